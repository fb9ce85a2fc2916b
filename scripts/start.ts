import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { createMailer, createShop, newId, systemClock } from '../lib/compose.ts';
import { loadConfig, type Config } from '../lib/config/config.ts';
import { AppError } from '../lib/contracts/errors.ts';
import { createLogger } from '../lib/observe/logger.ts';
import { createErrorReporter } from '../lib/observe/sentry.ts';
import { VERSION } from '../lib/version.ts';
import { openLocalShop } from '../lib/local.ts';

/** Milliseconds between looks for work that nobody does. */
const DRAIN_EVERY_MS = 1_000;
/** Milliseconds between looks for what has outlived its time. */
const ERASE_EVERY_MS = 3_600_000;
/** Milliseconds given to running turns when the process is asked to stop. */
const GRACE_MS = 10_000;

/**
 * Per cent of what is alive that V8 lets the heap grow by before it looks for what is dead. By itself it takes two hundred and more
 * where memory is plenty: a busy shop then holds 100 MB of what it uses and 200 of what it does not (decision 0035).
 */
const HEAP_GROWING_PERCENT = 40;
setFlagsFromString(`--heap-growing-percent=${HEAP_GROWING_PERCENT}`);

async function start(): Promise<void> {
  const startedAt = performance.now();
  const asked = loadConfig(process.env);
  const platforms = await localPlatforms(asked);
  const config = platforms === null ? asked : loadConfig({ ...process.env, ...platforms.env });
  const logger = createLogger({ level: config.http.logLevel, version: VERSION });
  const say = (line: string) => process.stdout.write(`${line}\n`);
  const local = await openLocalShop({ config, logger, say });
  const shop = await createShop({
    config, logger, version: VERSION, database: local.database, clock: systemClock, ids: newId, mailer: createMailer(config),
    reportError: await createErrorReporter(config.http.sentryDsn, VERSION),
    keepAlive: null,
    publicDir: fileURLToPath(new URL('../public', import.meta.url)),
    simulator: platforms?.simulator ?? null,
  });

  const server = createServer(shop.app);
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(config.http.port, config.http.host, listening);
  });
  const { port } = server.address() as AddressInfo;
  await local.announce(port);
  platforms?.connect(`http://127.0.0.1:${port}`);
  const timers = [startTimer(() => shop.drainTurns(), DRAIN_EVERY_MS, logger), startTimer(() => shop.drainJobs(), DRAIN_EVERY_MS, logger), startTimer(() => shop.erase(), ERASE_EVERY_MS, logger)];

  const { checks } = await shop.health();
  say(`Comptoir ${VERSION} is open at http://localhost:${port} (${((performance.now() - startedAt) / 1000).toFixed(1)} s)`);
  for (const [name, check] of Object.entries(checks)) say(`  ${{ ok: 'on      ', off: 'off     ', degraded: 'limited ', down: 'down    ' }[check.status]} ${name}: ${check.detail}`);

  if (platforms !== null) say(`  on       simulator: all four messengers, played on this machine, at http://localhost:${port}/simulator`);

  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    for (const timer of timers) clearInterval(timer);
    server.close();
    const patience = new Promise((resolve) => setTimeout(resolve, GRACE_MS).unref());
    void Promise.race([shop.settled(), patience])
      .then(() => local.close())
      .finally(() => process.exit(0));
  };
  process.on('SIGTERM', stop).on('SIGINT', stop);
}

/** The messengers on this machine, where none is configured and nobody has switched them off. */
async function localPlatforms({ platform, channels }: Config) {
  if (platform.vercel || !channels.simulator || channels.metaAppSecret !== undefined || channels.tiktokClientSecret !== undefined) return null;
  // A deployment may have left the fixtures out.
  if (!existsSync(new URL('../tests/fixtures/graph-server/simulator.ts', import.meta.url))) return null;
  const { startLocalPlatforms } = await import('../tests/fixtures/graph-server/simulator.ts');
  return startLocalPlatforms();
}

/** Runs `work` again and again, never twice at once. Its failures are logged and tried again: the database may be back by then. */
function startTimer(work: () => Promise<unknown>, everyMs: number, logger: { warn(fields: Record<string, unknown>, message: string): void }): NodeJS.Timeout {
  let busy = false;
  return setInterval(() => {
    if (busy) return;
    busy = true;
    void work()
      .catch((error: unknown) => { logger.warn({ code: error instanceof AppError ? error.code : 'unknown' }, 'scheduled work failed'); })
      .finally(() => { busy = false; });
  }, everyMs);
}

try {
  process.loadEnvFile();
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
}
start().catch((error: unknown) => {
  const known = error instanceof AppError;
  process.stderr.write(`Comptoir did not start.\n${known ? (error.detail ?? error.message) : error instanceof Error ? (error.stack ?? error.message).slice(0, 4000) : 'unknown'}\n`);
  process.exit(1);
});
