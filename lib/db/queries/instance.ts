import { sql } from '../sql.ts';
import type { Database, Executor } from '../database.ts';
import { toJsonb } from '../json.ts';

/** The key session tokens are signed with when none is configured: made once, by whichever process comes first. */
export async function instanceSecret(database: Executor, fresh: { id: string; secret: string }): Promise<string> {
  await database.rows(sql`
    insert into comptoir.app_instance (id, session_secret) values (${fresh.id}::uuid, ${fresh.secret}) on conflict (only_row) do nothing`);
  const [row] = await database.rows<{ session_secret: string }>(sql`select session_secret from comptoir.app_instance`);
  if (row === undefined) throw new Error('the instance row is missing');
  return row.session_secret;
}

/** Sets a runtime flag; every process reads it with its next turn. */
export async function setFlag(database: Executor, key: string, value: unknown, by: string): Promise<void> {
  await database.rows(sql`
    insert into comptoir.app_runtime_state (key, value, updated_by) values (${key}, ${toJsonb(value)}::jsonb, ${by})
    on conflict (key) do update set value = excluded.value, updated_by = excluded.updated_by, updated_at = clock_timestamp()`);
}

export async function readFlags(database: Executor): Promise<Record<string, unknown>> {
  const rows = await database.rows<{ key: string; value: unknown }>(sql`select key, value from comptoir.app_runtime_state order by key`);
  return Object.fromEntries(rows.map((row) => [row.key, row.value]));
}

export interface DatabaseFacts {
  version: string;
  vectors: boolean;
  /** True when the web's connection could write knowledge: then a stolen connection string is worth more than it should be. */
  overPrivileged: boolean;
  migration: number;
}

export async function readDatabaseFacts(database: Database): Promise<DatabaseFacts> {
  const [row] = await database.rows<{ version: string; vectors: boolean; over: boolean; migration: number }>(sql`
    select current_setting('server_version') as version,
      to_regclass('comptoir.app_knowledge_embeddings') is not null as vectors,
      has_table_privilege('comptoir.app_knowledge_documents', 'insert') as over,
      (select max(id) from comptoir.app_migrations) as migration`);
  if (row === undefined) throw new Error('the database told nothing of itself');
  return { version: row.version, vectors: row.vectors, overPrivileged: row.over, migration: row.migration };
}
