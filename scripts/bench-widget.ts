import { spawnSync } from 'node:child_process';
import { ensureBrowser } from './test/browser.ts';

/** `npm run bench:widget [-- LOADS]`: a shop's page with the button and without it, in turn (10 loads of each): tasks, paints, shifts. */
const say = (line: string) => process.stdout.write(`${line}\n`);
const env = { ...process.env, BENCH_LOADS: process.argv[2] ?? '10', CHROMIUM_PATH: ensureBrowser(say) };
const run = (...args: string[]) => spawnSync(process.execPath, args, { stdio: 'inherit', env }).status;
if (run('scripts/build-web.ts') !== 0) process.exit(1);
process.exit(run('node_modules/playwright/cli.js', 'test', 'tests/e2e/beside.spec.ts') ?? 1);
