import * as z from 'zod';
import { DEFAULT_BODY_LIMIT } from '../body.ts';
import { ERRORS } from '../../contracts/errors.ts';
import { moneySchema } from '../../contracts/action.ts';
import { lineSchema } from '../../contracts/commerce.ts';
import { languageSchema } from '../../contracts/language.ts';
import type { Catalog } from '../../contracts/catalog.ts';
import type { Desk } from '../../commerce/selling/desk.ts';
import type { Buyer, CheckoutView, Till } from '../../commerce/selling/till.ts';
import { takeRate } from '../../db/queries/orders.ts';
import type { MessageKey } from '../../language/say.ts';
import { hashedAddress } from '../address.ts';
import { problemResponses } from '../responses.ts';
import { defineRoute, type RouteDefinition } from '../route.ts';
import { ownSession, type SessionDeps } from '../session.ts';
import { CHECKOUT_STYLE, renderCheckout, renderNotice, renderPlaced, type PageOptions } from './checkout-page.ts';

export interface SellingRouteDeps extends SessionDeps {
  desk: Desk;
  till: Till;
  catalog: Catalog;
  addressSecret: string;
  page: PageOptions;
}

/** Quotes an address may ask for in an hour. */
const QUOTES_PER_HOUR = 30;
const idSchema = z.string().min(1).max(128);

const quoteBodySchema = z.object({
  /** The same key gets the same quote. */
  request_key: z.uuid(),
  session_id: idSchema.nullish(),
  language: languageSchema.nullish(),
  lines: z.array(z.object({ reference: z.string().min(1).max(64).nullish(), product_id: idSchema.nullish(), quantity: z.int().min(1).max(99) })).min(1).max(50),
  email: z.email().max(254).nullish(),
  customer: z.object({ name: z.string().max(120).optional(), company: z.string().max(120).optional(), country: z.string().regex(/^[A-Z]{2}$/).optional() }).nullish(),
});

const quoteSchema = z.object({
  number: z.string(), lines: z.array(lineSchema), subtotal: moneySchema, shipping: moneySchema, tax: moneySchema, total: moneySchema, valid_until: z.string(),
  download: z.object({ url: z.string(), expires_at: z.iso.datetime() }).nullable(),
});

/** What selling answers over HTTP beside the conversation. */
export function sellingRoutes(deps: SellingRouteDeps): RouteDefinition[] {
  return [quoteRoute(deps), ...checkoutRoutes(deps), reviewRoute(deps)];
}

const quoteRoute = (deps: SellingRouteDeps) =>
  defineRoute({
    method: 'post',
    path: '/api/quote',
    summary: 'Makes a numbered quote at today\'s prices, as a PDF behind an expiring link.',
    body: quoteBodySchema,
    responses: { 200: { description: 'The quote', schema: quoteSchema }, ...problemResponses(400, 403, 404, 413, 415, 429, 502, 503) },
    async handle({ body, request }) {
      if (body.session_id != null) await ownSession(body.session_id, request, deps);
      const address = hashedAddress(request, deps.addressSecret);
      if (!(await takeRate(deps.database, `quote:${address}`, QUOTES_PER_HOUR, 3600))) throw ERRORS.rateLimited({ retryAfterMs: 600_000 });
      const wanted = await Promise.all(body.lines.map(async (line) => ({ productId: await productOf(line, deps.catalog), quantity: line.quantity })));
      const quoted = await deps.desk.quote({
        requestKey: `api:${body.session_id ?? address}:${body.request_key}`, sessionId: body.session_id ?? null, language: body.language ?? 'fr', wanted,
        // Mail goes to addresses of conversations only: a form on the open web would mail whomever it names.
        email: body.session_id == null ? null : (body.email ?? null),
        customer: Object.fromEntries(Object.entries(body.customer ?? {}).filter(([, text]) => text !== undefined)),
      });
      if (quoted.state !== 'quoted') throw ERRORS.requestInvalid({ detail: quoted.state });
      const { quote, link } = quoted;
      const money = (amount: number) => ({ amount, currency: quote.currency });
      return {
        number: quote.number, lines: quote.lines, subtotal: money(quote.subtotal), shipping: money(quote.shipping), tax: money(quote.tax), total: money(quote.total),
        valid_until: quote.valid_until, download: link === null ? null : { url: link.url, expires_at: new Date(link.expiresAt).toISOString() },
      };
    },
  });

async function productOf(line: { reference?: string | null | undefined; product_id?: string | null | undefined }, catalog: Catalog): Promise<string> {
  if (line.product_id != null) return line.product_id;
  const [product] = line.reference == null ? [] : await catalog.byReference(line.reference);
  if (product === undefined) throw ERRORS.requestInvalid({ detail: 'unknown_product' });
  return product.id;
}

