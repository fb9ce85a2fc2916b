import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sql } from '../../lib/db/sql.ts';
import * as z from 'zod';
import { requestJson } from '../../lib/commerce/outside/http.ts';
import { createOutsideService, type OutsideService } from '../../lib/commerce/outside/service.ts';
import type { Catalog } from '../../lib/contracts/catalog.ts';
import { createShopCatalog } from '../../lib/commerce/shop/catalog.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { silentLogger } from '../support/logger.ts';
import { loadConfig } from '../../lib/config/config.ts';
import { openTestShop } from '../support/shop.ts';

type Mode = 'well' | 'down' | 'slow' | 'limited' | 'malformed' | 'wrong' | 'half';
const BODY = JSON.stringify({ products: ['a', 'b'] });
const schema = z.object({ products: z.array(z.string()) });

let opened: TestDatabase;
let server: Server;
let url: string;
let mode: Mode = 'well';
let hits = 0;

const ANSWERS: Record<Mode, (response: ServerResponse) => void> = {
  well: (response) => response.end(BODY),
  down: (response) => response.destroy(),
  slow: () => undefined,
  limited: (response) => { response.writeHead(429, { 'retry-after': '30' }); response.end(); },
  malformed: (response) => response.end('<html>Bad gateway</html>'),
  wrong: (response) => response.end('{"items": []}'),
  half: (response) => { response.writeHead(200, { 'content-length': String(BODY.length) }); response.write(BODY.slice(0, 9)); setTimeout(() => response.destroy(), 5); },
};

beforeAll(async () => {
  opened = await openTestDatabase('demo');
  server = createServer((_request, response) => {
    hits += 1;
    ANSWERS[mode](response);
  });
  await new Promise<void>((ready) => { server.listen(0, '127.0.0.1', ready); });
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((closed) => { server.close(closed); });
  await opened.close();
});

let now = 0;
const make = (more = {}): OutsideService =>
  createOutsideService({ name: 'platform', clock: { now: () => now }, database: opened.database, logger: silentLogger, timeoutMs: 300, baseDelayMs: 1, threshold: 3, pauseMs: 1000, freshMs: 100, ...more });
const ask = (service: OutsideService, key = 'list') => service.read(key, schema, (signal) => requestJson(fetch, url, schema, { signal }));
const failing = async (service: OutsideService) => expect(ask(service)).rejects.toMatchObject({ code: 'upstream_unavailable' });

beforeEach(async () => {
  now = Date.now();
  hits = 0;
  await opened.database.rows(sql`delete from comptoir.app_product_cache`);
});
afterEach(() => { mode = 'well'; });

describe.each(['down', 'slow', 'limited', 'malformed', 'wrong', 'half'] as const)('a service that is %s', (bad) => {
  test('is told as away within its time when nothing is remembered', async () => {
    mode = bad;
    const startedAt = Date.now();
    await failing(make());
    expect(Date.now() - startedAt).toBeLessThan(5_000);
    // Only what another try can mend is tried again: a reset, a cut page, a page that is no JSON.
    expect(hits).toBe(bad === 'limited' || bad === 'wrong' || bad === 'slow' ? 1 : 2);
  });

  test('is stood in for by its last answer, marked as stale, even in another process', async () => {
    expect(await ask(make())).toEqual({ value: { products: ['a', 'b'] }, stale: false });
    mode = bad;
    expect(await ask(make())).toEqual({ value: { products: ['a', 'b'] }, stale: true });
  });
});

test('what was answered a moment ago is not asked again', async () => {
  const service = make();
  await ask(service);
  await ask(service);
  expect(hits).toBe(1);
  now += 200;
  await ask(service);
  expect(hits).toBe(2);
});

test('the breaker opens after failures in a row, lets one through after its pause, and closes when that works', async () => {
  const service = make({ attempts: 1 });
  mode = 'down';
  for (let round = 0; round < 5; round += 1) await failing(service);
  expect(hits).toBe(3);
  now += 1_001;
  await failing(service);
  expect(hits).toBe(4);
  await failing(service);
  expect(hits).toBe(4);
  mode = 'well';
  now += 1_001;
  expect((await ask(service)).stale).toBe(false);
  expect((await ask(service, 'other')).stale).toBe(false);
});

test('a service that names a pause is left alone for it', async () => {
  const service = make();
  mode = 'limited';
  await failing(service);
  mode = 'well';
  now += 20_000;
  await failing(service);
  expect(hits).toBe(1);
  now += 11_000;
  expect((await ask(service)).stale).toBe(false);
});

test('a change is not made twice unless the service knows it by its key', async () => {
  mode = 'half';
  const change = (isKeyed: boolean) => make().write((signal) => requestJson(fetch, url, schema, { signal, method: 'POST' }), { isKeyed }).catch(() => undefined);
  await change(false);
  expect(hits).toBe(1);
  await change(true);
  expect(hits).toBe(3);
});

test('a customer is told honestly, within the turn\'s time, while the platform hangs; and served again when it is back', async () => {
  const own = createShopCatalog({ database: opened.database, clock: { now: () => Date.now() } });
  const service = make({ clock: { now: () => Date.now() }, timeoutMs: 1_000, threshold: 100, freshMs: 0 });
  const catalog: Catalog = {
    ...own,
    search: async (query) => {
      await service.read(JSON.stringify(query), schema, (signal) => requestJson(fetch, url, schema, { signal }));
      return own.search(query);
    },
  };
  const shop = await openTestShop({ on: opened, deps: { catalog } });
  try {
    mode = 'slow';
    const away = await shop.chat({ message: 'plaquettes de frein avant Clio 3 1.5 dCi 86 2008', language: 'fr' });
    expect(away.meta.duration_ms).toBeLessThan(loadConfig({}).llm.turnDeadlineMs);
    expect(away.reply).toContain('Je ne peux pas consulter notre catalogue');
    expect(away.action).toBeNull();
    mode = 'well';
    const back = await shop.chat({ message: 'plaquettes de frein avant Clio 3 1.5 dCi 86 2008', language: 'fr' });
    expect(back.action?.type).toBe('SHOW_CAROUSEL');
  } finally {
    await shop.close();
  }
});
