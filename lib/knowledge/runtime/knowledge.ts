import type { Knowledge, KnowledgeQuestion, KnowledgeResult, Passage } from '../../contracts/knowledge.ts';
import type { Language } from '../../contracts/language.ts';
import type { Database } from '../../db/database.ts';
import { searchKnowledge, type KnowledgeSearch } from '../../db/queries/knowledge-search.ts';
import { analyseQuestion } from '../../language/analyse.ts';
import type { Lexicon } from '../../language/lexicon/lexicon.ts';
import { analyzerOf } from '../analyzer.ts';
import { collapse } from './collapse.ts';
import { judge, LEAD, OTHER_LANGUAGE, statusOf, THRESHOLDS, TRUTH, type JudgedHit } from './gate.ts';
import { knowledgeHealth, quarantineReason, type KnowledgeHealth } from './health.ts';
import { namespacesOf } from './namespaces.ts';
import { searchOf, searchTermsOf } from './search-terms.ts';
import { createQuestionVectors, rerankTexts, vectorSpace, type Semantics } from './semantics.ts';

/** A term that was corrected. */
const CORRECTION = 0.8;
/** Chunks weighed by truth and language after the ranking by words. */
const CANDIDATES = 40;
/** Hits measured against the question, the best of which are passages. */
const MEASURED = 20;
/** Postings read for one question, rare terms first: half a microsecond each on the embedded database. */
const POSTING_BUDGET = 12_000;
const MOST_PASSAGES = 20;
/** Hits a reranker reads. */
const RERANKED = 20;
const SUGGESTIONS = 3;
/** Below this a title near the question is a coincidence. */
const NEAR = 0.2;
/** Longer questions are read up to here. */
const LONGEST_QUESTION = 2_000;

export interface KnowledgeDependencies {
  database: Database;
  lexicon: Lexicon;
  /** Null or absent: words alone are searched. */
  semantics?: Semantics | null;
}

/** A result with what was measured, for logs, tests and evaluations. */
export interface KnowledgeAnswer extends KnowledgeResult {
  /** Why the knowledge is quarantined; null otherwise. */
  reason: string | null;
  /** Coverage of the question by the best passage, 0 to 1. */
  confidence: number;
  /** What was searched by: `words` where there are no vectors, or their model did not answer. */
  searched: 'words' | 'words_and_vectors';
}

/** A question to a version that is not served yet, with what was measured of the best hit. */
export interface Trial {
  documents: string[];
  best: Pick<JudgedHit, 'coverage' | 'strength' | 'similarity'> | null;
}

