import type { Word } from './words.ts';

/**
 * The weakest and broadest signal: how much a message's words resemble those of attacks rather than those of customers.
 * A table of weights (`policies/word-weights.ts`), learned from the tuned half of the sets and read like any other data;
 * it hardly ever refuses alone and decides what the rules leave open.
 */
export interface WordSignal {
  /** Evidence for an attack in natural units (log-odds): below 0 it looks like a customer. */
  measure(words: readonly Word[]): number;
}

/** What one message shows: its words, its pairs of words, and the word it begins with. */
export function featuresOf(words: readonly Word[]): Set<string> {
  const features = new Set<string>();
  let before = '';
  for (const word of words) {
    const reading = word.forms.at(-1) ?? '';
    const text = /^\d+$/.test(reading) ? NUMBER : reading;
    features.add(before === '' ? `${START}${text}` : `${before} ${text}`);
    features.add(text);
    before = text;
  }
  return features;
}

const NUMBER = '#';
const START = '^';
/** A table that was read. */
interface Weights {
  bias: number;
  of: ReadonlyMap<string, number>;
}

/** Reads a table: the weight every message starts with, then each weight with the features that have it. */
function readTable(table: string): Weights {
  const [bias = '0', ...lines] = table.trim().split('\n');
  const of = new Map<string, number>();
  for (const line of lines) {
    const space = line.indexOf(' ');
    const weight = Number(line.slice(0, space));
    for (const feature of line.slice(space + 1).split('|')) of.set(feature, weight);
  }
  return { bias: Number(bias), of };
}

/** The signal of a table, which is read when the first message is measured. */
export function createWordSignal(table: string): WordSignal {
  let read: Weights | null = null;
  return {
    measure(words) {
      const { bias, of } = (read ??= readTable(table));
      let sum = 0;
      let known = 0;
      for (const feature of featuresOf(words)) {
        const weight = of.get(feature);
        if (weight === undefined) continue;
        sum += weight;
        known++;
      }
      // Long messages say more, but say the same again: the square root lies between counting and averaging.
      return bias + sum / Math.sqrt(Math.max(1, known));
    },
  };
}

/** From this measure on words refuse alone: a hundred attacks come on one customer who speaks so. Below it a rule must agree. */
const SURE = 4.5;
const ALONE = 0.6;
const WITH_A_RULE = 0.55;

/** Suspicion a measure adds. */
export const signalWeight = (measure: number): number => (measure >= SURE ? ALONE : Math.min(WITH_A_RULE, Math.max(0, 0.2 * measure - 0.2)));
