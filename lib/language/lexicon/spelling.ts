/**
 * Typo tolerance by symmetric deletion: two words are one edit apart when they, or what is left of them after taking one
 * letter away, meet. Words that only sound alike meet in their skeleton. The same keys serve the lexicon in memory and the
 * index in the database.
 */
export interface SpellingKey {
  key: string;
  /** The letter taken away; -1 for the whole word, -2 for the skeleton. */
  spot: number;
}

export const WHOLE = -1;
export const SKELETON = -2;

/** Shorter words have too many neighbours, longer ones are no words. */
const SHORTEST = 4;
const LONGEST = 24;
const SKELETON_SHORTEST = 6;

/** How a Latin word sounds, roughly, to a French, English or German ear: its consonants in order, doubles once. */
export function skeleton(word: string): string {
  return word
    .replace(/ph/g, 'f')
    .replace(/sch|sh|ch/g, 'x')
    .replace(/qu|[ck]+|q/g, 'k')
    .replace(/[sz]+/g, 's')
    .replace(/[dt]+/g, 't')
    .replace(/[mn]+/g, 'n')
    .replace(/(?<=.)[aeiouyhw]+/g, '')
    .replace(/(.)\1+/g, '$1')
    .replace(/s$/, '');
}

/** Letters outside the basic plane are two units each: taking one away would leave half a letter, which no database stores. */
const NOT_SPELT = /[\p{N}\u{10000}-\u{10FFFF}]/u;

export const canBeMisspelt = (word: string): boolean => word.length >= SHORTEST && word.length <= LONGEST && !NOT_SPELT.test(word);

/** The keys under which a folded word is stored and looked up. */
export function spellingKeys(word: string): SpellingKey[] {
  if (!canBeMisspelt(word)) return [];
  const keys = new Map<string, number>([[word, WHOLE]]);
  for (let spot = 0; spot < word.length; spot += 1) {
    const key = word.slice(0, spot) + word.slice(spot + 1);
    if (!keys.has(key)) keys.set(key, spot);
  }
  const sound = word.length >= SKELETON_SHORTEST && /^[a-z]+$/.test(word) ? skeleton(word) : '';
  if (sound.length >= 3) keys.set(`~${sound}`, SKELETON);
  return Array.from(keys, ([key, spot]) => ({ key, spot }));
}

/** Edits between two words that share a key: 1 for one typo (a swap of neighbours too), 2 for more, 2 for the same sound. */
export function keyDistance(a: number, b: number): number {
  if (a === SKELETON || b === SKELETON) return 2;
  if (a === WHOLE && b === WHOLE) return 0;
  if (a === WHOLE || b === WHOLE) return 1;
  return Math.abs(a - b) <= 1 ? 1 : 2;
}

/** Words a typed one may stand for, best first. */
export class SpellingIndex {
  readonly #entries = new Map<string, { word: string; spot: number }[]>();

  add(word: string): void {
    for (const { key, spot } of spellingKeys(word)) {
      const known = this.#entries.get(key);
      if (known === undefined) this.#entries.set(key, [{ word, spot }]);
      else known.push({ word, spot });
    }
  }

  /** The nearest word within the distance that suits the length: one edit, two from eight letters on. */
  nearest(word: string): string | null {
    const limit = word.length >= 8 ? 2 : 1;
    let best: string | null = null;
    let bestDistance = Infinity;
    for (const { key, spot } of spellingKeys(word)) {
      for (const entry of this.#entries.get(key) ?? []) {
        const distance = keyDistance(spot, entry.spot) + (Math.abs(entry.word.length - word.length) > 2 ? 1 : 0) + (entry.word[0] === word[0] ? 0 : 0.5);
        if (distance <= limit && distance < bestDistance) {
          best = entry.word;
          bestDistance = distance;
        }
      }
    }
    return best;
  }
}

/**
 * Whether a typed word can be a misspelling of a term: edits (swaps included) between the term and the beginning of the
 * word, since the term is a stem and the word has its ending.
 */
export function resembles(word: string, term: string): boolean {
  const allowed = term.length >= 6 ? 2 : 1;
  let before: number[] = [];
  let previous = Array.from({ length: word.length + 1 }, (_, index) => index);
  for (let row = 1; row <= term.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= word.length; column += 1) {
      const same = term[row - 1] === word[column - 1];
      let cost = Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (previous[column - 1] ?? 0) + (same ? 0 : 1));
      const isSwap = row > 1 && column > 1 && term[row - 1] === word[column - 2] && term[row - 2] === word[column - 1];
      if (isSwap) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      current.push(cost);
    }
    before = previous;
    previous = current;
  }
  // An ending may be left over, but not more than half a word.
  const shortest = Math.min(word.length, Math.max(1, Math.floor(word.length / 2)));
  return Math.min(...previous.slice(shortest)) <= allowed;
}
