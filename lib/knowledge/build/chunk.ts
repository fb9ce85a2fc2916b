import { blocksOf, sentencesOf, type Block } from '../markdown.ts';

/** A piece of a document that can be found and quoted: one section, or a part of a long one. */
export interface Chunk {
  /** Headings above it, outermost first. */
  section: string | null;
  content: string;
}

/** Tokens a chunk holds at most: a screen of text, small enough to quote, large enough to stand alone. */
export const CHUNK_TOKENS = 320;
export const SECTION_SEPARATOR = ' › ';

/** Tokens of a text, roughly: four Latin letters each, fewer of other scripts. */
export function tokensOf(text: string): number {
  const wide = text.match(/[^\u0000-\u024F]/g)?.length ?? 0;
  return Math.ceil((text.length - wide) / 4 + wide / 2.2);
}

/** Cuts a text that is longer than the budget: at sentences, else at words, else anywhere. */
function cut(text: string, budget: number): string[] {
  const units = sentencesOf(text).flatMap((sentence) => (tokensOf(sentence) <= budget ? [sentence] : sentence.match(/\S{1,400}\s*/g) ?? []));
  const pieces: string[] = [];
  let piece = '';
  let size = 0;
  for (const unit of units) {
    const cost = tokensOf(unit) + 1;
    if (size > 0 && size + cost > budget) {
      pieces.push(piece.trim());
      piece = '';
      size = 0;
    }
    piece += unit.endsWith(' ') ? unit : `${unit} `;
    size += cost;
  }
  if (piece.trim() !== '') pieces.push(piece.trim());
  return pieces;
}

/** Cuts code between lines, so that it stays readable; a line that is too long alone is cut as text. */
function cutLines(text: string, budget: number): string[] {
  const pieces: string[] = [];
  let piece: string[] = [];
  let size = 0;
  for (const line of text.split('\n').flatMap((raw) => (tokensOf(raw) <= budget ? [raw] : cut(raw, budget)))) {
    const cost = tokensOf(line) + 1;
    if (size > 0 && size + cost > budget) {
      pieces.push(piece.join('\n'));
      [piece, size] = [[], 0];
    }
    piece.push(line);
    size += cost;
  }
  if (piece.some((line) => line.trim() !== '')) pieces.push(piece.join('\n'));
  return pieces;
}

const isList = (block: Block | undefined): boolean => block?.kind === 'item' || block?.kind === 'row';

/** Packs the blocks of one section into as few chunks as the budget allows. */
function pack(section: string | null, blocks: readonly Block[]): Chunk[] {
  const chunks: Chunk[] = [];
  let content = '';
  let size = 0;
  let previous: Block | undefined;
  const close = (): void => {
    if (content !== '') chunks.push({ section, content });
    content = '';
    size = 0;
  };
  for (const block of blocks) {
    const cost = tokensOf(block.text);
    if (cost > CHUNK_TOKENS) {
      close();
      for (const piece of block.kind === 'code' ? cutLines(block.text, CHUNK_TOKENS) : cut(block.text, CHUNK_TOKENS)) chunks.push({ section, content: piece });
      previous = undefined;
      continue;
    }
    if (size > 0 && size + cost > CHUNK_TOKENS) close();
    content += content === '' ? block.text : `${isList(block) && isList(previous) ? '\n' : '\n\n'}${block.text}`;
    size += cost;
    previous = block;
  }
  close();
  return chunks;
}

/** Cuts a Markdown text along its headings. The cost is linear in its length. */
export function chunksOf(body: string): Chunk[] {
  const chunks: Chunk[] = [];
  const path: { level: number; text: string }[] = [];
  let blocks: Block[] = [];
  const flush = (): void => {
    chunks.push(...pack(path.length === 0 ? null : path.map((heading) => heading.text).join(SECTION_SEPARATOR).slice(0, 500), blocks));
    blocks = [];
  };
  for (const block of blocksOf(body)) {
    if (block.kind !== 'heading') {
      blocks.push(block);
      continue;
    }
    flush();
    while (path.length > 0 && (path.at(-1)?.level ?? 0) >= block.level) path.pop();
    path.push({ level: block.level, text: block.text.slice(0, 200) });
  }
  flush();
  return chunks;
}
