import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sql } from '../../lib/db/sql.ts';
import jwt from 'jsonwebtoken';
import type { Contact, Contacts } from '../../lib/contracts/commerce.ts';
import { ERRORS } from '../../lib/contracts/errors.ts';
import { CONTACT_SYNC, contactSyncHandler } from '../../lib/jobs/selling.ts';
import { createJobWorker } from '../../lib/jobs/worker.ts';
import { silentLogger } from '../support/logger.ts';
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

const leadOf = async (customer: { session: string }) => (await rowsOf(shop, 'app_leads', customer.session))[0];
const PAGE = { context: { product_reference: 'AP-PF-1042' } };

test('what a customer does on the pages, how long they look and what is in their cart raise the score; doubts lower it', async () => {
  const score = async (context: Record<string, unknown>, said = 'plaquettes de frein avant Clio 3 1.5 dCi 86 2008') => {
    const customer = openCustomer(shop, 'fr');
    await customer.say(said, { context });
    await customer.say('mon mail est score@example.com', { context });
    return Number((await leadOf(customer))!['score']);
  };
  const quiet = await score({ pages_viewed: 1 });
  expect(await score({ pages_viewed: 9 })).toBeGreaterThan(quiet);
  expect(await score({ pages_viewed: 1, seconds_on_product: 240 })).toBeGreaterThan(quiet);
  expect(await score({ pages_viewed: 1, cart_items: 1 })).toBeGreaterThan(quiet);
  for (const doubt of ['c’est trop cher', 'je vais réfléchir', 'c’est moins cher chez Oscaro']) expect(await score({ pages_viewed: 1 }, `plaquettes de frein avant Clio 3 1.5 dCi 86 2008, ${doubt}`)).toBeLessThan(quiet);
});

test('whoever comes near to buying is a lead without having said who they are', async () => {
  const customer = openCustomer(shop, 'fr');
  await customer.say('bonjour', { context: { pages_viewed: 1 } });
  expect(await leadOf(customer)).toBeUndefined();
  await customer.say('plaquettes de frein avant Clio 3 1.5 dCi 86 2008', { context: { pages_viewed: 9, cart_items: 1 } });
  expect(await leadOf(customer)).toMatchObject({ email: null, stage: 'interested', next_step: 'send_quote' });
});

test('a lead is captured from any message, moves up from stage to stage with its next step, never down, and each change is handed on', async () => {
  const customer = openCustomer(shop, 'fr');
  const handedOn = async () => {
    await shop.shop.drainJobs();
    return (await rowsOf(shop, 'app_contacts', customer.session))[0];
  };
  await customer.say('Bonjour, je m’appelle Nour, mon mail est nour@example.com et mon téléphone 06 12 34 56 78');
  expect(await leadOf(customer)).toMatchObject({ email: 'nour@example.com', name: 'Nour', phone: '+33612345678', stage: 'new', next_step: 'ask_need', language: 'fr', source: 'chat_web' });
  expect(await handedOn()).toMatchObject({ email: 'nour@example.com', phone: '+33612345678', stage: 'new', subject: null });

  await customer.say('plaquettes de frein avant Clio 3 1.5 dCi 86 2008', { context: { pages_viewed: 9, cart_items: 1 } });
  expect(await leadOf(customer)).toMatchObject({ stage: 'interested', next_step: 'send_quote' });
  await customer.say('__GENERATE_QUOTE__', PAGE);
  expect(await leadOf(customer)).toMatchObject({ stage: 'quoted', next_step: 'follow_up_quote' });
  expect(await handedOn()).toMatchObject({ stage: 'quoted' });
  await customer.say('__START_CHECKOUT__', PAGE);
  for (const words of ['1', 'nour@example.com', 'France', 'non', 'oui']) await customer.say(words);
  expect(await leadOf(customer)).toMatchObject({ stage: 'checkout', next_step: 'finish_order' });
  await customer.say('__GENERATE_QUOTE__', PAGE);
  expect(await leadOf(customer)).toMatchObject({ stage: 'checkout' });
  expect(await handedOn()).toMatchObject({ stage: 'checkout', email: 'nour@example.com' });
});

test('a contacts adapter that is away is told later, once, and of what is true by then', async () => {
  const seen: Contact[] = [];
  let isAway = true;
  const contacts: Contacts = { upsert: (contact) => (isAway ? Promise.reject(ERRORS.upstreamUnavailable()) : Promise.resolve(void seen.push(contact))) };
  const customer = openCustomer(shop, 'fr');
  await customer.say('je m’appelle Sami, mon mail est sami@example.com');
  const worker = createJobWorker({ database: shop.database, logger: silentLogger, handlers: { [CONTACT_SYNC]: contactSyncHandler({ database: shop.database, contacts }) } });
  await worker.drain(50);
  expect(seen.filter(({ sessionId }) => sessionId === customer.session)).toEqual([]);
  await shop.post('/api/chat/consent', { session_id: customer.session, consent: false }, headers(customer));
  isAway = false;
  await shop.database.rows(sql`update comptoir.app_jobs set run_at = clock_timestamp() where kind = 'contact.sync' and state = 'queued'`);
  await worker.drain(50);
  const told = seen.filter(({ sessionId }) => sessionId === customer.session);
  expect(told.length).toBeGreaterThan(0);
  // Every call says the whole truth of now, under one key: however many there were, it is one contact.
  for (const contact of told) expect(contact).toMatchObject({ key: `session:${customer.session}`, email: 'sami@example.com', name: 'Sami', consent: false });
});
