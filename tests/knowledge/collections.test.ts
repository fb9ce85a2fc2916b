import { expect, test } from '@jest/globals';
import { evaluateFaq } from '../../scripts/eval/faq.ts';
import { ndcg } from '../../scripts/eval/measures.ts';

test('French collections of other trades are found at least a tenth better than by plain BM25, with no model at all', async () => {
  const outcomes = await evaluateFaq({ verbose: false, print: () => undefined, only: ['train', 'mutuelle'] });
  for (const collection of ['train', 'mutuelle']) {
    const own = outcomes.filter((outcome) => outcome.collection === collection);
    const mean = (of: (outcome: (typeof own)[number]) => string[]): number => own.reduce((sum, outcome) => sum + ndcg(of(outcome), [outcome.expected]), 0) / own.length;
    expect(own.length).toBeGreaterThanOrEqual(80);
    expect(mean((outcome) => outcome.found)).toBeGreaterThan(1.1 * mean((outcome) => outcome.bm25));
  }
}, 60_000);
