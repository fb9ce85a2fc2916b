import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import type { FuzzResponse } from './judge.ts';
import type { FuzzRequest } from './requests.ts';

const PATIENCE_MS = 20_000;
/** Milliseconds for which a stream that stays open is listened to. */
const LISTEN_MS = 1_500;

export interface Sender {
  /** Sends a request as its bytes are. Throws when no response comes. */
  send(request: FuzzRequest): Promise<FuzzResponse>;
  close(): void;
}

/** Plain HTTP to one address: `fetch` would mend or refuse what is to be tried. */
export function createSender(url: string): Sender {
  const { hostname, port } = new URL(url);
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  const once = (tried: FuzzRequest) =>
    new Promise<FuzzResponse>((resolve, reject) => {
      const headers = tried.body === null ? tried.headers : { ...tried.headers, 'content-length': String(tried.body.length) };
      const sent = request({ hostname, port, agent, method: tried.method, path: tried.target, headers, signal: AbortSignal.timeout(PATIENCE_MS) }, (response) => {
        const chunks: Buffer[] = [];
        const headers = Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')] as const));
        const heard = (text: string) => { resolve({ status: response.statusCode ?? 0, headers, text }); };
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => { heard(Buffer.concat(chunks).toString('utf8')); });
        // Events go on for as long as somebody listens: what came until now, up to the last whole one, is judged.
        if (headers['content-type']?.startsWith('text/event-stream') === true && tried.method === 'GET') {
          setTimeout(() => {
            const text = Buffer.concat(chunks).toString('utf8');
            heard(text.slice(0, text.lastIndexOf('\n\n') + 2));
            response.destroy();
          }, LISTEN_MS).unref();
        }
      });
      sent.on('error', reject);
      sent.end(tried.body ?? undefined);
    });
  return {
    async send(tried) {
      try {
        return await once(tried);
      } catch (error) {
        // A connection kept open may be closed by the server at the very moment it is used again; a second one is fresh.
        if (typeof error === 'object' && error !== null && 'code' in error && (error.code === 'ECONNRESET' || error.code === 'EPIPE')) return once(tried);
        throw error;
      }
    },
    close: () => { agent.destroy(); },
  };
}

/** Bytes that are no request, or no whole one. Resolves with what came back when the server is done with them. */
export function sendBytes(url: string, bytes: Buffer): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    let text = '';
    const socket = connect(Number(port), hostname, () => { socket.end(bytes); });
    socket.setTimeout(2_000, () => { socket.destroy(); });
    socket.on('data', (chunk) => { text += chunk.toString('latin1'); });
    // A reset is an answer too: what counts is that the server goes on.
    socket.on('error', () => undefined);
    socket.on('close', () => { resolve(text); });
  });
}
