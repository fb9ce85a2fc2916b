import type { Clock } from '../contracts/clock.ts';
import { ModelError } from '../contracts/language-model.ts';
import type { LanguageModel, ModelRequest } from '../contracts/language-model.ts';
import { toChatBody } from './chat-request.ts';
import { readChatChunk } from './chat-stream.ts';
import { guardFetch } from './http.ts';
import type { Fetch } from './http.ts';
import { quirksOf } from './models.ts';
import { lazyOpenAI } from './openai-client.ts';
import type { ProviderProfile } from './providers.ts';
import { toResponsesBody } from './responses-request.ts';
import { readResponseEvent } from './responses-stream.ts';
import { streamAnswer } from './stream.ts';
import type { StreamOptions } from './stream.ts';

export interface OpenAICompatibleOptions {
  profile: ProviderProfile;
  apiKey: string;
  baseUrl: string;
  model: string;
  clock: Clock;
  fetch?: Fetch | undefined;
}

/** A model behind any server that speaks one of OpenAI's protocols: OpenAI, Perplexity, OpenRouter, xAI, Ollama, vLLM … */
export function createOpenAICompatible(options: OpenAICompatibleOptions): LanguageModel {
  const { profile, model, clock } = options;
  const provider = profile.name;
  const fetch = guardFetch({ provider, clock, expect: 'text/event-stream', fetch: options.fetch });
  const client = lazyOpenAI({ apiKey: options.apiKey, baseUrl: options.baseUrl, fetch });
  const quirks = quirksOf(provider, model);

  const chat = async (request: ModelRequest, signal: AbortSignal): Promise<AsyncIterable<unknown>> => {
    const body = toChatBody(request, { tokenLimit: profile.tokenLimit, temperature: quirks.temperature });
    return (await client()).chat.completions.create({ ...body, ...quirks.params, model, stream: true }, { signal });
  };

  const responses = async (request: ModelRequest, signal: AbortSignal): Promise<AsyncIterable<unknown>> => {
    return (await client()).responses.create({ ...toResponsesBody(request), model, stream: true }, { signal });
  };

  const protocol: Record<ProviderProfile['protocol'], { send: typeof chat; read: StreamOptions['read'] }> = {
    chat: { send: chat, read: readChatChunk },
    responses: { send: responses, read: readResponseEvent },
  };
  const { send, read } = protocol[profile.protocol];

  return {
    id: `${provider}:${model}`,
    provider,
    model,
    async *stream(request, call) {
      if (!profile.tools && request.tools?.length && request.toolChoice !== 'none') {
        throw new ModelError('invalid_request', provider, { message: `${provider}: cannot call tools`, isRetryable: true });
      }
      yield* streamAnswer({ provider, model, clock, ...call, read, open: (signal) => send(request, signal) });
    },
  };
}
