import { sql } from '../lib/db/sql.ts';
import { loadConfig } from '../lib/config/config.ts';
import { AppError } from '../lib/contracts/errors.ts';
import { migrate } from '../lib/db/migrate.ts';
import { openShopDatabase } from '../lib/db/open.ts';
import { MIGRATIONS } from '../lib/local.ts';
import { createLogger } from '../lib/observe/logger.ts';

/** `npm run migrate`: brings the configured database up to date and says what it found. */
const VECTORS = {
  on: 'Vectors: on.',
  absent: 'Vectors: off, the server has no pgvector; run this again once it has.',
  refused: 'Vectors: off, this login may not enable pgvector; run `create extension vector` as an administrator, then this again.',
};
const config = loadConfig(process.env);
const logger = createLogger({ level: 'warn', version: 'migrate' });
try {
  const { database, close } = await openShopDatabase({ settings: config.database, logger, purpose: 'migration', embeddedAllowed: true });
  try {
    const report = await migrate(database, MIGRATIONS);
    const [row] = await database.rows<{ version: string }>(sql`select current_setting('server_version') as version`);
    process.stdout.write(`Postgres ${row?.version ?? '?'}: ${report.applied.length === 0 ? 'already up to date' : `applied ${report.applied.join(', ')}`}.\n`);
    process.stdout.write(`${VECTORS[report.vectors]}\n`);
  } finally {
    await close();
  }
} catch (error) {
  process.stderr.write(`${error instanceof AppError ? (error.detail ?? error.message) : error instanceof Error ? error.message : 'failed'}\n`);
  process.exit(1);
}
