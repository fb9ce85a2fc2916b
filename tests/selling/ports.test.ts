import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { sql } from '../../lib/db/sql.ts';
import { loadConfig } from '../../lib/config/config.ts';
import { ERRORS } from '../../lib/contracts/errors.ts';
import { createTill } from '../../lib/commerce/selling/till.ts';
import { createShopContacts } from '../../lib/commerce/shop/contacts.ts';
import { createShopBlog, createShopBookings, createShopPromotions } from '../../lib/commerce/shop/offers.ts';
import { createShopCheckouts, createShopOrders } from '../../lib/commerce/shop/orders.ts';
import type { Database } from '../../lib/db/database.ts';
import { createSigner } from '../../lib/storage/signature.ts';
import { describeCommerce, type CommerceUnderTest } from '../contracts/commerce.ts';
import { startPlatform } from '../fixtures/commerce/platform-server.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';

let opened: TestDatabase;
beforeAll(async () => { opened = await openTestDatabase('demo'); });
afterAll(() => opened.close());

const clock = { now: () => Date.now() };

/** The shop's own tables. */
function ownTables(): CommerceUnderTest {
  let isAway = false;
  const database: Database = { ...opened.database, rows: (query) => (isAway ? Promise.reject(ERRORS.databaseUnavailable()) : opened.database.rows(query)) };
  const settings = loadConfig({}).commerce;
  const signer = createSigner('secret');
  const checkouts = createShopCheckouts({ database, ids: randomUUID, signer, settings });
  const till = createTill({ database, ids: randomUUID, clock, signer, settings });
  return {
    orders: createShopOrders({ database }),
    checkouts,
    bookings: createShopBookings({ database, ids: randomUUID, timeZone: settings.timeZone }),
    promotions: createShopPromotions({ database }),
    blog: createShopBlog({ database }),
    contacts: createShopContacts({ database, ids: randomUUID }),
    async placeOrder() {
      const [product] = await opened.database.rows<{ id: string; reference: string; price_amount: number }>(sql`select id, reference, price_amount from comptoir.app_products where stock > 3 limit 1`);
      const { url } = await checkouts.open({ requestKey: randomUUID(), sessionId: null, language: 'fr', email: null, country: 'FR', lines: [{ product_id: product!.id, reference: product!.reference, name: 'Part', quantity: 1, unit: product!.price_amount }], currency: 'EUR', coupon: null });
      const [, id = '', key = ''] = /checkout\/([^?]+)\?key=(.+)$/.exec(url) ?? [];
      const placed = await till.place(id, key, { name: 'X', email: 'x@example.com', street: 's', postcode: 'p', city: 'c', country: 'FR', coupon: null, payment: 'on_delivery' });
      if (placed?.outcome !== 'placed') throw new Error(placed?.outcome ?? 'no checkout');
      return placed.order.number;
    },
    async session() {
      const id = `test_${randomUUID()}`;
      await opened.database.rows(sql`insert into comptoir.app_chat_sessions (session_id, channel, expires_at) values (${id}, 'web', now() + interval '1 day')`);
      return id;
    },
    contactCount: async () => Number((await opened.database.rows<{ n: unknown }>(sql`select count(*) as n from comptoir.app_contacts`))[0]?.n),
    disconnect() {
      isAway = true;
      return Promise.resolve();
    },
    close: () => Promise.resolve(),
  };
}

describeCommerce('the shop\'s own tables', () => Promise.resolve(ownTables()));

let lost = (): number => 0;

describeCommerce('another platform, through the guard of outside services', async () => {
  const own = ownTables();
  const platform = await startPlatform(own, opened.database);
  lost = platform.lost;
  return { ...own, ...platform.guarded, disconnect: () => platform.close(), close: () => platform.close().catch(() => undefined) };
});

test('answers of the platform were lost on the way, and nothing was done twice for it', () => {
  expect(lost()).toBeGreaterThan(5);
});
