import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { sql } from '../../lib/db/sql.ts';
import { loadConfig } from '../../lib/config/config.ts';
import type { ObjectStore } from '../../lib/contracts/object-store.ts';
import { createDesk } from '../../lib/commerce/selling/desk.ts';
import { addUp } from '../../lib/commerce/selling/pricing.ts';
import { createTill, type Buyer } from '../../lib/commerce/selling/till.ts';
import { createShopCatalog } from '../../lib/commerce/shop/catalog.ts';
import { createShopBookings } from '../../lib/commerce/shop/offers.ts';
import { createShopCheckouts, createShopOrders } from '../../lib/commerce/shop/orders.ts';
import { checkEori, registerOf } from '../../lib/commerce/wizards/eori.ts';
import { placeOrder, readOrderOfCheckout } from '../../lib/db/queries/orders.ts';
import { insertQuote } from '../../lib/db/queries/quotes.ts';
import { createSigner } from '../../lib/storage/signature.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';

let opened: TestDatabase;
beforeAll(async () => { opened = await openTestDatabase('demo'); });
afterAll(() => opened.close());

const clock = { now: () => Date.now() };
const settings = loadConfig({}).commerce;
const buyer: Buyer = { name: 'Karim Benali', email: 'karim@example.com', street: '1 rue du Port', postcode: '69002', city: 'Lyon', country: 'FR', coupon: null, payment: 'on_delivery' };
const noStore: ObjectStore = {
  put: () => Promise.resolve(), get: () => Promise.resolve(null), signedUrl: () => Promise.resolve('/'), signedUpload: () => Promise.resolve({ url: '/', method: 'PUT', headers: {} }), delete: () => Promise.resolve(),
};

function counter(store: ObjectStore | null = noStore) {
  const { database } = opened;
  const signer = createSigner('secret');
  const catalog = createShopCatalog({ database, clock });
  const checkouts = createShopCheckouts({ database, ids: randomUUID, signer, settings });
  const desk = createDesk({ database, catalog, orders: createShopOrders({ database }), checkouts, store, ids: randomUUID, clock, settings, shopName: 'Shop' });
  const till = createTill({ database, ids: randomUUID, clock, signer, settings });
  return { catalog, desk, till, bookings: createShopBookings({ database, ids: randomUUID, timeZone: 'Europe/Paris' }) };
}

const one = async (query: ReturnType<typeof sql>) => Number((await opened.database.rows<{ n: unknown }>(query))[0]?.n);
const session = async () => {
  const id = `test_${randomUUID()}`;
  await opened.database.rows(sql`insert into comptoir.app_chat_sessions (session_id, channel, expires_at) values (${id}, 'web', now() + interval '1 day')`);
  return id;
};

/** A product with a stock of its own choosing, and an open checkout of it. */
async function checkoutOf(quantity: number, stock: number, coupon: string | null = null) {
  const { catalog, desk } = counter();
  const { products } = await catalog.search({ inStockOnly: true, limit: 50 });
  const product = products[Math.floor(Math.random() * products.length)]!;
  await opened.database.rows(sql`update comptoir.app_products set stock = ${stock} where id = ${product.id}`);
  const wish = { requestKey: randomUUID(), sessionId: null, language: 'fr' as const, wanted: [{ productId: product.id, quantity }], email: buyer.email, country: 'FR', coupon };
  const opens = await Promise.all([desk.checkout(wish), desk.checkout(wish)]);
  const urls = opens.map((open) => (open.state === 'open' ? open.checkout.url : open.state));
  expect(urls[0]).toBe(urls[1]);
  const [, id = '', key = ''] = /checkout\/([^?]+)\?key=(.+)$/.exec(urls[0]!) ?? [];
  return { product, id, key };
}

