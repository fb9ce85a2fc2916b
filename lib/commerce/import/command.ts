import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { z } from 'zod';
import { ERRORS } from '../../contracts/errors.ts';
import type { Database } from '../../db/database.ts';
import { importShop, type ImportReport, type SourceFile } from '../import.ts';

/** What `npm run catalog -- import` is asked for; also what a running shop is told over its control socket. */
export const importCommandSchema = z.object({ file: z.string().min(1).nullable(), families: z.string().min(1).nullish(), vehicles: z.string().min(1).nullish(), mode: z.enum(['merge', 'replace']), dryRun: z.boolean() });

export type ImportCommand = z.infer<typeof importCommandSchema>;

const FORMATS: Record<string, 'csv' | 'json'> = { '.csv': 'csv', '.json': 'json' };
/** Problems that are printed; the count says how many there are. */
const PRINTED = 50;

/** Imports files of a shop and says what came of it, line by line. */
export async function runImportCommand(database: Database, command: ImportCommand): Promise<{ ok: boolean; lines: string[] }> {
  const files = {
    ...(command.families == null ? {} : { families: await readSource(command.families) }),
    ...(command.vehicles == null ? {} : { vehicles: await readSource(command.vehicles) }),
    ...(command.file === null ? {} : { products: await readSource(command.file) }),
  };
  const report = await importShop(database, files, { mode: command.mode, dryRun: command.dryRun });
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

function describe({ status, products, problems }: ImportReport): string[] {
  const { read, added, changed, unchanged, removed } = products;
  return [
    OUTCOMES[status],
    `Products: ${read} read, ${added} new, ${changed} changed, ${unchanged} unchanged, ${removed} removed.`,
    ...problems.slice(0, PRINTED).map((problem) => `${problem.file}, line ${problem.line ?? '-'}${problem.field === null ? '' : `, ${problem.field}`}: ${problem.code} (${problem.detail})`),
    ...(problems.length > PRINTED ? [`… and ${problems.length - PRINTED} more.`] : []),
  ];
}
