import { z } from 'zod';
import type { Catalog, CatalogPage, CatalogQuery, CatalogVocabulary, Product } from '../../contracts/catalog.ts';
import type { Clock } from '../../contracts/clock.ts';
import type { Database } from '../../db/database.ts';
import { findByReference, findProducts, getProduct, readRevision, readVocabulary } from '../../db/queries/catalog.ts';
import { fit, type Verdict } from '../fit.ts';
import { normaliseReference } from '../reference.ts';
import { familyDocumentSchema, toProduct, vehicleDocumentSchema } from './documents.ts';
import { orUnavailable } from './unavailable.ts';

export interface ShopCatalogOptions {
  database: Database;
  clock: Clock;
  /** How long a revision is believed without looking again. */
  revisionTtlMs?: number;
}

const REVISION_TTL_MS = 3_000;
const MOST_BY_REFERENCE = 20;
const MOST_PER_PAGE = 100;
/** The revision of a catalogue into which nothing was imported yet. */
const EMPTY: CatalogVocabulary = Object.freeze({ revision: 'empty', families: [], vehicles: [], brands: [], names: [] });

const ORDER: Record<Verdict, number> = { fits: 0, universal: 1, depends: 2, no: 3 };

/** The shop's own catalogue, in tables of its own. */
export function createShopCatalog({ database, clock, revisionTtlMs = REVISION_TTL_MS }: ShopCatalogOptions): Catalog {
  const remembered = createVocabularyMemory(database, clock, revisionTtlMs);
  return {
    vocabulary: () => orUnavailable(remembered),
    search: (query) => orUnavailable(() => search(database, query)),
    get: (id) =>
      orUnavailable(async () => {
        const row = await getProduct(database, id);
        return row === undefined ? null : toProduct(row);
      }),
    byReference: (reference) =>
      orUnavailable(async () => {
        const form = normaliseReference(reference);
        return form === '' ? [] : (await findByReference(database, form, MOST_BY_REFERENCE)).map(toProduct);
      }),
  };
}

/** One vocabulary is kept, and looked at again when its revision may have moved. */
function createVocabularyMemory(database: Database, clock: Clock, ttlMs: number): () => Promise<CatalogVocabulary> {
  let kept: CatalogVocabulary | null = null;
  let checkedAt = 0;
  let reading: Promise<CatalogVocabulary> | null = null;

  const refresh = async (): Promise<CatalogVocabulary> => {
    const revision = await readRevision(database);
    if (kept?.revision !== (revision ?? EMPTY.revision)) kept = await readWhole(database);
    checkedAt = clock.now();
    return kept;
  };
  return () => {
    if (kept !== null && clock.now() - checkedAt < ttlMs) return Promise.resolve(kept);
    reading ??= refresh().finally(() => {
      reading = null;
    });
    return reading;
  };
}

async function readWhole(database: Database): Promise<CatalogVocabulary> {
  const row = await readVocabulary(database);
  if (row === undefined) return EMPTY;
  return {
    revision: row.revision,
    families: z.array(familyDocumentSchema).parse(row.families),
    vehicles: z.array(vehicleDocumentSchema).parse(row.vehicles),
    brands: z.array(z.string()).parse(row.brands),
    names: z.array(z.string()).parse(row.names),
  };
}

async function search(database: Database, query: CatalogQuery): Promise<CatalogPage> {
  if (query.limit < 1 || query.families?.length === 0) return { products: [], total: 0, stale: false };
  const rows = await findProducts(database, { ...query, limit: Math.min(query.limit, MOST_PER_PAGE) });
  const found = rows.map(toProduct);
  const { vehicle } = query;
  if (vehicle === undefined) return { products: found, total: rows[0]?.total ?? 0, stale: false };
  const fitting = found.map((product) => ({ product, verdict: fit(product, vehicle).verdict })).filter(({ verdict }) => verdict !== 'no');
  const products = (query.terms?.length ?? 0) > 0 ? fitting : fitting.sort((a, b) => ORDER[a.verdict] - ORDER[b.verdict]);
  return { products: products.map(({ product }): Product => product), total: (rows[0]?.total ?? 0) - (found.length - fitting.length), stale: false };
}
