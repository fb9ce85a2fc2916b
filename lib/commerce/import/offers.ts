import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { moneySchema } from '../../contracts/action.ts';
import type { Executor } from '../../db/database.ts';
import { type OfferKind, type OfferRow, type OfferRows, writeOffers } from '../../db/queries/offer-import.ts';
import { key, named, partlyLocalized } from './files.ts';
import type { ImportProblem } from './problems.ts';

export const OFFER_KINDS = ['services', 'coupons', 'promotions', 'posts'] as const satisfies readonly OfferKind[];

/** A day as people write it is its first moment, or as the end of something its last. */
const moment = (ofDay: string) =>
  z.union([z.iso.date().transform((day) => `${day}T${ofDay}Z`), z.iso.datetime({ offset: true }).transform((text) => `${new Date(text).toISOString().slice(0, 19)}Z`)]);
const beginning = moment('00:00:00');
const end = moment('23:59:59').nullable().default(null);
/** Where an offer stands among its kind; without one, as it stands in its file. */
const position = z.int().min(0).max(100_000);

/** A record of each kind as a file has it, and the row it becomes. */
const SCHEMAS = {
  services: z
    .object({
      id: key, position, title: named, description: partlyLocalized.default({}), minutes: z.int().min(5).max(1440),
      price: moneySchema.refine((price) => price.amount >= 0, 'a price is not negative'), capacity: z.int().min(1).max(1000).default(1),
      weekdays: z.array(z.int().min(1).max(7)).min(1), times: z.array(z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'a time is written 09:30')).min(1).max(96),
    })
    .transform(({ price, weekdays, times, ...service }) => ({ ...service, price_amount: price.amount, price_currency: price.currency, schedule: { weekdays, times } })),
  coupons: z
    .object({
      key, position, title: named, kind: z.enum(['percent', 'amount']), value: z.int().positive(), currency: z.string().regex(/^[A-Z]{3}$/).default('EUR'), minimum: z.int().min(0).default(0),
      most: z.int().min(0).max(100_000_000), valid_days: z.int().min(1).max(3650).default(30), starts_at: beginning.optional(), ends_at: end,
    })
    .refine(({ kind, value }) => kind === 'amount' || value <= 10_000, { path: ['value'], message: 'not more than 100 %' }),
  promotions: z
    .object({ id: key, position, title: named, body: partlyLocalized.default({}), url: z.string().max(2048).nullable().default(null), coupon: key.nullable().default(null), starts_at: beginning.optional(), ends_at: end })
    .transform(({ coupon, ...promotion }) => ({ ...promotion, campaign: coupon })),
  posts: z
    .object({ id: key, position, title: named, summary: partlyLocalized.default({}), url: z.string().min(1).max(2048), image: z.string().max(2048).nullable().default(null), published_at: beginning })
    .transform(({ position: _position, ...post }) => post),
} satisfies Record<OfferKind, z.ZodType<OfferRow>>;

/** The schema of a kind's records. */
export const offerSchema = (kind: OfferKind): z.ZodType<OfferRow> => SCHEMAS[kind];

/** A record that says no place of its own stands where it stands in its file. */
export const withPosition = (value: unknown, at: number): unknown =>
  typeof value === 'object' && value !== null && !('position' in value) ? { ...value, position: at + 1 } : value;

const keyOf = (row: OfferRow): string => String(row['key'] ?? row['id']);

export type OfferFile = { line: number; value: OfferRow }[];
export type OfferFiles = Partial<Record<OfferKind, OfferFile>>;

/** What is wrong among offers beside their form: a key twice, a coupon that is not there. */
export function offerProblems(files: OfferFiles, before: OfferRows, mode: 'merge' | 'replace'): ImportProblem[] {
  const found: ImportProblem[] = [];
  for (const kind of OFFER_KINDS) {
    const lines = new Map<string, number>();
    for (const { line, value } of files[kind] ?? []) {
      const own = keyOf(value);
      const first = lines.get(own);
      if (first !== undefined) found.push({ file: kind, line, field: kind === 'coupons' ? 'key' : 'id', code: 'duplicate_id', detail: `"${own}" is already in line ${String(first)}` });
      lines.set(own, first ?? line);
    }
  }
  const staying = mode === 'replace' && files.coupons !== undefined ? [] : before.coupons;
  const coupons = new Set([...staying, ...(files.coupons ?? []).map(({ value }) => value)].map(keyOf));
  for (const { line, value } of files.promotions ?? []) {
    const coupon = value['campaign'];
    if (typeof coupon === 'string' && !coupons.has(coupon)) found.push({ file: 'promotions', line, field: 'coupon', code: 'unknown_coupon', detail: `no coupon "${coupon}"` });
  }
  return found;
}

export interface Counts {
  read: number;
  added: number;
  changed: number;
  unchanged: number;
  removed: number;
}

export interface OfferPlan {
  kind: OfferKind;
  rows: OfferRow[];
  removed: string[];
  counts: Counts;
}

/** What an import of each kind would do. A kind without a file is left as it is. */
export function planOffers(files: OfferFiles, before: OfferRows, mode: 'merge' | 'replace'): OfferPlan[] {
  return OFFER_KINDS.flatMap((kind) => {
    const file = files[kind];
    if (file === undefined) return [];
    const known = new Map(before[kind].map((row) => [keyOf(row), row]));
    const rows = file.map(({ value }) => value);
    const isSame = (row: OfferRow): boolean => {
      const old = known.get(keyOf(row));
      return old !== undefined && old['gone'] !== true && Object.entries(row).every(([name, value]) => value === undefined || isDeepStrictEqual(value, old[name]));
    };
    const fresh = rows.filter((row) => !isSame(row));
    const kept = new Set(rows.map(keyOf));
    const removed = mode === 'replace' ? [...known.values()].filter((row) => row['gone'] !== true && !kept.has(keyOf(row))).map(keyOf) : [];
    const added = fresh.filter((row) => !known.has(keyOf(row))).length;
    return [{ kind, rows: fresh, removed, counts: { read: rows.length, added, changed: fresh.length - added, unchanged: rows.length - fresh.length, removed: removed.length } }];
  });
}

/** Coupons stand before the promotions that speak of them. */
export async function writePlans(tx: Executor, plans: readonly OfferPlan[]): Promise<void> {
  for (const { kind, rows, removed } of plans) await writeOffers(tx, kind, rows, removed);
}
