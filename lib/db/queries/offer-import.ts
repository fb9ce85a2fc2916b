import { sql } from '../sql.ts';
import { z } from 'zod';
import type { Executor } from '../database.ts';
import { toJsonb } from '../json.ts';

/** What a shop offers beside its products. */
export type OfferKind = 'services' | 'coupons' | 'promotions' | 'posts';

/** A row of an offer as its table holds it. */
export type OfferRow = Record<string, unknown>;

export type OfferRows = Record<OfferKind, OfferRow[]>;

const offerRowsSchema = z.record(z.enum(['services', 'coupons', 'promotions', 'posts']), z.array(z.record(z.string(), z.unknown())));

const TIME = 'YYYY-MM-DD"T"HH24:MI:SS"Z"';
const time = (column: string) => sql`to_char(${sql.raw(column)} at time zone 'utc', ${TIME})`;

/** Every offer as it would be written again. `gone`: it was taken away, or has ended. */
export async function readOffers(database: Executor): Promise<OfferRows> {
  const [row] = await database.rows<{ offers: unknown }>(sql`select jsonb_build_object(
    'services', (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'position', position, 'title', title, 'description', description, 'minutes', minutes,
      'price_amount', price_amount, 'price_currency', price_currency, 'capacity', capacity, 'schedule', schedule, 'gone', not active)), '[]') from comptoir.app_services),
    'coupons', (select coalesce(jsonb_agg(jsonb_build_object('key', key, 'position', position, 'title', title, 'kind', kind, 'value', value, 'currency', currency,
      'minimum', minimum, 'most', most, 'valid_days', valid_days, 'starts_at', ${time('starts_at')}, 'ends_at', ${time('ends_at')},
      'gone', ends_at is not null and ends_at <= now())), '[]') from comptoir.app_coupon_campaigns),
    'promotions', (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'position', position, 'title', title, 'body', body, 'url', url, 'campaign', campaign,
      'starts_at', ${time('starts_at')}, 'ends_at', ${time('ends_at')})), '[]') from comptoir.app_promotions),
    'posts', (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'title', title, 'summary', summary, 'url', url, 'image', image,
      'published_at', ${time('published_at')})), '[]') from comptoir.app_blog_posts)) as offers`);
  return offerRowsSchema.parse(row?.offers);
}

const asJson = (rows: OfferRow[]) => sql`${toJsonb(rows)}::jsonb`;

/** Brings offers up to date by their keys; what was issued or booked stays. Without a start of its own an offer starts when it comes. */
const WRITERS: Record<OfferKind, (tx: Executor, rows: OfferRow[]) => Promise<unknown>> = {
  services: (tx, rows) => tx.rows(sql`
    insert into comptoir.app_services (id, position, title, description, minutes, price_amount, price_currency, capacity, schedule)
    select id, position, title, description, minutes, price_amount, price_currency, capacity, schedule
    from jsonb_to_recordset(${asJson(rows)}) as r (id text, position int, title jsonb, description jsonb, minutes int, price_amount int, price_currency text, capacity int, schedule jsonb)
    on conflict (id) do update set position = excluded.position, title = excluded.title, description = excluded.description, minutes = excluded.minutes,
      price_amount = excluded.price_amount, price_currency = excluded.price_currency, capacity = excluded.capacity, schedule = excluded.schedule, active = true`),
  coupons: (tx, rows) => tx.rows(sql`
    insert into comptoir.app_coupon_campaigns as c (key, position, title, kind, value, currency, minimum, most, valid_days, starts_at, ends_at)
    select key, position, title, kind, value, currency, minimum, most, valid_days, coalesce(starts_at, now()), ends_at
    from jsonb_to_recordset(${asJson(rows)}) as r (key text, position int, title jsonb, kind text, value int, currency text, minimum int, most int, valid_days int, starts_at timestamptz, ends_at timestamptz)
    on conflict (key) do update set position = excluded.position, title = excluded.title, kind = excluded.kind, value = excluded.value, currency = excluded.currency,
      minimum = excluded.minimum, most = greatest(excluded.most, c.issued), valid_days = excluded.valid_days, starts_at = excluded.starts_at, ends_at = excluded.ends_at`),
  promotions: (tx, rows) => tx.rows(sql`
    insert into comptoir.app_promotions as p (id, position, title, body, url, campaign, starts_at, ends_at)
    select id, position, title, body, url, campaign, coalesce(starts_at, now()), ends_at
    from jsonb_to_recordset(${asJson(rows)}) as r (id text, position int, title jsonb, body jsonb, url text, campaign text, starts_at timestamptz, ends_at timestamptz)
    on conflict (id) do update set position = excluded.position, title = excluded.title, body = excluded.body, url = excluded.url, campaign = excluded.campaign,
      starts_at = excluded.starts_at, ends_at = excluded.ends_at`),
  posts: (tx, rows) => tx.rows(sql`
    insert into comptoir.app_blog_posts (id, title, summary, url, image, published_at)
    select id, title, summary, url, image, published_at
    from jsonb_to_recordset(${asJson(rows)}) as r (id text, title jsonb, summary jsonb, url text, image text, published_at timestamptz)
    on conflict (id) do update set title = excluded.title, summary = excluded.summary, url = excluded.url, image = excluded.image, published_at = excluded.published_at`),
};

/** Takes offers away. A service that was booked and a coupon that was given out are kept, and offered no more. */
const REMOVERS: Record<OfferKind, (tx: Executor, keys: string[]) => Promise<unknown>> = {
  services: (tx, keys) => tx.rows(sql`update comptoir.app_services set active = false where id in (select jsonb_array_elements_text(${toJsonb(keys)}::jsonb))`),
  coupons: (tx, keys) => tx.rows(sql`update comptoir.app_coupon_campaigns set ends_at = now() where key in (select jsonb_array_elements_text(${toJsonb(keys)}::jsonb))`),
  promotions: (tx, keys) => tx.rows(sql`delete from comptoir.app_promotions where id in (select jsonb_array_elements_text(${toJsonb(keys)}::jsonb))`),
  posts: (tx, keys) => tx.rows(sql`delete from comptoir.app_blog_posts where id in (select jsonb_array_elements_text(${toJsonb(keys)}::jsonb))`),
};

/** Writes what is new or changed of one kind, and takes away what is named. */
export async function writeOffers(tx: Executor, kind: OfferKind, rows: OfferRow[], removed: string[]): Promise<void> {
  if (rows.length > 0) await WRITERS[kind](tx, rows);
  if (removed.length > 0) await REMOVERS[kind](tx, removed);
}
