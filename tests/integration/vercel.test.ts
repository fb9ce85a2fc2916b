import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { ChatReply, Problem } from '../../lib/contracts/chat.ts';
import { createLogin, openServer, stockDatabase, WITHOUT_SERVER, type Server } from '../support/server-database.ts';
import { streamChat } from '../support/shop.ts';
import { onServer } from '../support/template.ts';
import { vercelBuild } from '../support/vercel.ts';

const LAUNCHER = new URL('../support/function-launcher.ts', import.meta.url).pathname;
const ROOT = new URL('../../', import.meta.url).pathname;
const CRON_SECRET = 'a-cron-secret-for-tests';
const SECRETS = { CRON_SECRET, SESSION_SECRET: 'a session secret that is long enough for tests' };
/** Megabytes a function may weigh: what is loaded at every cold start, and what the next dependency must not silently double. */
const LARGEST_MB = 5;

let built: { folder: string; output: string };
beforeAll(async () => { built = await vercelBuild(); }, 300_000);
afterAll(() => { rmSync(built.folder, { recursive: true, force: true }); });

const inFunction = () => join(built.output, 'functions/api/index.func');
const filesOf = (folder: string) => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));

describe('what is deployed', () => {
  test(`is at most ${LARGEST_MB} MB, without the embedded database and without anything unbundled`, () => {
    const files = filesOf(inFunction());
    const megabytes = files.reduce((sum, file) => sum + statSync(file).size, 0) / 1_000_000;
    expect(megabytes).toBeGreaterThan(1);
    expect(megabytes).toBeLessThan(LARGEST_MB);
    const names = files.map((file) => file.slice(inFunction().length + 1));
    expect(names.filter((name) => /pglite.*\.(?:wasm|data)$|node_modules|^(?:knowledge|demo|tests|docs)\//.test(name))).toEqual([]);
  });

  test('runs on a Node that the suite has run on, may stream, and is called once a day', () => {
    const config = JSON.parse(readFileSync(join(inFunction(), '.vc-config.json'), 'utf8')) as Record<string, unknown>;
    expect(config).toMatchObject({ runtime: `nodejs${process.versions.node.split('.')[0]}.x`, supportsResponseStreaming: true, maxDuration: 60 });
    const { crons } = JSON.parse(readFileSync(join(built.output, 'config.json'), 'utf8')) as { crons: unknown };
    expect(crons).toEqual([{ path: '/api/cron/daily', schedule: '0 9 * * *' }]);
  });

  test('is read in a few times what Express alone takes', () => {
    const cost = (module: string, cwd: string): number => {
      const measure = `const c = process.cpuUsage(); await import(${JSON.stringify(module)}); const { user, system } = process.cpuUsage(c); console.log((user + system) / 1000); process.exit()`;
      const runs = [1, 2, 3].map(() => Number(execFileSync(process.execPath, ['--input-type=module', '-e', measure], { cwd, env: { ...SECRETS, DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none', LOG_LEVEL: 'silent' } }).toString()));
      return Math.min(...runs);
    };
    const bare = cost('express', ROOT);
    const shop = cost(join(inFunction(), 'api/index.js'), inFunction());
    process.stderr.write(`function: read in ${shop.toFixed(0)} ms of processor time, Express alone in ${bare.toFixed(0)} ms\n`);
    expect(shop).toBeLessThan(bare * 10);
  });

  test('refuses to start without a database and says why', () => {
    expect(() => execFileSync(process.execPath, ['--input-type=module', '-e', `await import(${JSON.stringify(join(inFunction(), 'api/index.js'))})`], { env: { ...SECRETS, VERCEL: '1' }, stdio: 'pipe' }))
      .toThrow(/DATABASE_URL is not set/);
  });
});

const withServer = WITHOUT_SERVER === null ? describe : describe.skip;
withServer(`the function on a Postgres server${WITHOUT_SERVER === null ? '' : ` (skipped: ${WITHOUT_SERVER})`}`, () => {
  let server: Server;
  let launcher: ChildProcess;
  let said = '';
  let url = '';
  let login = '';
  beforeAll(async () => {
    server = await openServer();
    const database = await server.createDatabase();
    await stockDatabase(database);
    login = await createLogin(database, 'comptoir_web');
    launcher = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', LAUNCHER, built.output], {
      // VERCEL_URL and VERCEL_REGION are what tells the pool that it lives in a function that freezes.
      env: { ...SECRETS, DATABASE_URL: login, VERCEL: '1', VERCEL_URL: 'shop.vercel.app', VERCEL_REGION: 'cdg1', LOG_LEVEL: 'warn' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    launcher.stdout?.on('data', (chunk: Buffer) => { said += chunk.toString(); });
    launcher.stderr?.on('data', (chunk: Buffer) => { said += chunk.toString(); });
    url = await until(() => /open at (\S+)/.exec(said)?.[1]);
  }, 120_000);
  afterAll(async () => {
    launcher.kill('SIGKILL');
    await server.close();
  });

  async function until<T>(look: () => T | undefined | Promise<T | undefined>): Promise<T> {
    for (let attempt = 0; attempt < 300; attempt += 1) {
      const found = await look();
      if (found !== undefined) return found;
      await pause(100);
    }
    throw new Error(`waited in vain; the function said: ${said.slice(0, 2_000)}`);
  }

  const post = (body: unknown) => fetch(`${url}/api/chat`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

  test('answers as JSON, keeps the session, and tells its history to the one who has the token', async () => {
    const first = (await (await post({ message: 'Quels sont les délais de livraison ?' })).json()) as ChatReply;
    expect(first.meta.sources[0]?.doc_id).toBe('policy.delivery.times.v1');
    const { session_id, session_token } = first.meta;
    const second = (await (await post({ message: 'merci', session_id, session_token })).json()) as ChatReply;
    expect(second.meta.message_count).toBe(2);
    const history = await fetch(`${url}/api/chat/history?session_id=${session_id}`, { headers: { 'x-session-token': session_token } });
    expect(((await history.json()) as { messages: unknown[] }).messages).toHaveLength(4);
  });

  test('streams', async () => {
    const events = await streamChat(url, { message: 'How long does delivery to Germany take?' });
    expect(events[0]?.event).toBe('meta');
    expect(events.at(-1)).toMatchObject({ event: 'done', data: { meta: { answered_by: 'extractive' } } });
  });

  test('lets the platform\'s cron in and nobody else', async () => {
    const cron = (headers: Record<string, string>) => fetch(`${url}/api/cron/daily`, { headers });
    expect((await cron({})).status).toBe(401);
    expect((await cron({ authorization: 'Bearer guessed' })).status).toBe(401);
    const done = await cron({ authorization: `Bearer ${CRON_SECRET}` });
    expect(done.status).toBe(200);
    expect(await done.json()).toMatchObject({ turns: 0, jobs: expect.any(Number), sessions_erased: 0 });
  });

  test('leaves files to the platform and answers unknown paths with a problem, not with the page', async () => {
    const page = await fetch(url);
    expect(await page.text()).toContain('<!doctype html>');
    expect((await fetch(`${url}/demo/demo.js`)).status).toBe(200);
    for (const path of ['/nothing', '/demo/nothing.js', '/api/nothing', '/api']) {
      const missing = await fetch(url + path);
      expect(`${path} ${missing.status}`).toBe(`${path} 404`);
      expect(((await missing.json()) as Problem).code).toBe('route_unknown');
    }
    expect((await fetch(`${url}/metrics`, { headers: { 'x-forwarded-for': '203.0.113.9' } })).status).not.toBe(404);
  });

  test('says what is on, and that its login may only what the web may', async () => {
    const health = (await (await fetch(`${url}/api/health`)).json()) as { checks: Record<string, { status: string; detail: string }> };
    expect(health.checks['database']).toMatchObject({ status: 'ok', detail: expect.stringContaining('Postgres') });
    expect(health.checks['knowledge']?.status).toBe('ok');
  });

  test('is kept awake until its work is done and its connections are closed', async () => {
    const connections = () => onServer(server.url, async (client) => (await client.query<{ n: number }>('select count(*)::int as n from pg_stat_activity where usename = $1', [new URL(login).username])).rows[0]?.n);
    expect(await connections()).toBeGreaterThan(0);
    await until(() => (said.endsWith('idle\n') ? true : undefined));
    expect(await connections()).toBe(0);
  });
});
