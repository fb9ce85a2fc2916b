import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { Family, Product, VehicleModel } from '../contracts/catalog.ts';
import type { Database } from '../db/database.ts';
import { analyseCatalog, readDigests, readRevision, readVocabulary, removeOtherProducts, replaceVocabulary, setRevision, writeProducts } from '../db/queries/catalog.ts';
import type { ProductRecord } from '../db/queries/catalog.ts';
import { readOffers, type OfferKind } from '../db/queries/offer-import.ts';
import { familiesFileSchema, familyFileSchema, productFileSchema, toFamilies, toProduct, toVehicles, vehicleFileSchema, vehiclesFileSchema, type ProductFile } from './import/files.ts';
import { familyProblems, type FileKind, type ImportProblem, type Known, productProblems, schemaProblems } from './import/problems.ts';
import { OFFER_KINDS, offerProblems, offerSchema, planOffers, withPosition, writePlans, type Counts, type OfferFiles, type OfferPlan } from './import/offers.ts';
import { readRecords, toRecords, type SourceFormat, type SourceRecord } from './import/read.ts';
import { DERIVATION, sha256, toRecord } from './import/records.ts';
import { familyDocumentSchema, vehicleDocumentSchema } from './shop/documents.ts';

export interface ImportReport {
  /** `unchanged`: this very content is what the shop has. `refused`: nothing was written, see `problems`. */
  status: 'imported' | 'unchanged' | 'refused' | 'dry_run';
  revision: string | null;
  products: Counts;
  /** What else came with it, kind by kind. */
  offers: Partial<Record<OfferKind, Counts>>;
  problems: ImportProblem[];
}

export interface CatalogFiles {
  families: string;
  vehicles: string;
  products: string;
  /** Lists of services, coupons, promotions and posts, by those names. */
  offers?: string;
}

const NOTHING = { read: 0, added: 0, changed: 0, unchanged: 0, removed: 0 };
/** Products per transaction: the embedded database has one connection, and customers wait behind it. */
const BATCH = 400;

/**
 * Imports a whole catalogue: the three JSON files. Content that is already there is recognised before it is read, and
 * products that did not change are left alone, their stock included. Any problem refuses the whole import.
 */
export async function importCatalog(database: Database, files: CatalogFiles, options: { dryRun?: boolean } = {}): Promise<ImportReport> {
  const revision = sha256(JSON.stringify([DERIVATION, files.families, files.vehicles, files.products, ...(files.offers === undefined ? [] : [files.offers])])).slice(0, 32);
  if (options.dryRun !== true && (await readRevision(database)) === revision) return { status: 'unchanged', revision, products: NOTHING, offers: {}, problems: [] };
  const problems: ImportProblem[] = [];
  const families = parseList('families', files.families, familiesFileSchema, problems);
  const vehicles = parseList('vehicles', files.vehicles, vehiclesFileSchema, problems);
  if (families === null || vehicles === null) return { status: 'refused', revision: null, products: NOTHING, offers: {}, problems };
  const vocabulary = { families: toFamilies(families), vehicles: toVehicles(vehicles) };
  const offers = await planOf(database, files.offers === undefined ? {} : readOfferLists(files.offers, problems), 'merge', problems);
  return writeImport(database, { source: readRecords(files.products, 'json'), vocabulary, offers, replacesVocabulary: true, mode: 'replace', revision, problems, dryRun: options.dryRun ?? false });
}

export interface ProductsImportOptions {
  format: 'csv' | 'json';
  /** `merge` adds and changes; `replace` also removes the products that the file does not have. */
  mode: 'merge' | 'replace';
  dryRun?: boolean;
}

/** Imports a shop owner's products over the families and vehicles that are there. */
export const importProducts = (database: Database, text: string, { format, ...options }: ProductsImportOptions): Promise<ImportReport> =>
  importShop(database, { products: { text, format } }, options);

export interface SourceFile {
  text: string;
  format: SourceFormat;
}

/** What a shop owner brings: any of them. A shop whose products fit everything has no vehicles. */
export type ShopFiles = Partial<Record<FileKind, SourceFile>>;

/**
 * Imports a shop's own families, vehicles, products and offers. `merge` adds to what is there and changes it by its key;
 * `replace` makes the files the whole catalogue, so that families come with their products, and without a file of
 * vehicles there are none. Offers of which there is no file stay as they are.
 */
