import { execFileSync, spawnSync } from 'node:child_process';
import { findBouncer, findPostgres, startBouncer, startPostgres, type TestServer } from '../tests/support/postgres-server.ts';

/**
 * `npm run test:postgres`: the same suite on a Postgres server that is started for it and thrown away, then through pgbouncer in
 * transaction mode. `--direct` or `--bouncer` runs one of the two. Other arguments go to Jest.
 */
const say = (line: string) => process.stdout.write(`${line}\n`);
const MODES = ['--direct', '--bouncer'] as const;
const chosen = MODES.filter((mode) => process.argv.includes(mode));
const jest = process.argv.slice(2).filter((argument) => !MODES.some((mode) => mode === argument));

/** Finds a program, or installs the distribution's package. */
function ensure(find: () => string | null, name: string): string {
  const found = find();
  if (found !== null) return found;
  say(`No ${name} on this machine: installing the distribution's …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], { stdio: ['ignore', 'ignore', 'inherit'], env });
  const installed = find();
  if (installed === null) throw new Error(`No ${name} could be installed. Set COMPTOIR_TEST_DATABASE_URL (and COMPTOIR_TEST_POOLER_URL) and run \`npm test\` instead.`);
  return installed;
}

function runSuite(title: string, env: Record<string, string>): boolean {
  const startedAt = Date.now();
  say(`\n${title} …`);
  const { status } = spawnSync(process.execPath, ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js', ...jest], { stdio: 'inherit', env: { ...process.env, ...env } });
  say(`${title}: ${status === 0 ? 'passed' : 'FAILED'} (${Math.round((Date.now() - startedAt) / 1000)} s)`);
  return status === 0;
}

const bin = ensure(findPostgres, 'postgresql');
const started: TestServer[] = [];
try {
  const server = await startPostgres(bin);
  started.unshift(server);
  say(`Postgres from ${bin} is up on port ${server.port}.`);
  const passed: boolean[] = [];
  if (!chosen.includes('--bouncer') || chosen.length === 2) passed.push(runSuite('The suite on Postgres', { COMPTOIR_TEST_DATABASE_URL: server.url }));
  if (!chosen.includes('--direct') || chosen.length === 2) {
    const bouncer = await startBouncer(ensure(findBouncer, 'pgbouncer'), server);
    started.unshift(bouncer);
    passed.push(runSuite('The suite through pgbouncer in transaction mode', { COMPTOIR_TEST_DATABASE_URL: server.url, COMPTOIR_TEST_POOLER_URL: bouncer.url }));
  }
  process.exitCode = passed.every(Boolean) ? 0 : 1;
} finally {
  for (const server of started) server.stop();
}
