import { z } from 'zod';
import { compilePolicies, PolicyError, policyRuleSchema, type PolicyRule, type PolicySet } from './policy.ts';
import { DEFAULT_CLASSES, DEFAULT_RULES } from './policies/index.ts';
import { WORD_WEIGHTS } from './policies/word-weights.ts';
import { createScreen } from './screen.ts';
import { createWordSignal } from './word-signal.ts';

/** What a shop changed about its rules, as it is stored: a rule switched, or, with `rule`, one of its own or a shipped one rewritten. */
export const ruleChangeSchema = z.object({ id: z.string(), rule: policyRuleSchema.nullable(), enabled: z.boolean() });

export type RuleChange = z.infer<typeof ruleChangeSchema>;

/** The word signal is switched like a rule, but is a table, not a pattern. */
export const WORD_SIGNAL = 'signal.words';

/** A rule as the owner sees it. */
export interface ListedRule {
  id: string;
  kind: string;
  language: string;
  explanation: string;
  enabled: boolean;
  origin: 'shipped' | 'changed' | 'own';
}

const SHIPPED: ReadonlySet<PolicyRule> = new Set(DEFAULT_RULES);

/** The shipped rules with a shop's changes. A switch for a rule that no longer exists switches nothing. */
function merged(changes: readonly RuleChange[]): { rule: PolicyRule; enabled: boolean; origin: ListedRule['origin'] }[] {
  const byId = new Map(changes.map((change) => [change.id, change]));
  const shipped = DEFAULT_RULES.map((rule) => {
    const change = byId.get(rule.id);
    const own = change?.rule ?? null;
    return { rule: own ?? rule, enabled: change?.enabled ?? true, origin: own === null ? ('shipped' as const) : ('changed' as const) };
  });
  const known = new Set(DEFAULT_RULES.map((rule) => rule.id));
  const own = changes.flatMap(({ id, rule, enabled }) => (rule === null || known.has(id) ? [] : [{ rule, enabled, origin: 'own' as const }]));
  return [...shipped, ...own];
}

/** Compiles the shipped rules with a shop's changes. Throws `PolicyError` for a change that is malformed or a rule that breaks its own examples. */
export function compileRuleSet(changes: readonly unknown[]): PolicySet {
  const parsed = changes.map(parseChange);
  const hasSignal = !parsed.some(({ id, enabled }) => id === WORD_SIGNAL && !enabled);
  const rules = merged(parsed).filter(({ enabled }) => enabled).map(({ rule }) => rule);
  const mustProve = (rule: PolicyRule): boolean => !SHIPPED.has(rule);
  return compilePolicies(rules, DEFAULT_CLASSES, hasSignal ? { mustProve, signal: createWordSignal(WORD_WEIGHTS) } : { mustProve });
}

/** The rules as they are shipped, compiled: tens of milliseconds, so once at start. */
export const createDefaultPolicies = (): PolicySet => compileRuleSet([]);

function parseChange(change: unknown): RuleChange {
  const { id } = z.looseObject({ id: z.string().catch('unknown') }).catch({ id: 'unknown' }).parse(change);
  const result = ruleChangeSchema.safeParse(change);
  if (!result.success) throw new PolicyError(id, z.prettifyError(result.error));
  if (result.data.rule !== null && result.data.rule.id !== id) throw new PolicyError(id, `is stored as the rule ${result.data.rule.id}`);
  return result.data;
}

/** Every rule with its state, for the owner. */
export function listRules(changes: readonly RuleChange[]): ListedRule[] {
  const rules = merged(changes).map(({ rule: { id, kind, language, explanation }, enabled, origin }) => ({ id, kind, language, explanation, enabled, origin }));
  const enabled = !changes.some((change) => change.id === WORD_SIGNAL && !change.enabled);
  return [...rules, { id: WORD_SIGNAL, kind: 'role_override', language: 'any', explanation: 'How much the words as such resemble those of attacks.', enabled, origin: 'shipped' }];
}

/** A text that a change of the rules makes the guard judge differently. */
export interface Effect {
  text: string;
  before: 'allow' | 'refuse';
  after: 'allow' | 'refuse';
}

/** What changes between two sets of rules, on the examples of all rules: the owner sees it before believing in a rule. */
export function effectsOf(before: PolicySet, after: PolicySet, own: readonly PolicyRule[] = []): Effect[] {
  const texts = new Set([...DEFAULT_RULES, ...own].flatMap(({ examples }) => [...examples.match, ...examples.skip]));
  const [was, is] = [createScreen(before), createScreen(after)];
  const context = { language: 'en', channel: 'web' } as const;
  return [...texts]
    .map((text) => ({ text, before: was.screen(text, context).verdict, after: is.screen(text, context).verdict }))
    .filter((effect) => effect.before !== effect.after);
}
