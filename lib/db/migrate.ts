import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { sql } from './sql.ts';
import { z } from 'zod';
import { ERRORS } from '../contracts/errors.ts';
import type { Database, Executor } from './database.ts';
import { isNotAllowed } from './errors.ts';

export interface Migration {
  id: number;
  name: string;
  sha256: string;
  text: string;
}

export interface MigrationReport {
  applied: string[];
  /** Whether this database holds vectors; looked at again on every run. `refused`: the server has pgvector, and this login may not enable it. */
  vectors: 'on' | 'absent' | 'refused';
}

/** One migrator at a time, in any number of processes. The number is arbitrary and must never change. */
const LOCK = 7_415_002;
const FILE = /^(\d{4})_([a-z0-9_]+)\.sql$/;

/** The numbered migrations of a folder, in order. */
export async function readMigrations(folder: URL): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => FILE.test(name)).sort();
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(new URL(name, folder), 'utf8');
      return { id: Number(name.slice(0, 4)), name, text, sha256: createHash('sha256').update(text).digest('hex') };
    }),
  );
}

const appliedSchema = z.array(z.object({ id: z.number(), name: z.string(), sha256: z.string() }));

/** The migrations a database has; none when it is new. */
export async function appliedMigrations(database: Executor): Promise<z.infer<typeof appliedSchema>> {
  // Asked of the catalogue itself: a name that was looked up in vain before another migrator made it is remembered as missing.
  const [exists] = await database.rows<{ found: boolean }>(sql`
    select exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'comptoir' and c.relname = 'app_migrations') as found`);
  if (exists?.found !== true) return [];
  return appliedSchema.parse(await database.rows(sql`select id, name, sha256 from comptoir.app_migrations order by id`));
}

/**
 * Brings a database up to date. Each migration is one transaction, so a migrator killed half way leaves whole
 * migrations only, and a second one waits for its turn and finds nothing to do. Throws `config_invalid` when an applied
 * file was changed afterwards or the database is newer than this code.
 */
export async function migrate(database: Database, folder: URL): Promise<MigrationReport> {
  const migrations = await readMigrations(folder);
  const applied: string[] = [];
  const present = await appliedMigrations(database);
  refuseUnknown(present, migrations);
  for (const migration of migrations) {
    if (isApplied(migration, present)) continue;
    const done = await database.transaction(async (tx) => {
      await noticeDeath(tx, database.engine);
      await tx.rows(sql`select pg_advisory_xact_lock(${LOCK})`);
      const known = await appliedMigrations(tx);
      if (isApplied(migration, known)) return false;
      await applyMigration(tx, migration);
      return true;
    });
    if (done) applied.push(migration.name);
  }
  return { applied, vectors: await enableVectors(database, folder) };
}

/** A server that learns at once that its migrator was killed gives the lock back at once, and not at the end of a long statement. */
async function noticeDeath(tx: Executor, engine: Database['engine']): Promise<void> {
  if (engine === 'pglite') return;
  await tx.rows(sql`do $$ begin
    perform set_config('client_connection_check_interval', '1s', true);
  exception when invalid_parameter_value then null; -- not every operating system can tell
  end $$`);
}

/**
 * The roles, before the migration that counts on them. Since Postgres 16 whoever makes a role may grant it, but not act as it: on
 * Supabase, where the migrator is no superuser, it has to grant it to itself.
 */
const ROLES = sql`do $$
declare
  role_name text;
  acts_as text := case when current_setting('server_version_num')::integer >= 160000 then 'SET' else 'MEMBER' end;
begin
  foreach role_name in array array['comptoir_owner', 'comptoir_web', 'comptoir_knowledge'] loop
    if not exists (select from pg_roles where rolname = role_name) then
      begin
        execute format('create role %I nologin', role_name);
      exception when duplicate_object or unique_violation then
        null; -- a migrator of another database of this cluster made it between the look and the deed
      end;
    end if;
    if not pg_has_role(current_user, role_name, acts_as) then
      execute format('grant %I to current_user', role_name);
    end if;
  end loop;
end
$$`;

/** Runs one migration inside the caller's transaction. */
export async function applyMigration(tx: Executor, migration: Migration): Promise<void> {
  if (migration.id === 1) await tx.rows(ROLES);
  for (const statement of splitStatements(migration.text)) await tx.rows(sql.raw(statement));
  await tx.rows(sql`insert into comptoir.app_migrations (id, name, sha256) values (${migration.id}, ${migration.name}, ${migration.sha256})`);
}

type Applied = z.infer<typeof appliedSchema>;

function isApplied(migration: Migration, applied: Applied): boolean {
  const same = applied.find((entry) => entry.id === migration.id);
  if (same !== undefined && same.sha256 !== migration.sha256) {
    throw ERRORS.configInvalid({ detail: `migration ${migration.name} was changed after it had been applied` });
  }
  return same !== undefined;
}

function refuseUnknown(applied: Applied, migrations: Migration[]): void {
  const newest = applied.at(-1)?.id ?? 0;
  if (newest > (migrations.at(-1)?.id ?? 0)) {
    throw ERRORS.configInvalid({ detail: `the database has migration ${newest}, which this version of Comptoir does not know` });
  }
}

/** Creates the vector tables when the server has the extension, now or since the last run. */
async function enableVectors(database: Database, folder: URL): Promise<MigrationReport['vectors']> {
  if (!(await canHoldVectors(database))) return 'absent';
  const [newest] = await database.rows<{ there: boolean }>(sql`select to_regproc('comptoir.near_chunks') is not null as there`);
  if (newest?.there === true) return 'on';
  try {
    await database.transaction(async (tx) => {
      await tx.rows(sql`select pg_advisory_xact_lock(${LOCK})`);
      await createVectors(tx, folder);
    });
    return 'on';
  } catch (error) {
    // Everything else of the shop works without; whoever migrates is told.
    if (isNotAllowed(error)) return 'refused';
    throw error;
  }
}

async function canHoldVectors(executor: Executor): Promise<boolean> {
  // A schema of before the knowledge has nothing to put them beside.
  const [extension] = await executor.rows<{ available: boolean }>(sql`
    select exists (select from pg_available_extensions where name = 'vector') and to_regclass('comptoir.app_knowledge_chunks_v2') is not null as available`);
  return extension?.available === true;
}

/** The vector tables, inside the caller's transaction. False when the server has no such extension. */
export async function createVectors(tx: Executor, folder: URL): Promise<boolean> {
  if (!(await canHoldVectors(tx))) return false;
  for (const statement of splitStatements(await readFile(new URL('vector.sql', folder), 'utf8'))) await tx.rows(sql.raw(statement));
  return true;
}

/** Splits a file at the semicolons that end a line outside dollar quotes and parentheses of functions. */
export function splitStatements(text: string): string[] {
  const statements: string[] = [];
  let current = '';
  let quoted = false;
  for (const line of text.split('\n')) {
    if (line.trimStart().startsWith('--') && !quoted) continue;
    current += `${line}\n`;
    if ((line.match(/\$\$/g)?.length ?? 0) % 2 === 1) quoted = !quoted;
    if (!quoted && /;\s*(--.*)?$/.test(line)) {
      statements.push(current.trim());
      current = '';
    }
  }
  if (current.trim() !== '') statements.push(current.trim());
  return statements;
}
