import type { Language } from '../../contracts/language.ts';
import type { PolicyRule } from '../policy.ts';
import type { GuardKind } from '../types.ts';

/** What each family of rules is about; the family is the first part of a rule's id. */
const KINDS: Readonly<Record<string, GuardKind>> = {
  override: 'role_override',
  persona: 'role_override',
  unrestricted: 'role_override',
  hijack: 'role_override',
  authority: 'role_override',
  indirect: 'role_override',
  format: 'role_override',
  harm: 'role_override',
  encoded: 'role_override',
  offtask: 'role_override',
  tactic: 'role_override',
  serve: 'role_override',
  suppose: 'role_override',
  disclose: 'disclosure',
  secret: 'disclosure',
  honest: 'scope',
};

/** The rules of one language, each in one call: id without the language, weight, explanation, patterns, examples to match and to leave alone. */
export const rulesOf =
  (language: Language | 'any') =>
  (name: string, weight: PolicyRule['weight'], explanation: string, patterns: string[], match: string[], skip: string[]): PolicyRule => ({
    id: `${name}.${language}`,
    kind: KINDS[name.split('.')[0] ?? ''] ?? 'role_override',
    language,
    explanation,
    patterns,
    weight,
    examples: { match, skip },
  });
