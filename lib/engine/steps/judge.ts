import type { Judge } from '../../contracts/judge.ts';
import type { ModelAttempt } from '../../contracts/language-model.ts';
import { decide } from '../../guards/judge.ts';
import { redactPersonal } from '../../guards/personal.ts';
import { mayAskModels, type Budget } from '../../memory/budget.ts';
import type { Reading } from '../turn-state.ts';

export interface JudgeDeps {
  /** Null: the rules stand alone. */
  judge: Judge | null;
  judgeMs: number;
  budget: Budget;
}

/** Step 2, where the rules are unsure and a model may be asked. What it cost is noted in `calls`. */
export async function judgeTurn(reading: Reading, calls: ModelAttempt[], deps: JudgeDeps): Promise<Reading> {
  const mayAsk = !reading.killSwitch && reading.token === null && reading.wizard === null && mayAskModels(reading.context.spend, deps.budget);
  const screening = await decide(reading.screening, redactPersonal(reading.text, reading.known.name ?? null), mayAsk ? deps.judge : null, deps.judgeMs, (attempt) => calls.push(attempt));
  return screening === reading.screening ? reading : { ...reading, screening };
}
