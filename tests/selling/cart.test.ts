import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sql } from '../../lib/db/sql.ts';
import { changeCart, EMPTY_CART, MOST_LINES, MOST_PIECES } from '../../lib/commerce/selling/cart.ts';
import { quantityBeside, readCartWish } from '../../lib/commerce/selling/cart-words.ts';
import type { TestShop } from '../support/shop.ts';
import { ADDRESS, buttonOf, openCustomer, openSellingShop, rowsOf, submit } from './support.ts';

let shop: TestShop;
let parts: { id: string; reference: string; price_amount: number }[];
beforeAll(async () => {
  shop = await openSellingShop();
  parts = await shop.database.rows(sql`select id, reference, price_amount from comptoir.app_products where stock > 8 and reference ~ '^AP-[A-Z]{2}-[0-9]{4}$' order by price_amount limit 3`);
});
afterAll(() => shop.close());

const linesOf = async (session: string) =>
  (await shop.database.rows<{ lines: { product_id: string; quantity: number }[] }>(sql`select topic -> 'cart' -> 'lines' as lines from comptoir.app_chat_sessions where session_id = ${session}`))[0]?.lines ?? [];

const SCRIPTS = [
  { language: 'fr', add: (a: string) => `Ajoute 2 ${a} au panier`, more: (a: string) => `ajoutez aussi ${a}`, set: (a: string) => `finalement 3 ${a}`, remove: (a: string) => `enlève ${a} du panier`, show: 'mon panier', quote: 'un devis pour le panier', order: 'Commander le panier', country: 'France', none: 'non', yes: 'oui' },
  { language: 'en', add: (a: string) => `Add 2 ${a} to the cart`, more: (a: string) => `add ${a} as well`, set: (a: string) => `make it 3 ${a}`, remove: (a: string) => `remove ${a} from the cart`, show: 'show my cart', quote: 'a quote for the cart', order: 'Order the cart', country: 'France', none: 'no', yes: 'yes' },
  { language: 'de', add: (a: string) => `Bitte 2 ${a} in den Warenkorb legen`, more: (a: string) => `lege auch ${a} in den Warenkorb`, set: (a: string) => `lieber 3 ${a}`, remove: (a: string) => `entferne ${a} aus dem Warenkorb`, show: 'mein Warenkorb', quote: 'Angebot für den Warenkorb', order: 'Zur Kasse mit dem Warenkorb', country: 'Frankreich', none: 'nein', yes: 'ja' },
  { language: 'ar', add: (a: string) => `أضف 2 ${a} إلى السلة`, more: (a: string) => `أضف أيضاً ${a}`, set: (a: string) => `اجعل 3 ${a}`, remove: (a: string) => `احذف ${a} من السلة`, show: 'سلتي', quote: 'عرض سعر للسلة', order: 'أطلب السلة', country: 'فرنسا', none: 'لا', yes: 'نعم' },
];

describe.each(SCRIPTS)('a cart of several lines, in $language', (script) => {
  test('is filled, changed, quoted, checked out as one order, and empty after it', async () => {
    const [a, b, c] = parts;
    const customer = openCustomer(shop, script.language);
    await customer.say(script.add(a!.reference));
    expect(await linesOf(customer.session)).toEqual([{ product_id: a!.id, quantity: 2 }]);
    await customer.say(script.more(b!.reference));
    await customer.say(script.more(c!.reference));
    await customer.say(script.set(b!.reference));
    await customer.say(script.remove(c!.reference));
    const held = [{ product_id: a!.id, quantity: 2 }, { product_id: b!.id, quantity: 3 }];
    expect(await linesOf(customer.session)).toEqual(held);
    await customer.say(script.show);
    expect(customer.last.reply).toMatch(new RegExp(`2 × .*${a!.reference}[\\s\\S]*3 × .*${b!.reference}`));

    await customer.say(script.quote);
    expect(customer.last.action?.type).toBe('DOWNLOAD');
    const subtotal = a!.price_amount * 2 + b!.price_amount * 3;
    expect(await rowsOf(shop, 'app_quotes', customer.session)).toMatchObject([{ subtotal, lines: held }]);

    for (const words of [script.order, 'karim@example.com', script.country, script.none]) await customer.say(words);
    expect(customer.last.reply).toMatch(/2 × [\s\S]*3 × /);
    await customer.say(script.yes);
    if (customer.last.action?.type !== 'OPEN_CHECKOUT') throw new Error(`no checkout: ${customer.last.reply}`);
    const url = shop.url + customer.last.action.data.url;
    const page = await (await fetch(url)).text();
    for (const part of [a!, b!]) expect(page).toContain(part.reference);
    expect((await submit(url, ADDRESS)).status).toBe(303);
    expect(await rowsOf(shop, 'app_orders', customer.session)).toMatchObject([{ subtotal, lines: held }]);
    await customer.say(script.show);
    expect(customer.last.action).toBeNull();
    expect(await linesOf(customer.session)).toEqual([]);
  }, 60_000);
});

