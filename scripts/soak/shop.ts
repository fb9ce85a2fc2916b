import { spawn, type ChildProcess } from 'node:child_process';

/** A shop in a process of its own, as `npm start` runs it. */
export interface SoakedShop {
  child: ChildProcess;
  url: string;
}

/** Resolves once it is open. */
export function startShop(env: Record<string, string>): Promise<SoakedShop> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'scripts/start.ts'], { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const url = /open at (http:\/\/localhost:\d+)/.exec(text)?.[1];
      if (url !== undefined) resolve({ child, url: url.replace('localhost', '127.0.0.1') });
    });
    child.once('exit', () => reject(new Error(`the shop ended: ${text.slice(-500)}`)));
  });
}

/** Resolves once it has ended. */
export async function endShop({ child }: SoakedShop, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  await ended;
}

/** Settings of a shop whose only messenger is a WhatsApp number at a local platform. */
export const whatsappEnv = (platform: { url: string; token: string; secret: string; account: string; folder: string }): Record<string, string> => ({
  PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'error', COMPTOIR_DATA_DIR: platform.folder, COMPTOIR_DEMO: 'false', METRICS_TOKEN: 'soak-metrics-token',
  META_APP_SECRET: platform.secret, META_VERIFY_TOKEN: 'soak-verify-token', GRAPH_BASE_URL: platform.url, WHATSAPP_ACCESS_TOKEN: platform.token, WHATSAPP_PHONE_NUMBER_ID: platform.account,
  ...(process.env['SOAK_DATABASE_URL'] === undefined ? {} : { DATABASE_URL: process.env['SOAK_DATABASE_URL'] }),
});

/** A number after an option of the command line. */
export const option = (name: string, fallback: number): number => {
  const at = process.argv.indexOf(`--${name}`);
  return at === -1 ? fallback : Number(process.argv[at + 1]);
};

/** The 95th percentile, nearest rank. */
export const p95 = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? Number.NaN;

export const TOKEN = 'soak-token-of-the-platform';
export const SECRET = 'soak-secret-of-the-app';
