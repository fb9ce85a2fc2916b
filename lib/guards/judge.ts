import type { Judge, JudgeOptions } from '../contracts/judge.ts';
import { GUARD_FAILURE, type Screening } from './types.ts';

/** Suspicion in which rules alone are unsure. */
export const UNCERTAIN = { from: 0.3, below: 0.9 } as const;
const ATTACK = 0.5;

/** The rule id of a refusal by the judge. */
export const JUDGED = 'judge.attack';

/** Whether a judge is worth asking: the rules are neither sure of an attack nor of a customer. */
export const isUncertain = ({ suspicion, kinds, blockedBy }: Screening): boolean =>
  suspicion >= UNCERTAIN.from && suspicion < UNCERTAIN.below && !kinds.includes('scope') && !blockedBy.includes(GUARD_FAILURE);

/**
 * Asks the judge about a screening in the uncertain band, within a deadline. A judge that is late or breaks changes
 * nothing: the rules have decided already, and they refuse when in doubt.
 */
export async function decide(screening: Screening, text: string, judge: Judge | null, deadlineMs: number, observe?: JudgeOptions['observe']): Promise<Screening> {
  if (judge === null || !isUncertain(screening)) return screening;
  const probability = await ask(judge, text, deadlineMs, observe);
  if (probability === null) return screening;
  if (probability < ATTACK) return { ...screening, verdict: 'allow', blockedBy: [], kinds: [] };
  const kinds = screening.kinds.length > 0 ? screening.kinds : (['role_override'] as const);
  return { ...screening, verdict: 'refuse', blockedBy: [...screening.blockedBy, JUDGED], kinds: [...kinds] };
}

async function ask(judge: Judge, text: string, deadlineMs: number, observe: JudgeOptions['observe']): Promise<number | null> {
  const signal = AbortSignal.timeout(deadlineMs);
  const late = new Promise<null>((resolve) => {
    signal.addEventListener('abort', () => resolve(null), { once: true });
  });
  try {
    const probability = await Promise.race([judge.judge(text, observe === undefined ? { signal } : { signal, observe }), late]);
    return probability !== null && probability >= 0 && probability <= 1 ? probability : null;
  } catch {
    // Not a default: the screening's own verdict stands, as it does without a judge.
    return null;
  }
}
