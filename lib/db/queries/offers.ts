import { sql } from '../sql.ts';
import { z } from 'zod';
import { languageSchema } from '../../contracts/language.ts';
import type { Executor } from '../database.ts';
import { toJsonb } from '../json.ts';

const localized = z.partialRecord(languageSchema, z.string());

const campaignSchema = z.object({ key: z.string(), title: localized, kind: z.enum(['percent', 'amount']), value: z.int(), currency: z.string(), minimum: z.int() });

export type Campaign = z.infer<typeof campaignSchema>;

/** Campaigns that run now, the most important first. */
export async function readCampaigns(database: Executor): Promise<Campaign[]> {
  const rows = await database.rows(sql`
    select key, title, kind, value, currency, minimum from comptoir.app_coupon_campaigns
    where starts_at <= now() and (ends_at is null or ends_at > now()) order by issued >= most, position, key limit 20`);
  return z.array(campaignSchema).parse(rows);
}

const couponSchema = z.object({ code: z.string(), campaign: z.string(), person: z.string(), expires_at: z.coerce.date(), used_at: z.string().nullable() });

const issuedSchema = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.enum(['issued', 'known']), coupon: couponSchema }),
  z.object({ outcome: z.enum(['taken', 'none_left']) }),
]);

export type IssuedCoupon = z.infer<typeof issuedSchema>;

/** One coupon a person and campaign, as long as there are any. */
export async function issueCoupon(database: Executor, input: { campaign: string; email: string; session_id: string; code: string }): Promise<IssuedCoupon> {
  const [row] = await database.rows<{ value: unknown }>(sql`select comptoir.issue_coupon(${toJsonb(input)}::jsonb) as value`);
  return issuedSchema.parse(row?.value);
}

const usableSchema = z.object({ kind: z.enum(['percent', 'amount']), value: z.int(), minimum: z.int(), currency: z.string() });

/** What a coupon is worth to a person now; null when it is not theirs, used or over. Using it is settled with the order. */
export async function findUsableCoupon(database: Executor, code: string, email: string): Promise<z.infer<typeof usableSchema> | null> {
  const [row] = await database.rows(sql`
    select g.kind, g.value, g.minimum, g.currency from comptoir.app_coupons c join comptoir.app_coupon_campaigns g on g.key = c.campaign
    where c.code = ${code.trim().toUpperCase()} and c.person = lower(${email}) and c.used_at is null and c.expires_at > now()`);
  return row === undefined ? null : usableSchema.parse(row);
}

const promotionRowSchema = z.object({ id: z.string(), title: localized, body: localized, url: z.string().nullable(), ends_at: z.coerce.date().nullable() });

export async function readPromotions(database: Executor): Promise<z.infer<typeof promotionRowSchema>[]> {
  const rows = await database.rows(sql`
    select id, title, body, url, ends_at from comptoir.app_promotions
    where starts_at <= now() and (ends_at is null or ends_at > now()) order by position, id limit 20`);
  return z.array(promotionRowSchema).parse(rows);
}

const postRowSchema = z.object({ id: z.string(), title: localized, summary: localized, url: z.string(), published_at: z.coerce.date() });

export async function readPosts(database: Executor, limit: number): Promise<z.infer<typeof postRowSchema>[]> {
  const rows = await database.rows(sql`
    select id, title, summary, url, published_at from comptoir.app_blog_posts where published_at <= now() order by published_at desc, id limit ${limit}`);
  return z.array(postRowSchema).parse(rows);
}

const serviceRowSchema = z.object({ id: z.string(), title: localized, description: localized, minutes: z.int(), price_amount: z.int(), price_currency: z.string() });

export async function readServices(database: Executor): Promise<z.infer<typeof serviceRowSchema>[]> {
  const rows = await database.rows(sql`
    select id, title, description, minutes, price_amount, price_currency from comptoir.app_services where active order by position, id limit 50`);
  return z.array(serviceRowSchema).parse(rows);
}

const DAYS_AHEAD = 30;

/** Slots of the coming weeks that have a free seat, from two hours ahead on. */
export async function readSlots(database: Executor, serviceId: string, timeZone: string, limit: number): Promise<{ starts_at: Date; seats: number }[]> {
  const rows = await database.rows(sql`
    select slot.starts_at, (s.capacity - (select count(*) from comptoir.app_bookings b where b.service_id = s.id and b.starts_at = slot.starts_at and b.state = 'booked'))::int as seats
    from comptoir.app_services s,
      lateral (select (day::date + t::time) at time zone ${timeZone} as starts_at
        from generate_series((now() at time zone ${timeZone})::date, (now() at time zone ${timeZone})::date + ${DAYS_AHEAD}::int, interval '1 day') day,
          jsonb_array_elements_text(s.schedule -> 'times') t
        where extract(isodow from day)::int in (select jsonb_array_elements_text(s.schedule -> 'weekdays')::int)) slot
    where s.id = ${serviceId} and s.active and slot.starts_at > now() + interval '2 hours'
      and (select count(*) from comptoir.app_bookings b where b.service_id = s.id and b.starts_at = slot.starts_at and b.state = 'booked') < s.capacity
    order by slot.starts_at limit ${limit}`);
  return z.array(z.object({ starts_at: z.coerce.date(), seats: z.int() })).parse(rows);
}

const bookingSchema = z.object({ number: z.string(), service_id: z.string(), starts_at: z.coerce.date() });

const bookedSchema = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('booked'), booking: bookingSchema }),
  z.object({ outcome: z.enum(['full', 'closed']) }),
]);

export async function bookSlot(
  database: Executor,
  input: { id: string; request_key: string; service_id: string; starts_at: string; session_id: string | null; name: string | null; email: string | null; prefix: string },
): Promise<z.infer<typeof bookedSchema>> {
  const [row] = await database.rows<{ value: unknown }>(sql`select comptoir.book_slot(${toJsonb(input)}::jsonb) as value`);
  return bookedSchema.parse(row?.value);
}

export async function readBookings(database: Executor, sessionId: string): Promise<z.infer<typeof bookingSchema>[]> {
  const rows = await database.rows(sql`
    select number, service_id, starts_at from comptoir.app_bookings where session_id = ${sessionId} and state = 'booked' order by starts_at limit 20`);
  return z.array(bookingSchema).parse(rows);
}
