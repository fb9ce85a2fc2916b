import { sql, type SQL } from '../sql.ts';
import type { CatalogQuery } from '../../contracts/catalog.ts';
import type { Executor } from '../database.ts';

/** All matches are counted up to here; nobody reads further. */
const MOST_COUNTED = 100;
/** Words of product names that are kept in memory. */
const MOST_NAMES = 10_000;

export interface ProductRow extends Record<string, unknown> {
  id: string;
  document: unknown;
  price_amount: number;
  price_currency: string;
  stock: number;
  restock_days: number | null;
}

export interface FoundRow extends ProductRow {
  total: number;
}

const COLUMNS = sql.raw('p.id, p.document, p.price_amount, p.price_currency, p.stock, p.restock_days');

/** What decides the order of a candidate: its row is not looked at twice. */
const LISTED = sql.raw('p.id, p.stock > 0 as in_stock, p.price_amount');

const inList = (column: SQL, values: string[]): SQL => sql`${column} in (${sql.join(values.map((value) => sql`${value}`), sql`, `)})`;

const textArray = (values: string[]): SQL => sql`array[${sql.join(values.map((value) => sql`${value}`), sql`, `)}]::text[]`;

/** What a product must be, whatever vehicle it is for. */
function productConditions(query: CatalogQuery): SQL[] {
  const conditions: SQL[] = [];
  if (query.families !== undefined) conditions.push(inList(sql`p.family`, query.families));
  if (query.axle !== undefined) conditions.push(sql`(p.axle is null or p.axle = ${query.axle})`);
  if (query.side !== undefined) conditions.push(sql`(p.side is null or p.side = ${query.side})`);
  if (query.brand !== undefined) conditions.push(sql`p.brand = ${query.brand}`);
  if (query.maxPrice !== undefined) conditions.push(sql`p.price_amount <= ${query.maxPrice}`);
  if (query.inStockOnly === true) conditions.push(sql`p.stock > 0`);
  return conditions;
}

