import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'playwright/test';
import { COUNTER, PORT } from './tests/e2e/support/ports.ts';

/** The demo page in a real Chromium, against the shop as a stranger starts it: no key, a fresh folder. */
/** One folder a run: the workers read this file again. */
const dataDir = (process.env['COMPTOIR_E2E_DATA'] ??= mkdtempSync(join(tmpdir(), 'comptoir-e2e-')));

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/support/global-setup.js', // specs with a shop of their own copy the same databases as the other tests
  fullyParallel: false,
  workers: 2, // of whom one mostly waits
  retries: 0,
  timeout: 90_000, // a machine that does other things too is slow, not wrong
  expect: { timeout: 15_000 },
  reporter: [['list']],
  outputDir: 'test-results',
  use: {
    baseURL: COUNTER,
    launchOptions: {
      ...(process.env['CHROMIUM_PATH'] === undefined ? {} : { executablePath: process.env['CHROMIUM_PATH'] }),
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
  },
  webServer: {
    command: `"${process.execPath}" --disable-warning=ExperimentalWarning scripts/start.ts`,
    url: `${COUNTER}/api/health`,
    timeout: 120_000,
    // One that runs already is taken: writing a test should not wait for a shop each time.
    reuseExistingServer: process.env['CI'] === undefined,
    env: {
      PORT: String(PORT), LOG_LEVEL: 'error', COMPTOIR_DATA_DIR: dataDir,
      ALLOWED_ORIGINS: `http://127.0.0.1:${PORT + 1}`, CUSTOMER_JWT_SECRET: 'the-secret-between-shop-and-counter',
      RATE_LIMIT_CHAT_PER_MINUTE: '1000', RATE_LIMIT_ADDRESS_PER_MINUTE: '1000',
    },
  },
});
