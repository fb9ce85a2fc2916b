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
  /** In memory, from a snapshot when one is given: for tests. */
  | { memory: true; snapshot?: Blob };

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
  const data = 'folder' in options ? { folder: options.folder } : { snapshot: options.snapshot };
  let role: Role | null = null;
  let before = Promise.resolve();
  const pool = new pg.Pool({
    max: 1,
    idleTimeoutMillis: 0,
    user: 'postgres',
    database: 'postgres',
    stream() {
      const last = before;
      let isGone = (): void => undefined;
      before = new Promise<void>((resolve) => { isGone = resolve; }).then(() => {
        if (!('folder' in options)) throw new Error('server closed the connection: what it held in memory is gone');
      });
      before.catch(() => undefined); // told to whoever connects next, if anybody does
      return new Wire((wire) => serveFromThread(wire, data, last, isGone));
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
    close: () => pool.end(),
  };
}
