import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { PGlite, types } from '@electric-sql/pglite';
import { vector } from '@electric-sql/pglite-pgvector';
import type { Database } from './database.ts';
import { toDatabaseError } from './errors.ts';
import { createExecutor, setRole, type RunStatement } from './executor.ts';
import { createTurns } from './turns.ts';

const extensions = { vector };

export type PgliteOptions =
  | { folder: string }
  /** In memory, from a snapshot when one is given: for tests. */
  | { memory: true; snapshot?: Blob };

/** Postgres inside the process. The caller holds the folder's lock: PGlite itself takes none. */
export async function openPglite(options: PgliteOptions): Promise<Database> {
  let client: PGlite;
  if ('folder' in options) {
    client = await openFolder(options.folder);
  } else {
    client = await PGlite.create({ extensions, ...(options.snapshot === undefined ? {} : { loadDataDir: options.snapshot }) });
  }
  return wrapPglite(client);
}

/**
 * A new folder starts from a cluster that `initdb` made beforehand: a quarter of the time. While it is being filled a mark
 * stands beside it, so that what a killed process left half made is thrown away: nothing was acknowledged there yet.
 */
async function openFolder(folder: string): Promise<PGlite> {
  const dataDir = join(folder, 'pg');
  const mark = join(folder, 'pg.unfinished');
  if ((await exists(dataDir)) && !(await exists(mark))) return PGlite.create({ dataDir, extensions });
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(mark, '');
  await rm(dataDir, { recursive: true, force: true });
  await mkdir(dataDir, { mode: 0o700 });
  const { dataDir: newCluster } = await import('@electric-sql/pglite-prepopulatedfs');
  const client = await PGlite.create({ dataDir, extensions, loadDataDir: await newCluster() });
  await rm(mark);
  return client;
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

const asText = (value: string): string => value;
const parsers = { [types.TIMESTAMP]: asText, [types.TIMESTAMPTZ]: asText, [types.DATE]: asText, [types.INTERVAL]: asText };

/**
 * The engine works inside our own thread and answers without a turn of the event loop: a row of statements would keep every socket and timer
 * waiting until the last of them. So each lets the loop go round first.
 */
const statementsOf = (client: Pick<PGlite, 'query'>): RunStatement => async (text, values) => {
  await setImmediate();
  return (await client.query<Record<string, unknown>>(text, values, { parsers })).rows;
};

/** The `Database` over a client that is already open. */
export function wrapPglite(client: PGlite): Database {
  const turns = createTurns();
  return {
    engine: 'pglite',
    ...createExecutor((text, values) => turns.take(() => statementsOf(client)(text, values))),
    urgent: createExecutor((text, values) => turns.takeNext(() => statementsOf(client)(text, values))),
    async transaction(work, role) {
      try {
        return await turns.take(() => client.transaction(async (tx) => {
          if (role !== undefined) await tx.exec(setRole(role));
          return work(createExecutor(statementsOf(tx)));
        }));
      } catch (error) {
        throw toDatabaseError(error);
      }
    },
    async script(text) {
      await client.exec(text);
    },
    close: () => client.close(),
  };
}