export async function importShop(database: Database, files: ShopFiles, options: { mode: 'merge' | 'replace'; dryRun?: boolean }): Promise<ImportReport> {
  const row = await readVocabulary(database);
  const before = readVocabularyRow(row);
  const problems: ImportProblem[] = [];
  const families = readList('families', files.families, familyFileSchema, problems);
  const vehicles = readList('vehicles', files.vehicles, vehicleFileSchema, problems);
  const isWhole = options.mode === 'replace' && files.families !== undefined;
  if (isWhole && files.products === undefined) problems.push({ file: 'products', line: null, field: null, code: 'incomplete', detail: 'families that replace the old ones come with their products' });
  const known = isWhole ? EMPTY_VOCABULARY : before;
  problems.push(...familyProblems(families, new Set(known.families.map(({ key }) => key))));
  const vocabulary: Vocabulary = {
    families: mergeBy(known.families, toFamilies(families.map(({ value }) => value)), ({ key }) => key),
    vehicles: mergeBy(known.vehicles, toVehicles(vehicles.map(({ value }) => value)), ({ make, model }) => `${make}|${model}`),
  };
  const revision = sha256(JSON.stringify([DERIVATION, row?.revision ?? '', options.mode, files])).slice(0, 32);
  const source = files.products === undefined ? { records: [], problems: [] } : readRecords(files.products.text, files.products.format);
  const mode = files.products === undefined ? 'merge' : options.mode;
  const replacesVocabulary = !isDeepStrictEqual(vocabulary, before);
  const offerFiles = Object.fromEntries(OFFER_KINDS.flatMap((kind) => (files[kind] === undefined ? [] : [[kind, readList(kind, files[kind], offerSchema(kind), problems)]])));
  const offers = await planOf(database, offerFiles, options.mode, problems);
  return writeImport(database, { source, vocabulary, offers, replacesVocabulary, mode, revision, problems, dryRun: options.dryRun ?? false });
}

const EMPTY_VOCABULARY: Vocabulary = { families: [], vehicles: [] };

const readVocabularyRow = (row: { families: unknown; vehicles: unknown } | undefined): Vocabulary => ({
  families: z.array(familyDocumentSchema).parse(row?.families ?? []),
  vehicles: z.array(vehicleDocumentSchema).parse(row?.vehicles ?? []),
});

/** The old ones with the new in their places, and the really new behind them. */
const mergeBy = <T>(before: T[], next: T[], keyOf: (entry: T) => string): T[] => [...new Map([...before, ...next].map((entry) => [keyOf(entry), entry])).values()];

function readList<T>(kind: FileKind, file: SourceFile | undefined, schema: z.ZodType<T>, problems: ImportProblem[]): { line: number; value: T }[] {
  if (file === undefined) return [];
  const { records, problems: unreadable } = readRecords(file.text, file.format, kind);
  problems.push(...unreadable);
  return parseRecords(kind, records, schema, problems);
}

const parseRecords = <T>(kind: FileKind, records: SourceRecord[], schema: z.ZodType<T>, problems: ImportProblem[]): { line: number; value: T }[] =>
  records.flatMap(({ line, value }, at) => {
    const parsed = schema.safeParse(withPosition(value, at));
    if (parsed.success) return [{ line, value: parsed.data }];
    problems.push(...schemaProblems(kind, line, parsed.error));
    return [];
  });

/** The lists of one JSON file, each a kind of offer. */
function readOfferLists(text: string, problems: ImportProblem[]): OfferFiles {
  const lists = parseList('services', text, z.partialRecord(z.enum(OFFER_KINDS), z.array(z.unknown())), problems) ?? {};
  return Object.fromEntries(OFFER_KINDS.flatMap((kind) => (lists[kind] === undefined ? [] : [[kind, parseRecords(kind, toRecords(lists[kind]), offerSchema(kind), problems)]])));
}

async function planOf(database: Database, files: OfferFiles, mode: 'merge' | 'replace', problems: ImportProblem[]): Promise<OfferPlan[]> {
  if (Object.keys(files).length === 0) return [];
  const before = await readOffers(database);
  problems.push(...offerProblems(files, before, mode));
  return planOffers(files, before, mode);
}

interface Vocabulary {
  families: Family[];
  vehicles: VehicleModel[];
}

interface ImportPlan {
  source: { records: SourceRecord[]; problems: ImportProblem[] };
  vocabulary: Vocabulary;
  offers: OfferPlan[];
  replacesVocabulary: boolean;
  mode: 'merge' | 'replace';
  revision: string;
  problems: ImportProblem[];
  dryRun: boolean;
}

