import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sql } from '../../lib/db/sql.ts';
import { loadConfig } from '../../lib/config/config.ts';
import type { ChatReply } from '../../lib/contracts/chat.ts';
import { restoreBackup } from '../../lib/db/backup/restore.ts';
import { writeBackup } from '../../lib/db/backup/write.ts';
import type { Database } from '../../lib/db/database.ts';
import { openPglite } from '../../lib/db/pglite.ts';
import { openPostgres } from '../../lib/db/postgres.ts';
import { setFlag } from '../../lib/db/queries/instance.ts';
import { openLocalShop } from '../../lib/local.ts';
import { openTestDatabase } from '../support/database.ts';
import { silentLogger } from '../support/logger.ts';
import { contentFacts, schemaFacts } from '../support/schema-facts.ts';
import { createLogin, openServer, WITHOUT_SERVER } from '../support/server-database.ts';
import { openTestShop, type TestShop } from '../support/shop.ts';

const MIGRATIONS = new URL('../../migrations/', import.meta.url);
const ROOT = new URL('../../', import.meta.url).pathname;
const quiet = () => undefined;

let folder = '';
let file = '';
let shop: TestShop;
let first: ChatReply;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'comptoir-backup-'));
  file = join(folder, 'shop.backup');
  shop = await openTestShop();
  first = await shop.chat({ message: 'Quels sont les délais de livraison ? « \\"quotes\\" », \t emoji 🛠 و عربي' });
  // What JSON and SQL disagree on: their nulls, numbers beyond a double, letters that look like syntax.
  await setFlag(shop.database, 'odd', null, 'test');
  await setFlag(shop.database, 'odder', { text: 'a\\nb\n"c"\u2028', list: [null, 1e300, 0.1], deep: { '': [] } }, 'test');
  await writeBackup(shop.database, file, quiet);
}, 120_000);
afterAll(async () => {
  await shop.close();
  await rm(folder, { recursive: true, force: true });
});

/** Asks on in the conversation of before, in a shop on another database. */
async function goOn(database: Database): Promise<ChatReply> {
  const next = await openTestShop({ on: { database, url: null, close: () => Promise.resolve() } });
  try {
    const { session_id, session_token } = first.meta;
    return await next.chat({ message: 'merci', session_id, session_token });
  } finally {
    await next.close();
  }
}

