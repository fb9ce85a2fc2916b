import type { ModelAttempt } from '../contracts/language-model.ts';
import type { CallRow } from '../db/queries/turns.ts';

/** US dollars per million tokens of a model, and per thousand searches; null when its calls cost nothing. */
export type PriceOf = (provider: string, model: string) => { input: number; output: number; search: number } | null;

/** A call as it is recorded, with its cost in millionths of a dollar, rounded up: a budget errs on the careful side. */
export function toCallRow(attempt: ModelAttempt, priceOf: PriceOf): CallRow {
  const price = priceOf(attempt.provider, attempt.model);
  const { inputTokens = null, outputTokens = null, searches = 0 } = attempt.usage ?? {};
  return {
    purpose: attempt.purpose,
    provider: attempt.provider,
    model: attempt.model,
    outcome: attempt.outcome,
    input_tokens: inputTokens,
    output_tokens: outputTokens,
    // Dollars per million tokens are millionths of a dollar per token; dollars per thousand searches are thousandths.
    cost_micros: price === null ? 0 : Math.ceil((inputTokens ?? 0) * price.input + (outputTokens ?? 0) * price.output + searches * price.search * 1_000),
    ms: Math.round(attempt.ms),
    first_delta_ms: attempt.firstDeltaMs === null ? null : Math.round(attempt.firstDeltaMs),
    retry: attempt.retry,
  };
}
