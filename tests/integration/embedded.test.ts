import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sql } from '../../lib/db/sql.ts';
import { openPglite } from '../../lib/db/pglite.ts';
import { silentLogger } from '../support/logger.ts';

/** The threads of this process, newest last. */
const threads: Worker[] = [];
const notice = (message: unknown): void => { threads.push((message as { worker: Worker }).worker); };
let root = '';

async function until(isSo: () => boolean): Promise<void> {
  const deadline = Date.now() + 5_000;
  while (!isSo() && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(isSo()).toBe(true);
}

beforeAll(async () => {
  subscribe('worker_threads', notice);
  root = await mkdtemp(join(tmpdir(), 'comptoir-embedded-'));
});
afterAll(async () => {
  unsubscribe('worker_threads', notice);
  await rm(root, { recursive: true });
});

test('a database whose thread dies fails what was under way, loses nothing it confirmed, and opens again with the same rights', async () => {
  const logged: string[] = [];
  const database = await openPglite({ folder: join(root, 'dies'), logger: { ...silentLogger, error: (_fields, message) => { logged.push(message); } } });
  try {
    await database.script('create schema comptoir; create role comptoir_web; grant usage on schema comptoir to comptoir_web; create table comptoir.kept (id int primary key); grant select, insert on comptoir.kept to comptoir_web');
    await database.keepTo('web');
    await database.rows(sql`insert into comptoir.kept values (1)`);

    const underWay = database.rows(sql`select pg_sleep(20)`);
    const waits = database.rows(sql`insert into comptoir.kept values (2)`);
    await threads.at(-1)?.terminate();
    await expect(underWay).rejects.toMatchObject({ code: 'database_unavailable' });
    await waits; // its turn came after the death: it found the folder open again
    expect(await database.rows(sql`select id from comptoir.kept order by id`)).toEqual([{ id: 1 }, { id: 2 }]);
    await expect(database.rows(sql`drop table comptoir.kept`)).rejects.toMatchObject({ sqlState: '42501' });

    // Nobody asks anything just then: it is told, and the next statement does not know.
    await threads.at(-1)?.terminate();
    await until(() => logged.length > 0);
    expect(logged).toEqual(['the embedded database ended; the next statement opens it again']);
    expect(await database.rows(sql`select count(*)::int as n from comptoir.kept`)).toEqual([{ n: 2 }]);
  } finally {
    await database.close();
  }
  expect(threads).toHaveLength(3);
}, 60_000);

test('a folder that cannot be opened says why and leaves no thread behind', async () => {
  await writeFile(join(root, 'file'), '');
  await expect(openPglite({ folder: join(root, 'file') })).rejects.toThrow(/ENOTDIR|EEXIST/);
  await until(() => threads.at(-1)?.threadId === -1);
});

test('what stood in memory is not made up anew', async () => {
  const database = await openPglite({ memory: true });
  await threads.at(-1)?.terminate();
  await expect(database.rows(sql`select 1`)).rejects.toMatchObject({ code: 'database_unavailable' });
  await database.close();
}, 60_000);
