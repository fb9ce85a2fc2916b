import bidiFactory from 'bidi-js';

/** A stretch of text that is drawn in one go, at its place from left to right. */
export interface Run {
  text: string;
}

// The package's types say it is an ES module; Node gives its CommonJS export, the factory itself.
const bidi = (bidiFactory as unknown as typeof bidiFactory.default)();
const ARABIC = /\p{Script=Arabic}/u;
/** Marks that steer the order and have no shape. */
const MARKS = /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/g;

/** The runs of one line in the order they are seen. */
export const visualRuns = (line: string, direction: 'ltr' | 'rtl'): Run[] => layOut(line, direction, [line])[0] ?? [];

/**
 * The runs of a text's lines in the order they are seen, by the Unicode bidirectional algorithm: pdfkit draws from left
 * to right whatever the script. Levels belong to the whole text and are found before it is broken into lines; Arabic
 * runs stay in writing order, because the font's shaper turns them itself.
 */
export function layOut(text: string, direction: 'ltr' | 'rtl', lines: readonly string[]): Run[][] {
  if (text === '') return lines.map(() => []);
  const { levels, ...rest } = bidi.getEmbeddingLevels(text, direction);
  const mirrored = bidi.getMirroredCharactersMap(text, levels);
  const base = rest.paragraphs[0]?.level ?? 0;
  let from = 0;
  return lines.map((line) => {
    const start = Math.max(from, text.indexOf(line, from));
    from = start + line.length;
    const runs: { text: string; level: number }[] = [];
    for (let index = start; index < from; index += 1) {
      const level = levels[index] ?? base;
      const character = mirrored.get(index) ?? text[index] ?? '';
      const last = runs.at(-1);
      if (last !== undefined && last.level === level) last.text += character;
      else runs.push({ text: character, level });
    }
    return reorder(runs).map(toShown).filter((run) => run.text !== '');
  });
}

function toShown({ text, level }: { text: string; level: number }): Run {
  const shown = text.replace(MARKS, '').replace(/\u202F/g, '\u00A0');
  return { text: level % 2 === 1 && !ARABIC.test(shown) ? [...shown].reverse().join('') : shown };
}

/** Rule L2: from the highest level down to the lowest odd one, stretches of that level or higher are reversed. */
function reorder(runs: { text: string; level: number }[]): { text: string; level: number }[] {
  const ordered = [...runs];
  const highest = Math.max(0, ...runs.map((run) => run.level));
  for (let level = highest; level >= 1; level -= 1) {
    for (let from = 0; from < ordered.length; from += 1) {
      if ((ordered[from]?.level ?? 0) < level) continue;
      let to = from;
      while ((ordered[to + 1]?.level ?? -1) >= level) to += 1;
      ordered.splice(from, to - from + 1, ...ordered.slice(from, to + 1).reverse());
      from = to;
    }
  }
  return ordered;
}

/** Lines of a text that are no wider than `width`, broken between words; a longer word is broken where it must be. */
export function wrap(text: string, width: number, measure: (line: string) => number): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(' ').flatMap((part) => pieces(part, width, measure))) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line !== '' && measure(longer) > width) {
        lines.push(line);
        line = word;
      } else line = longer;
    }
    lines.push(line);
  }
  return lines;
}

function pieces(word: string, width: number, measure: (line: string) => number): string[] {
  if (measure(word) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const character of word) {
    if (part !== '' && measure(part + character) > width) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}
