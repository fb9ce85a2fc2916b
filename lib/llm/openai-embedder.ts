import { z } from 'zod';
import type { Clock } from '../contracts/clock.ts';
import type { Embedder } from '../contracts/language-model.ts';
import { call } from './call.ts';
import type { Breaker } from './breaker.ts';
import { guardFetch } from './http.ts';
import type { Fetch } from './http.ts';
import { lazyOpenAI } from './openai-client.ts';
import { checkVectors, inBatches, usageOf } from './vectors.ts';
import type { RetryPolicy } from './retry.ts';

const BATCH = 64;

const responseSchema = z.object({
  data: z.array(z.object({ index: z.number().int(), embedding: z.unknown() })),
  // Not every server counts, and how it does is no reason to lose its vectors.
  usage: z.object({ prompt_tokens: z.number().int().min(0) }).nullish().catch(null),
});

export interface OpenAIEmbedderOptions {
  provider: 'openai' | 'compatible';
  apiKey: string;
  baseUrl: string;
  model: string;
  dimension: number;
  timeoutMs: number;
  retry?: RetryPolicy | undefined;
  breaker?: Breaker | undefined;
  clock: Clock;
  fetch?: Fetch | undefined;
}

/** Embeddings from OpenAI, or from any server with `/embeddings` (Ollama, vLLM, LM Studio …). */
export function createOpenAIEmbedder(options: OpenAIEmbedderOptions): Embedder {
  const { provider, model, dimension, clock } = options;
  const fetch = guardFetch({ provider, clock, expect: 'application/json', fetch: options.fetch });
  const client = lazyOpenAI({ apiKey: options.apiKey, baseUrl: options.baseUrl, fetch });
  // Only OpenAI's own models can be asked for fewer numbers; other servers refuse the field.
  const dimensions = provider === 'openai' ? { dimensions: dimension } : {};

  return {
    id: `${provider}:${model}`,
    dimension,
    embed: (texts, { purpose = 'search', ...asked }) =>
      inBatches(texts, BATCH, (input) =>
        call(options, { ...asked, purpose, estimate: usageOf(input) }, async (signal) => {
          const response: unknown = await (await client()).embeddings.create({ model, input, encoding_format: 'float', ...dimensions }, { signal });
          const { data, usage } = responseSchema.parse(response);
          const ordered = data.toSorted((a, b) => a.index - b.index).map((entry) => entry.embedding);
          return { value: checkVectors(provider, ordered, input.length, dimension), usage: usage ? { inputTokens: usage.prompt_tokens, outputTokens: 0 } : null };
        }),
      ),
  };
}
