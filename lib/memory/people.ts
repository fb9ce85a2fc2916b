import { mkdir, writeFile } from 'node:fs/promises';
import { extname, isAbsolute, join } from 'node:path';
import * as z from 'zod';
import { ERRORS } from '../contracts/errors.ts';
import type { ObjectStore } from '../contracts/object-store.ts';
import type { ControlCommand } from '../db/control.ts';
import type { Database } from '../db/database.ts';
import { filesOf, findPerson, forgetUnread, keysOf, readMedia } from '../db/queries/people.ts';
import { eraseSession, exportSession } from '../db/queries/sessions.ts';

/** A number as people write it; without its country it could be anybody's. */
const phoneSchema = z.string().transform((text) => text.replace(/[\s().-]/g, '').replace(/^00/, '+')).pipe(z.string().regex(/^\+\d{6,15}$/));

const nameSchema = z.union([
  z.object({ email: z.email() }), z.object({ phone: phoneSchema }), z.object({ session: z.string().min(1).max(128) }),
  z.object({ channel: z.enum(['whatsapp', 'messenger', 'instagram', 'tiktok']), user: z.string().min(1).max(200) }),
]);

const NAMES = 'a person is named by an e-mail address, a phone number with its country (+33612345678), a session, or a channel and its user';

function read<T>(schema: z.ZodType<T>, args: unknown): T {
  const parsed = schema.safeParse(args);
  if (!parsed.success) throw ERRORS.requestInvalid({ detail: NAMES, cause: parsed.error });
  return parsed.data;
}

/** Largest file that is handed out. */
const MOST_BYTES = 100_000_000;

/** What is kept of one person, over all channels, and how it goes: for an owner whom somebody asks for it. */
export const peopleCommands = (database: Database, store: ObjectStore | null): Record<string, ControlCommand> => ({
  'people.export': async (args, progress) => {
    const { person, folder } = read(z.object({ person: nameSchema, folder: z.string().refine(isAbsolute) }), args);
    const { sessions, alsoClaimed } = await findPerson(database, person);
    if (sessions.length === 0) throw ERRORS.sessionUnknown({ detail: 'nobody is known by this name' });
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const files = await filesOf(database, sessions);
    for (const file of files) {
      const bytes = file.object_key === null ? await readMedia(database, file.id) : ((await store?.get(file.object_key, MOST_BYTES)) ?? null);
      if (bytes === null) progress(`The file ${file.name} is gone.`);
      else await writeFile(join(folder, `${file.id}${/^\.[a-z0-9]{1,8}$/i.test(extname(file.name)) ? extname(file.name) : ''}`), bytes, { mode: 0o600 });
    }
    const kept = { known_by: await keysOf(database, sessions), sessions: [] as unknown[] };
    for (const session of sessions) kept.sessions.push(await exportSession(database, session));
    await writeFile(join(folder, 'person.json'), `${JSON.stringify(kept, null, 2)}\n`, { mode: 0o600 });
    return { sessions: sessions.length, files: files.length, also_claimed: alsoClaimed };
  },
  'people.erase': async (args) => {
    const { person } = read(z.object({ person: nameSchema }), args);
    const { sessions, alsoClaimed } = await findPerson(database, person);
    await forgetUnread(database, sessions);
    for (const session of sessions) await eraseSession(database, session);
    return { sessions: sessions.length, also_claimed: alsoClaimed };
  },
});
