import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { z } from 'zod';
import { ERRORS } from '../../contracts/errors.ts';
import type { Database } from '../../db/database.ts';
import { importShop, type ImportReport, type ShopFiles, type SourceFile } from '../import.ts';

/** What `npm run catalog -- import` is asked for; also what a running shop is told over its control socket. */
const path = z.string().min(1).nullish();
export const importCommandSchema = z.object({
  products: path, families: path, vehicles: path, services: path, coupons: path, promotions: path, posts: path, mode: z.enum(['merge', 'replace']), dryRun: z.boolean(),
});

export type ImportCommand = z.infer<typeof importCommandSchema>;

const FORMATS: Record<string, 'csv' | 'json'> = { '.csv': 'csv', '.json': 'json' };
/** Problems that are printed; the count says how many there are. */
const PRINTED = 50;

/** Imports files of a shop and says what came of it, line by line. */
export async function runImportCommand(database: Database, command: ImportCommand): Promise<{ ok: boolean; lines: string[] }> {
  const { mode, dryRun, ...paths } = command;
  const named = Object.entries(paths).flatMap(([kind, file]) => (file == null ? [] : [[kind, file] as const]));
  const files: ShopFiles = Object.fromEntries(await Promise.all(named.map(async ([kind, file]) => [kind, await readSource(file)] as const)));
  const report = await importShop(database, files, { mode, dryRun });
  return { ok: report.status !== 'refused' && report.problems.length === 0, lines: describe(report) };
}

async function readSource(file: string): Promise<SourceFile> {
  const format = FORMATS[extname(file).toLowerCase()];
  if (format === undefined) throw ERRORS.requestInvalid({ detail: `${basename(file)}: the file must be .csv or .json` });
  try {
    return { format, text: (await readFile(file, 'utf8')).replace(/^\uFEFF/, '') };
  } catch (error) {
    throw ERRORS.requestInvalid({ detail: `${basename(file)} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`, cause: error });
  }
}

const OUTCOMES: Record<ImportReport['status'], string> = {
  imported: 'Imported.', unchanged: 'Nothing to do: the shop has exactly this.', refused: 'Nothing was written: mend what follows and import again.', dry_run: 'Looked at only: nothing was written.',
};

const line = (name: string, { read, added, changed, unchanged, removed }: ImportReport['products']) =>
  `${name}: ${read} read, ${added} new, ${changed} changed, ${unchanged} unchanged, ${removed} removed.`;

function describe({ status, products, offers, problems }: ImportReport): string[] {
  return [
    OUTCOMES[status],
    line('Products', products),
    ...Object.entries(offers).map(([kind, counts]) => line(`${kind.slice(0, 1).toUpperCase()}${kind.slice(1)}`, counts)),
    ...problems.slice(0, PRINTED).map((problem) => `${problem.file}, line ${problem.line ?? '-'}${problem.field === null ? '' : `, ${problem.field}`}: ${problem.code} (${problem.detail})`),
    ...(problems.length > PRINTED ? [`… and ${problems.length - PRINTED} more.`] : []),
  ];
}
