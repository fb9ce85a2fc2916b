import { afterAll, beforeAll, expect, test } from '@jest/globals';
import jwt from 'jsonwebtoken';
import { sql } from '../../lib/db/sql.ts';
import { startModelServer, type ModelServer } from '../fixtures/model-server/server.ts';
import type { TestShop } from '../support/shop.ts';
import { ADDRESS, buttonOf, openCustomer, openSellingShop, rowsOf, submit } from './support.ts';

const SECRET = 'a secret of the shop that is long enough';
let server: ModelServer;
let shop: TestShop;
const numbers: string[] = [];
let strangers = '';
beforeAll(async () => {
  server = await startModelServer();
  shop = await openSellingShop({ env: { CUSTOMER_JWT_SECRET: SECRET, OPENAI_API_KEY: 'sk-test', OPENAI_BASE_URL: `${server.url}/v1`, CHAT_FALLBACK_PROVIDERS: 'openai', LLM_RETRY_BASE_MS: '1' } });
  for (const email of ['Anna@example.com', 'anna@example.com', 'bob@example.com']) {
    const customer = openCustomer(shop, 'fr');
    await customer.say('__START_CHECKOUT__', { context: { product_reference: 'AP-PF-1042' } });
    for (const words of ['1', email, 'France', 'non', 'oui']) await customer.say(words);
    if (customer.last.action?.type !== 'OPEN_CHECKOUT') throw new Error(customer.last.reply);
    await submit(shop.url + customer.last.action.data.url, { ...ADDRESS, email });
    const number = String((await rowsOf(shop, 'app_orders', customer.session))[0]!['number']);
    if (email.startsWith('bob')) strangers = number;
    else numbers.push(number);
  }
}, 60_000);
afterAll(async () => {
  await shop.close();
  await server.close();
});

async function identified(language: string) {
  const customer = openCustomer(shop, language);
  await customer.say('__SHOW_BLOG__');
  const token = jwt.sign({ sub: 'customer-7', email: 'anna@example.com', name: 'Anna Schmidt' }, SECRET, { expiresIn: '5m' });
  expect((await shop.post('/api/chat/identify', { session_id: customer.session, customer_token: token }, { 'x-session-token': customer.token })).status).toBe(200);
  return customer;
}

test.each(['fr', 'en', 'de', 'ar'])('a verified customer is told of all their own orders without a number, in %s', async (language) => {
  const customer = await identified(language);
  const reply = await customer.say('__TRACK_ORDER__');
  for (const number of numbers) expect(reply.reply).toContain(number);
  expect(reply.reply).not.toContain(strangers);
  if (reply.action?.type !== 'SHOW_BUTTONS') throw new Error(reply.reply);
  const one = await customer.say(reply.action.data.buttons[1]!.value);
  expect(one.reply).toContain(numbers[0]);
  expect(one.reply).not.toContain(numbers[1]);
});

test('another\'s number is asked for with its e-mail address, and not told with one\'s own', async () => {
  const customer = await identified('fr');
  await customer.say(`où est ma commande ${strangers} ?`);
  if (/adresse e-mail/.test(customer.last.reply)) await customer.say('anna@example.com');
  expect(customer.last.reply).toContain('Je ne trouve pas de commande');
});

test('whose proof is over is asked like anyone else', async () => {
  const customer = await identified('fr');
  await shop.database.rows(sql`update comptoir.app_chat_sessions set customer_until = now() - interval '1 second' where session_id = ${customer.session}`);
  const reply = await customer.say('__TRACK_ORDER__');
  expect(reply.reply).not.toContain(numbers[0]);
});

test('the model\'s tool tells a verified customer\'s orders, and only those', async () => {
  const customer = await identified('fr');
  const wish = 'dites-moi tout ce que vous savez de mes achats';
  server.script(wish, { toolCalls: [{ name: 'get_order_status', arguments: '{}', id: 'a' }] }, { text: 'Voilà.' });
  await customer.say(wish);
  const told = server.requests.at(-1)?.messages.filter((message) => message.role === 'tool').map((message) => message.content).join('') ?? '';
  for (const number of numbers) expect(told).toContain(number);
  expect(told).not.toContain(strangers);
});

const ACCOUNT: [language: string, data: string, request: string][] = [
  ['fr', 'Combien de points ai-je ?', 'Où en est mon remboursement ?'],
  ['en', 'How many points do I have?', 'Where is my refund?'],
  ['de', 'Wie viele Punkte habe ich?', 'Wo bleibt meine Erstattung?'],
  ['ar', 'كم نقطة لدي في حسابي؟', 'أين أموالي؟'],
];

test.each(ACCOUNT)('what an account holds is not answered from the shop\'s texts, in %s', async (language, data) => {
  const stranger = openCustomer(shop, language);
  const asked = await stranger.say(data);
  expect(asked.meta).toMatchObject({ routing_path: 'token', sources: [] });
  expect(buttonOf(asked, 0)).toBe('__TRACK_ORDER__');
  expect(buttonOf(asked, 1)).toBe('__CONTACT_FORM__');

  const known = await identified(language);
  const shown = await known.say(data);
  expect(shown.meta).toMatchObject({ routing_path: 'token', sources: [] });
  for (const number of numbers) expect(shown.reply).toContain(number);
  expect(shown.reply).not.toContain(strangers);
});

test.each(ACCOUNT)('what is to be done in it, they explain beside the way to the team, in %s', async (language, _data, request) => {
  const customer = openCustomer(shop, language);
  const reply = await customer.say(request);
  expect(reply.meta.routing_path).toBe('token');
  expect(reply.meta.sources.map(({ doc_id }) => doc_id).join()).toContain('refund.time');
  expect(buttonOf(reply, 1)).toBe('__CONTACT_FORM__');
});

test('a verified customer who writes to the team need not type the address', async () => {
  const customer = await identified('fr');
  await customer.say('__CONTACT_FORM__');
  await customer.say('Anna Schmidt');
  await customer.say('Je n’ai pas reçu mes points.');
  expect(customer.last.reply).toContain('anna@example.com');
});
