import { guarded } from '../../guards/fail-closed.ts';
import { neutralise, type Neutralised } from '../../guards/indirect.ts';
import type { PolicySet } from '../../guards/policy.ts';
import { GUARD_FAILURE } from '../../guards/types.ts';
import type { Finding } from '../turn-state.ts';

/** Takes the orders out of what a prompt is given as data, and remembers where they stood. */
export interface Cleaner {
  /** The text without its orders; empty when nothing else was in it. */
  clean(text: string, source: string): string;
  readonly findings: Finding[];
}

/** Creates the cleaner of one prompt. A text that cannot be checked does not get in. */
export function createCleaner(policies: PolicySet): Cleaner {
  const findings: Finding[] = [];
  const check = guarded((text: string): Neutralised => neutralise(text, policies), () => ({ text: '', found: [GUARD_FAILURE] }));
  return {
    findings,
    clean(text, source) {
      const { text: clean, found } = check(text);
      if (found.length > 0) findings.push({ kind: 'indirect', ruleIds: found, excerpt: source });
      return /[\p{L}\p{N}]/u.test(clean) ? clean : '';
    },
  };
}
