import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Reranker } from '../../lib/contracts/language-model.ts';
import { startModelServer } from '../fixtures/model-server/server.ts';
import type { ModelServer } from '../fixtures/model-server/server.ts';
import { describeSingleCalls, KEY_CANARY, TEXT_CANARY, type SingleCallUnderTest } from './single-call.ts';

/** The contract of `Reranker`. */
export function describeReranker(name: string, create: (options: SingleCallUnderTest) => Reranker): void {
  describe(`reranker: ${name}`, () => {
    let server: ModelServer;
    const signal = new AbortController().signal;
    const make = (): Reranker => create({ url: server.url, apiKey: KEY_CANARY, timeoutMs: 5_000 });

    beforeAll(async () => {
      server = await startModelServer();
    });
    afterEach(() => server.reset());
    afterAll(() => server.close());

    test('scores every passage between 0 and 1, in the order given', async () => {
      const passages = ['les horaires du magasin', 'garantie du vélo électrique', 'un vélo'];
      const scores = await make().rerank('vélo électrique', passages, { signal });
      expect(scores).toEqual([0, 1, 0.5]);
      expect(server.requests[0]?.headers.authorization).toBe(`Bearer ${KEY_CANARY}`);
    });

    test('asks nothing for no passages', async () => {
      expect(await make().rerank('vélo', [], { signal })).toEqual([]);
      expect(server.requests).toHaveLength(0);
    });
  });

  describeSingleCalls(`reranker: ${name}`, (options) => {
    const reranker = create(options);
    return (asked) => reranker.rerank(TEXT_CANARY, ['a', 'b'], asked);
  });
}
