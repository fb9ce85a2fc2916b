import { sql } from '../sql.ts';
import { z } from 'zod';
import type { Executor } from '../database.ts';
import { lockNamespace } from './knowledge-build.ts';

const idSchema = z.coerce.number().int();
const timeSchema = z.coerce.date().nullable();

const versionSchema = z.object({
  id: idSchema,
  namespace: z.string(),
  state: z.enum(['building', 'ready', 'retired']),
  analyzer: z.string(),
  lexicon: z.string(),
  documents: z.number(),
  chunks: z.number(),
  terms: z.number(),
  created_at: timeSchema,
  built_at: timeSchema,
  served: z.boolean(),
  /** Why it may not be served; null when it may. */
  refusal: z.string().nullable(),
  /** 1 for the version a rollback goes back to, 2 for the one before; null for others. */
  step_back: z.number().nullable(),
});

export type KnowledgeVersion = z.infer<typeof versionSchema>;

/** Every version of a namespace, or of all, newest first. */
export async function listVersions(executor: Executor, namespace: string | null): Promise<KnowledgeVersion[]> {
  return z.array(versionSchema).parse(
    await executor.rows(sql`
      select v.id, v.namespace, v.state, v.analyzer, v.lexicon, v.documents, v.chunks, v.terms, v.created_at, v.built_at, v.refusal,
        coalesce(a.version_id = v.id, false) as served, array_position(a.previous, v.id) as step_back
      from comptoir.app_knowledge_versions v left join comptoir.app_knowledge_aliases a on a.namespace = v.namespace
      where ${namespace}::text is null or v.namespace = ${namespace}
      order by v.namespace, v.id desc`),
  );
}

/** Serves a version from now on, and remembers the two before it. False when it is not ready, or was refused. */
export async function promoteVersion(tx: Executor, namespace: string, version: number): Promise<boolean> {
  await lockNamespace(tx, namespace);
  const rows = await tx.rows(sql`
    insert into comptoir.app_knowledge_aliases as a (namespace, version_id)
    select v.namespace, v.id from comptoir.app_knowledge_versions v where v.id = ${version} and v.namespace = ${namespace} and v.state = 'ready' and v.refusal is null
    on conflict (namespace) do update set
      previous = case when a.version_id = excluded.version_id then a.previous
        else (array_prepend(a.version_id, array_remove(a.previous, excluded.version_id)))[1:2] end,
      -- What was served already is not promoted again: a rollback undoes what really changed last.
      promoted_at = case when a.version_id = excluded.version_id then a.promoted_at else now() end, version_id = excluded.version_id
    returning a.namespace`);
  return rows.length === 1;
}

/** Why a version may not be served; null when nothing speaks against it. */
export async function refusalOf(executor: Executor, namespace: string, version: number): Promise<string | null> {
  const [row] = await executor.rows(sql`select refusal from comptoir.app_knowledge_versions where id = ${version} and namespace = ${namespace} and state = 'ready'`);
  return row === undefined ? null : z.object({ refusal: z.string().nullable() }).parse(row).refusal;
}

/** Keeps a built version from being served, or says that nothing speaks against it any more. */
export async function refuseVersion(tx: Executor, version: number, reason: string | null): Promise<void> {
  await tx.rows(sql`update comptoir.app_knowledge_versions set refusal = ${reason} where id = ${version} and refusal is distinct from ${reason}`);
}

/** Serves the version before again. Null when there is none. */
export async function rollbackNamespace(tx: Executor, namespace: string): Promise<number | null> {
  await lockNamespace(tx, namespace);
  const [row] = await tx.rows(sql`
    update comptoir.app_knowledge_aliases set version_id = previous[1], previous = previous[2:], promoted_at = now()
    where namespace = ${namespace} and cardinality(previous) > 0 returning version_id`);
  return row === undefined ? null : z.object({ version_id: idSchema }).parse(row).version_id;
}

/** The namespaces that were promoted together last: what one rollback undoes. */
export async function lastPromoted(executor: Executor): Promise<string[]> {
  const rows = z.array(z.object({ namespace: z.string() })).parse(
    await executor.rows(sql`
      select namespace from comptoir.app_knowledge_aliases
      where promoted_at = (select max(promoted_at) from comptoir.app_knowledge_aliases) order by namespace`),
  );
  return rows.map((row) => row.namespace);
}

