import { fold, tokenise } from '../language/normalise.ts';

/**
 * The pattern language of policies: words in order with bounded gaps, nothing else, so that any rule anybody writes is
 * matched in one pass.
 *
 *     @override ~3!@mine @prior ~2 (instruction*|rules|"system prompt")
 *
 * - `word`, `stem*` (any word that starts so), `"two words"`, `@class` (a named list), `(a|b|@c)` one of several;
 * - `~3`: up to three words may stand between; `~3!@class`: none of them may be of that class. Without one, words adjoin;
 * - `^` first: the next word begins a sentence; `^ ~2`: it comes at most two words later.
 *
 * Words are compared folded: no case, no accents, Arabic letter variants unified.
 */
export interface PatternItem {
  /** `word`, `stem*`, `@class` or words joined by a space: any of them. */
  options: string[];
  /** Words that may stand between the previous item and this one. */
  gap: number;
  /** A class none of the words between may belong to. */
  barrier: string | null;
}

export interface Pattern {
  items: PatternItem[];
  /** True when the first item's gap counts from the start of a sentence. */
  atSentenceStart: boolean;
}

/** Longest gap: further apart, two words no longer make one phrase. */
export const MAX_GAP = 12;
const MAX_ITEMS = 12;

/** A pattern that does not follow the language. */
export class PatternSyntaxError extends Error {
  readonly pattern: string;

  constructor(pattern: string, why: string) {
    super(`${why}: ${pattern}`);
    this.name = 'PatternSyntaxError';
    this.pattern = pattern;
  }
}

/** Nothing to fold: most entries are written so. */
const FOLDED = /^[a-z\d]+(?: [a-z\d]+)*\*?$/;
/** Folded words a space apart: nothing to take apart. */
const WORDS = /^[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*\*?$/u;

/** One entry of a class or of alternatives, folded: `Ne suis pas` becomes `ne suis pas`, `Anweisung*` keeps its star. */
export function foldEntry(entry: string): string {
  if (entry.startsWith('@') || FOLDED.test(entry)) return entry;
  const folded = fold(entry);
  if (WORDS.test(folded)) return folded;
  const words = entry
    .trim()
    .split(/\s+/)
    .flatMap((word) => {
      const stem = word.endsWith('*');
      const parts = tokenise(fold(stem ? word.slice(0, -1) : word)).map((token) => token.text);
      return parts.map((part, index) => (stem && index === parts.length - 1 ? `${part}*` : part));
    });
  return words.join(' ');
}

const PIECE = /\s*(?:(\^)|~(\d+)(?:!(@[\w-]+))?|\(([^()]*)\)|"([^"]*)"|([^\s()"]+))/y;

/** Parses a pattern. Throws `PatternSyntaxError`. */
export function parsePattern(source: string): Pattern {
  const items: PatternItem[] = [];
  let gap = 0;
  let barrier: string | null = null;
  let atSentenceStart = false;
  const fail = (why: string): never => {
    throw new PatternSyntaxError(source, why);
  };
  PIECE.lastIndex = 0;
  let end = 0;
  for (let match = PIECE.exec(source); match !== null; match = PIECE.exec(source)) {
    end = PIECE.lastIndex;
    const [, caret, gapSize, barrierClass, group, phrase, word] = match;
    if (caret !== undefined) {
      if (items.length > 0) fail('^ stands only at the start');
      atSentenceStart = true;
    } else if (gapSize !== undefined) {
      if (items.length === 0 && !atSentenceStart) fail('A gap cannot come first');
      gap = Number(gapSize);
      barrier = barrierClass ?? null;
      if (gap > MAX_GAP) fail(`A gap is at most ${MAX_GAP} words`);
    } else {
      const options = (group?.split('|') ?? [phrase ?? word ?? '']).map((option) => foldEntry(option.includes('"') ? option.replaceAll('"', '') : option)).filter(Boolean);
      if (options.length === 0) fail('A word has no letters');
      items.push({ options, gap, barrier });
      gap = 0;
      barrier = null;
    }
  }
  if (source.slice(end).trim() !== '') fail('Not understood');
  if (items.length === 0) fail('The pattern is empty');
  if (items.length > MAX_ITEMS) fail(`A pattern has at most ${MAX_ITEMS} words`);
  if (gap > 0) fail('A gap cannot come last');
  return { items, atSentenceStart };
}
