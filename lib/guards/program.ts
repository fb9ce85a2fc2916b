import type { Pattern } from './pattern.ts';
import { WordTrie } from './trie.ts';

/** Named word lists that patterns share as `@name`, entries folded. */
export type Classes = Readonly<Record<string, readonly string[]>>;

/** One place in a pattern, or in a phrase of a class. The places of a pattern follow each other. */
interface Place {
  isFirst: boolean;
  /** Words that may stand before it: from the place before, or, first with `^`, from the start of the sentence. */
  gap: number;
  /** Symbol no word of the gap may be, or -1. */
  barrier: number;
  /** Pattern that is complete here, or -1. */
  pattern: number;
  /** Symbol that a phrase complete here stands for, or -1, and the words before its last one. */
  symbol: number;
  wordsBefore: number;
}

/** Patterns compiled: what each word announces (symbols), and which places wait for it. Flat, for speed. */
export interface Program {
  trie: WordTrie;
  symbols: number;
  places: number;
  /** Places that wait for symbol `s`: `waiting[from[s]]` up to `waiting[from[s + 1]]`. */
  from: Int32Array;
  waiting: Int32Array;
  isFirst: Uint8Array;
  gap: Int16Array;
  barrier: Int32Array;
  pattern: Int32Array;
  symbol: Int32Array;
  wordsBefore: Int16Array;
}

/** A first place without `^` may stand anywhere. */
export const ANYWHERE = -1;

/** Compiles patterns and the classes they name. Throws on an unknown class. */
export function compileProgram(patterns: readonly Pattern[], classes: Classes): Program {
  const trie = new WordTrie();
  const places: Place[] = [];
  const waiting: number[][] = [];
  const known = new Map<string, number>();
  const place = (isFirst: boolean, gap: number, barrier: number, pattern: number, symbol: number, wordsBefore: number): number =>
    places.push({ isFirst, gap, barrier, pattern, symbol, wordsBefore }) - 1;

  /** Places are taken in order, so that one which waits already is the last in the row. */
  function wait(symbol: number, at: number): void {
    const row = waiting[symbol];
    if (row !== undefined && row[row.length - 1] !== at) row.push(at);
  }

  function symbolOf(name: string): number {
    const symbol = known.get(name);
    if (symbol !== undefined) return symbol;
    const added = waiting.push([]) - 1;
    known.set(name, added);
    if (!name.startsWith('@')) teach(name, added);
    else {
      const entries = classes[name.slice(1)];
      if (entries === undefined) throw new Error(`Unknown class ${name}`);
      for (const entry of new Set(entries)) teach(entry, added);
    }
    return added;
  }

  function teach(entry: string, symbol: number): void {
    if (entry.startsWith('@')) wait(symbolOf(entry), place(true, ANYWHERE, -1, -1, symbol, 0));
    else if (!entry.includes(' ')) trie.add(entry, symbol);
    else {
      const words = entry.split(' ').map(symbolOf);
      words.forEach((word, index) => {
        wait(word, place(index === 0, index === 0 ? ANYWHERE : 0, -1, -1, index === words.length - 1 ? symbol : -1, index));
      });
    }
  }

  patterns.forEach(({ items, atSentenceStart }, pattern) => {
    // All symbols first: teaching a phrase takes places of its own.
    const options = items.map((item) => item.options.map(symbolOf));
    const barriers = items.map((item) => (item.barrier === null ? -1 : symbolOf(item.barrier)));
    items.forEach((item, index) => {
      const isFirst = index === 0;
      const at = place(isFirst, isFirst && !atSentenceStart ? ANYWHERE : item.gap, barriers[index] ?? -1, index === items.length - 1 ? pattern : -1, -1, 0);
      for (const symbol of options[index] ?? []) wait(symbol, at);
    });
  });
  return flatten(trie, places, waiting);
}

function flatten(trie: WordTrie, places: readonly Place[], rows: readonly number[][]): Program {
  const count = places.length;
  const program: Program = {
    trie,
    symbols: rows.length,
    places: count,
    from: new Int32Array(rows.length + 1),
    waiting: new Int32Array(rows.reduce((sum, row) => sum + row.length, 0)),
    isFirst: new Uint8Array(count),
    gap: new Int16Array(count),
    barrier: new Int32Array(count),
    pattern: new Int32Array(count),
    symbol: new Int32Array(count),
    wordsBefore: new Int16Array(count),
  };
  let end = 0;
  rows.forEach((row, symbol) => {
    program.waiting.set(row, end);
    end += row.length;
    program.from[symbol + 1] = end;
  });
  places.forEach((place, at) => {
    program.isFirst[at] = place.isFirst ? 1 : 0;
    program.gap[at] = place.gap;
    program.barrier[at] = place.barrier;
    program.pattern[at] = place.pattern;
    program.symbol[at] = place.symbol;
    program.wordsBefore[at] = place.wordsBefore;
  });
  return program;
}
