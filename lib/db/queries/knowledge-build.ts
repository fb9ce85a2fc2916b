import { sql } from '../sql.ts';
import { z } from 'zod';
import type { Executor } from '../database.ts';

/** One writer of a namespace at a time, in any number of processes. The number is arbitrary and must never change. */
const LOCK = 7_415_003;

const idSchema = z.coerce.number().int();

export const lockNamespace = (tx: Executor, namespace: string): Promise<unknown> =>
  tx.rows(sql`select pg_advisory_xact_lock(${LOCK}::integer, hashtext(${namespace}))`);

export interface VersionSpec {
  namespace: string;
  analyzer: string;
  lexicon: string;
  contentHash: string;
}

export type Beginning =
  | { outcome: 'unchanged'; id: number }
  | { outcome: 'building'; id: number; fence: number; resumed: boolean }
  | { outcome: 'busy' };

const beginRow = z.object({ id: idSchema, state: z.string(), fence: idSchema, same: z.boolean(), free: z.boolean() });

/**
 * Starts a version, or goes on with the one a killed build left, or says that the same content is there already. Call
 * it in a transaction.
 */
export async function beginVersion(tx: Executor, spec: VersionSpec, leaseMs: number): Promise<Beginning> {
  await lockNamespace(tx, spec.namespace);
  const rows = z.array(beginRow).parse(
    await tx.rows(sql`
      select v.id, v.state, v.fence, (v.analyzer, v.lexicon, v.content_hash) = (${spec.analyzer}, ${spec.lexicon}, ${spec.contentHash}) as same,
        coalesce(v.lease_until < clock_timestamp(), true) as free
      from comptoir.app_knowledge_versions v
      left join comptoir.app_knowledge_aliases a on a.namespace = v.namespace
      where v.namespace = ${spec.namespace} and v.state <> 'retired'
      order by v.id = a.version_id desc nulls last, v.id desc`),
  );
  const ready = rows.find((row) => row.state === 'ready' && row.same);
  if (ready !== undefined) return { outcome: 'unchanged', id: ready.id };

  const building = rows.find((row) => row.state === 'building');
  const lease = sql`clock_timestamp() + make_interval(secs => ${leaseMs}::float8 / 1000)`;
  if (building !== undefined && !building.free) return { outcome: 'busy' };
  if (building?.same === true) {
    await tx.rows(sql`update comptoir.app_knowledge_versions set fence = fence + 1, lease_until = ${lease} where id = ${building.id}`);
    return { outcome: 'building', id: building.id, fence: building.fence + 1, resumed: true };
  }
  if (building !== undefined) await tx.rows(sql`update comptoir.app_knowledge_versions set state = 'retired', lease_until = null where id = ${building.id}`);
  const [created] = await tx.rows(sql`
    insert into comptoir.app_knowledge_versions (namespace, analyzer, lexicon, content_hash, lease_until)
    values (${spec.namespace}, ${spec.analyzer}, ${spec.lexicon}, ${spec.contentHash}, ${lease}) returning id`);
  return { outcome: 'building', id: z.object({ id: idSchema }).parse(created).id, fence: 1, resumed: false };
}

/** Whether this build still owns its version; prolongs it when it does. The first statement of every batch. */
export async function holdVersion(tx: Executor, id: number, fence: number, leaseMs: number): Promise<boolean> {
  const rows = await tx.rows(sql`
    update comptoir.app_knowledge_versions set lease_until = clock_timestamp() + make_interval(secs => ${leaseMs}::float8 / 1000)
    where id = ${id} and fence = ${fence} and state = 'building' returning id`);
  return rows.length === 1;
}

/** Gives the version back at once when a build stops by itself, so that the next one need not wait for the lease. */
export async function releaseVersion(tx: Executor, id: number, fence: number): Promise<void> {
  await tx.rows(sql`update comptoir.app_knowledge_versions set lease_until = clock_timestamp() where id = ${id} and fence = ${fence} and state = 'building'`);
}

const writtenRow = z.object({ doc_id: z.string(), chunk_ids: z.array(idSchema) });

/** The documents a killed build had written, with their chunks. */
export async function writtenDocuments(tx: Executor, version: number): Promise<Map<string, number[]>> {
  const rows = z.array(writtenRow).parse(
    await tx.rows(sql`select doc_id, to_jsonb(chunk_ids) as chunk_ids from comptoir.app_knowledge_documents where version_id = ${version}`),
  );
  return new Map(rows.map((row) => [row.doc_id, row.chunk_ids]));
}

