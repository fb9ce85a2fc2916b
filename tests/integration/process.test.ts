import { afterEach, describe, expect, test } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from '../../lib/db/sql.ts';
import type { ChatReply } from '../../lib/contracts/chat.ts';
import { openPglite } from '../../lib/db/pglite.ts';

const ROOT = new URL('../../', import.meta.url).pathname;
const running = new Set<ChildProcess>();
afterEach(() => { for (const child of running) child.kill('SIGKILL'); });

interface Started {
  child: ChildProcess;
  output: () => string;
  /** The address once it is open, or null when it ended. */
  ready: Promise<string | null>;
  ended: Promise<number | null>;
}

function start(env: Record<string, string>): Started {
  const { DATABASE_URL: _database, POSTGRES_URL: _postgres, ...rest } = process.env;
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'scripts/start.ts'], { cwd: ROOT, env: { ...rest, PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'silent', ...env } });
  running.add(child);
  let text = '';
  const ended = new Promise<number | null>((resolve) => child.on('exit', (code) => { running.delete(child); resolve(code); }));
  const opened = new Promise<string>((resolve) => {
    const read = (chunk: Buffer) => {
      text += chunk.toString();
      const url = /open at (http:\/\/localhost:\d+)/.exec(text)?.[1];
      if (url !== undefined) resolve(url.replace('localhost', '127.0.0.1'));
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
  });
  return { child, output: () => text, ended, ready: Promise.race([opened, ended.then(() => null)]) };
}

const ask = async (url: string, body: Record<string, unknown>) =>
  (await (await fetch(`${url}/api/chat`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })).json()) as ChatReply;

/** What is proven here needs no goods: a shop without any opens in half the time. */
const EMPTY = { COMPTOIR_DEMO: 'off' };
const freshFolder = () => mkdtemp(join(tmpdir(), 'comptoir-data-'));

describe('one shop owns an embedded folder', () => {
  test('a second one says who has it; after kill -9 the next takes it at once and nothing acknowledged is lost', async () => {
    const folder = await freshFolder();
    const first = start({ ...EMPTY, COMPTOIR_DATA_DIR: folder });
    const url = (await first.ready)!;
    expect(url).not.toBeNull();
    const answer = await ask(url, { message: 'Quels sont les délais de livraison ?' });
    expect(answer.reply).not.toBe('');

    const second = start({ ...EMPTY, COMPTOIR_DATA_DIR: folder });
    expect(await second.ended).toBe(1);
    expect(second.output()).toMatch(new RegExp(`in use by process ${first.child.pid}`));

    first.child.kill('SIGKILL');
    await first.ended;
    const third = start({ ...EMPTY, COMPTOIR_DATA_DIR: folder });
    const again = (await third.ready)!;
    expect(again).not.toBeNull();
    const history = (await (await fetch(`${again}/api/chat/history?session_id=${answer.meta.session_id}`, { headers: { 'x-session-token': answer.meta.session_token } })).json()) as { messages: { content: string }[] };
    expect(history.messages.map((message) => message.content)).toEqual(['Quels sont les délais de livraison ?', answer.reply]);
    third.child.kill('SIGTERM');
    expect(await third.ended).toBe(0);
    await rm(folder, { recursive: true });
  }, 120_000);

  test('a folder whose first start was killed half way is made anew', async () => {
    const folder = await freshFolder();
    const first = start({ ...EMPTY, COMPTOIR_DATA_DIR: folder });
    while (!existsSync(join(folder, 'pg', 'PG_VERSION'))) await sleep(5);
    first.child.kill('SIGKILL');
    await first.ended;
    expect(existsSync(join(folder, 'pg.unfinished'))).toBe(true);
    const database = await openPglite({ folder });
    expect(await database.rows(sql`select 1 as one`)).toEqual([{ one: 1 }]);
    expect(existsSync(join(folder, 'pg.unfinished'))).toBe(false);
    await database.close();
    await rm(folder, { recursive: true });
  }, 60_000);

  test('of two that start at the same moment exactly one opens', async () => {
    const folder = await freshFolder();
    const both = [start({ ...EMPTY, COMPTOIR_DATA_DIR: folder }), start({ ...EMPTY, COMPTOIR_DATA_DIR: folder })];
    const opened = await Promise.all(both.map((shop) => shop.ready));
    const refused = both.filter((_, index) => opened[index] === null).map((shop) => shop.output());
    expect(refused).toEqual([expect.stringMatching(/is in use by/)]);
    for (const shop of both) shop.child.kill('SIGKILL');
    await Promise.all(both.map((shop) => shop.ended));
    await rm(folder, { recursive: true });
  }, 120_000);
});

test('on Vercel without a database it refuses to start and says why', async () => {
  const shop = start({ VERCEL: '1' });
  expect(await shop.ended).toBe(1);
  expect(shop.output()).toMatch(/DATABASE_URL is not set/);
});

test('a setting that cannot be read is named, its value is not', async () => {
  const shop = start({ PORT: 'hunter2' });
  expect(await shop.ended).toBe(1);
  expect(shop.output()).toMatch(/PORT/);
  expect(shop.output()).not.toMatch(/hunter2/);
});
