import * as z from 'zod';
import type { Blog, Bookings, Order, Promotions } from '../contracts/commerce.ts';
import type { Catalog } from '../contracts/catalog.ts';
import type { Knowledge } from '../contracts/knowledge.ts';
import { toCard } from '../commerce/advise.ts';
import { changeCart, MOST_LINES, MOST_PIECES, type CartChange } from '../commerce/selling/cart.ts';
import type { Desk } from '../commerce/selling/desk.ts';
import { formatDate, formatDateTime, formatMoney, inLanguage, say } from '../language/say.ts';
import { defineTool, ToolRefusal, type Tool } from './tool.ts';

export interface CounterToolDeps {
  catalog: Catalog;
  knowledge: Knowledge;
  desk: Desk;
  bookings: Bookings;
  promotions: Promotions;
  blog: Blog;
  timeZone: string;
}

const EVERYONE = ['public_chatbot', 'copilot', 'admin', 'agent'] as const;
/** What acts in a customer's name is for the customer's own conversation. */
const CUSTOMER = ['public_chatbot'] as const;
const TIMEOUT_MS = 8_000;
const empty = z.object({});

/** The tools of the counter beside the shelves: knowledge, orders, quotes, coupons, appointments, offers. */
export function counterTools(deps: CounterToolDeps): Tool[] {
  return [searchKnowledge(deps), orderStatus(deps), changeCartTool(deps), createQuote(deps), getCoupon(), listServices(deps), bookService(deps), listPromotions(deps), listBlogPosts(deps)];
}

const searchKnowledge = ({ knowledge }: CounterToolDeps) =>
  defineTool({
    name: 'search_knowledge',
    description: 'What the shop has published on delivery, returns, warranty, payment, or a fault of a car.',
    parameters: z.object({ question: z.string().min(2).max(300) }),
    result: z.object({ status: z.string(), passages: z.array(z.object({ title: z.string(), content: z.string() })) }),
    risk: 'read', actors: EVERYONE, timeoutMs: TIMEOUT_MS,
    async execute({ question }, { language, observe }) {
      // The namespace is the actor's, fixed in code: no argument can name one.
      const { status, passages } = await knowledge.query({ text: question, language, limit: 4, actor: 'public_chatbot', observe });
      return { result: { status, passages: passages.map(({ title, content }) => ({ title, content })) }, passages };
    },
  });

const orderStatus = ({ desk }: CounterToolDeps) =>
  defineTool({
    name: 'get_order_status',
    description: 'Where orders stand. Without a number: all orders of a customer who has proved who they are. For anyone else the counter itself asks for number and e-mail address.',
    parameters: z.object({ order_number: z.string().min(3).max(40).optional() }),
    result: z.object({ orders: z.array(z.object({ number: z.string(), state: z.string(), placed: z.string(), total: z.string(), parcel: z.string().nullable() })) }),
    risk: 'read', actors: CUSTOMER, timeoutMs: TIMEOUT_MS,
    async execute({ order_number: number }, { sessionId, language }) {
      const wanted = number?.toUpperCase();
      const orders = (await desk.ordersOf(sessionId)).filter((order) => wanted === undefined || order.number === wanted);
      if (orders.length === 0) {
        const data: Record<string, string> = wanted === undefined ? {} : { number: wanted };
        return { result: { orders: [] }, begin: { wizard: 'tracking', data } };
      }
      const describe = (order: Order) => ({
        number: order.number, state: say(language, `order_${order.state}`), placed: formatDate(language, new Date(order.placedAt)), total: formatMoney(language, order.total), parcel: order.trackingNumber,
      });
      const described = orders.map(describe);
      return { result: { orders: described }, facts: described.map((order) => Object.values(order).filter((part) => part !== null).join(', ')) };
    },
  });

