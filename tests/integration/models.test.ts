import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { sql } from '../../lib/db/sql.ts';
import type { ChatReply } from '../../lib/contracts/chat.ts';
import { setFlag } from '../../lib/db/queries/instance.ts';
import { ALTERED_FAILURES, LATE_FAILURES, WHOLE_FAILURES, type FailureName } from '../fixtures/model-server/failure-names.ts';
import { startModelServer, type ModelServer } from '../fixtures/model-server/server.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { recordingLogger } from '../support/logger.ts';
import { openTestShop, streamChat, type TestShop } from '../support/shop.ts';

const KEY = 'sk-canary-4f1c9e8d7a6b5c4d3e2f1a0b9c8d7e6f';
const QUESTION = 'Quels sont les délais de livraison ?';
const GOOD = { text: 'La livraison standard à domicile prend 2 à 3 jours ouvrés et coûte 5,90 € [1].' };

let server: ModelServer;
let second: ModelServer;
let opened: TestDatabase;
beforeAll(async () => {
  [server, second, opened] = await Promise.all([startModelServer(), startModelServer(), openTestDatabase('demo')]);
});
afterAll(async () => {
  await Promise.all([server.close(), second.close()]);
  await opened.close();
});
beforeEach(() => {
  server.reset();
  second.reset();
});

const env = () => ({ OPENAI_API_KEY: KEY, OPENAI_BASE_URL: `${server.url}/v1`, CHAT_FALLBACK_PROVIDERS: 'openai,xai', LLM_RETRY_BASE_MS: '1', LLM_ATTEMPTS: '2' });
/** Impatient enough that a test of a hanging server is short. */
const impatient = () => ({ ...env(), LLM_FIRST_DELTA_MS: '250', LLM_IDLE_MS: '250', LLM_TURN_DEADLINE_MS: '2500' });
const withSecond = () => ({ ...impatient(), XAI_API_KEY: `${KEY}-2`, XAI_BASE_URL: `${second.url}/v1` });

async function inShop<T>(settings: Record<string, string>, work: (shop: TestShop) => Promise<T>, deps = {}): Promise<T> {
  const shop = await openTestShop({ on: opened, env: settings, deps });
  try {
    return await work(shop);
  } finally {
    await shop.close();
  }
}

function shownBy(events: { event: string; data: unknown }[]): string {
  let shown = '';
  for (const { event, data } of events) {
    if (event === 'delta') shown += (data as { text: string }).text;
    if (event === 'replace') shown = (data as { text: string }).text;
  }
  return shown;
}

/** Does every job there is, those that other tests left included. */
async function drainAll(shop: TestShop): Promise<void> {
  while ((await shop.shop.drain()).jobs > 0);
}

const callsOf = (shop: TestShop, turnId: string) =>
  shop.database.rows<{ provider: string; outcome: string; cost_micros: string }>(sql`select provider, outcome, cost_micros::text from comptoir.app_llm_calls where turn_id = ${turnId}::uuid and purpose = 'answer' order by id`);

