import type { Language } from '../../contracts/language.ts';
import type { Analysis } from '../../language/analyse.ts';
import { canBeMisspelt } from '../../language/lexicon/spelling.ts';
import { FIELDS, impactOf, noLengths, type Field, type FieldLengths } from '../ranking.ts';

/** Postings in one row: a block can be read, or left out, as a whole. `find_knowledge` counts with the same number. */
export const BLOCK_SIZE = 512;

export interface PostingBlock {
  term: string;
  block: number;
  df: number;
  chunk_ids: number[];
  impacts: number[];
}

/** A word as it is written in some document. */
export interface SurfaceWord {
  word: string;
  language: Language;
  term: string;
}

/** Words from which the ones used once are taken for typos. */
const LARGE_VOCABULARY = 50_000;

/** What one chunk is indexed by, field by field. */
export type AnalysedFields = Record<Field, readonly Analysis[]>;

/** Where little words say something: in what is written as a question. */
const ASKING: ReadonlySet<Field> = new Set(['head', 'questions']);

/** Counts of the four fields packed into one number beside the chunk's place: 21 bits of chunk, 8 of each field. */
const FIELD_LIMIT = 255;
const FIELD_BASE = 256;
const PACKED = FIELD_BASE ** FIELDS.length;

/**
 * The inverted index of a version while it is built. It holds a number a posting, so that 100,000 chunks fit in memory;
 * impacts are worked out at the end, block by block.
 */
export class PostingsBuilder {
  readonly #terms = new Map<string, number[]>();
  readonly #chunks: number[] = [];
  readonly #lengths: Record<Field, number[]> = { head: [], questions: [], section: [], body: [] };
  /** Words as written, by language, each with the term it is searched by: what typos are corrected to. */
  readonly #surface = new Map<Language, Map<string, string>>();

  get chunks(): number {
    return this.#chunks.length;
  }

  get terms(): number {
    return this.#terms.size;
  }

  add(chunkId: number, language: Language, fields: AnalysedFields): void {
    const place = this.#chunks.length;
    this.#chunks.push(chunkId);
    const counts = new Map<string, FieldLengths>();
    const surface = this.#surface.get(language) ?? new Map<string, string>();
    this.#surface.set(language, surface);
    for (const field of FIELDS) {
      let length = 0;
      for (const analysis of fields[field]) {
        length += analysis.words.length;
        for (const term of analysis.terms) {
          if (term.kind === 'little' && !ASKING.has(field)) continue;
          let count = counts.get(term.text);
          if (count === undefined) counts.set(term.text, (count = noLengths()));
          count[field] += 1;
          const word = term.kind === 'word' ? analysis.words[term.words[0] ?? -1]?.text : undefined;
          if (word !== undefined && !surface.has(word) && canBeMisspelt(word)) surface.set(word, term.text);
        }
      }
      this.#lengths[field].push(length);
    }
    for (const [term, count] of counts) {
      let packed = place;
      for (const field of FIELDS) packed = packed * FIELD_BASE + Math.min(FIELD_LIMIT, count[field]);
      const postings = this.#terms.get(term);
      if (postings === undefined) this.#terms.set(term, [packed]);
      else postings.push(packed);
    }
  }

  /** Every word as written with its term, rare ones left out of large vocabularies: there they are typos themselves. */
  surfaceWords(): SurfaceWord[] {
    const words = [...this.#surface].flatMap(([language, surface]) => Array.from(surface, ([word, term]) => ({ word, language, term })));
    const fewest = words.length > LARGE_VOCABULARY ? 2 : 1;
    return words.filter((word) => (this.#terms.get(word.term)?.length ?? 0) >= fewest);
  }

  /** The blocks, term by term. Within a term the impacts go down. */
  *blocks(): Generator<PostingBlock> {
    for (const [term, packed] of this.#terms) {
      const postings = packed.map((value) => this.#unpack(value)).sort((a, b) => b.impact - a.impact || a.chunk - b.chunk);
      for (let start = 0; start < postings.length; start += BLOCK_SIZE) {
        const part = postings.slice(start, start + BLOCK_SIZE);
        yield {
          term,
          block: start / BLOCK_SIZE,
          df: postings.length,
          chunk_ids: part.map((posting) => posting.chunk),
          impacts: part.map((posting) => posting.impact),
        };
      }
    }
  }

  #unpack(packed: number): { chunk: number; impact: number } {
    const place = Math.floor(packed / PACKED);
    const counts = noLengths();
    const lengths = noLengths();
    let rest = packed % PACKED;
    for (const field of FIELDS.toReversed()) {
      counts[field] = rest % FIELD_BASE;
      rest = Math.floor(rest / FIELD_BASE);
      lengths[field] = this.#lengths[field][place] ?? 0;
    }
    return { chunk: this.#chunks[place] ?? 0, impact: impactOf(counts, lengths) };
  }
}
