import type { Values } from '../config/settings.ts';
import { defineSettings, integer } from '../config/settings.ts';

/** When the memory works. */
export const memorySettings = defineSettings({
  quietSeconds: {
    env: 'MEMORY_QUIET_SECONDS',
    doc: 'Seconds after a customer\'s last message until what they said is read for facts and summaries, all of it in one call of a model.',
    schema: integer({ min: 0, max: 86_400, fallback: 20 }),
  },
  mostTurns: {
    env: 'MEMORY_MOST_TURNS',
    doc: 'Turns after which it is read at once, while they still stand in the prompt word by word: at most a quarter of the messages a prompt looks back over.',
    schema: integer({ min: 1, max: 10, fallback: 5 }),
  },
});

/** How much gathers before a model reads it. Nothing leaves the window of messages unread: what is not read yet stands in the prompt. */
export interface Rhythm {
  quietMs: number;
  /** Turns read together at the most. */
  turns: number;
  /** Messages outside the summary at which it is written anew … */
  summariseAt: number;
  /** … the newest of which are left out of it: they stand in the prompt for long. */
  keep: number;
  /** Messages that may come before somebody looks whether a summary is due. */
  lookEvery: number;
}

/** Messages that may leave the window between the look that finds nothing to do and the next one. */
const SLACK = 6;

export const rhythmOf = (window: number, settings: Values<typeof memorySettings>): Rhythm => ({
  quietMs: settings.quietSeconds * 1_000,
  turns: Math.max(1, Math.min(settings.mostTurns, Math.floor(window / 4))),
  summariseAt: Math.max(2, window - SLACK),
  keep: Math.floor(window / 4),
  lookEvery: Math.max(1, Math.min(SLACK, Math.floor(window / 4))),
});
