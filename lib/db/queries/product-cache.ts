import { sql } from '../sql.ts';
import type { Executor } from '../database.ts';
import { toJsonb } from '../json.ts';

/** What an outside service answered last; undefined when it never did, or too long ago to be told. */
export async function readCached(database: Executor, key: string): Promise<unknown> {
  const [row] = await database.rows<{ value: unknown }>(sql`
    select value from comptoir.app_product_cache where key = ${key} and fetched_at > now() - interval '7 days'`);
  return row?.value;
}

/** Keeps an answer for the day the service does not give one. */
export async function writeCached(database: Executor, key: string, source: string, value: unknown): Promise<void> {
  await database.rows(sql`
    insert into comptoir.app_product_cache (key, source, value) values (${key}, ${source}, ${toJsonb(value)}::jsonb)
    on conflict (key) do update set value = excluded.value, source = excluded.source, fetched_at = now()`);
}