/** Retires what is neither served, nor kept for a rollback, nor the newest build that waits for its promotion. */
export async function retireVersions(tx: Executor, namespace: string): Promise<void> {
  await lockNamespace(tx, namespace);
  await tx.rows(sql`
    update comptoir.app_knowledge_versions v set state = 'retired'
    where v.namespace = ${namespace} and v.state = 'ready'
      and not exists (select from comptoir.app_knowledge_aliases a where a.namespace = v.namespace and v.id = any (array_prepend(a.version_id, a.previous)))
      and v.id < (select max(n.id) from comptoir.app_knowledge_versions n where n.namespace = v.namespace and n.state = 'ready')`);
}

/** Keeps what the next answers cited of retired versions, before they go. Returns the place to go on from; null after the last answer. */
export async function archiveCited(tx: Executor, namespace: string, place: unknown, answers: number): Promise<unknown> {
  const [row] = await tx.rows(sql`select comptoir.archive_cited_from(${namespace}, ${place === null ? null : JSON.stringify(place)}::jsonb, ${answers}) as place`);
  return z.object({ place: z.unknown() }).parse(row).place ?? null;
}

/** What a version consists of beside its chunks, each with what stands on its primary key after the version. */
const ROWS = {
  postings: { table: sql`comptoir.app_knowledge_postings`, key: sql`term` },
  spellings: { table: sql`comptoir.app_knowledge_spellings`, key: sql`key` },
  documents: { table: sql`comptoir.app_knowledge_documents`, key: sql`doc_id` },
};

export type VersionRows = keyof typeof ROWS;

/** The index first: without it nothing is found in what is left. */
export const VERSION_ROWS: readonly VersionRows[] = ['postings', 'spellings', 'documents'];

/** Versions of a namespace that nobody can go back to and that still have rows. */
export async function versionsToPurge(tx: Executor, namespace: string): Promise<number[]> {
  await lockNamespace(tx, namespace);
  const has = ({ table }: (typeof ROWS)[VersionRows]) => sql`exists (select from ${table} r where r.version_id = v.id)`;
  const rows = await tx.rows(sql`
    select v.id from comptoir.app_knowledge_versions v
    where v.namespace = ${namespace} and v.state = 'retired' and (${has(ROWS.postings)} or ${has(ROWS.spellings)} or ${has(ROWS.documents)}) order by v.id`);
  return z.array(z.object({ id: idSchema })).parse(rows).map(({ id }) => id);
}

/**
 * Deletes the next rows of a version in the order of their key, and returns the last of them; null when none is left. It goes on where it was: from the beginning each
 * time, it would step over all that is deleted already.
 */
export async function deleteRows(tx: Executor, version: number, rows: VersionRows, after: string, limit: number): Promise<string | null> {
  const { table, key } = ROWS[rows];
  const [row] = await tx.rows(sql`
    with part as (
      select max(n.k) as last from (select ${key} as k from ${table} where version_id = ${version} and ${key} > ${after} order by ${key} limit ${limit}) n
    ), gone as (
      delete from ${table} t using part where t.version_id = ${version} and t.${key} > ${after} and t.${key} <= part.last
    )
    select last from part`);
  return z.object({ last: z.string().nullable() }).parse(row).last;
}

/** Deletes the chunks no version holds any more among the next ones by id; null when the last were looked at. */
export async function purgeChunks(tx: Executor, namespace: string, after: number, limit: number): Promise<number | null> {
  await lockNamespace(tx, namespace);
  const [row] = await tx.rows(sql`
    with looked as (
      select id, doc_id from comptoir.app_knowledge_chunks_v2 where namespace = ${namespace} and id > ${after} order by id limit ${limit}
    ), gone as (
      delete from comptoir.app_knowledge_chunks_v2 c using looked l
      where c.id = l.id and not exists (
        select from comptoir.app_knowledge_versions v join comptoir.app_knowledge_documents d on d.version_id = v.id and d.doc_id = l.doc_id
        where v.namespace = ${namespace} and v.state <> 'retired' and l.id = any (d.chunk_ids))
    )
    select max(id) as last from looked`);
  return z.object({ last: idSchema.nullable() }).parse(row).last;
}

const documentSchema = z.object({ doc_id: z.string(), hash: z.string(), title: z.string(), lang: z.string() });

/** The documents of a version, for comparing. */
export async function versionDocuments(executor: Executor, version: number): Promise<z.infer<typeof documentSchema>[]> {
  return z.array(documentSchema).parse(
    await executor.rows(sql`select doc_id, hash, title, lang from comptoir.app_knowledge_documents where version_id = ${version} order by doc_id`),
  );
}
