import { GUARD_FAILURE, type Screening } from './types.ts';

/** What a guard that broke says: refused, by nobody's rule. */
export const FAILED_SCREENING: Screening = {
  verdict: 'refuse',
  blockedBy: [GUARD_FAILURE],
  matched: [GUARD_FAILURE],
  kinds: [],
  suspicion: 1,
  scope: 'unsure',
  account: null,
  sensitive: [],
};

/** Wraps a guard so that an exception gives `failure` instead of letting the turn through. */
export function guarded<A extends readonly unknown[], R>(guard: (...args: A) => R, failure: (error: unknown) => R): (...args: A) => R {
  return (...args) => {
    try {
      return guard(...args);
    } catch (error) {
      return failure(error);
    }
  };
}

/** A screen that refuses when it throws. */
export const failClosed = <A extends readonly unknown[]>(screen: (...args: A) => Screening): ((...args: A) => Screening) =>
  guarded(screen, () => ({ ...FAILED_SCREENING }));
