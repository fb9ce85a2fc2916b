import type { Pattern } from './pattern.ts';
import { ANYWHERE, compileProgram, type Classes, type Program } from './program.ts';
import type { WordTrie } from './trie.ts';
import type { Word } from './words.ts';

/**
 * All patterns in one automaton over words. For each place in a pattern it keeps only the last word that reached it:
 * with bounded gaps the last one is the one that matters, so a word costs one step however rules are written.
 */
export interface Matcher {
  /** Every completion of a pattern, in the order of the text. */
  match(words: readonly Word[]): Completion[];
  /** The words of all patterns; `Word.symbols` come from it. */
  readonly trie: WordTrie;
}

/** A pattern found: its number, the place of its last word, and of the first word of that sentence. */
export interface Completion {
  pattern: number;
  at: number;
  sentence: number;
}

/** Compiles patterns and the classes they name (entries folded). Throws on an unknown class. */
export function createMatcher(patterns: readonly Pattern[], classes: Classes): Matcher {
  const program = compileProgram(patterns, classes);
  const memory: Memory = { last: new Int32Array(program.places).fill(NEVER), seen: new Int32Array(program.symbols).fill(NEVER), from: 0 };
  return { match: (words) => run(program, words, memory), trie: program.trie };
}

const NEVER = -1_000_000_000;

/**
 * Where each place and symbol was met last. Texts follow each other on one line, far apart, so that nothing is wiped
 * between them: there are thousands of places, and most messages have ten words.
 */
interface Memory {
  last: Int32Array;
  seen: Int32Array;
  /** Where the next text begins. */
  from: number;
}

/** Further apart than any gap reaches. */
const APART = 1000;
/** Where the line begins anew. */
const END = 1_000_000_000;

function run(program: Program, words: readonly Word[], memory: Memory): Completion[] {
  const { from, waiting, isFirst, gap, barrier, pattern, symbol, wordsBefore } = program;
  if (memory.from > END) {
    memory.last.fill(NEVER);
    memory.seen.fill(NEVER);
    memory.from = 0;
  }
  const { last, seen, from: base } = memory;
  memory.from = base + (words.at(-1)?.at ?? 0) + APART;
  const found: Completion[] = [];
  const heard: number[] = [];
  const starts: number[] = [];
  const reached: number[] = [];
  let sentence = NEVER;

  for (const word of words) {
    const at = base + word.at;
    if (word.isStart) sentence = at;
    if (word.symbols.length === 0) continue;
    heard.length = starts.length = reached.length = 0;
    for (const known of word.symbols) {
      heard.push(known);
      starts.push(at);
    }
    for (let index = 0; index < heard.length; index++) {
      const name = heard[index] as number;
      const start = starts[index] as number;
      for (let wait = from[name] as number; wait < (from[name + 1] as number); wait++) {
        const place = waiting[wait] as number;
        const room = gap[place] as number;
        if (isFirst[place] === 1) {
          if (room !== ANYWHERE && start - sentence > room) continue;
        } else {
          const before = last[place - 1] as number;
          if (before < start - 1 - room || before >= start) continue;
          const bar = barrier[place] as number;
          if (bar >= 0 && (seen[bar] as number) > before) continue;
        }
        reached.push(place);
        const announced = symbol[place] as number;
        if (announced < 0 || heard.includes(announced)) continue;
        heard.push(announced);
        starts.push(start - (wordsBefore[place] as number));
      }
    }
    // Committed together, so that one word never serves two places of the same pattern.
    for (const place of reached) {
      last[place] = at;
      if ((pattern[place] as number) >= 0) found.push({ pattern: pattern[place] as number, at: at - base, sentence: sentence - base });
    }
    for (const name of heard) seen[name] = at;
  }
  return found;
}