function run(script: string, args: string[], env: Record<string, string>, killAt?: string): Promise<{ code: number | null; out: string }> {
  return new Promise((done) => {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', `scripts/${script}.ts`, ...args], { cwd: ROOT, env: { ...process.env, DATABASE_URL: '', POSTGRES_URL: '', ...env } });
    let out = '';
    const read = (chunk: Buffer) => {
      out += chunk.toString();
      if (killAt !== undefined && out.includes(killAt)) child.kill('SIGKILL');
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('close', (code) => done({ code, out }));
  });
}

describe('a backup', () => {
  test('restored into an empty folder, after a restore that was killed there, is the same shop: content, rights, and a conversation that goes on', async () => {
    const data = join(folder, 'embedded');
    expect((await run('restore', [file], { COMPTOIR_DATA_DIR: data }, 'app_knowledge_postings')).code).toBeNull();
    const restored = await run('restore', [file], { COMPTOIR_DATA_DIR: data });
    expect(restored.out).toMatch(/Restored \d{4,} rows/);
    const database = await openPglite({ folder: data });
    try {
      expect(await contentFacts(database)).toEqual(await contentFacts(shop.database));
      const facts = await schemaFacts(database);
      expect(Object.keys(facts).length).toBeGreaterThan(200);
      expect(facts).toEqual(await schemaFacts(shop.database));
      await database.keepTo('web');
      expect((await goOn(database)).meta).toMatchObject({ session_id: first.meta.session_id, message_count: 2 });
      // Counters go on behind what was restored.
      const [job] = await database.transaction((tx) => tx.rows<{ id: string }>(sql`
        insert into comptoir.app_llm_calls (purpose, provider, model, outcome, ms) values ('test', 'x', 'y', 'ok', 1) returning id::text as id`), 'owner');
      expect(Number(job?.id)).toBeGreaterThan(0);
    } finally {
      await database.close();
    }
    const again = await run('restore', [file], { COMPTOIR_DATA_DIR: data });
    expect(again).toMatchObject({ code: 1, out: expect.stringContaining('already holds a shop') });
  }, 120_000);

  const onServer = WITHOUT_SERVER === null ? test : test.skip;
  onServer(`restored into a Postgres server is the same shop, under the web's own login${WITHOUT_SERVER === null ? '' : ` (skipped: ${WITHOUT_SERVER})`}`, async () => {
    const server = await openServer();
    try {
      const url = await server.createDatabase();
      const restored = await run('restore', [file], { DATABASE_URL: url });
      expect(restored.out).toMatch(/Restored \d{4,} rows .* into the database/);
      const owner = openPostgres({ url, poolSize: 1, logger: silentLogger });
      const web = openPostgres({ url: await createLogin(url, 'comptoir_web'), poolSize: 4, logger: silentLogger });
      try {
        expect(await contentFacts(owner)).toEqual(await contentFacts(shop.database));
        expect(await schemaFacts(owner)).toEqual(await schemaFacts(shop.database));
        expect((await goOn(web)).meta).toMatchObject({ session_id: first.meta.session_id, message_count: 2 });
        await expect(web.rows(sql`delete from comptoir.app_knowledge_aliases`)).rejects.toMatchObject({ sqlState: '42501' });
      } finally {
        await Promise.all([owner.close(), web.close()]);
      }
      expect((await run('restore', [file], { DATABASE_URL: url })).out).toContain('already holds a shop');
    } finally {
      await server.close();
    }
  }, 120_000);

  test('is the owner\'s alone, whole or absent, and never written over another', async () => {
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    await expect(writeBackup(shop.database, file, quiet)).rejects.toMatchObject({ code: 'request_invalid' });
    await expect(writeBackup(shop.database, join(folder, 'nowhere', 'x'), quiet)).rejects.toThrow(/ENOENT/);
    const stopped = writeBackup(shop.database, join(folder, 'stopped'), () => { throw new Error('disk full'); });
    await expect(stopped).rejects.toThrow('disk full');
    expect(readdirSync(folder).filter((name) => name.startsWith('stopped'))).toEqual([]);
  });

  test('that was cut, changed or made by a newer version is refused, and leaves nothing', async () => {
    const small = await openTestDatabase('empty');
    await setFlag(small.database, 'one', 1, 'test');
    await setFlag(small.database, 'two', 2, 'test');
    const good = join(folder, 'small.backup');
    await writeBackup(small.database, good, quiet);
    await small.close();
    const whole = await readFile(good);
    const text = gunzipSync(whole).toString('utf8');
    const lines = text.trimEnd().split('\n');
    const bad: Record<string, Buffer> = {
      'cut in the middle': whole.subarray(0, whole.length / 2),
      'without its end': gzipSync(`${lines.slice(0, -1).join('\n')}\n`),
      'a row short': gzipSync(`${lines.filter((line, index) => index !== lines.findIndex((other) => other.startsWith('{"rows"')) || line === '').join('\n')}\n`),
      'no backup': gzipSync('hello\n'),
      'not packed': Buffer.from(text),
      'of a later format': gzipSync(text.replace('"version":1', '"version":2')),
      'of a later schema': gzipSync(text.replace('"migrations":[', '"migrations":[{"id":9999,"name":"9999_later.sql","sha256":"x"},')),
      'of another schema': gzipSync(text.replace(/"sha256":"[0-9a-f]{8}/, '"sha256":"00000000')),
      'with another table': gzipSync(text.replace('{"table":"app_jobs"', '{"table":"app_jobs_of_mine"')),
    };
    const database = await openPglite({ memory: true });
    try {
      for (const [name, content] of Object.entries(bad)) {
        const path = join(folder, 'bad');
        await writeFile(path, content);
        const failure: unknown = await restoreBackup(database, path, MIGRATIONS, quiet).catch((error: unknown) => error);
        expect({ name, code: (failure as { code?: string }).code }).toEqual({ name, code: 'request_invalid' });
        const [row] = await database.rows<{ there: boolean }>(sql`select exists (select from pg_namespace where nspname = 'comptoir') as there`);
        expect({ name, ...row }).toEqual({ name, there: false });
      }
      await restoreBackup(database, good, MIGRATIONS, quiet);
    } finally {
      await database.close();
    }
  }, 120_000);

  test('is written by the running shop when one has the folder', async () => {
    const data = join(folder, 'running');
    const local = await openLocalShop({ config: loadConfig({ COMPTOIR_DATA_DIR: data, COMPTOIR_DEMO: 'off' }), logger: silentLogger, say: quiet });
    try {
      await local.announce(1);
      await setFlag(local.database, 'kill_switch', true, 'test');
      const written = await run('backup', [join(folder, 'live.backup')], { COMPTOIR_DATA_DIR: data });
      expect(written.out).toMatch(/app_runtime_state: \d+ rows[\s\S]*live\.backup: \d+ rows of \d+ tables/);
      const [role] = await local.database.rows<{ role: string }>(sql`select current_user::text as role`);
      expect(role?.role).toBe('comptoir_web');
    } finally {
      await local.close();
    }
  }, 60_000);
});
