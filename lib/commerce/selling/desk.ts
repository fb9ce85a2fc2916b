import { randomInt } from 'node:crypto';
import type { Catalog } from '../../contracts/catalog.ts';
import type { Clock, IdGenerator } from '../../contracts/clock.ts';
import type { Checkout, Checkouts, Order, Orders, VerifiedCustomer } from '../../contracts/commerce.ts';
import type { Language } from '../../contracts/language.ts';
import type { ObjectStore } from '../../contracts/object-store.ts';
import type { Values } from '../../config/settings.ts';
import type { Database } from '../../db/database.ts';
import { readCustoms, saveCustoms, type CustomsRow } from '../../db/queries/leads.ts';
import { issueCoupon, readCampaigns, type Campaign, type IssuedCoupon } from '../../db/queries/offers.ts';
import { inviteReview, readVerifiedCustomer, takeRate, verifiedOrders, verifyOrder } from '../../db/queries/orders.ts';
import { insertQuote, readQuote, setQuoteObject, type QuoteRow } from '../../db/queries/quotes.ts';
import type { commerceSettings } from '../config.ts';
import { addUp, MOST_MONEY, priceLines, type Wanted } from './pricing.ts';

export interface DeskDeps {
  database: Database;
  catalog: Catalog;
  orders: Orders;
  checkouts: Checkouts;
  /** Null where nothing can be kept: quotes are made and mailed, and have no link. */
  store: ObjectStore | null;
  ids: IdGenerator;
  clock: Clock;
  settings: Values<typeof commerceSettings>;
  shopName: string;
}

/** Who wants something done. The same key gets the same result, however often it is asked for. */
export interface Wish {
  requestKey: string;
  sessionId: string | null;
  language: Language;
  wanted: Wanted[];
  email: string | null;
}

export type Refused = { state: 'unknown_product' | 'mixed_currencies' | 'too_much' | 'no_delivery' } | { state: 'out_of_stock'; reference: string };
export type Quoted = { state: 'quoted'; quote: QuoteRow; link: { url: string; filename: string; expiresAt: number } | null } | Refused;
export type CheckedOut = { state: 'open'; checkout: Checkout } | Refused;
export type Tracked = { state: 'found'; order: Order } | { state: 'not_found' | 'too_many_tries' };
export type CouponOutcome = { outcome: 'none' } | { outcome: IssuedCoupon['outcome']; campaign: Campaign; coupon: Extract<IssuedCoupon, { coupon: unknown }>['coupon'] | null };

const HOUR = 3_600_000;
/** Orders that one answer speaks of. */
const MOST_ORDERS = 10;
/** Wrong order numbers a session may try, and times that one order may be tried, in an hour. */
const TRIES = { session: 6, order: 20 };
/** Letters and digits that nobody mixes up when reading them aloud. */
const CODE_LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

/** The counter's till: everything that selling does to the database, once each. */
export interface Desk {
  quote(wish: Wish & { customer: QuoteRow['customer'] }): Promise<Quoted>;
  /** The quote's PDF, for mail. */
  quoteFile(id: string): Promise<{ quote: QuoteRow; pdf: Uint8Array } | null>;
  checkout(wish: Wish & { country: string; coupon: string | null }): Promise<CheckedOut>;
  /** Whether a checkout has become an order. */
  isOrdered(checkoutId: string): Promise<boolean>;
  coupon(person: { sessionId: string; email: string }): Promise<CouponOutcome>;
  track(claim: { sessionId: string; number: string; email: string }): Promise<Tracked>;
  /** Orders this session may see: those it named with their e-mail address, and those of the customer whom the shop's server vouches for. The latest first. */
  ordersOf(sessionId: string): Promise<Order[]>;
  /** Whom the shop's server vouches for in this session, as long as it does. */
  customerOf(sessionId: string): Promise<VerifiedCustomer | null>;
  customsOf(sessionId: string): Promise<CustomsRow | null>;
  declareCustoms(sessionId: string, row: CustomsRow): Promise<void>;
  /** Where an order's customer may review the shop; null when no review site is configured. */
  invite(sessionId: string, order: Order): Promise<string | null>;
}

