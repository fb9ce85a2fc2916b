import { ACCOUNT, ACCOUNT_CASE, ACCOUNT_DATA, COURTESY, OFF_TOPIC, ORDER_DETAILS, ORDER_STATUS, SHOP } from './policies/scope.ts';
import type { CompiledRule } from './policy.ts';
import type { AccountQuestion, Scope } from './types.ts';

/** Families of rules that tell a subject other than the shop's. */
const OTHER_SUBJECTS: ReadonlySet<string> = new Set([OFF_TOPIC, 'offtask', 'harm']);

/** Which subject a message is about: a word of the shop's outweighs anything else; a greeting is welcome. */
export function scopeOf(rules: readonly CompiledRule[]): Scope {
  const isAbout = (family: string): boolean => rules.some((rule) => rule.family === family);
  if (isAbout(SHOP)) return 'in_scope';
  if (rules.some((rule) => OTHER_SUBJECTS.has(rule.family))) return 'out_scope';
  return isAbout(COURTESY) ? 'in_scope' : 'unsure';
}

/** Families of rules that tell what is asked of an own order or account, the plainest first. */
const ACCOUNT_QUESTIONS: readonly [family: string, asks: AccountQuestion][] = [
  [ORDER_STATUS, 'order_status'], [ORDER_DETAILS, 'order_details'], [ACCOUNT_DATA, 'account_data'], [ACCOUNT_CASE, 'account_case'], [ACCOUNT, 'other'],
];

/** What a customer asks about an own order, parcel, invoice or account; null: nothing. */
export function accountQuestionOf(rules: readonly CompiledRule[]): AccountQuestion | null {
  const families = new Set(rules.map((rule) => rule.family));
  return ACCOUNT_QUESTIONS.find(([family]) => families.has(family))?.[1] ?? null;
}
