import type { ChannelCapabilities } from '../contracts/channel.ts';

/** What may be written to one customer now. */
export interface Allowance {
  /** Anything, by the machine or a person. */
  freeForm: boolean;
  /** Milliseconds until that ends; null: it does not, or has. */
  closesInMs: number | null;
  /** Anything, but only by a person and marked as such. */
  asHuman: boolean;
  /** Approved templates: always allowed where there are any. */
  templates: boolean;
}

const HOUR_MS = 3_600_000;

/** Reads a platform's rules for a customer who last wrote `inboundAgeMs` ago (null: never). */
export function allowanceOf(capabilities: ChannelCapabilities, inboundAgeMs: number | null): Allowance {
  const { replyWindowHours, humanWindowHours, templates } = capabilities;
  if (replyWindowHours === null) return { freeForm: true, closesInMs: null, asHuman: true, templates };
  const left = inboundAgeMs === null ? 0 : replyWindowHours * HOUR_MS - inboundAgeMs;
  const humanLeft = inboundAgeMs === null ? 0 : (humanWindowHours ?? replyWindowHours) * HOUR_MS - inboundAgeMs;
  return { freeForm: left > 0, closesInMs: left > 0 ? left : null, asHuman: humanLeft > 0, templates };
}
