import type { Logger } from '../contracts/logger.ts';

export interface Lanes {
  /** Starts working when there is room. Returns at once. */
  kick(): void;
  /** Resolves when no lane works any more. */
  idle(): Promise<void>;
}

/**
 * Works until nothing is left, on as many lanes as there is work for: a lane that finds some opens another, so that an
 * idle shop looks once and a busy one does many things at the same time. `work` resolves to what it did, `calm` once
 * nothing more urgent is going on.
 */
export function createLanes(options: { most: number; work: () => Promise<number>; logger: Logger; what: string; calm?: () => Promise<void> }): Lanes {
  const running = new Set<Promise<void>>();
  // A kick that came while the last lane was about to find nothing must not be lost.
  let kicks = 0;

  async function lane(): Promise<void> {
    try {
      for (;;) {
        const seen = kicks;
        await options.calm?.();
        const done = await options.work();
        if (done > 0) open();
        else if (kicks === seen) return;
      }
    } catch (error) {
      // What was taken keeps its lease and is taken over; the next kick finds the rest.
      options.logger.error({ what: options.what, error: error instanceof Error ? error.message : 'unknown' }, 'a lane stopped');
    }
  }

  function open(): void {
    if (running.size >= options.most) return;
    const one = lane();
    running.add(one);
    void one.finally(() => running.delete(one));
  }

  return {
    kick() {
      kicks += 1;
      open();
    },
    async idle() {
      while (running.size > 0) await Promise.all(running);
    },
  };
}
