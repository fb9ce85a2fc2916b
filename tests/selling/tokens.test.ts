import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { sql } from '../../lib/db/sql.ts';
import { ACTION_TOKENS } from '../../lib/engine/tokens.ts';
import type { TestShop } from '../support/shop.ts';
import { ADDRESS, buttonOf, openCustomer, openSellingShop, rowsOf, submit, type Customer } from './support.ts';

const TABLE = readFileSync(new URL('../../docs/action-tokens.md', import.meta.url), 'utf8');
const ROWS = [...TABLE.matchAll(/^\| `(__\w+__)` \|([^|]*)\|([^|]*)\|([^|]*)\|$/gm)].map(([, token = '', , seen = '', state = '']) => ({ token, seen: seen.trim(), state: state.trim() }));

let shop: TestShop;
beforeAll(async () => { shop = await openSellingShop(); });
afterAll(() => shop.close());

const PAGE = { context: { product_reference: 'AP-PF-1042' } };

/** Buys one product, and returns the order's number. */
async function buy(customer: Customer): Promise<string> {
  await customer.say('__START_CHECKOUT__', PAGE);
  for (const words of ['1', 'karim@example.com', 'France', 'non', 'oui']) await customer.say(words);
  if (customer.last.action?.type !== 'OPEN_CHECKOUT') throw new Error(`no checkout: ${customer.last.reply}`);
  await submit(shop.url + customer.last.action.data.url, ADDRESS);
  const [order] = await rowsOf(shop, 'app_orders', customer.session);
  return String(order!['number']);
}

/** The rest of each token's conversation, after the button was pressed. */
const REST: Record<string, (customer: Customer) => Promise<unknown>> = {
  __TRACK_ORDER__: async (customer) => {
    const number = await buy(openCustomer(shop, 'fr'));
    await customer.say(`c'est le ${number}`);
    await customer.say('karim@example.com');
    expect(customer.last.reply).toContain(number);
  },
  __CONTACT_FORM__: async (customer) => { for (const words of ['Léa Martin', 'lea@example.com', 'Rappelez-moi', 'oui']) await customer.say(words); },
  __GET_COUPON__: async (customer) => { for (const words of [`c${String(Date.now())}@example.com`, 'oui']) await customer.say(words); },
  __START_EORI__: async (customer) => { for (const words of ['Suisse', 'Garage du Lac SA', 'FR 123 456 789 00012', 'oui']) await customer.say(words); },
  __START_CHECKOUT__: async (customer) => { for (const words of ['2', 'karim@example.com', 'Belgique', 'non', 'oui']) await customer.say(words); },
  __BOOK_SERVICE__: async (customer) => {
    await customer.say(buttonOf(customer.last, 0));
    await customer.say(buttonOf(customer.last, 0));
    for (const words of ['Léa Martin', 'lea@example.com', 'oui']) await customer.say(words);
  },
};
/** What stands before a token's button. */
const BEFORE: Record<string, (customer: Customer) => Promise<unknown>> = {
  __TRUSTPILOT_REVIEW__: (customer) => buy(customer),
  __SALES_AGENT_PROACTIVE__: (customer) => customer.say('plaquettes de frein avant Clio 3 1.5 dCi 86 2008'),
};

test('the table has every token once', () => {
  expect(ROWS.map(({ token }) => token)).toEqual([...ACTION_TOKENS]);
});

describe.each(ROWS)('$token', ({ token, seen, state }) => {
  test(`shows ${seen} and leaves ${state}`, async () => {
    const customer = openCustomer(shop, 'fr');
    await BEFORE[token]?.(customer);
    await customer.say(token, token === '__GENERATE_QUOTE__' || token === '__START_CHECKOUT__' ? PAGE : {});
    expect(customer.last.meta.answered_by).toBe('token');
    await REST[token]?.(customer);
    expect(customer.last.action?.type ?? 'none').toBe(seen);
    for (const change of state.split(', ')) {
      const [, table, count] = /^(app_\w+) \+(\d+)$/.exec(change) ?? [];
      if (table !== undefined) expect({ [table]: (await rowsOf(shop, table, customer.session)).length }).toEqual({ [table]: Number(count) });
      const [, conversation] = /^conversation (\w+)$/.exec(change) ?? [];
      if (conversation !== undefined) expect(await rowsOf(shop, 'app_conversations', customer.session)).toMatchObject([{ state: conversation }]);
    }
  }, 60_000);
});

describe('guided flows', () => {
  test('ask again kindly, go back, answer another question on the way, and come back', async () => {
    const customer = openCustomer(shop, 'fr');
    await customer.say('__BOOK_SERVICE__');
    await customer.say('bof');
    expect(customer.last.reply).toContain('Choisissez');
    await customer.say('1');
    await customer.say('Quels sont les délais de livraison ?');
    expect(customer.last.reply).toMatch(/2 à 3 jours[\s\S]*Quand cela vous convient-il/);
    await customer.say('retour');
    expect(customer.last.reply).toContain('Quel service');
    await customer.say('annuler');
    expect(await rowsOf(shop, 'app_bookings', customer.session)).toEqual([]);
  });

  test('are taken up days later where they were left', async () => {
    const customer = openCustomer(shop, 'fr');
    await customer.say('__GET_COUPON__');
    await customer.say('retard@example.com');
    await shop.database.rows(sql`update comptoir.app_chat_sessions set updated_at = now() - interval '6 days' where session_id = ${customer.session}`);
    await customer.say('oui');
    expect(await rowsOf(shop, 'app_coupons', customer.session)).toMatchObject([{ person: 'retard@example.com' }]);
  });

  test('whoever has proved an order is told of it at the next question, without being asked again', async () => {
    const number = await buy(openCustomer(shop, 'fr'));
    const customer = openCustomer(shop, 'fr');
    await customer.say('où en est ma commande ?');
    await customer.say(number);
    if (/adresse e-mail de la commande/.test(customer.last.reply)) await customer.say('karim@example.com');
    expect(customer.last.reply).toContain(number);
    await customer.say('et maintenant, où en est ma commande ?');
    expect(customer.last.reply).toContain(`Votre commande ${number}`);
  });

  test('a wrong number and a wrong address of an order get one answer, and too many tries none', async () => {
    const number = await buy(openCustomer(shop, 'fr'));
    const customer = openCustomer(shop, 'fr');
    const tries: string[] = [];
    for (const [given, email] of [[number, 'autre@example.com'], ['C999999', 'karim@example.com'], ...Array.from({ length: 5 }, () => ['C999998', 'karim@example.com'])]) {
      await customer.say('__RESET_CHAT__');
      await customer.say('__TRACK_ORDER__');
      await customer.say(given!);
      if (/adresse e-mail de la commande/.test(customer.last.reply)) await customer.say(email!);
      tries.push(customer.last.reply.replace(/^.*\n\n/, ''));
    }
    expect(tries[0]).toBe(tries[1]);
    expect(tries.at(-1)).toContain('Trop d’essais');
    expect(await rowsOf(shop, 'app_verified_orders', customer.session)).toEqual([]);
  });
});
