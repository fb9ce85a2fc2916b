import type { Language } from '../../contracts/language.ts';
import { fold, tokenise } from '../normalise.ts';
import type { LanguageLexicon, Lexicon, WordClass } from './lexicon.ts';
import { findPhrases, type PhraseWord } from './trie.ts';

/** Longer words are data, not language; they are not searched. */
export const LONGEST_WORD = 40;
/** Tokens within which the parts of a composite make it up. */
const WINDOW = 14;
/** Texts up to this many tokens are taken as one sentence: "Bestellt am Montag. Nichts da." */
const SHORT = 40;
const SENTENCE_END = /[.!?;:\n\u061f\u061b]/;

const NEGATIONS: readonly [RegExp, string][] = [
  [/\bcan't\b|\bcannot\b/g, 'can not'],
  [/\bwon't\b|\bwont\b/g, 'will not'],
  [/\b(do|does|did|is|are|was|has|have|had|would|could|should)(?:n't|nt)\b/g, '$1 not'],
];

/** A word of the text that says something, folded. */
export interface AnalysedWord {
  text: string;
  class: Exclude<WordClass, 'glue' | 'shape'>;
}

/** A token of the text with how the lexicon reads it. */
export interface ReadToken {
  text: string;
  key: string;
  /** What it is searched by; null when it never is. */
  term: string | null;
  class: WordClass;
  /** Index among the words that say something; -1 for the others. */
  word: number;
  /** Where it begins in the folded text. */
  at: number;
  /** The sentence it is in; short texts are one sentence. */
  sentence: number;
}

export interface Reading {
  folded: string;
  tokens: ReadToken[];
  words: AnalysedWord[];
}

/** A concept that a text names, silent ones included, with its place among the tokens. */
export interface ConceptMention {
  key: string;
  start: number;
  end: number;
  /** Named by a part of a compound only: a Fahrrad has a Rad, and is none. */
  partial: boolean;
}

/** Capitals in a row. */
const CAPITALS = /(?<![\p{L}\p{N}])\p{Lu}{2,6}(?![\p{L}\p{N}])/gu;
const SMALL = /\p{Ll}/u;

/** Names in capitals, where not everything is: "EST" the school is no form of "être", nor "ON" the shoe a pronoun. */
function acronymsOf(text: string): ReadonlySet<string> {
  if (!SMALL.test(text)) return new Set();
  return new Set(Array.from(text.matchAll(CAPITALS), ([word]) => fold(word)));
}

/** Splits a text into tokens and classes them. */
export function read(text: string, language: Language, lexicon: Lexicon): Reading {
  const vocabulary = lexicon.languages[language];
  let folded = fold(text);
  if (language === 'en') for (const [pattern, replacement] of NEGATIONS) folded = folded.replace(pattern, replacement);
  const words: AnalysedWord[] = [];
  const tokens: ReadToken[] = [];
  const found = tokenise(folded);
  const acronyms = acronymsOf(text);
  let sentence = 0;
  let end = 0;
  for (const { text: word, start, end: next } of found) {
    if (found.length > SHORT && SENTENCE_END.test(folded.slice(end, start))) sentence += 1;
    end = next;
    if (word.length > LONGEST_WORD) continue;
    const known = vocabulary.read(word);
    const isName = (known.class === 'glue' || known.class === 'shape') && acronyms.has(word);
    const { class: kind, key, term } = isName ? { class: 'content' as const, key: word, term: word } : known;
    const says = kind !== 'glue' && kind !== 'shape';
    tokens.push({ text: word, key, term, class: kind, word: says ? words.length : -1, at: start, sentence });
    if (says) words.push({ text: word, class: kind });
  }
  return { folded, tokens, words };
}

/** The phrases of the lexicon in a list of tokens; a compound the lexicon lacks names what its parts name. */
function phraseMentions(tokens: readonly ReadToken[], vocabulary: LanguageLexicon): ConceptMention[] {
  const phraseWords: PhraseWord[] = tokens.map((token) => ({ key: token.key, optional: token.class === 'glue' || token.class === 'weak' }));
  const mentions = findPhrases(vocabulary.phrases, phraseWords).map((hit) => ({ key: hit.value, start: hit.start, end: hit.end, partial: false }));
  if (vocabulary.compounds === null) return mentions;
  for (const [at, token] of tokens.entries()) {
    if ((token.class !== 'content' && token.class !== 'common') || vocabulary.knows(token.key)) continue;
    const parts = vocabulary.compounds.split(token.text).map((part) => ({ key: vocabulary.keyOf(part), optional: false }));
    for (const hit of findPhrases(vocabulary.phrases, parts)) mentions.push({ key: hit.value, start: at, end: at, partial: true });
  }
  return mentions;
}

/** Adds the concepts that others make up. `found` is sorted by place; one look back per part keeps it linear. */
function withComposites(found: readonly ConceptMention[], tokens: readonly ReadToken[], lexicon: Lexicon): ConceptMention[] {
  const sentenceAt = (mention: ConceptMention): number => tokens[mention.start]?.sentence ?? 0;
  const last = new Map<string, ConceptMention>();
  const made: ConceptMention[] = [];
  const visit = (mention: ConceptMention, depth: number): void => {
    last.set(mention.key, mention);
    for (const composite of lexicon.composites.get(mention.key) ?? []) {
      const parts = composite.parts.map((part) => last.get(part));
      if (parts.some((part) => part === undefined || mention.start - part.start > WINDOW || sentenceAt(part) !== sentenceAt(mention))) continue;
      const start = Math.min(...parts.map((part) => part?.start ?? mention.start));
      const end = Math.max(...parts.map((part) => part?.end ?? mention.end));
      const known = last.get(composite.key);
      if (known !== undefined && known.end >= start) continue;
      const whole = { key: composite.key, start, end, partial: parts.some((part) => part?.partial === true) };
      made.push(whole);
      if (depth < 2) visit(whole, depth + 1);
    }
  };
  for (const mention of found) visit(mention, 0);
  return [...found, ...made];
}

const byPlace = (a: ConceptMention, b: ConceptMention): number => a.start - b.start || a.end - b.end;

/** The concepts a text names, sorted by place. */
export function mentionsIn(tokens: readonly ReadToken[], language: Language, lexicon: Lexicon): ConceptMention[] {
  return withComposites(phraseMentions(tokens, lexicon.languages[language]).sort(byPlace), tokens, lexicon).sort(byPlace);
}
