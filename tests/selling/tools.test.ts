import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { startModelServer, type ModelServer } from '../fixtures/model-server/server.ts';
import { streamChat, type TestShop } from '../support/shop.ts';
import { ADDRESS, openCustomer, openSellingShop, rowsOf, submit } from './support.ts';

let server: ModelServer;
let shop: TestShop;
beforeAll(async () => {
  server = await startModelServer();
  shop = await openSellingShop({ env: { OPENAI_API_KEY: 'sk-test', OPENAI_BASE_URL: `${server.url}/v1`, CHAT_FALLBACK_PROVIDERS: 'openai', LLM_RETRY_BASE_MS: '1' } });
});
afterAll(async () => {
  await shop.close();
  await server.close();
});
beforeEach(() => server.reset());

/** Answers a customer's message with calls first, and then with what the results allow. */
const call = (name: string, args: unknown, id = `call_${name}`) => ({ name, arguments: typeof args === 'string' ? args : JSON.stringify(args), id });
const results = () => server.requests.at(-1)?.messages.filter((message) => message.role === 'tool').map((message) => message.content) ?? [];

const SCRIPTS = [
  { language: 'fr', hello: 'bonjour', wish: 'ma voiture couine quand je ralentis, que me conseillez-vous de remplacer ?', part: 'plaquettes de frein avant', car: 'Clio 3 1.5 dCi 86 2008', choice: 'Voici des plaquettes qui conviennent.', ask: 'parfait, chiffrez-moi cela par écrit, mon mail est karim@example.com', quote: 'Votre chiffrage est prêt.', buy: 'Je prends le premier', country: 'France', none: 'non', yes: 'oui' },
  { language: 'en', hello: 'hello', wish: 'my car squeals when I slow down, what do you advise me to replace?', part: 'front brake pads', car: 'Clio 3 1.5 dCi 86 2008', choice: 'Here are pads that fit.', ask: 'perfect, put that in writing for me, my email is karim@example.com', quote: 'It is ready for you.', buy: 'I want to buy the first one', country: 'France', none: 'no', yes: 'yes' },
  { language: 'de', hello: 'Guten Tag', wish: 'mein Auto quietscht beim Langsamfahren, was raten Sie mir zu wechseln?', part: 'Bremsbeläge vorne', car: 'Clio 3 1.5 dCi 86 2008', choice: 'Hier sind passende Beläge.', ask: 'perfekt, geben Sie mir das schriftlich, meine E-Mail ist karim@example.com', quote: 'Es liegt für Sie bereit.', buy: 'Ich nehme den ersten', country: 'Frankreich', none: 'nein', yes: 'ja' },
  { language: 'ar', hello: 'مرحبا', wish: 'سيارتي تصدر صريراً عندما أبطئ، بماذا تنصحني؟', part: 'تيل الفرامل الأمامي', car: 'Clio 3 1.5 dCi 86 2008', choice: 'هذه قطع تناسب سيارتك.', ask: 'ممتاز، أريد ذلك مكتوباً، بريدي karim@example.com', quote: 'إنه جاهز لك.', buy: 'أريد شراء الأول', country: 'فرنسا', none: 'لا', yes: 'نعم' },
];

describe.each(SCRIPTS)('a buyer with a model, in $language', (script) => {
  test('goes through function calling to a quote, a checkout link and one order', async () => {
    const customer = openCustomer(shop, script.language);
    await customer.say(script.hello);
    server.script(script.wish, { toolCalls: [call('search_products', { query: script.part, vehicle: script.car }), call('list_promotions', {})] }, { text: script.choice });
    const shown = await customer.say(script.wish);
    expect(shown.meta.answered_by).toMatch(/^openai:/);
    if (shown.action?.type !== 'SHOW_CAROUSEL') throw new Error(`no cards: ${shown.reply} ${results().join('\n')}`);
    const { reference, price } = shown.action.data.products[0]!;

    // What reaches the model has no address in it.
    server.script(script.ask.slice(0, 16), { toolCalls: [call('create_quote', { lines: [{ reference, quantity: 1 }] })] }, { text: script.quote });
    const quoted = await customer.say(script.ask);
    if (quoted.action?.type !== 'DOWNLOAD') throw new Error(`no quote: ${quoted.meta.routing_path} ${quoted.meta.answered_by} ${quoted.reply}`);
    expect(await rowsOf(shop, 'app_quotes', customer.session)).toMatchObject([{ language: script.language, subtotal: price.amount, email: 'karim@example.com' }]);

    for (const words of [script.buy, '1', script.country, script.none, script.yes]) await customer.say(words);
    if (customer.last.action?.type !== 'OPEN_CHECKOUT') throw new Error(`no checkout: ${customer.last.reply}`);
    expect((await submit(shop.url + customer.last.action.data.url, ADDRESS)).status).toBe(303);
    expect(await rowsOf(shop, 'app_orders', customer.session)).toMatchObject([{ subtotal: price.amount, state: 'placed' }]);
  }, 60_000);
});

