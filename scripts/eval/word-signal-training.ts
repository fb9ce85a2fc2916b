import { featuresOf } from '../../lib/guards/word-signal.ts';
import type { Word } from '../../lib/guards/words.ts';

/** A message to learn from. */
export interface Lesson {
  words: readonly Word[];
  isAttack: boolean;
}

const ROUNDS = 60;
const RATE = 0.5;
/** Pull of every weight towards zero. */
const DECAY = 5e-4;
/** A feature of one or two messages only is chance: with those the table is twice as long and tells unknown attacks no better. */
const MIN_MESSAGES = 3;
/** Weights that hardly count are left out of the table. */
const MIN_WEIGHT = 0.2;

/**
 * Learns a table of word weights: logistic regression by stochastic gradient descent with adaptive steps (Duchi et al.
 * 2011). Deterministic: the same lessons in the same order give the same table.
 */
export function trainWordSignal(lessons: readonly Lesson[]): string {
  const features = lessons.map((lesson) => [...featuresOf(lesson.words)]);
  const counts = new Map<string, number>();
  for (const feature of features.flat()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const numbers = new Map([...counts].filter(([, count]) => count >= MIN_MESSAGES).map(([feature], index) => [feature, index]));
  const rows = features.map((each) => each.flatMap((feature) => numbers.get(feature) ?? []));
  const { weights, bias } = descend(rows, lessons.map((lesson) => (lesson.isAttack ? 1 : 0)), numbers.size);
  const byWeight = new Map<string, string[]>();
  for (const [feature, index] of [...numbers].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const weight = weights[index] ?? 0;
    if (Math.abs(weight) < MIN_WEIGHT) continue;
    const rounded = weight.toFixed(1);
    byWeight.set(rounded, [...(byWeight.get(rounded) ?? []), feature]);
  }
  const lines = [...byWeight].sort(([one], [other]) => Number(one) - Number(other)).map(([weight, features]) => `${weight} ${features.join('|')}`);
  return [bias.toFixed(2), ...lines].join('\n');
}

function descend(rows: readonly number[][], labels: readonly number[], size: number): { weights: Float64Array; bias: number } {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-8);
  let bias = 0;
  let biasSquares = 1e-8;
  for (let round = 0; round < ROUNDS; round++) {
    for (const number of order(rows.length, round)) {
      const row = rows[number] ?? [];
      const scale = 1 / Math.sqrt(Math.max(1, row.length));
      let sum = bias;
      for (const index of row) sum += (weights[index] ?? 0) * scale;
      const error = 1 / (1 + Math.exp(-sum)) - (labels[number] ?? 0);
      for (const index of row) {
        const gradient = error * scale + DECAY * (weights[index] ?? 0);
        squares[index] = (squares[index] ?? 0) + gradient * gradient;
        weights[index] = (weights[index] ?? 0) - (RATE * gradient) / Math.sqrt(squares[index] ?? 1);
      }
      biasSquares += error * error;
      bias -= (RATE * error) / Math.sqrt(biasSquares);
    }
  }
  return { weights, bias };
}

/** Another order every round, the same every time. */
function order(length: number, round: number): number[] {
  let state = round + 1;
  const numbers = Array.from({ length }, (_, index) => index);
  for (let index = length - 1; index > 0; index--) {
    state = (state * 16_807) % 2_147_483_647;
    const other = state % (index + 1);
    [numbers[index], numbers[other]] = [numbers[other] ?? 0, numbers[index] ?? 0];
  }
  return numbers;
}
