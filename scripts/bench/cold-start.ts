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
