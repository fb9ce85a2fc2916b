import type { WordTrie } from './trie.ts';

/** A word of a normalised text as the automaton sees it. */
export interface Word {
  /** The word itself, then its other readings: without an Arabic prefix, with digits read as letters, corrected. */
  forms: readonly string[];
  /** What the rules know of it (see `matcher.ts`); filled in by `repair` or `lookUp`. */
  symbols: readonly number[];
  /** Place in the text. The end of a sentence counts for some words, so that phrases rarely cross it. */
  at: number;
  /** True for the first word of a sentence. */
  isStart: boolean;
  /** Characters between the word before and this one. */
  distance: number;
}

const WORD = /[\p{L}\p{N}]+/gu;
const SENTENCE_END = /[.!?؟;…]\s|[\n\r:؛"«»“”„]|[.!?؟]$/u;
/** Words a sentence's end counts for. */
const SENTENCE_DISTANCE = 2;

/** The words of a folded text. */
export function wordsOf(folded: string): Word[] {
  const words: Word[] = [];
  let at = 0;
  let end = 0;
  WORD.lastIndex = 0;
  for (const match of folded.matchAll(WORD)) {
    const distance = match.index - end;
    // Most words are a single space apart, which ends nothing.
    const isStart = words.length === 0 || (distance > 1 || folded.charCodeAt(end) !== 32 ? SENTENCE_END.test(folded.slice(end, match.index)) : false);
    at += isStart && words.length > 0 ? 1 + SENTENCE_DISTANCE : 1;
    words.push({ forms: formsOf(match[0]), symbols: [], at, isStart, distance });
    end = match.index + match[0].length;
  }
  return words;
}

const ARABIC_PREFIX = /^[وف]?(?:لل|ال|[بكل](?:ال)?)?(?=\p{L}{3})/u;

const ARABIC_OBJECT = /(?<=\p{L}{3})(?:ها|هم|هما|كم|نا|ني|لي|لنا|هالي)$/u;

/** A word and its readings without the Arabic words written together with it (and, the, to, with). */
function formsOf(word: string): string[] {
  const first = word.charCodeAt(0);
  if (first < 0x600 || first > 0x6ff) return [word];
  const bare = word.replace(ARABIC_PREFIX, '');
  const stem = bare.replace(ARABIC_OBJECT, '');
  if (stem !== bare) return [word, stem, bare];
  return bare === word ? [word] : [word, bare];
}

/** Looks words up as they stand, without repairs. */
export function lookUp(words: Word[], trie: WordTrie): Word[] {
  for (const word of words) word.symbols = symbolsOf(word.forms, trie);
  return words;
}

/** The symbols of all readings of a word. */
export function symbolsOf(forms: readonly string[], trie: WordTrie): number[] {
  const symbols: number[] = [];
  for (const form of forms) trie.find(form, symbols);
  return symbols;
}
