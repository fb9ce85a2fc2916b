import { sql } from '../sql.ts';
import { z } from 'zod';
import { lineSchema, orderStateSchema, type CheckoutRequest, type VerifiedCustomer } from '../../contracts/commerce.ts';
import { languageSchema } from '../../contracts/language.ts';
import type { Executor } from '../database.ts';
import { toJsonb } from '../json.ts';

const checkoutRowSchema = z.object({
  id: z.string(),
  session_id: z.string().nullable(),
  language: languageSchema,
  email: z.string().nullable(),
  country: z.string(),
  lines: z.array(lineSchema),
  currency: z.string(),
  coupon: z.string().nullable(),
  expires_at: z.coerce.date(),
});

export type CheckoutRow = z.infer<typeof checkoutRowSchema>;

const orderRowSchema = z.object({
  id: z.string(),
  number: z.string(),
  email: z.string(),
  language: languageSchema,
  customer: z.record(z.string(), z.string()),
  lines: z.array(lineSchema),
  currency: z.string(),
  subtotal: z.int(),
  discount: z.int(),
  shipping: z.int(),
  tax: z.int(),
  total: z.int(),
  coupon: z.string().nullable(),
  payment: z.enum(['on_delivery', 'bank_transfer']),
  state: orderStateSchema,
  carrier: z.string().nullable(),
  tracking_number: z.string().nullable(),
  tracking_url: z.string().nullable(),
  placed_at: z.coerce.date(),
});

export type OrderRow = z.infer<typeof orderRowSchema>;

/** The checkout of a request key: opened now, or the one that was opened. */
export async function openCheckout(database: Executor, input: { id: string; hours: number; request: CheckoutRequest }): Promise<CheckoutRow> {
  const { request } = input;
  const [row] = await database.rows<{ value: unknown }>(sql`select comptoir.open_checkout(${toJsonb({
    id: input.id, request_key: request.requestKey, session_id: request.sessionId, language: request.language, email: request.email,
    country: request.country, lines: request.lines, currency: request.currency, coupon: request.coupon, hours: input.hours,
  })}::jsonb) as value`);
  return checkoutRowSchema.parse(row?.value);
}

export async function readCheckout(database: Executor, id: string): Promise<CheckoutRow | null> {
  const [row] = await database.rows<{ value: unknown }>(sql`
    select to_jsonb(c) as value from comptoir.app_checkouts c where id = ${id}::uuid`);
  return row === undefined ? null : checkoutRowSchema.parse(row.value);
}

export interface OrderInput {
  id: string;
  checkout_id: string;
  email: string;
  customer: Record<string, string>;
  subtotal: number;
  discount: number;
  shipping: number;
  tax: number;
  total: number;
  coupon: string | null;
  payment: 'on_delivery' | 'bank_transfer';
  prefix: string;
}

const placedSchema = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('placed'), order: orderRowSchema }),
  z.object({ outcome: z.literal('expired') }),
  z.object({ outcome: z.literal('out_of_stock'), reference: z.string() }),
  z.object({ outcome: z.literal('coupon_refused') }),
]);

export type Placed = z.infer<typeof placedSchema>;

/** Exactly one order a checkout, however often and by however many it is asked for. */
export async function placeOrder(database: Executor, input: OrderInput): Promise<Placed> {
  const [row] = await database.rows<{ value: unknown }>(sql`select comptoir.place_order(${toJsonb(input)}::jsonb) as value`);
  return placedSchema.parse(row?.value);
}

const oneOrder = (rows: { value: unknown }[]): OrderRow | null => (rows[0] === undefined ? null : orderRowSchema.parse(rows[0].value));

export const readOrderByNumber = async (database: Executor, number: string): Promise<OrderRow | null> =>
  oneOrder(await database.rows<{ value: unknown }>(sql`select to_jsonb(o) as value from comptoir.app_orders o where number = ${number}`));

export const readOrder = async (database: Executor, id: string): Promise<OrderRow | null> =>
  oneOrder(await database.rows<{ value: unknown }>(sql`select to_jsonb(o) as value from comptoir.app_orders o where id = ${id}::uuid`));

export const readOrderOfCheckout = async (database: Executor, checkoutId: string): Promise<OrderRow | null> =>
  oneOrder(await database.rows<{ value: unknown }>(sql`select to_jsonb(o) as value from comptoir.app_orders o where checkout_id = ${checkoutId}::uuid`));

/** Orders of an e-mail address, the latest first. */
export async function readOrdersOfEmail(database: Executor, email: string, limit: number): Promise<OrderRow[]> {
  const rows = await database.rows<{ value: unknown }>(sql`
    select to_jsonb(o) as value from comptoir.app_orders o where lower(o.email) = lower(${email}) order by o.placed_at desc, o.number desc limit ${limit}`);
  return z.array(orderRowSchema).parse(rows.map(({ value }) => value));
}

/** Whom the shop's server vouches for in a session, as long as it does. */
export async function readVerifiedCustomer(database: Executor, sessionId: string): Promise<VerifiedCustomer | null> {
  const [row] = await database.rows<{ id: string; email: string | null }>(sql`
    select customer_id as id, customer_email as email from comptoir.app_chat_sessions
    where session_id = ${sessionId} and customer_id is not null and customer_until > now()`);
  return row ?? null;
}

/** Remembers that a session named an order's number and e-mail. */
export async function verifyOrder(database: Executor, sessionId: string, number: string): Promise<void> {
  await database.rows(sql`insert into comptoir.app_verified_orders (session_id, number) values (${sessionId}, ${number}) on conflict do nothing`);
}

/** Numbers of the orders that a session may see, the latest first. */
export async function verifiedOrders(database: Executor, sessionId: string): Promise<string[]> {
  const rows = await database.rows<{ number: string }>(sql`
    select number from comptoir.app_verified_orders where session_id = ${sessionId} order by verified_at desc limit 20`);
  return rows.map((row) => row.number);
}

/** Takes one unit of a rate; false when it is used up. */
export async function takeRate(database: Executor, key: string, limit: number, seconds: number): Promise<boolean> {
  const [row] = await database.rows<{ wait: number }>(sql`select comptoir.take_rate(${key}, ${limit}::int, ${seconds}::int) as wait`);
  return row?.wait === 0;
}

/** Keeps the invitation to review an order; the first one's link is what counts. */
export async function inviteReview(database: Executor, invitation: { number: string; sessionId: string; url: string }): Promise<string> {
  const [row] = await database.rows<{ url: string }>(sql`
    insert into comptoir.app_review_invitations (order_number, session_id, url) values (${invitation.number}, ${invitation.sessionId}, ${invitation.url})
    on conflict (order_number) do update set order_number = excluded.order_number returning url`);
  return row?.url ?? invitation.url;
}
