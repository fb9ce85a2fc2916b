import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { runImportCommand, type ImportCommand } from '../lib/commerce/import/command.ts';
import { loadConfig } from '../lib/config/config.ts';
import { AppError } from '../lib/contracts/errors.ts';
import { callControl } from '../lib/db/control.ts';
import { readHolder } from '../lib/db/lock.ts';
import { migrate } from '../lib/db/migrate.ts';
import { databaseUrl, openShopDatabase } from '../lib/db/open.ts';
import { createLogger } from '../lib/observe/logger.ts';

const USAGE = 'npm run catalog -- import [PRODUCTS.csv|.json] [--families|--vehicles|--services|--coupons|--promotions|--posts FILE] [--replace] [--dry-run]';
const KINDS = ['families', 'vehicles', 'services', 'coupons', 'promotions', 'posts'] as const;
const config = loadConfig(process.env);

function readCommand(): ImportCommand {
  const file = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { families: file, vehicles: file, services: file, coupons: file, promotions: file, posts: file, 'dry-run': { type: 'boolean' }, replace: { type: 'boolean' } },
  });
  const [verb, products] = positionals;
  const named = [['products', products] as const, ...KINDS.map((kind) => [kind, values[kind]] as const)].flatMap(([kind, name]) => (name === undefined ? [] : [[kind, resolve(name)] as const]));
  const files: Partial<Record<'products' | (typeof KINDS)[number], string>> = Object.fromEntries(named);
  if (verb !== 'import' || named.length === 0) throw new Error(USAGE);
  return { ...files, mode: values.replace === true ? 'replace' : 'merge', dryRun: values['dry-run'] === true };
}

async function onDatabase(command: ImportCommand) {
  const opened = await openShopDatabase({ settings: config.database, logger: createLogger({ level: 'warn', version: 'catalog' }), embeddedAllowed: true });
  try {
    // An embedded folder is prepared by whoever opens it; a server has its own command and credentials for that.
    if (opened.folder !== null) await migrate(opened.database, new URL('../migrations/', import.meta.url));
    return await runImportCommand(opened.database, command);
  } finally {
    await opened.close();
  }
}

const resultSchema = z.object({ ok: z.boolean(), lines: z.array(z.string()) });

try {
  const command = readCommand();
  let result: z.infer<typeof resultSchema>;
  try {
    result = await onDatabase(command);
  } catch (error) {
    // The shop is running on this folder: it carries the import out itself.
    const isBusy = error instanceof AppError && error.code === 'data_folder_busy' && databaseUrl(config.database) === null;
    const control = isBusy ? (await readHolder(config.database.dataDir))?.control : null;
    if (control === null || control === undefined) throw error;
    result = resultSchema.parse(await callControl(control, 'catalog.import', command, () => undefined));
  }
  for (const line of result.lines) process.stdout.write(`${line}\n`);
  if (!result.ok) process.exitCode = 1;
} catch (error) {
  process.stderr.write(`${error instanceof AppError ? (error.detail ?? error.message) : error instanceof Error ? error.message : 'failed'}\n`);
  process.exitCode = 1;
}
