import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from '../../lib/db/sql.ts';
import { loadConfig } from '../../lib/config/config.ts';
import { expireAllLeases } from '../../lib/db/queries/turns.ts';
import { setFlag } from '../../lib/db/queries/instance.ts';
import { createPrices } from '../../lib/llm/prices.ts';
import { createShopCatalog } from '../../lib/commerce/shop/catalog.ts';
import { systemClock } from '../../lib/compose.ts';
import type { Catalog } from '../../lib/contracts/catalog.ts';
import { ERRORS } from '../../lib/contracts/errors.ts';
import { toCallRow } from '../../lib/memory/cost.ts';
import { publish } from '../../lib/publish.ts';
import { startModelServer, type ModelServer } from '../fixtures/model-server/server.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { silentLogger } from '../support/logger.ts';
import { openTestShop, type TestShop, type TestShopOptions } from '../support/shop.ts';

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
async function inShop<T>(more: Record<string, string>, work: (shop: TestShop) => Promise<T>, options: Pick<TestShopOptions, 'on' | 'deps'> = {}): Promise<T> {
  const shop = await openTestShop({ on: opened, ...options, env: { ...env(), ...more } });
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

  describe('however the turn ends', () => {
    const paid = (rows: Awaited<ReturnType<typeof calls>>) => rows.map(({ purpose, outcome, cost }) => `${purpose} ${outcome} ${cost > 0}`);
    const spentIn = async (session: string) => (await opened.database.rows<{ micros: number }>(sql`select llm_micros::int as micros from comptoir.app_chat_sessions where session_id = ${session}`))[0]?.micros;
    const shelves = () => createShopCatalog({ database: opened.database, clock: systemClock });

    test.each([
      { how: 'a handler throws', path: 'general_chat', broken: (): ReturnType<Catalog['search']> => Promise.reject(new Error('a fault of ours')) },
      // Half a cent is no price: the answer is checked after the handler, and cannot be shown.
      { how: 'what stands after the handler throws, and the turn ends with an apology', path: 'fallback', broken: async (query: Parameters<Catalog['search']>[0]) => {
        const page = await shelves().search(query);
        return { ...page, products: page.products.map((product) => ({ ...product, price: { ...product.price, amount: product.price.amount + 0.5 } })) };
      } },
    ])('$how: what was asked before is paid and recorded', async ({ path, broken }) => {
      let isBroken = false;
      const catalog = { ...shelves(), search: (query: Parameters<Catalog['search']>[0]) => (isBroken ? broken(query) : shelves().search(query)) };
      await inShop({}, async (shop) => {
        const first = await shop.chat({ message: 'Je cherche des disques de frein arrière pour une Clio 4' });
        isBroken = true;
        // What the model says has no evidence, so the shop's own goods are looked at, where the fault is.
        server.script(/avant/, { text: 'Elles coûtent 2,50 €.', usage: { inputTokens: 1000, outputTokens: 10 } });
        const reply = await shop.chat({ message: 'et les avant ?', session_id: first.meta.session_id, session_token: first.meta.session_token });
        expect([reply.meta.routing_path, reply.reply]).toEqual([path, expect.stringMatching(/arrive pas à répondre/)]);
        expect(paid(await calls(sql`turn_id = ${reply.meta.turn_id}::uuid`)).sort()).toEqual(['answer ok true', 'rerank ok true']);
        expect(await spentIn(reply.meta.session_id)).toBe((await calls(sql`session_id = ${reply.meta.session_id}`)).reduce((sum, row) => sum + row.cost, 0));
      }, { deps: { catalog } });
    });

    test('the database is away at the end: the turn is taken up again, and both tries are recorded, each once', async () => {
      let isAway = true;
      const failing = { ...opened.database, rows: ((query: Parameters<typeof opened.database.rows>[0]) => {
        if (!isAway || !JSON.stringify(query, (key: string, value: unknown) => (key === 'table' ? undefined : value)).includes('commit_turn')) return opened.database.rows(query);
        isAway = false;
        return Promise.reject(ERRORS.databaseUnavailable());
      }) as typeof opened.database.rows };
      await inShop({}, async (shop) => {
        server.script(/./, { text: 'La livraison standard prend 2 à 3 jours ouvrés [1].', usage: { inputTokens: 1000, outputTokens: 10 } });
        const message_key = randomUUID();
        const first = await shop.post<{ code: string }>('/api/chat', { message: QUESTION, message_key });
        expect([first.status, first.body.code]).toEqual([503, 'database_unavailable']);
        await expireAllLeases(opened.database);
        const reply = await shop.chat({ message: QUESTION, message_key });
        const rows = await calls(sql`turn_id = ${reply.meta.turn_id}::uuid and purpose = 'answer'`);
        expect(paid(rows)).toEqual(['answer ok true', 'answer ok true']);
        expect(await spentIn(reply.meta.session_id)).toBe((await calls(sql`turn_id = ${reply.meta.turn_id}::uuid`)).reduce((sum, row) => sum + row.cost, 0));
      }, { on: { ...opened, database: failing } });
    });

    test('another process took the turn over: its answer counts, and this one\'s calls are recorded all the same', () => inShop({}, async (shop) => {
      server.script(/./, { text: 'La livraison standard prend 2 à 3 jours ouvrés [1].', usage: { inputTokens: 1000, outputTokens: 10 }, latencyMs: 400 });
      const message_key = randomUUID();
      const slow = shop.chat({ message: QUESTION, message_key });
      await inShop({}, async (other) => {
        while (server.requests.every(({ path }) => !path.includes('chat'))) await new Promise((done) => { setTimeout(done, 10); });
        await expireAllLeases(opened.database);
        expect(await other.shop.drainTurns()).toBe(1);
      });
      const reply = await slow;
      await shop.shop.settled();
      expect(paid(await calls(sql`turn_id = ${reply.meta.turn_id}::uuid and purpose = 'answer'`))).toEqual(['answer ok true', 'answer ok true']);
    }));
  });

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
      const [{ has } = { has: false }] = await opened.database.rows<{ has: boolean }>(sql`select to_regclass('comptoir.app_knowledge_embeddings') is not null as has`);
      if (!has) return expect(built).toEqual([]); // without the extension nobody is asked for vectors
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

test('who makes vectors and who ranks is shown as open once it fails, and the counter answers without', () => inShop({ LLM_BREAKER_FAILURES: '1', LLM_ATTEMPTS: '1' }, async (shop) => {
  const models = async () => (await shop.call<{ checks: { models: { status: string; detail: string } } }>('/api/health')).body.checks.models;
  expect((await models()).detail).not.toMatch(/open circuit/);
  server.script((request) => /embeddings|rerank/.test(request.path), { fail: 'server_error_html' });
  expect((await shop.chat({ message: QUESTION })).meta.sources[0]?.doc_id).toBe('policy.delivery.times.v1');
  const told = await models();
  expect(told.status).toBe('degraded');
  expect(told.detail).toMatch(/embedder openai:\S+ open circuit: searched without it/);
  expect(told.detail).toMatch(/reranker cohere:\S+ open circuit: searched without it/);
  const before = searches();
  expect((await shop.chat({ message: QUESTION })).meta.sources[0]?.doc_id).toBe('policy.delivery.times.v1');
  expect(searches()).toBe(before);
}));

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