const changeCartTool = ({ catalog }: CounterToolDeps) =>
  defineTool({
    name: 'change_cart',
    description: 'Sets how many of which products are in the customer\'s cart; 0 takes a product out; no line only shows the cart. Buying it is the customer\'s own step.',
    parameters: z.object({ lines: z.array(z.object({ reference: z.string().min(2).max(64), quantity: z.int().min(0).max(MOST_PIECES) })).max(MOST_LINES) }),
    result: z.object({ lines: z.array(z.object({ reference: z.string(), name: z.string(), quantity: z.int(), amount: z.string() })), notes: z.array(z.string()) }),
    risk: 'write', actors: CUSTOMER, timeoutMs: TIMEOUT_MS,
    async execute({ lines }, { topic, language }) {
      const wanted = await Promise.all(lines.map(async ({ reference, quantity }) => ({ reference, quantity, product: (await catalog.byReference(reference))[0] })));
      const unknown = wanted.find(({ product }) => product === undefined);
      if (unknown !== undefined) throw new ToolRefusal('unknown_reference', `the shop has no product ${unknown.reference}`);
      const notes: string[] = [];
      const cart = wanted.flatMap(({ product, quantity }): CartChange[] => {
        if (product === undefined) return [];
        if (quantity > product.stock) notes.push(product.stock === 0 ? say(language, 'cart_out', { reference: product.reference }) : say(language, 'cart_only', { reference: product.reference, stock: product.stock }));
        return [{ productId: product.id, how: 'set', quantity: Math.min(quantity, product.stock) }];
      });
      const after = cart.reduce(changeCart, topic.cart);
      const held = await Promise.all(after.lines.map(async ({ product_id: id, quantity }) => ({ quantity, product: await catalog.get(id) })));
      const described = held.flatMap(({ quantity, product }) => product === null ? [] : [{ reference: product.reference, name: inLanguage(product.name, language), quantity, amount: formatMoney(language, { ...product.price, amount: product.price.amount * quantity }) }]);
      const told = described.length === 0 ? say(language, 'cart_empty') : [say(language, 'cart_title'), ...described.map((line) => say(language, 'cart_line', line))].join('\n');
      return { result: { lines: described, notes }, cart, facts: [told, ...notes], told: [...notes, told].join('\n\n'), products: held.flatMap(({ product }) => (product === null ? [] : [toCard(product, language, null, false)])) };
    },
  });

const createQuote = ({ catalog, desk }: CounterToolDeps) =>
  defineTool({
    name: 'create_quote',
    description: 'Makes a numbered quote (PDF) at today\'s prices for products of the catalogue. Use it when the customer asks for a quote.',
    parameters: z.object({ lines: z.array(z.object({ reference: z.string().min(2).max(64), quantity: z.int().min(1).max(99) })).min(1).max(20) }),
    result: z.object({ number: z.string(), total: z.string(), valid_until: z.string() }),
    risk: 'write', actors: CUSTOMER, timeoutMs: TIMEOUT_MS,
    async execute({ lines }, { sessionId, requestKey, language, known }) {
      const products = await Promise.all(lines.map(({ reference }) => catalog.byReference(reference)));
      const wanted = lines.map(({ reference, quantity }, at) => {
        const product = products[at]?.[0];
        if (product === undefined) throw new ToolRefusal('unknown_reference', `the shop has no product ${reference}`);
        return { productId: product.id, quantity };
      });
      // One quote a turn: a model that asks again is given the one that was made.
      const quoted = await desk.quote({ requestKey: `${requestKey}:quote`, sessionId, language, wanted, email: known.email ?? null, customer: known.name === undefined ? {} : { name: known.name } });
      if (quoted.state !== 'quoted') throw new ToolRefusal(quoted.state, 'this cannot be quoted; offer an adviser');
      const { quote, link } = quoted;
      const total = formatMoney(language, { amount: quote.total, currency: quote.currency });
      const date = formatDate(language, new Date(`${quote.valid_until}T12:00:00Z`));
      const told = say(language, 'quote_done', { number: quote.number, items: quote.lines.map((line) => `${line.quantity} × ${line.name} (${line.reference})`).join(', '), total, date });
      return {
        result: { number: quote.number, total, valid_until: date }, told,
        facts: [told, ...quote.lines.map((line) => `${line.name} (${line.reference}): ${formatMoney(language, { amount: line.unit, currency: quote.currency })}`)],
        ...(link === null ? {} : { action: { type: 'DOWNLOAD' as const, data: { url: link.url, filename: link.filename, media_type: 'application/pdf', expires_at: new Date(link.expiresAt).toISOString() } } }),
      };
    },
  });