test('its buttons do what they say', async () => {
  const [a, b] = parts;
  const customer = openCustomer(shop, 'fr');
  await customer.say(`mettez ${a!.reference} et 2 x ${b!.reference} dans mon panier`);
  expect(customer.last.reply).toContain('Votre panier');
  expect(await linesOf(customer.session)).toEqual([{ product_id: a!.id, quantity: 1 }, { product_id: b!.id, quantity: 2 }]);
  await customer.say(buttonOf(customer.last, 2));
  expect(await linesOf(customer.session)).toEqual([{ product_id: b!.id, quantity: 2 }]);
  await customer.say(buttonOf(customer.last, 1));
  expect(customer.last.action?.type).toBe('DOWNLOAD');
  await customer.say('vide le panier');
  expect(await linesOf(customer.session)).toEqual([]);
});

test('never holds more than there is, and says so; what nobody has is not put in', async () => {
  const [a, b] = parts;
  await shop.database.rows(sql`update comptoir.app_products set stock = case id when ${a!.id} then 1 else 0 end where id in (${a!.id}, ${b!.id})`);
  const customer = openCustomer(shop, 'fr');
  await customer.say(`ajoute 5 ${a!.reference} au panier`);
  expect(customer.last.reply).toContain('Il n’en reste que 1');
  await customer.say(`ajoute ${b!.reference} au panier`);
  expect(customer.last.reply).toContain('n’est pas en stock');
  expect(await linesOf(customer.session)).toEqual([{ product_id: a!.id, quantity: 1 }]);

  // Someone else is faster: told before the page, with what is left.
  for (const words of ['Commander le panier', 'lent@example.com', 'France', 'non']) await customer.say(words);
  await shop.database.rows(sql`update comptoir.app_products set stock = 0 where id = ${a!.id}`);
  await customer.say('oui');
  expect(customer.last.reply).toContain('n’est pas en stock');
  expect(await rowsOf(shop, 'app_checkouts', customer.session)).toEqual([]);
  await shop.database.rows(sql`update comptoir.app_products set stock = 50 where id in (${a!.id}, ${b!.id})`);
});

test('can be changed on the way through the checkout, which goes on with the new one', async () => {
  const [a, b] = parts;
  const customer = openCustomer(shop, 'fr');
  await customer.say(`ajoute ${a!.reference} au panier`);
  for (const words of ['Commander le panier', 'karim@example.com']) await customer.say(words);
  await customer.say(`ajoute aussi 2 ${b!.reference}`);
  expect(customer.last.reply).toMatch(/Dans quel pays livrer/);
  for (const words of ['France', 'non', 'oui']) await customer.say(words);
  expect(await rowsOf(shop, 'app_checkouts', customer.session)).toMatchObject([{ lines: [{ product_id: a!.id, quantity: 1 }, { product_id: b!.id, quantity: 2 }] }]);
});

describe('words', () => {
  const context = { hasSubject: true, hasLines: true };
  test.each([
    ['comment retirer les plaquettes ?', null], ['je mets de l’huile dans le moteur', null], ['Do I need to add oil?', null], ['perfect, put that in writing for me', null],
    ['plutôt la Clio 2', { kind: 'set', quantity: 2 }], ['vide mon panier', { kind: 'empty' }], ['in den Warenkorb', { kind: 'show' }],
  ])('%s', (text, wish) => { expect(readCartWish(text, context)).toEqual(wish); });

  test('a number beside a reference is its quantity, a number inside one is not', () => {
    expect(quantityBeside('3 x AP-1042 et AP-77', 'AP-1042')).toBe(3);
    expect(quantityBeside('3 x AP-1042 et AP-77', 'AP-77')).toBeNull();
    expect(quantityBeside('AP-77 x 4', 'AP-77')).toBe(4);
  });
});

test('any changes leave whole lines within their bounds, each product once', () => {
  const change = fc.record({ productId: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), how: fc.constantFrom('add' as const, 'set' as const), quantity: fc.integer({ min: 0, max: 150 }) });
  fc.assert(fc.property(fc.array(change, { maxLength: 80 }), (changes) => {
    const { lines } = changes.reduce(changeCart, EMPTY_CART);
    expect(lines.length).toBeLessThanOrEqual(MOST_LINES);
    expect(new Set(lines.map((line) => line.product_id)).size).toBe(lines.length);
    expect(lines.every(({ quantity }) => quantity >= 1 && quantity <= MOST_PIECES)).toBe(true);
  }));
});
