import { z } from 'zod';
import { actionSchema, type Action } from './action.ts';
import type { ChannelName } from './conversation.ts';
import type { Language } from './language.ts';

/** Every channel but our own page. */
export type MessengerName = Exclude<ChannelName, 'web'>;

/** What a platform can show and when it may be written to; renderers degrade along these. */
export interface ChannelCapabilities {
  /** Characters of one text, in UTF-16 units: never fewer than the platform counts. */
  maxText: number;
  /** Where the platform counts UTF-8 bytes instead. */
  maxTextBytes?: number;
  /** Choices that can be pressed beside a text, and characters of their title. */
  buttons: number;
  buttonTitle: number;
  /** Rows of a list that can be opened; 0 where there is none. */
  list: number;
  edit: boolean;
  /** Hours after the customer's last message in which anything may be written; null: always. */
  replyWindowHours: number | null;
  /** Hours in which a person (never a machine) may still write; null: no longer than everybody. */
  humanWindowHours: number | null;
  /** Whether approved templates may be sent outside the window. */
  templates: boolean;
}

export interface RawRequest {
  headers: Record<string, string | undefined>;
  body: Uint8Array;
}

export const MEDIA_KINDS = ['image', 'audio', 'video', 'document', 'sticker'] as const;

export type MediaKind = (typeof MEDIA_KINDS)[number];

const mediaReferenceSchema = z.union([z.object({ id: z.string() }), z.object({ url: z.string() })]);

/** Where a file waits at the platform: behind an id that has to be asked for, or at an address. */
export type MediaReference = z.infer<typeof mediaReferenceSchema>;

/** What a customer sent. */
export const inboundContentSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), text: z.string() }),
  /** A press on something we offered: `value` is what we gave it to send. */
  z.object({ type: z.literal('choice'), value: z.string(), label: z.string() }),
  z.object({
    type: z.literal('media'), media: z.enum(MEDIA_KINDS), reference: mediaReferenceSchema.nullable(), mediaType: z.string().nullable(),
    filename: z.string().nullable(), caption: z.string().nullable(),
  }),
  z.object({ type: z.literal('location'), latitude: z.number(), longitude: z.number(), name: z.string().nullable() }),
  z.object({ type: z.literal('contact'), names: z.array(z.string()) }),
  z.object({ type: z.literal('share'), url: z.string().nullable() }),
  z.object({ type: z.literal('reaction'), emoji: z.string().nullable(), messageId: z.string() }),
  /** A message of a kind nobody here has met. */
  z.object({ type: z.literal('unsupported'), what: z.string() }),
]);

export type InboundContent = z.infer<typeof inboundContentSchema>;

/** The advertisement or link that led a customer to us. */
export const referralSchema = z.object({
  source: z.string().nullable(), id: z.string().nullable(), url: z.string().nullable(), headline: z.string().nullable(), click_id: z.string().nullable(),
});

export type Referral = z.infer<typeof referralSchema>;

export const DELIVERY_STATES = ['sent', 'delivered', 'read', 'played', 'failed'] as const;

const base = {
  /** Unique with the channel; the same for every delivery of the same event. */
  key: z.string(),
  /** Our own number, page or account. */
  account: z.string(),
  /** The customer, as the platform knows them; null when the event concerns no one. */
  userId: z.string().nullable(),
  /** Milliseconds since the epoch. */
  occurredAt: z.number(),
};

/** One message, status or event, whatever the batch it came in. */
export const inboundEventSchema = z.discriminatedUnion('kind', [
  z.object({
    ...base, kind: z.literal('message'), messageId: z.string(), content: inboundContentSchema,
    name: z.string().nullable(),
    /** The customer's number in E.164, where the platform vouches for it. */
    phone: z.string().nullable(),
    referral: referralSchema.nullable(),
  }),
  z.object({
    ...base, kind: z.literal('status'), state: z.enum(DELIVERY_STATES),
    /** The message it is about; null when it is about all up to `watermark`. */
    messageId: z.string().nullable(), watermark: z.number().nullable(),
    /** What we gave the platform to hand back: the outbox row. */
    correlation: z.string().nullable(),
    error: z.object({ code: z.string(), text: z.string() }).nullable(),
  }),
  /** Something that left our own account. `ours`: the platform says that our app sent it; false is no proof that a person did. */
  z.object({ ...base, kind: z.literal('echo'), messageId: z.string(), ours: z.boolean(), text: z.string().nullable(), correlation: z.string().nullable() }),
  z.object({ ...base, kind: z.literal('edit'), messageId: z.string(), text: z.string() }),
  z.object({ ...base, kind: z.literal('retract'), messageId: z.string() }),
  /** The platform knows this customer by another id from now on. */
  z.object({ ...base, kind: z.literal('renamed'), newUserId: z.string(), phone: z.string().nullable().default(null) }),
  z.object({ ...base, kind: z.literal('referral'), referral: referralSchema }),
  /** Stored and counted, nothing else: events that ask nothing of us. `raw` is kept where nobody has met them. */
  z.object({ ...base, kind: z.literal('ignored'), what: z.string(), raw: z.unknown().optional() }),
  /** Of a known kind and not in its shape: a dead letter. */
  z.object({ ...base, kind: z.literal('malformed'), what: z.string(), raw: z.unknown().optional() }),
]);

