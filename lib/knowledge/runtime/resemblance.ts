import { fold, tokenise } from '../../language/normalise.ts';

/** Letters in a run: long enough to be no ending, short enough that "inscrire" and "inscription" share some. */
const RUN = 4;

/** The runs of letters of words, little words whole. */
function runsOf(words: readonly string[]): Set<string> {
  const runs = new Set<string>();
  for (const word of words) {
    const marked = `^${word}$`;
    for (let at = 0; at + RUN <= Math.max(RUN, marked.length); at += 1) runs.add(marked.slice(at, at + RUN));
  }
  return runs;
}

/** The resemblance of a title that is the question, word for word; accents and signs do not count. */
export const SAME = 1;

/** What any other title reaches at most. */
const ALMOST = 0.99;

const wordsOf = (text: string): string[] => tokenise(fold(text)).map((token) => token.text);

/** How far titles are written like a question, little words included, from 0 to 1: what tells near-verbatim questions and kindred words apart. */
export function resemblanceTo(question: string): (title: string) => number {
  const words = wordsOf(question);
  const asked = runsOf(words);
  const known = new Map<string, number>();
  const measure = (title: string): number => {
    const own = wordsOf(title);
    if (own.join(' ') === words.join(' ')) return SAME;
    const runs = runsOf(own);
    let shared = 0;
    for (const run of runs) if (asked.has(run)) shared += 1;
    // The same runs in another order are not the same question.
    return Math.min(ALMOST, shared / Math.max(1, Math.sqrt(asked.size * runs.size)));
  };
  return (title) => {
    let resemblance = known.get(title);
    if (resemblance === undefined) known.set(title, (resemblance = measure(title)));
    return resemblance;
  };
}
