import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { TestShop } from '../support/shop.ts';
import type { Mail } from '../../lib/contracts/mailer.ts';
import { ADDRESS, openCustomer, openSellingShop, rowsOf, submit } from './support.ts';

let shop: TestShop & { mails: Mail[] };
/** How far the shop's clock is ahead. */
let ahead = 0;
beforeAll(async () => { shop = await openSellingShop({ deps: { clock: { now: () => Date.now() + ahead } } }); });
afterAll(() => shop.close());

const SCRIPTS = [
  { language: 'fr', hello: 'bonjour', need: 'Je cherche des plaquettes de frein avant pour ma Clio 3 1.5 dCi 86 de 2008', quote: 'Un devis pour le premier, mon mail est karim@example.com', order: 'Je prends le premier', quantity: '2', country: 'France', none: 'non', yes: 'oui' },
  { language: 'en', hello: 'Hello', need: 'I need front brake pads for my Clio 3 1.5 dCi 86 from 2008', quote: 'A quote for the first one please, my email is karim@example.com', order: 'I want to buy the first one', quantity: '2', country: 'France', none: 'no', yes: 'yes' },
  { language: 'de', hello: 'Guten Tag', need: 'Ich brauche vordere Bremsbeläge für meinen Clio 3 1.5 dCi 86 von 2008', quote: 'Ein Angebot für den ersten bitte, meine E-Mail ist karim@example.com', order: 'Ich nehme den ersten', quantity: '2', country: 'Frankreich', none: 'nein', yes: 'ja' },
  { language: 'ar', hello: 'مرحبا', need: 'أحتاج تيل فرامل أمامي لسيارة كليو 3 1.5 dCi 86 سنة 2008', quote: 'عرض سعر للأول من فضلك، بريدي karim@example.com', order: 'أريد شراء الأول', quantity: '2', country: 'فرنسا', none: 'لا', yes: 'نعم' },
];

describe.each(SCRIPTS)('a buyer without any model, in $language', (script) => {
  test('goes from a greeting to a PDF quote, a checkout link and one order', async () => {
    const customer = openCustomer(shop, script.language);
    await customer.say(script.hello);
    const shown = await customer.say(script.need);
    if (shown.action?.type !== 'SHOW_CAROUSEL') throw new Error(`no cards: ${shown.reply}`);
    const [card] = shown.action.data.products;

    const quoted = await customer.say(script.quote);
    if (quoted.action?.type !== 'DOWNLOAD') throw new Error(`no quote: ${quoted.reply}`);
    const [quote] = await rowsOf(shop, 'app_quotes', customer.session);
    const shipping = card!.price.amount >= 5900 ? 0 : 590;
    expect(quote).toMatchObject({ language: script.language, email: 'karim@example.com', subtotal: card!.price.amount, shipping, total: card!.price.amount + shipping, lines: [{ reference: card!.reference, quantity: 1, unit: card!.price.amount }] });
    const pdf = await fetch(shop.url + quoted.action.data.url);
    expect(pdf.headers.get('content-type')).toBe('application/pdf');
    expect(Buffer.from(await pdf.arrayBuffer()).subarray(0, 5).toString()).toBe('%PDF-');

    await customer.say(script.order);
    await customer.say(script.quantity);
    await customer.say(script.country);
    expect(await rowsOf(shop, 'app_checkouts', customer.session)).toEqual([]);
    await customer.say(script.none);
    expect(customer.last.reply).toContain('2 × ');
    const opened = await customer.say(script.yes);
    if (opened.action?.type !== 'OPEN_CHECKOUT') throw new Error(`no checkout: ${opened.reply}`);
    expect(opened.action.data.total).toEqual({ amount: card!.price.amount * 2 + (card!.price.amount * 2 >= 5900 ? 0 : 590), currency: 'EUR' });

    const url = shop.url + opened.action.data.url;
    const page = await (await fetch(url)).text();
    expect(page).toContain(script.language === 'ar' ? 'dir="rtl"' : 'dir="ltr"');
    expect((await submit(url, ADDRESS)).status).toBe(303);
    const [order] = await rowsOf(shop, 'app_orders', customer.session);
    expect(order).toMatchObject({ email: 'karim@example.com', total: opened.action.data.total.amount, payment: 'on_delivery', state: 'placed' });
    expect(await (await fetch(url)).text()).toContain(String(order!['number']));
    expect((await rowsOf(shop, 'app_leads', customer.session))[0]).toMatchObject({ stage: 'won', next_step: 'ask_review' });
  }, 60_000);
});

