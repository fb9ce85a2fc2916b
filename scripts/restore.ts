import { resolve } from 'node:path';
import { loadConfig } from '../lib/config/config.ts';
import { AppError } from '../lib/contracts/errors.ts';
import { restoreBackup } from '../lib/db/backup/restore.ts';
import { databaseUrl, openShopDatabase } from '../lib/db/open.ts';
import { MIGRATIONS } from '../lib/local.ts';
import { createLogger } from '../lib/observe/logger.ts';

/** `npm run restore -- FILE`: fills an empty folder (COMPTOIR_DATA_DIR) or an empty Postgres (DATABASE_URL) from a backup. */
const config = loadConfig(process.env);
const say = (line: string) => process.stdout.write(`${line}\n`);

try {
  const [given] = process.argv.slice(2);
  if (given === undefined) throw new TypeError('npm run restore -- FILE');
  const logger = createLogger({ level: 'warn', version: 'restore' });
  const { database, close } = await openShopDatabase({ settings: config.database, logger, purpose: 'migration', embeddedAllowed: true });
  try {
    const report = await restoreBackup(database, resolve(given), MIGRATIONS, say);
    say(`Restored ${report.rows} rows of ${report.tables} tables, as they were on ${report.created_at}, into ${databaseUrl(config.database) === null ? config.database.dataDir : 'the database'}.`);
    for (const { table, rows } of report.left_out) say(`Left out: ${rows} rows of ${table}, which this server cannot hold. Build the knowledge again once it has pgvector.`);
  } finally {
    await close();
  }
} catch (error) {
  process.stderr.write(`${error instanceof AppError ? (error.detail ?? error.message) : error instanceof Error ? error.message : 'failed'}\n`);
  process.exitCode = 1;
}
