import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import { importShop } from '../../lib/commerce/import.ts';
import { runImportCommand } from '../../lib/commerce/import/command.ts';
import type { ChatReply } from '../../lib/contracts/chat.ts';
import type { TestShop } from '../support/shop.ts';
import { ADDRESS, openCustomer, openSellingShop, rowsOf, submit } from './support.ts';

const file = (name: string) => fileURLToPath(new URL(`../fixtures/tea-shop/${name}`, import.meta.url));
const FILES = { families: file('families.csv'), products: file('products.csv') };

let shop: TestShop;
beforeAll(async () => { shop = await openSellingShop({ kind: 'empty' }); });
afterAll(() => shop.close());

test('a shop of other goods is looked at, then imported, by one command', async () => {
  const looked = await runImportCommand(shop.database, { ...FILES, mode: 'replace', dryRun: true });
  expect(looked).toEqual({ ok: true, lines: ['Looked at only: nothing was written.', 'Products: 6 read, 6 new, 0 changed, 0 unchanged, 0 removed.'] });
  expect(await rowsOf(shop, 'app_products')).toEqual([]);
  expect((await runImportCommand(shop.database, { ...FILES, mode: 'replace', dryRun: false })).lines[0]).toBe('Imported.');
  expect((await runImportCommand(shop.database, { ...FILES, mode: 'merge', dryRun: false })).lines[0]).toMatch(/Nothing to do/);
});

test('what is wrong is told by file and line, and nothing is written', async () => {
  const families = 'key;name_fr;related\nmatcha;Matcha;nothing\nmatcha;Matcha;\n;Sans clé;';
  const products = 'id;reference;family;name_de;price;stock\nm1;TEA-M-1;matcha;Matcha;9,999;3\nm2;TEA-M-2;coffee;Kaffee;9,90;many';
  const report = await importShop(shop.database, { families: { text: families, format: 'csv' }, products: { text: products, format: 'csv' } }, { mode: 'merge' });
  expect(report.status).toBe('refused');
  expect(report.problems.map(({ file: name, line, field, code }) => `${name} ${line} ${field} ${code}`)).toEqual([
    'families 4 key invalid', 'families 3 key duplicate_id', 'families 2 related unknown_family', 'products 2 price.amount invalid', 'products 3 stock invalid',
  ]);
  const alone = await importShop(shop.database, { families: { text: families.split('\n').slice(0, 1).concat('x;X;').join('\n'), format: 'csv' } }, { mode: 'replace' });
  expect(alone.problems.map(({ code }) => code)).toContain('incomplete');
  expect((await rowsOf(shop, 'app_catalog_families')).length).toBe(4);
});

const CARS = /voiture|véhicule|moteur|\bcar\b|vehicle|engine|Auto\b|Fahrzeug|Motor|سيار|محرك|Clio|VIN/i;
const SCRIPTS = [
  { language: 'fr', hello: 'Bonjour', need: 'Je cherche un thé vert', name: 'avez-vous du Darjeeling ?', add: 'ajoute 2 TEA-GR-101 au panier', more: 'ajoute aussi TEA-BL-201', quote: 'un devis pour le panier', order: 'Commander le panier', country: 'France', none: 'non', yes: 'oui', vague: 'que vendez-vous ?' },
  { language: 'en', hello: 'Hello', need: 'I am looking for a green tea', name: 'do you have Darjeeling?', add: 'add 2 TEA-GR-101 to the cart', more: 'add TEA-BL-201 as well', quote: 'a quote for the cart', order: 'Order the cart', country: 'France', none: 'no', yes: 'yes', vague: 'what do you sell?' },
  { language: 'de', hello: 'Guten Tag', need: 'Ich suche grünen Tee', name: 'Haben Sie Darjeeling?', add: '2 TEA-GR-101 in den Warenkorb legen', more: 'lege auch TEA-BL-201 in den Warenkorb', quote: 'Angebot für den Warenkorb', order: 'Zur Kasse mit dem Warenkorb', country: 'Frankreich', none: 'nein', yes: 'ja', vague: 'was verkaufen Sie?' },
  { language: 'ar', hello: 'مرحبا', need: 'أبحث عن شاي أخضر', name: 'هل لديكم دارجيلنغ؟', add: 'أضف 2 TEA-GR-101 إلى السلة', more: 'أضف أيضاً TEA-BL-201', quote: 'عرض سعر للسلة', order: 'أطلب السلة', country: 'فرنسا', none: 'لا', yes: 'نعم', vague: 'ماذا تبيعون؟' },
];

describe.each(SCRIPTS)('a tea shop without any model, in $language', (script) => {
  test('shows, quotes and sells what it has, and never speaks of cars', async () => {
    const customer = openCustomer(shop, script.language);
    const said: string[] = [];
    const say = async (words: string): Promise<ChatReply> => {
      const reply = await customer.say(words, { context: { page_url: 'https://tea.example/' } });
      // A link's key is letters by chance, "VIN" among them now and then.
      said.push(`${reply.reply} ${JSON.stringify(reply.action)}`.replace(/\bkey=[\w-]+/g, ''));
      return reply;
    };
    const familiesOf = ({ action }: ChatReply) => (action?.type === 'SHOW_CAROUSEL' ? action.data.products.map(({ id }) => id) : [`no cards: ${said.at(-1) ?? ''}`]);
    await say(script.hello);
    expect(familiesOf(await say(script.need)).sort()).toEqual(['genmai', 'sencha']);
    expect(familiesOf(await say(script.name))).toEqual(['darjeeling']);
    await say('__SHOW_CATALOG__');
    await say(script.vague);
    await say(script.add);
    await say(script.more);
    expect((await say(script.quote)).action?.type).toBe('DOWNLOAD');
    expect(await rowsOf(shop, 'app_quotes', customer.session)).toMatchObject([{ subtotal: 3900, lines: [{ product_id: 'sencha', quantity: 2 }, { product_id: 'darjeeling', quantity: 1 }] }]);
    for (const words of [script.order, 'karim@example.com', script.country, script.none]) await say(words);
    const opened = await say(script.yes);
    if (opened.action?.type !== 'OPEN_CHECKOUT') throw new Error(`no checkout: ${opened.reply}`);
    expect((await submit(shop.url + opened.action.data.url, ADDRESS)).status).toBe(303);
    expect(await rowsOf(shop, 'app_orders', customer.session)).toMatchObject([{ subtotal: 3900 }]);
    expect(said.filter((text) => CARS.test(text))).toEqual([]);
  }, 60_000);
});
