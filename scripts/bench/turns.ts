import { createClient, createCustomer, throughput } from './load.ts';
import { median, percentile } from './figures.ts';
import { startProcess, type Running } from './processes.ts';
import { QUESTIONS } from './questions.ts';

/** Who is measured, always in the same round, so that a busy moment of the machine meets them all. */
export type Contender = 'model' | 'bare' | 'stored' | 'shop';

export interface Stage {
  urls: Record<Contender, { url: string; path: string }>;
  shop: Running;
  reference: Running;
  stop(): Promise<void>;
}

const UNLIMITED = { RATE_LIMIT_CHAT_PER_MINUTE: '1000000', RATE_LIMIT_ADDRESS_PER_MINUTE: '1000000' };

/** The environment of a shop whose only voice is a local model server. */
export const shopEnv = (modelUrl: string, folder: string): Record<string, string> => ({
  ...UNLIMITED, COMPTOIR_DATA_DIR: folder, COMPATIBLE_BASE_URL: `${modelUrl}/v1`, COMPATIBLE_MODEL: 'local', SESSION_SECRET: 'a benchmark has no secret, but it needs 32 letters',
});

/** A model server, the reference and the shop, each in a process of its own. */
export async function openStage(folder: string, model: Record<string, string>): Promise<Stage> {
  const server = await startProcess('scripts/model-server.ts', model);
  const reference = await startProcess('scripts/bench/reference.ts', { MODEL_URL: server.url, COMPTOIR_DATA_DIR: folder });
  const shop = await startProcess('scripts/start.ts', shopEnv(server.url, folder));
  return {
    urls: {
      model: { url: server.url, path: '/v1/chat/completions' },
      bare: { url: reference.url, path: '/bare' },
      stored: { url: reference.url, path: '/stored' },
      shop: { url: shop.url, path: '/api/chat' },
    },
    shop, reference,
    stop: async () => { await Promise.all([server.stop(), reference.stop(), shop.stop()]); },
  };
}

/** Milliseconds of `count` turns, one after the other; a customer changes every ten turns. */
async function latencies(stage: Stage, who: Contender, count: number): Promise<number[]> {
  const { url, path } = stage.urls[who];
  const client = createClient(url);
  const ask = who === 'model' ? () => askModel(client, path) : createCustomer(client, path, QUESTIONS, 10, 0);
  const times: number[] = [];
  for (let turn = 0; turn < count; turn += 1) times.push(await ask());
  client.close();
  return times;
}

async function askModel(client: ReturnType<typeof createClient>, path: string): Promise<number> {
  const { status, totalMs } = await client.post(path, { model: 'local', stream: true, messages: [{ role: 'user', content: QUESTIONS[0] }] });
  if (status !== 200) throw new Error(`the model server answered ${status}`);
  return totalMs;
}

export interface OwnTime {
  median: number;
  p95: number;
}

/** What a turn takes beside the model: the time of a turn less the time the model server alone takes. */
export async function ownTimes(stage: Stage, count: number): Promise<Record<Exclude<Contender, 'model'>, OwnTime>> {
  const model = median(await latencies(stage, 'model', count));
  const own = async (who: Contender): Promise<OwnTime> => {
    const times = await latencies(stage, who, count);
    return { median: median(times) - model, p95: percentile(times, 0.95) - model };
  };
  return { bare: await own('bare'), stored: await own('stored'), shop: await own('shop') };
}

/** Turns a second that `who` answers to `concurrency` customers at once. */
export async function rate(stage: Stage, who: Contender, concurrency: number, durationMs: number): Promise<number> {
  const { url, path } = stage.urls[who];
  const client = createClient(url);
  const customers = Array.from({ length: concurrency }, (_, index) => (who === 'model' ? () => askModel(client, path) : createCustomer(client, path, QUESTIONS, 10, index)));
  const turns = await throughput(customers, durationMs);
  client.close();
  return turns;
}

/** Milliseconds until the first word of a streamed answer. */
export async function firstDelta(stage: Stage, count: number): Promise<number> {
  const client = createClient(stage.urls.shop.url);
  const times: number[] = [];
  for (let turn = 0; turn < count; turn += 1) {
    const { firstDataMs } = await client.post('/api/chat', { message: QUESTIONS[turn % QUESTIONS.length] }, { accept: 'text/event-stream' });
    times.push(firstDataMs);
  }
  client.close();
  return median(times);
}

/** Milliseconds of each turn of one session that never ends. */
export async function longSession(stage: Stage, turns: number): Promise<number[]> {
  const client = createClient(stage.urls.shop.url);
  const ask = createCustomer(client, '/api/chat', QUESTIONS, Infinity, 0);
  const times: number[] = [];
  for (let turn = 0; turn < turns; turn += 1) times.push(await ask());
  client.close();
  return times;
}
