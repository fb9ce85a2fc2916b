/** One message of a prompt, in the shape every provider can be given. */
export type PromptMessage =
  | { role: 'system' | 'user'; content: string }
  | { role: 'assistant'; content: string; toolCalls?: ToolCall[] }
  | { role: 'tool'; toolCallId: string; content: string };

/** A function the model may call; `parameters` is a JSON Schema. */
export interface ToolDefinition {
  name: string;
  description: string;
  parameters: Record<string, unknown>;
}

/** A call the model asked for. `arguments` is the model's own text: untrusted JSON until parsed. */
export interface ToolCall {
  id: string;
  name: string;
  arguments: string;
}

export interface ModelRequest {
  messages: PromptMessage[];
  tools?: ToolDefinition[];
  toolChoice?: 'auto' | 'none';
  maxTokens: number;
  temperature: number;
  /** What the call is for, recorded with its cost. */
  purpose: ModelPurpose;
}

/** What a model is asked for. `search` is the vector of a question, `knowledge_build` those of what is published, `media` a customer's picture or voice note. */
export type ModelPurpose = 'answer' | 'facts' | 'summary' | 'judge' | 'search' | 'rerank' | 'knowledge_build' | 'media';

export interface ModelUsage {
  inputTokens: number;
  outputTokens: number;
  /** Rankings, where those are what is billed. */
  searches?: number;
}

export type FinishReason = 'stop' | 'length' | 'tool_calls' | 'content_filter' | 'unknown';

/** What a model yields, in this order: any deltas and reasoning, then complete tool calls, then exactly one finish. */
export type ModelEvent =
  | { type: 'delta'; text: string }
  | { type: 'reasoning'; text: string }
  | { type: 'tool_call'; call: ToolCall }
  | { type: 'replace'; reason: string }
  | { type: 'finish'; reason: FinishReason; usage: ModelUsage | null; provider: string; model: string };

/** Why a model call failed. `isRetryable` says whether another attempt or another provider can help. */
export type ModelErrorCode =
  | 'rate_limited'
  | 'unavailable'
  | 'timeout'
  | 'aborted'
  | 'bad_response'
  | 'unauthorized'
  | 'refused'
  | 'context_length'
  | 'invalid_request';

export class ModelError extends Error {
  readonly code: ModelErrorCode;
  readonly isRetryable: boolean;
  readonly provider: string;
  readonly retryAfterMs: number | undefined;
  readonly status: number | undefined;

  constructor(
    code: ModelErrorCode,
    provider: string,
    options: { message?: string; isRetryable?: boolean; retryAfterMs?: number; status?: number; cause?: unknown } = {},
  ) {
    super(options.message ?? `${provider}: ${code}`, { cause: options.cause });
    this.name = 'ModelError';
    this.code = code;
    this.provider = provider;
    this.isRetryable = options.isRetryable ?? ['rate_limited', 'unavailable', 'timeout', 'bad_response'].includes(code);
    this.retryAfterMs = options.retryAfterMs;
    this.status = options.status;
  }
}

/** What became of one attempt at one provider, for traces, metrics and the budget. Holds no text of the conversation. */
export interface ModelAttempt {
  provider: string;
  model: string;
  purpose: ModelPurpose;
  /** `open` means that the provider was not asked because its circuit is open. */
  outcome: 'ok' | 'open' | ModelErrorCode;
  status: number | null;
  ms: number;
  firstDeltaMs: number | null;
  /** As the provider counted it; estimated for a call that broke off after it had begun to answer. Null when it never did. */
  usage: ModelUsage | null;
  /** 0 for the first try of a provider, 1 and more for its retries. */
  retry: number;
}

export interface ModelCallOptions {
  signal: AbortSignal;
  /** A time in milliseconds since the epoch that all attempts of the turn share. */
  deadline: number;
  /** Told of every attempt of this call. Must not throw. */
  observe?: (attempt: ModelAttempt) => void;
}

export interface LanguageModel {
  /** `provider:model`, as it appears in `answered_by`. */
  readonly id: string;
  readonly provider: string;
  readonly model: string;
  /**
   * Streams one answer. Throws `ModelError` (never anything else), before or during iteration.
   * `signal` aborts at once.
   */
  stream(request: ModelRequest, options: ModelCallOptions): AsyncIterable<ModelEvent>;
}

/** How a model that answers once is called: an embedder, a reranker, a reader of pictures. */
export interface SingleCallOptions {
  signal: AbortSignal;
  /** Milliseconds the caller waits, all tries together; who is slower has failed with a `timeout`. */
  waitMs?: number;
  /** Told of every attempt of this call. Must not throw. */
  observe?: ((attempt: ModelAttempt) => void) | undefined;
}

export interface Embedder {
  readonly id: string;
  readonly dimension: number;
  /** One vector per text, in order, each of `dimension` numbers, normalised to length 1. Throws `ModelError`. `purpose` is `search` unless said otherwise. */
  embed(texts: string[], options: SingleCallOptions & { purpose?: 'search' | 'knowledge_build' }): Promise<number[][]>;
}

export interface Reranker {
  readonly id: string;
  /** Relevance 0..1 per passage, in the order given. Throws `ModelError`. */
  rerank(query: string, passages: string[], options: SingleCallOptions): Promise<number[]>;
}
