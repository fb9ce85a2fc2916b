import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { copyFile, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { sql } from '../../lib/db/sql.ts';
import type { Database } from '../../lib/db/database.ts';
import { migrate, readMigrations } from '../../lib/db/migrate.ts';
import { openPglite } from '../../lib/db/pglite.ts';
import { openPostgres } from '../../lib/db/postgres.ts';
import { silentLogger } from '../support/logger.ts';
import { OLD_ROWS } from '../support/old-rows.ts';
import { schemaFacts } from '../support/schema-facts.ts';
import { openServer, WITHOUT_SERVER, type Server } from '../support/server-database.ts';
import { onServer } from '../support/template.ts';

const MIGRATIONS = new URL('../../migrations/', import.meta.url);
const MIGRATOR = new URL('../support/migrator.ts', import.meta.url).pathname;
const numbers = (await readMigrations(MIGRATIONS)).map(({ id }) => id);
const newest = numbers.at(-1) ?? 0;

let work = '';
beforeAll(async () => { work = await mkdtemp(join(tmpdir(), 'comptoir-migrations-')); });
afterAll(() => rm(work, { recursive: true, force: true }));

/** A folder with the migrations up to a number, and the extra ones given. */
async function folderUpTo(last: number, extra: Record<string, string> = {}): Promise<string> {
  const folder = await mkdtemp(join(work, 'upto-'));
  for (const name of await readdir(MIGRATIONS)) {
    if (!/^\d{4}_/.test(name) || Number(name.slice(0, 4)) <= last) await copyFile(new URL(name, MIGRATIONS), join(folder, name));
  }
  for (const [name, text] of Object.entries(extra)) await writeFile(join(folder, name), text);
  return folder;
}

const upTo = async (last: number) => pathToFileURL(`${await folderUpTo(last)}/`);

function run(folder: string, env: Record<string, string>) {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', MIGRATOR, folder], { env: { ...process.env, DATABASE_URL: '', POSTGRES_URL: '', MIGRATION_DATABASE_URL: '', ...env } });
  let out = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => { out += chunk.toString(); });
  const ended = new Promise<{ code: number | null; out: string }>((done) => child.on('close', (code) => done({ code, out })));
  return { child, ended, says: (text: string) => until(() => out.includes(text), () => out) };
}

/** Looks again until it is so; says what it saw when it never is. */
async function until(isSo: () => boolean | Promise<boolean>, seen: () => string): Promise<void> {
  for (let attempt = 0; attempt < 1_200; attempt += 1) {
    if (await isSo()) return;
    await pause(50);
  }
  throw new Error(`waited in vain: ${seen().slice(0, 500)}`);
}

/** An engine to migrate on: how a process is told of it, and how this process opens it. */
interface Place {
  env: Record<string, string>;
  open(): Promise<Database>;
}

let server: Server | undefined;
afterAll(() => server?.close());

const ENGINES: { engine: string; skip: string | null; newPlace: () => Promise<Place> }[] = [
  {
    engine: 'the embedded database',
    skip: null,
    async newPlace() {
      const folder = await mkdtemp(join(work, 'data-'));
      return { env: { COMPTOIR_DATA_DIR: folder }, open: () => openPglite({ folder }) };
    },
  },
  {
    engine: 'a Postgres server',
    skip: WITHOUT_SERVER,
    async newPlace() {
      server ??= await openServer();
      const url = await server.createDatabase();
      return { env: { DATABASE_URL: url }, open: () => Promise.resolve(openPostgres({ url, poolSize: 2, logger: silentLogger })) };
    },
  },
];