export function createDesk(deps: DeskDeps): Desk {
  const { database, settings } = deps;
  return {
    quote: (wish) => makeQuote(wish, deps),
    async quoteFile(id) {
      const quote = await readQuote(database, id);
      return quote === null ? null : { quote, pdf: await render(quote, deps) };
    },
    async checkout({ wanted, country, coupon, ...wish }) {
      const priced = await price(wanted, wish.language, country, deps);
      if (priced.state !== 'priced') return priced;
      const { lines, currency, missing } = priced;
      // Nobody is sent to a page that can only refuse; what sells out after this is settled with the order.
      if (missing !== null) return { state: 'out_of_stock', reference: missing };
      return { state: 'open', checkout: await deps.checkouts.open({ ...wish, country, coupon, lines, currency }) };
    },
    isOrdered: (checkoutId) => deps.checkouts.isOrdered(checkoutId),
    async coupon({ sessionId, email }) {
      let last: CouponOutcome = { outcome: 'none' };
      // The next campaign is offered to whoever came too late for the first.
      for (const campaign of await readCampaigns(database)) {
        const issued = await issueCoupon(database, { campaign: campaign.key, email, session_id: sessionId, code: newCode() });
        last = { outcome: issued.outcome, campaign, coupon: 'coupon' in issued ? issued.coupon : null };
        if (issued.outcome !== 'none_left') return last;
      }
      return last;
    },
    async track({ sessionId, number, email }) {
      const spelled = number.toUpperCase();
      const mayTry = (await takeRate(database, `track:session:${sessionId}`, TRIES.session, 3600)) && (await takeRate(database, `track:order:${spelled}`, TRIES.order, 3600));
      if (!mayTry) return { state: 'too_many_tries' };
      const order = await deps.orders.byNumber(spelled);
      // One answer for a wrong number and a wrong address: neither may be found out.
      if (order === null || order.email.toLowerCase() !== email.toLowerCase()) return { state: 'not_found' };
      await verifyOrder(database, sessionId, order.number);
      return { state: 'found', order };
    },
    async ordersOf(sessionId) {
      const [numbers, customer] = await Promise.all([verifiedOrders(database, sessionId), readVerifiedCustomer(database, sessionId)]);
      const [proved, own] = await Promise.all([Promise.all(numbers.map((number) => deps.orders.byNumber(number))), customer === null ? [] : deps.orders.ofCustomer(customer, MOST_ORDERS)]);
      const all = new Map([...own, ...proved].flatMap((order) => (order === null ? [] : [[order.number, order] as const])));
      return [...all.values()].sort((a, b) => b.placedAt.localeCompare(a.placedAt)).slice(0, MOST_ORDERS);
    },
    customerOf: (sessionId) => readVerifiedCustomer(database, sessionId),
    customsOf: (sessionId) => readCustoms(database, sessionId),
    declareCustoms: (sessionId, row) => saveCustoms(database, sessionId, row),
    async invite(sessionId, order) {
      if (settings.trustpilotDomain === undefined) return null;
      const url = `https://www.trustpilot.com/evaluate/${settings.trustpilotDomain}`;
      return inviteReview(database, { number: order.number, sessionId, url });
    },
  };
}

const newCode = () => Array.from({ length: 10 }, () => CODE_LETTERS[randomInt(CODE_LETTERS.length)]).join('');

async function price(wanted: Wanted[], language: Language, country: string, { catalog, settings }: DeskDeps) {
  const priced = await priceLines(catalog, wanted, language);
  if (priced.state === 'unknown') return { state: 'unknown_product' as const };
  if (priced.state === 'mixed_currencies') return priced;
  const totals = addUp(priced.lines, { shipping: settings.shipping[country], taxBasisPoints: settings.taxBasisPoints, discount: null });
  if (totals === null) return { state: 'no_delivery' as const };
  if (totals.total > MOST_MONEY) return { state: 'too_much' as const };
  return { ...priced, totals };
}

async function makeQuote(wish: Wish & { customer: QuoteRow['customer'] }, deps: DeskDeps): Promise<Quoted> {
  const { settings, ids } = deps;
  const country = wish.customer.country ?? Object.keys(settings.shipping)[0] ?? '';
  const priced = await price(wish.wanted, wish.language, country, deps);
  if (priced.state !== 'priced') return priced;
  const { subtotal, shipping, tax, total } = priced.totals;
  const quote = await insertQuote(deps.database, {
    id: ids(), request_key: wish.requestKey, session_id: wish.sessionId, email: wish.email, language: wish.language, customer: wish.customer,
    lines: priced.lines, currency: priced.currency, subtotal, shipping, tax_basis_points: settings.taxBasisPoints, tax, total,
    valid_days: settings.quoteDays, prefix: settings.quotePrefix,
  });
  return { state: 'quoted', quote, link: await keep(quote, deps) };
}

/** Pages, letters and fonts are loaded with the first quote, not at start. */
async function render(quote: QuoteRow, { shopName, settings }: DeskDeps): Promise<Uint8Array> {
  const { renderQuote } = await import('../pdf/quote.ts');
  return renderQuote(quote, { shopName, address: settings.address.split('|') });
}

/** Stores the PDF and signs a link to it. Doing it again stores the same page under the same key. */
async function keep(quote: QuoteRow, deps: DeskDeps) {
  const { store, clock, settings } = deps;
  if (store === null) return null;
  const key = `quotes/${quote.id}.pdf`;
  if (quote.object_key !== key) {
    await store.put(key, await render(quote, deps), 'application/pdf');
    await setQuoteObject(deps.database, quote.id, key);
  }
  const expiresAt = clock.now() + settings.linkHours * HOUR;
  return { url: await store.signedUrl(key, expiresAt, `${quote.number}.pdf`), filename: `${quote.number}.pdf`, expiresAt };
}