export type InboundEvent = z.infer<typeof inboundEventSchema>;

export type Verification = { state: 'accepted' } | { state: 'rejected'; reason: 'signature_missing' | 'signature_wrong' | 'signature_old' };

/** `unconfirmed`: the request may have arrived although its answer did not, so it is never repeated blindly. */
export type Receipt = { state: 'sent'; providerId: string } | { state: 'unconfirmed'; reason: string };

/** A reply of ours, before it is made into what a platform takes. */
export const outboundReplySchema = z.object({ text: z.string(), action: actionSchema.nullable() });

export interface OutboundReply {
  text: string;
  action: Action | null;
}

/** One request's worth of a reply. `choices[n - 1]` is what the number n means when it is written back. */
export interface RenderedPart<Payload> {
  payload: Payload;
  choices: string[];
}

export interface RenderOptions {
  language: Language;
  /** The shop's address on the web: platforms take no relative links. */
  publicUrl: string | null;
}

export interface SendOptions {
  signal: AbortSignal;
  /** The message's word of its own, handed to platforms that hand it back in statuses or echoes. */
  correlation: string;
  /** True for a person's message outside the machine's window, where the platform allows that. */
  asHuman: boolean;
}

export interface Recipient {
  account: string;
  userId: string;
}

/** A message the platform has approved, for writing outside the window. */
export interface TemplateRequest {
  name: string;
  languageCode: string;
  parameters: string[];
}

export interface FetchedMedia {
  bytes: Uint8Array;
  mediaType: string;
}

/** What an attempt to send came to, when it surely did not succeed. `words` and `platformCode` are for the staff. */
export class ChannelError extends Error {
  readonly code: 'rate_limited' | 'unavailable' | 'unauthorized' | 'window_closed' | 'unreachable' | 'rejected';
  readonly isRetryable: boolean;
  readonly retryAfterMs: number | undefined;
  readonly platformCode: string;

  constructor(code: ChannelError['code'], words: string, options: { platformCode?: string; retryAfterMs?: number } = {}) {
    super(words);
    this.name = 'ChannelError';
    this.code = code;
    this.isRetryable = code === 'rate_limited' || code === 'unavailable';
    this.retryAfterMs = options.retryAfterMs;
    this.platformCode = options.platformCode ?? code;
  }
}

/** One finding of the set-up check, in plain words. */
export interface SetupFinding {
  what: string;
  status: 'ok' | 'missing' | 'warning';
  detail: string;
}

/** A platform customers write on. No database, no model. */
export interface Channel<Payload = unknown> {
  readonly name: MessengerName;
  readonly capabilities: ChannelCapabilities;
  /** The answer to a platform that asks whether the webhook is ours; null refuses. */
  handshake(query: Record<string, string>): string | null;
  /** On the bytes received: a body that was parsed and written again is another body. */
  verify(request: RawRequest): Verification;
  /** Every event of a batch. Never throws: what it cannot read is an event too. */
  parse(body: Uint8Array): InboundEvent[];
  /** Pure: splits long texts, degrades what the platform does not have to numbered text. */
  render(reply: OutboundReply, options: RenderOptions): RenderedPart<Payload>[];
  /** Null where the platform has none. */
  template(request: TemplateRequest): Payload | null;
  /** Throws `ChannelError` when the message surely did not leave. */
  send(to: Recipient, payload: Payload, options: SendOptions): Promise<Receipt>;
  /** Shows that a message was read and that an answer is being written. A courtesy: it may fail. */
  attend(to: Recipient, messageId: string, options: { signal: AbortSignal }): Promise<void>;
  /** Fetches a file a customer sent, up to `maxBytes`. Throws `ChannelError`. */
  fetchMedia(reference: MediaReference, options: { signal: AbortSignal; maxBytes: number }): Promise<FetchedMedia>;
  /** Asks the platform whether everything is in place. */
  check(options: { signal: AbortSignal; publicUrl: string | null }): Promise<SetupFinding[]>;
}