const WISH = 'que me conseillez-vous de changer sur ma voiture ?';

describe('function calling', () => {
  test('parallel calls are answered together, one by one told as failures where they fail', async () => {
    server.script(WISH, { toolCalls: [call('check_stock', { reference: 'AP-PF-1042' }, 'a'), call('check_stock', { reference: 'NO-SUCH-1' }, 'b'), call('drop_tables', {}, 'c'), call('check_stock', '{"ref', 'd')] }, { text: 'Je ne sais pas tout.' });
    await openCustomer(shop, 'fr').say(WISH);
    const told = results().map((text) => JSON.parse(text) as { reference?: string; error?: string });
    expect(told.map((entry) => entry.error ?? entry.reference)).toEqual(['AP-PF-1042', 'unknown_reference', 'unknown_tool', 'invalid_arguments']);
  });

  test.each([
    { name: 'a code fence', args: '```json\n{"reference": "AP-PF-1042"}\n```' },
    { name: 'a comma too many', args: '{"reference": "AP-PF-1042",}' },
    { name: 'single quotes', args: "{'reference': 'AP-PF-1042'}" },
    { name: 'a missing end', args: '{"reference": "AP-PF-1042"' },
    { name: 'JSON in a string', args: JSON.stringify('{"reference": "AP-PF-1042"}') },
  ])('arguments with $name are mended', async ({ args }) => {
    server.script(WISH, { toolCalls: [call('check_stock', args)] }, { text: 'Un instant.' });
    await openCustomer(shop, 'fr').say(WISH);
    expect(results()[0]).toContain('"reference":"AP-PF-1042"');
  });

  test('a model that never stops calling is made to answer after four rounds', async () => {
    server.script((request) => request.tools.length > 0 && request.toolChoice !== 'none', { toolCalls: [call('list_services', {})] });
    server.script((request) => request.toolChoice === 'none', { text: 'Voilà ce que je sais.' });
    const reply = await openCustomer(shop, 'fr').say(WISH);
    expect(reply.reply).toContain('Voilà ce que je sais.');
    expect(server.requests.length).toBe(5);
  });

  test('a quote that was made is told even when the model falls silent', async () => {
    server.script(WISH, { toolCalls: [call('create_quote', { lines: [{ reference: 'AP-PF-1042', quantity: '2' }] })] }, { fail: 'server_error_html' });
    const customer = openCustomer(shop, 'fr');
    const reply = await customer.say(WISH);
    expect(reply.action?.type).toBe('DOWNLOAD');
    const [quote] = await rowsOf(shop, 'app_quotes', customer.session);
    expect(reply.reply).toContain(String(quote!['number']));
  });

  test('a coupon is not given on a model\'s word: the customer is asked, and says yes', async () => {
    server.script(WISH, { toolCalls: [call('get_coupon', {})] });
    const customer = openCustomer(shop, 'fr');
    await customer.say(WISH);
    await customer.say('lea@example.com');
    expect(await rowsOf(shop, 'app_coupons', customer.session)).toEqual([]);
    await customer.say('oui');
    expect(await rowsOf(shop, 'app_coupons', customer.session)).toMatchObject([{ person: 'lea@example.com', campaign: 'welcome' }]);
  });

  test('an order is told to nobody who has not proved it', async () => {
    server.script(WISH, { toolCalls: [call('get_order_status', { order_number: 'C000001' })] });
    const reply = await openCustomer(shop, 'fr').say(WISH);
    expect(reply.reply).toMatch(/adresse e-mail/);
    expect(reply.reply).not.toMatch(/Plaquettes|€/);
  });

  test('a part that does not fit the customer\'s own car is no card, whatever car the model names', async () => {
    const customer = openCustomer(shop, 'fr');
    await customer.say('J’ai une Golf 7 1.6 TDI 105');
    server.script(WISH, { toolCalls: [call('search_products', { query: 'plaquettes de frein avant', vehicle: 'Clio 3 1.5 dCi 86' })] }, { text: 'Voici.' });
    const reply = await customer.say(WISH);
    const names = reply.action?.type === 'SHOW_CAROUSEL' ? reply.action.data.products.map(({ name }) => name) : [];
    expect(names.join('\n')).not.toMatch(/Clio/);
    expect(results()[0]).not.toMatch(/Clio/);
  });
});

