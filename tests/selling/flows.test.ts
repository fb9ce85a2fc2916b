import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from '../../lib/db/sql.ts';
import type { Mail } from '../../lib/contracts/mailer.ts';
import type { TestShop } from '../support/shop.ts';
import { ADDRESS, openCustomer, openSellingShop, rowsOf, submit, type Customer } from './support.ts';

let shop: TestShop & { mails: Mail[] };
/** An order that can be followed, of the customer in `ADDRESS`. */
let order = '';
beforeAll(async () => {
  shop = await openSellingShop();
  const buyer = openCustomer(shop, 'fr');
  await buyer.say('__START_CHECKOUT__', PAGE);
  for (const words of ['1', ADDRESS.email, 'France', 'non', 'oui']) await buyer.say(words);
  if (buyer.last.action?.type !== 'OPEN_CHECKOUT') throw new Error(`no checkout: ${buyer.last.reply}`);
  await submit(shop.url + buyer.last.action.data.url, ADDRESS);
  order = String((await rowsOf(shop, 'app_orders', buyer.session))[0]!['number']);
});
afterAll(() => shop.close());

const PAGE = { context: { product_reference: 'AP-PF-1042' } };

const LANGUAGES = {
  fr: { yes: 'oui', no: 'non', back: 'retour', cancel: 'annuler', aside: 'Quels sont les délais de livraison ?', message: 'Un carton est abîmé', home: 'Belgique', abroad: 'Suisse' },
  en: { yes: 'yes please', no: 'no', back: 'back', cancel: 'cancel', aside: 'How long does delivery take?', message: 'One box is damaged', home: 'Belgium', abroad: 'Switzerland' },
  de: { yes: 'ja', no: 'nein', back: 'zurück', cancel: 'abbrechen', aside: 'Wie lange dauert die Lieferung?', message: 'Ein Karton ist beschädigt', home: 'Belgien', abroad: 'Schweiz' },
  ar: { yes: 'نعم', no: 'لا', back: 'رجوع', cancel: 'إلغاء', aside: 'كم مدة التوصيل؟', message: 'أحد الصناديق متضرر', home: 'بلجيكا', abroad: 'سويسرا' },
} as const;
type Language = keyof typeof LANGUAGES;

interface Flow {
  token: string;
  table: string;
  /** Its steps with an answer to each; the last is the confirmation, where there is one. */
  steps: (language: Language) => [step: string, answer: string][];
}

const FLOWS: Record<string, Flow> = {
  tracking: { token: '__TRACK_ORDER__', table: 'app_verified_orders', steps: () => [['number', order], ['email', ADDRESS.email]] },
  contact: { token: '__CONTACT_FORM__', table: 'app_conversations', steps: (l) => [['name', 'Léa Martin'], ['email', `lea-${l}@example.com`], ['message', LANGUAGES[l].message], ['confirm', LANGUAGES[l].yes]] },
  coupon: { token: '__GET_COUPON__', table: 'app_coupons', steps: (l) => [['email', `coupon-${l}@example.com`], ['confirm', LANGUAGES[l].yes]] },
  customs: { token: '__START_EORI__', table: 'app_customs', steps: (l) => [['country', LANGUAGES[l].abroad], ['company', 'Garage du Lac SA'], ['eori', 'CHE-116.281.710'], ['confirm', LANGUAGES[l].yes]] },
  checkout: { token: '__START_CHECKOUT__', table: 'app_checkouts', steps: (l) => [['quantity', '2'], ['email', `buyer-${l}@example.com`], ['country', LANGUAGES[l].home], ['coupon', LANGUAGES[l].no], ['confirm', LANGUAGES[l].yes]] },
  booking: { token: '__BOOK_SERVICE__', table: 'app_bookings', steps: (l) => [['service', '1'], ['slot', '1'], ['name', 'Léa Martin'], ['email', `guest-${l}@example.com`], ['confirm', LANGUAGES[l].yes]] },
};

const standing = async ({ session }: Customer) =>
  (await shop.database.rows<{ name: string | null; step: string | null; said: number }>(sql`
    select wizard ->> 'name' as name, wizard ->> 'step' as step, coalesce((select count(*) from jsonb_object_keys(wizard -> 'data') k where k <> 'items'), 0)::int as said
    from comptoir.app_chat_sessions where session_id = ${session}`))[0]!;
/** What a flow has done: a person asked for is a conversation that waits for one. */
const done = async (flow: Flow, { session }: Customer) => (await rowsOf(shop, flow.table, session)).filter((row) => flow.table !== 'app_conversations' || row['state'] === 'pending');
const CASES = Object.keys(FLOWS).flatMap((name) => (Object.keys(LANGUAGES) as Language[]).map((language) => ({ name, language })));

describe.each(CASES)('$name, in $language', ({ name, language }) => {
  const flow = FLOWS[name]!;
  const words = LANGUAGES[language];

  test('asks again, answers something else on the way, goes back, rests for days, and is done once', async () => {
    const steps = flow.steps(language);
    const at = (place: number) => ({ name, step: steps[place]![0] });
    const customer = openCustomer(shop, language);
    const say = async (message: string) => {
      const reply = await customer.say(message, { language, ...PAGE });
      expect(reply.meta.language).toBe(language);
      return reply;
    };
    await say(flow.token);
    await say('???');
    expect(await standing(customer)).toEqual({ ...at(0), said: 0 });
    await say(steps[0]![1]);
    expect(await standing(customer)).toEqual({ ...at(1), said: 1 });

    const aside = await say(words.aside);
    expect(aside.meta.sources.length).toBeGreaterThan(0);
    expect(await standing(customer)).toEqual({ ...at(1), said: 1 });

    await say(words.back);
    expect(await standing(customer)).toEqual({ ...at(0), said: 0 });
    await say(steps[0]![1]);
    await shop.database.rows(sql`update comptoir.app_chat_sessions set updated_at = now() - interval '6 days' where session_id = ${customer.session}`);

    for (const [place, [, answer]] of steps.entries()) {
      if (place === 0) continue;
      expect({ place, ...(await standing(customer)) }).toEqual({ place, ...at(place), said: place });
      // Nothing is done before the last word.
      expect(await done(flow, customer)).toEqual([]);
      await say(answer);
    }
    expect((await standing(customer)).name).toBeNull();
    expect(await done(flow, customer)).toHaveLength(1);
    await customer.say(words.yes, { language });
    expect(await done(flow, customer)).toHaveLength(1);
  });

  test('is left with a word, and nothing is done', async () => {
    const customer = openCustomer(shop, language);
    const say = (message: string) => customer.say(message, { language, ...PAGE });
    await say(flow.token);
    const steps = flow.steps(language);
    // In one language at the last step, where everything is said already; in the others on the way.
    const left = language === 'fr' ? steps.length - 1 : 1;
    for (const [, answer] of steps.slice(0, left)) await say(answer);
    expect((await standing(customer)).step).toBe(steps[left]![0]);
    await say(words.cancel);
    expect((await standing(customer)).name).toBeNull();
    await say(words.yes);
    expect(await done(flow, customer)).toEqual([]);
  });
});
