import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sql, type SQL } from '../../lib/db/sql.ts';
import type { Database } from '../../lib/db/database.ts';
import { expireAllLeases } from '../../lib/db/queries/turns.ts';
import { readFacts } from '../../lib/jobs/memory.ts';
import { startModelServer, type ModelServer, type ModelServerRequest } from '../fixtures/model-server/server.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { openTestShop, type TestShop } from '../support/shop.ts';

let server: ModelServer;
let opened: TestDatabase;
beforeAll(async () => { [server, opened] = await Promise.all([startModelServer(), openTestDatabase('demo')]); });
afterAll(async () => {
  await server.close();
  await opened.close();
});
beforeEach(async () => {
  server.reset();
  server.script(/./, { text: 'Bien noté.' });
  await opened.database.rows(sql`delete from comptoir.app_jobs`);
});

const isFacts = (request: ModelServerRequest) => request.messages[0]?.content.startsWith('You read the latest exchanges') === true;
const isSummary = (request: ModelServerRequest) => request.messages[0]?.content.startsWith('You keep the running summary') === true;
const asked = (is: (request: ModelServerRequest) => boolean) => server.requests.filter(is).map((request) => request.messages.at(-1)?.content ?? '');
const fact = (subject: string, value: string, confidence = 0.9) => ({ category: 'context', subject, fact: value, confidence });
const facts = (...list: ReturnType<typeof fact>[]) => ({ text: JSON.stringify({ facts: list }) });
/** A model that keeps what was said last of a budget. */
const understandsBudgets = () => {
  for (let value = 10; value <= 200; value += 10) {
    server.script((request) => isFacts(request) && [...(request.messages.at(-1)?.content ?? '').matchAll(/budget est de (\d+)/g)].at(-1)?.[1] === String(value), facts(fact('budget', `${value} euros`)));
  }
};

const QUIET = { MEMORY_QUIET_SECONDS: '3600' };
const open = (env: Record<string, string> = {}, database: Database = opened.database): Promise<TestShop> =>
  openTestShop({ on: { ...opened, database }, env: { COMPATIBLE_BASE_URL: `${server.url}/v1`, COMPATIBLE_MODEL: 'm', LLM_RETRY_BASE_MS: '1', GUARD_JUDGE_MS: '0', ...env } });

/** One customer's conversation. */
function customer(shop: TestShop) {
  let credentials: Record<string, string> = {};
  return {
    async says(message: string, to = shop) {
      const reply = await to.chat({ message, ...credentials });
      credentials = { session_id: reply.meta.session_id, session_token: reply.meta.session_token };
      return reply;
    },
    get id() { return credentials['session_id'] ?? ''; },
    get token() { return credentials['session_token'] ?? ''; },
  };
}
const jobs = (kind = 'memory.facts') => opened.database.rows<{ state: string; attempts: number; count: number; due: boolean; outcome: string | null }>(sql`
  select state, attempts, (payload ->> 'count')::int as count, run_at <= clock_timestamp() as due, outcome from comptoir.app_jobs where kind = ${kind} order by id`);
const remembered = (sessionId: string) => opened.database.rows<{ subject: string; value: string; confidence: number }>(sql`
  select subject, entity_value as value, round(confidence::numeric, 2)::float as confidence from comptoir.app_entity_memory where session_id = ${sessionId} and entity_type = 'context' order by subject`);
const makeDue = () => opened.database.rows(sql`update comptoir.app_jobs set run_at = clock_timestamp() - interval '1 second' where state = 'queued'`);
const budget = (value: number) => `finalement mon budget est de ${value} euros pour la réparation`;

async function inShop(env: Record<string, string>, work: (shop: TestShop) => Promise<void>): Promise<void> {
  const shop = await open(env);
  try {
    await work(shop);
  } finally {
    await shop.close();
  }
}

