import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createShop, newId, systemClock, type Shop, type ShopDeps } from '../../lib/compose.ts';
import { loadConfig } from '../../lib/config/config.ts';
import type { ChatReply, Problem } from '../../lib/contracts/chat.ts';
import type { Database } from '../../lib/db/database.ts';
import { openTestDatabase, type TestDatabase } from './database.ts';
import { silentLogger } from './logger.ts';

export interface TestShop {
  shop: Shop;
  database: Database;
  url: string;
  /** Sends a request and parses what comes back. */
  call<T = unknown>(path: string, init?: RequestInit): Promise<{ status: number; body: T; headers: Headers }>;
  post<T = unknown>(path: string, body: unknown, headers?: Record<string, string>): Promise<{ status: number; body: T; headers: Headers }>;
  chat(body: Record<string, unknown>): Promise<ChatReply>;
  close(): Promise<void>;
}

export interface TestShopOptions {
  env?: Record<string, string>;
  kind?: 'demo' | 'empty';
  deps?: Partial<ShopDeps>;
  /** Shares a database with another shop: two processes of one deployment. */
  on?: TestDatabase;
}

/** Rates that no test reaches by accident, and a memory that works as soon as it is asked to. */
const OPEN = { RATE_LIMIT_CHAT_PER_MINUTE: '100000', RATE_LIMIT_ADDRESS_PER_MINUTE: '100000', MEMORY_QUIET_SECONDS: '0' };

/** The whole production graph on a database of its own, behind real HTTP. */
export async function openTestShop(options: TestShopOptions = {}): Promise<TestShop> {
  const opened = options.on ?? (await openTestDatabase(options.kind ?? 'demo'));
  const config = loadConfig({ ...OPEN, ...options.env });
  const shop = await createShop({
    config, version: 'test', database: opened.database, logger: silentLogger, reportError: () => undefined, clock: systemClock, ids: newId,
    mailer: null, keepAlive: null, publicDir: null, ...options.deps,
  });
  const server = await listen(createServer(shop.app));
  // Client and server share this process: a busy moment must not close a connection that is about to be used.
  server.keepAliveTimeout = 60_000;
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const call = async <T>(path: string, init: RequestInit = {}) => {
    const response = await fetch(url + path, init);
    const text = await response.text();
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    return { status: response.status, body: (isJson ? JSON.parse(text) : text) as T, headers: response.headers };
  };
  const post = <T>(path: string, body: unknown, headers: Record<string, string> = {}) =>
    call<T>(path, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });

  return {
    shop, url, call, post,
    database: opened.database,
    async chat(body) {
      const answer = await post<ChatReply | Problem>('/api/chat', body);
      if (answer.status !== 200) throw new Error(`chat answered ${answer.status}: ${JSON.stringify(answer.body)}`);
      return answer.body as ChatReply;
    },
    async close() {
      await new Promise((closed) => { server.close(closed); server.closeAllConnections(); });
      await shop.settled();
      if (options.on === undefined) await opened.close();
    },
  };
}

const listen = (server: Server) => new Promise<Server>((ready) => { server.listen(0, '127.0.0.1', () => ready(server)); });

/** The events of a streamed answer, in order. */
export async function streamChat(url: string, body: Record<string, unknown>): Promise<{ event: string; data: unknown }[]> {
  const response = await fetch(`${url}/api/chat`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  return text
    .split('\n\n')
    .filter((block) => block.startsWith('event: '))
    .map((block) => {
      const [, event = '', data = 'null'] = /^event: (.+)\ndata: (.+)$/s.exec(block) ?? [];
      return { event, data: JSON.parse(data) as unknown };
    });
}
