import type { ModelAttempt } from './language-model.ts';

export interface JudgeOptions {
  signal: AbortSignal;
  /** Told of every attempt at a model, for its cost. Must not throw. */
  observe?: (attempt: ModelAttempt) => void;
}

/** A model that says whether a message is an attack. Optional: without one the rules stand. */
export interface Judge {
  /** Resolves to the probability, 0 to 1, that the message attacks the assistant. Rejects when it cannot say. */
  judge(text: string, options: JudgeOptions): Promise<number>;
}
