import type { GateThresholds, KnowledgeFound, KnowledgeHit } from '../../db/queries/knowledge-search.ts';
import type { KnowledgeResult } from '../../contracts/knowledge.ts';
import type { Language } from '../../contracts/language.ts';
import type { QuestionAnalysis } from '../../language/analyse.ts';
import type { Lexicon } from '../../language/lexicon/lexicon.ts';
import { measure, unitsOf, type Measure } from './coverage.ts';
import { isOfGoods } from './namespaces.ts';
import { resemblanceTo, SAME } from './resemblance.ts';
import type { SearchTerm } from './search-terms.ts';

/** Where no golden questions have taught a namespace its own. Tuned on the first half of the test questions. */
export const THRESHOLDS: GateThresholds = {
  success: { coverage: 0.6, strength: 0.385 },
  lowConfidence: { coverage: 0.45, strength: 0.3 },
};

/** How far a document of each level is believed. */
export const TRUTH = { L1: 1, L2: 0.9, L3: 0.6, L4: 0.4 };
/** What a document in another language than the asker's counts. */
export const OTHER_LANGUAGE = 0.8;

/** The first chunk of a document says in short what the whole is about: a little before others that match as well. */
export const LEAD = 1.1;

/** What a title written like the question adds to the strength of its document: its square counts, since a few shared letters mean nothing. */
const RESEMBLANCE = 0.1;

/** What a title that asks with the same little words adds. */
const MANNER = 0.1;

/** What the documents of a namespace lose when no title in it is like the question at all, beside the namespace with the one most like it. */
const STRANGER = 0.2;

/** What a document about the goods counts where the question names none: no vehicle, no part, nothing that is wrong with one. */
const ASIDE = 0.7;

/** Relevance a reranker must give for the same. */
const RERANKED = { success: 0.5, lowConfidence: 0.3 };

export interface JudgedHit extends KnowledgeHit, Measure {
  /** What the hits are ordered by, from 0 to 1. */
  value: number;
  /** What a reranker says of it; null when none was asked. */
  relevance: number | null;
}

/** A hit counts by its words; by its vector where golden questions have taught from which similarity on; by a reranker that read it. */
function reaches(hit: JudgedHit, level: keyof GateThresholds, thresholds: GateThresholds): boolean {
  const bar = thresholds[level];
  if (hit.relevance !== null) return hit.relevance >= RERANKED[level];
  if (bar.similarity !== undefined && hit.similarity !== null && hit.similarity >= bar.similarity) return true;
  return hit.coverage >= bar.coverage && hit.strength >= bar.strength;
}

const isVerified = (hit: JudgedHit): boolean => hit.truth_level === 'L1' || hit.truth_level === 'L2';

/** Where the similarity of a hit lies between those of the farthest and the nearest: cosines of one model all lie close together. */
function nearnessOf(found: KnowledgeFound): (hit: KnowledgeHit) => number {
  const known = found.hits.flatMap((hit) => hit.similarity ?? []);
  const [farthest, nearest] = [Math.min(...known), Math.max(...known)];
  return ({ similarity }) => (similarity === null ? 0 : nearest === farthest ? 1 : (similarity - farthest) / (nearest - farthest));
}

/**
 * How far each namespace is where the question belongs, from 1 down: by its title most like the question. A question belongs to one
 * collection mostly; a chance match in another should not stand before what that collection says.
 */
function kinshipOf(hits: readonly KnowledgeHit[], resemblance: (title: string) => number): (namespace: string) => number {
  const nearest = new Map<string, number>();
  for (const hit of hits) nearest.set(hit.namespace, Math.max(nearest.get(hit.namespace) ?? 0, resemblance(hit.title)));
  const most = Math.max(...nearest.values(), Number.EPSILON);
  return (namespace) => 1 - STRANGER * (1 - (nearest.get(namespace) ?? 0) / most);
}

/**
 * Measures each hit against the question and puts the best first. A document stands where its best chunk stands, and is
 * quoted from its first chunk when that one matches about as well.
 */
export function judge(text: string, question: QuestionAnalysis, language: Language, terms: readonly SearchTerm[], found: KnowledgeFound, lexicon: Pick<Lexicon, 'isOfGoods'>, alpha = 0): JudgedHit[] {
  const nearness = nearnessOf(found);
  const units = unitsOf(question, terms, found);
  const resemblance = resemblanceTo(text);
  const kinship = kinshipOf(found.hits, resemblance);
  const namesGoods = terms.some(({ kind, text: term }) => kind === 'neutral' || kind === 'reference' || (kind === 'concept' && lexicon.isOfGoods(term.slice(1))));
  const belonging = (namespace: string): number => kinship(namespace) * (namesGoods || !isOfGoods(namespace) ? 1 : ASIDE);
  const hits = found.hits.map((hit): JudgedHit => {
    const likeness = resemblance(hit.title);
    // The very question is its answer, whatever else is strong in words, and if it has none that count; what only a vector found has no words to add to.
    const measured = likeness === SAME ? { coverage: 1, strength: 1, manner: 1 } : measure(hit, units);
    const byWords = measured.strength + measured.manner === 0 ? 0 : likeness === SAME ? 1 : (measured.strength + RESEMBLANCE * likeness ** 2 + MANNER * measured.manner) / (1 + RESEMBLANCE + MANNER);
    // Belief weighs on the square of the strength: it decides between documents that say the same, not between subjects.
    const fused = found.similar === null ? byWords : (1 - alpha) * byWords + alpha * nearness(hit);
    const value = fused * (hit.lang === language ? 1 : OTHER_LANGUAGE) * Math.sqrt(TRUTH[hit.truth_level]) * belonging(hit.namespace);
    return { ...hit, ...measured, value, relevance: null };
  });
  const documents = new Map<string, { value: number; quoted: JudgedHit }>();
  for (const hit of hits) {
    const known = documents.get(hit.doc_id);
    if (known === undefined) documents.set(hit.doc_id, { value: hit.value, quoted: hit });
    else documents.set(hit.doc_id, { value: Math.max(known.value, hit.value), quoted: inFront(hit) > inFront(known.quoted) ? hit : known.quoted });
  }
  function inFront(hit: JudgedHit): number {
    return hit.value * (hit.lead ? LEAD : 1);
  }
  const rank = (hit: JudgedHit): number => {
    const document = documents.get(hit.doc_id);
    return document?.quoted === hit ? document.value : Math.min(hit.value, (document?.value ?? 0) - Number.EPSILON);
  };
  const ranks = new Map(hits.map((hit) => [hit, rank(hit)]));
  // Second chunks come after the best of every document: a list of answers, not of paragraphs.
  return hits.sort((a, b) => Number(documents.get(b.doc_id)?.quoted === b) - Number(documents.get(a.doc_id)?.quoted === a) || (ranks.get(b) ?? 0) - (ranks.get(a) ?? 0));
}

/**
 * Whether the hits answer the question. The best one decides, but an estimate or hearsay (L3, L4) never makes a success of
 * its own, and where nothing else is near, it is no answer at all.
 */
export function statusOf(hits: readonly JudgedHit[], thresholds: GateThresholds = THRESHOLDS): Exclude<KnowledgeResult['status'], 'quarantined'> {
  const near = hits.filter((hit) => reaches(hit, 'lowConfidence', thresholds));
  const [best] = hits;
  if (best === undefined || !near.includes(best) || !near.some(isVerified)) return 'needs_clarification';
  return reaches(best, 'success', thresholds) && isVerified(best) ? 'success' : 'low_confidence';
}
