import { parseArgs } from 'node:util';
import { createAppProcess, freePort } from './proof/app.ts';
import { createProofStore } from './proof/store.ts';
import { runFuzz, type FuzzReport } from './fuzz/run.ts';

/** `npm run fuzz`: requests of every kind to every route of the API document of the real process, each response judged by that document. */
const { values } = parseArgs({
  options: { seed: { type: 'string', default: String(Math.floor(Math.random() * 1e9)) }, requests: { type: 'string', default: '20000' }, only: { type: 'string' }, postgres: { type: 'string' } },
});
const say = (line: string) => process.stdout.write(`${line}\n`);
const CRON = 'the-scheduler-of-the-fuzzer';
const SESSION = 'the-session-secret-of-the-fuzzer-000';
const METRICS = 'the-metrics-token-of-the-fuzzer';
const CUSTOMERS = 'the-customers-secret-of-the-fuzzer-0';
const SHOWN = 30;

/** Findings that say the same, once each with the first request that showed it. */
function describeReport({ requests, operations, statuses, findings }: FuzzReport): string {
  const sorted = <Key>(counts: Map<Key, number>) => [...counts].toSorted((a, b) => b[1] - a[1]);
  const kinds = Map.groupBy(findings, (finding) => finding.what.slice(0, 60));
  return [
    `${requests} requests`,
    ...sorted(operations).map(([name, count]) => `  ${String(count).padStart(6)} ${name}`),
    `statuses: ${sorted(statuses).map(([status, count]) => `${status} × ${count}`).join(', ')}`,
    findings.length === 0 ? 'No finding: no 5xx, every response as documented, nothing leaked, the server lives.' : `${findings.length} FINDINGS, ${kinds.size} kinds`,
    ...[...kinds.values()].slice(0, SHOWN).flatMap((same) => same.slice(0, 1).map(({ what, request, index }) => `  ${same.length} × ${what}\n    first at --only ${index}: ${request}`)),
  ].join('\n');
}

const seed = Number(values.seed);
say(`Seed ${seed} (replay: npm run fuzz -- --seed ${seed})`);
const store = await createProofStore({ postgres: values.postgres ?? null, demo: true });
const app = createAppProcess({
  port: await freePort(),
  env: {
    ...store.env, CRON_SECRET: CRON, SESSION_SECRET: SESSION, METRICS_TOKEN: METRICS, ALLOWED_ORIGINS: 'https://shop.example', CUSTOMER_JWT_SECRET: CUSTOMERS, TRUSTPILOT_DOMAIN: 'shop.example',
    RATE_LIMIT_CHAT_PER_MINUTE: '1000000', RATE_LIMIT_ADDRESS_PER_MINUTE: '1000000',
  },
});
try {
  const startedAt = performance.now();
  await app.start();
  const report = await runFuzz({
    url: app.url, seed, requests: Number(values.requests), atOnce: 8, secrets: [CRON, SESSION, METRICS, CUSTOMERS], credentials: [`Bearer ${CRON}`, `Bearer ${METRICS}`],
    ...(values.only === undefined ? {} : { only: Number(values.only) }),
    say: (line) => { if (line.includes('000 requests')) say(`  ${line}`); },
  });
  const died = app.died();
  if (died !== null) report.findings.push({ what: died, request: 'the process', index: -1 });
  say(`${describeReport(report)}\ntook ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
  process.exitCode = report.findings.length === 0 ? 0 : 1;
} finally {
  await app.kill();
  await store.drop();
}
