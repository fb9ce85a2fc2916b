import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ChatReply, Problem } from '../../lib/contracts/chat.ts';
import type { Database } from '../../lib/db/database.ts';
import { openPostgres } from '../../lib/db/postgres.ts';
import { silentLogger } from '../support/logger.ts';
import { createLogin, openServer, stockDatabase, WITHOUT_SERVER, type Server } from '../support/server-database.ts';
import { openTestShop, type TestShop } from '../support/shop.ts';
import { startTcpProxy, type TcpProxy } from '../support/tcp-proxy.ts';

/** Messages a session may send a minute here. */
const RATE = 3;

const withServer = WITHOUT_SERVER === null ? describe : describe.skip;
withServer(`when the database goes away${WITHOUT_SERVER === null ? '' : ` (skipped: ${WITHOUT_SERVER})`}`, () => {
  let server: Server;
  let proxy: TcpProxy;
  let database: Database;
  let shop: TestShop;
  beforeAll(async () => {
    server = await openServer();
    const url = await server.createDatabase();
    await stockDatabase(url);
    const login = new URL(await createLogin(url, 'comptoir_web'));
    proxy = await startTcpProxy({ host: login.hostname, port: Number(login.port) });
    login.port = String(proxy.port);
    database = openPostgres({ url: login.toString(), poolSize: 4, logger: silentLogger, patience: { connectMs: 700, queryMs: 700 } });
    shop = await openTestShop({ on: { database, url: null, close: () => Promise.resolve() }, env: { RATE_LIMIT_CHAT_PER_MINUTE: String(RATE) } });
  }, 120_000);
  afterAll(async () => {
    await shop.close();
    await proxy.close();
    await database.close();
    await server.close();
  });

  test.each([
    { how: 'is stopped', away: () => proxy.cut() },
    { how: 'falls silent', away: () => { proxy.hang(); return Promise.resolve(); } },
  ])('a message is refused while it $how, no rate is skipped, and the counter is back when it is', async ({ away }) => {
    const { meta } = await shop.chat({ message: 'bonjour' });
    const say = () => shop.post<ChatReply & Problem>('/api/chat', { message: 'merci', session_id: meta.session_id, session_token: meta.session_token });

    await away();
    const refused = await Promise.all(Array.from({ length: RATE + 3 }, say));
    const stranger = await shop.post<Problem>('/api/chat', { message: 'bonjour' });
    for (const answer of [...refused, stranger]) {
      expect(answer.status).toBe(503);
      expect(answer.body).toMatchObject({ code: 'database_unavailable', status: 503 });
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(JSON.stringify(answer.body)).not.toMatch(/select|127\.0\.0\.1|ECONN|comptoir_web/);
    }
    expect((await shop.call<{ checks: Record<string, { status: string }> }>('/api/health')).status).toBe(503);

    await proxy.mend();
    // The first one opens its own session; RATE are allowed in this one, and what was refused meanwhile counts for nothing.
    const after: number[] = [];
    for (let index = 0; index <= RATE; index += 1) after.push((await say()).status);
    expect(after).toEqual([...Array.from({ length: RATE }, () => 200), 429]);
    const history = await shop.call<{ messages: unknown[] }>(`/api/chat/history?session_id=${meta.session_id}`, { headers: { 'x-session-token': meta.session_token } });
    expect(history.body.messages).toHaveLength(2 * (RATE + 1));
  }, 60_000);
});
