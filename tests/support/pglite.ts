import type { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import type { Database } from '../../lib/db/database.ts';
import { Wire } from '../../lib/db/embedded/wire.ts';
import { databaseOver } from '../../lib/db/postgres.ts';

/** The `Database` over a PGlite of the test's own, for what only its client can do: dumps, other logins. */
export function wrapPglite(client: PGlite): Database {
  let last: Promise<void> = Promise.resolve();
  const stream = (): Wire => new Wire((wire) => ({
    open: () => Promise.resolve(),
    send: (bytes) => { last = last.then(() => client.execProtocolRawStream(bytes, { syncToFs: false, onRawData: (part) => wire.push(Buffer.from(part.slice())) })); },
    close: () => last,
  }));
  return databaseOver(new pg.Pool({ max: 1, idleTimeoutMillis: 0, user: 'postgres', database: 'postgres', stream }), 'pglite');
}
