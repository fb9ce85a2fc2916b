import { createWriteStream } from 'node:fs';
import { open, rename, rm, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { sql } from '../sql.ts';
import { z } from 'zod';
import { ERRORS } from '../../contracts/errors.ts';
import type { Database, Executor } from '../database.ts';
import { appliedMigrations } from '../migrate.ts';
import { BACKUP_FORMAT, BACKUP_VERSION, type BackupHeader } from './format.ts';

/** Rows that are in memory at once. */
const PAGE = 200;

export interface BackupReport {
  file: string;
  tables: number;
  rows: number;
  bytes: number;
}

const tableSchema = z.object({ name: z.string(), columns: z.array(z.string()), counters: z.array(z.string()) });

/**
 * Writes everything a shop knows into a file, as it is at one moment. The file appears when it is whole, readable by its owner only:
 * it holds what customers wrote and the key their sessions are signed with. The embedded engine has one connection, so a running shop waits meanwhile.
 */
export async function writeBackup(database: Database, file: string, onProgress: (message: string) => void): Promise<BackupReport> {
  await refuseExisting(file);
  const working = `${file}.${process.pid}.part`;
  const count = { tables: 0, rows: 0 };
  try {
    await database.transaction(async (tx) => {
      await tx.rows(sql`set transaction isolation level repeatable read, read only`);
      const lines = readLines(tx, count, onProgress);
      await pipeline(Readable.from(lines), createGzip(), createWriteStream(working, { mode: 0o600, flags: 'wx' }));
    }, 'owner');
    await sync(working);
    await rename(working, file);
  } catch (error) {
    await rm(working, { force: true });
    throw error;
  }
  return { file, ...count, bytes: (await stat(file)).size };
}

async function refuseExisting(file: string): Promise<void> {
  const exists = await stat(file).then(() => true, (error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  });
  if (exists) throw ERRORS.requestInvalid({ detail: `${file} exists already: a backup never writes over another` });
}

/** A backup that a power cut could empty would not be one. */
async function sync(file: string): Promise<void> {
  const handle = await open(file, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function* readLines(tx: Executor, count: { tables: number; rows: number }, onProgress: (message: string) => void): AsyncGenerator<string> {
  const migrations = await appliedMigrations(tx);
  if (migrations.length === 0) throw ERRORS.requestInvalid({ detail: 'this database holds no shop: there is nothing to back up' });
  const header: BackupHeader = { format: BACKUP_FORMAT, version: BACKUP_VERSION, created_at: new Date().toISOString(), migrations };
  yield `${JSON.stringify(header)}\n`;
  const tables = z.array(tableSchema).parse(await tx.rows(TABLES));
  for (const table of tables) {
    yield `${JSON.stringify({ table: table.name, columns: table.columns })}\n`;
    const before = count.rows;
    yield* readRows(tx, table, count);
    count.tables += 1;
    if (count.rows > before) onProgress(`${table.name}: ${count.rows - before} rows`);
  }
  for (const table of tables) {
    for (const column of table.counters) {
      const [row] = await tx.rows<{ value: string | null }>(sql`
        select pg_sequence_last_value(pg_get_serial_sequence(${`comptoir.${table.name}`}, ${column})::regclass)::text as value`);
      if (row !== undefined && row.value !== null) yield `${JSON.stringify({ counter: table.name, column, value: row.value })}\n`;
    }
  }
  yield `${JSON.stringify({ end: count })}\n`;
}

async function* readRows(tx: Executor, table: z.infer<typeof tableSchema>, count: { rows: number }): AsyncGenerator<string> {
  const columns = sql.join(table.columns.map((column) => sql`${sql.identifier(column)}::text`), sql`, `);
  await tx.rows(sql`declare backup_rows no scroll cursor for select json_build_array(${columns})::text as row from comptoir.${sql.identifier(table.name)}`);
  for (;;) {
    const page = await tx.rows<{ row: string }>(sql.raw(`fetch ${PAGE} from backup_rows`));
    if (page.length === 0) break;
    count.rows += page.length;
    yield `{"rows":[${page.map(({ row }) => row).join(',')}]}\n`;
  }
  await tx.rows(sql`close backup_rows`);
}

/** Every table but the list of migrations, its columns that are stored as given, and those that count. */
const TABLES = sql`
  select c.relname as name,
    array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum) as columns,
    array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      and pg_get_serial_sequence(format('%I.%I', n.nspname, c.relname), a.attname) is not null order by a.attnum) as counters
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = 'comptoir' and c.relkind = 'r' and c.relname <> 'app_migrations' order by c.relname`;
