import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { MUTATIONS } from './chaos/mutations.ts';
import { describeRun } from './chaos/report.ts';
import { runChaos } from './chaos/run.ts';

/** `npm run chaos`: customers write while the shop is killed again and again; then what they saw is held against what is there. */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: randomBytes(4).toString('hex') },
    messages: { type: 'string', default: '1000' },
    sessions: { type: 'string', default: '50' },
    kills: { type: 'string', default: '20' },
    freezes: { type: 'string', default: '3' },
    'model-failures': { type: 'string', default: '0.25' },
    postgres: { type: 'string' },
    mutate: { type: 'string' },
    quiet: { type: 'boolean', default: false },
  },
});
const say = (line: string) => process.stdout.write(`${line}\n`);
const postgres = values.postgres ?? null;
if (values.mutate !== undefined) say(`Broken on purpose: ${MUTATIONS[values.mutate]?.what ?? 'nothing'}.`);
say(`Seed ${values.seed} (replay: npm run chaos -- --seed ${values.seed})`);

const report = await runChaos({
  seed: values.seed,
  scale: {
    messages: Number(values.messages), sessions: Number(values.sessions), kills: Number(values.kills), freezes: Number(values.freezes),
    terminations: postgres === null ? 0 : 8, modelFailures: Number(values['model-failures']),
  },
  postgres,
  // On a server there are two processes, each of which may find what the other left.
  instances: postgres === null ? 1 : 2,
  demo: true, settleMs: 30_000, waitsToTheEnd: true, mutation: values.mutate ?? null, deadlineMs: 2_500,
  say: values.quiet ? () => undefined : (line) => { say(`  ${line}`); },
});
say(describeRun(report));
process.exitCode = report.violations.length === 0 ? 0 : 1;
