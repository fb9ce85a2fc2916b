import { fold, tokenise } from '../../language/normalise.ts';
import type { JudgedHit } from './gate.ts';

/** Shared words from which two texts say the same. */
const SAME = 0.8;
/** Scores further apart than this are not those of copies. */
const SCORES_APART = 0.75;
/** Lengths further apart than this are not those of copies: looked at first, since words cost more. */
const LENGTHS_APART = 0.6;

/** With the title: two questions with one short answer are two entries. */
const wordsOf = (hit: JudgedHit): Set<string> => new Set(tokenise(fold(`${hit.title} ${hit.content}`)).map((token) => token.text));

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return shared / Math.max(1, a.size + b.size - shared);
}

const isNearInLength = (a: string, b: string): boolean => Math.min(a.length, b.length) >= LENGTHS_APART * Math.max(a.length, b.length);

/** Leaves out translations of what is there already, and copies under another name; stops at `most`. `hits` come best first. */
export function collapse(hits: readonly JudgedHit[], most: number): JudgedHit[] {
  const kept: { hit: JudgedHit; words: Set<string> | null }[] = [];
  for (const hit of hits) {
    if (kept.length >= most) break;
    if (kept.some(({ hit: other }) => other.group === hit.group && other.doc_id !== hit.doc_id)) continue;
    let words: Set<string> | null = null;
    const isCopy = kept.some((other) => {
      if (hit.lang !== other.hit.lang || hit.value < other.hit.value * SCORES_APART || !isNearInLength(hit.content, other.hit.content)) return false;
      other.words ??= wordsOf(other.hit);
      words ??= wordsOf(hit);
      return overlap(words, other.words) >= SAME;
    });
    if (!isCopy) kept.push({ hit, words });
  }
  return kept.map(({ hit }) => hit);
}
