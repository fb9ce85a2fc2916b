import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { InboundEvent } from '../contracts/channel.ts';

export type Json = Record<string, unknown>;

export const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** The JSON of a body that was verified; undefined when it is none. */
export function readBody(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)) as unknown;
  } catch {
    return undefined;
  }
}

/** Recognises a thing without an id of its own by what it says. */
export const digestOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(value ?? null)).digest('base64url').slice(0, 32);

/** Seconds or milliseconds since the epoch, as text or number; the first when it is neither. */
export function timeOf(value: unknown, unit: 's' | 'ms'): number {
  const number = Number(value);
  const ms = unit === 's' ? number * 1000 : number;
  // Past what a date can hold there is no time.
  return Number.isFinite(ms) && ms > 0 && ms < 8.64e15 ? ms : 0;
}

export const text = z.string();
export const optionalText = z.string().nullish().transform((value) => value ?? null);

/** Longest piece of something unknown that is kept for whoever looks into it. */
const RAW_MAX = 16_000;

const keep = (raw: unknown): unknown => (JSON.stringify(raw ?? null).length <= RAW_MAX ? raw : { too_long: true });

type Where = { account: string; userId?: string | null; occurredAt?: number };

/** Of a kind nobody here has met, or one that asks nothing of us. */
export const ignored = (what: string, raw: unknown, where: Where, isUnknown: boolean): InboundEvent => ({
  kind: 'ignored', key: `ignored:${what}:${digestOf(raw)}`, account: where.account, userId: where.userId ?? null, occurredAt: where.occurredAt ?? 0, what,
  ...(isUnknown ? { raw: keep(raw) } : {}),
});

/** Of a known kind, not in its shape. */
export const malformed = (what: string, raw: unknown, where: Where): InboundEvent => ({
  kind: 'malformed', key: `malformed:${what}:${digestOf(raw)}`, account: where.account, userId: where.userId ?? null, occurredAt: where.occurredAt ?? 0, what, raw: keep(raw),
});