test('the quotes are mailed to the customer\'s own address, with their PDF', async () => {
  await shop.shop.drainJobs();
  const quotes = shop.mails.filter((mail) => mail.attachments !== undefined);
  expect(quotes.map((mail) => mail.to)).toEqual(Array.from({ length: quotes.length }, () => 'karim@example.com'));
  expect(quotes.length).toBeGreaterThanOrEqual(1);
  expect(Buffer.from(quotes[0]!.attachments![0]!.content).subarray(0, 5).toString()).toBe('%PDF-');
  // One address gets a few mails a day, whoever asks for them.
  expect(shop.mails.length).toBeLessThanOrEqual(6);
});

test('quotes are numbered without gaps', async () => {
  const numbers = (await rowsOf(shop, 'app_quotes')).map((row) => Number(String(row['number']).slice(-5))).sort((a, b) => a - b);
  expect(numbers).toEqual(numbers.map((_number, at) => at + 1));
});

test('a quote\'s link works until its time is over, for that quote alone, and for nothing but what was signed', async () => {
  const quoteOf = async (name: string) => {
    const customer = openCustomer(shop, 'fr');
    await customer.say('__GENERATE_QUOTE__', { context: { product_reference: 'AP-PF-1042' } });
    if (customer.last.action?.type !== 'DOWNLOAD') throw new Error(`no quote for ${name}: ${customer.last.reply}`);
    return { customer, link: new URL(customer.last.action.data.url, shop.url), expiresAt: Date.parse(customer.last.action.data.expires_at) };
  };
  const [own, foreign] = [await quoteOf('own'), await quoteOf('foreign')];
  const open = async (link: URL, init?: RequestInit) => {
    const response = await fetch(link, init);
    const code = /json/.test(response.headers.get('content-type') ?? '') ? ((await response.json()) as { code: string }).code : null;
    return `${response.status} ${code ?? response.headers.get('content-type') ?? ''}`;
  };
  const changed = (...changes: [string, string | null][]) => {
    const link = new URL(own.link);
    for (const [name, value] of changes) if (value === null) link.searchParams.delete(name); else link.searchParams.set(name, value);
    return link;
  };
  expect(await open(own.link)).toBe('200 application/pdf');
  const refused = '403 link_expired';
  expect(await open(changed(['key', foreign.link.searchParams.get('key')]))).toBe(refused);
  expect(await open(changed(['signature', foreign.link.searchParams.get('signature')]))).toBe(refused);
  expect(await open(changed(['until', String(own.expiresAt + 86_400_000)]))).toBe(refused);
  expect(await open(changed(['name', 'invoice.pdf']))).toBe(refused);
  expect(await open(own.link, { method: 'PUT', headers: { 'content-type': 'application/pdf' }, body: 'x' })).toBe(refused);
  expect(await open(changed(['signature', null]))).toMatch(/^400 /);

  // Another's conversation is not one's own, whatever key is named.
  const body = { request_key: randomUUID(), session_id: own.customer.session, lines: [{ reference: 'AP-PF-1042', quantity: 1 }] };
  expect((await shop.post<{ code: string }>('/api/quote', body, { 'x-session-token': foreign.customer.token })).body.code).toBe('session_forbidden');

  ahead = own.expiresAt - Date.now() - 2_000;
  expect(await open(own.link)).toBe('200 application/pdf');
  ahead += 4_000;
  expect(await open(own.link)).toBe(refused);
  const again = await shop.post<{ download: { url: string } }>('/api/quote', { ...body, request_key: randomUUID() }, { 'x-session-token': own.customer.token });
  expect(await open(new URL(again.body.download.url, shop.url))).toBe('200 application/pdf');
  ahead = 0;
});
