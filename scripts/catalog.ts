import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { runImportCommand, type ImportCommand } from '../lib/commerce/import/command.ts';
import { loadConfig } from '../lib/config/config.ts';
import { AppError } from '../lib/contracts/errors.ts';
import { migrate } from '../lib/db/migrate.ts';
import type { ShopDatabase } from '../lib/db/open.ts';
import { carryOut } from '../lib/db/owner-command.ts';
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

/** An embedded folder is prepared by whoever opens it; a server has its own command and credentials for that. */
async function onDatabase({ database, folder }: ShopDatabase, command: ImportCommand) {
  if (folder !== null) await migrate(database, new URL('../migrations/', import.meta.url));
  return runImportCommand(database, command);
}

const resultSchema = z.object({ ok: z.boolean(), lines: z.array(z.string()) });

try {
  const args = readCommand();
  const result = resultSchema.parse(await carryOut({
    settings: config.database, logger: createLogger({ level: 'warn', version: 'catalog' }), name: 'catalog.import', args, say: () => undefined, own: (opened) => onDatabase(opened, args),
  }));
  for (const line of result.lines) process.stdout.write(`${line}\n`);
  if (!result.ok) process.exitCode = 1;
} catch (error) {
  process.stderr.write(`${error instanceof AppError ? (error.detail ?? error.message) : error instanceof Error ? error.message : 'failed'}\n`);
  process.exitCode = 1;
}
