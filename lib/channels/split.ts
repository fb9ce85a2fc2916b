export interface TextLimit {
  /** UTF-16 units. */
  characters: number;
  /** UTF-8 bytes, where the platform counts those. */
  bytes?: number;
}

const ENCODER = new TextEncoder();

export const fits = (text: string, limit: TextLimit): boolean =>
  text.length <= limit.characters && (limit.bytes === undefined || ENCODER.encode(text).length <= limit.bytes);

/** Where a text may be cut, the best first: paragraphs, lines, sentences (also Arabic ones), words, letters. */
const CUTS: readonly RegExp[] = [/(?<=\n\n)/, /(?<=\n)/, /(?<=[.!?…؟。]["»”)]?\s)/, /(?<=\s)/];

/** A text in pieces that each fit, cut at the best place there is. Nothing is lost but the white space at the cuts. */
export function splitText(text: string, limit: TextLimit): string[] {
  return pack(text.trim(), limit, 0).map((piece) => piece.trim()).filter((piece) => piece !== '');
}

function pack(text: string, limit: TextLimit, level: number): string[] {
  if (fits(text, limit)) return [text];
  const cut = CUTS[level];
  const pieces = cut === undefined ? graphemes(text, limit) : text.split(cut);
  const packed: string[] = [];
  let current = '';
  for (const piece of pieces) {
    if (fits((current + piece).trim(), limit)) {
      current += piece;
      continue;
    }
    if (current.trim() !== '') packed.push(current);
    if (fits(piece.trim(), limit)) {
      current = piece;
      continue;
    }
    const smaller = cut === undefined ? [piece] : pack(piece, limit, level + 1);
    packed.push(...smaller.slice(0, -1));
    current = smaller.at(-1) ?? '';
  }
  if (current.trim() !== '') packed.push(current);
  return packed;
}

/** Letters as people see them; one that is longer than the whole limit (a pile of marks) is taken apart. */
function graphemes(text: string, limit: TextLimit): string[] {
  const segments = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text);
  return Array.from(segments, ({ segment }) => (fits(segment, limit) ? [segment] : [...segment])).flat();
}

/** A title that fits, ending in an ellipsis where something had to go. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  let cut = '';
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)) {
    if (cut.length + segment.length > limit - 1) break;
    cut += segment;
  }
  return `${cut.trimEnd()}…`;
}
