import { setTimeout as wait } from 'node:timers/promises';
import { createAppProcess, freePort } from '../proof/app.ts';
import { checkLedger, type Violation } from './check.ts';
import { visit } from './customer.ts';
import { readLedger, type Ledger } from './ledger.ts';
import { startUnreliableModels } from './models.ts';
import { mutate } from './mutations.ts';
import { makePlan, type Scale } from './plan.ts';
import { probeApi } from './probe.ts';
import { createRandom } from '../proof/random.ts';
import { createSaboteur, type SabotageReport } from './saboteur.ts';
import { createProofStore } from '../proof/store.ts';
import type { Notice, Witness } from './witness.ts';

export interface ChaosOptions {
  seed: string;
  scale: Scale;
  /** The server to run on; null for an embedded folder. */
  postgres: string | null;
  /** Processes of the app at once. More than one needs a server. */
  instances: number;
  /** With the demo shop's catalogue and knowledge, or empty. */
  demo: boolean;
  /** How long after the last fault nothing may be left open. */
  settleMs: number;
  /** Looks only when that time is over, for what comes late. */
  waitsToTheEnd: boolean;
  /** A promise of the SQL to break on purpose. */
  mutation: string | null;
  /** Milliseconds that models may take for a turn. The lease is what the shop asks for beyond it. */
  deadlineMs: number;
  say: (line: string) => void;
}

export interface ChaosReport {
  violations: Violation[];
  witnesses: Witness[];
  ledger: Ledger;
  sabotage: SabotageReport;
  modelCallsFailed: number;
  replays: number;
  durationMs: number;
  /** From the last fault to the last answer. */
  settledMs: number;
}

/** What a lease must be longer than a turn's deadline. */
const LEASE_MARGIN_MS = 4_000;

/** One run: prepares a database, lets customers write while the shop is hurt, and holds what they saw against what is there. */
export async function runChaos(options: ChaosOptions): Promise<ChaosReport> {
  const startedAt = performance.now();
  const random = createRandom(options.seed);
  const plan = makePlan(random.fork('plan'), options.scale, options.instances);
  const store = await createProofStore(options);
  const models = await startUnreliableModels(random.fork('models'), options.scale.modelFailures);
  const leaseMs = options.deadlineMs + LEASE_MARGIN_MS;
  const env = { ...store.env, ...settings(models.server.url, options.deadlineMs, leaseMs) };
  const apps = await Promise.all(Array.from({ length: options.instances }, async () => createAppProcess({ port: await freePort(), env })));
  try {
    const { mutation } = options;
    if (mutation !== null) await store.with((database) => mutate(database, mutation));
    for (const app of apps) await app.start();
    const saboteur = createSaboteur({ apps, faults: plan.faults, freezeMs: leaseMs + 500, terminate: () => store.terminate(), say: options.say });
    const complaints: string[] = [];
    const { witnesses, lastAnswerAt } = await letCustomersWrite(options, plan.customers, apps.map((app) => app.url), saboteur, complaints);
    const sabotage = saboteur.report();
    if (options.waitsToTheEnd) await wait(Math.max(0, sabotage.lastRestartAt + options.settleMs - performance.now()));

    const probe = await probeApi(apps[0]?.url ?? '', witnesses);
    // Once more, at the very end: what the API has just told must survive that too.
    await Promise.all(apps.map((app) => app.kill()));
    const ledger = await store.with(readLedger);
    const surprises = [...new Set([...complaints, ...apps.map((app) => app.died()).filter((died) => died !== null)])].map((what): Violation => ({ promise: 'no surprise', what }));
    return {
      violations: [...surprises, ...probe.violations, ...checkLedger(witnesses, ledger)],
      witnesses, ledger, sabotage, modelCallsFailed: models.failures(), replays: probe.replays,
      durationMs: performance.now() - startedAt, settledMs: Math.max(0, lastAnswerAt - sabotage.lastRestartAt),
    };
  } finally {
    await Promise.all(apps.map((app) => app.kill()));
    await models.server.close();
    await store.drop();
  }
}

/** Impatient with models, patient with customers: many turns end by the extractive answer, and none is refused for its rate. */
const settings = (modelUrl: string, deadlineMs: number, leaseMs: number): Record<string, string> => ({
  COMPATIBLE_BASE_URL: `${modelUrl}/v1`, COMPATIBLE_MODEL: 'local', EMBED_PROVIDER: 'none',
  LLM_TURN_DEADLINE_MS: String(deadlineMs), TURN_LEASE_MS: String(leaseMs),
  LLM_FIRST_DELTA_MS: '400', LLM_IDLE_MS: '300', LLM_ATTEMPTS: '2', LLM_RETRY_BASE_MS: '20', LLM_BREAKER_FAILURES: '20', LLM_BREAKER_COOLDOWN_MS: '500',
  RATE_LIMIT_CHAT_PER_MINUTE: '1000000', RATE_LIMIT_ADDRESS_PER_MINUTE: '1000000', CHAT_HISTORY_MAX_TURNS: '500',
});

type Plan = ReturnType<typeof makePlan>;

/** Until everyone is answered, or nothing has moved for as long as a shop may take to settle. */
async function letCustomersWrite(options: ChaosOptions, customers: Plan['customers'], urls: string[], saboteur: ReturnType<typeof createSaboteur>, complaints: string[]) {
  const patience = new AbortController();
  let answered = 0;
  let movedAt = performance.now();
  const notice: Notice = (moment) => {
    if (moment === 'done') {
      answered += 1;
      movedAt = performance.now();
      if (answered % 100 === 0) options.say(`${answered} answers`);
    }
    saboteur.notice(moment);
  };
  const watch = setInterval(() => {
    if (saboteur.busy() || performance.now() - Math.max(movedAt, saboteur.report().lastRestartAt) < options.settleMs) return;
    saboteur.retire();
    patience.abort();
  }, 200);
  const sabotage = saboteur.work().catch((error: unknown) => {
    complaints.push(error instanceof Error ? error.message : 'the saboteur failed');
    patience.abort();
  });
  try {
    const visits = customers.map((customer) => visit(customer, { urls, notice, isHeld: saboteur.isBehind, complain: (what) => { complaints.push(what); }, patience: patience.signal }));
    return { witnesses: await Promise.all(visits), lastAnswerAt: movedAt };
  } finally {
    clearInterval(watch);
    patience.abort();
    // A restart that is under way ends first: nobody would stop a process that it starts later.
    saboteur.retire();
    await sabotage;
  }
}
