import { createHash } from 'node:crypto';
import { z } from 'zod';
import { moneySchema } from '../../contracts/action.ts';
import type { Catalog, CatalogPage, CatalogVocabulary } from '../../contracts/catalog.ts';
import type { Blog, BlogPost, Bookings, Checkouts, Contacts, Orders, Promotion, Promotions, Service } from '../../contracts/commerce.ts';
import { ERRORS } from '../../contracts/errors.ts';
import { languageSchema } from '../../contracts/language.ts';
import { familyDocumentSchema, productSchema, vehicleDocumentSchema } from '../shop/documents.ts';
import type { Answered, OutsideService } from './service.ts';

/** A port as the adapter of an outside platform implements it: each call can be given up, and fails with an `OutsideError`. */
export type Outside<Port> = { [Method in keyof Port]: Port[Method] extends (...args: infer Args) => infer Result ? (...args: [...Args, signal: AbortSignal]) => Result : never };

const partlyLocalized = z.partialRecord(languageSchema, z.string());
const vocabularySchema = z.object({ revision: z.string(), families: z.array(familyDocumentSchema), vehicles: z.array(vehicleDocumentSchema), brands: z.array(z.string()), names: z.array(z.string()) }) satisfies z.ZodType<CatalogVocabulary>;
const pageSchema = z.object({ products: z.array(productSchema), total: z.int(), stale: z.boolean() }) satisfies z.ZodType<CatalogPage>;
const serviceSchema = z.object({ id: z.string(), title: partlyLocalized, description: partlyLocalized, minutes: z.int(), price: moneySchema }) satisfies z.ZodType<Service>;
const promotionSchema = z.object({ id: z.string(), title: partlyLocalized, body: partlyLocalized, url: z.string().nullable(), endsAt: z.string().nullable() }) satisfies z.ZodType<Promotion>;
const postSchema = z.object({ id: z.string(), title: partlyLocalized, summary: partlyLocalized, url: z.string(), publishedAt: z.string() }) satisfies z.ZodType<BlogPost>;

/** What a question is remembered by, however long it is. */
const keyOf = (method: string, question: unknown): string => `${method}:${createHash('sha256').update(JSON.stringify(question)).digest('hex')}`;

/** An answer with a price in it that cannot be marked as old is none once it is old. */
function current<T>({ value, stale }: Answered<T>): T {
  if (stale) throw ERRORS.upstreamUnavailable({ detail: 'only a remembered answer, and it would be taken for today\'s' });
  return value;
}

/** A platform's catalogue behind its guard. Cards may be remembered ones, and are marked; what is quoted and sold is not. */
export const guardCatalog = (outside: Outside<Catalog>, service: OutsideService): Catalog => ({
  vocabulary: async () => (await service.read('vocabulary', vocabularySchema, (signal) => outside.vocabulary(signal))).value,
  async search(query) {
    const { value, stale } = await service.read(keyOf('search', query), pageSchema, (signal) => outside.search(query, signal));
    return { ...value, stale: value.stale || stale };
  },
  get: async (id) => current(await service.read(keyOf('get', id), productSchema.nullable(), (signal) => outside.get(id, signal))),
  byReference: async (reference) => current(await service.read(keyOf('reference', reference), z.array(productSchema), (signal) => outside.byReference(reference, signal))),
});

/** A platform's orders behind its guard. They are a person's: never remembered. */
export const guardOrders = (outside: Outside<Orders>, service: OutsideService): Orders => ({
  byNumber: (number) => service.ask((signal) => outside.byNumber(number, signal)),
  ofCustomer: (customer, limit) => service.ask((signal) => outside.ofCustomer(customer, limit, signal)),
});

/** A platform's checkouts behind its guard. */
export const guardCheckouts = (outside: Outside<Checkouts>, service: OutsideService): Checkouts => ({
  open: (request) => service.write((signal) => outside.open(request, signal), { isKeyed: true }),
  isOrdered: (id) => service.ask((signal) => outside.isOrdered(id, signal)),
});

/** A platform's appointments behind its guard. Free seats count as they are now. */
export const guardBookings = (outside: Outside<Bookings>, service: OutsideService): Bookings => ({
  services: async () => current(await service.read('services', z.array(serviceSchema), (signal) => outside.services(signal))),
  slots: (serviceId, limit) => service.ask((signal) => outside.slots(serviceId, limit, signal)),
  book: (request) => service.write((signal) => outside.book(request, signal), { isKeyed: true }),
  ofSession: (sessionId) => service.ask((signal) => outside.ofSession(sessionId, signal)),
});

/** A platform's promotions behind its guard. One that was taken back must not be promised. */
export const guardPromotions = (outside: Outside<Promotions>, service: OutsideService): Promotions => ({
  current: async () => current(await service.read('promotions', z.array(promotionSchema), (signal) => outside.current(signal))),
});

/** A platform's blog behind its guard: yesterday's posts are as good. */
export const guardBlog = (outside: Outside<Blog>, service: OutsideService): Blog => ({
  latest: async (limit) => (await service.read(keyOf('posts', limit), z.array(postSchema), (signal) => outside.latest(limit, signal))).value,
});

/** A platform's customer list behind its guard. */
export const guardContacts = (outside: Outside<Contacts>, service: OutsideService): Contacts => ({
  upsert: (contact) => service.write((signal) => outside.upsert(contact, signal), { isKeyed: true }),
});
