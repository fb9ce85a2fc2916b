import type * as z from 'zod';
import type { Clock } from '../../contracts/clock.ts';
import { ERRORS } from '../../contracts/errors.ts';
import type { Logger } from '../../contracts/logger.ts';
import type { Database } from '../../db/database.ts';
import { readCached, writeCached } from '../../db/queries/product-cache.ts';
import { createServiceBreaker } from './breaker.ts';
import { OutsideError } from './http.ts';

export interface ServiceOptions {
  /** As it stands in the cache and the log. */
  name: string;
  clock: Clock;
  database: Database;
  logger: Logger;
  /** All tries of one call together. */
  timeoutMs?: number;
  /** How long an answer is as good as new. */
  freshMs?: number;
  attempts?: number;
  baseDelayMs?: number;
  threshold?: number;
  pauseMs?: number;
}

/** An answer, and whether it is a remembered one that could not be refreshed. */
export interface Answered<T> {
  value: T;
  stale: boolean;
}

/** What stands around every outside service: breaker, time limit, retry, and memory. */
export interface OutsideService {
  /** Asks for something that may be asked twice. What was answered last stands in when the service does not; `stale` says so. */
  read<T>(key: string, schema: z.ZodType<T>, ask: (signal: AbortSignal) => Promise<T>): Promise<Answered<T>>;
  /** Asks for something that only counts as it is now: tried again, never remembered. */
  ask<T>(ask: (signal: AbortSignal) => Promise<T>): Promise<T>;
  /** Changes something. Tried again only when the service knows the call by its key and does it once; else once. */
  write<T>(act: (signal: AbortSignal) => Promise<T>, options: { isKeyed: boolean }): Promise<T>;
}

const LONGEST_DELAY_MS = 2_000;
const MOST_REMEMBERED = 500;

/** Creates the guard of one service. Throws `upstream_unavailable` when neither the service nor the memory has an answer. */
export function createOutsideService(options: ServiceOptions): OutsideService {
  const { clock, name, database, logger, timeoutMs = 8_000, freshMs = 60_000 } = options;
  const breaker = createServiceBreaker({ clock, threshold: options.threshold ?? 3, pauseMs: options.pauseMs ?? 30_000 });
  const memory = new Map<string, { value: unknown; at: number }>();

  const remember = (key: string, value: unknown) => {
    memory.delete(key);
    memory.set(key, { value, at: clock.now() });
    const [oldest] = memory.keys();
    if (memory.size > MOST_REMEMBERED && oldest !== undefined) memory.delete(oldest);
  };

  async function attempt<T>(work: (signal: AbortSignal) => Promise<T>, attempts: number): Promise<T> {
    if (!breaker.enter()) throw ERRORS.upstreamUnavailable({ detail: `${name} is paused after failures` });
    const signal = AbortSignal.timeout(timeoutMs);
    for (let round = 1; ; round += 1) {
      try {
        const value = await work(signal);
        breaker.succeeded();
        return value;
      } catch (error) {
        if (!(error instanceof OutsideError)) {
          breaker.left();
          throw error;
        }
        const delay = Math.max(error.retryAfterMs ?? 0, (options.baseDelayMs ?? 200) * 2 ** (round - 1));
        if (!error.isRetryable || round >= attempts || signal.aborted || delay > LONGEST_DELAY_MS) {
          breaker.failed(error.retryAfterMs);
          logger.warn({ service: name, error: error.message }, 'an outside service failed');
          throw ERRORS.upstreamUnavailable({ detail: `${name} does not answer`, cause: error });
        }
        await new Promise((done) => { setTimeout(done, delay); });
      }
    }
  }

  return {
    async read(key, schema, ask) {
      const kept = memory.get(key);
      if (kept !== undefined && clock.now() - kept.at < freshMs) return { value: schema.parse(kept.value), stale: false };
      try {
        const value = await attempt(ask, options.attempts ?? 2);
        remember(key, value);
        await writeCached(database, `${name}:${key}`, name, value);
        return { value, stale: false };
      } catch (error) {
        const last = kept?.value ?? (await readCached(database, `${name}:${key}`));
        const parsed = schema.safeParse(last);
        // What was remembered by an older version may have another shape: then there is nothing to fall back on.
        if (last === undefined || !parsed.success) throw error;
        return { value: parsed.data, stale: true };
      }
    },
    ask: (work) => attempt(work, options.attempts ?? 2),
    write: (act, { isKeyed }) => attempt(act, isKeyed ? (options.attempts ?? 2) : 1),
  };
}