describe('one checkout is one order', () => {
  test('pressed by many at once', async () => {
    const { till } = counter();
    const { product, id, key } = await checkoutOf(2, 5);
    const placed = await Promise.all(Array.from({ length: 6 }, () => till.place(id, key, buyer)));
    expect(new Set(placed.map((result) => (result?.outcome === 'placed' ? result.order.number : result?.outcome))).size).toBe(1);
    expect(await one(sql`select stock as n from comptoir.app_products where id = ${product.id}`)).toBe(3);
    expect(await one(sql`select count(*) as n from comptoir.app_jobs where kind = 'mail.order' and payload ->> 'order_id' = (select id::text from comptoir.app_orders where checkout_id = ${id}::uuid)`)).toBe(1);
  });

  test('killed in the middle, nothing is left of it, its number included; and the next press places it', async () => {
    const { till } = counter();
    const { product, id, key } = await checkoutOf(1, 1);
    const before = await one(sql`select coalesce(max(value), 0) as n from comptoir.app_sequences where name = 'order'`);
    const totals = { subtotal: product.price.amount, discount: 0, shipping: 0, tax: 0, total: product.price.amount };
    await expect(opened.database.transaction(async (tx) => {
      expect((await placeOrder(tx, { id: randomUUID(), checkout_id: id, email: buyer.email, customer: {}, ...totals, coupon: null, payment: 'on_delivery', prefix: 'C' })).outcome).toBe('placed');
      throw new Error('killed');
    })).rejects.toThrow('killed');
    expect(await readOrderOfCheckout(opened.database, id)).toBeNull();
    expect(await one(sql`select stock as n from comptoir.app_products where id = ${product.id}`)).toBe(1);
    const placed = await till.place(id, key, buyer);
    expect(placed).toMatchObject({ outcome: 'placed' });
    expect(await one(sql`select value as n from comptoir.app_sequences where name = 'order'`)).toBe(before + 1);
  });

  test('of two orders for the last piece one is placed, the other is told', async () => {
    const { till } = counter();
    const first = await checkoutOf(1, 1);
    const { desk } = counter();
    const other = await desk.checkout({ requestKey: randomUUID(), sessionId: null, language: 'fr', wanted: [{ productId: first.product.id, quantity: 1 }], email: null, country: 'FR', coupon: null });
    const [, id = '', key = ''] = /checkout\/([^?]+)\?key=(.+)$/.exec(other.state === 'open' ? other.checkout.url : '') ?? [];
    const outcomes = (await Promise.all([till.place(first.id, first.key, buyer), till.place(id, key, buyer)])).map((placed) => placed?.outcome);
    expect(outcomes.sort()).toEqual(['out_of_stock', 'placed']);
    expect(await one(sql`select stock as n from comptoir.app_products where id = ${first.product.id}`)).toBe(0);
  });

  test('a link that was not signed by us opens nothing', async () => {
    const { till } = counter();
    const { id, key } = await checkoutOf(1, 1);
    expect(await till.view(id, `${key.slice(0, -2)}xx`)).toBeNull();
    expect(await till.place(randomUUID(), key, buyer)).toBeNull();
  });
});

describe('coupons', () => {
  test('of two who want the last one, one gets it; each person has one; it works once, for its own address', async () => {
    await opened.database.rows(sql`update comptoir.app_coupon_campaigns set most = issued + 1`);
    const { desk, till } = counter();
    const [a, b] = [await session(), await session()];
    const given = await Promise.all([desk.coupon({ sessionId: a, email: 'a@example.com' }), desk.coupon({ sessionId: b, email: 'b@example.com' })]);
    expect(given.map(({ outcome }) => outcome).sort()).toEqual(['issued', 'none_left']);
    const winner = given.find(({ outcome }) => outcome === 'issued')!;
    const { code, person } = winner.outcome === 'issued' ? winner.coupon! : { code: '', person: '' };
    const again = await desk.coupon({ sessionId: await session(), email: person.toUpperCase() });
    expect(again).toMatchObject({ outcome: 'taken', coupon: null });

    const orders = [await checkoutOf(1, 9), await checkoutOf(1, 9), await checkoutOf(1, 9)];
    const stranger = await till.place(orders[0]!.id, orders[0]!.key, { ...buyer, coupon: code, email: 'thief@example.com' });
    expect(stranger?.outcome).toBe('coupon_refused');
    const used = await Promise.all(orders.slice(1).map(({ id, key }) => till.place(id, key, { ...buyer, coupon: code.toLowerCase(), email: person })));
    expect(used.map((placed) => placed?.outcome).sort()).toEqual(['coupon_refused', 'placed']);
    const order = used.find((placed) => placed?.outcome === 'placed');
    expect(order).toMatchObject({ order: { discount: expect.any(Number), coupon: code } });
  });
});

test('of three who want a slot with two seats, two get it and one is told', async () => {
  const { bookings } = counter();
  const [slot] = await bookings.slots('oil-change', 1);
  const wishes = Array.from({ length: 3 }, () => ({ requestKey: randomUUID(), serviceId: 'oil-change', startsAt: slot!.startsAt, sessionId: null, name: null, email: null }));
  const booked = await Promise.all(wishes.map((wish) => bookings.book(wish)));
  expect(booked.map(({ outcome }) => outcome).sort()).toEqual(['booked', 'booked', 'full']);
  const first = wishes[booked.findIndex(({ outcome }) => outcome === 'booked')]!;
  expect(await bookings.book(first)).toEqual(booked.find(({ outcome }) => outcome === 'booked'));
  expect((await bookings.slots('oil-change', 50)).map(({ startsAt }) => startsAt)).not.toContain(slot!.startsAt);
});

