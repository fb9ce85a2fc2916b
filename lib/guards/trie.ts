const NONE: readonly number[] = [];

/**
 * Words and stems (`instruction*`), each standing for symbols. Nodes are numbers and their links lie in flat arrays: eighteen
 * thousand nodes of a rule set as objects with maps took more of a cold start than anything else.
 */
export class WordTrie {
  /** Every word and stem taught, without its star. */
  readonly words = new Set<string>();
  /** First letters lead to their node at once: there are as many as the languages have together. */
  private readonly starts = new Map<number, number>();
  private readonly code: number[] = [0];
  /** Of a node: its first child, and the next child of its own parent; 0 for none. */
  private readonly child: number[] = [0];
  private readonly sibling: number[] = [0];
  /** Symbols of the words that end at a node, and of the stems: any continuation will do. */
  private readonly exact: (readonly number[])[] = [NONE];
  private readonly stem: (readonly number[])[] = [NONE];

  add(entry: string, symbol: number): void {
    const isStem = entry.endsWith('*');
    const letters = isStem ? entry.slice(0, -1) : entry;
    if (letters === '') return;
    this.words.add(letters);
    let at = 0;
    for (let index = 0; index < letters.length; index++) {
      const code = letters.charCodeAt(index);
      at = this.next(at, code, index) || this.grow(at, code, index);
    }
    const ends = isStem ? this.stem : this.exact;
    ends[at] = [...(ends[at] ?? NONE), symbol];
  }

  /** Whether the word is known; its symbols are appended to `into`. */
  find(word: string, into?: number[]): boolean {
    let at = 0;
    let found = false;
    for (let index = 0; index < word.length; index++) {
      at = this.next(at, word.charCodeAt(index), index);
      if (at === 0) return found;
      const stem = this.stem[at] as readonly number[];
      if (stem.length > 0) {
        found = true;
        if (into === undefined) return true;
        for (const symbol of stem) into.push(symbol);
      }
    }
    const exact = this.exact[at] as readonly number[];
    if (exact.length === 0) return found;
    if (into !== undefined) for (const symbol of exact) into.push(symbol);
    return true;
  }

  /** Length of the longest word or stem that begins at a place in a text; 0 when none does. */
  longestAt(text: string, from: number): number {
    let at = 0;
    let longest = 0;
    for (let index = from; index < text.length; index++) {
      at = this.next(at, text.charCodeAt(index), index - from);
      if (at === 0) return longest;
      if (this.exact[at] !== NONE || this.stem[at] !== NONE) longest = index - from + 1;
    }
    return longest;
  }

  /** The node after one more letter, or 0. */
  private next(at: number, code: number, depth: number): number {
    if (depth === 0) return this.starts.get(code) ?? 0;
    let node = this.child[at] as number;
    while (node !== 0 && this.code[node] !== code) node = this.sibling[node] as number;
    return node;
  }

  private grow(at: number, code: number, depth: number): number {
    const node = this.code.push(code) - 1;
    this.child.push(0);
    this.exact.push(NONE);
    this.stem.push(NONE);
    if (depth === 0) {
      this.sibling.push(0);
      this.starts.set(code, node);
    } else {
      this.sibling.push(this.child[at] as number);
      this.child[at] = node;
    }
    return node;
  }
}
