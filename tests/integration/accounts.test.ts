import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm/sql';
import { loadConfig } from '../../lib/config/config.ts';
import { setFlag } from '../../lib/db/queries/instance.ts';
import { createPrices } from '../../lib/llm/prices.ts';
import { toCallRow } from '../../lib/memory/cost.ts';
import { publish } from '../../lib/publish.ts';
import { startModelServer, type ModelServer } from '../fixtures/model-server/server.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { silentLogger } from '../support/logger.ts';
import { openTestShop, type TestShop } from '../support/shop.ts';

let server: ModelServer;
let opened: TestDatabase;
beforeAll(async () => { [server, opened] = await Promise.all([startModelServer(), openTestDatabase('demo')]); });
afterAll(async () => {
  await server.close();
  await opened.close();
});
beforeEach(() => {
  server.reset();
  server.script(/./, { text: 'La livraison standard prend 2 à 3 jours ouvrés [1].', usage: { inputTokens: 1000, outputTokens: 10 } });
});

const env = () => ({
  OPENAI_API_KEY: 'k', OPENAI_BASE_URL: `${server.url}/v1`, CHAT_FALLBACK_PROVIDERS: 'openai', EMBED_PROVIDER: 'openai', COHERE_API_KEY: 'k', COHERE_BASE_URL: server.url,
  KNOWLEDGE_EMBED_WAIT_MS: '20000', KNOWLEDGE_RERANK_WAIT_MS: '20000', GUARD_JUDGE_MS: '0', LLM_RETRY_BASE_MS: '1',
});
async function inShop<T>(more: Record<string, string>, work: (shop: TestShop) => Promise<T>): Promise<T> {
  const shop = await openTestShop({ on: opened, env: { ...env(), ...more } });
  try {
    return await work(shop);
  } finally {
    await shop.close();
  }
}
const QUESTION = 'Quels sont les délais de livraison ?';
const calls = (where = sql`true`) => opened.database.rows<{ purpose: string; provider: string; outcome: string; cost: number; tokens: number | null; session: string | null }>(sql`
  select purpose, provider, outcome, cost_micros::int as cost, input_tokens as tokens, session_id as session from comptoir.app_llm_calls where ${where} order by id`);
const day = async () => (await opened.database.rows<{ micros: number }>(sql`select coalesce(sum(micros), 0)::int as micros from comptoir.app_llm_spend`))[0]?.micros ?? 0;
const searches = () => server.requests.filter(({ path }) => /embeddings|rerank/.test(path)).length;

