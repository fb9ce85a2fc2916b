import { sql } from '../../lib/db/sql.ts';
import type { Database } from '../../lib/db/database.ts';

type Facts = Record<string, string>;

const read = async (database: Database, query: ReturnType<typeof sql>): Promise<Facts> => {
  const rows = await database.rows<{ name: string; value: string | null }>(query);
  return Object.fromEntries(rows.map((row) => [row.name, row.value ?? '']));
};

/** Everything that makes two schemas the same: columns, constraints, indexes, functions, owners, grants, policies. Vectors aside. */
export async function schemaFacts(database: Database): Promise<Facts> {
  return read(database, sql`
    with tables as (
      select c.oid, c.relname, c.relowner, c.relacl, c.relrowsecurity from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'comptoir' and c.relkind = 'r' and c.relname <> 'app_knowledge_embeddings'
    )
    select 'column ' || t.relname || '.' || a.attname as name,
      concat_ws(' ', format_type(a.atttypid, a.atttypmod), a.attnotnull, a.attidentity::text, pg_get_expr(d.adbin, d.adrelid)) as value
    from tables t join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped left join pg_attrdef d on d.adrelid = t.oid and d.adnum = a.attnum
    union all
    select 'constraint ' || t.relname || ' ' || k.conname, pg_get_constraintdef(k.oid) from tables t join pg_constraint k on k.conrelid = t.oid and k.contype in ('c', 'f', 'p', 'u')
    union all
    select 'index ' || i.indexrelid::regclass, pg_get_indexdef(i.indexrelid) from tables t join pg_index i on i.indrelid = t.oid
    union all
    select 'rights ' || t.relname, concat_ws(' ', pg_get_userbyid(t.relowner), t.relrowsecurity, (
      select string_agg(a.grantee::regrole || ':' || a.privilege_type, ' ' order by a.grantee::regrole::text, a.privilege_type) from aclexplode(t.relacl) a where a.grantee <> t.relowner)) from tables t
    union all
    select 'policy ' || tablename || ' ' || policyname, concat_ws(' ', cmd, roles::text, qual, with_check) from pg_policies where schemaname = 'comptoir' and tablename <> 'app_knowledge_embeddings'
    union all
    select 'function ' || p.oid::regprocedure, concat_ws(' ', pg_get_userbyid(p.proowner), md5(p.prosrc), (
      select string_agg(a.grantee::regrole::text, ' ' order by a.grantee::regrole::text) from aclexplode(p.proacl) a)) from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'comptoir' and p.proname not in ('near_chunks', 'ensure_vector_index')
    union all
    select 'trigger ' || t.relname || ' ' || g.tgname, concat_ws(' ', g.tgenabled::text, pg_get_triggerdef(g.oid)) from tables t join pg_trigger g on g.tgrelid = t.oid and not g.tgisinternal`);
}

/** What every table holds: the number of its rows and a digest of them. */
export async function contentFacts(database: Database): Promise<Facts> {
  const tables = await database.rows<{ name: string }>(sql`
    select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'comptoir' and c.relkind = 'r' and c.relname not in ('app_migrations', 'app_knowledge_embeddings') order by 1`);
  const facts: Facts = {};
  for (const { name } of tables) {
    const [row] = await database.rows<{ value: string }>(sql`
      select concat_ws(' ', count(*), md5(string_agg(md5(t::text), '' order by md5(t::text)))) as value from comptoir.${sql.identifier(name)} t`);
    facts[name] = row?.value ?? '';
  }
  return facts;
}
