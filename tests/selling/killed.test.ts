import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { sql } from '../../lib/db/sql.ts';
import { createShop, newId, systemClock } from '../../lib/compose.ts';
import { loadConfig } from '../../lib/config/config.ts';
import { createShopBookings } from '../../lib/commerce/shop/offers.ts';
import { expireAllLeases } from '../../lib/db/queries/turns.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { silentLogger } from '../support/logger.ts';
import { mortal, type Mortal } from '../support/mortal.ts';
import type { TestShop } from '../support/shop.ts';
import { ADDRESS, openCustomer, openSellingShop, rowsOf, submit } from './support.ts';

let opened: TestDatabase;
let alive: TestShop;
beforeAll(async () => {
  opened = await openTestDatabase('demo');
  alive = await openSellingShop({ on: opened });
});
const ENV = { COMPTOIR_DATA_DIR: tmpdir(), SHOP_BANK_ACCOUNT: 'FR76', RATE_LIMIT_CHAT_PER_MINUTE: '100000', RATE_LIMIT_ADDRESS_PER_MINUTE: '100000' };
afterAll(async () => {
  await alive.close();
  await opened.close();
});

/** Another process of the same shop that dies after so many changes, and the requests it never answers. */
async function dying(last: number): Promise<{ url: string; life: Mortal; close(): void }> {
  const life = mortal(opened.database);
  const shop = await createShop({
    config: loadConfig(ENV), version: 'test', database: life.database, logger: silentLogger, reportError: () => undefined, clock: systemClock, ids: newId, mailer: null, keepAlive: null, publicDir: null,
  });
  // What it changes while it starts is not the customer's.
  life.arm(last);
  const server = createServer(shop.app);
  await new Promise<void>((ready) => { server.listen(0, '127.0.0.1', ready); });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, life, close: () => { server.closeAllConnections(); server.close(); } };
}

/** Sends a request to a process that dies after its `last` change; false when it lived to answer. */
async function diesOn(last: number, send: (url: string, signal: AbortSignal) => Promise<unknown>): Promise<boolean> {
  const { url, life, close } = await dying(last);
  const left = new AbortController();
  const answered = send(url, left.signal).then(() => true, () => false);
  const died = (async () => {
    while (!life.isDead() && !left.signal.aborted) await new Promise((wait) => { setTimeout(wait, 5); });
    return false;
  })();
  const hasAnswered = await Promise.race([answered, died]);
  left.abort();
  close();
  return !hasAnswered;
}

const MOST_STEPS = 25;
const email = 'karim@example.com';
interface Flow { name: string; message: string; context?: Record<string, string>; wizard?: (at: number) => Promise<unknown>; table: string; told: (row: Record<string, unknown>) => string }

const item = async () => {
  const [product] = await opened.database.rows<{ id: string; reference: string; price_amount: number; stock: number }>(sql`select id, reference, price_amount, stock from comptoir.app_products where stock > 20 order by id limit 1`);
  return { productId: product!.id, reference: product!.reference, name: 'Part', unit: product!.price_amount, currency: 'EUR', stock: product!.stock, quantity: 2 };
};
const FLOWS: Flow[] = [
  { name: 'a quote', message: '__GENERATE_QUOTE__', context: { product_reference: 'AP-PF-1042' }, table: 'app_quotes', told: (row) => String(row['number']) },
  { name: 'a coupon', message: 'oui', wizard: (at) => Promise.resolve({ name: 'coupon', step: 'confirm', data: { email: `k${at}@example.com` } }), table: 'app_coupons', told: (row) => String(row['code']) },
  {
    name: 'a booking', message: 'oui', table: 'app_bookings', told: (row) => String(row['number']),
    wizard: async (at) => {
      const slots = await createShopBookings({ database: opened.database, ids: randomUUID, timeZone: 'Europe/Paris' }).slots('oil-change', at + 2);
      return { name: 'booking', step: 'confirm', data: { service: 'oil-change', slot: slots[at]!.startsAt, name: 'Karim', email } };
    },
  },
  {
    name: 'a checkout', message: 'oui', table: 'app_checkouts', told: (row) => String(row['id']),
    wizard: async () => ({ name: 'checkout', step: 'confirm', data: { items: JSON.stringify([await item()]), email, country: 'FR', coupon: '-' } }),
  },
];

