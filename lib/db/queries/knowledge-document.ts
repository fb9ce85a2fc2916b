import { sql } from 'drizzle-orm/sql';
import type { Executor } from '../database.ts';

export interface DocumentChunk extends Record<string, unknown> {
  section: string | null;
  content: string;
}

/** The whole of one document of one version, in its order. Empty when that version has been pruned. */
export const readDocument = (database: Executor, version: string, docId: string): Promise<DocumentChunk[]> =>
  database.rows<DocumentChunk>(sql`
    select c.section, c.content
    from comptoir.app_knowledge_documents d, unnest(d.chunk_ids) with ordinality as at (id, place)
      join comptoir.app_knowledge_chunks_v2 c on c.id = at.id
    where d.version_id = ${version}::bigint and d.doc_id = ${docId} order by at.place`);
