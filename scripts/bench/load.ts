import { Agent, request } from 'node:http';

/** One client that posts JSON over connections it keeps, as a browser or a proxy does. */
export interface Client {
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<{ status: number; text: string; firstDataMs: number; totalMs: number }>;
  close(): void;
}

export function createClient(url: string): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: Infinity });
  const { hostname, port } = new URL(url);
  return {
    post: (path, body, headers = {}) =>
      new Promise((resolve, reject) => {
        const payload = JSON.stringify(body);
        const startedAt = performance.now();
        const sent = request({ hostname, port, path, method: 'POST', agent, headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload), ...headers } }, (response) => {
          let text = '';
          let firstDataMs = NaN;
          response.setEncoding('utf8');
          response.on('data', (chunk: string) => {
            // On a stream the first word counts, not the opening event.
            if (Number.isNaN(firstDataMs) && (text + chunk).includes('event: delta')) firstDataMs = performance.now() - startedAt;
            text += chunk;
          });
          response.on('end', () => { resolve({ status: response.statusCode ?? 0, text, firstDataMs, totalMs: performance.now() - startedAt }); });
          response.on('error', reject);
        });
        sent.on('error', reject);
        sent.end(payload);
      }),
    close: () => { agent.destroy(); },
  };
}

export interface Visit {
  message: string;
  session_id?: string;
  session_token?: string;
}

/** A customer: asks one question after the other, in one session for a while, then as somebody new. */
export function createCustomer(client: Client, path: string, questions: readonly string[], turnsPerSession: number, first: number) {
  let turn = 0;
  let session: { session_id: string; session_token?: string } | null = null;
  return async (): Promise<number> => {
    if (turn % turnsPerSession === 0) session = null;
    const message = questions[(first + turn) % questions.length] ?? '';
    turn += 1;
    const { status, text, totalMs } = await client.post(path, { message, ...session } satisfies Visit);
    if (status !== 200) throw new Error(`${path} answered ${status}: ${text.slice(0, 300)}`);
    const { meta } = JSON.parse(text) as { meta?: { session_id: string; session_token?: string } };
    if (meta !== undefined) session = { session_id: meta.session_id, ...(meta.session_token === undefined ? {} : { session_token: meta.session_token }) };
    return totalMs;
  };
}

/** Turns a second of `concurrency` customers who ask as fast as they are answered, over `durationMs`. */
export async function throughput(customers: (() => Promise<number>)[], durationMs: number): Promise<number> {
  let done = 0;
  const startedAt = performance.now();
  await Promise.all(customers.map(async (ask) => {
    while (performance.now() - startedAt < durationMs) {
      await ask();
      done += 1;
    }
  }));
  return (done * 1000) / (performance.now() - startedAt);
}
