import type { LlmConfig } from './config.ts';
import { DEFAULT_MODELS, factsOf, SEARCH_PRICES } from './models.ts';

/** US dollars per million tokens, and per thousand searches where those are billed. */
export interface Price {
  input: number;
  output: number;
  search: number;
}

/** What a model that is not in the tables is taken to cost: a budget errs on the careful side. */
const DEAREST: Price = {
  input: Math.max(...Object.values(DEFAULT_MODELS).map((model) => model.inputPrice)),
  output: Math.max(...Object.values(DEFAULT_MODELS).map((model) => model.outputPrice)),
  search: Math.max(...SEARCH_PRICES.map((price) => price.perThousandSearches)),
};

/** List prices; null for a server of one's own, which costs nothing per call. */
export function createPrices(config: Pick<LlmConfig, 'hfEmbedBaseUrl' | 'hfEmbedModel'>): (provider: string, model: string) => Price | null {
  return (provider, model) => {
    if (provider === 'compatible' || provider === 'rerank') return null;
    if (provider === 'huggingface' && model === config.hfEmbedModel && config.hfEmbedBaseUrl !== undefined) return null;
    const chat = factsOf(provider, model);
    if (chat !== null) return { input: chat.inputPrice, output: chat.outputPrice, search: 0 };
    const search = SEARCH_PRICES.find((price) => price.provider === provider && price.model === model);
    return search === undefined ? DEAREST : { input: search.perMillionTokens, output: 0, search: search.perThousandSearches };
  };
}