describe('what a session says is read once it falls silent', () => {
  test('one job waits for a session, is put off by each turn, and reads them all in one call', () => inShop(QUIET, async (shop) => {
    understandsBudgets();
    const one = customer(shop);
    for (const value of [10, 20, 30]) await one.says(budget(value));
    expect(await jobs()).toMatchObject([{ state: 'queued', count: 3, due: false }]);
    await shop.shop.drain();
    expect(asked(isFacts)).toHaveLength(0);
    await makeDue();
    await shop.shop.drain();
    expect(asked(isFacts)).toHaveLength(1);
    expect(asked(isFacts)[0]).toMatch(/de 10 euros[\s\S]*de 20 euros[\s\S]*de 30 euros/);
    expect(await remembered(one.id)).toMatchObject([{ subject: 'budget', value: '30 euros' }]);
  }));

  test('a customer who never falls silent is read after a few turns', () => inShop(QUIET, async (shop) => {
    understandsBudgets();
    const one = customer(shop);
    for (let value = 10; value <= 120; value += 10) {
      await one.says(budget(value));
      await shop.shop.drain();
    }
    expect(asked(isFacts)).toHaveLength(2);
    expect(await jobs()).toMatchObject([{ state: 'done', count: 5 }, { state: 'done', count: 5 }, { state: 'queued', count: 2, due: false }]);
    await makeDue();
    await shop.shop.drain();
    expect(await remembered(one.id)).toMatchObject([{ subject: 'budget', value: '120 euros' }]);
  }), 60_000);

  test('a turn that comes while its session is read is read next', () => inShop(QUIET, async (shop) => {
    server.script(isFacts, { ...facts(fact('budget', '10 euros')), latencyMs: 600 }, facts(fact('colour', 'rouge')));
    const one = customer(shop);
    await one.says(budget(10));
    await makeDue();
    const reading = shop.shop.drain();
    await one.says('je préfère la couleur rouge pour ma voiture');
    await reading;
    expect(await jobs()).toMatchObject([{ state: 'done', count: 1 }, { state: 'queued', count: 1 }]);
    await makeDue();
    await shop.shop.drain();
    expect((await remembered(one.id)).map(({ subject }) => subject)).toEqual(['budget', 'colour']);
  }));

  test('further turns do not hurry a job that failed, and are read with it', () => inShop(QUIET, async (shop) => {
    server.script(isFacts, { fail: 'overloaded' });
    const one = customer(shop);
    await one.says(budget(10));
    await makeDue();
    await shop.shop.drain();
    const [failed] = await opened.database.rows<{ run_at: string }>(sql`select run_at::text from comptoir.app_jobs where kind = 'memory.facts'`);
    await one.says(budget(20));
    const [after] = await opened.database.rows<{ run_at: string }>(sql`select run_at::text from comptoir.app_jobs where kind = 'memory.facts'`);
    expect(await jobs()).toMatchObject([{ state: 'queued', attempts: 1, count: 2, outcome: 'upstream_unavailable' }]);
    expect(after).toEqual(failed);
  }));

  test('two workers on one session lose nothing, and the later word stands whoever is first', () => inShop({ ...QUIET, MEMORY_MOST_TURNS: '1' }, async (shop) => {
    const second = await open({ ...QUIET, MEMORY_MOST_TURNS: '1' });
    try {
      // The first turn's model is the slower one.
      server.script((request) => isFacts(request) && asksFor(request, 'de 10 euros'), { ...facts(fact('budget', '10 euros'), fact('vehicle', 'Clio')), latencyMs: 400 });
      server.script((request) => isFacts(request) && asksFor(request, 'de 20 euros'), facts(fact('budget', '20 euros'), fact('city', 'Lyon')));
      const one = customer(shop);
      await one.says(budget(10));
      await one.says(budget(20), second);
      expect(await jobs()).toHaveLength(2);
      await Promise.all([shop.shop.drain(), second.shop.drain()]);
      expect((await remembered(one.id)).map(({ subject, value }) => `${subject}: ${value}`)).toEqual(['budget: 20 euros', 'city: Lyon', 'vehicle: Clio']);
    } finally {
      await second.close();
    }
  }));

  test('a process that dies between the model\'s answer and the write costs a call and nothing else', async () => {
    const reached = Promise.withResolvers<null>();
    const thaw = Promise.withResolvers<null>();
    const dying: Database = Object.assign(Object.create(opened.database) as Database, {
      async rows(query: SQL) {
        if (JSON.stringify(query.queryChunks).includes('insert into comptoir.app_entity_memory')) {
          reached.resolve(null);
          await thaw.promise;
        }
        return opened.database.rows(query);
      },
    });
    const [first, second] = [await open(QUIET, dying), await open(QUIET)];
    try {
      understandsBudgets();
      const one = customer(first);
      await one.says(budget(10));
      await makeDue();
      const dead = first.shop.drain();
      await reached.promise;
      await expireAllLeases(opened.database);
      expect(await remembered(one.id)).toEqual([]);
      await second.shop.drain();
      expect(await remembered(one.id)).toMatchObject([{ subject: 'budget', value: '10 euros' }]);
      // What was thought dead comes back late: it changes nothing that is newer.
      await one.says(budget(20), second);
      await makeDue();
      await second.shop.drain();
      thaw.resolve(null);
      await dead;
      expect(await remembered(one.id)).toMatchObject([{ subject: 'budget', value: '20 euros' }]);
      expect((await jobs()).map(({ state }) => state)).toEqual(['done', 'done']);
    } finally {
      await first.close();
      await second.close();
    }
  });
});

