import { impactOn, type KnowledgeFound, type KnowledgeHit } from '../../db/queries/knowledge-search.ts';
import type { QuestionAnalysis } from '../../language/analyse.ts';
import type { AnalysedWord } from '../../language/lexicon/read.ts';
import { resembles } from '../../language/lexicon/spelling.ts';
import type { SearchTerm } from './search-terms.ts';

/** How much of the question rests on a word of each class. A make or a model says which car, not what is asked. */
const MASS: Record<AnalysedWord['class'], number> = { content: 1, common: 1, weak: 0.25, number: 0.2, neutral: 0 };

/** How much a word of each class counts in the order of the hits. */
const RANK: Record<AnalysedWord['class'], number> = { content: 1, common: 1, weak: 0.5, number: 0.8, neutral: 1 };

/** How far a matched term stands for the word it came from. */
const DEGREE = { exact: 1, corrected: 0.9, concept: 0.9, guessed: 0.8, part: 0.5, near: 0.65 } as const;

/** What an everyday word that the shop's texts never use counts beside a word of its own. */
const COMMON_UNKNOWN = 0.25;

/** What a common word that was not read everywhere counts for a hit that seems to lack it. */
const UNSURE = 0.25;

/** What a second way in which the same word matches adds: the word itself beside its concept. */
const SECOND = 0.15;

/** What naming a concept counts beside the words it was named with. */
const CONCEPT_RANK = 0.5;

/** Something the question asks for: a word, or a concept. */
interface Unit {
  /** Its part in the coverage, and in the order. */
  mass: number;
  rank: number;
  /** The terms that match it, with how well. */
  matches: { term: number; degree: number }[];
  /** True when not every place of its terms was read: a hit that seems to lack it may have it. */
  isUnsure: boolean;
}

/** What a question asks for, and the little words it asks with. */
export interface Units {
  words: Unit[];
  little: Unit[];
}

function degreeOf(term: SearchTerm, corrected: ReadonlySet<number>): number {
  if (term.kind === 'near') return DEGREE.near;
  if (term.kind === 'part') return DEGREE.part;
  if (term.unless !== null) return DEGREE.guessed;
  if (term.kind === 'concept') return DEGREE.concept;
  return corrected.has(term.i) ? DEGREE.corrected : DEGREE.exact;
}

/** The more general of two concepts named together: of "brake noise", neither brakes nor noise are asked about. */
const isWithin = (inner: SearchTerm, outer: SearchTerm): boolean => outer.words.length > inner.words.length && inner.words.every((word) => outer.words.includes(word));

/** What a question asks for, weighed by rarity: rare words more than common ones, words the shop has never heard most of all. */
export function unitsOf(question: QuestionAnalysis, terms: readonly SearchTerm[], found: Pick<KnowledgeFound, 'n' | 'terms'>): Units {
  const unknown = Math.log(1 + (found.n + 0.5) / 0.5);
  const rarity = new Map<number, number>();
  const corrected = new Set<number>();
  const cut = new Set(found.terms.filter((term) => term.cut).map((term) => term.i));
  for (const term of found.terms) {
    const word = question.words[terms[term.i]?.words[0] ?? -1]?.text;
    if (term.as !== null && word !== undefined && !resembles(word, term.as)) continue;
    rarity.set(term.i, Math.max(rarity.get(term.i) ?? 0, term.idf));
    if (term.as !== null) corrected.add(term.i);
  }
  const searched = terms.filter((term) => rarity.has(term.i));
  const matchOf = (term: SearchTerm): Unit['matches'][number] => ({ term: term.i, degree: degreeOf(term, corrected) });

  const words = question.words.map((word, index): Unit => {
    const mine = searched.filter((term) => term.words.includes(index));
    const own = mine.filter((term) => term.kind !== 'concept' && term.kind !== 'part' && term.kind !== 'near');
    const rarities = (own.length > 0 ? own : mine).map((term) => rarity.get(term.i) ?? 0);
    const weight = rarities.length > 0 ? Math.max(...rarities) : unknown * (word.class === 'common' ? COMMON_UNKNOWN : 1);
    return { mass: MASS[word.class] * weight, rank: RANK[word.class] * weight, matches: mine.map(matchOf), isUnsure: mine.some((term) => cut.has(term.i)) };
  });
  const named = searched.filter((term) => term.kind === 'concept');
  const concepts = named
    .filter((term) => !named.some((other) => isWithin(term, other)))
    .map((term): Unit => {
      const weight = rarity.get(term.i) ?? 0;
      // Named by words that say nothing alone ("where are you"), a concept is all there is to cover.
      const isWordless = !term.words.some((index) => question.words[index]?.class === 'content' || question.words[index]?.class === 'common');
      return { mass: isWordless ? weight : 0, rank: (isWordless ? 1 : CONCEPT_RANK) * term.weight * weight, matches: [matchOf(term)], isUnsure: cut.has(term.i) };
    });
  const little = searched.filter((term) => term.kind === 'little').map((term): Unit => ({ mass: 0, rank: rarity.get(term.i) ?? 0, matches: [matchOf(term)], isUnsure: cut.has(term.i) }));
  return { words: [...words, ...concepts], little };
}

export interface Measure {
  /** The share of the question that a hit speaks of, from 0 to 1. */
  coverage: number;
  /** How strongly it speaks of it, beside a document that is about nothing else, from 0 to 1. */
  strength: number;
  /** How far its title asks with the same little words, from 0 to 1. */
  manner: number;
}

/** Measures a hit against what the question asks for. */
export function measure(hit: Pick<KnowledgeHit, 'low' | 'high'>, { words, little }: Units): Measure {
  let [mass, covered, ideal, score] = [0, 0, 0, 0];
  for (const unit of words) {
    let degree = 0;
    let [best, next] = [0, 0];
    for (const match of unit.matches) {
      const impact = match.degree * impactOn(hit, match.term);
      if (impact === 0) continue;
      degree = Math.max(degree, match.degree);
      [best, next] = impact > best ? [impact, best] : [best, Math.max(next, impact)];
    }
    const strength = best + SECOND * next;
    const doubt = degree === 0 && unit.isUnsure ? UNSURE : 1;
    mass += unit.mass * doubt;
    covered += unit.mass * degree;
    ideal += unit.rank * doubt * (1 + (unit.matches.length > 1 ? SECOND : 0));
    score += unit.rank * strength;
  }
  const asked = little.reduce((sum, unit) => sum + unit.rank, 0);
  const shared = little.reduce((sum, unit) => sum + unit.rank * Math.max(0, ...unit.matches.map((match) => impactOn(hit, match.term))), 0);
  return { coverage: mass === 0 ? 0 : covered / mass, strength: ideal === 0 ? 0 : score / ideal, manner: asked === 0 ? 0 : shared / asked };
}
