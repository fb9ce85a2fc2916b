import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { ModelError } from '../../lib/contracts/language-model.ts';
import type { ModelAttempt, ModelErrorCode, SingleCallOptions } from '../../lib/contracts/language-model.ts';
import { createBreaker, type Breaker } from '../../lib/llm/breaker.ts';
import type { RetryPolicy } from '../../lib/llm/retry.ts';
import { deadUrl, startModelServer } from '../fixtures/model-server/server.ts';
import type { FailureName, ModelServer } from '../fixtures/model-server/server.ts';

export const KEY_CANARY = 'sk-canary-7f3a9b1c2d';
export const TEXT_CANARY = 'canary-text-zebra-42';

export interface SingleCallUnderTest {
  url: string;
  apiKey: string;
  timeoutMs: number;
  retry?: RetryPolicy;
  breaker?: Breaker;
}

const FAILURES: Partial<Record<FailureName, ModelErrorCode>> = {
  reset: 'unavailable',
  cut: 'unavailable',
  rate_limited: 'rate_limited',
  server_error_html: 'unavailable',
  overloaded: 'unavailable',
  gateway_timeout: 'timeout',
  unauthorized: 'unauthorized',
  payment_required: 'unauthorized',
  context_length: 'context_length',
  model_not_found: 'invalid_request',
  error_body_json: 'bad_response',
  html_page: 'bad_response',
  wrong_count: 'bad_response',
  hang_before_headers: 'timeout',
  hang_after_headers: 'timeout',
};

/** Tries that are paid for although they came to nothing. */
const PAID: ReadonlySet<string | undefined> = new Set(['bad_response', 'timeout']);

const signal = () => new AbortController().signal;

/** What every model that answers once owes its caller, whatever it is asked for: how it fails, waits, tries again, gives up and is billed. */
export function describeSingleCalls(name: string, create: (options: SingleCallUnderTest) => (options: SingleCallOptions) => Promise<unknown>): void {
  describe(`${name}: a call that answers once`, () => {
    let server: ModelServer;
    const make = (rest: Partial<SingleCallUnderTest> = {}) => create({ url: server.url, apiKey: KEY_CANARY, timeoutMs: 400, ...rest });
    const always = (fail: FailureName, more: { retryAfter?: string } = {}) => server.script(() => true, { fail, ...more });
    const failure = async (work: Promise<unknown>): Promise<ModelError> => {
      const outcome: unknown = await work.then((value) => value, (error: unknown) => error);
      expect(outcome).toBeInstanceOf(ModelError);
      return outcome as ModelError;
    };

    beforeAll(async () => {
      server = await startModelServer();
      // Loads the client library, which the time limits below are not about.
      await make({ timeoutMs: 20_000 })({ signal: signal() });
    });
    afterEach(() => server.reset());
    afterAll(() => server.close());

    test.each(Object.entries(FAILURES))('reports %s as %s, without a word of key or text, and what it cost', async (fail, code) => {
      always(fail as FailureName);
      const attempts: ModelAttempt[] = [];
      const error = await failure(make()({ signal: signal(), observe: (attempt) => attempts.push(attempt) }));
      expect(error.code).toBe(code);
      const printed = `${error.message} ${error.stack} ${JSON.stringify(error, Object.getOwnPropertyNames(error))} ${String(error.cause)} ${JSON.stringify(attempts)}`;
      expect(printed).not.toContain(KEY_CANARY);
      expect(printed).not.toContain(TEXT_CANARY);
      expect(attempts).toMatchObject([{ outcome: code, retry: 0 }]);
      expect(attempts[0]?.usage !== null).toBe(PAID.has(code) && attempts[0]?.status === null);
    });

    test('reports a refused connection, which costs nothing', async () => {
      const attempts: ModelAttempt[] = [];
      expect((await failure(make({ url: await deadUrl() })({ signal: signal(), observe: (attempt) => attempts.push(attempt) }))).code).toBe('unavailable');
      expect(attempts).toMatchObject([{ outcome: 'unavailable', usage: null }]);
    });

    test('is aborted at once', async () => {
      always('hang_before_headers');
      const controller = new AbortController();
      setTimeout(() => controller.abort(), 50);
      const startedAt = Date.now();
      expect((await failure(make({ timeoutMs: 5_000 })({ signal: controller.signal }))).code).toBe('aborted');
      expect(Date.now() - startedAt).toBeLessThan(2_500);
    });

    test('tells what an answer cost', async () => {
      const attempts: ModelAttempt[] = [];
      await make({ timeoutMs: 5_000 })({ signal: signal(), observe: (attempt) => attempts.push(attempt) });
      expect(attempts).toMatchObject([{ outcome: 'ok', retry: 0, status: null }]);
      const { inputTokens = 0, searches = 0 } = attempts[0]?.usage ?? {};
      expect(inputTokens + searches).toBeGreaterThan(0);
    });

    test('waits as long as Retry-After says, and asks again', async () => {
      server.script(() => true, { fail: 'rate_limited', retryAfter: '0.2' }, {});
      const attempts: ModelAttempt[] = [];
      const startedAt = Date.now();
      await make({ timeoutMs: 5_000, retry: { attempts: 2, baseDelayMs: 1, maxDelayMs: 2_000 } })({ signal: signal(), observe: (attempt) => attempts.push(attempt) });
      expect(Date.now() - startedAt).toBeGreaterThanOrEqual(190);
      expect(attempts.map(({ outcome, retry }) => [outcome, retry])).toEqual([['rate_limited', 0], ['ok', 1]]);
    });

    test('does not wait for a Retry-After of a minute', async () => {
      always('rate_limited', { retryAfter: '60' });
      expect((await failure(make({ retry: { attempts: 3, baseDelayMs: 1, maxDelayMs: 2_000 } })({ signal: signal() }))).retryAfterMs).toBe(60_000);
      expect(server.requests).toHaveLength(1);
    });

    test('all tries together take no longer than its caller waits', async () => {
      always('hang_before_headers');
      const startedAt = Date.now();
      expect((await failure(make({ timeoutMs: 60_000, retry: { attempts: 5, baseDelayMs: 1, maxDelayMs: 10 } })({ signal: signal(), waitMs: 120 }))).code).toBe('timeout');
      expect(Date.now() - startedAt).toBeLessThan(2_500);
      expect(server.requests).toHaveLength(1);
    });

    test.each(['overloaded', 'hang_before_headers'] as const)('a provider that keeps failing (%s) is left alone, and asked again after a while', async (fail) => {
      let now = 1_000_000;
      const breaker = createBreaker({ clock: { now: () => now }, threshold: 2, cooldownMs: 1_000, maxCooldownMs: 10_000 });
      const ask = make({ breaker, timeoutMs: 60_000 });
      const attempts: ModelAttempt[] = [];
      const observe = (attempt: ModelAttempt) => attempts.push(attempt);
      always(fail);
      for (let turn = 0; turn < 3; turn++) await failure(ask({ signal: signal(), waitMs: 100, observe }));
      expect(attempts.at(-1)).toMatchObject({ outcome: 'open', usage: null });
      expect(server.requests).toHaveLength(2);
      server.reset();
      now += 1_001;
      await ask({ signal: signal(), observe });
      expect(breaker.state()).toBe('closed');
    });
  });
}
