import { z } from 'zod';
import { LANGUAGES } from '../contracts/language.ts';
import { fold } from '../language/normalise.ts';
import { createAutomaton, findLiterals } from './aho-corasick.ts';
import { createMatcher } from './matcher.ts';
import { foldEntry, parsePattern, PatternSyntaxError, type Pattern } from './pattern.ts';
import { createReader, type View } from './reader.ts';
import { GUARD_KINDS, type GuardKind } from './types.ts';
import { signalWeight, type WordSignal } from './word-signal.ts';

/** A rule as data: code ships the first ones, the admin switches and adds them without a deploy. */
export const policyRuleSchema = z.object({
  id: z.string().regex(/^[a-z0-9_]+(\.[a-z0-9_]+)+$/),
  kind: z.enum(GUARD_KINDS),
  language: z.enum([...LANGUAGES, 'any']),
  explanation: z.string().min(1),
  /** Patterns over words (see `pattern.ts`); any of them fires the rule. */
  patterns: z.array(z.string().min(1).max(2000)).max(80).optional(),
  /** Literals compared folded, for what is not words: `<|im_start|>`; a line break first ties it to the start of a line. */
  markup: z.array(z.string().min(2).max(100)).max(80).optional(),
  /** Suspicion it adds, 0 to 1; below 0 it speaks for the customer; 0 only tells the subject; `decisive` refuses by itself. */
  weight: z.union([z.number().min(-1).max(1), z.literal('decisive')]),
  /** Rules of one family are one piece of evidence: the strongest counts in full, the others a little. By default the id's first part. */
  family: z.string().optional(),
  examples: z.object({ match: z.array(z.string()).min(1), skip: z.array(z.string()).min(1) }),
});

export type PolicyRule = z.infer<typeof policyRuleSchema>;

/** Named word lists that patterns share as `@name`; an entry is a word, a stem*, several words, or `@another`. */
export type WordClasses = Readonly<Record<string, readonly string[]>>;

export interface CompiledRule {
  id: string;
  kind: GuardKind;
  family: string;
  weight: number;
  isDecisive: boolean;
}

export interface PolicyOptions {
  /** The signal of the words as such; without one the rules stand alone. */
  signal?: WordSignal;
  /** Whether a rule still has to show that it is well formed and holds its examples; by default every rule. The shipped ones have shown it to the tests. */
  mustProve?: (rule: PolicyRule) => boolean;
}

/** The place of what is said by a text as a whole. */
export const EVERYWHERE = -1;

export interface RuleHit {
  rule: CompiledRule;
  /** True when it matched in what was encoded or disguised. */
  isHidden: boolean;
  /** Number of the word at which it was complete; `EVERYWHERE` for what the whole text says. */
  at: number;
  /** The sentence it was complete in, or null for markup, which has none. */
  sentence: number | null;
}

/** Rules that passed their own examples, in one automaton. */
export interface PolicySet {
  rules: readonly CompiledRule[];
  /** The readings of a text and every match of a rule in any of them. */
  examine(text: string): { views: View[]; hits: RuleHit[] };
}

/** A rule that cannot be used. Nothing is compiled then: a half-read policy would let through what it should stop. */
export class PolicyError extends Error {
  readonly code = 'policy_invalid';
  readonly ruleId: string;
  readonly example: string | null;

  constructor(ruleId: string, why: string, example: string | null = null, cause?: unknown) {
    super(`Rule ${ruleId}: ${why}${example === null ? '' : `: ${JSON.stringify(example)}`}`, { cause });
    this.name = 'PolicyError';
    this.ruleId = ruleId;
    this.example = example;
  }
}

/** Compiles rules into one automaton. Throws `PolicyError` for a rule that is malformed or breaks its own examples. */
export function compilePolicies(rules: readonly PolicyRule[], classes: WordClasses = {}, options: PolicyOptions = {}): PolicySet {
  const mustProve = options.mustProve ?? (() => true);
  const parsed = rules.map((rule) => (mustProve(rule) ? parseRule(rule) : rule));
  const ids = new Set<string>();
  for (const { id } of parsed) {
    if (ids.has(id)) throw new PolicyError(id, 'two rules have this id');
    ids.add(id);
  }
  const set = assemble(parsed, classes, options.signal ?? null);
  rules.forEach((rule, index) => { if (mustProve(rule)) checkExamples(parsed[index] ?? rule, set); });
  return set;
}

