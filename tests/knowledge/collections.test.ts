import { expect, test } from '@jest/globals';
import { evaluateFaq, meanNdcg } from '../../scripts/eval/faq.ts';

test('French collections of other trades are found at least a tenth better than by plain BM25, with no model at all', async () => {
  const outcomes = await evaluateFaq({ verbose: false, print: () => undefined, only: ['train', 'mutuelle'] });
  for (const collection of ['train', 'mutuelle']) {
    const own = outcomes.filter((outcome) => outcome.collection === collection && outcome.kind === 'asked');
    expect(own.length).toBeGreaterThanOrEqual(80);
    expect(meanNdcg(own, (outcome) => outcome.found)).toBeGreaterThan(1.1 * meanNdcg(own, (outcome) => outcome.bm25));
  }
}, 60_000);
