import { resolve } from 'node:path';
import { z } from 'zod';
import { loadConfig } from '../lib/config/config.ts';
import { AppError } from '../lib/contracts/errors.ts';
import { writeBackup, type BackupReport } from '../lib/db/backup/write.ts';
import { callControl } from '../lib/db/control.ts';
import { readHolder } from '../lib/db/lock.ts';
import { databaseUrl, openShopDatabase } from '../lib/db/open.ts';
import { createLogger } from '../lib/observe/logger.ts';

/** `npm run backup -- FILE`: writes everything the shop knows into one file, while it runs or not. */
const reportSchema = z.object({ file: z.string(), tables: z.number(), rows: z.number(), bytes: z.number() });
const config = loadConfig(process.env);
const say = (line: string) => process.stdout.write(`${line}\n`);

async function onDatabase(file: string): Promise<BackupReport> {
  const { database, close } = await openShopDatabase({ settings: config.database, logger: createLogger({ level: 'warn', version: 'backup' }), purpose: 'migration', embeddedAllowed: true });
  try {
    return await writeBackup(database, file, say);
  } finally {
    await close();
  }
}

/** The shop that runs on the folder writes the backup itself. */
async function throughShop(file: string, busy: unknown): Promise<BackupReport> {
  const isBusy = busy instanceof AppError && busy.code === 'data_folder_busy' && databaseUrl(config.database) === null;
  const control = isBusy ? (await readHolder(config.database.dataDir))?.control : null;
  if (control === null || control === undefined) throw busy;
  return reportSchema.parse(await callControl(control, 'backup', { file }, say));
}

try {
  const [given] = process.argv.slice(2);
  if (given === undefined) throw new TypeError('npm run backup -- FILE');
  const file = resolve(given);
  const report = await onDatabase(file).catch((error: unknown) => throughShop(file, error));
  say(`${report.file}: ${report.rows} rows of ${report.tables} tables, ${(report.bytes / 1_000_000).toFixed(1)} MB. It holds customers' messages and the key of their sessions: keep it where nobody else reads.`);
} catch (error) {
  process.stderr.write(`${error instanceof AppError ? (error.detail ?? error.message) : error instanceof Error ? error.message : 'failed'}\n`);
  process.exitCode = 1;
}
