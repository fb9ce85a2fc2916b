import { isMisspelling, MAX_CORRECTED, MIN_CORRECTED } from './misspelling.ts';
import type { WordTrie } from './trie.ts';
import { symbolsOf, type Word } from './words.ts';

/** The words that repairs aim at: those that mean something to a rule. */
export interface Dictionary {
  readonly trie: WordTrie;
  /** What a word means to the rules, by its readings. */
  meaning(forms: readonly string[]): Meaning;
  /** The known words, `least` or more, that a run of letters without spaces consists of, or null. */
  segment(letters: string, least: number): string[] | null;
}

/** How much of a run of letters must be known words. */
const COVERED = 0.75;

/** Builds the dictionary of a rule set's words. */
export function createDictionary(trie: WordTrie): Dictionary {
  const knows = (word: string): boolean => trie.find(word);
  // By the first two letters, which misspellings mostly keep.
  const buckets = new Map<string, string[]>();
  for (const word of trie.words) {
    if (word.length < MIN_CORRECTED || word.length > MAX_CORRECTED) continue;
    const key = word.slice(0, 2);
    const bucket = buckets.get(key);
    if (bucket === undefined) buckets.set(key, [word]);
    else bucket.push(word);
  }
  const correct = (word: string): string | null => fromLeet(word, knows) ?? (word.length < MIN_CORRECTED || word.length > MAX_CORRECTED ? null : (buckets.get(word.slice(0, 2))?.find((candidate) => isMisspelling(word, candidate)) ?? null));
  const looked = new Map<string, Meaning>();
  return {
    trie,
    meaning(forms) {
      const text = forms[0] ?? '';
      let meaning = looked.get(text);
      if (meaning !== undefined) return meaning;
      // Customers share most of their words; whoever sends strange ones only makes them be looked up again.
      if (looked.size >= REMEMBERED) looked.clear();
      if (text.length <= LONGEST_REMEMBERED) looked.set(text, (meaning = meaningOf(forms, trie, correct)));
      return meaning ?? meaningOf(forms, trie, correct);
    },
    segment: (letters, least) => segment(letters, least, trie),
  };
}

const REMEMBERED = 8192;
const LONGEST_REMEMBERED = 32;

const LEET = /[a-z]\d|\d[a-z]/;
const LEET_LETTERS: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 6: 'g', 7: 't', 8: 'b', 9: 'g' };

/** A word with digits for letters: `1gn0r3`. A one may be an i or an l. */
function fromLeet(word: string, knows: (word: string) => boolean): string | null {
  if (!LEET.test(word)) return null;
  const read = (one: string): string => word.replace(/\d/g, (digit) => (digit === '1' ? one : (LEET_LETTERS[digit] ?? digit)));
  return ['i', 'l'].map(read).find(knows) ?? null;
}

function segment(letters: string, least: number, trie: WordTrie): string[] | null {
  const pieces: string[] = [];
  let covered = 0;
  let known = 0;
  let skipped = '';
  for (let at = 0; at < letters.length; ) {
    const length = trie.longestAt(letters, at);
    if (length < 2) {
      skipped += letters.slice(at, ++at);
      continue;
    }
    if (skipped.length > 2) pieces.push(skipped);
    skipped = '';
    pieces.push(letters.slice(at, at + length));
    covered += length;
    if (length > 2) known++;
    at += length;
  }
  return known >= least && covered >= letters.length * COVERED ? pieces : null;
}

const MIN_SPACED = 4;
const MIN_GLUED = 14;
/** Two words make a German compound, more make a sentence. */
const MIN_GLUED_WORDS = 3;

/** What a word means to the rules, with its correction when it has one. */
interface Meaning {
  forms: readonly string[];
  symbols: readonly number[];
}

/** Words with letters put together that were spaced out, words taken apart that were glued, and misspellings corrected. */
export function repair(words: readonly Word[], dictionary: Dictionary): Word[] {
  const repaired: Word[] = [];
  let at = 0;
  let before = 0;
  const push = (forms: readonly string[], step: number, isStart: boolean): void => {
    at += step;
    const { forms: readings, symbols } = dictionary.meaning(forms);
    repaired.push({ forms: readings, symbols, at, isStart, distance: 1 });
  };
  for (let index = 0; index < words.length; ) {
    const word = words[index];
    if (word === undefined) break;
    const run = spacedRun(words, index);
    const pieces = run > 1 ? joined(words.slice(index, index + run), dictionary) : glued(word, dictionary);
    if (pieces !== null) {
      pieces.forEach((piece, place) => push([piece], place === 0 ? word.at - before : 1, place === 0 && word.isStart));
      before = words[index + run - 1]?.at ?? word.at;
    } else {
      for (let place = index; place < index + run; place++) {
        const kept = words[place] ?? word;
        push(kept.forms, kept.at - before, kept.isStart);
        before = kept.at;
      }
    }
    index += run;
  }
  return repaired;
}

function meaningOf(forms: readonly string[], trie: WordTrie, correct: (word: string) => string | null): Meaning {
  const symbols = symbolsOf(forms, trie);
  if (symbols.length > 0) return { forms, symbols };
  // The known word that a misspelt, scrambled or leet-written one stands for.
  const correction = correct(forms[0] ?? '');
  return correction === null ? { forms, symbols } : { forms: [...forms, correction], symbols: symbolsOf([correction], trie) };
}

function glued(word: Word, dictionary: Dictionary): string[] | null {
  const text = word.forms[0] ?? '';
  return text.length >= MIN_GLUED && !dictionary.trie.find(text) ? dictionary.segment(text, MIN_GLUED_WORDS) : null;
}

/** Words of letters written apart: wider gaps separate the words, or, where all are alike, the dictionary does. */
function joined(letters: readonly Word[], dictionary: Dictionary): string[] | null {
  const narrow = Math.min(...letters.slice(1, 20).map((letter) => letter.distance));
  const groups: string[] = [];
  letters.forEach((letter, index) => {
    if (index === 0 || letter.distance > narrow) groups.push('');
    groups.push((groups.pop() ?? '') + (letter.forms[0] ?? ''));
  });
  return groups.length > 1 && groups.length < letters.length ? groups : dictionary.segment(groups.join(''), 1);
}

/** How many single letters follow each other from here; 1 when too few to be a word. */
function spacedRun(words: readonly Word[], from: number): number {
  let length = 0;
  while (words[from + length]?.forms[0]?.length === 1) length++;
  return length >= MIN_SPACED ? length : 1;
}
