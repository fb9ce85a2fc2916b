import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtemp, readFile, writeFile, copyFile, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { sql } from '../../lib/db/sql.ts';
import type { Database } from '../../lib/db/database.ts';
import { DatabaseError } from '../../lib/db/errors.ts';
import { migrate, splitStatements } from '../../lib/db/migrate.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';

const MIGRATIONS = new URL('../../migrations/', import.meta.url);

let opened: TestDatabase;
let database: Database;
beforeAll(async () => {
  opened = await openTestDatabase('empty');
  database = opened.database;
});
afterAll(() => opened.close());

describe('least privilege', () => {
  test('every table is in the private schema, has row-level security, and grants exactly what is listed here', async () => {
    const rows = await database.rows<{ name: string; secured: boolean; grants: string | null }>(sql`
      select c.relname as name, c.relrowsecurity as secured,
        (select string_agg(distinct grantee || ':' || privilege, ' ' order by grantee || ':' || privilege) from (
          select pg_get_userbyid(a.grantee) as grantee, left(lower(a.privilege_type), 1) as privilege
          from aclexplode(c.relacl) a where a.grantee <> c.relowner) g) as grants
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'comptoir' and c.relkind in ('r', 'p', 'v', 'm') order by c.relname`);
    expect(rows.every((row) => row.secured)).toBe(true);
    // A new table fails here until someone has decided who may do what with it. d: delete, i: insert, s: select, u: update.
    const grants = Object.fromEntries(rows.filter((row) => row.name !== 'app_knowledge_embeddings').map((row) => [row.name, row.grants]));
    expect(grants).toMatchSnapshot();
    for (const [name, granted] of Object.entries(grants)) {
      expect(`${name} ${granted}`).not.toMatch(/ (?:public|PUBLIC|anon|authenticated|unknown)/);
      if (name.startsWith('app_knowledge_') && name !== 'app_knowledge_questions') expect(granted).not.toMatch(/comptoir_web:[diu]/);
    }
  });

  test('Postgres itself refuses the web role a write to knowledge', async () => {
    const write = database.transaction((tx) => tx.rows(sql`insert into comptoir.app_knowledge_documents default values`), 'web');
    await expect(write).rejects.toMatchObject({ sqlState: '42501' });
    await expect(database.transaction((tx) => tx.rows(sql`delete from comptoir.app_knowledge_aliases`), 'web')).rejects.toBeInstanceOf(DatabaseError);
  });

  test('the web role cannot make itself more than it is', async () => {
    for (const statement of ['create table comptoir.mine (id int)', 'alter table comptoir.app_messages disable row level security', 'drop table comptoir.app_turns']) {
      await expect(database.transaction((tx) => tx.rows(sql.raw(statement)), 'web')).rejects.toMatchObject({ sqlState: '42501' });
    }
  });

  test('no function of the schema can be called by everyone', async () => {
    const open = await database.rows(sql`
      select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace, aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
      where n.nspname = 'comptoir' and a.grantee = 0`);
    expect(open).toEqual([]);
  });
});

describe('migrations', () => {
  test('a second run changes nothing, two at once apply each once, and a changed file is refused', async () => {
    const asOwner = await openTestDatabase('empty');
    try {
      if (asOwner.database.engine === 'pglite') await asOwner.database.rows(sql`reset role`);
      const [one, two] = await Promise.all([migrate(asOwner.database, MIGRATIONS), migrate(asOwner.database, MIGRATIONS)]);
      expect([one.applied, two.applied]).toEqual([[], []]);

      const folder = await mkdtemp(join(tmpdir(), 'comptoir-migrations-'));
      for (const name of await readdir(MIGRATIONS)) await copyFile(new URL(name, MIGRATIONS), join(folder, name));
      await writeFile(join(folder, '9001_more.sql'), 'create table comptoir.more (id int);\nalter table comptoir.more enable row level security;\n');
      const url = pathToFileURL(`${folder}/`);
      const both = await Promise.all([migrate(asOwner.database, url), migrate(asOwner.database, url)]);
      expect(both.flatMap((report) => report.applied)).toEqual(['9001_more.sql']);

      await writeFile(join(folder, '9001_more.sql'), 'select 1;');
      await expect(migrate(asOwner.database, url)).rejects.toMatchObject({ code: 'config_invalid' });
      await expect(migrate(asOwner.database, MIGRATIONS)).rejects.toMatchObject({ code: 'config_invalid' });
    } finally {
      await asOwner.close();
    }
  });

  test('a migration that fails leaves nothing of itself', async () => {
    const asOwner = await openTestDatabase('empty');
    try {
      if (asOwner.database.engine === 'pglite') await asOwner.database.rows(sql`reset role`);
      const folder = await mkdtemp(join(tmpdir(), 'comptoir-migrations-'));
      for (const name of await readdir(MIGRATIONS)) await copyFile(new URL(name, MIGRATIONS), join(folder, name));
      await writeFile(join(folder, '9001_half.sql'), 'create table comptoir.half (id int);\nselect 1 / 0;\n');
      await expect(migrate(asOwner.database, pathToFileURL(`${folder}/`))).rejects.toBeInstanceOf(DatabaseError);
      const [row] = await asOwner.database.rows<{ there: boolean }>(sql`select to_regclass('comptoir.half') is not null as there`);
      expect(row?.there).toBe(false);
    } finally {
      await asOwner.close();
    }
  });

  test('files are split at statements, not inside functions', async () => {
    const text = await readFile(new URL('0006_turn.sql', MIGRATIONS), 'utf8');
    const statements = splitStatements(text);
    expect(statements.filter((statement) => statement.startsWith('create function'))).toHaveLength((text.match(/^create function/gm) ?? []).length);
    expect(statements.every((statement) => statement.endsWith(';'))).toBe(true);
  });
});

describe('errors of the database', () => {
  test('carry no value of the statement', async () => {
    const secret = 'marie.curie@example.com';
    const failure: unknown = await database.rows(sql`select ${secret}::int`).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(DatabaseError);
    expect(JSON.stringify(failure, Object.getOwnPropertyNames(failure))).not.toContain(secret);
  });

  test('a rolled-back transaction leaves the connection usable', async () => {
    await expect(database.transaction(async (tx) => {
      await tx.rows(sql`select 1`);
      throw new Error('no');
    })).rejects.toThrow('no');
    expect(await database.rows(sql`select 1 as one`)).toEqual([{ one: 1 }]);
  });
});