export interface KnowledgeRuntime extends Knowledge {
  query(question: Parameters<Knowledge['query']>[0]): Promise<KnowledgeAnswer>;
  health(): Promise<KnowledgeHealth>;
  /** Asks one version only, served or not: for golden questions. */
  tryVersion(question: Pick<KnowledgeQuestion, 'text' | 'language' | 'observe'>, namespace: string, version: number): Promise<Trial>;
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

const isIn = (space: string) => (version: { embedder: string | null }): boolean => version.embedder === space;

/** What the customer may have meant: titles of near documents, in their own language. */
function suggestionsOf(hits: readonly JudgedHit[], language: Language): string[] {
  const near = hits.filter((hit) => hit.lang === language && hit.coverage >= NEAR && hit.nth === 1);
  return [...new Set(near.map((hit) => hit.title))].slice(0, SUGGESTIONS);
}

/** Puts in front what a reranker says is nearest; the rest stays behind in its order. */
async function reranked(hits: JudgedHit[], text: string, semantics: Semantics | null, observe: KnowledgeQuestion['observe']): Promise<JudgedHit[]> {
  if (semantics === null || semantics.reranker === null || hits.length < 2) return hits;
  const first = hits.slice(0, RERANKED);
  const outcome = await rerankTexts({ ...semantics, reranker: semantics.reranker }, text, first.map((hit) => [hit.title, hit.section ?? '', hit.content].join('\n')), observe);
  if (outcome.status !== 'ok') return hits;
  const judged = first.map((hit, index) => ({ ...hit, relevance: outcome.value[index] ?? 0 }));
  return [...judged.sort((a, b) => b.relevance * TRUTH[b.truth_level] - a.relevance * TRUTH[a.truth_level]), ...hits.slice(RERANKED)];
}

/** The read side of the knowledge. It holds nothing but vectors of questions: what is served may change between two of them. */
export function createKnowledge({ database, lexicon, semantics = null }: KnowledgeDependencies): KnowledgeRuntime {
  const analyzer = analyzerOf(lexicon);
  const vectorOf = semantics === null ? null : createQuestionVectors(semantics);
  /** Whether the last search found vectors of the embedder's: without any, none is asked for. */
  let worthAsking = true;

  async function vectorPart(text: string, purpose: 'search' | 'knowledge_build', observe: KnowledgeQuestion['observe']): Promise<Pick<KnowledgeSearch, 'vector' | 'model' | 'dimension' | 'alpha'>> {
    if (vectorOf === null || semantics === null || semantics.embedder === null || semantics.alpha === 0) return {};
    const outcome = await vectorOf(text, purpose, observe);
    if (outcome?.status !== 'ok') return {};
    return { vector: `[${outcome.value.join(',')}]`, model: vectorSpace(semantics.embedder), dimension: semantics.embedder.dimension, alpha: semantics.alpha };
  }

  async function search(text: string, language: Language, scope: Pick<KnowledgeSearch, 'namespaces' | 'versions'>, wanted: number, { wordsOnly = false, observe }: Pick<KnowledgeQuestion, 'wordsOnly' | 'observe'>) {
    const asked = text.slice(0, LONGEST_QUESTION);
    const question = analyseQuestion(asked, language, lexicon);
    const terms = searchTermsOf(question);
    const vector = !wordsOnly && (worthAsking || scope.versions !== undefined) ? await vectorPart(asked, scope.versions === undefined ? 'search' : 'knowledge_build', observe) : {};
    const found = await searchKnowledge(database, {
      ...scope, analyzer, language, limit: Math.max(MEASURED, 2 * wanted), candidates: CANDIDATES, budget: POSTING_BUDGET, truth: TRUTH,
      other_language: OTHER_LANGUAGE, correction: CORRECTION, lead: LEAD, ...vector, ...searchOf(question, language, terms),
    });
    if (scope.versions === undefined) worthAsking = semantics !== null && semantics.embedder !== null && found.served.some(isIn(vectorSpace(semantics.embedder)));
    const hits = collapse(judge(asked, question, language, terms, found, lexicon, vector.alpha), Math.max(wanted, semantics?.reranker == null ? 2 * SUGGESTIONS : RERANKED));
    return { found, hits };
  }

  return {
    async query({ text, language, limit, actor, wordsOnly = false, observe }) {
      const wanted = Math.min(Math.max(1, limit), MOST_PASSAGES);
      const { found, hits: judged } = await search(text, language, { namespaces: namespacesOf(actor) }, wanted, { wordsOnly, observe });
      const searched = found.similar === null || found.similar === 0 ? 'words' : 'words_and_vectors';
      const reason = quarantineReason(found.served, analyzer);
      if (reason !== null) return { status: 'quarantined', passages: [], suggestions: [], reason, confidence: 0, searched };
      const hits = await reranked(judged, text.slice(0, LONGEST_QUESTION), wordsOnly ? null : semantics, observe);
      const thresholds = found.served.find((version) => version.namespace === hits[0]?.namespace)?.thresholds;
      const status = statusOf(hits, thresholds ?? THRESHOLDS);
      return {
        status,
        passages: hits.slice(0, wanted).map(passageOf),
        suggestions: status === 'success' ? [] : suggestionsOf(hits, language),
        reason: null,
        confidence: hits[0]?.coverage ?? 0,
        searched,
      };
    },
    async tryVersion({ text, language, observe }, namespace, version) {
      const { hits } = await search(text, language, { namespaces: [namespace], versions: [version] }, MEASURED, { observe });
      const [best] = hits;
      return { documents: hits.map((hit) => hit.group), best: best === undefined ? null : { coverage: best.coverage, strength: best.strength, similarity: best.similarity } };
    },
    health: () => knowledgeHealth(database, lexicon, semantics?.embedder ?? null),
  };
}
