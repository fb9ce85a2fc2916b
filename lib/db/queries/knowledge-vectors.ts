import { sql } from '../sql.ts';
import { z } from 'zod';
import type { Executor } from '../database.ts';

/** Whether this database can hold vectors. */
export async function hasVectors(executor: Executor): Promise<boolean> {
  const [row] = await executor.rows(sql`select to_regproc('comptoir.near_chunks') is not null as there`);
  return z.object({ there: z.boolean() }).parse(row).there;
}

/** Makes the index of a model's vectors, so that it grows with each of them instead of being built at one go. */
export const ensureVectorIndex = (tx: Executor, model: string, dimension: number): Promise<unknown> =>
  tx.rows(sql`select comptoir.ensure_vector_index(${model}, ${dimension}::integer)`);

const chunkSchema = z.object({ doc_id: z.string(), title: z.string(), id: z.coerce.number().nullable(), section: z.string().nullable(), content: z.string().nullable() });

export type ChunkToEmbed = { id: number; title: string; section: string | null; content: string };

/** The chunks without a vector of a model in the next documents of a version; `last` is null when the last document was looked at. */
export async function chunksToEmbed(
  tx: Executor, version: number, model: string, after: string, documents: number,
): Promise<{ chunks: ChunkToEmbed[]; last: string | null }> {
  const rows = z.array(chunkSchema).parse(
    await tx.rows(sql`
      with looked as (
        select doc_id, title, chunk_ids from comptoir.app_knowledge_documents
        where version_id = ${version} and doc_id > ${after} order by doc_id limit ${documents}
      )
      select l.doc_id, l.title, m.id, m.section, m.content
      from looked l left join lateral (
        select c.id, c.section, c.content from unnest(l.chunk_ids) as u (id) join comptoir.app_knowledge_chunks_v2 c on c.id = u.id
        where not exists (select from comptoir.app_knowledge_embeddings e where e.chunk_id = c.id and e.model = ${model})
      ) m on true
      order by l.doc_id`),
  );
  const chunks = rows.flatMap(({ id, title, section, content }) => (id === null ? [] : [{ id, title, section, content: content ?? '' }]));
  return { chunks, last: rows.at(-1)?.doc_id ?? null };
}

/** Stores vectors; one that is there already stays. */
export async function putVectors(tx: Executor, model: string, dimension: number, rows: readonly { chunk: number; vector: readonly number[] }[]): Promise<void> {
  const json = JSON.stringify(rows.map(({ chunk, vector }) => ({ chunk_id: chunk, model, dimension, embedding: `[${vector.join(',')}]` })));
  await tx.rows(sql`
    insert into comptoir.app_knowledge_embeddings
    select r.* from jsonb_populate_recordset(null::comptoir.app_knowledge_embeddings, ${json}::jsonb) r
    where exists (select from comptoir.app_knowledge_chunks_v2 c where c.id = r.chunk_id)
    on conflict do nothing`);
}

/** Says by which model a version can be searched. */
export async function markEmbedded(tx: Executor, version: number, model: string, dimension: number): Promise<void> {
  await tx.rows(sql`update comptoir.app_knowledge_versions set embedder = ${model}, dimension = ${dimension}, embedded = chunks where id = ${version} and state = 'ready'`);
}

export type Claim = { outcome: 'mine'; fence: number } | { outcome: 'done' } | { outcome: 'busy' };

/** Takes the making of a finished version's vectors, for as long as the lease; or says that they are there, or that another build is at it. */
export async function claimVectors(tx: Executor, version: number, model: string, leaseMs: number): Promise<Claim> {
  const [claimed] = await tx.rows(sql`
    update comptoir.app_knowledge_versions set fence = fence + 1, lease_until = clock_timestamp() + make_interval(secs => ${leaseMs}::float8 / 1000)
    where id = ${version} and state = 'ready' and embedder is distinct from ${model} and coalesce(lease_until < clock_timestamp(), true) returning fence`);
  if (claimed !== undefined) return { outcome: 'mine', fence: z.object({ fence: z.number() }).parse(claimed).fence };
  const [row] = await tx.rows(sql`select embedder = ${model} as done from comptoir.app_knowledge_versions where id = ${version} and state = 'ready'`);
  // A version that is gone meanwhile needs no vectors any more.
  return { outcome: row === undefined || z.object({ done: z.boolean().nullable() }).parse(row).done === true ? 'done' : 'busy' };
}

/** Says that the build is alive; false when another one took over. */
export async function holdVectors(tx: Executor, version: number, fence: number, leaseMs: number): Promise<boolean> {
  const rows = await tx.rows(sql`
    update comptoir.app_knowledge_versions set lease_until = clock_timestamp() + make_interval(secs => ${leaseMs}::float8 / 1000)
    where id = ${version} and fence = ${fence} returning id`);
  return rows.length === 1;
}

/** Lets another build go on at once. */
export async function releaseVectors(tx: Executor, version: number, fence: number): Promise<void> {
  await tx.rows(sql`update comptoir.app_knowledge_versions set lease_until = null where id = ${version} and fence = ${fence} and state = 'ready'`);
}

/** Keeps what the golden questions of a version taught. */
export async function putThresholds(tx: Executor, version: number, thresholds: unknown): Promise<void> {
  await tx.rows(sql`update comptoir.app_knowledge_versions set thresholds = ${JSON.stringify(thresholds)}::jsonb where id = ${version}`);
}
