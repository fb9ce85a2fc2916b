import { MOST_SEARCH_TERMS, type KnowledgeSearch } from '../../db/queries/knowledge-search.ts';
import type { QuestionAnalysis, Term, TermKind } from '../../language/analyse.ts';
import type { Language } from '../../contracts/language.ts';
import { canBeMisspelt } from '../../language/lexicon/spelling.ts';
import { indexKeys } from '../spelling-key.ts';

/** How much a kind of term counts in the ranking. */
const WEIGHTS: Record<TermKind, number> = { word: 1, reference: 1.2, concept: 0.9, near: 0.4, part: 0.5, neutral: 0.8, number: 0.5, weak: 0.35, little: 0.15 };

const MOST_KEYS = 300;

/** Terms that come after all others, the last of them last. */
const LOOSE: readonly TermKind[] = ['near', 'little'];

/** A term of the question as it was searched, with the words it stands for. `i` is its place. */
export interface SearchTerm {
  i: number;
  text: string;
  kind: TermKind;
  words: readonly number[];
  weight: number;
  /** For a guess: the misspelt word's own term, which must be unknown for the guess to count. */
  unless: number | null;
}

const keyOfWords = (term: Term): string => term.words.join();

/** The distinct terms, words before concepts. Concepts that stand for the same words share their weight. */
function distinct(terms: readonly Term[]): Term[] {
  const byText = new Map<string, Term>();
  for (const term of terms) {
    const known = byText.get(term.text);
    if (known === undefined) byText.set(term.text, term);
    else byText.set(term.text, { ...known, words: [...new Set([...known.words, ...term.words])] });
  }
  return [...byText.values()];
}

export function searchTermsOf(question: QuestionAnalysis): SearchTerm[] {
  const texts = new Set(question.terms.map((term) => term.text));
  // Of a question with too many terms the looser ones are left out. A concept named already may stand for more words once a typo is read right: "Passwort vergesen".
  const looseness = (term: Term): number => LOOSE.indexOf(term.kind);
  const own = distinct([...question.terms, ...question.guesses.filter((term) => texts.has(term.text))]).sort((a, b) => looseness(a) - looseness(b));
  const guesses = distinct(question.guesses).filter((term) => !texts.has(term.text));
  const sharers = new Map<string, number>();
  for (const term of [...own, ...guesses]) if (term.kind === 'concept') sharers.set(keyOfWords(term), (sharers.get(keyOfWords(term)) ?? 0) + 1);
  const weightOf = (term: Term): number => WEIGHTS[term.kind] / (term.kind === 'concept' ? Math.sqrt(sharers.get(keyOfWords(term)) ?? 1) : 1);

  const result: SearchTerm[] = own.slice(0, MOST_SEARCH_TERMS).map((term, i) => ({ i, text: term.text, kind: term.kind, words: term.words, weight: weightOf(term), unless: null }));
  for (const guess of guesses) {
    if (result.length >= MOST_SEARCH_TERMS) break;
    const misspelt = result.find((term) => term.unless === null && term.kind === 'word' && guess.words.some((word) => term.words.includes(word)) && !guess.text.startsWith(term.text));
    if (misspelt !== undefined) {
      result.push({ i: result.length, text: guess.text, kind: guess.kind, words: guess.words, weight: weightOf(guess) * 0.8, unless: misspelt.i });
    }
  }
  return result;
}

/** The part of a search that the question decides. */
export function searchOf(question: QuestionAnalysis, language: Language, terms: readonly SearchTerm[]): Pick<KnowledgeSearch, 'terms' | 'keys'> {
  const keys = terms.flatMap((term) => {
    const word = question.words[term.words[0] ?? -1]?.text ?? '';
    if (term.kind !== 'word' || term.unless !== null || !canBeMisspelt(word)) return [];
    return indexKeys(word, language).map(({ key, spot }) => ({ i: term.i, k: key, s: spot, d: word.length >= 8 ? 2 : 1, f: term.text.slice(0, 1) }));
  });
  return {
    terms: terms.map((term) => ({ i: term.i, t: term.text, w: term.weight, ...(term.unless === null ? {} : { o: term.unless }), ...(term.kind === 'near' || term.kind === 'little' ? { z: true as const } : {}) })),
    keys: keys.slice(0, MOST_KEYS),
  };
}