for (const { engine, skip, newPlace } of ENGINES) {
  const suite = skip === null ? describe : describe.skip;
  suite(`on ${engine}${skip === null ? '' : ` (skipped: ${skip})`}`, () => {
    test('from every earlier state, with data in it, the newest is reached: the same schema, and every row', async () => {
      const database = await (await newPlace()).open();
      try {
        await migrate(database, MIGRATIONS);
        const expected = await schemaFacts(database);
        expect(Object.keys(expected).length).toBeGreaterThan(200);
        for (const last of numbers.slice(0, -1)) {
          await database.rows(sql`drop schema comptoir cascade`);
          await migrate(database, await upTo(last));
          for (const id of numbers.filter((number) => number <= last)) for (const row of OLD_ROWS[id] ?? []) await database.rows(sql.raw(row));
          const before = await rowsOf(database);
          const { applied } = await migrate(database, MIGRATIONS);
          expect(applied).toHaveLength(numbers.filter((number) => number > last).length);
          expect({ last, facts: await schemaFacts(database) }).toEqual({ last, facts: expected });
          expect({ last, missing: missing(before, await rowsOf(database)) }).toEqual({ last, missing: [] });
        }
      } finally {
        await database.close();
      }
    }, 120_000);

    test('two migrators at once apply each migration once', async () => {
      const place = await newPlace();
      const both = await Promise.all([run(await folderUpTo(newest), place.env).ended, run(await folderUpTo(newest), place.env).ended]);
      const applied = both.map(({ out }) => Number(/applied (\d+)/.exec(out)?.[1] ?? 0));
      expect({ sum: applied.reduce((sum, count) => sum + count, 0), outputs: both.map(({ out }) => out.slice(0, 300)) }).toMatchObject({ sum: numbers.length });
      // On a server both succeed; an embedded folder has one owner, and the other one is told so.
      for (const { code, out } of both) if (code !== 0) expect(out).toMatch(/data_folder_busy/);
      const database = await place.open();
      expect(await database.rows(sql`select id from comptoir.app_migrations order by id`)).toEqual(numbers.map((id) => ({ id })));
      await database.close();
    }, 60_000);

    test('a migrator that is killed in the middle leaves whole migrations only, and the next one goes on at once', async () => {
      const place = await newPlace();
      const half = 'create table comptoir.half (id int);\nalter table comptoir.half enable row level security;\n';
      const killed = run(await folderUpTo(newest, { '9001_slow.sql': `${half}select pg_sleep(60);\n` }), place.env);
      await killed.says('opened');
      await isSleeping(place);
      killed.child.kill('SIGKILL');
      await killed.ended;

      const startedAt = Date.now();
      const next = await run(await folderUpTo(newest, { '9001_slow.sql': half }), place.env).ended;
      expect(next).toMatchObject({ code: 0, out: expect.stringMatching(/applied \d+/) });
      expect(Date.now() - startedAt).toBeLessThan(30_000);
      const database = await place.open();
      expect(await database.rows(sql`select max(id) as id, count(*)::int as n from comptoir.app_migrations`)).toEqual([{ id: 9001, n: numbers.length + 1 }]);
      await database.close();
    }, 90_000);
  });

  /** Until the last migration sleeps. The embedded engine can't be asked by another process: there the others take far less than this. */
  async function isSleeping(place: Place): Promise<void> {
    if (place.env['DATABASE_URL'] === undefined) return pause(4_000);
    const url = place.env['DATABASE_URL'];
    const asks = "select from pg_stat_activity where datname = current_database() and query like '%pg_sleep%' and state = 'active' and pid <> pg_backend_pid()";
    await onServer(url, async (client) => { await until(async () => ((await client.query(asks)).rowCount ?? 0) > 0, () => 'no migration slept'); });
  }
}

type Rows = Record<string, Record<string, unknown>[]>;

async function rowsOf(database: Database): Promise<Rows> {
  const tables = await database.rows<{ name: string }>(sql`select relname as name from pg_class where relnamespace = 'comptoir'::regnamespace and relkind = 'r' and relname <> 'app_migrations'`);
  const rows: Rows = {};
  for (const { name } of tables) {
    const found = await database.rows<{ row: Record<string, unknown> }>(sql`select to_jsonb(t) as row from comptoir.${sql.identifier(name)} t`);
    rows[name] = found.map(({ row }) => row);
  }
  return rows;
}

/** The rows of before that no row of after still says: columns may have come, none of the old ones may have changed. */
function missing(before: Rows, after: Rows): string[] {
  const says = (row: Record<string, unknown>, old: Record<string, unknown>) => Object.entries(old).every(([column, value]) => JSON.stringify(row[column]) === JSON.stringify(value));
  return Object.entries(before).flatMap(([table, rows]) => rows.filter((old) => !(after[table] ?? []).some((row) => says(row, old))).map((old) => `${table} ${JSON.stringify(old)}`));
}
