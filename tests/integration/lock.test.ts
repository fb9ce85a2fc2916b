import { expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const RACERS = 3;
const ROUNDS = 12;
/** More than a refused racer waits, so that each round begins together. */
const INTERVAL_MS = 560;

test('of several processes that take a folder at the same instant exactly one gets it', async () => {
  const root = await mkdtemp(join(tmpdir(), 'comptoir-lock-'));
  const folders = Array.from({ length: ROUNDS }, (_, round) => join(root, String(round)));
  const start = Date.now() + 1_500;
  const racer = new URL('../fixtures/processes/lock-racer.ts', import.meta.url).pathname;
  const run = () => promisify(execFile)(process.execPath, ['--disable-warning=ExperimentalWarning', racer, String(start), String(INTERVAL_MS), ...folders]);
  const outputs = await Promise.all(Array.from({ length: RACERS }, run));
  const won = outputs.flatMap(({ stdout }) => JSON.parse(stdout) as string[]);
  expect(won.sort()).toEqual([...folders].sort());
  await rm(root, { recursive: true });
}, 60_000);
