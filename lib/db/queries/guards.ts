import { sql } from '../sql.ts';
import type { Executor } from '../database.ts';
import { toJsonb } from '../json.ts';

/** A stored change of a rule: untrusted until the guards have parsed it. */
export interface GuardRuleRow extends Record<string, unknown> {
  id: string;
  rule: unknown;
  enabled: boolean;
}

/** What the shop changed about its rules, with the version it makes up, in one look. */
export async function readGuardRules(database: Executor): Promise<{ version: number; changes: GuardRuleRow[] }> {
  const [row] = await database.rows<{ version: string | null; changes: GuardRuleRow[] }>(sql`
    select (select value #>> '{}' from comptoir.app_runtime_state where key = 'guard_rules') as version,
      (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'rule', rule, 'enabled', enabled) order by id), '[]') from comptoir.app_guard_rules) as changes`);
  const version = Number(row?.version ?? Number.NaN);
  if (row === undefined || !Number.isSafeInteger(version)) throw new Error('the guard rules have no version');
  return { version, changes: row.changes };
}

export interface GuardRuleWrite {
  id: string;
  /** Null keeps the rule as it is and only switches it. */
  rule: unknown;
  enabled: boolean;
  by: string;
  remove?: boolean;
}

/** Saves a change that was checked against a version. False: the rules have changed since. */
export async function saveGuardRule(database: Executor, change: GuardRuleWrite, version: number): Promise<boolean> {
  const [row] = await database.rows<{ saved: boolean }>(sql`select comptoir.save_guard_rule(${toJsonb(change)}::jsonb, ${version}::bigint) as saved`);
  return row?.saved === true;
}

/** What a guard stopped or suspected, the latest first. */
export interface IncidentRow extends Record<string, unknown> {
  created_at: string;
  kind: string;
  channel: string | null;
  session_id: string | null;
  rule_ids: string[];
  excerpt: string;
}

/** The latest incidents. */
export const readIncidents = (database: Executor, limit: number): Promise<IncidentRow[]> =>
  database.rows<IncidentRow>(sql`
    select to_char(created_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as created_at, kind, channel, session_id, rule_ids, excerpt
    from comptoir.app_security_incidents order by created_at desc limit ${limit}`);