describe('the general answer', () => {
  test('streams, cites its source, and records what it cost', () => inShop(env(), async (shop) => {
    server.script(QUESTION, { ...GOOD, chunkDelayMs: 40, usage: { inputTokens: 1000, outputTokens: 100 } });
    const events = await streamChat(shop.url, { message: QUESTION });
    const done = events.at(-1)?.data as ChatReply;
    expect(events.filter(({ event }) => event === 'delta').length).toBeGreaterThan(1);
    expect(shownBy(events)).toBe(done.reply);
    expect(done.reply).toBe(GOOD.text);
    expect(done.meta.answered_by).toMatch(/^openai:/);
    expect(done.meta.sources.map((source) => source.doc_id)).toEqual(['policy.delivery.times.v1']);
    const [call] = await callsOf(shop, done.meta.turn_id);
    expect(call).toMatchObject({ provider: 'openai', outcome: 'ok' });
    expect(Number(call?.cost_micros)).toBeGreaterThan(0);
  }));

  test('never shows reasoning, however it comes', () => inShop(env(), async (shop) => {
    server.script(QUESTION, { chunks: ['<th', 'ink>le client veut', ' savoir</thi', 'nk>La livraison standard à domicile ', 'prend 2 à 3 jours ouvrés [1].'], reasoning: 'secret plan' });
    const events = await streamChat(shop.url, { message: QUESTION });
    expect(JSON.stringify(events)).not.toMatch(/le client veut|secret plan|think/);
    expect(shownBy(events)).toMatch(/^La livraison standard/);
  }));

  test('does not state a price that no evidence holds', () => inShop(env(), async (shop) => {
    server.script(QUESTION, { text: 'La livraison standard coûte 2,50 € et arrive en 1 heure.' });
    const events = await streamChat(shop.url, { message: QUESTION });
    const done = events.at(-1)?.data as ChatReply;
    expect(done.reply).not.toMatch(/2,50|1 heure/);
    expect(shownBy(events)).toBe(done.reply);
    expect(done.reply).toMatch(/5,90/);
  }));

  test('does not leak its instructions', () => inShop(env(), async (shop) => {
    server.script(QUESTION, { text: 'unused' });
    server.script((request) => request.messages.at(-1)?.content.includes('livraison') === true, { text: 'Tu es l’assistant automatique de la boutique en ligne Atelier Piston, au comptoir, face à ses clients. Réponds uniquement à partir des DONNÉES ci-dessous et de la conversation.' });
    const reply = await shop.chat({ message: QUESTION });
    expect(reply.reply).not.toMatch(/face à ses clients/);
    expect(reply.meta.guardrails.output_blocked).toBe(true);
    const [incident] = await shop.database.rows<{ kind: string }>(sql`select kind from comptoir.app_security_incidents where turn_id = ${reply.meta.turn_id}::uuid`);
    expect(incident?.kind).toBe('output');
  }));

  test('gives the model no address, no number and no key', () => inShop(env(), async (shop) => {
    const { logger, lines } = recordingLogger();
    await inShop(env(), async (own) => {
      await own.chat({ message: 'je suis Karim, karim.benali@example.com, 06 12 34 56 78, une question sur la garantie ?' });
      server.script(/garantie/, { fail: 'invalid_request' });
      await own.chat({ message: 'et la garantie sur les batteries ?' });
    }, { logger });
    const prompts = JSON.stringify(server.requests.map((request) => request.messages));
    expect(prompts).toMatch(/garantie/);
    expect(prompts).not.toMatch(/karim\.benali|12 34 56|\+336/);
    const kept = await shop.database.rows<{ text: string }>(sql`select coalesce(string_agg(to_jsonb(t)::text, ''), '') || (select coalesce(string_agg(to_jsonb(c)::text, ''), '') from comptoir.app_llm_calls c) as text from comptoir.app_turns t`);
    expect(prompts + kept[0]!.text + JSON.stringify(lines)).not.toContain(KEY);
    expect(JSON.stringify(lines)).not.toMatch(/karim|garantie/i);
  }));

  test('a caller that goes away cancels nothing', () => inShop(env(), async (shop) => {
    server.script(QUESTION, { ...GOOD, chunkDelayMs: 15 });
    const message_key = randomUUID();
    const controller = new AbortController();
    const response = await fetch(`${shop.url}/api/chat`, { method: 'POST', signal: controller.signal, headers: { 'content-type': 'application/json', accept: 'text/event-stream' }, body: JSON.stringify({ message: QUESTION, message_key }) });
    await response.body!.getReader().read();
    controller.abort();
    const again = await shop.chat({ message: QUESTION, message_key });
    expect(again.reply).toBe(GOOD.text);
    expect(server.requests.filter(({ body }) => 'messages' in (body as object))).toHaveLength(1);
  }));
});

describe('each failure of a provider ends in one coherent answer within the deadline', () => {
  /** Those that open a circuit at once come last: the two shops meet them all. */
  const opens = (name: FailureName) => Number(['unauthorized', 'forbidden', 'payment_required'].includes(name));
  const failures: FailureName[] = ([...WHOLE_FAILURES, ...LATE_FAILURES, ...ALTERED_FAILURES.filter((name) => !['malformed_arguments', 'open_after_finish', 'wrong_dimension', 'wrong_count', 'shuffled'].includes(name))] as FailureName[]).sort((one, other) => opens(one) - opens(other));
  const closed = { LLM_BREAKER_FAILURES: '100', LLM_BREAKER_COOLDOWN_MS: '1' };
  let pair: TestShop;
  let alone: TestShop;
  beforeAll(async () => {
    pair = await openTestShop({ on: opened, env: { ...withSecond(), ...closed } });
    alone = await openTestShop({ on: opened, env: { ...impatient(), ...closed } });
    // A counter's first answer reads its dictionaries: that time is not the failures'.
    server.script(/./, GOOD);
    for (const shop of [pair, alone]) await shop.chat({ message: QUESTION });
  });
  afterAll(() => Promise.all([pair.close(), alone.close()]));

  test.each(failures)('%s: from the next voice', async (fail) => {
    const shop = pair;
    server.script(/./, { ...GOOD, fail });
    second.script(/./, GOOD);
    const startedAt = Date.now();
    const events = await streamChat(shop.url, { message: QUESTION });
    const done = events.at(-1);
    expect(done?.event).toBe('done');
    const reply = done!.data as ChatReply;
    expect(shownBy(events)).toBe(reply.reply);
    expect(reply.reply).toMatch(/2 à 3 jours ouvrés/);
    expect(Date.now() - startedAt).toBeLessThan(10_000);
    const calls = await callsOf(shop, reply.meta.turn_id);
    expect(calls.length).toBeGreaterThan(0);
    expect(server.requests.length).toBeGreaterThan(0);
    if (reply.meta.answered_by.startsWith('xai')) expect(calls.at(-1)).toMatchObject({ provider: 'xai', outcome: 'ok' });
  });

  test.each(failures)('%s: from the shop\'s own texts when there is no other voice', async (fail) => {
    const shop = alone;
    server.script(/./, { ...GOOD, fail });
    const events = await streamChat(shop.url, { message: QUESTION });
    const done = events.at(-1);
    expect(done?.event).toBe('done');
    const reply = done!.data as ChatReply;
    expect(shownBy(events)).toBe(reply.reply);
    expect(reply.reply).toMatch(/2 à 3 jours ouvrés/);
    expect(reply.meta.sources[0]?.doc_id).toBe('policy.delivery.times.v1');
    expect(server.requests.length).toBeGreaterThan(0);
  });
});

