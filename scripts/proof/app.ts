import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

const ROOT = new URL('../../', import.meta.url).pathname;
/** Characters of a process's output that are kept, to say why it ended. */
const OUTPUT = 4_000;

/** The shop as `npm start` runs it, in a process of its own that can be hurt. */
export interface AppProcess {
  readonly url: string;
  /** Starts it and waits until it is open. False when it was killed before. Throws when it ended by itself. */
  start(): Promise<boolean>;
  /** `kill -9`. Resolves when the process is gone. */
  kill(): Promise<void>;
  freeze(): void;
  thaw(): void;
  /** How it ended although nobody had asked it to, or null. */
  died(): string | null;
}

/** Finds a port that is free now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => { server.listen(0, '127.0.0.1', ready); });
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => { server.close(closed); });
  return port;
}

/** Describes the shop's process on one port, so that its clients find it again after each restart. */
export function createAppProcess(options: { port: number; env: Record<string, string> }): AppProcess {
  let child: ChildProcess | null = null;
  let ended: Promise<void> = Promise.resolve();
  let asked = false;
  let died: string | null = null;

  return {
    url: `http://127.0.0.1:${options.port}`,
    start() {
      const { DATABASE_URL: _database, POSTGRES_URL: _postgres, ...rest } = process.env;
      asked = false;
      const started = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'scripts/start.ts'], {
        cwd: ROOT,
        env: { ...rest, HOST: '127.0.0.1', LOG_LEVEL: 'error', ...options.env, PORT: String(options.port) },
      });
      child = started;
      let output = '';
      const opened = new Promise<boolean>((resolve) => {
        const read = (chunk: Buffer) => {
          output = (output + chunk.toString()).slice(-OUTPUT);
          if (output.includes('is open at')) resolve(true);
        };
        started.stdout.on('data', read);
        started.stderr.on('data', read);
      });
      ended = new Promise((resolve) => {
        started.on('exit', (code, signal) => {
          if (!asked) died = `the app ended by itself (${signal ?? String(code)}): ${output}`;
          resolve();
        });
      });
      const gone = ended.then(() => {
        if (died !== null) throw new Error(died);
        return false;
      });
      return Promise.race([opened, gone]);
    },
    async kill() {
      asked = true;
      child?.kill('SIGKILL');
      await ended;
    },
    freeze: () => { child?.kill('SIGSTOP'); },
    thaw: () => { child?.kill('SIGCONT'); },
    died: () => died,
  };
}
