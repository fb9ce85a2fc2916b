import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sql } from '../../lib/db/sql.ts';
import type { Ticket } from '../../lib/engine/engine.ts';
import { deadUrl, startModelServer } from '../../tests/fixtures/model-server/server.ts';
import { openEvalDatabase, openEvalShop, type EvalShop } from './shop.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);
const quantile = (values: number[], share: number) => [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;
const median = (values: number[]) => quantile(values, 0.5);
const QUESTION = 'Quels sont les délais de livraison ?';

const accept = (shop: EvalShop, text: string, sessionId: string | null): Promise<Ticket> =>
  shop.shop.engine.accept({
    channel: 'web', text, messageKey: null, sessionId, sessionToken: sessionId === null ? null : shop.tokens.sign(sessionId), languageHint: null, context: {}, address: null,
  });

/** What models cost beside themselves: the way of the first word, providers that are down, and a very long conversation. */
export async function run(args: string[]): Promise<void> {
  const database = await openEvalDatabase();
  await firstDelta(await openEvalDatabase());
  await providersDown(database);
  await longConversation(await openEvalDatabase(), Number(args[0] ?? 2000));
  process.exit(0);
}

/** Turns before anything is measured: a counter that is open has answered before. */
const WARM_UP = 60;

/** A model that says when it spoke: its first word is the time. In turns with a bare reader of the same answer, which shows what the machine and the way alone cost. */
async function firstDelta(database: EvalShop['database']): Promise<void> {
  const spoke: number[] = [];
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      const chunk = (delta: object, finish: string | null = null) => response.write(`data: ${JSON.stringify({ id: 'x', object: 'chat.completion.chunk', created: 0, model: 'm', choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`);
      setTimeout(() => {
        spoke.push(performance.now());
        chunk({ role: 'assistant', content: 'Bonjour ' });
        setTimeout(() => {
          chunk({ content: 'et bienvenue au comptoir.' });
          chunk({}, 'stop');
          response.end('data: [DONE]\n\n');
        }, 20);
      }, 30);
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  const shop = await openEvalShop(database, { COMPATIBLE_BASE_URL: url, COMPATIBLE_MODEL: 'm' });
  const delays: Record<'shop' | 'bare', number[]> = { shop: [], bare: [] };
  const since = () => performance.now() - (spoke.at(-1) ?? 0);
  for (let turn = 0; turn < 300; turn++) {
    const { turn: live } = await accept(shop, QUESTION, null);
    for await (const event of live.events()) {
      if (event.event === 'delta') {
        delays.shop.push(since());
        break;
      }
    }
    await live.result;
    const reader = (await fetch(`${url}/chat/completions`, { method: 'POST', body: '{}' })).body?.getReader();
    await reader?.read();
    delays.bare.push(since());
    while ((await reader?.read())?.done === false);
  }
  const told = (who: keyof typeof delays) => { const measured = delays[who].slice(WARM_UP); return `median ${median(measured).toFixed(2)} ms, p95 ${quantile(measured, 0.95).toFixed(2)} ms`; };
  say(`first delta after the model's own: ${told('shop')} (${delays.shop.length - WARM_UP} turns); a bare reader of the same answers: ${told('bare')}`);
  server.close();
}

async function providersDown(database: EvalShop['database']): Promise<void> {
  const dead = await deadUrl();
  const down = Object.fromEntries(['PERPLEXITY', 'OPENAI', 'OPENROUTER', 'XAI'].flatMap((name) => [[`${name}_API_KEY`, 'k'], [`${name}_BASE_URL`, dead]]));
  const shops = {
    none: await openEvalShop(database),
    down: await openEvalShop(database, { ...down, HF_API_TOKEN: 'k', HF_BASE_URL: dead, LLM_RETRY_BASE_MS: '1', LLM_BREAKER_COOLDOWN_MS: '600000' }),
  };
  const times: Record<'none' | 'down', number[]> = { none: [], down: [] };
  for (let warmUp = 0; warmUp < 6; warmUp++) for (const shop of Object.values(shops)) await (await accept(shop, QUESTION, null)).turn.result;
  for (let round = 0; round < 150; round++) {
    for (const name of ['none', 'down'] as const) {
      const startedAt = performance.now();
      await (await accept(shops[name], QUESTION, null)).turn.result;
      times[name].push(performance.now() - startedAt);
    }
  }
  say(`a turn without providers: median ${median(times.none).toFixed(2)} ms; with five down and their circuits open: ${median(times.down).toFixed(2)} ms (difference ${(median(times.down) - median(times.none)).toFixed(2)} ms, 150 alternating rounds)`);
}

/** A customer who never leaves and changes their mind twelve times, never silent: memory is read every few turns, by what is said in them. */
async function longConversation(database: EvalShop['database'], turns: number): Promise<void> {
  const server = await startModelServer();
  const isFacts = (request: { messages: { content: string }[] }) => request.messages[0]?.content.startsWith('You read the latest exchanges') === true;
  const isSummary = (request: { messages: { content: string }[] }) => request.messages[0]?.content.startsWith('You keep the running summary') === true;
  server.script(/./, { text: 'Bien noté, je regarde cela pour vous.' });
  server.script(isFacts, { text: '{"facts":[]}' });
  server.script(isSummary, { text: 'Le client a une Clio jaune, dite au message 3.' });
  const lastBudget = (text: string) => [...text.matchAll(/CUSTOMER\n(?:(?!ASSISTANT)[\s\S])*?budget est de (\d+) euros/g)].at(-1)?.[1];
  for (let value = 10; value <= 130; value += 10) {
    const fact = { category: 'context', subject: 'budget', fact: `${value} euros`, confidence: 0.9 };
    server.script((request) => isFacts(request) && lastBudget(request.messages.at(-1)?.content ?? '') === String(value), { text: JSON.stringify({ facts: [fact] }) });
  }
  const shop = await openEvalShop(database, { OPENAI_API_KEY: 'k', OPENAI_BASE_URL: `${server.url}/v1`, EMBED_PROVIDER: 'none', MEMORY_QUIET_SECONDS: '3600' });
  const tokens: number[] = [];
  const calls = { facts: 0, summary: 0 };
  const times: number[] = [];
  /** Milliseconds of processor time, which other work on the machine does not change. */
  const work: number[] = [];
  let sessionId: string | null = null;
  let mind = 0;
  for (let turn = 1; turn <= turns; turn++) {
    const changes = turn % Math.floor(turns / 12) === 0;
    if (changes) mind += 1;
    const startedAt = performance.now();
    const before = process.cpuUsage();
    const ticket = await accept(shop, turn === 3 ? 'ma voiture est une Clio jaune' : changes ? `finalement mon budget est de ${mind * 10} euros` : `message ${turn}, encore une question sur ma commande`, sessionId);
    sessionId = ticket.sessionId;
    await ticket.turn.result;
    times.push(performance.now() - startedAt);
    const { user, system } = process.cpuUsage(before);
    work.push((user + system) / 1000);
    const asked = server.requests.filter((request) => !isFacts(request) && !isSummary(request)).at(-1);
    tokens.push(Math.ceil(Buffer.byteLength(JSON.stringify(asked?.messages ?? [])) / 3));
    const seen = server.requests.length;
    while ((await shop.shop.drain()).jobs > 0);
    for (const request of server.requests.slice(seen)) calls[isFacts(request) ? 'facts' : 'summary'] += 1;
    // What they were asked is not looked at again.
    server.requests.length = 0;
    if (turn % 500 === 0) say(`  … turn ${turn}`);
  }
  // At last they fall silent.
  await database.rows(sql`update comptoir.app_jobs set run_at = clock_timestamp() where state = 'queued'`);
  while ((await shop.shop.drain()).jobs > 0);
  const [row] = await database.rows<{ facts: string; summary: string }>(sql`
    select (select string_agg(entity_value, ', ') from comptoir.app_entity_memory where entity_type = 'context') as facts,
      (select summary from comptoir.app_conversations order by opened_at limit 1) as summary`);
  const at = (n: number, of = times) => median(of.slice(Math.max(0, n - 50), n));
  say(`${turns} turns of one session: prompt of about ${tokens[49] ?? 0} tokens at turn 50, ${tokens[Math.floor(turns / 2)] ?? 0} half way, ${tokens.at(-1) ?? 0} at the end`);
  say(`  a turn takes ${at(100).toFixed(1)} ms around turn 100 and ${at(turns).toFixed(1)} ms at the end (ratio ${(at(turns) / at(100)).toFixed(2)}); of processor time ${at(100, work).toFixed(1)} and ${at(turns, work).toFixed(1)} ms (ratio ${(at(turns, work) / at(100, work)).toFixed(2)})`);
  say(`  after ${mind} changes of mind the budget remembered is "${row?.facts ?? ''}"; the summary says "${row?.summary ?? ''}"`);
  say(`  models were asked ${calls.facts} times for facts and ${calls.summary} times for a summary (once each per turn would be ${turns})`);
  await server.close();
}