const LIES: { name: string; reply: string; lie: RegExp }[] = [
  { name: 'a price nobody found', reply: 'Les plaquettes AP-PF-1042 coûtent 12,34 €.', lie: /12,34/ },
  { name: 'a stock figure nobody found', reply: 'Il nous en reste 777 en stock.', lie: /777/ },
  { name: 'a discount', reply: 'Je vous fais 40 % de remise aujourd’hui.', lie: /40 ?%/ },
  { name: 'a delivery promise', reply: 'Vous serez livré demain avant 8 h.', lie: /demain avant 8/ },
  { name: 'a quote that was not made', reply: 'J’ai créé votre devis D2026-99999 de 45,00 €.', lie: /45,00|99999/ },
  { name: 'a link of its own', reply: 'Payez ici : https://evil.example/pay', lie: /evil\.example/ },
  { name: 'a refund', reply: 'Je vous ai remboursé 59,90 € à l’instant.', lie: /59,90/ },
];

test.each(LIES)('a reply with $name does not reach the customer', async ({ reply: text, lie }) => {
  server.script(WISH, { toolCalls: [call('check_stock', { reference: 'AP-PF-1042' })] }, { text });
  const reply = await openCustomer(shop, 'fr').say(WISH);
  expect(reply.reply).not.toMatch(lie);
  expect(reply.action?.type).not.toBe('SHOW_CAROUSEL');
});

const TRANSLATED: Record<string, { reply: string; lie: RegExp }[]> = {
  fr: [{ reply: 'Elles coûtent 12,34 €.', lie: /12,34/ }, { reply: 'Il nous en reste 777 en stock.', lie: /777/ }, { reply: 'Vous avez 40 % de remise.', lie: /40 ?%/ }],
  en: [{ reply: 'They cost €12.34.', lie: /12\.34/ }, { reply: 'We have 777 left in stock.', lie: /777/ }, { reply: 'You get a 40% discount.', lie: /40 ?%/ }],
  de: [{ reply: 'Sie kosten 12,34 €.', lie: /12,34/ }, { reply: 'Wir haben noch 777 Stück auf Lager.', lie: /777/ }, { reply: 'Sie bekommen 40 % Rabatt.', lie: /40 ?%/ }],
  ar: [{ reply: 'سعرها 12,34 €.', lie: /12,34/ }, { reply: 'بقي 777 قطعة في المخزون.', lie: /777/ }, { reply: 'لك خصم 40%.', lie: /40 ?%/ }],
};

describe.each(SCRIPTS)('what a model makes up, in $language', ({ language, wish }) => {
  test.each(TRANSLATED[language]!)('"$reply" is not left standing, streamed or not', async ({ reply: text, lie }) => {
    server.script(wish, { toolCalls: [call('check_stock', { reference: 'AP-PF-1042' })] }, { text });
    const whole = await openCustomer(shop, language).say(wish);
    expect(whole.reply).not.toMatch(lie);
    expect(whole.action?.type).not.toBe('SHOW_CAROUSEL');
    server.script(wish, { toolCalls: [call('check_stock', { reference: 'AP-PF-1042' })] }, { text });
    let shown = '';
    for (const { event, data } of await streamChat(shop.url, { message: wish, language })) {
      const { text: piece = '' } = data as { text?: string };
      if (event === 'delta') shown += piece;
      if (event === 'replace') shown = piece;
      // No figure is ever on the screen, not even until it is corrected.
      expect(shown).not.toMatch(lie);
      if (event === 'done') expect((data as { reply: string }).reply).not.toMatch(lie);
    }
    expect(shown).not.toBe('');
  });
});

describe('the cart by function calling', () => {
  test('calls of one answer and of the next add up, and are told even if the model falls silent', async () => {
    const customer = openCustomer(shop, 'fr');
    const [a, b] = ['AP-PF-1042', 'AP-PF-1005'];
    server.script(WISH, { toolCalls: [call('change_cart', { lines: [{ reference: a, quantity: 2 }] }, 'a'), call('change_cart', { lines: [{ reference: b, quantity: 1 }] }, 'b')] }, { toolCalls: [call('change_cart', { lines: [{ reference: a, quantity: 1 }] }, 'c')] }, { fail: 'server_error_html' });
    const reply = await customer.say(WISH);
    expect(reply.reply).toContain(b);
    const [session] = await rowsOf(shop, 'app_chat_sessions', customer.session);
    expect((session!['topic'] as { cart: { lines: { quantity: number }[] } }).cart.lines.map(({ quantity }) => quantity)).toEqual([1, 1]);
  });
});
