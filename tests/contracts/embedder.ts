import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Embedder, ModelAttempt } from '../../lib/contracts/language-model.ts';
import { startModelServer } from '../fixtures/model-server/server.ts';
import type { ModelServer } from '../fixtures/model-server/server.ts';
import { describeSingleCalls, KEY_CANARY, TEXT_CANARY, type SingleCallUnderTest } from './single-call.ts';

export interface EmbedderUnderTest extends SingleCallUnderTest {
  dimension: number;
}

const dot = (a: number[] = [], b: number[] = []): number => a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);

/** The contract of `Embedder`. */
export function describeEmbedder(name: string, create: (options: EmbedderUnderTest) => Embedder): void {
  describe(`embedder: ${name}`, () => {
    let server: ModelServer;
    const signal = new AbortController().signal;
    const make = (rest: Partial<EmbedderUnderTest> = {}): Embedder =>
      create({ url: server.url, apiKey: KEY_CANARY, dimension: 1024, timeoutMs: 5_000, ...rest });
    beforeAll(async () => {
      server = await startModelServer();
      // Loads the client library, which the time limits below are not about.
      await make({ timeoutMs: 20_000 }).embed(['warm'], { signal });
      server.reset();
    });
    afterEach(() => server.reset());
    afterAll(() => server.close());

    test('gives one vector of length 1 per text, in order', async () => {
      const texts = ['un vélo électrique', 'un casque rouge', 'le vélo électrique'];
      const vectors = await make().embed(texts, { signal });
      expect(vectors.map((vector) => vector.length)).toEqual([1024, 1024, 1024]);
      for (const vector of vectors) expect(Math.hypot(...vector)).toBeCloseTo(1, 5);
      expect(dot(vectors[0], vectors[2])).toBeGreaterThan(dot(vectors[0], vectors[1]));
    });

    test('keeps the order over several batches', async () => {
      const texts = Array.from({ length: 150 }, (_, index) => `texte numéro ${index}`);
      const vectors = await make().embed(texts, { signal });
      expect(vectors).toHaveLength(150);
      const [alone] = await make().embed(['texte numéro 137'], { signal });
      expect(dot(vectors[137], alone)).toBeCloseTo(1, 4);
      expect(server.requests.length).toBeGreaterThan(2);
    });

    test('asks nothing for no texts', async () => {
      expect(await make().embed([], { signal })).toEqual([]);
      expect(server.requests).toHaveLength(0);
    });

    test('never pads or cuts a vector', async () => {
      server.script(() => true, { fail: 'wrong_dimension' });
      await expect(make().embed(['a'], { signal })).rejects.toMatchObject({ code: 'bad_response', message: expect.stringContaining('dimension 384 instead of 1024') as unknown });
    });

    test('says what its vectors are for', async () => {
      const attempts: ModelAttempt[] = [];
      await make().embed(['a'], { signal, purpose: 'knowledge_build', observe: (attempt) => attempts.push(attempt) });
      await make().embed(['a'], { signal, observe: (attempt) => attempts.push(attempt) });
      expect(attempts.map(({ purpose }) => purpose)).toEqual(['knowledge_build', 'search']);
    });
  });

  describeSingleCalls(`embedder: ${name}`, (options) => {
    const embedder = create({ ...options, dimension: 1024 });
    return (asked) => embedder.embed([TEXT_CANARY, 'b'], asked);
  });
}