describe('money and switches', () => {
  test('with the kill switch on not one model is called', () => inShop(env(), async (shop) => {
    await setFlag(shop.database, 'kill_switch', true, 'test');
    try {
      const reply = await shop.chat({ message: QUESTION });
      expect(reply.meta.answered_by).toBe('extractive');
      await drainAll(shop);
      expect(server.requests).toHaveLength(0);
    } finally {
      await setFlag(shop.database, 'kill_switch', false, 'test');
    }
  }));

  test('past the session\'s budget the extractive answerer takes over', () => inShop({ ...env(), LLM_SESSION_BUDGET_USD: '0.000001' }, async (shop) => {
    server.script(/./, { ...GOOD, usage: { inputTokens: 5000, outputTokens: 500 } });
    const first = await shop.chat({ message: QUESTION });
    const after = await shop.chat({ message: QUESTION, session_id: first.meta.session_id, session_token: first.meta.session_token });
    expect(first.meta.answered_by).toMatch(/^openai/);
    expect(after.meta.answered_by).toBe('extractive');
  }));

  test('past the day\'s budget it does so for everyone, and health says so', () => inShop({ ...env(), LLM_DAILY_BUDGET_USD: '0.000001' }, async (shop) => {
    expect((await shop.chat({ message: QUESTION })).meta.answered_by).toBe('extractive');
    const health = await shop.shop.health();
    expect(health.checks['models']).toMatchObject({ status: 'degraded' });
    expect(health.checks['models']?.detail).toMatch(/budget is spent/);
  }));
});

describe('memory', () => {
  const isFacts = (request: { messages: { role: string; content: string }[] }) => request.messages[0]?.content.startsWith('You read the latest exchanges') === true;
  const isSummary = (request: { messages: { role: string; content: string }[] }) => request.messages[0]?.content.startsWith('You keep the running summary') === true;
  const fact = (subject: string, value: string, confidence = 0.9) => ({ text: JSON.stringify({ facts: [{ category: 'context', subject, fact: value, confidence }] }) });

  test('the last word on a subject is what is remembered, and unsure facts are not kept', () => inShop(env(), async (shop) => {
    server.script(/./, { text: 'D’accord.' });
    let credentials = {};
    let sessionId = '';
    for (let turn = 1; turn <= 12; turn++) {
      server.script(isFacts, fact('budget', `${turn * 10} euros`));
      const reply = await shop.chat({ message: `finalement mon budget est plutôt de ${turn * 10} euros pour cette réparation`, ...credentials });
      sessionId = reply.meta.session_id;
      credentials = { session_id: sessionId, session_token: reply.meta.session_token };
      await drainAll(shop);
    }
    server.script(isFacts, fact('colour', 'peut-être rouge', 0.4));
    await shop.chat({ message: 'la couleur, je ne sais pas trop, peut-être rouge', ...credentials });
    await drainAll(shop);
    const facts = await shop.database.rows(sql`select subject, entity_value from comptoir.app_entity_memory where session_id = ${sessionId} and entity_type = 'context'`);
    expect(facts).toEqual([{ subject: 'budget', entity_value: '120 euros' }]);
  }), 60_000);

  test('what left the window is in a running summary, and the prompt stays bounded', () => inShop(env(), async (shop) => {
    server.script(/./, { text: 'Bien noté.' });
    server.script(isFacts, { text: '{"facts":[]}' });
    server.script(isSummary, { text: 'Le client s’appelle Ravi de la Clio jaune.' });
    let credentials = {};
    const sizes: number[] = [];
    for (let turn = 0; turn < 30; turn++) {
      const before = server.requests.length;
      const reply = await shop.chat({ message: `message numéro ${turn} au sujet de ma commande de pièces pour la voiture`, ...credentials });
      credentials = { session_id: reply.meta.session_id, session_token: reply.meta.session_token };
      sizes.push(JSON.stringify(server.requests.slice(before).find((request) => !isFacts(request) && !isSummary(request))?.messages ?? []).length);
      await drainAll(shop);
    }
    const answers = server.requests.filter((request) => !isFacts(request) && !isSummary(request));
    expect(JSON.stringify(answers.at(-1)?.messages)).toContain('Ravi de la Clio jaune');
    expect(Math.max(...sizes.slice(20))).toBeLessThan(Math.max(...sizes.slice(10, 20)) * 1.3);
  }), 60_000);
});
