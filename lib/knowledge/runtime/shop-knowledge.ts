import type { Knowledge, Passage } from '../../contracts/knowledge.ts';
import type { Database } from '../../db/database.ts';
import { readDocument, type DocumentChunk } from '../../db/queries/knowledge-document.ts';
import type { Lexicon } from '../../language/lexicon/lexicon.ts';
import type { KnowledgeHealth } from './health.ts';
import { createKnowledge, type KnowledgeRuntime } from './knowledge.ts';
import type { Semantics } from './semantics.ts';

export interface ShopKnowledge extends Knowledge {
  health: () => Promise<KnowledgeHealth>;
  /** The whole document a passage is from, in its order. */
  document: (passage: Pick<Passage, 'version' | 'doc_id'>) => Promise<DocumentChunk[]>;
  /** What questions are read with now: the shop's concepts and the words of its catalogue. */
  lexicon(): Promise<Lexicon>;
}

export interface ShopKnowledgeOptions {
  database: Database;
  /** The words of the catalogue's current revision. */
  lexicon: () => Promise<Lexicon>;
  semantics?: Semantics | null;
}

/** The knowledge of a shop whose catalogue may change: questions are always read with the words of its current revision. */
export function createShopKnowledge({ database, lexicon, semantics = null }: ShopKnowledgeOptions): ShopKnowledge {
  let kept: { lexicon: Lexicon; knowledge: KnowledgeRuntime } | undefined;
  const current = async () => {
    const words = await lexicon();
    if (kept?.lexicon !== words) kept = { lexicon: words, knowledge: createKnowledge({ database, lexicon: words, semantics }) };
    return kept.knowledge;
  };
  return {
    query: async (question) => (await current()).query(question),
    health: async () => (await current()).health(),
    document: (passage) => readDocument(database, passage.version, passage.doc_id),
    lexicon,
  };
}