const asksFor = (request: ModelServerRequest, text: string) => request.messages.at(-1)?.content.includes(text) === true;

describe('what is kept', () => {
  test('repeated facts are confirmed, contradicted ones replaced, unsure ones dropped', () => inShop({}, async (shop) => {
    const one = customer(shop);
    const say = async (...list: ReturnType<typeof fact>[]) => {
      server.script(isFacts, facts(...list));
      await one.says('encore une chose au sujet de ma commande de plaquettes');
      await shop.shop.drain();
      return remembered(one.id);
    };
    expect(await say(fact('vehicle', 'Clio jaune', 0.8), fact('colour', 'rouge', 0.6), fact('city', 'Lyon', 0.3))).toEqual([{ subject: 'vehicle', value: 'Clio jaune', confidence: 0.8 }]);
    expect(await say(fact('Vehicle ', 'clio jaune', 0.8))).toEqual([{ subject: 'vehicle', value: 'clio jaune', confidence: 0.85 }]);
    expect(await say(fact('vehicle', 'Golf', 0.7))).toEqual([{ subject: 'vehicle', value: 'Golf', confidence: 0.7 }]);
    expect(await say(fact('vehicle', 'Polo'), fact('vehicle', 'Passat'))).toEqual([{ subject: 'vehicle', value: 'Passat', confidence: 0.9 }]);
  }));

  test('one fact that is none does not cost the others', () => {
    expect(readFacts(JSON.stringify({ facts: [{ category: 'gossip', subject: 'x', fact: 'y', confidence: 1 }, null, 'text', fact('city', 'Lyon')] }))).toEqual([fact('city', 'Lyon')]);
    expect(readFacts('Here: {"facts":[]} Bye')).toEqual([]);
    expect(() => readFacts('I cannot do that')).toThrow();
    expect(() => readFacts('{"facts":[{"category":"context","sub')).toThrow();
  });

  test('facts are in the export, and gone with the session', () => inShop({}, async (shop) => {
    understandsBudgets();
    const one = customer(shop);
    await one.says(budget(40));
    await shop.shop.drain();
    const headers = { 'x-session-token': one.token };
    const exported = await shop.call(`/api/chat/export?session_id=${one.id}`, { headers });
    expect(JSON.stringify(exported.body)).toContain('40 euros');
    const gone = await shop.call('/api/chat/session', { method: 'DELETE', headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify({ session_id: one.id }) });
    expect(gone.status).toBeLessThan(300);
    expect(await remembered(one.id)).toEqual([]);
    await shop.shop.drain();
    expect(await remembered(one.id)).toEqual([]);
  }));
});

describe('a long conversation', () => {
  test('message 200 still knows message 3, and at no turn is a message in neither the prompt nor the summary', () => inShop(QUIET, async (shop) => {
    server.script(isFacts, { text: '{"facts":[]}' });
    server.script(isSummary, { text: 'Rien de particulier.' });
    server.script((request) => isSummary(request) && asksFor(request, 'Clio jaune'), { text: 'Le client a une Clio jaune.' });
    const one = customer(shop);
    const summarised = new Set<string>();
    for (let turn = 1; turn <= 100; turn++) {
      const before = server.requests.length;
      await one.says(turn === 2 ? 'repère-2, ma voiture est une Clio jaune' : `repère-${turn}, encore une question au sujet de ma commande`);
      const messages = server.requests.slice(before).find((request) => !isFacts(request) && !isSummary(request))?.messages;
      if (turn === 2) expect(messages).toBeUndefined(); // the catalogue answers that one
      const prompt = JSON.stringify(messages ?? '');
      const lost = turn === 2 ? [] : Array.from({ length: turn }, (_, index) => `repère-${index + 1}`).filter((mark) => !prompt.includes(`${mark},`) && !summarised.has(mark));
      expect(lost).toEqual([]);
      await shop.shop.drain();
      for (const content of asked(isSummary)) for (const [mark] of content.matchAll(/repère-\d+/g)) summarised.add(mark);
      if (turn === 100) expect(prompt).toContain('Le client a une Clio jaune.');
    }
    expect(asked(isSummary).length).toBeLessThanOrEqual(25);
    expect(asked(isFacts).length).toBeLessThanOrEqual(20);
  }), 120_000);
});
