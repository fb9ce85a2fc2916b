import { sql, type SQL } from '../sql.ts';
import { z } from 'zod';
import { ERRORS } from '../../contracts/errors.ts';
import type { Database, Executor } from '../database.ts';
import { isNotAllowed } from '../errors.ts';
import { applyMigration, createVectors, migrate, readMigrations, type Migration } from '../migrate.ts';
import { openBackup, readLine, type OpenBackup } from './read.ts';
import type { BackupHeader } from './format.ts';

export interface RestoreReport {
  created_at: string;
  tables: number;
  rows: number;
  /** Tables that this server cannot hold (vectors without their extension), with the rows left out. */
  left_out: { table: string; rows: number }[];
}

/**
 * Fills an empty database from a backup: the schema is made by the migrations the backup had, with their roles, grants and policies,
 * then the rows go in, then newer migrations run. All but the last is one transaction, so one that is killed leaves nothing.
 * Throws `restore_target_not_empty` or `request_invalid`.
 */
export async function restoreBackup(database: Database, file: string, migrations: URL, onProgress: (message: string) => void): Promise<RestoreReport> {
  const backup = await openBackup(file);
  try {
    const known = knownMigrations(backup.header, await readMigrations(migrations));
    const report = await database.transaction(async (tx) => {
      await refuseShop(tx);
      for (const migration of known) {
        await tx.rows(sql`reset role`);
        await applyMigration(tx, migration);
      }
      await tx.rows(sql`reset role`);
      await createVectorsIfAllowed(tx, migrations);
      await tx.rows(sql`set local role comptoir_owner`);
      return loadRows(tx, backup, file, onProgress);
    });
    await migrate(database, migrations);
    return { created_at: backup.header.created_at, ...report };
  } finally {
    backup.close();
  }
}

async function createVectorsIfAllowed(tx: Executor, migrations: URL): Promise<void> {
  await tx.rows(sql`savepoint vectors`);
  try {
    await createVectors(tx, migrations);
  } catch (error) {
    // Reported with the rows that were left out.
    if (!isNotAllowed(error)) throw error;
    await tx.rows(sql`rollback to savepoint vectors`);
  }
}

/** The migrations the backup had, in this version's own files. */
function knownMigrations(header: BackupHeader, ours: Migration[]): Migration[] {
  return header.migrations.map(({ id, name, sha256 }) => {
    const same = ours.find((migration) => migration.id === id);
    if (same === undefined) throw ERRORS.requestInvalid({ detail: `the backup has migration ${name}, which this version of Comptoir does not know: install the version it was made with, or a later one` });
    if (same.sha256 !== sha256) throw ERRORS.requestInvalid({ detail: `the backup was made with another ${name} than this version has` });
    return same;
  });
}

async function refuseShop(tx: Executor): Promise<void> {
  const [row] = await tx.rows<{ there: boolean }>(sql`select exists (select from pg_namespace where nspname = 'comptoir') as there`);
  if (row?.there === true) {
    throw ERRORS.restoreTargetNotEmpty({
      detail: 'this database already holds a shop (the schema comptoir exists). A restore mixes nothing and overwrites nothing: give it an empty folder (COMPTOIR_DATA_DIR) or an empty database (DATABASE_URL).',
    });
  }
}

const columnsSchema = z.array(z.object({ name: z.string(), type: z.string() }));

interface OpenTable {
  name: string;
  /** Null: this server has no such table. */
  insert: ((rows: string) => SQL) | null;
  rows: number;
}

