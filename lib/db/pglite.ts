import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import pg from 'pg';
import type { Database } from './database.ts';
import { createLine } from './embedded/line.ts';
import { CLOSE } from './embedded/protocol.ts';
import { Wire } from './embedded/wire.ts';
import { databaseOver } from './postgres.ts';

export type PgliteOptions =
  | { folder: string }
  /** In memory, from a snapshot when one is given: for tests. */
  | { memory: true; snapshot?: Blob };

/**
 * Postgres in a thread of this process, spoken to by the same client as a server, over one connection. The caller holds
 * the folder's lock: PGlite itself takes none. A thread that dies ends every statement with `database_unavailable`.
 */
export async function openPglite(options: PgliteOptions): Promise<Database> {
  const thread = new Worker(new URL('./embedded/thread.ts', import.meta.url), {
    workerData: 'folder' in options ? { folder: options.folder } : { snapshot: options.snapshot },
  });
  await once(thread, 'message'); // it is open; rejects with what kept it from opening
  let wire = new Wire(() => undefined);
  let isOver = false;
  thread.on('message', (bytes: Uint8Array) => wire.push(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)));
  const end = (error?: Error): void => {
    isOver = true;
    wire.destroy(error);
  };
  thread.on('error', (error) => { end(new Error('server closed the connection', { cause: error })); });
  thread.on('exit', () => { end(); });

  const pool = new pg.Pool({
    max: 1,
    idleTimeoutMillis: 0,
    user: 'postgres',
    database: 'postgres',
    stream: () => {
      wire = new Wire((bytes) => { thread.postMessage(bytes, [bytes.buffer as ArrayBuffer]); });
      if (isOver) wire.destroy(new Error('server closed the connection'));
      return wire;
    },
  });
  // The query that waits is told; there is nothing to add for a connection that nobody uses.
  pool.on('error', () => undefined);
  const database = databaseOver(pool, 'pglite');
  const line = createLine();
  return {
    engine: 'pglite',
    rows: (query) => line.take(() => database.rows(query)),
    urgent: { rows: (query) => line.takeNext(() => database.rows(query)) },
    transaction: (work, role) => line.take(() => database.transaction(work, role)),
    script: (sql) => line.take(() => database.script(sql)),
    async close() {
      await pool.end();
      const ended = once(thread, 'exit');
      thread.postMessage(CLOSE);
      if (!isOver) await ended;
    },
  };
}
