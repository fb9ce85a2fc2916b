import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Blog, Bookings, CheckoutRequest, Checkouts, Contacts, Orders, Promotions } from '../../lib/contracts/commerce.ts';

export interface CommerceUnderTest {
  orders: Orders;
  checkouts: Checkouts;
  bookings: Bookings;
  promotions: Promotions;
  blog: Blog;
  contacts: Contacts;
  /** Places one order and returns its number. */
  placeOrder(): Promise<string>;
  /** A session that may own things. */
  session(): Promise<string>;
  /** How many contacts there are. */
  contactCount(): Promise<number>;
  /** Makes the source unreachable, for good. */
  disconnect(): Promise<void>;
  close(): Promise<void>;
}

const line = { product_id: 'p', reference: 'R-1', name: 'Part', quantity: 2, unit: 1500 };

/** What every platform behind the counter must do. */
export function describeCommerce(name: string, create: () => Promise<CommerceUnderTest>): void {
  describe(`commerce: ${name}`, () => {
    let made: CommerceUnderTest;
    beforeAll(async () => { made = await create(); });
    afterAll(() => made.close());

    test('an order is found by its number, in whole minor units, and a missing one is null', async () => {
      const number = await made.placeOrder();
      const order = await made.orders.byNumber(number);
      expect(order).toMatchObject({ number, state: 'placed' });
      expect(Number.isInteger(order!.total.amount)).toBe(true);
      expect(await made.orders.byNumber('NO-SUCH-NUMBER')).toBeNull();
    });

    const request = (more: Partial<CheckoutRequest> = {}): CheckoutRequest => ({ requestKey: randomUUID(), sessionId: null, language: 'fr', email: null, country: 'FR', lines: [line], currency: 'EUR', coupon: null, ...more });

    test('one request key is one checkout, however many ask at once', async () => {
      const wish = request();
      const opened = await Promise.all(Array.from({ length: 4 }, () => made.checkouts.open(wish)));
      expect(new Set(opened.map(({ url }) => url)).size).toBe(1);
      expect(opened[0]!.total.amount).toBeGreaterThanOrEqual(3000);
      expect(opened[0]!.expiresAt).toBeGreaterThan(Date.now());
      expect((await made.checkouts.open(request())).url).not.toBe(opened[0]!.url);
    });

    test('a checkout is no order until it is one, and an unknown one never is', async () => {
      const { id } = await made.checkouts.open(request());
      expect([await made.checkouts.isOrdered(id), await made.checkouts.isOrdered(randomUUID()), await made.checkouts.isOrdered('no id at all')]).toEqual([false, false, false]);
    });

    test('a verified customer\'s orders are those of their address, however it is written, the latest first; nobody else\'s', async () => {
      const numbers = [await made.placeOrder(), await made.placeOrder()];
      const found = await made.orders.ofCustomer({ id: 'customer-1', email: 'X@Example.com' }, 2);
      expect(found.map(({ number }) => number)).toEqual([...numbers].reverse());
      expect(await made.orders.ofCustomer({ id: 'customer-2', email: 'nobody@example.com' }, 5)).toEqual([]);
      expect(await made.orders.ofCustomer({ id: 'customer-3', email: null }, 5)).toEqual([]);
    });

    test('a checkout to where nothing is delivered is refused', async () => {
      await expect(made.checkouts.open(request({ country: 'AQ' }))).rejects.toMatchObject({ code: 'request_invalid' });
    });

    test('slots come earliest first and in the future; a booked one is its session\'s, once per key', async () => {
      const [service] = await made.bookings.services();
      const slots = await made.bookings.slots(service!.id, 5);
      expect(slots).toHaveLength(5);
      expect(slots.map(({ startsAt }) => Date.parse(startsAt))).toEqual(slots.map(({ startsAt }) => Date.parse(startsAt)).sort((a, b) => a - b));
      expect(Date.parse(slots[0]!.startsAt)).toBeGreaterThan(Date.now());
      const sessionId = await made.session();
      const wish = { requestKey: randomUUID(), serviceId: service!.id, startsAt: slots[0]!.startsAt, sessionId, name: 'Léa', email: null };
      const [one, two] = await Promise.all([made.bookings.book(wish), made.bookings.book(wish)]);
      expect(one).toEqual(two);
      expect(one.outcome).toBe('booked');
      expect(await made.bookings.ofSession(sessionId)).toHaveLength(1);
    });

    test('a time gone by and a service that is not there are closed', async () => {
      const wish = { requestKey: randomUUID(), serviceId: 'no-such-service', startsAt: new Date(Date.now() + 86_400_000).toISOString(), sessionId: null, name: null, email: null };
      expect(await made.bookings.book(wish)).toEqual({ outcome: 'closed' });
      const [service] = await made.bookings.services();
      expect(await made.bookings.book({ ...wish, serviceId: service!.id, startsAt: '2020-01-01T09:00:00Z' })).toEqual({ outcome: 'closed' });
      expect(await made.bookings.slots('no-such-service', 3)).toEqual([]);
    });

    test('promotions run now, and posts come latest first, no more than asked for', async () => {
      expect((await made.promotions.current()).every(({ endsAt }) => endsAt === null || Date.parse(endsAt) > Date.now())).toBe(true);
      const posts = await made.blog.latest(2);
      expect(posts.length).toBeLessThanOrEqual(2);
      expect(posts.map(({ publishedAt }) => publishedAt)).toEqual(posts.map(({ publishedAt }) => publishedAt).sort().reverse());
    });

    test('a contact of one key is one contact, and what is not said is not forgotten', async () => {
      const sessionId = await made.session();
      const before = await made.contactCount();
      const contact = { key: `session:${sessionId}`, subject: null, sessionId, email: 'x@example.com', name: 'X', phone: null, language: 'fr', stage: 'new', score: 0.2, consent: null };
      await Promise.all([made.contacts.upsert(contact), made.contacts.upsert({ ...contact, name: null, stage: 'quoted' })]);
      expect(await made.contactCount()).toBe(before + 1);
    });

    test('a source that is away is told apart from nothing', async () => {
      await made.disconnect();
      const away = { code: 'upstream_unavailable' };
      await expect(made.orders.byNumber('C000001')).rejects.toMatchObject(away);
      await expect(made.checkouts.open(request())).rejects.toMatchObject(away);
      await expect(made.bookings.services()).rejects.toMatchObject(away);
      await expect(made.promotions.current()).rejects.toMatchObject(away);
      await expect(made.blog.latest(1)).rejects.toMatchObject(away);
    });
  });
}
