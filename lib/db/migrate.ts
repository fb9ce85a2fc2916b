import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { sql } from 'drizzle-orm/sql';
import { z } from 'zod';
import { ERRORS } from '../contracts/errors.ts';
import type { Database, Executor } from './database.ts';

export interface Migration {
  id: number;
  name: string;
  sha256: string;
  text: string;
}

export interface MigrationReport {
  applied: string[];
  /** Whether this database can hold vectors; looked at again on every run. */
  vectors: boolean;
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
  const [exists] = await database.rows<{ found: boolean }>(sql`select to_regclass('comptoir.app_migrations') is not null as found`);
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
      await tx.rows(sql`select pg_advisory_xact_lock(${LOCK})`);
      const known = await appliedMigrations(tx);
      if (isApplied(migration, known)) return false;
      for (const statement of splitStatements(migration.text)) await tx.rows(sql.raw(statement));
      await tx.rows(sql`insert into comptoir.app_migrations (id, name, sha256) values (${migration.id}, ${migration.name}, ${migration.sha256})`);
      return true;
    });
    if (done) applied.push(migration.name);
  }
  return { applied, vectors: await enableVectors(database, folder) };
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
async function enableVectors(database: Database, folder: URL): Promise<boolean> {
  const [extension] = await database.rows<{ available: boolean }>(
    sql`select exists (select from pg_available_extensions where name = 'vector') as available`,
  );
  if (extension?.available !== true) return false;
  const [newest] = await database.rows<{ there: boolean }>(sql`select to_regproc('comptoir.near_chunks') is not null as there`);
  if (newest?.there === true) return true;
  const text = await readFile(new URL('vector.sql', folder), 'utf8');
  await database.transaction(async (tx) => {
    await tx.rows(sql`select pg_advisory_xact_lock(${LOCK})`);
    for (const statement of splitStatements(text)) await tx.rows(sql.raw(statement));
  });
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
