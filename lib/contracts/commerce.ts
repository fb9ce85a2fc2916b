import { z } from 'zod';
import { moneySchema, type Money } from './action.ts';
import { languageSchema, type Language, type PartlyLocalized } from './language.ts';

/** One line of a quote, a checkout or an order: the price of the day it was made, in minor units. */
export const lineSchema = z.object({
  product_id: z.string(),
  reference: z.string(),
  name: z.string(),
  quantity: z.int().min(1).max(999),
  unit: z.int().nonnegative(),
});

export type Line = z.infer<typeof lineSchema>;

export const orderStateSchema = z.enum(['placed', 'paid', 'shipped', 'delivered', 'cancelled']);

export type OrderState = z.infer<typeof orderStateSchema>;

/** An order as its customer may see it. `email` proves who asks and is never shown. */
export const orderSchema = z.object({
  number: z.string(),
  email: z.string(),
  language: languageSchema,
  state: orderStateSchema,
  lines: z.array(lineSchema),
  total: moneySchema,
  placedAt: z.iso.datetime(),
  carrier: z.string().nullable(),
  trackingNumber: z.string().nullable(),
  trackingUrl: z.string().nullable(),
});

export type Order = z.infer<typeof orderSchema>;

/** A customer whom the shop's own server vouches for. */
export interface VerifiedCustomer {
  id: string;
  email: string | null;
}

/** Where orders are looked up. */
export interface Orders {
  byNumber(number: string): Promise<Order | null>;
  /** A verified customer's own orders, the latest first. */
  ofCustomer(customer: VerifiedCustomer, limit: number): Promise<Order[]>;
}

export interface CheckoutRequest {
  /** The same key gets the same checkout. */
  requestKey: string;
  sessionId: string | null;
  language: Language;
  email: string | null;
  country: string;
  lines: Line[];
  currency: string;
  coupon: string | null;
}

export interface Checkout {
  id: string;
  url: string;
  total: Money;
  expiresAt: number;
}

/** Where customers pay: a page of ours, or a platform's. */
export interface Checkouts {
  open(request: CheckoutRequest): Promise<Checkout>;
  /** Whether a checkout has become an order; false for one that is not there. */
  isOrdered(id: string): Promise<boolean>;
}

export interface Service {
  id: string;
  title: PartlyLocalized;
  description: PartlyLocalized;
  minutes: number;
  price: Money;
}

export interface Slot {
  startsAt: string;
  seats: number;
}

export interface Booking {
  number: string;
  serviceId: string;
  startsAt: string;
}

export interface BookingRequest {
  requestKey: string;
  serviceId: string;
  startsAt: string;
  sessionId: string | null;
  name: string | null;
  email: string | null;
}

/** `full`: someone else took the last seat; `closed`: there is no such slot. */
export type BookingOutcome = { outcome: 'booked'; booking: Booking } | { outcome: 'full' | 'closed' };

export interface Bookings {
  services(): Promise<Service[]>;
  /** The next slots with a free seat, earliest first. */
  slots(serviceId: string, limit: number): Promise<Slot[]>;
  book(request: BookingRequest): Promise<BookingOutcome>;
  ofSession(sessionId: string): Promise<Booking[]>;
}

export interface Promotion {
  id: string;
  title: PartlyLocalized;
  body: PartlyLocalized;
  url: string | null;
  endsAt: string | null;
}

export interface Promotions {
  /** What runs now, the most important first. */
  current(): Promise<Promotion[]>;
}

export interface BlogPost {
  id: string;
  title: PartlyLocalized;
  summary: PartlyLocalized;
  url: string;
  publishedAt: string;
}

export interface Blog {
  /** The latest posts first. */
  latest(limit: number): Promise<BlogPost[]>;
}

/** A person as the shop's customer list knows them. `subject` is their verified identity, null when nobody vouched for it. */
export interface Contact {
  key: string;
  subject: string | null;
  sessionId: string;
  email: string | null;
  name: string | null;
  phone: string | null;
  language: string | null;
  stage: string;
  score: number;
  consent: boolean | null;
}

export interface Contacts {
  /** Creates or updates; the same key is the same contact. */
  upsert(contact: Contact): Promise<void>;
}
