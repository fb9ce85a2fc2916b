import { indexKeys } from '../spelling-key.ts';
import type { SurfaceWord } from './postings.ts';

export interface SpellingRow {
  key: string;
  terms: string[];
  spots: number[];
}

/** Words whose keys are held in memory at once. */
const WORDS_AT_ONCE = 10_000;
/** Words read before others on the process have their turn: a few milliseconds. */
const WORDS_A_PIECE = 400;

function partOf(key: string, parts: number): number {
  let sum = 0;
  for (let index = 0; index < key.length; index += 1) sum = (sum * 31 + key.charCodeAt(index)) % 65_521;
  return sum % parts;
}

/**
 * The rows that lead from a misspelt word to the terms it may stand for, and null now and then where there is none yet, to rest at. Large vocabularies are gone
 * through several times instead of kept.
 */
export function* spellingRows(words: readonly SurfaceWord[]): Generator<SpellingRow | null> {
  const parts = Math.ceil(words.length / WORDS_AT_ONCE);
  for (let part = 0; part < parts; part += 1) {
    const rows = new Map<string, SpellingRow>();
    for (const [nth, { word, language, term }] of words.entries()) {
      if (nth % WORDS_A_PIECE === WORDS_A_PIECE - 1) yield null;
      for (const { key, spot } of indexKeys(word, language)) {
        if (partOf(key, parts) !== part) continue;
        const row = rows.get(key);
        if (row === undefined) rows.set(key, { key, terms: [term], spots: [spot] });
        else if (!row.terms.includes(term)) {
          row.terms.push(term);
          row.spots.push(spot);
        }
      }
    }
    yield* rows.values();
  }
}
