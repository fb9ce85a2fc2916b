import type { Embedder, LanguageModel, Reranker } from '../contracts/language-model.ts';
import type { AttemptReport } from './attempt.ts';
import { createBreaker } from './breaker.ts';
import type { Breaker, BreakerState } from './breaker.ts';
import type { LlmConfig } from './config.ts';
import { createFallback } from './fallback.ts';
import type { RetryPolicy } from './retry.ts';
import { createConfiguredReranker, createEmbedder } from './search-models.ts';
import { createModels } from './voices.ts';
import type { VoiceDeps } from './voices.ts';
import type { Reach } from './reach.ts';

export interface LlmDeps extends VoiceDeps {
  /** For the jitter of retries. */
  random: () => number;
  /** Told of every attempt, for traces, metrics and budgets. Must not throw. */
  observe: (report: AttemptReport) => void;
}

export interface ProviderStatus {
  provider: string;
  model: string | null;
  isConfigured: boolean;
  breaker: BreakerState | null;
  /** Whether it answered at all when it was last asked for anything; null before. */
  isReachable: boolean | null;
  /** True when it refused the key at the last look. */
  isKeyRefused: boolean;
  lastOutcome: AttemptReport['outcome'] | null;
  lastAt: number | null;
}

/** Everything of this room that other rooms use. Null means that nothing is configured for it. */
export interface Llm {
  model: LanguageModel | null;
  embedder: Embedder | null;
  reranker: Reranker | null;
  /** In the order in which they are asked, those that are not configured included. */
  status(): ProviderStatus[];
  /** Who is asked for vectors and rankings, and whether they are asked at all just now. */
  searchStatus(): { role: 'embedder' | 'reranker'; id: string; breaker: BreakerState }[];
  /** A circuit breaker as the configuration wants them, for another service of models. */
  breaker(): Breaker;
  /** Looks whether the configured providers that nobody asked lately are there. At most once a minute, and no longer than two seconds. */
  look(): Promise<void>;
}

const MAX_DELAY_MS = 2000;
const MAX_COOLDOWN_MS = 120_000;
/** Milliseconds for which what is known of a provider is not asked again. */
const LOOK_AGAIN_MS = 60_000;

/** Builds what is configured. Nothing is contacted and no client library is loaded before the first call. */
export function createLlm(config: LlmConfig, deps: LlmDeps): Llm {
  const { clock } = deps;
  const last = new Map<string, { outcome: AttemptReport['outcome']; at: number }>();
  const retry: RetryPolicy = {
    attempts: config.attempts,
    baseDelayMs: config.retryBaseMs,
    maxDelayMs: MAX_DELAY_MS,
    random: deps.random,
  };
  const breakerOptions = {
    clock,
    threshold: config.breakerFailures,
    cooldownMs: config.breakerCooldownMs,
    maxCooldownMs: MAX_COOLDOWN_MS,
  };
  const looks = new Map<string, Reach & { at: number }>();
  const providers = createModels(config, deps).map(({ provider, model, reach }) => ({
    provider,
    reach,
    voice: model === null ? null : { model, breaker: createBreaker(breakerOptions) },
  }));
  const voices = providers.flatMap(({ voice }) => (voice === null ? [] : [voice]));

  const observe = (report: AttemptReport): void => {
    // An abort or a provider that was skipped says nothing about whether it can be reached.
    if (report.outcome !== 'open' && report.outcome !== 'aborted') {
      last.set(report.provider, { outcome: report.outcome, at: clock.now() });
    }
    deps.observe(report);
  };

  let looking: Promise<unknown> | null = null;
  const lookAround = async (): Promise<void> => {
    const due = providers.filter(({ provider, voice }) => voice !== null && clock.now() - Math.max(last.get(provider)?.at ?? 0, looks.get(provider)?.at ?? 0) > LOOK_AGAIN_MS);
    await Promise.all(due.map(async ({ provider, reach }) => looks.set(provider, { ...(await reach()), at: clock.now() })));
  };

  const breaker = () => createBreaker(breakerOptions);
  const breakers = { embedder: breaker(), reranker: breaker() };
  const embedder = createEmbedder(config, { ...deps, retry, breaker: breakers.embedder });
  const reranker = createConfiguredReranker(config, { ...deps, retry, breaker: breakers.reranker });
  const { firstDeltaMs, idleMs } = config;
  const hedgeAfterMs = config.hedge ? config.hedgeAfterMs : null;
  return {
    model: voices.length === 0 ? null : createFallback({ voices, clock, retry, firstDeltaMs, idleMs, hedgeAfterMs, observe }),
    embedder,
    reranker,
    breaker,
    searchStatus: () => Object.entries({ embedder, reranker }).flatMap(([role, model]) => (model === null ? [] : [{ role: role as keyof typeof breakers, id: model.id, breaker: breakers[role as keyof typeof breakers].state() }])),
    status: () =>
      providers.map(({ provider, voice }) => {
        const seen = last.get(provider);
        const looked = looks.get(provider);
        const answered = seen === undefined ? null : seen.outcome !== 'timeout' && seen.outcome !== 'unavailable';
        const isNewer = looked !== undefined && looked.at > (seen?.at ?? 0);
        return {
          provider,
          model: voice?.model.model ?? null,
          isConfigured: voice !== null,
          breaker: voice?.breaker.state() ?? null,
          isReachable: isNewer ? looked.isReachable : answered,
          isKeyRefused: isNewer ? looked.isKeyRefused : seen?.outcome === 'unauthorized',
          lastOutcome: seen?.outcome ?? null,
          lastAt: seen?.at ?? null,
        };
      }),
    async look() {
      looking ??= lookAround().finally(() => { looking = null; });
      await looking;
    },
  };
}