const asksFirst = z.object({ state: z.literal('asking_the_customer') });

const getCoupon = () =>
  defineTool({
    name: 'get_coupon',
    description: 'Begins giving the customer a promo code, one a person. The counter itself asks for the address and a yes.',
    parameters: empty, result: asksFirst, risk: 'confirm', actors: CUSTOMER, timeoutMs: TIMEOUT_MS,
    execute: (_args, { known }) => Promise.resolve({ result: { state: 'asking_the_customer' as const }, begin: { wizard: 'coupon', data: known.email === undefined ? {} : { email: known.email } } }),
  });

const listServices = ({ bookings, timeZone }: CounterToolDeps) =>
  defineTool({
    name: 'list_services',
    description: 'Services that can be booked, with price and next free times.',
    parameters: empty,
    result: z.object({ services: z.array(z.object({ id: z.string(), title: z.string(), minutes: z.int(), price: z.string(), next: z.array(z.object({ starts_at: z.string(), text: z.string() })) })) }),
    risk: 'read', actors: EVERYONE, timeoutMs: TIMEOUT_MS,
    async execute(_args, { language }) {
      const services = await Promise.all(
        (await bookings.services()).map(async (service) => ({
          id: service.id, title: inLanguage(service.title, language), minutes: service.minutes, price: formatMoney(language, service.price),
          next: (await bookings.slots(service.id, 3)).map(({ startsAt }) => ({ starts_at: startsAt, text: formatDateTime(language, new Date(startsAt), timeZone) })),
        })),
      );
      return { result: { services }, facts: services.map(({ title, minutes, price, next }) => `${title}: ${price}, ${minutes} min. ${next.map(({ text }) => text).join('; ')}`) };
    },
  });

const bookService = ({ bookings }: CounterToolDeps) =>
  defineTool({
    name: 'book_service',
    description: 'Begins booking a service. The counter itself asks what is missing and for a yes; nothing is booked before.',
    parameters: z.object({ service_id: z.string().max(64), starts_at: z.string().max(40).optional().describe('a starts_at that list_services gave') }),
    result: asksFirst, risk: 'confirm', actors: CUSTOMER, timeoutMs: TIMEOUT_MS,
    async execute({ service_id: service, starts_at: startsAt }, { known }) {
      if (!(await bookings.services()).some(({ id }) => id === service)) throw new ToolRefusal('unknown_service', 'list_services names the services there are');
      const slot = (await bookings.slots(service, 50)).find((free) => startsAt !== undefined && Date.parse(free.startsAt) === Date.parse(startsAt))?.startsAt;
      const data: Record<string, string> = { service, ...(slot === undefined ? {} : { slot }), ...(known.name === undefined ? {} : { name: known.name }), ...(known.email === undefined ? {} : { email: known.email }) };
      return { result: { state: 'asking_the_customer' as const }, begin: { wizard: 'booking', data } };
    },
  });

const listPromotions = ({ promotions }: CounterToolDeps) =>
  defineTool({
    name: 'list_promotions', description: 'What is on offer now.', parameters: empty,
    result: z.object({ promotions: z.array(z.object({ title: z.string(), body: z.string() })) }),
    risk: 'read', actors: EVERYONE, timeoutMs: TIMEOUT_MS,
    async execute(_args, { language }) {
      const current = (await promotions.current()).map(({ title, body }) => ({ title: inLanguage(title, language), body: inLanguage(body, language) }));
      return { result: { promotions: current }, facts: current.map(({ title, body }) => `${title}. ${body}`) };
    },
  });

const listBlogPosts = ({ blog }: CounterToolDeps) =>
  defineTool({
    name: 'list_blog_posts', description: 'The shop\'s latest articles.', parameters: empty,
    result: z.object({ posts: z.array(z.object({ title: z.string(), summary: z.string(), url: z.string() })) }),
    risk: 'read', actors: EVERYONE, timeoutMs: TIMEOUT_MS,
    async execute(_args, { language }) {
      const posts = (await blog.latest(5)).map(({ title, summary, url }) => ({ title: inLanguage(title, language), summary: inLanguage(summary, language), url }));
      return { result: { posts }, facts: posts.map(({ title, summary, url }) => `${title}. ${summary} ${url}`) };
    },
  });
