import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { createClient } from './load.ts';
import { startProcess } from './processes.ts';
import { QUESTIONS } from './questions.ts';

/** Milliseconds from the start of a process to its first answer, on a folder that exists, without a model. */
export async function coldStart(folder: string, times: number): Promise<Record<string, number[]>> {
  const shop: number[] = [];
  const opened: number[] = [];
  for (let run = 0; run < times; run += 1) {
    const running = await startProcess('scripts/start.ts', { COMPTOIR_DATA_DIR: folder });
    const client = createClient(running.url);
    const { status, totalMs } = await client.post('/api/chat', { message: QUESTIONS[0] });
    if (status !== 200) throw new Error(`the shop answered ${status}`);
    client.close();
    await running.stop();
    opened.push(running.openedAfterMs);
    shop.push(running.openedAfterMs + totalMs);
  }
  return { 'start until open, existing folder': opened, 'start until the first answer, existing folder': shop };
}

const BUNDLE = fileURLToPath(new URL('../../dist/function.js', import.meta.url));
const EXPRESS = fileURLToPath(import.meta.resolve('express'));
/** What the function will not start without; it connects to nothing before it is asked. */
const FUNCTION_ENV = { SESSION_SECRET: 'a session secret that is long enough for a bench', CRON_SECRET: 'a-cron-secret-for-a-bench', DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none', LOG_LEVEL: 'silent' };

/** Milliseconds that a new process takes to import the function that Vercel runs, and to import Express alone. */
export function functionImport(times: number): { shop: number[]; express: number[] } {
  execFileSync(process.execPath, ['scripts/build-function.ts'], { stdio: 'ignore' });
  const once = (module: string): number => {
    const script = `const t = performance.now(); await import(${JSON.stringify(module)}); console.log(performance.now() - t); process.exit()`;
    return Number(execFileSync(process.execPath, ['--input-type=module', '-e', script], { env: { ...process.env, ...FUNCTION_ENV } }).toString());
  };
  once(BUNDLE); // the first reads the disk
  const pairs = Array.from({ length: times }, () => ({ shop: once(BUNDLE), express: once(EXPRESS) }));
  return { shop: pairs.map(({ shop }) => shop), express: pairs.map(({ express }) => express) };
}
