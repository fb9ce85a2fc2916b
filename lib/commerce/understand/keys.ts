const ARABIC_FROM = 0x600;
const ARABIC = /\p{Script=Arabic}/u;
const DIGIT = /\p{N}/u;

/** "And" or "so", then "with the", "for the", "the": Arabic writes them onto the next word. */
const ARABIC_PREFIX = /^[وف]?(?:بال|كال|لل|ال)(?=.{3})/u;
/** The same without the article; many words begin with these letters, so this is tried only for words that are unknown. */
const ARABIC_PARTICLES = [/^[وف](?=.{3})/u, /^[بلك](?=.{3})/u, /^[وف][بلك](?=.{3})/u];
const ARABIC_SUFFIX = /(?<=.{3})(?:ات|ين|ون|ها|هم|ي|ه)$/u;
/** What the feminine ending leaves: "اماميه" and "امامي" are one. */
const ARABIC_LAST = /(?<=.{3})ي$/u;

/** Arabic words without article, attached particles and common endings. */
function arabicKey(word: string): string {
  return word.replace(ARABIC_PREFIX, '').replace(ARABIC_SUFFIX, '').replace(ARABIC_LAST, '');
}

const codesOf = (letters: string): number[] => Array.from(letters, (letter) => letter.charCodeAt(0));
const [C, E, H, K, N, P, Q, S, U, X, Y] = codesOf('cehknpqsuxy');
const VOWELS = new Set(codesOf('aeiou'));
/** Before these, and at the end, a "c" is a "k". */
const HARD = new Set(codesOf('aouklrt'));
const SHORTEST = 4;

/** The end of a word without plural and silent letters: "-s", "-x", then "-n" of "-en", then "-e". */
function plainLength(word: string): number {
  let end = word.length;
  const last = (): number => word.charCodeAt(end - 1);
  if (last() === S || last() === X) end -= 1;
  if (last() === N && word.charCodeAt(end - 2) === E) end -= 1;
  if (last() === E && end > 2) end -= 1;
  return end;
}

/** Letters that sound alike become one: ph is f, q, qu, ck and hard c are k, y is i; doubled letters and a first h go. */
function soundOf(word: string, end: number): string {
  let sound = '';
  let at = word.charCodeAt(0) === H && VOWELS.has(word.charCodeAt(1)) ? 1 : 0;
  for (; at < end; at += 1) {
    const code = word.charCodeAt(at);
    const next = at + 1 < end ? word.charCodeAt(at + 1) : 0;
    let letter = word[at] ?? '';
    if (code === P && next === H) [letter, at] = ['f', at + 1];
    else if (code === Q && next === U) [letter, at] = ['k', at + 1];
    else if (code === Q) letter = 'k';
    else if (code === C && next === K) [letter, at] = ['k', at + 1];
    else if (code === C && (next === 0 || HARD.has(next))) letter = 'k';
    else if (code === Y) letter = 'i';
    if (sound === '' || sound[sound.length - 1] !== letter) sound += letter;
  }
  return sound;
}

/** What an Arabic word may be without the particles written onto it. */
export const withoutParticles = (word: string): string[] =>
  word.charCodeAt(0) >= ARABIC_FROM ? ARABIC_PARTICLES.map((pattern) => word.replace(pattern, '')).filter((bare) => bare !== word) : [];

/**
 * What a word is compared by: singular and plural, doubled letters, silent endings and letters that sound alike fall
 * together ("plaquettes", "plakette" and "plaquete" are one). Words with digits and short words stay as they are.
 */
export function soundKey(word: string): string {
  if (word.charCodeAt(0) >= ARABIC_FROM && ARABIC.test(word)) return arabicKey(word);
  if (word.length < SHORTEST || DIGIT.test(word)) return word;
  const key = soundOf(word, plainLength(word));
  return key.length < 3 ? word : key;
}

/** A key's spellings with up to `depth` letters left out: two words that share one are a typo apart. */
export function deletions(key: string, depth: 1 | 2): Set<string> {
  const found = new Set<string>([key]);
  for (let i = 1; i < key.length; i += 1) {
    const shorter = key.slice(0, i) + key.slice(i + 1);
    found.add(shorter);
    if (depth === 2) for (const shortest of deletions(shorter, 1)) found.add(shortest);
  }
  return found;
}

/** Whether two words are at most `limit` edits apart: a letter more, less, changed, or two neighbours swapped. */
export function isWithin(a: string, b: string, limit: number): boolean {
  if (Math.abs(a.length - b.length) > limit) return false;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return (last[b.length] ?? limit + 1) <= limit;
}

/** Numbers people spell. "Un" and "one" are articles, and who writes "quatre" counts parts. */
const NUMBERS_SAID: ReadonlyMap<string, number> = new Map([['deux', 2], ['trois', 3], ['two', 2], ['three', 3], ['zwei', 2], ['drei', 3]]);
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

/** The number of a generation as people write it: "3", "iii", "3eme", "mk3". Null for anything else. */
export function generationNumber(word: string): number | null {
  const said = NUMBERS_SAID.get(word);
  if (said !== undefined) return said;
  const roman = ROMAN.indexOf(word);
  if (roman >= 0) return roman + 1;
  const digits = /^(?:mk)?(\d{1,2})(?:e|eme|ieme|er|ere|rd|nd|st|th)?$/.exec(word)?.[1];
  return digits === undefined || Number(digits) === 0 ? null : Number(digits);
}