test('a quote whose store failed is the same quote when it is asked for again, and numbers have no gap', async () => {
  let fails = true;
  const store: ObjectStore = { ...noStore, put: () => (fails ? Promise.reject(new Error('disk full')) : Promise.resolve()) };
  const { desk, catalog } = counter(store);
  const [product] = (await catalog.search({ limit: 1 })).products;
  const wish = { requestKey: randomUUID(), sessionId: null, language: 'fr' as const, wanted: [{ productId: product!.id, quantity: 3 }], email: null, customer: {} };
  await expect(desk.quote(wish)).rejects.toThrow('disk full');
  fails = false;
  const quoted = await desk.quote(wish);
  expect(await one(sql`select count(*) as n from comptoir.app_quotes where request_key = ${wish.requestKey}`)).toBe(1);
  expect(quoted).toMatchObject({ state: 'quoted', quote: { subtotal: product!.price.amount * 3 } });
  const input = { id: randomUUID(), request_key: randomUUID(), session_id: null, email: null, language: 'fr', customer: {}, lines: [], currency: 'EUR', subtotal: 1, shipping: 0, tax_basis_points: 0, tax: 0, total: 1, valid_days: 1, prefix: 'D' };
  // A total that does not add up is refused by the table, and its number is given back.
  await expect(insertQuote(opened.database, { ...input, total: 2 })).rejects.toThrow();
  const next = await insertQuote(opened.database, input);
  const number = (row: { number: string }) => Number(row.number.slice(-5));
  expect(number(next) - number(quoted.state === 'quoted' ? quoted.quote : next)).toBe(1);
});

describe('money', () => {
  const line = fc.record({ quantity: fc.integer({ min: 1, max: 99 }), unit: fc.integer({ min: 0, max: 500_000 }) }).map((part) => ({ ...part, product_id: 'p', reference: 'r', name: 'n' }));
  test('adds up in whole minor units, and the tax is what the total includes', () => {
    fc.assert(fc.property(fc.array(line, { minLength: 1, maxLength: 30 }), fc.integer({ min: 0, max: 10_000 }), fc.option(fc.record({ kind: fc.constantFrom('percent' as const, 'amount' as const), value: fc.integer({ min: 1, max: 10_000 }), minimum: fc.integer({ min: 0, max: 100_000 }) })), (lines, taxBasisPoints, discount) => {
      const totals = addUp(lines, { shipping: { cost: 590, freeFrom: 5900 }, taxBasisPoints, discount })!;
      expect(Object.values(totals).every(Number.isSafeInteger)).toBe(true);
      expect(totals.total).toBe(totals.subtotal - totals.discount + totals.shipping);
      expect(totals.discount).toBeLessThanOrEqual(totals.subtotal);
      // Net and tax rebuild the total to the nearest unit.
      const net = totals.total - totals.tax;
      expect(Math.abs(net * (10_000 + taxBasisPoints) - totals.total * 10_000)).toBeLessThanOrEqual((10_000 + taxBasisPoints) / 2);
    }));
  });
});

test.each([
  { given: 'FR 123 456 789 00012', form: 'ok' }, { given: 'FR 123 456 789', form: 'ok' }, { given: 'FR1234', form: 'malformed' }, { given: 'FR1234567890', form: 'malformed' },
  { given: 'DE1234567', form: 'ok' }, { given: 'DE000000001234567', form: 'ok' }, { given: 'DE123456789', form: 'malformed' }, { given: 'DE12345678901234567', form: 'malformed' },
  { given: 'EORI: be0314.595.348', form: 'ok' }, { given: 'BE12345678', form: 'malformed' }, { given: 'NL000123456', form: 'ok' }, { given: 'NL123456', form: 'malformed' },
  { given: 'ES B1234567J', form: 'ok' }, { given: 'ESK12345678901', form: 'ok' }, { given: 'ES12', form: 'malformed' },
  { given: 'IT12345678901', form: 'ok' }, { given: 'ITRSSMRA80A01H501', form: 'ok' }, { given: 'ITRSSMRA80A01H501U', form: 'malformed' },
  { given: 'GB205672212000', form: 'ok' }, { given: 'XI205672212000', form: 'ok' }, { given: 'GB205672212', form: 'malformed' },
  { given: 'CHE-116.281.710 MWST', form: 'ok' }, { given: 'CHE-116.281.711', form: 'malformed' }, { given: 'CH123456789', form: 'malformed' },
  { given: 'DK12345678', form: 'ok' }, { given: 'US123456789', form: 'malformed' }, { given: 'FRIDAY MORNING', form: 'malformed' }, { given: '', form: 'malformed' },
])('the customs number "$given" is $form', ({ given, form }) => {
  expect(checkEori(given).state).toBe(form);
});

test.each([['FR123456789', /ec\.europa\.eu/], ['XI205672212000', /ec\.europa\.eu/], ['GB205672212000', /gov\.uk/], ['CHE116281710', /uid\.admin\.ch/]])('%s is looked up in the register of its issuer', (eori, register) => {
  expect(registerOf(eori)).toMatch(register);
});
