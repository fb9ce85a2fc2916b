import type { z } from 'zod';
import type { OfferKind } from '../../db/queries/offer-import.ts';
import type { FamilyFile, ProductFile } from './files.ts';

/** What a file of a shop holds. */
export type FileKind = 'products' | 'families' | 'vehicles' | OfferKind;

/** Something in a file that cannot be imported. `code` is stable, `detail` is English for staff and logs. */
export interface ImportProblem {
  file: FileKind;
  /** The line of a CSV file, or the place in a JSON list, from 1. Null: the file as a whole. */
  line: number | null;
  field: string | null;
  code: 'not_readable' | 'invalid' | 'duplicate_id' | 'incomplete' | 'unknown_family' | 'unknown_generation' | 'unknown_engine' | 'no_fitment' | 'unknown_coupon';
  detail: string;
}

/** The problems zod found in one record. */
export function schemaProblems(file: ImportProblem['file'], line: number | null, error: z.ZodError): ImportProblem[] {
  return error.issues.map((issue) => ({ file, line, field: issue.path.map(String).join('.') || null, code: 'invalid', detail: issue.message }));
}

export interface Known {
  families: Set<string>;
  /** Engines of each generation. */
  generations: Map<string, Set<string>>;
}

/** What is wrong with a product beside its form: it points at something that is not there, or fits nothing. */
export function productProblems(product: ProductFile, line: number, known: Known, seen: Map<string, number>): ImportProblem[] {
  const problem = (code: ImportProblem['code'], field: string, detail: string): ImportProblem => ({ file: 'products', line, field, code, detail });
  const found: ImportProblem[] = [];
  const first = seen.get(product.id);
  if (first !== undefined) found.push(problem('duplicate_id', 'id', `"${product.id}" is already in line ${String(first)}`));
  if (!known.families.has(product.family)) found.push(problem('unknown_family', 'family', `no family "${product.family}"`));
  if (!product.universal && product.fitments.length === 0) found.push(problem('no_fitment', 'fitments', 'neither universal nor for any vehicle'));
  for (const [at, fitment] of product.fitments.entries()) {
    const engines = known.generations.get(fitment.generation);
    if (engines === undefined) found.push(problem('unknown_generation', `fitments.${String(at)}`, `no generation "${fitment.generation}"`));
    for (const engine of fitment.engines ?? []) {
      if (engines !== undefined && !engines.has(engine)) found.push(problem('unknown_engine', `fitments.${String(at)}`, `"${fitment.generation}" has no engine "${engine}"`));
    }
  }
  return found;
}

/** What is wrong among the families themselves: a key twice, a relation to nothing. */
export function familyProblems(families: readonly { line: number; value: FamilyFile }[], known: ReadonlySet<string>): ImportProblem[] {
  const lines = new Map<string, number>();
  const found: ImportProblem[] = [];
  for (const { line, value } of families) {
    const first = lines.get(value.key);
    if (first !== undefined) found.push({ file: 'families', line, field: 'key', code: 'duplicate_id', detail: `"${value.key}" is already in line ${String(first)}` });
    lines.set(value.key, first ?? line);
  }
  for (const { line, value } of families) {
    for (const key of value.related) if (!known.has(key) && !lines.has(key)) found.push({ file: 'families', line, field: 'related', code: 'unknown_family', detail: `no family "${key}"` });
  }
  return found;
}
