import type { Language } from '../contracts/language.ts';

/** What a refused message tried: take over the role, get at what is secret, or leave the shop's subject. */
export const GUARD_KINDS = ['role_override', 'disclosure', 'scope'] as const;

export type GuardKind = (typeof GUARD_KINDS)[number];

export type Scope = 'in_scope' | 'out_scope' | 'unsure';

/**
 * What a customer asks of an own order or account: where it is, what it is, what the account holds, something to be done or
 * looked into there; `other` is what the shop's texts answer, such as how to change a password.
 */
export type AccountQuestion = 'order_status' | 'order_details' | 'account_data' | 'account_case' | 'other';

/** Sensitive data found in a text. */
export const SENSITIVE_KINDS = ['card', 'iban', 'identity', 'health'] as const;

export type SensitiveKind = (typeof SENSITIVE_KINDS)[number];

/** One place of sensitive data. Offsets are into the text that was searched; the value itself is never carried. */
export interface SensitiveFinding {
  kind: SensitiveKind;
  start: number;
  end: number;
}

/** What screening says of one inbound message. */
export interface Screening {
  verdict: 'allow' | 'refuse';
  /** Ids of the rules the refusal rests on; empty when allowed. */
  blockedBy: string[];
  /** Ids of every rule that matched, for incidents and tuning. */
  matched: string[];
  kinds: GuardKind[];
  suspicion: number;
  scope: Scope;
  /** What the customer asks about an own order or account; null: nothing. */
  account: AccountQuestion | null;
  sensitive: SensitiveFinding[];
}

export interface ScreenContext {
  language: Language;
  /** `web`, `whatsapp`, … Channels with a strict scope refuse what is off-topic. */
  channel: string;
}

/** The screen of inbound messages. Pure: the same text and context give the same screening. */
export interface Screen {
  screen(text: string, context: ScreenContext): Screening;
}

/** The rule id of a guard that could not do its work. */
export const GUARD_FAILURE = 'guard.failure';
