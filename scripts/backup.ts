import { resolve } from 'node:path';
import { z } from 'zod';
import { loadConfig } from '../lib/config/config.ts';
import { AppError } from '../lib/contracts/errors.ts';
import { writeBackup } from '../lib/db/backup/write.ts';
import { carryOut } from '../lib/db/owner-command.ts';
import { createLogger } from '../lib/observe/logger.ts';

/** `npm run backup -- FILE`: writes everything the shop knows into one file, while it runs or not. */
const reportSchema = z.object({ file: z.string(), tables: z.number(), rows: z.number(), bytes: z.number() });
const config = loadConfig(process.env);
const say = (line: string) => process.stdout.write(`${line}\n`);

try {
  const [given] = process.argv.slice(2);
  if (given === undefined) throw new TypeError('npm run backup -- FILE');
  const file = resolve(given);
  const report = reportSchema.parse(await carryOut({
    settings: config.database, logger: createLogger({ level: 'warn', version: 'backup' }), purpose: 'migration', name: 'backup', args: { file }, say, own: ({ database }) => writeBackup(database, file, say),
  }));
  say(`${report.file}: ${report.rows} rows of ${report.tables} tables, ${(report.bytes / 1_000_000).toFixed(1)} MB. It holds customers' messages and the key of their sessions: keep it where nobody else reads.`);
} catch (error) {
  process.stderr.write(`${error instanceof AppError ? (error.detail ?? error.message) : error instanceof Error ? error.message : 'failed'}\n`);
  process.exitCode = 1;
}
