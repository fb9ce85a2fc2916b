import { fold, tokenise } from '../../language/normalise.ts';

/** Letters in a run: long enough to be no ending, short enough that "inscrire" and "inscription" share some. */
const RUN = 4;

/** The runs of letters of a text's words, little words whole. */
function runsOf(text: string): Set<string> {
  const runs = new Set<string>();
  for (const { text: word } of tokenise(fold(text))) {
    const marked = `^${word}$`;
    for (let at = 0; at + RUN <= Math.max(RUN, marked.length); at += 1) runs.add(marked.slice(at, at + RUN));
  }
  return runs;
}

/** How far titles are written like a question, little words included, from 0 to 1: what tells near-verbatim questions and kindred words apart. */
export function resemblanceTo(question: string): (title: string) => number {
  const asked = runsOf(question);
  const known = new Map<string, number>();
  return (title) => {
    let resemblance = known.get(title);
    if (resemblance === undefined) {
      const runs = runsOf(title);
      let shared = 0;
      for (const run of runs) if (asked.has(run)) shared += 1;
      known.set(title, (resemblance = shared / Math.max(1, Math.sqrt(asked.size * runs.size))));
    }
    return resemblance;
  };
}