const html = { description: 'The page', schema: z.string(), contentType: 'text/html' };
const linkParams = z.object({ id: z.string().max(64) });
const linkQuery = z.object({ key: z.string().max(128) });

const buyerSchema = z.object({
  name: z.string().trim().min(2).max(120),
  email: z.email().max(254),
  street: z.string().trim().min(3).max(200),
  postcode: z.string().trim().min(2).max(16),
  city: z.string().trim().min(1).max(120),
  country: z.string().regex(/^[A-Z]{2}$/),
  coupon: z.string().trim().max(20).transform((code) => (code === '' ? null : code)),
  payment: z.enum(['on_delivery', 'bank_transfer']),
});

const FIELDS = z.record(z.string(), z.string().max(300));

/** The checkout page: a summary, the address, how to pay, and one order at the end. It works without a script. */
function checkoutRoutes(deps: SellingRouteDeps): RouteDefinition[] {
  const show = (view: CheckoutView): string =>
    view.state === 'placed' ? renderPlaced(view, deps.page) : view.state === 'expired' ? renderNotice(view.checkout.language, 'page_expired', {}, deps.page) : renderCheckout(view, null, {}, deps.page);
  return [
    defineRoute({
      method: 'get', path: '/api/checkout/style.css', summary: 'The style of the checkout page.',
      responses: { 200: { description: 'The style', schema: z.string(), contentType: 'text/css' } },
      handle({ response }) {
        response.type('text/css').set('cache-control', 'public, max-age=3600').send(CHECKOUT_STYLE);
        return Promise.resolve(undefined);
      },
    }),
    defineRoute({
      method: 'get', path: '/api/checkout/:id', summary: 'The checkout page of a link.', params: linkParams, query: linkQuery,
      responses: { 200: html, ...problemResponses(400, 404, 503) },
      async handle({ params, query, response }) {
        const view = await deps.till.view(params.id, query.key);
        if (view === null) throw ERRORS.routeUnknown();
        response.type('html').set({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' }).send(show(view));
        return undefined;
      },
    }),
    defineRoute({
      method: 'post', path: '/api/checkout/:id', summary: 'Places the order of a checkout, exactly once.', params: linkParams, query: linkQuery, body: FIELDS, bodyFormat: 'form', bodyLimit: DEFAULT_BODY_LIMIT / 4,
      responses: { 200: html, 303: { description: 'The order is placed' }, ...problemResponses(400, 404, 415, 503) },
      async handle({ params, query, body, request, response }) {
        const view = await deps.till.view(params.id, query.key);
        if (view === null) throw ERRORS.routeUnknown();
        const problem = view.state === 'open' ? await place(params.id, query.key, body, deps) : null;
        if (view.state === 'open' && problem !== null) response.status(200).type('html').set('cache-control', 'no-store').send(renderCheckout(view, problem, body, deps.page));
        else response.redirect(303, request.originalUrl);
        return undefined;
      },
    }),
  ];
}

type PageProblem = { key: MessageKey; values: Record<string, string> };

/** Null when the order is placed; else what the customer can mend. */
async function place(id: string, key: string, fields: Record<string, string>, { till, page }: SellingRouteDeps): Promise<PageProblem | null> {
  const parsed = buyerSchema.safeParse(fields);
  if (!parsed.success || (parsed.data.payment === 'bank_transfer' && page.bankAccount === undefined)) return { key: 'page_invalid', values: {} };
  const placed = await till.place(id, key, parsed.data satisfies Buyer);
  switch (placed?.outcome) {
    case 'out_of_stock':
      return { key: 'page_out_of_stock', values: { reference: placed.reference } };
    case 'coupon_refused':
      return { key: 'page_coupon_refused', values: {} };
    case 'no_delivery':
      return { key: 'refused_no_delivery', values: {} };
    default:
      return null;
  }
}

const reviewRoute = (deps: SellingRouteDeps) =>
  defineRoute({
    method: 'post', path: '/api/trustpilot-review', summary: 'Where the customer of an order may review the shop. The session must have proved the order to be its own.',
    body: z.object({ session_id: idSchema, order_number: z.string().min(1).max(64) }),
    responses: { 200: { description: 'The invitation', schema: z.object({ url: z.string() }) }, ...problemResponses(400, 403, 404, 415, 503) },
    async handle({ body, request }) {
      await ownSession(body.session_id, request, deps);
      const order = (await deps.desk.ordersOf(body.session_id)).find(({ number }) => number === body.order_number.toUpperCase());
      const url = order === undefined ? null : await deps.desk.invite(body.session_id, order);
      if (url === null) throw ERRORS.routeUnknown();
      return { url };
    },
  });
