import type { ProviderName } from './providers.ts';

/** What is known of a model: where its facts were read, and when, because they change without notice. */
export interface ModelFacts {
  provider: ProviderName;
  model: string;
  /** Tokens of prompt and answer together. */
  contextWindow: number;
  /** US dollars per million tokens, at the shortest prompt tier. */
  inputPrice: number;
  outputPrice: number;
  source: string;
}

/**
 * The default model of each provider: current, small, quick to its first word and able to call functions, because a
 * counter answers from given evidence. Read in the stored documentation on 2026-11-20, and again on 2026-11-29.
 *
 * Sure: openai and xai (the maker's pages), the Claude model's price at its maker and, for a batch at half of it, at OpenRouter
 * (above 100,000 tokens of prompt, which ours never has, it is five times as dear). Perplexity: the Agent API's own table said
 * 0.25 and 2.50 on 2026-07-04, and a price list of October repeats it; the 1 and 1 that most lists still show are those of the chat
 * completions that ended in September. Less sure: Hugging Face, whose price depends on the inference provider the router picks.
 */
export const DEFAULT_MODELS = {
  huggingface: {
    provider: 'huggingface',
    model: 'openai/gpt-oss-120b',
    contextWindow: 131_072,
    inputPrice: 0.25,
    outputPrice: 0.69,
    source: 'https://huggingface.co/inference/models',
  },
  perplexity: {
    provider: 'perplexity',
    model: 'perplexity/sonar',
    contextWindow: 128_000,
    inputPrice: 0.25,
    outputPrice: 2.5,
    source: 'https://docs.perplexity.ai/docs/agent-api/models',
  },
  openai: {
    provider: 'openai',
    model: 'gpt-6-luna',
    contextWindow: 1_050_000,
    inputPrice: 0.1,
    outputPrice: 0.5,
    source: 'https://developers.openai.com/api/docs/models/gpt-6-luna',
  },
  openrouter: {
    provider: 'openrouter',
    model: 'anthropic/claude-haiku-5.5',
    contextWindow: 1_000_000,
    inputPrice: 0.1,
    outputPrice: 0.5,
    source: 'https://platform.claude.com/docs/en/models/haiku-5-5/overview',
  },
  xai: {
    provider: 'xai',
    model: 'grok-4.3',
    contextWindow: 1_000_000,
    inputPrice: 1.25,
    outputPrice: 2.5,
    source: 'https://docs.x.ai/developers/models',
  },
} as const satisfies Partial<Record<ProviderName, ModelFacts>>;

/** What calls of models cost that answer with numbers: US dollars per million tokens, or per thousand searches. */
export interface SearchPrice {
  provider: string;
  model: string;
  perMillionTokens: number;
  perThousandSearches: number;
  source: string;
}

/** https://huggingface.co/BAAI/bge-m3, the seeds' model: 1024 numbers, 8192 tokens, more than a hundred languages. */
export const DEFAULT_EMBEDDING_MODEL = 'BAAI/bge-m3';
/** https://developers.openai.com/api/docs/models/text-embedding-3-small, asked for the dimension that is configured. */
export const OPENAI_EMBEDDING_MODEL = 'text-embedding-3-small';
/** https://docs.cohere.com/docs/rerank */
export const COHERE_RERANK_MODEL = 'rerank-v4.0-fast';

/**
 * List prices, read in the stored documentation on 2026-11-28. Less sure: Cohere's pages name the unit (one search of up to
 * a hundred passages) but no price, so it is what resellers and integrators name; Hugging Face bills seconds of a machine,
 * so it is what others ask for the same model.
 */
export const SEARCH_PRICES: readonly SearchPrice[] = [
  { provider: 'openai', model: OPENAI_EMBEDDING_MODEL, perMillionTokens: 0.02, perThousandSearches: 0, source: 'https://openrouter.ai/openai/text-embedding-3-small' },
  { provider: 'huggingface', model: DEFAULT_EMBEDDING_MODEL, perMillionTokens: 0.01, perThousandSearches: 0, source: 'https://huggingface.co/docs/inference-providers/pricing' },
  { provider: 'cohere', model: COHERE_RERANK_MODEL, perMillionTokens: 0, perThousandSearches: 2, source: 'https://developer.puter.com/tutorials/cohere-api-pricing/' },
];

/** The facts of a model that is in the table, or null: the operator chose another one. */
export const factsOf = (provider: string, model: string): ModelFacts | null =>
  Object.values<ModelFacts>(DEFAULT_MODELS).find((facts) => facts.provider === provider && facts.model === model) ?? null;

/** What a request to a model needs beside the common fields. */
export interface ModelQuirks {
  temperature: boolean;
  params: { reasoning_effort?: 'none' | 'minimal' | 'low'; reasoning?: { enabled: boolean } };
}

const QUIRKS: { provider: ProviderName; match: RegExp; quirks: ModelQuirks }[] = [
  // Chat completions call functions, and take a temperature, only with reasoning switched off (its model page, 2026-11).
  { provider: 'openai', match: /^gpt-(5\.[1-9]|[6-9])/, quirks: { temperature: true, params: { reasoning_effort: 'none' } } },
  { provider: 'openai', match: /^gpt-5(-(mini|nano))?(-\d|$)/, quirks: { temperature: false, params: { reasoning_effort: 'minimal' } } },
  { provider: 'openai', match: /^o\d/, quirks: { temperature: false, params: { reasoning_effort: 'low' } } },
  // From Claude 4.7 on a temperature is refused with 400; Haiku 5.5 thinks unless told not to.
  { provider: 'openrouter', match: /^anthropic\/claude-[a-z]+-(4\.[7-9]|[5-9])/, quirks: { temperature: false, params: { reasoning: { enabled: false } } } },
  // The last one that can be told not to think; 4.5 to 4.7 cannot (docs.x.ai, model retirement of May 2026).
  { provider: 'xai', match: /^grok-4\.3/, quirks: { temperature: true, params: { reasoning_effort: 'none' } } },
  { provider: 'huggingface', match: /gpt-oss/, quirks: { temperature: true, params: { reasoning_effort: 'low' } } },
];

/** Models that are not listed get the common fields only. */
export const quirksOf = (provider: string, model: string): ModelQuirks =>
  QUIRKS.find((entry) => entry.provider === provider && entry.match.test(model))?.quirks ?? { temperature: true, params: {} };
