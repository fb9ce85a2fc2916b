import { ERRORS } from '../contracts/errors.ts';
import type { Embedder, Reranker } from '../contracts/language-model.ts';
import type { LlmConfig } from './config.ts';
import { createHuggingFaceEmbedder, featureExtractionUrl } from './huggingface-embedder.ts';
import { createOpenAIEmbedder } from './openai-embedder.ts';
import { createReranker } from './reranker.ts';
import type { RetryPolicy } from './retry.ts';
import type { Breaker } from './breaker.ts';
import type { VoiceDeps } from './voices.ts';

interface SearchDeps extends VoiceDeps {
  retry: RetryPolicy;
  breaker: Breaker;
}

/** The configured embedder, or null. Which one it is never depends on who can be reached: vectors of two models do not mix. */
export function createEmbedder(config: LlmConfig, deps: SearchDeps): Embedder | null {
  const common = { ...deps, dimension: config.embedDim, timeoutMs: config.embedTimeoutMs };
  const makers = {
    huggingface: () => {
      if (config.hfToken === undefined && config.hfEmbedBaseUrl === undefined) return null;
      const url = config.hfEmbedBaseUrl ?? featureExtractionUrl(config.hfBaseUrl, config.hfEmbedModel);
      return createHuggingFaceEmbedder({ ...common, apiKey: config.hfToken ?? '', url, model: config.hfEmbedModel });
    },
    compatible: () => {
      const { compatibleBaseUrl: baseUrl, compatibleEmbedModel: model, compatibleKey: apiKey = '' } = config;
      if (baseUrl === undefined || model === undefined) return null;
      return createOpenAIEmbedder({ ...common, provider: 'compatible', apiKey, baseUrl, model });
    },
    openai: () => {
      const { openaiKey: apiKey, openaiBaseUrl: baseUrl, openaiEmbedModel: model } = config;
      return apiKey === undefined ? null : createOpenAIEmbedder({ ...common, provider: 'openai', apiKey, baseUrl, model });
    },
    none: () => null,
  };
  if (config.embedProvider === undefined) return makers.huggingface() ?? makers.compatible() ?? makers.openai();
  const chosen = makers[config.embedProvider]();
  if (chosen === null && config.embedProvider !== 'none') {
    throw ERRORS.configInvalid({ detail: `EMBED_PROVIDER: ${config.embedProvider} is not configured` });
  }
  return chosen;
}

/** The configured reranker, or null: one's own server before Cohere. */
export function createConfiguredReranker(config: LlmConfig, deps: SearchDeps): Reranker | null {
  const common = { ...deps, timeoutMs: config.rerankTimeoutMs };
  if (config.rerankBaseUrl !== undefined) {
    const { rerankKey: apiKey = '', rerankBaseUrl: baseUrl, rerankModel: model, rerankDialect: dialect } = config;
    return createReranker({ ...common, dialect, apiKey, baseUrl, model });
  }
  if (config.cohereKey === undefined) return null;
  const { cohereKey: apiKey, cohereBaseUrl: baseUrl, cohereModel: model } = config;
  return createReranker({ ...common, dialect: 'cohere', apiKey, baseUrl, model });
}