const allOf = (conditions: SQL[]): SQL => (conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `));

/**
 * Products with a fitment that the vehicle may need, and whether one is sure to fit. What it lets through is decided
 * again by `fit`; what it holds back cannot fit.
 */
function fittingProducts(query: CatalogQuery): SQL {
  const vehicle = query.vehicle ?? { generations: [], year: null, engines: null, fuel: null };
  if (vehicle.generations.length === 0) return sql`select ${LISTED}, 1 as rank from comptoir.app_products p where p.universal and ${allOf(productConditions(query))}`;
  const where = [inList(sql`f.generation`, vehicle.generations)];
  if (query.families !== undefined) where.push(inList(sql`f.family`, query.families));
  const isWhole: SQL[] = [];
  if (vehicle.year === null) isWhole.push(sql`f.year_from is null and f.year_to is null`);
  else where.push(sql`(f.year_from is null or f.year_from <= ${vehicle.year}) and (f.year_to is null or f.year_to >= ${vehicle.year})`);
  if (vehicle.engines === null || vehicle.engines.length === 0) isWhole.push(sql`f.engines is null`);
  else isWhole.push(sql`(f.engines is null or f.engines @> ${textArray(vehicle.engines)})`);
  if (vehicle.engines !== null) where.push(vehicle.engines.length === 0 ? sql`f.engines is null` : sql`(f.engines is null or f.engines && ${textArray(vehicle.engines)})`);
  const rank = sql`case when count(distinct f.generation) filter (where ${allOf(isWhole)}) = ${vehicle.generations.length} then 0 else 2 end`;
  return sql`
    select ${LISTED}, h.rank from (
      select f.product_id, ${rank} as rank from comptoir.app_product_fitments f where ${allOf(where)} group by f.product_id
    ) h join comptoir.app_products p on p.id = h.product_id where ${allOf(productConditions(query))}
    union all
    select ${LISTED}, 1 from comptoir.app_products p where p.universal and ${allOf(productConditions(query))}`;
}

/** Products whose terms are asked for; without a family or a vehicle, only those that have at least half of them. */
function termHits(terms: string[]): SQL {
  return sql`select t.product_id, count(*)::int as hits from comptoir.app_product_terms t where ${inList(sql`t.term`, terms)} group by t.product_id`;
}

/** Without vehicle and terms the index has the order already. */
function listProducts(database: Executor, query: CatalogQuery): Promise<FoundRow[]> {
  const where = allOf(productConditions(query));
  return database.rows<FoundRow>(sql`
    select ${COLUMNS}, (select count(*) from (select from comptoir.app_products p where ${where} limit ${MOST_COUNTED}) counted)::int as total
    from comptoir.app_products p where ${where} order by (p.stock > 0) desc, p.price_amount, p.id limit ${query.limit}`);
}

/** One round trip: candidates, their order, how many there are, and the documents of the first ones. */
export function findProducts(database: Executor, query: CatalogQuery): Promise<FoundRow[]> {
  const terms = query.terms ?? [];
  if (query.vehicle === undefined && terms.length === 0) return listProducts(database, query);
  const candidates =
    query.vehicle !== undefined ? fittingProducts(query) : sql`select ${LISTED}, 0 as rank from comptoir.app_products p where ${allOf(productConditions(query))}`;
  const isFree = query.families === undefined && (query.vehicle?.generations ?? []).length === 0;
  const needed = terms.length > 0 && isFree ? Math.ceil(terms.length / 2) : 0;
  const hits = terms.length === 0 ? sql`` : sql`${sql.raw(needed > 0 ? 'join' : 'left join')} (${termHits(terms)}) t on t.product_id = c.id`;
  const hitCount = terms.length === 0 ? sql`0` : sql`coalesce(t.hits, 0)`;
  return database.rows<FoundRow>(sql`
    with candidate as (${candidates}),
    ranked as (
      select c.*, ${hitCount} as hits from candidate c ${hits}
      where ${needed > 0 ? sql`t.hits >= ${needed}` : sql`true`}
    ),
    best as (
      select r.*, least(count(*) over (), ${MOST_COUNTED})::int as total
      from ranked r order by r.hits desc, r.rank, r.in_stock desc, r.price_amount, r.id limit ${query.limit}
    )
    select ${COLUMNS}, b.total from best b join comptoir.app_products p on p.id = b.id
    order by b.hits desc, b.rank, b.in_stock desc, b.price_amount, b.id`);
}

export async function getProduct(database: Executor, id: string): Promise<ProductRow | undefined> {
  return (await database.rows<ProductRow>(sql`select ${COLUMNS} from comptoir.app_products p where p.id = ${id}`))[0];
}

/** Products of a reference in its compared form, the shop's own first. */
export function findByReference(database: Executor, reference: string, limit: number): Promise<ProductRow[]> {
  return database.rows<ProductRow>(sql`
    select ${COLUMNS} from comptoir.app_product_references r join comptoir.app_products p on p.id = r.product_id
    where r.reference = ${reference} order by r.own desc, (p.stock > 0) desc, p.price_amount, p.id limit ${limit}`);
}

export interface VocabularyRow extends Record<string, unknown> {
  revision: string;
  families: unknown;
  vehicles: unknown;
  brands: unknown;
  names: unknown;
}

export async function readRevision(database: Executor): Promise<string | null> {
  const [row] = await database.rows<{ revision: string }>(sql`select revision from comptoir.app_catalog_revision`);
  return row?.revision ?? null;
}

/** The whole vocabulary with its revision, of one moment. */
export async function readVocabulary(database: Executor): Promise<VocabularyRow | undefined> {
  return (
    await database.rows<VocabularyRow>(sql`
      select r.revision,
        (select coalesce(jsonb_agg(f.document order by f.position), '[]') from comptoir.app_catalog_families f) as families,
        (select coalesce(jsonb_agg(v.document order by v.position), '[]') from comptoir.app_catalog_vehicles v) as vehicles,
        (select coalesce(jsonb_agg(distinct p.brand), '[]') from comptoir.app_products p where p.brand is not null) as brands,
        (select coalesce(jsonb_agg(t.term), '[]') from (
          select distinct term from comptoir.app_product_terms where not exists (select from comptoir.app_catalog_vehicles) and term ~ '^[^0-9]{3,}$' limit ${MOST_NAMES}) t) as names
      from comptoir.app_catalog_revision r`)
  )[0];
}

/** A product as the importer hands it over: columns, the document, and what is derived from it. */
export interface ProductRecord {
  id: string;
  reference: string;
  family: string;
  brand: string | null;
  axle: string | null;
  side: string | null;
  universal: boolean;
  price_amount: number;
  price_currency: string;
  stock: number;
  restock_days: number | null;
  document: unknown;
  digest: string;
  references: { reference: string; own: boolean }[];
  fitments: { generation: string; year_from: number | null; year_to: number | null; engines: string[] | null }[];
  terms: string[];
}

/** What was imported last of each product, to leave the unchanged ones alone. */
export async function readDigests(database: Executor): Promise<Map<string, string>> {
  const rows = await database.rows<{ id: string; digest: string }>(sql`select id, digest from comptoir.app_products`);
  return new Map(rows.map((row) => [row.id, row.digest]));
}

/** Writes a batch of products and everything derived from them, in five statements whatever its size. */
export async function writeProducts(tx: Executor, records: ProductRecord[]): Promise<void> {
  const json = (rows: unknown[]): SQL => sql`${JSON.stringify(rows)}::jsonb`;
  await tx.rows(sql`
    insert into comptoir.app_products
      (id, reference, family, brand, axle, side, universal, price_amount, price_currency, stock, restock_days, document, digest)
    select id, reference, family, brand, axle, side, universal, price_amount, price_currency, stock, restock_days, document, digest
    from jsonb_to_recordset(${json(records.map(({ references: _r, fitments: _f, terms: _t, ...columns }) => columns))}) as r (
      id text, reference text, family text, brand text, axle text, side text, universal boolean, price_amount integer, price_currency text,
      stock integer, restock_days integer, document jsonb, digest text)
    on conflict (id) do update set reference = excluded.reference, family = excluded.family, brand = excluded.brand, axle = excluded.axle,
      side = excluded.side, universal = excluded.universal, price_amount = excluded.price_amount, price_currency = excluded.price_currency,
      stock = excluded.stock, restock_days = excluded.restock_days, document = excluded.document, digest = excluded.digest, updated_at = now()`);
  const ids = json(records.map((record) => record.id));
  for (const table of ['app_product_references', 'app_product_fitments', 'app_product_terms']) {
    await tx.rows(sql`delete from comptoir.${sql.raw(table)} where product_id in (select jsonb_array_elements_text(${ids}))`);
  }
  await tx.rows(sql`
    insert into comptoir.app_product_references (reference, product_id, own)
    select reference, product_id, own
    from jsonb_to_recordset(${json(records.flatMap(({ id, references }) => references.map((entry) => ({ ...entry, product_id: id }))))})
      as r (reference text, product_id text, own boolean)`);
  await tx.rows(sql`
    insert into comptoir.app_product_fitments (product_id, generation, family, year_from, year_to, engines)
    select product_id, generation, family, year_from, year_to, engines
    from jsonb_to_recordset(${json(records.flatMap(({ id, family, fitments }) => fitments.map((entry) => ({ ...entry, product_id: id, family }))))})
      as r (product_id text, generation text, family text, year_from integer, year_to integer, engines text[])`);
  await tx.rows(sql`
    insert into comptoir.app_product_terms (term, product_id)
    select t.term, r.id from jsonb_to_recordset(${json(records.map(({ id, terms }) => ({ id, terms })))}) as r (id text, terms text[]),
      unnest(r.terms) as t (term)`);
}

/** Removes the products that an import no longer has. */
export async function removeOtherProducts(tx: Executor, keptIds: string[]): Promise<void> {
  await tx.rows(sql`delete from comptoir.app_products where id not in (select jsonb_array_elements_text(${JSON.stringify(keptIds)}::jsonb))`);
}

export interface VocabularyRecords {
  families: { key: string; document: unknown }[];
  vehicles: { make: string; model: string; document: unknown }[];
}

/** Replaces families and vehicles. Small tables, read as a whole. */
export async function replaceVocabulary(tx: Executor, { families, vehicles }: VocabularyRecords): Promise<void> {
  const json = (rows: object[]): SQL => sql`${JSON.stringify(rows.map((row, position) => ({ ...row, position })))}::jsonb`;
  await tx.rows(sql`delete from comptoir.app_catalog_families`);
  await tx.rows(sql`delete from comptoir.app_catalog_vehicles`);
  await tx.rows(sql`insert into comptoir.app_catalog_families (key, position, document)
    select key, position, document from jsonb_to_recordset(${json(families)}) as r (key text, position integer, document jsonb)`);
  await tx.rows(sql`insert into comptoir.app_catalog_vehicles (make, model, position, document)
    select make, model, position, document from jsonb_to_recordset(${json(vehicles)}) as r (make text, model text, position integer, document jsonb)`);
}

/** The flip: from here on every process reads the new vocabulary. */
export async function setRevision(tx: Executor, revision: string): Promise<void> {
  await tx.rows(sql`insert into comptoir.app_catalog_revision (revision) values (${revision})
    on conflict (only_row) do update set revision = excluded.revision, imported_at = now()`);
}

/** Fresh statistics: right after a bulk import the planner knows nothing of these tables. Needs to own them; else autovacuum comes. */
export async function analyseCatalog(database: Executor): Promise<void> {
  await database.rows(sql`analyze comptoir.app_products`);
  await database.rows(sql`analyze comptoir.app_product_fitments`);
  await database.rows(sql`analyze comptoir.app_product_terms`);
}
