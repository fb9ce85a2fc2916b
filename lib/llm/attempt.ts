import type { Clock } from '../contracts/clock.ts';
import { ModelError } from '../contracts/language-model.ts';
import type { LanguageModel, ModelAttempt, ModelEvent, ModelRequest, ModelUsage } from '../contracts/language-model.ts';
import { tokensOf } from './tokens.ts';

export type AttemptReport = ModelAttempt;

export interface AttemptOptions {
  model: LanguageModel;
  request: ModelRequest;
  clock: Clock;
  signal: AbortSignal;
  deadline: number;
  /** The longest silence before the first sign of life. */
  firstDeltaMs: number;
  /** The longest silence after that. */
  idleMs: number;
  /** When something to show must have come at the latest; reasoning alone does not count. */
  visibleBy: number;
  retry: number;
  observe: (report: AttemptReport) => void;
}

/** What a call that broke off has cost all the same: providers bill what they read and wrote, and never say how much. */
const estimateUsage = (request: ModelRequest, written: string): ModelUsage => ({
  inputTokens: tokensOf(JSON.stringify([request.messages, request.tools ?? []])),
  outputTokens: tokensOf(written),
});

/** An attempt that has begun to answer. */
export interface Started {
  /** Everything from the first event on. Reads once; leaving early ends the call. */
  events(): AsyncGenerator<ModelEvent, void, undefined>;
  /** Gives up an attempt whose events nobody reads. */
  cancel(): void;
}

/** One call with its silence timer. Whoever is too slow is aborted with a `timeout`, which is what the call then throws. */
function watch(options: AttemptOptions) {
  const { clock, model } = options;
  const controller = new AbortController();
  const onAbort = (): void => controller.abort(options.signal.reason);
  if (options.signal.aborted) onAbort();
  else options.signal.addEventListener('abort', onAbort, { once: true });
  let timer: NodeJS.Timeout | undefined;
  const quiet = (): void => controller.abort(new ModelError('timeout', model.provider));
  const last = setTimeout(quiet, Math.max(0, options.deadline - clock.now()));
  return {
    controller,
    allow(ms: number): void {
      clearTimeout(timer);
      timer = setTimeout(quiet, Math.max(0, ms));
    },
    /** The same time again. */
    renew: () => void timer?.refresh(),
    untilVisible: (ms: number): number => Math.min(ms, options.visibleBy - clock.now()),
    end(): void {
      clearTimeout(timer);
      clearTimeout(last);
      options.signal.removeEventListener('abort', onAbort);
    },
  };
}

const asModelError = (thrown: unknown, provider: string): ModelError =>
  thrown instanceof ModelError ? thrown : new ModelError('bad_response', provider);

/**
 * Calls one model and resolves as soon as there is something to show, so that whoever waits can still try another one.
 * Rejects with a `ModelError` before that; after that the events throw.
 */
export async function startAttempt(options: AttemptOptions): Promise<Started> {
  const { model, request, clock } = options;
  const startedAt = clock.now();
  const silence = watch(options);
  let firstDeltaMs: number | null = null;
  let usage: ModelUsage | null = null;
  let written = '';
  let hasBegun = false;
  let isSettled = false;

  const settle = (error: ModelError | null): void => {
    if (isSettled) return;
    isSettled = true;
    silence.end();
    options.observe({
      provider: model.provider,
      model: model.model,
      purpose: request.purpose,
      outcome: error?.code ?? 'ok',
      status: error?.status ?? null,
      ms: clock.now() - startedAt,
      firstDeltaMs,
      usage: usage ?? (hasBegun && error !== null ? estimateUsage(request, written) : null),
      retry: options.retry,
    });
  };

  const fail = (thrown: unknown): ModelError => {
    const error = asModelError(thrown, model.provider);
    settle(error);
    return error;
  };

  const iterator = model.stream(request, { signal: silence.controller.signal, deadline: options.deadline })[Symbol.asyncIterator]();

  const leave = (): void => {
    settle(new ModelError('aborted', model.provider));
    silence.controller.abort();
    // Runs the model's own clean-up. It may end with the abort that was just asked for, which is no news.
    iterator.return?.().then(undefined, () => undefined);
  };

  const next = async (): Promise<ModelEvent> => {
    const step = await iterator.next();
    if (step.done === true) throw new ModelError('bad_response', model.provider);
    hasBegun = true;
    if (step.value.type === 'finish') usage = step.value.usage;
    else if (step.value.type === 'delta' || step.value.type === 'reasoning') written += step.value.text;
    return step.value;
  };

  const head: ModelEvent[] = [];
  silence.allow(silence.untilVisible(options.firstDeltaMs));
  try {
    for (let event = await next(); ; event = await next()) {
      head.push(event);
      if (event.type !== 'reasoning') break;
      silence.allow(silence.untilVisible(options.idleMs));
    }
  } catch (thrown) {
    throw fail(thrown);
  }
  firstDeltaMs = clock.now() - startedAt;

  async function* events(): AsyncGenerator<ModelEvent, void, undefined> {
    try {
      silence.allow(options.idleMs);
      for (const event of head) {
        if (event.type === 'finish') settle(null);
        yield event;
        if (event.type === 'finish') return;
      }
      for (;;) {
        silence.renew();
        const event = await next();
        if (event.type === 'finish') settle(null);
        yield event;
        if (event.type === 'finish') return;
      }
    } catch (thrown) {
      throw fail(thrown);
    } finally {
      leave();
    }
  }

  return { events, cancel: leave };
}
