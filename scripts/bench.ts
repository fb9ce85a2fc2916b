import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { coldStart, functionImport } from './bench/cold-start.ts';
import { describe, describeCheck, holds, median, type Check, type Figure } from './bench/figures.ts';
import { catalogSearch } from './bench/catalog.ts';
import { stepTimes } from './bench/steps.ts';
import { firstDelta, longSession, openStage, ownTimes, rate, type Stage } from './bench/turns.ts';

/** `npm run bench [-- --rounds 5 --json FILE --quick]`: what a turn costs beside the model, next to the least that a chat endpoint can cost. */
const { values: options } = parseArgs({ options: { rounds: { type: 'string', default: '5' }, json: { type: 'string' }, quick: { type: 'boolean', default: false } } });
const rounds = Number(options.rounds);
const turns = options.quick ? 60 : 200;
const seconds = options.quick ? 2 : 5;
const say = (line: string) => process.stdout.write(`${line}\n`);
const progress = (line: string) => process.stderr.write(`… ${line}\n`);
const figures: Figure[] = [];
const checks: Check[] = [];

function figure(name: string, unit: string, values: number[]): number {
  const entry = { name, unit, rounds: values };
  figures.push(entry);
  say(`${name}: ${describe(entry)}`);
  return median(values);
}

const check = (name: string, value: number, is: Check['is'], limit: number): void => void checks.push({ name, value, is, limit });

async function turnCosts(stage: Stage): Promise<void> {
  progress('warming up');
  await ownTimes(stage, turns);
  const own = [];
  for (let round = 0; round < rounds; round += 1) {
    progress(`own time of a turn, round ${round + 1} of ${rounds}`);
    own.push(await ownTimes(stage, turns));
  }
  figure('own time of a bare Express turn', 'ms', own.map(({ bare }) => bare.median));
  figure('own time of Express with an embedded database', 'ms', own.map(({ stored }) => stored.median));
  figure('own time of a turn of the shop', 'ms', own.map(({ shop }) => shop.median));
  check('own time, times the reference with a database (median)', figure('  ratio at the median', '×', own.map(({ shop, stored }) => shop.median / stored.median)), 'at most', 3);
  check('own time, times the reference with a database (p95)', figure('  ratio at p95', '×', own.map(({ shop, stored }) => shop.p95 / stored.p95)), 'at most', 5);
  figure('  ratio to bare Express at the median', '×', own.map(({ shop, bare }) => shop.median / bare.median));
}

async function rates(stage: Stage): Promise<void> {
  for (const concurrency of [16, 64, 200]) {
    const measured: { reference: number; shop: number }[] = [];
    for (let round = 0; round < Math.min(3, rounds); round += 1) {
      progress(`${concurrency} customers at once, round ${round + 1}`);
      measured.push({ reference: await rate(stage, 'stored', concurrency, seconds * 1000), shop: await rate(stage, 'shop', concurrency, seconds * 1000) });
    }
    figure(`turns a second of the reference at ${concurrency}`, '/s', measured.map(({ reference }) => reference));
    figure(`turns a second of the shop at ${concurrency}`, '/s', measured.map(({ shop }) => shop));
    const ratio = figure('  share of the reference', '×', measured.map(({ shop, reference }) => shop / reference));
    if (concurrency === 16) check('turns a second at 16, share of the reference', ratio, 'at least', 1 / 3);
  }
}

async function slowModel(folder: string): Promise<void> {
  const stage = await openStage(folder, { LATENCY_MS: '500' });
  await rate(stage, 'shop', 200, 2_000);
  const shares = [];
  for (let round = 0; round < Math.min(3, rounds); round += 1) {
    progress(`200 customers and a model that takes 500 ms, round ${round + 1}`);
    const model = await rate(stage, 'model', 200, seconds * 1000);
    shares.push({ model, shop: await rate(stage, 'shop', 200, seconds * 1000) });
  }
  figure('a model of 500 ms alone, 200 at once', '/s', shares.map(({ model }) => model));
  figure('the shop with it', '/s', shares.map(({ shop }) => shop));
  check('share of the model’s own rate at 200', figure('  share', '×', shares.map(({ shop, model }) => shop / model)), 'at least', 0.95);
  await stage.stop();
}

async function longConversations(stage: Stage): Promise<void> {
  const length = options.quick ? 200 : 1_000;
  const sessions = [];
  for (let round = 0; round < Math.min(3, rounds); round += 1) {
    progress(`a session of ${length} turns, ${round + 1}`);
    sessions.push(await longSession(stage, length));
  }
  const early = sessions.map((times) => median(times.slice(5, 25)));
  const late = sessions.map((times) => median(times.slice(-20)));
  figure('a turn around the 10th of a session', 'ms', early);
  figure(`a turn around the ${length}th`, 'ms', late);
  check(`turn ${length} times turn 10`, figure('  ratio', '×', late.map((ms, index) => ms / (early[index] ?? NaN))), 'at most', 1.2);
}

const folder = mkdtempSync(join(tmpdir(), 'comptoir-bench-'));
const stage = await openStage(folder, {});
await turnCosts(stage);
figure('first word of a streamed answer, with a model that needs no time', 'ms', [await firstDelta(stage, turns), await firstDelta(stage, turns)]);
await rates(stage);
const memory = { shop: stage.shop.memory(), reference: stage.reference.memory() };
figure('memory of the reference after that', 'MiB', [memory.reference]);
figure('memory of the shop after that', 'MiB', [memory.shop]);
check('memory, times the reference', memory.shop / memory.reference, 'at most', 1.2);
await longConversations(stage);
progress('time per step');
for (const [step, ms] of Object.entries(await stepTimes(stage.urls.model.url, turns))) figure(`  step ${step}`, 'ms', [ms]);
await stage.stop();
await slowModel(folder);
progress('catalogue of 10,000 products');
figure('search in 10,000 products', 'ms', await catalogSearch(10_000, options.quick ? 20 : 100));
progress('starts');
for (const [name, times] of Object.entries(await coldStart(folder, options.quick ? 2 : 5))) figure(name, 'ms', times);
progress('the function of Vercel');
const imported = functionImport(options.quick ? 3 : 9);
figure('import of Express alone', 'ms', imported.express);
check('import of the function, milliseconds', figure('import of the function', 'ms', imported.shop), 'at most', 300);
rmSync(folder, { recursive: true, force: true });

say('');
for (const entry of checks) say(describeCheck(entry));
if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify({ node: process.version, rounds, figures, checks: checks.map((entry) => ({ ...entry, holds: holds(entry) })) }, null, 2)}\n`);
