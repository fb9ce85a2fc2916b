import { ACCOUNT, COURTESY, OFF_TOPIC, ORDER_DETAILS, ORDER_STATUS, SHOP } from './policies/scope.ts';
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

/** What a customer asks about an own order, parcel, invoice or account: where it is, what it is, or anything else. */
export function accountQuestionOf(rules: readonly CompiledRule[]): AccountQuestion | null {
  if (rules.some((rule) => rule.family === ORDER_STATUS)) return 'order_status';
  if (rules.some((rule) => rule.family === ORDER_DETAILS)) return 'order_details';
  return rules.some((rule) => rule.family === ACCOUNT) ? 'other' : null;
}
