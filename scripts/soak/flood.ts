import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFlood, signed, verdict } from '../../tests/fixtures/graph-server/flood.ts';
import { startGraphServer } from '../../tests/fixtures/graph-server/server.ts';
import { endShop, option, p95, SECRET, startShop, TOKEN, whatsappEnv } from './shop.ts';

/** Milliseconds without any progress after which the shop is taken to be stuck. */
const STUCK_MS = 180_000;
const say = (line: string) => process.stdout.write(`${line}\n`);

/** A flood of webhooks with kills in it, judged by what the platform took. False when anything was lost, repeated or misordered. */
export async function runFlood(): Promise<boolean> {
  const [events, kills, seed] = [option('events', 10_000), option('kills', 10), option('seed', 1)];
  const flood = createFlood({ events, seed, people: Math.max(20, Math.round(events / 25)) });
  const graph = await startGraphServer({ token: TOKEN, latencyMs: 5 });
  const folder = await mkdtemp(join(tmpdir(), 'comptoir-soak-'));
  const env = {
    ...whatsappEnv({ url: graph.url, token: TOKEN, secret: SECRET, account: flood.account, folder }),
    CHANNEL_BURST_MS: '500', TURN_LEASE_MS: '6000', LLM_TURN_DEADLINE_MS: '2000',
  };
  const startedAt = performance.now();
  let running = await startShop(env);
  let inFlightAtKills = 0;
  const acks: number[] = [];
  const batchAcks: number[] = [];

  /** Delivers until it is taken, as a platform does: the shop may be dead in between. */
  async function deliver(webhook: { body: string; events: number }): Promise<void> {
    for (;;) {
      const sentAt = performance.now();
      try {
        const response = await fetch(`${running.url}/api/webhook/whatsapp`, { method: 'POST', headers: { 'content-type': 'application/json', ...signed(webhook.body, SECRET) }, body: webhook.body });
        await response.text();
        if (response.ok) {
          (webhook.events === 1 ? acks : batchAcks).push(performance.now() - sentAt);
          return;
        }
      } catch {
        // dead or dying: the platform tries again
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  async function kill(told: string): Promise<void> {
    // In the middle of sending, if it can be had.
    for (let wait = 0; wait < 1_000 && graph.sends().open === 0; wait++) await new Promise((resolve) => setTimeout(resolve, 1));
    const { arrived, open } = graph.sends();
    await endShop(running, 'SIGKILL');
    // What was still on its way when the process died is in flight too.
    await new Promise((resolve) => setTimeout(resolve, 50));
    inFlightAtKills += open + graph.sends().arrived - arrived;
    running = await startShop(env);
    say(`killed and back (${told}, ${graph.taken.length} answers taken)`);
  }

  const killAt = new Set(Array.from({ length: kills }, (_, index) => Math.floor(((index + 1) * flood.webhooks.length) / (kills + 1))));
  for (const [index, webhook] of flood.webhooks.entries()) {
    if (killAt.has(index)) await kill(`${index} of ${flood.webhooks.length} webhooks`);
    await Promise.all(Array.from({ length: webhook.copies }, () => deliver(webhook)));
  }

  /** Work that is open, as the shop itself tells it. */
  async function openWork(): Promise<number> {
    const metrics = await (await fetch(`${running.url}/metrics`)).text();
    const sum = (pattern: RegExp) => [...metrics.matchAll(pattern)].reduce((total, match) => total + Number(match[1]), 0);
    return sum(/comptoir_channel_events\{[^}]*state="queued"[^}]*\} (\d+)/g) + sum(/comptoir_outbox\{[^}]*state="(?:new|queued|sending)"[^}]*\} (\d+)/g) + sum(/comptoir_turns_open\{[^}]*\} (\d+)/g);
  }

  async function untilDone(): Promise<number> {
    let least = Number.POSITIVE_INFINITY;
    for (let progressAt = Date.now(); Date.now() - progressAt < STUCK_MS;) {
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      const open = await openWork();
      if (open === 0) return 0;
      if (open < least) [least, progressAt] = [open, Date.now()];
    }
    return least;
  }

  await untilDone();
  // The platform tells of what it took, in no order.
  for (const statuses of flood.statuses(graph.taken)) await deliver(statuses);
  const open = await untilDone();
  const tookMs = performance.now() - startedAt;
  await endShop(running, 'SIGTERM');
  const report = await verdict({ flood, taken: graph.taken, inFlightAtKills, folder, databaseUrl: process.env['SOAK_DATABASE_URL'] });
  await graph.close();
  await rm(folder, { recursive: true, force: true });

  say(`\n${events} events, ${flood.people} people, seed ${seed}, ${kills} kills, ${(tookMs / 1000).toFixed(0)} s, open at the end: ${open}`);
  say(`acknowledged: one event p95 ${p95(acks).toFixed(0)} ms, batches p95 ${p95(batchAcks).toFixed(0)} ms (with work going on beside)`);
  for (const line of report.lines) say(line);
  return report.isGood && open === 0;
}
