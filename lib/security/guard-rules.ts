import { ERRORS } from '../contracts/errors.ts';
import type { Database } from '../db/database.ts';
import { readGuardRules, saveGuardRule } from '../db/queries/guards.ts';
import { PolicyError, policyRuleSchema, type PolicyRule } from '../guards/policy.ts';
import { compileRuleSet, effectsOf, listRules, ruleChangeSchema, type Effect, type ListedRule } from '../guards/rule-set.ts';
import { createScreen } from '../guards/screen.ts';
import type { Screening } from '../guards/types.ts';

/** What an owner does to one rule. */
export type RuleEdit = { do: 'switch'; id: string; on: boolean } | { do: 'save'; rule: unknown } | { do: 'remove'; id: string };

/** Attempts while others change rules at the same moment. */
const TRIES = 5;

/** Every rule with its state. */
export async function readRules(database: Database): Promise<ListedRule[]> {
  const { changes } = await readGuardRules(database);
  return listRules(changes.map((change) => ruleChangeSchema.parse(change)));
}

/** What the rules in force make of a text. */
export async function tryText(database: Database, text: string, channel: string): Promise<Screening> {
  const { changes } = await readGuardRules(database);
  return createScreen(compileRuleSet(changes)).screen(text, { language: 'fr', channel });
}

/**
 * Changes a rule, and says which of all rules' examples are judged differently from now on. The rules are compiled with
 * the change before it is saved: one that breaks its own examples throws `request_invalid` and changes nothing. What was
 * checked is what is saved: when somebody else changed the rules meanwhile, it is checked again.
 */
export async function changeRule(database: Database, edit: RuleEdit, by: string): Promise<Effect[]> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const { version, changes } = await readGuardRules(database);
    const before = changes.map((change) => ruleChangeSchema.parse(change));
    const change = toChange(edit, before);
    const after = [...before.filter(({ id }) => id !== change.id), ...(edit.do === 'remove' ? [] : [change])];
    const effects = compiled(() => effectsOf(compileRuleSet(before), compileRuleSet(after), change.rule === null ? [] : [change.rule]));
    const rule = edit.do === 'save' ? change.rule : null;
    if (await saveGuardRule(database, { id: change.id, rule, enabled: change.enabled, by, remove: edit.do === 'remove' }, version)) return effects;
  }
  throw ERRORS.internal({ detail: 'the rules kept changing' });
}

function toChange(edit: RuleEdit, changes: readonly { id: string; rule: PolicyRule | null; enabled: boolean }[]): { id: string; rule: PolicyRule | null; enabled: boolean } {
  if (edit.do === 'save') {
    const parsed = policyRuleSchema.safeParse(edit.rule);
    if (!parsed.success) throw ERRORS.requestInvalid({ detail: `This is no rule: ${parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}` });
    return { id: parsed.data.id, rule: parsed.data, enabled: true };
  }
  const known = changes.find(({ id }) => id === edit.id);
  const isThere = edit.do === 'remove' ? known !== undefined : listRules(changes).some(({ id }) => id === edit.id);
  if (!isThere) throw ERRORS.requestInvalid({ detail: edit.do === 'remove' ? `Nothing was changed about a rule ${edit.id}.` : `No rule is called ${edit.id}.` });
  return { id: edit.id, rule: known?.rule ?? null, enabled: edit.do === 'switch' ? edit.on : true };
}

/** A rule that cannot be used is the writer's to mend. */
function compiled<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof PolicyError) throw ERRORS.requestInvalid({ detail: error.message, cause: error });
    throw error;
  }
}
