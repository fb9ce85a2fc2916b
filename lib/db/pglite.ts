import pg from 'pg';
import type { Logger } from '../contracts/logger.ts';
import type { Database, Role } from './database.ts';
import { createLine } from './embedded/line.ts';
import { serveFromThread } from './embedded/server.ts';
import { Wire } from './embedded/wire.ts';
import { ROLE_NAMES } from './executor.ts';
import { databaseOver } from './postgres.ts';

export type PgliteOptions =
  | { folder: string; logger?: Logger }
  /** In memory: for measurements and tests. */
  | { memory: true };

export interface EmbeddedDatabase extends Database {
  /** From here on the connection has this role's rights only, and so has every one after it; transactions may step up. */
  keepTo(role: Role): Promise<void>;
}

/**
 * Postgres in a thread of this process, spoken to by the same client as a server, over one connection. The caller holds
 * the folder's lock: PGlite itself takes none. When the thread dies, what was under way ends with `database_unavailable`
 * and the next statement opens the folder again, as a server that restarts; what stood in memory only is gone.
 */
export async function openPglite(options: PgliteOptions): Promise<EmbeddedDatabase> {
  const data = 'folder' in options ? { folder: options.folder } : {};
  let role: Role | null = null;
  let isFirst = true;
  /** The thread before has left the folder. */
  let gone = Promise.resolve();
  const pool = new pg.Pool({
    max: 1,
    idleTimeoutMillis: 0,
    user: 'postgres',
    database: 'postgres',
    stream() {
      const before = 'folder' in options || isFirst ? gone : Promise.reject(new Error('server closed the connection: what it held in memory is gone'));
      isFirst = false;
      let isGone = (): void => undefined;
      gone = new Promise<void>((resolve) => { isGone = resolve; });
      return new Wire((wire) => serveFromThread(wire, data, before, isGone));
    },
    // Every connection has the rights of the one before, or is not lent.
    verify(client, done) {
      if (role === null) done();
      else client.query(`set role ${ROLE_NAMES[role]}`).then(() => { done(); }, done);
    },
  });
  pool.on('error', (error) => {
    if ('folder' in options) options.logger?.error({ error: error.message }, 'the embedded database ended; the next statement opens it again');
  });

  const database = databaseOver(pool, 'pglite');
  (await pool.connect()).release();
  const line = createLine();
  return {
    engine: 'pglite',
    rows: (query) => line.take(() => database.rows(query)),
    urgent: { rows: (query) => line.takeNext(() => database.rows(query)) },
    transaction: (work, inRole) => line.take(() => database.transaction(work, inRole)),
    script: (text) => line.take(() => database.script(text)),
    async keepTo(one) {
      role = one;
      await line.take(() => database.script(`set role ${ROLE_NAMES[one]}`));
    },
    async close() {
      await pool.end();
      await gone; // the pool does not wait for it
    },
  };
}
