import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { systemClock } from '../lib/compose.ts';
import { loadConfig } from '../lib/config/config.ts';
import { AppError } from '../lib/contracts/errors.ts';
import { carryOut } from '../lib/db/owner-command.ts';
import { peopleCommands } from '../lib/memory/people.ts';
import { createLogger } from '../lib/observe/logger.ts';
import { createStorage } from '../lib/storage/create.ts';

/** `npm run people -- …`: hands out, or erases, what is kept of one person over all channels. */
const USAGE = `npm run people -- export NAME --to FOLDER   everything kept of a person, with their files
npm run people -- erase NAME               erases it; orders stay as long as the law wants them, without the conversation
NAME is one of  --email a@b.example  --phone +33612345678  --session ID  --channel whatsapp --user ID
Only what a platform or your own shop has vouched for joins two conversations; what somebody merely said is listed for you to decide.
`;
const say = (line: string) => process.stdout.write(`${line}\n`);

function run(name: string, args: unknown): Promise<unknown> {
  const config = loadConfig(process.env);
  const { store } = createStorage(config, { secret: '', clock: systemClock });
  return carryOut({ settings: config.database, logger: createLogger({ level: 'warn', version: 'people' }), name, args, say, own: async ({ database }) => peopleCommands(database, store)[name]?.(args, say) });
}

try {
  process.loadEnvFile();
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
}
const name = { email: { type: 'string' }, phone: { type: 'string' }, session: { type: 'string' }, channel: { type: 'string' }, user: { type: 'string' } } as const;
try {
  const { values, positionals: [verb] } = parseArgs({ allowPositionals: true, options: { ...name, to: { type: 'string' } } });
  const { to, ...person } = values;
  if ((verb !== 'export' || to === undefined) && verb !== 'erase') {
    process.stderr.write(USAGE);
    process.exit(2);
  }
  const told = z.object({ sessions: z.number(), files: z.number().optional(), also_claimed: z.array(z.string()) })
    .parse(await run(`people.${verb}`, { person, ...(to === undefined ? {} : { folder: resolve(to) }) }));
  const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;
  if (verb === 'export') say(`${counted(told.sessions, 'conversation')} and ${counted(told.files ?? 0, 'file')} written to ${to ?? ''}: person.json and the files beside it.`);
  else say(told.sessions === 0 ? 'Nobody is known by this name: nothing was erased.' : `${counted(told.sessions, 'conversation')} erased.`);
  if (told.also_claimed.length > 0) say(`Also said to be theirs, by nobody who vouches for it: ${told.also_claimed.join(', ')}. Decide, and name each with --session.`);
} catch (error) {
  process.stderr.write(`${error instanceof AppError ? (error.detail ?? error.message) : error instanceof z.ZodError ? USAGE : error instanceof Error ? error.message : 'failed'}\n`);
  process.exit(1);
}