export interface ChunkRow {
  hash: string;
  namespace: string;
  doc_id: string;
  section: string | null;
  content: string;
}

/** Stores chunks, or finds those that are there already. Returns the id of each hash. */
export async function putChunks(tx: Executor, chunks: readonly ChunkRow[]): Promise<Map<string, number>> {
  const json = JSON.stringify(chunks);
  await tx.rows(sql`
    insert into comptoir.app_knowledge_chunks_v2 (hash, namespace, doc_id, section, content)
    select c.hash, c.namespace, c.doc_id, c.section, c.content
    from jsonb_to_recordset(${json}::jsonb) as c (hash text, namespace text, doc_id text, section text, content text)
    where not exists (select from comptoir.app_knowledge_chunks_v2 k where k.hash = c.hash)
    on conflict (hash) do nothing`);
  const rows = z.array(z.object({ id: idSchema, hash: z.string() })).parse(
    await tx.rows(sql`
      select k.id, k.hash from comptoir.app_knowledge_chunks_v2 k
      where k.hash in (select jsonb_array_elements_text(${JSON.stringify(chunks.map((chunk) => chunk.hash))}::jsonb))`),
  );
  return new Map(rows.map((row) => [row.hash, row.id]));
}

export interface DocumentRow {
  doc_id: string;
  group_id: string;
  lang: string;
  title: string;
  url: string | null;
  truth_level: string;
  verification_status: string;
  last_verified: string | null;
  verified_by: string | null;
  owner: string | null;
  tags: string[];
  questions: string[];
  flags: string[];
  path: string;
  hash: string;
  chunk_ids: number[];
  translations: Record<string, string>;
}

export async function putDocuments(tx: Executor, version: number, documents: readonly DocumentRow[]): Promise<void> {
  await tx.rows(sql`
    insert into comptoir.app_knowledge_documents (version_id, doc_id, group_id, lang, title, url, truth_level, verification_status, last_verified,
      verified_by, owner, tags, questions, flags, path, hash, chunk_ids, translations)
    select ${version}::bigint, d.doc_id, d.group_id, d.lang, d.title, d.url, d.truth_level, d.verification_status, d.last_verified,
      d.verified_by, d.owner, d.tags, d.questions, d.flags, d.path, d.hash, d.chunk_ids, d.translations
    from jsonb_to_recordset(${JSON.stringify(documents)}::jsonb) as d (doc_id text, group_id text, lang text, title text, url text, truth_level text,
      verification_status text, last_verified date, verified_by text, owner text, tags text[], questions text[], flags text[], path text,
      hash text, chunk_ids bigint[], translations jsonb)`);
}

export interface PostingRow {
  term: string;
  block: number;
  df: number;
  chunk_ids: readonly number[];
  impacts: readonly number[];
}

export async function putPostings(tx: Executor, version: number, rows: readonly PostingRow[]): Promise<void> {
  await tx.rows(sql`
    insert into comptoir.app_knowledge_postings (version_id, term, block, df, chunk_ids, impacts)
    select ${version}::bigint, p.term, p.block, p.df, p.chunk_ids, p.impacts
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as p (term text, block integer, df integer, chunk_ids bigint[], impacts smallint[])`);
}

export async function putSpellings(tx: Executor, version: number, rows: readonly { key: string; terms: readonly string[]; spots: readonly number[] }[]): Promise<void> {
  await tx.rows(sql`
    insert into comptoir.app_knowledge_spellings (version_id, key, terms, spots)
    select ${version}::bigint, s.key, s.terms, s.spots
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as s (key text, terms text[], spots smallint[])`);
}

/** Makes the version ready to be served; false when another build took it over. */
export async function finishVersion(tx: Executor, id: number, fence: number, counts: { documents: number; chunks: number; terms: number }): Promise<boolean> {
  const rows = await tx.rows(sql`
    update comptoir.app_knowledge_versions set state = 'ready', built_at = now(), lease_until = null,
      documents = ${counts.documents}, chunks = ${counts.chunks}, terms = ${counts.terms}
    where id = ${id} and fence = ${fence} and state = 'building' returning id`);
  return rows.length === 1;
}

export const ANALYSED_TABLES = ['documents', 'chunks', 'postings', 'spellings'] as const;

/** Gathers fresh statistics of one table, so that the search is planned for what is there now. */
export const analyseTable = (tx: Executor, table: (typeof ANALYSED_TABLES)[number]): Promise<unknown> => tx.rows(sql`select comptoir.analyse_knowledge_table(${table})`);