async function loadRows(tx: Executor, backup: OpenBackup, file: string, onProgress: (message: string) => void): Promise<Omit<RestoreReport, 'created_at'>> {
  const constraints = await releaseTables(tx);
  const tables: OpenTable[] = [];
  const ends: { tables: number; rows: number }[] = [];
  for await (const text of backup.lines) {
    if (ends.length > 0) throw ERRORS.requestInvalid({ detail: `${file} goes on after its end` });
    const line = readLine(text, file);
    const current = tables.at(-1);
    if ('table' in line) {
      tables.push({ name: line.table, insert: await insertInto(tx, line.table, line.columns), rows: 0 });
      onProgress(`${line.table} …`);
    } else if ('rows' in line) {
      if (current === undefined) throw ERRORS.requestInvalid({ detail: `${file} has rows of no table` });
      if (current.insert !== null) await tx.rows(current.insert(JSON.stringify(line.rows)));
      current.rows += line.rows.length;
    } else if ('counter' in line) {
      await tx.rows(sql`select setval(pg_get_serial_sequence(${`comptoir.${line.counter}`}, ${line.column})::regclass, ${line.value}::bigint)`);
    } else {
      ends.push(line.end);
    }
  }
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const [end] = ends;
  if (end?.rows !== rows || end.tables !== tables.length) throw ERRORS.requestInvalid({ detail: `${file} was cut: it has ${rows} rows and no matching end` });
  await lockTables(tx, constraints);
  const left_out = tables.filter((table) => table.insert === null && table.rows > 0).map((table) => ({ table: table.name, rows: table.rows }));
  return { tables: tables.length, rows: rows - left_out.reduce((sum, table) => sum + table.rows, 0), left_out };
}

/** The statement that adds a page of rows, each value cast from the text it was written as. */
async function insertInto(tx: Executor, table: string, columns: string[]): Promise<OpenTable['insert']> {
  const there = columnsSchema.parse(await tx.rows(sql`
    select a.attname as name, format_type(a.atttypid, a.atttypmod) as type from pg_attribute a
    where a.attrelid = to_regclass(${`comptoir.${table}`}) and a.attnum > 0 and not a.attisdropped`));
  if (there.length === 0) {
    if (table === VECTORS) return null;
    throw ERRORS.requestInvalid({ detail: `the backup has a table ${table} that its migrations do not make` });
  }
  const names = sql.join(columns.map((column) => sql.identifier(column)), sql`, `);
  const values = sql.join(columns.map((column, index) => {
    const type = there.find(({ name }) => name === column)?.type;
    if (type === undefined) throw ERRORS.requestInvalid({ detail: `the backup has a column ${table}.${column} that its migrations do not make` });
    return sql.raw(`(line ->> ${index})::${type}`);
  }), sql`, `);
  return (rows) => sql`insert into comptoir.${sql.identifier(table)} (${names}) overriding system value select ${values} from jsonb_array_elements(${rows}::jsonb) as line`;
}

/** The one table that a server may lack: its vectors are made again by the next build of the knowledge. */
const VECTORS = 'app_knowledge_embeddings';

const constraintsSchema = z.array(z.object({ table: z.string(), name: z.string(), definition: z.string() }));
type Constraints = z.infer<typeof constraintsSchema>;

/** Empties what migrations put in, and takes foreign keys and triggers away until the rows are in: they come in the order of names. */
async function releaseTables(tx: Executor): Promise<Constraints> {
  const constraints = constraintsSchema.parse(await tx.rows(sql`
    select c.relname as table, k.conname as name, pg_get_constraintdef(k.oid) as definition
    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'comptoir' and k.contype = 'f' order by 1, 2`));
  for (const { table, name } of constraints) await tx.rows(sql`alter table comptoir.${sql.identifier(table)} drop constraint ${sql.identifier(name)}`);
  for (const table of await tableNames(tx)) {
    await tx.rows(sql`alter table comptoir.${sql.identifier(table)} disable trigger user`);
    if (table !== 'app_migrations') await tx.rows(sql`delete from comptoir.${sql.identifier(table)}`);
  }
  return constraints;
}

/** Puts back what `releaseTables` took: each foreign key is checked against every row. */
async function lockTables(tx: Executor, constraints: Constraints): Promise<void> {
  for (const { table, name, definition } of constraints) {
    await tx.rows(sql`alter table comptoir.${sql.identifier(table)} add constraint ${sql.identifier(name)} ${sql.raw(definition)}`);
  }
  for (const table of await tableNames(tx)) await tx.rows(sql`alter table comptoir.${sql.identifier(table)} enable trigger user`);
}

const tableNames = async (tx: Executor): Promise<string[]> =>
  z.array(z.object({ name: z.string() })).parse(await tx.rows(sql`
    select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'comptoir' and c.relkind = 'r' order by 1`)).map(({ name }) => name);
