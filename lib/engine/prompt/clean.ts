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

/**
 * Makes the cleaners of prompts. What a text was found to hold is kept for the last `keep` of them, until the rules change: the
 * same passages and the same answers of a conversation go into one prompt after the other. A text that cannot be checked does not
 * get in.
 */
export function createCleaners(keep: number): (policies: PolicySet) => Cleaner {
  let known: { policies: PolicySet; texts: Map<string, Neutralised> } | null = null;
  return (policies) => {
    if (known?.policies !== policies) known = { policies, texts: new Map() };
    const { texts } = known;
    const look = guarded((text: string): Neutralised => neutralise(text, policies), () => ({ text: '', found: [GUARD_FAILURE] }));
    const check = (text: string): Neutralised => {
      const seen = texts.get(text) ?? look(text);
      texts.delete(text);
      texts.set(text, seen);
      if (texts.size > keep) texts.delete(texts.keys().next().value ?? '');
      return seen;
    };
    const findings: Finding[] = [];
    return {
      findings,
      clean(text, source) {
        const { text: clean, found } = check(text);
        if (found.length > 0) findings.push({ kind: 'indirect', ruleIds: found, excerpt: source });
        return /[\p{L}\p{N}]/u.test(clean) ? clean : '';
      },
    };
  };
}