describe('every call of a model is on the account', () => {
  test('a turn\'s vectors and rankings are recorded with it, and count for its session and the day', () => inShop({}, async (shop) => {
    const before = await day();
    const reply = await shop.chat({ message: QUESTION });
    const rows = await calls(sql`turn_id = ${reply.meta.turn_id}::uuid`);
    expect(rows.map(({ purpose, provider, outcome }) => `${purpose} ${provider} ${outcome}`).sort()).toEqual(['answer openai ok', 'rerank cohere ok', 'search openai ok']);
    expect(rows.every(({ session, cost }) => session === reply.meta.session_id && cost > 0)).toBe(true);
    // A search at Cohere is two thousandths of a dollar, however long.
    expect(rows.find(({ purpose }) => purpose === 'rerank')?.cost).toBe(2000);
    const total = rows.reduce((sum, row) => sum + row.cost, 0);
    const [session] = await opened.database.rows<{ micros: number }>(sql`select llm_micros::int as micros from comptoir.app_chat_sessions where session_id = ${reply.meta.session_id}`);
    expect(session?.micros).toBe(total);
    expect(await day()).toBe(before + total);
  }));

  test('rankings alone can spend a session\'s budget, and then nothing is asked for it', () => inShop({ LLM_SESSION_BUDGET_USD: '0.002' }, async (shop) => {
    server.script(/./, { text: 'ok', usage: { inputTokens: 0, outputTokens: 0 } });
    const first = await shop.chat({ message: QUESTION });
    const asked = server.requests.length;
    const after = await shop.chat({ message: QUESTION, session_id: first.meta.session_id, session_token: first.meta.session_token });
    expect(after.meta.answered_by).toBe('extractive');
    expect(server.requests.length).toBe(asked);
  }));

  test('a ranking that failed is recorded too', () => inShop({}, async (shop) => {
    server.script((request) => request.path.includes('rerank'), { fail: 'html_page' });
    const reply = await shop.chat({ message: QUESTION });
    expect(await calls(sql`turn_id = ${reply.meta.turn_id}::uuid and purpose = 'rerank'`)).toMatchObject([{ outcome: 'bad_response', cost: 2000 }]);
  }));

  test('questions that pages ask outside a conversation are recorded, and stop with the switch and the budget', async () => {
    await inShop({}, async (shop) => {
      const seen = (await calls()).length;
      const ask = () => shop.post('/api/knowledge/query', { question: `${QUESTION} ${Math.random()}` });
      await ask();
      expect((await calls()).slice(seen).map(({ purpose, session }) => [purpose, session])).toEqual(expect.arrayContaining([['rerank', null]]));
      const before = searches();
      await setFlag(opened.database, 'kill_switch', true, 'test');
      try {
        expect((await ask()).status).toBe(200);
      } finally {
        await setFlag(opened.database, 'kill_switch', false, 'test');
      }
      expect(searches()).toBe(before);
    });
    await inShop({ LLM_DAILY_BUDGET_USD: '0.000001' }, async (shop) => {
      const before = searches();
      expect((await shop.post('/api/knowledge/query', { question: QUESTION })).status).toBe(200);
      expect(searches()).toBe(before);
    });
  });

  test('the build plane adds what its vectors cost with its own rights, and can add nothing else', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'comptoir-accounts-'));
    try {
      const [document] = (await readdir('knowledge', { recursive: true })).filter((name) => name.endsWith('.md') && !/readme/i.test(name));
      await cp(join('knowledge', document!), join(folder, 'one.md'));
      const before = await day();
      const seen = (await calls()).length;
      await publish({ config: loadConfig(env()), database: opened.database, logger: silentLogger }, { command: 'build', source: folder, promote: false, minimum: 1, namespace: undefined }, () => undefined);
      const built = (await calls()).slice(seen);
      expect(built).toMatchObject([{ purpose: 'knowledge_build', provider: 'openai', outcome: 'ok', session: null }]);
      expect(built[0]?.tokens).toBeGreaterThan(10);
      expect(await day()).toBe(before + (built[0]?.cost ?? 0));
      await expect(opened.database.transaction((tx) => tx.rows(sql`select * from comptoir.app_llm_spend`), 'knowledge')).rejects.toThrow();
      await expect(opened.database.transaction((tx) => tx.rows(sql`insert into comptoir.app_llm_spend values (current_date, 0)`), 'knowledge')).rejects.toThrow();
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

test('prices: a server of one\'s own is free, what is not in the tables costs the dearest', () => {
  const priceOf = createPrices(loadConfig({ HF_EMBED_BASE_URL: 'http://127.0.0.1:8080' }).llm);
  const cost = (provider: string, model: string, usage: { inputTokens: number; outputTokens: number; searches?: number }) =>
    toCallRow({ provider, model, purpose: 'search', outcome: 'ok', status: null, ms: 1, firstDeltaMs: null, retry: 0, usage }, priceOf).cost_micros;
  const million = { inputTokens: 1_000_000, outputTokens: 0 };
  expect(cost('compatible', 'x', million)).toBe(0);
  expect(cost('rerank', 'x', { ...million, searches: 1 })).toBe(0);
  expect(cost('huggingface', 'BAAI/bge-m3', million)).toBe(0);
  expect(cost('openai', 'text-embedding-3-small', million)).toBe(20_000);
  expect(cost('cohere', 'rerank-v4.0-fast', { inputTokens: 5_000, outputTokens: 0, searches: 3 })).toBe(6_000);
  expect(cost('openai', 'gpt-nobody-knows', million)).toBe(1_250_000);
});
