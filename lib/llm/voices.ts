import type { Clock } from '../contracts/clock.ts';
import { ERRORS } from '../contracts/errors.ts';
import type { LanguageModel } from '../contracts/language-model.ts';
import type { LlmConfig } from './config.ts';
import type { Fetch } from './http.ts';
import { createHuggingFace } from './huggingface.ts';
import { createOpenAICompatible } from './openai-compatible.ts';
import { PROVIDERS } from './providers.ts';
import type { CompatibleProvider, ProviderName } from './providers.ts';
import { reach, type Reach } from './reach.ts';

export interface VoiceDeps {
  clock: Clock;
  fetch?: Fetch | undefined;
}

interface Account {
  apiKey: string;
  baseUrl: string;
  model: string;
}

/** What is configured for a provider; null when it lacks what it needs. */
function accountOf(provider: ProviderName, config: LlmConfig): Account | null {
  const of = (apiKey: string | undefined, baseUrl: string, model: string): Account | null =>
    apiKey === undefined ? null : { apiKey, baseUrl, model };
  const accounts: Record<ProviderName, () => Account | null> = {
    huggingface: () => of(config.hfToken, config.hfBaseUrl, config.hfChatModel),
    perplexity: () => of(config.perplexityKey, config.perplexityBaseUrl, config.perplexityModel),
    openai: () => of(config.openaiKey, config.openaiBaseUrl, config.openaiModel),
    openrouter: () => of(config.openrouterKey, config.openrouterBaseUrl, config.openrouterModel),
    xai: () => of(config.xaiKey, config.xaiBaseUrl, config.xaiModel),
    compatible: () => {
      if (config.compatibleBaseUrl === undefined) return null;
      if (config.compatibleModel === undefined) {
        throw ERRORS.configInvalid({ detail: 'COMPATIBLE_MODEL: required with COMPATIBLE_BASE_URL' });
      }
      return of(config.compatibleKey ?? '', config.compatibleBaseUrl, config.compatibleModel);
    },
  };
  return accounts[provider]();
}

function create(provider: ProviderName, account: Account, config: LlmConfig, deps: VoiceDeps): LanguageModel {
  if (provider === 'huggingface') {
    return createHuggingFace({ ...account, ...deps, inferenceProvider: config.hfInferenceProvider });
  }
  const compatible: CompatibleProvider = provider;
  const profile = PROVIDERS[compatible];
  return createOpenAICompatible({
    ...account,
    ...deps,
    profile: provider === 'compatible' ? { ...profile, tools: config.compatibleTools } : profile,
  });
}

/** The order in which providers are asked: one's own server, Hugging Face, then the list, unless the list names them. */
export function providerOrder(config: LlmConfig): ProviderName[] {
  const listed = config.fallbackProviders;
  const first = (['compatible', 'huggingface'] as const).filter((provider) => !listed.includes(provider));
  return [...new Set([...first, ...listed])];
}

export interface Voice {
  provider: ProviderName;
  /** Null when it is not configured. */
  model: LanguageModel | null;
  /** Asks whether it is there, without asking it anything. */
  reach: () => Promise<Reach>;
}

/** Every provider in order, with its model when it is configured. */
export function createModels(config: LlmConfig, deps: VoiceDeps): Voice[] {
  return providerOrder(config).map((provider) => {
    const account = accountOf(provider, config);
    if (account === null) return { provider, model: null, reach: () => Promise.resolve({ isReachable: false, isKeyRefused: false }) };
    const modelsUrl = `${account.baseUrl}${provider === 'huggingface' ? '/v1' : ''}/models`;
    return { provider, model: create(provider, account, config, deps), reach: () => reach({ modelsUrl, apiKey: account.apiKey, fetch: deps.fetch }) };
  });
}
