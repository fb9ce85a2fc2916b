import { afterAll, beforeAll, expect, test } from '@jest/globals';
import jwt from 'jsonwebtoken';
import type { TestShop } from '../support/shop.ts';
import { openCustomer, openSellingShop, rowsOf } from './support.ts';

const SECRET = 'a secret of the shop that is long enough';
let shop: TestShop;
beforeAll(async () => { shop = await openSellingShop({ env: { CUSTOMER_JWT_SECRET: SECRET } }); });
afterAll(() => shop.close());

const headers = (customer: { token: string }) => ({ 'x-session-token': customer.token });

test('two sessions with one address stay two contacts, and staff are shown the pair', async () => {
  const [one, two] = [openCustomer(shop, 'en'), openCustomer(shop, 'en')];
  await one.say('My name is Marie, my email is marie@example.com');
  await two.say('my email is marie@example.com');
  await shop.shop.drainJobs();
  const contacts = await rowsOf(shop, 'app_contacts');
  expect(contacts.filter((row) => row['email'] === 'marie@example.com').map((row) => row['session_id']).sort()).toEqual([one.session, two.session].sort());
  expect(await rowsOf(shop, 'app_lead_suggestions')).toMatchObject([{ reason: 'same_email' }]);
});

test('sessions that the shop\'s server vouches for become one contact, and a stranger who names the address does not touch it', async () => {
  const [phone, laptop, stranger] = [openCustomer(shop, 'en'), openCustomer(shop, 'en'), openCustomer(shop, 'en')];
  const token = jwt.sign({ sub: 'customer-7', email: 'Anna@example.com', name: 'Anna Schmidt' }, SECRET, { expiresIn: '5m' });
  for (const customer of [phone, laptop]) {
    await customer.say('hello');
    expect((await shop.post('/api/chat/identify', { session_id: customer.session, customer_token: token }, headers(customer))).status).toBe(200);
  }
  await stranger.say('My name is Mallory and my email is anna@example.com');
  await shop.shop.drainJobs();
  const contacts = await rowsOf(shop, 'app_contacts');
  expect(contacts.filter((row) => row['subject'] === 'customer-7')).toMatchObject([{ email: 'anna@example.com', name: 'Anna Schmidt' }]);
  expect(contacts.filter((row) => row['session_id'] === stranger.session)).toMatchObject([{ subject: null, name: 'Mallory' }]);
});

test('consent is kept with its lead, and an erased session leaves neither lead nor contact', async () => {
  const customer = openCustomer(shop, 'en');
  await customer.say('my email is paul@example.com');
  expect((await shop.post('/api/chat/consent', { session_id: customer.session, consent: true }, headers(customer))).body).toEqual({ saved: true });
  await shop.shop.drainJobs();
  expect((await rowsOf(shop, 'app_contacts', customer.session))[0]).toMatchObject({ email: 'paul@example.com', consent: true });
  const erased = await shop.call('/api/chat/session', { method: 'DELETE', headers: { 'content-type': 'application/json', ...headers(customer) }, body: JSON.stringify({ session_id: customer.session }) });
  expect(erased.status).toBe(200);
  expect([await rowsOf(shop, 'app_leads', customer.session), await rowsOf(shop, 'app_contacts', customer.session)]).toEqual([[], []]);
});
