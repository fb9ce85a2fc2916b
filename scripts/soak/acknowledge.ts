import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFlood, signed } from '../../tests/fixtures/graph-server/flood.ts';
import { startGraphServer } from '../../tests/fixtures/graph-server/server.ts';
import { startModelServer } from '../../tests/fixtures/model-server/server.ts';
import { endShop, option, p95, SECRET, startShop, TOKEN, whatsappEnv } from './shop.ts';

const MODEL_MS = 10_000;
const ONE_MS = 50;
const BATCH_MS = 1_000;
const say = (line: string) => process.stdout.write(`${line}\n`);

/** How long a platform waits for its 200 while a model takes ten seconds and turns are under way. False when it waits too long. */
export async function measureAcknowledgement(): Promise<boolean> {
  const [ones, batches] = [option('messages', 200), option('batches', 10)];
  const account = createFlood({ events: 1, seed: 1, people: 1 }).account;
  const model = await startModelServer({ latencyMs: MODEL_MS });
  const graph = await startGraphServer({ token: TOKEN, latencyMs: 5 });
  const folder = await mkdtemp(join(tmpdir(), 'comptoir-acknowledge-'));
  const shop = await startShop({
    ...whatsappEnv({ url: graph.url, token: TOKEN, secret: SECRET, account, folder }),
    COMPATIBLE_MODEL: 'local', COMPATIBLE_BASE_URL: `${model.url}/v1`, CHANNEL_BURST_MS: '200',
  });
  let serial = 0;
  const time = async (messages: number): Promise<number> => {
    const list = Array.from({ length: messages }, () => {
      serial += 1;
      return { from: `336${String(10_000_000 + (serial % 4_000))}`, id: `wamid.ack.${serial}`, timestamp: String(Math.floor(Date.now() / 1000)), type: 'text', text: { body: `Pouvez-vous me conseiller des plaquettes ? ${serial}` } };
    });
    const body = JSON.stringify({ object: 'whatsapp_business_account', entry: [{ id: '1', changes: [{ field: 'messages', value: { messaging_product: 'whatsapp', metadata: { display_phone_number: '33', phone_number_id: account }, messages: list } }] }] });
    const startedAt = performance.now();
    const response = await fetch(`${shop.url}/api/webhook/whatsapp`, { method: 'POST', headers: { 'content-type': 'application/json', ...signed(body, SECRET) }, body });
    await response.text();
    if (!response.ok) throw new Error(`the webhook answered ${response.status}`);
    return performance.now() - startedAt;
  };
  try {
    for (let index = 0; index < 30; index++) await time(1);
    const single: number[] = [];
    for (let index = 0; index < ones; index++) {
      single.push(await time(1));
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
    const full: number[] = [];
    for (let index = 0; index < batches; index++) {
      full.push(await time(1_000));
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    const [one, batch] = [p95(single), p95(full)];
    say(`acknowledged, with a model that takes ${MODEL_MS / 1000} s: one message p95 ${one.toFixed(1)} ms of ${ONE_MS} (${ones} of them), a batch of 1,000 p95 ${batch.toFixed(0)} ms of ${BATCH_MS} (${batches} of them)`);
    return one < ONE_MS && batch < BATCH_MS;
  } finally {
    await endShop(shop, 'SIGKILL');
    await graph.close();
    await model.close();
    await rm(folder, { recursive: true, force: true });
  }
}
