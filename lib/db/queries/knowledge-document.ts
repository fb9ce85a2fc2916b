import { sql } from '../sql.ts';
import type { Executor } from '../database.ts';

export interface DocumentChunk extends Record<string, unknown> {
  section: string | null;
  content: string;
}

/** The whole of one document of one version, in its order. When its version has been pruned, what is kept of it because an answer cited it; else nothing. */
export const readDocument = (database: Executor, version: string, docId: string): Promise<DocumentChunk[]> =>
  database.rows<DocumentChunk>(sql`
    select o.section, o.content from (select c.section, c.content
    from comptoir.app_knowledge_documents d, unnest(d.chunk_ids) with ordinality as at (id, place)
      join comptoir.app_knowledge_chunks_v2 c on c.id = at.id
    where d.version_id = ${version}::bigint and d.doc_id = ${docId} order by at.place) o
    union all
    select a.section, a.content
    from comptoir.app_knowledge_archive k, rows from (jsonb_to_recordset(k.chunks) as (section text, content text)) with ordinality as a (section, content, place)
    where k.version_id = ${version}::bigint and k.doc_id = ${docId}
      and not exists (select from comptoir.app_knowledge_documents d where d.version_id = k.version_id and d.doc_id = k.doc_id)`);
