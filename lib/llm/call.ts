import type { Clock } from '../contracts/clock.ts';
import { ModelError } from '../contracts/language-model.ts';
import type { ModelPurpose, ModelUsage, SingleCallOptions } from '../contracts/language-model.ts';
import type { Breaker } from './breaker.ts';
import { toModelError } from './errors.ts';
import { retry } from './retry.ts';
import type { RetryPolicy } from './retry.ts';
import { createStop } from './stop.ts';

/** Who is called, and how patiently. */
export interface CallDeps {
  provider: string;
  model: string;
  clock: Clock;
  /** For each try; no further try starts after as long again. */
  timeoutMs: number;
  /** Without it there is one try. */
  retry?: RetryPolicy | undefined;
  /** Without it a provider that is down is asked each time. */
  breaker?: Breaker | undefined;
}

export interface Call extends SingleCallOptions {
  purpose: ModelPurpose;
  /** What it will have cost when the provider does not say. */
  estimate: ModelUsage;
}

/** What was asked for, and what the provider counted; null when it does not count. */
export interface Answered<T> {
  value: T;
  usage: ModelUsage | null;
}

const ONCE: RetryPolicy = { attempts: 1, baseDelayMs: 0, maxDelayMs: 0 };

/** Whether a try that failed was paid for all the same: the provider worked on it, and nobody knows how far it came. */
const wasWorkedOn = (error: ModelError): boolean => error.status === undefined && ['timeout', 'bad_response', 'aborted'].includes(error.code);

/**
 * Makes a call that answers once: bounded in time, ended by its signal at once, tried again while that can help, not made at
 * all while the provider's circuit is open; every try is told to whoever keeps the accounts. Only `ModelError` comes out.
 */
export async function call<T>(deps: CallDeps, options: Call, run: (signal: AbortSignal) => Promise<Answered<T>>): Promise<T> {
  const { provider, model, clock, timeoutMs, retry: policy = ONCE } = deps;
  const { signal, purpose, observe } = options;
  const startedAt = clock.now();
  const deadline = options.waitMs === undefined ? Infinity : startedAt + options.waitMs;
  const report = (outcome: ModelError | 'ok' | 'open', since: number, usage: ModelUsage | null, count: number): void => {
    const failure = outcome instanceof ModelError ? outcome : null;
    observe?.({
      provider, model, purpose, outcome: failure?.code ?? (outcome as 'ok' | 'open'), status: failure?.status ?? null, ms: clock.now() - since, firstDeltaMs: null, retry: count,
      usage: failure !== null && wasWorkedOn(failure) ? options.estimate : usage,
    });
  };
  const once = async (count: number): Promise<T> => {
    const since = clock.now();
    const stop = createStop(provider, clock, signal, Math.min(since + timeoutMs, deadline));
    try {
      const { value, usage } = await stop.race(run(stop.signal));
      report('ok', since, usage ?? options.estimate, count);
      return value;
    } catch (thrown) {
      const error = toModelError(provider, thrown);
      report(error, since, null, count);
      throw error;
    } finally {
      stop.dispose();
    }
  };

  const permit = deps.breaker?.acquire();
  if (permit === null) {
    report('open', startedAt, null, 0);
    throw new ModelError('unavailable', provider, { message: `${provider}: its circuit is open` });
  }
  const until = Math.min(startedAt + timeoutMs, deadline);
  try {
    const attempts = permit?.isProbe === true ? 1 : policy.attempts;
    const value = await retry(once, { ...policy, attempts, provider, clock, signal, until, patienceMs: policy.maxDelayMs });
    permit?.success();
    return value;
  } catch (thrown) {
    const error = toModelError(provider, thrown);
    permit?.failure(error);
    throw error;
  }
}
