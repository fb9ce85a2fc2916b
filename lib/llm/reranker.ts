import { z } from 'zod';
import type { Clock } from '../contracts/clock.ts';
import { ModelError } from '../contracts/language-model.ts';
import type { ModelUsage, Reranker } from '../contracts/language-model.ts';
import { call } from './call.ts';
import type { Breaker } from './breaker.ts';
import { guardFetch } from './http.ts';
import type { Fetch } from './http.ts';
import type { RetryPolicy } from './retry.ts';
import { tokensOf } from './tokens.ts';

const count = z.number().min(0);
const rankedList = z.object({
  results: z.array(z.object({ index: z.number().int(), relevance_score: z.number() })),
  // What was billed: searches at Cohere, tokens at most others. How a server counts is no reason to lose its order.
  meta: z.object({ billed_units: z.object({ search_units: count.optional() }).optional() }).nullish().catch(null),
  usage: z.object({ total_tokens: count }).nullish().catch(null),
});
const scoreList = z.array(z.object({ index: z.number().int(), score: z.number() }));

interface Dialect {
  path: string;
  body(model: string, query: string, passages: string[]): Record<string, unknown>;
  /** Whether each call is billed as a search, whatever its length. */
  billsSearches: boolean;
  read(json: unknown): { scores: { index: number; score: number }[]; usage: ModelUsage | null };
}

function readRanked(json: unknown): ReturnType<Dialect['read']> {
  const { results, meta, usage } = rankedList.parse(json);
  const searches = meta?.billed_units?.search_units;
  const tokens = { inputTokens: usage?.total_tokens ?? 0, outputTokens: 0 };
  return {
    scores: results.map((result) => ({ index: result.index, score: result.relevance_score })),
    usage: searches !== undefined ? { ...tokens, searches } : usage ? tokens : null,
  };
}

/** The three shapes that reranking servers are built in. */
const DIALECTS = {
  cohere: {
    path: '/v2/rerank',
    billsSearches: true,
    body: (model, query, documents) => ({ model, query, documents, top_n: documents.length }),
    read: readRanked,
  },
  /** Jina, vLLM, Voyage-like gateways, and most servers that call themselves compatible. */
  rerank: {
    path: '/rerank',
    billsSearches: false,
    body: (model, query, documents) => ({ model, query, documents, top_n: documents.length, return_documents: false }),
    read: readRanked,
  },
  /** text-embeddings-inference. */
  tei: {
    path: '/rerank',
    billsSearches: false,
    body: (_model, query, texts) => ({ query, texts, raw_scores: false, truncate: true }),
    read: (json) => ({ scores: scoreList.parse(json), usage: null }),
  },
} as const satisfies Record<string, Dialect>;

export type RerankDialect = keyof typeof DIALECTS;

export interface RerankerOptions {
  dialect: RerankDialect;
  apiKey: string;
  baseUrl: string;
  model: string;
  timeoutMs: number;
  retry?: RetryPolicy | undefined;
  breaker?: Breaker | undefined;
  clock: Clock;
  fetch?: Fetch | undefined;
}

/** Scores in the order of the passages. A missing, doubled or unbounded score is an error, never a zero. */
function inOrder(provider: string, scored: { index: number; score: number }[], count: number): number[] {
  const scores = new Map(scored.map(({ index, score }) => [index, score]));
  const ordered = Array.from({ length: count }, (_, index) => scores.get(index));
  const isComplete = scored.length === count && scores.size === count;
  const complete = ordered.filter((score) => score !== undefined && score >= -1e-3 && score <= 1.001);
  if (!isComplete || complete.length !== count) {
    throw new ModelError('bad_response', provider, { message: `${provider}: scores are missing or not between 0 and 1` });
  }
  return ordered.map((score) => Math.min(1, Math.max(0, score ?? 0)));
}

/** A reranker behind Cohere or any server with `/rerank`. */
export function createReranker(options: RerankerOptions): Reranker {
  const { model, clock } = options;
  const provider = options.dialect === 'cohere' ? 'cohere' : 'rerank';
  const dialect: Dialect = DIALECTS[options.dialect];
  const fetch = guardFetch({ provider, clock, expect: 'application/json', fetch: options.fetch });
  const url = `${options.baseUrl.replace(/\/+$/, '')}${dialect.path}`;
  const authorization: Record<string, string> = options.apiKey === '' ? {} : { authorization: `Bearer ${options.apiKey}` };

  return {
    id: `${provider}:${model}`,
    async rerank(query, passages, asked) {
      if (passages.length === 0) return [];
      const estimate = { inputTokens: passages.reduce((sum, passage) => sum + tokensOf(query) + tokensOf(passage), 0), outputTokens: 0, ...(dialect.billsSearches ? { searches: 1 } : {}) };
      return call({ ...options, provider }, { ...asked, purpose: 'rerank', estimate }, async (signal) => {
        const response = await fetch(url, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...authorization },
          body: JSON.stringify(dialect.body(model, query, passages)),
          signal,
        });
        const { scores, usage } = dialect.read(await response.json());
        return { value: inOrder(provider, scores, passages.length), usage };
      });
    },
  };
}
