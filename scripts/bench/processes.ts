import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Running {
  url: string;
  /** Milliseconds from the start of the process until it said that it is open. */
  openedAfterMs: number;
  /** Resident memory in MiB. */
  memory(): number;
  stop(): Promise<void>;
}

const NODE_FLAGS = ['--disable-warning=ExperimentalWarning'];
const children = new Set<ChildProcess>();
process.on('exit', () => { for (const child of children) child.kill('SIGKILL'); });

/** Starts one of our scripts in a process of its own and waits until it is open. */
export async function startProcess(script: string, env: Record<string, string>): Promise<Running> {
  const startedAt = performance.now();
  const child = spawn(process.execPath, [...NODE_FLAGS, script], { env: { PATH: process.env['PATH'] ?? '', LOG_LEVEL: 'silent', PORT: '0', HOST: '127.0.0.1', ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  children.add(child);
  const ended = new Promise<void>((resolve) => child.once('exit', () => { children.delete(child); resolve(); }));
  const url = await new Promise<string>((resolve, reject) => {
    let text = '';
    const read = (chunk: Buffer) => {
      text += chunk.toString();
      const found = /(?:open at|model server on) (http:\/\/[\w.]+:\d+)/.exec(text)?.[1];
      if (found !== undefined) resolve(found.replace('localhost', '127.0.0.1'));
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    void ended.then(() => { reject(new Error(`${script} ended:\n${text.slice(0, 2_000)}`)); });
  });
  return {
    url,
    openedAfterMs: performance.now() - startedAt,
    memory: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024,
    stop() {
      child.kill('SIGKILL');
      return ended;
    },
  };
}