function parseRule(rule: PolicyRule): PolicyRule {
  const result = policyRuleSchema.safeParse(rule);
  if (!result.success) throw new PolicyError(rule.id, z.prettifyError(result.error));
  return result.data;
}

function assemble(rules: readonly PolicyRule[], classes: WordClasses, signal: WordSignal | null): PolicySet {
  const patterns: Pattern[] = [];
  const owners: number[] = [];
  const literals: string[] = [];
  const literalOwners: number[] = [];
  rules.forEach((rule, number) => {
    for (const source of rule.patterns ?? []) {
      patterns.push(guardSyntax(rule, () => namingKnown(parsePattern(source), source, classes)));
      owners.push(number);
    }
    for (const literal of rule.markup ?? []) {
      literals.push(fold(literal));
      literalOwners.push(number);
    }
  });
  const matcher = createMatcher(patterns, foldClasses(classes));
  const reader = createReader(matcher);
  const automaton = createAutomaton(literals);
  const compiled = rules.map(compileRule);

  function hitsIn(view: View, hits: RuleHit[]): void {
    const add = (owner: number | undefined, at: number, sentence: number | null): void => {
      const rule = compiled[owner ?? -1];
      if (rule !== undefined) hits.push({ rule, isHidden: view.isHidden, at, sentence });
    };
    for (const { pattern, at, sentence } of matcher.match(view.words)) add(owners[pattern], at, sentence);
    for (const { literal, end } of findLiterals(automaton, `\n${view.folded}`)) add(literalOwners[literal], end / CHARACTERS_A_WORD, null);
  }

  return {
    rules: compiled,
    examine(text) {
      const views = reader.read(text);
      const hits: RuleHit[] = [];
      for (const view of views) hitsIn(view, hits);
      const weight = signal === null ? 0 : Math.max(...views.map((view) => signalWeight(signal.measure(view.words))));
      if (weight > 0) hits.push({ rule: { ...WORDS_RULE, weight }, isHidden: false, at: EVERYWHERE, sentence: null });
      return { views, hits };
    },
  };
}

/** The hit of the word signal: its weight is what it measured. */
const WORDS_RULE: CompiledRule = { id: 'signal.words', kind: 'role_override', family: 'signal', weight: 0, isDecisive: false };

/** For markup, whose place is counted in characters. */
const CHARACTERS_A_WORD = 6;

function compileRule(rule: PolicyRule): CompiledRule {
  const isDecisive = rule.weight === 'decisive';
  return { id: rule.id, kind: rule.kind, family: rule.family ?? rule.id.split('.')[0] ?? rule.id, weight: rule.weight === 'decisive' ? 1 : rule.weight, isDecisive };
}

function foldClasses(classes: WordClasses): Record<string, string[]> {
  return Object.fromEntries(Object.entries(classes).map(([name, entries]) => [name, entries.map(foldEntry)]));
}

function namingKnown(pattern: Pattern, source: string, classes: WordClasses): Pattern {
  const isUnknown = (name: string): boolean => name.startsWith('@') && !Object.hasOwn(classes, name.slice(1));
  for (const { options, barrier } of pattern.items) {
    const unknown = options.find(isUnknown) ?? (barrier !== null && isUnknown(barrier) ? barrier : undefined);
    if (unknown !== undefined) throw new PatternSyntaxError(source, `There is no class ${unknown}`);
  }
  return pattern;
}

function guardSyntax<T>(rule: PolicyRule, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    throw new PolicyError(rule.id, error instanceof Error ? error.message : 'not understood', null, error);
  }
}

function checkExamples({ id, examples }: PolicyRule, set: PolicySet): void {
  const fires = (text: string): boolean => set.examine(text).hits.some((hit) => hit.rule.id === id);
  for (const example of examples.match) if (!fires(example)) throw new PolicyError(id, 'does not match its example', example);
  for (const example of examples.skip) if (fires(example)) throw new PolicyError(id, 'matches what it must not', example);
}
