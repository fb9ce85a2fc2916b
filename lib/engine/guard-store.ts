import { AppError } from '../contracts/errors.ts';
import type { Logger } from '../contracts/logger.ts';
import type { Database } from '../db/database.ts';
import { readGuardRules } from '../db/queries/guards.ts';
import { PolicyError, type PolicySet } from '../guards/policy.ts';
import { compileRuleSet } from '../guards/rule-set.ts';
import { createScreen } from '../guards/screen.ts';
import type { Screen } from '../guards/types.ts';

/** The rules in force, compiled. */
export interface Guards {
  version: number;
  policies: PolicySet;
  screen: Screen;
  /** Why nothing can be checked; null while all is well. */
  failure: string | null;
}

/** The guards of a turn, by the version of the rules that its claim brought along. */
export type GuardStore = (version: unknown) => Promise<Guards>;

/** The flag that counts the changes of the rules (see migration 0009). */
export const GUARD_RULES_FLAG = 'guard_rules';

const guardsOf = (version: number, policies: PolicySet, failure: string | null = null): Guards => ({ version, policies, screen: createScreen(policies), failure });

/** Rules that cannot be read check nothing, so everything they are asked about fails, and is refused. */
const unreadable = (why: string): PolicySet => ({
  rules: [],
  examine() {
    throw new Error(why);
  },
});

/**
 * Keeps the compiled rules and reads them again when a turn comes with another version: a change counts from the next
 * turn on in every process, and a turn asks the database nothing. Rules that cannot be read or break their own examples
 * refuse every message until they are mended: a half-read policy would let through what it should stop.
 */
export function createGuardStore({ database, logger }: { database: Database; logger: Logger }): GuardStore {
  let kept = guardsOf(0, compileRuleSet([]));
  let loading: { version: number; guards: Promise<Guards> } | null = null;

  async function load(wanted: number): Promise<Guards> {
    try {
      const { version, changes } = await readGuardRules(database);
      kept = guardsOf(version, compileRuleSet(changes));
      return kept;
    } catch (error) {
      if (error instanceof AppError && error.code === 'database_unavailable') throw error;
      const why = error instanceof Error ? error.message : 'unknown';
      logger.error({ version: wanted, error: why }, 'the guard rules cannot be used: every message is refused');
      const failed = guardsOf(wanted, unreadable(why), why);
      // A bad rule stays bad until the rules change; anything else may be over with the next turn.
      if (error instanceof PolicyError) kept = failed;
      return failed;
    }
  }

  return async (version) => {
    if (typeof version !== 'number' || !Number.isSafeInteger(version)) return guardsOf(-1, unreadable('no version'), 'the guard rules have no version');
    if (version <= kept.version) return kept;
    if (loading?.version !== version) {
      const guards = load(version).finally(() => { loading = null; });
      loading = { version, guards };
    }
    return loading.guards;
  };
}
