import { sql } from '../../lib/db/sql.ts';
import type { Database } from '../../lib/db/database.ts';

interface Mutation {
  /** What is taken away. */
  what: string;
  statements: string[];
  /** Changes of functions as the database holds them: each must find its text, or the mutation is stale. */
  functions: { name: string; from: string | RegExp; to: string }[];
}

/** Promises of the turn's SQL that can be broken on purpose, to see a run notice. */
export const MUTATIONS: Record<string, Mutation> = {
  fence: {
    what: 'a process that lost its turn may still commit it',
    statements: [],
    functions: [{ name: 'commit_turn(jsonb)', from: /if not found or v_turn\.state <> 'running' or v_turn\.fence <> \(p ->> 'fence'\)::integer then/, to: 'if not found then' }],
  },
  lease: {
    what: 'a lease never ends',
    statements: [],
    functions: [
      { name: 'start_turn(text, integer, integer)', from: "state = 'running' and lease_until < clock_timestamp()", to: "state = 'running' and lease_until < '-infinity'" },
      { name: 'take_abandoned_turn(integer, integer)', from: "t.state = 'running' and t.lease_until < clock_timestamp()", to: "t.state = 'running' and t.lease_until < '-infinity'" },
    ],
  },
  key: {
    what: 'a message key is not unique',
    statements: ['drop index comptoir.app_messages_key'],
    functions: [{ name: 'claim_turn(jsonb)', from: 'where message_key = v_key;', to: 'where message_key = v_key and false;' }],
  },
  running: {
    what: 'two turns of a session may run at once',
    statements: ['drop index comptoir.app_turns_one_running'],
    functions: [{ name: 'start_turn(text, integer, integer)', from: /and not exists \(select from comptoir\.app_turns r where r\.session_id = p_session and r\.state = 'running'\)/, to: '' }],
  },
};

/** Breaks one promise in a database. */
export async function mutate(database: Database, name: string): Promise<void> {
  const mutation = MUTATIONS[name];
  if (mutation === undefined) throw new Error(`There is no mutation ${name}: ${Object.keys(MUTATIONS).join(', ')}`);
  for (const statement of mutation.statements) await database.rows(sql.raw(statement));
  for (const change of mutation.functions) {
    const [row] = await database.rows<{ text: string }>(sql`select pg_get_functiondef(${`comptoir.${change.name}`}::regprocedure) as text`);
    const text = row?.text ?? '';
    const changed = text.replace(change.from, change.to);
    if (changed === text) throw new Error(`The mutation ${name} no longer finds its place in ${change.name}`);
    await database.rows(sql.raw(changed));
  }
}