describe.each(FLOWS)('$name, its process killed after each of its changes', ({ message, context, wizard, table, told }) => {
  test('is taken over and made exactly once, and told to whoever asks again', async () => {
    let kills = 0;
    for (let last = 1; last <= MOST_STEPS; last += 1) {
      const customer = openCustomer(alive, 'fr');
      await customer.say('bonjour');
      if (wizard !== undefined) await opened.database.rows(sql`update comptoir.app_chat_sessions set wizard = ${JSON.stringify(await wizard(last))}::jsonb where session_id = ${customer.session}`);
      const body = { message, context, language: 'fr', session_id: customer.session, session_token: customer.token, message_key: randomUUID() };
      const isKilled = await diesOn(last, (url, signal) => fetch(`${url}/api/chat`, { method: 'POST', signal, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }));
      await expireAllLeases(opened.database);
      await alive.shop.drainTurns();
      const reply = await alive.chat(body);
      const rows = await rowsOf(alive, table, customer.session);
      expect({ last, rows: rows.length }).toEqual({ last, rows: 1 });
      expect(`${reply.reply} ${JSON.stringify(reply.action)}`).toContain(told(rows[0]!));
      const answers = (await opened.database.rows<{ role: string }>(sql`select m.role from comptoir.app_messages m where m.session_id = ${customer.session} and m.role = 'assistant'`)).length;
      expect({ last, answers }).toEqual({ last, answers: 2 });
      if (!isKilled) break;
      kills += 1;
    }
    expect(kills).toBeGreaterThan(2);
    expect(kills).toBeLessThan(MOST_STEPS);
  }, 120_000);
});

test('quotes and bookings of all those processes are numbered without gaps', async () => {
  for (const table of ['app_quotes', 'app_bookings']) {
    const numbers = (await rowsOf(alive, table)).map((row) => Number(/\d+$/.exec(String(row['number']))?.[0])).sort((a, b) => a - b);
    expect(numbers.length).toBeGreaterThan(2);
    expect(numbers).toEqual(numbers.map((_number, at) => at + 1));
  }
});

describe('the checkout page', () => {
  /** A link to the page of two pieces. */
  async function link(): Promise<{ path: string; session: string; product: string }> {
    const customer = openCustomer(alive, 'fr');
    await customer.say('bonjour');
    const { productId } = await item();
    await opened.database.rows(sql`update comptoir.app_chat_sessions set wizard = ${JSON.stringify(await FLOWS[3]!.wizard!(0))}::jsonb where session_id = ${customer.session}`);
    await customer.say('oui');
    if (customer.last.action?.type !== 'OPEN_CHECKOUT') throw new Error(customer.last.reply);
    return { path: customer.last.action.data.url, session: customer.session, product: productId };
  }
  const stockOf = async (id: string) => Number((await opened.database.rows<{ stock: number }>(sql`select stock from comptoir.app_products where id = ${id}`))[0]?.stock);
  const mailsOf = async (session: string) => (await opened.database.rows(sql`select 1 from comptoir.app_jobs j join comptoir.app_orders o on j.payload ->> 'order_id' = o.id::text where j.kind = 'mail.order' and o.session_id = ${session}`)).length;

  test('killed while it places the order, places it once: by the press that follows', async () => {
    for (let last = 1; last <= 4; last += 1) {
      const { path, session, product } = await link();
      const before = await stockOf(product);
      const isKilled = await diesOn(last, (url, signal) => fetch(url + path, { method: 'POST', signal, redirect: 'manual', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams(ADDRESS) }));
      expect((await submit(alive.url + path, ADDRESS)).status).toBe(303);
      expect((await rowsOf(alive, 'app_orders', session)).length).toBe(1);
      expect([before - (await stockOf(product)), await mailsOf(session)]).toEqual([2, 1]);
      if (!isKilled) return;
    }
    throw new Error('the page never lived to answer');
  }, 60_000);

  test('pressed twice, in two tabs, and after going back, is one order, the first one\'s', async () => {
    const { path, session, product } = await link();
    const before = await stockOf(product);
    const presses = await Promise.all([ADDRESS, ADDRESS, { ...ADDRESS, city: 'Nice' }, ADDRESS].map((fields) => submit(alive.url + path, fields)));
    expect(presses.map(({ status }) => status)).toEqual([303, 303, 303, 303]);
    const [order] = await rowsOf(alive, 'app_orders', session);
    expect((await submit(alive.url + path, { ...ADDRESS, email: 'other@example.com' })).status).toBe(303);
    expect(await rowsOf(alive, 'app_orders', session)).toEqual([order]);
    expect([before - (await stockOf(product)), await mailsOf(session)]).toEqual([2, 1]);
    const page = await fetch(alive.url + path);
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(await page.text()).toContain(String(order!['number']));
  });
});
