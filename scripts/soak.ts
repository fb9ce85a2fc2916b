import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn, type ChildProcess } from 'node:child_process';
import { createFlood, signed, verdict, type Flood } from '../tests/fixtures/graph-server/flood.ts';
import { startGraphServer } from '../tests/fixtures/graph-server/server.ts';

/**
 * `npm run soak [-- --events 10000 --kills 10 --seed 1]`: a day of a busy shop in a few minutes. Webhooks arrive twice,
 * out of order and in batches, some of them broken, and the process is killed in the middle. Says what was lost,
 * repeated or misordered, as counted at the platform. `SOAK_DATABASE_URL` runs it on a Postgres.
 */
const option = (name: string, fallback: number): number => {
  const at = process.argv.indexOf(`--${name}`);
  return at === -1 ? fallback : Number(process.argv[at + 1]);
};
const EVENTS = option('events', 10_000);
const KILLS = option('kills', 10);
const SEED = option('seed', 1);
/** Requests that one process has under way at most. */
const LANES = 8;
const TOKEN = 'soak-token-of-the-platform';
const SECRET = 'soak-secret-of-the-app';
const say = (line: string) => process.stdout.write(`${line}\n`);

const flood: Flood = createFlood({ events: EVENTS, seed: SEED, people: Math.max(20, Math.round(EVENTS / 25)) });
const graph = await startGraphServer({ token: TOKEN, latencyMs: 5 });
const folder = await mkdtemp(join(tmpdir(), 'comptoir-soak-'));
const env = {
  PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'error', COMPTOIR_DATA_DIR: folder, COMPTOIR_DEMO: 'false', META_APP_SECRET: SECRET, META_VERIFY_TOKEN: 'soak-verify-token', GRAPH_BASE_URL: graph.url,
  WHATSAPP_ACCESS_TOKEN: TOKEN, WHATSAPP_PHONE_NUMBER_ID: flood.account, CHANNEL_BURST_MS: '500', CHANNEL_LANES: String(LANES), METRICS_TOKEN: 'soak-metrics-token', TURN_LEASE_MS: '6000', LLM_TURN_DEADLINE_MS: '2000',
  ...(process.env['SOAK_DATABASE_URL'] === undefined ? {} : { DATABASE_URL: process.env['SOAK_DATABASE_URL'] }),
};

interface Running {
  child: ChildProcess;
  url: string;
}

function start(): Promise<Running> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'scripts/start.ts'], { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const url = /open at (http:\/\/localhost:\d+)/.exec(text)?.[1];
      if (url !== undefined) resolve({ child, url: url.replace('localhost', '127.0.0.1') });
    });
    child.once('exit', () => reject(new Error(`the shop ended: ${text.slice(-500)}`)));
  });
}

let running = await start();
let inFlightAtKills = 0;
const acks: number[] = [];
const batchAcks: number[] = [];

/** Delivers until it is taken, as a platform does: the shop may be dead in between. */
async function deliver(webhook: { body: string; events: number }): Promise<void> {
  for (;;) {
    const startedAt = performance.now();
    try {
      const response = await fetch(`${running.url}/api/webhook/whatsapp`, { method: 'POST', headers: { 'content-type': 'application/json', ...signed(webhook.body, SECRET) }, body: webhook.body });
      await response.text();
      if (response.ok) {
        (webhook.events === 1 ? acks : batchAcks).push(performance.now() - startedAt);
        return;
      }
    } catch {
      // dead or dying: the platform tries again
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

const startedAt = performance.now();
const killAt = new Set(Array.from({ length: KILLS }, (_, index) => Math.floor(((index + 1) * flood.webhooks.length) / (KILLS + 1))));
let next = 0;
const courier = async () => {
  for (;;) {
    const index = next++;
    const webhook = flood.webhooks[index];
    if (webhook === undefined) return;
    if (killAt.has(index)) {
      // In the middle of sending, if it can be had.
      for (let wait = 0; wait < 200 && graph.active() === 0; wait++) await new Promise((resolve) => setTimeout(resolve, 5));
      inFlightAtKills += graph.active();
      const { child } = running;
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await ended;
      running = await start();
      say(`killed and back (${index} of ${flood.webhooks.length} webhooks, ${graph.taken.length} answers taken)`);
    }
    await Promise.all(Array.from({ length: webhook.copies }, () => deliver(webhook)));
  }
};
// One courier: the order of webhooks is the flood's; copies of one come in parallel.
await courier();

// The platform tells of what it took, in no order.
for (const statuses of flood.statuses(graph.taken.map((message) => message.id))) await deliver(statuses);

let open = -1;
for (const until = Date.now() + 900_000; Date.now() < until && open !== 0;) {
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const metrics = await (await fetch(`${running.url}/metrics`)).text();
  const sum = (pattern: RegExp) => [...metrics.matchAll(pattern)].reduce((total, match) => total + Number(match[1]), 0);
  open = sum(/comptoir_channel_events\{[^}]*state="queued"[^}]*\} (\d+)/g) + sum(/comptoir_outbox\{[^}]*state="(?:new|queued|sending)"[^}]*\} (\d+)/g) + sum(/comptoir_turns_open\{[^}]*\} (\d+)/g);
}
const tookMs = performance.now() - startedAt;

const exited = new Promise((resolve) => running.child.once('exit', resolve));
running.child.kill('SIGTERM');
await exited;
const report = await verdict({ flood, taken: graph.taken, inFlightAtKills, mostInFlight: KILLS * LANES, folder, databaseUrl: process.env['SOAK_DATABASE_URL'] });
await graph.close();
await rm(folder, { recursive: true, force: true });

const p95 = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length * 0.95)]?.toFixed(0) ?? '–';
say(`\n${EVENTS} events, ${flood.people} people, seed ${SEED}, ${KILLS} kills, ${(tookMs / 1000).toFixed(0)} s, open at the end: ${open}`);
say(`acknowledged: one event p95 ${p95(acks)} ms, batches p95 ${p95(batchAcks)} ms (with work going on beside)`);
for (const line of report.lines) say(line);
if (!report.isGood || open !== 0) process.exitCode = 1;
