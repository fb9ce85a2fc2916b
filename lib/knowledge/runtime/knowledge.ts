import type { Knowledge, KnowledgeResult, Passage } from '../../contracts/knowledge.ts';
import type { Language } from '../../contracts/language.ts';
import type { Database } from '../../db/database.ts';
import { searchKnowledge } from '../../db/queries/knowledge-search.ts';
import { analyseQuestion } from '../../language/analyse.ts';
import type { Lexicon } from '../../language/lexicon/lexicon.ts';
import { analyzerOf } from '../analyzer.ts';
import { collapse } from './collapse.ts';
import { judge, LEAD, OTHER_LANGUAGE, statusOf, TRUTH, type JudgedHit } from './gate.ts';
import { knowledgeHealth, quarantineReason, type KnowledgeHealth } from './health.ts';
import { namespacesOf } from './namespaces.ts';
import { searchOf, searchTermsOf } from './search-terms.ts';

/** A term that was corrected. */
const CORRECTION = 0.8;
/** Chunks weighed by truth and language after the ranking by words. */
const CANDIDATES = 40;
/** Hits measured against the question, the best of which are passages. */
const MEASURED = 20;
/** Postings read for one question, rare terms first: half a microsecond each on the embedded database. */
const POSTING_BUDGET = 12_000;
const MOST_PASSAGES = 20;
const SUGGESTIONS = 3;
/** Below this a title near the question is a coincidence. */
const NEAR = 0.2;
/** Longer questions are read up to here. */
const LONGEST_QUESTION = 2_000;

export interface KnowledgeDependencies {
  database: Database;
  lexicon: Lexicon;
}

/** A result with what was measured, for logs, tests and evaluations. */
export interface KnowledgeAnswer extends KnowledgeResult {
  /** Why the knowledge is quarantined; null otherwise. */
  reason: string | null;
  /** Coverage of the question by the best passage, 0 to 1. */
  confidence: number;
}

export interface KnowledgeRuntime extends Knowledge {
  query(question: Parameters<Knowledge['query']>[0]): Promise<KnowledgeAnswer>;
  health(): Promise<KnowledgeHealth>;
}

const passageOf = (hit: JudgedHit): Passage => ({
  doc_id: hit.doc_id,
  version: String(hit.version),
  namespace: hit.namespace,
  title: hit.title,
  section: hit.section,
  url: hit.url,
  lang: hit.lang,
  truth_level: hit.truth_level,
  score: Math.round(hit.value * 1000) / 1000,
  content: hit.content,
});

/** What the customer may have meant: titles of near documents, in their own language. */
function suggestionsOf(hits: readonly JudgedHit[], language: Language): string[] {
  const near = hits.filter((hit) => hit.lang === language && hit.coverage >= NEAR && hit.nth === 1);
  return [...new Set(near.map((hit) => hit.title))].slice(0, SUGGESTIONS);
}

/** The read side of the knowledge. It holds nothing: what is served may change between two questions. */
export function createKnowledge({ database, lexicon }: KnowledgeDependencies): KnowledgeRuntime {
  const analyzer = analyzerOf(lexicon);
  return {
    async query({ text, language, limit, actor }) {
      const wanted = Math.min(Math.max(1, limit), MOST_PASSAGES);
      const question = analyseQuestion(text.slice(0, LONGEST_QUESTION), language, lexicon);
      const terms = searchTermsOf(question);
      const found = await searchKnowledge(database, {
        namespaces: namespacesOf(actor),
        analyzer,
        language,
        limit: MEASURED,
        candidates: CANDIDATES,
        budget: POSTING_BUDGET,
        truth: TRUTH,
        other_language: OTHER_LANGUAGE,
        correction: CORRECTION,
        lead: LEAD,
        ...searchOf(question, language, terms),
      });
      const reason = quarantineReason(found.served, analyzer);
      if (reason !== null) return { status: 'quarantined', passages: [], suggestions: [], reason, confidence: 0 };
      const hits = collapse(judge(question, language, terms, found));
      const status = statusOf(hits);
      return {
        status,
        passages: hits.slice(0, wanted).map(passageOf),
        suggestions: status === 'success' ? [] : suggestionsOf(hits, language),
        reason: null,
        confidence: hits[0]?.coverage ?? 0,
      };
    },
    health: () => knowledgeHealth(database, lexicon),
  };
}
