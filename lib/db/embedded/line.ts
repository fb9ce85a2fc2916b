/** One connection, many who want it: one thing after the other, and what cannot wait before what can. */
export interface Line {
  take<T>(work: () => Promise<T>): Promise<T>;
  /** Goes before everything that waits; never into the middle of what runs. */
  takeNext<T>(work: () => Promise<T>): Promise<T>;
}

export function createLine(): Line {
  const urgent: (() => void)[] = [];
  const waiting: (() => void)[] = [];
  let isTaken = false;

  async function run<T>(work: () => Promise<T>, line: (() => void)[]): Promise<T> {
    if (isTaken) await new Promise<void>((resolve) => { line.push(resolve); });
    isTaken = true;
    try {
      return await work();
    } finally {
      // Handed over, not given back: nobody may come in between.
      const next = urgent.shift() ?? waiting.shift();
      if (next === undefined) isTaken = false;
      else next();
    }
  }

  return { take: (work) => run(work, waiting), takeNext: (work) => run(work, urgent) };
}
