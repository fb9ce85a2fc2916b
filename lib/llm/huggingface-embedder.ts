import type { Clock } from '../contracts/clock.ts';
import type { Embedder } from '../contracts/language-model.ts';
import { call } from './call.ts';
import type { Breaker } from './breaker.ts';
import { guardFetch } from './http.ts';
import type { Fetch } from './http.ts';
import { lazyInferenceClient } from './huggingface.ts';
import { checkVectors, inBatches, usageOf } from './vectors.ts';
import type { RetryPolicy } from './retry.ts';

/** What text-embeddings-inference accepts in one request unless it was started with another limit. */
const BATCH = 32;

export interface HuggingFaceEmbedderOptions {
  apiKey: string;
  /** The feature-extraction address itself; nothing is appended. */
  url: string;
  model: string;
  dimension: number;
  timeoutMs: number;
  retry?: RetryPolicy | undefined;
  breaker?: Breaker | undefined;
  clock: Clock;
  fetch?: Fetch | undefined;
}

/** Where the Hugging Face router serves a model's feature extraction. */
export const featureExtractionUrl = (baseUrl: string, model: string): string =>
  `${baseUrl.replace(/\/+$/, '').replace(/\/v1$/, '')}/hf-inference/models/${model}/pipeline/feature-extraction`;

/** Embeddings from Hugging Face, or from a text-embeddings-inference server. */
export function createHuggingFaceEmbedder(options: HuggingFaceEmbedderOptions): Embedder {
  const provider = 'huggingface';
  const { model, dimension, clock } = options;
  const client = lazyInferenceClient(options.apiKey, options.url);
  const fetch = guardFetch({ provider, clock, expect: 'application/json', fetch: options.fetch });

  return {
    id: `${provider}:${model}`,
    dimension,
    embed: (texts, { purpose = 'search', ...asked }) =>
      inBatches(texts, BATCH, (inputs) =>
        call({ ...options, provider }, { ...asked, purpose, estimate: usageOf(inputs) }, async (signal) => {
          const vectors = await (await client()).featureExtraction(
            { model, inputs, normalize: true, truncate: true },
            { signal, fetch, retry_on_error: false },
          );
          return { value: checkVectors(provider, vectors, inputs.length, dimension), usage: null };
        }),
      ),
  };
}