async function writeImport(database: Database, plan: ImportPlan): Promise<ImportReport> {
  const { products, problems } = parseProducts(plan.source, plan.vocabulary);
  problems.unshift(...plan.problems);
  const known = await readDigests(database);
  const records = products.map(toRecord);
  const changed = records.filter((record) => known.get(record.id) !== record.digest);
  const ids = records.map((record) => record.id);
  const kept = new Set(ids);
  const removed = plan.mode === 'replace' ? [...known.keys()].filter((id) => !kept.has(id)).length : 0;
  const counts = {
    read: plan.source.records.length,
    added: changed.filter((record) => !known.has(record.id)).length,
    changed: changed.filter((record) => known.has(record.id)).length,
    unchanged: records.length - changed.length,
    removed,
  };
  const report = { products: counts, offers: Object.fromEntries(plan.offers.map((offer) => [offer.kind, offer.counts])), problems };
  if (problems.length > 0) return { status: plan.dryRun ? 'dry_run' : 'refused', revision: null, ...report };
  if (plan.dryRun) return { status: 'dry_run', revision: null, ...report };
  const hasOffers = plan.offers.some(({ rows, removed: gone }) => rows.length + gone.length > 0);
  if (!plan.replacesVocabulary && changed.length === 0 && removed === 0 && !hasOffers) return { status: 'unchanged', revision: await readRevision(database), ...report };
  await write(database, changed, plan, removed > 0 ? ids : null);
  return { status: 'imported', revision: plan.revision, ...report };
}

/**
 * Batches first, the flip last. An import that dies half way leaves the old revision, so the next start imports again;
 * until then the shop sells what is new already, with the old words for it.
 */
async function write(database: Database, changed: ProductRecord[], plan: ImportPlan, keptIds: string[] | null): Promise<void> {
  for (let from = 0; from < changed.length; from += BATCH) {
    await database.transaction((tx) => writeProducts(tx, changed.slice(from, from + BATCH)));
  }
  await database.transaction(async (tx) => {
    if (keptIds !== null) await removeOtherProducts(tx, keptIds);
    if (plan.replacesVocabulary) {
      await replaceVocabulary(tx, {
        families: plan.vocabulary.families.map((family) => ({ key: family.key, document: family })),
        vehicles: plan.vocabulary.vehicles.map((vehicle) => ({ make: vehicle.make, model: vehicle.model, document: vehicle })),
      });
    }
    await writePlans(tx, plan.offers);
    await setRevision(tx, plan.revision);
  });
  if (changed.length > BATCH) await analyseCatalog(database);
}

function parseList<T>(file: ImportProblem['file'], text: string, schema: z.ZodType<T>, problems: ImportProblem[]): T | null {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    problems.push({ file, line: null, field: null, code: 'not_readable', detail: error instanceof Error ? error.message : 'not JSON' });
    return null;
  }
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  problems.push(...schemaProblems(file, null, parsed.error));
  return null;
}

/** Most problems that a report lists: a file in a wrong form has one in every line. */
const MOST_PROBLEMS = 500;

function parseProducts(source: ImportPlan['source'], vocabulary: Vocabulary): { products: Product[]; problems: ImportProblem[] } {
  const generations = vocabulary.vehicles.flatMap((vehicle) => vehicle.generations);
  const ranges = new Map(generations.map((generation) => [generation.key, generation]));
  const known: Known = {
    families: new Set(vocabulary.families.map((family) => family.key)),
    generations: new Map(generations.map((generation) => [generation.key, new Set(generation.engines.map((engine) => engine.key))])),
  };
  const problems = [...source.problems];
  const seen = new Map<string, number>();
  const products: Product[] = [];
  // Where there are no vehicles, nothing has to fit one.
  const fitsAll = vocabulary.vehicles.length === 0;
  for (const { line, value } of source.records) {
    if (problems.length >= MOST_PROBLEMS) break;
    const parsed = productFileSchema.safeParse(value);
    if (!parsed.success) {
      problems.push(...schemaProblems('products', line, parsed.error));
      continue;
    }
    const product: ProductFile = fitsAll && parsed.data.fitments.length === 0 ? { ...parsed.data, universal: true } : parsed.data;
    const found = productProblems(product, line, known, seen);
    seen.set(product.id, line);
    if (found.length > 0) problems.push(...found);
    else products.push(toProduct(product, ranges));
  }
  return { products, problems };
}
