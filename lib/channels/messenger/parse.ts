import * as z from 'zod';
import type { InboundContent, InboundEvent, MediaKind, Referral } from '../../contracts/channel.ts';
import { digestOf, ignored, isObject, listOf, malformed, optionalText, readBody, text, timeOf, type Json } from '../envelope.ts';

const attachmentSchema = z.object({
  type: z.string(),
  payload: z.object({ url: optionalText, coordinates: z.object({ lat: z.number(), long: z.number() }).optional(), sticker_id: z.union([z.number(), z.string()]).optional() }).nullish(),
  title: optionalText,
});

const messageSchema = z.object({
  mid: z.string().min(1), text: optionalText,
  quick_reply: z.object({ payload: text }).nullish(),
  attachments: z.array(attachmentSchema).nullish(),
  is_echo: z.boolean().nullish(), app_id: z.union([z.number(), z.string()]).nullish(), metadata: optionalText,
  is_deleted: z.boolean().nullish(), is_unsupported: z.boolean().nullish(),
  reply_to: z.object({ story: z.object({ url: optionalText }).optional() }).nullish(),
  referral: z.unknown().optional(),
});

const referralSchema = z
  .object({ ref: optionalText, source: optionalText, ad_id: optionalText, referer_uri: optionalText, ads_context_data: z.object({ ad_title: optionalText }).nullish() })
  .transform((found): Referral => ({ source: found.source, id: found.ad_id ?? found.ref, url: found.referer_uri, headline: found.ads_context_data?.ad_title ?? null, click_id: found.ref }));

const MEDIA: Record<string, MediaKind> = { image: 'image', audio: 'audio', video: 'video', file: 'document', ig_reel: 'video', reel: 'video' };
const SHARES = new Set(['share', 'story_mention', 'ig_post', 'fallback', 'template', 'post', 'ig_story']);

/** Whose webhook this is: pages and Instagram accounts speak nearly the same. */
export interface PageDialect {
  object: 'page' | 'instagram';
  appId: string | undefined;
}

/** Every event of a webhook of Messenger or Instagram. */
export function parsePage(body: Uint8Array, dialect: PageDialect): InboundEvent[] {
  const webhook = readBody(body);
  if (!isObject(webhook) || !Array.isArray(webhook['entry'])) return [malformed('webhook', webhook ?? new TextDecoder().decode(body).slice(0, 1_000), { account: '' })];
  if (webhook['object'] !== dialect.object) return [ignored(`object.${String(webhook['object'])}`, webhook, { account: '' }, true)];
  return listOf(webhook['entry']).flatMap((entry) => parseEntry(entry, dialect));
}

function parseEntry(entry: unknown, dialect: PageDialect): InboundEvent[] {
  if (!isObject(entry)) return [malformed('entry', entry, { account: '' })];
  const account = typeof entry['id'] === 'string' || typeof entry['id'] === 'number' ? String(entry['id']) : '';
  const time = timeOf(entry['time'], 'ms');
  const messaging = listOf(entry['messaging']).map((event) => parseMessaging(event, account, dialect));
  // A human inbox owns these threads: what is said there is not ours to answer.
  const standby = listOf(entry['standby']).map((event) => parseStandby(event, account, dialect));
  const changes = listOf(entry['changes']).map((change) => ignored(`field.${isObject(change) ? String(change['field']) : 'unknown'}`, change, { account, occurredAt: time }, true));
  return [...messaging, ...standby, ...changes];
}

const eventSchema = z.looseObject({ sender: z.object({ id: text }).nullish(), recipient: z.object({ id: text }).nullish(), timestamp: z.unknown().optional() });

function parseStandby(raw: unknown, account: string, dialect: PageDialect): InboundEvent {
  const event = parseMessaging(raw, account, dialect);
  return event.kind === 'echo' ? event : { ...ignored('standby', raw, { account, userId: null, occurredAt: event.occurredAt }, false), key: `standby:${event.key}` };
}

function parseMessaging(raw: unknown, account: string, dialect: PageDialect): InboundEvent {
  const parsed = eventSchema.safeParse(raw);
  if (!parsed.success) return malformed('event', raw, { account });
  const event: Json = parsed.data;
  const sender = parsed.data.sender?.id ?? null;
  const where = { account, userId: sender, occurredAt: timeOf(parsed.data.timestamp, 'ms') };
  if (event['message'] !== undefined) return parseMessage(raw, event['message'], { ...where, recipient: parsed.data.recipient?.id ?? null }, dialect);
  if (sender === null) return ignored('event', raw, where, true);
  const at: Where = { ...where, userId: sender };
  if (event['postback'] !== undefined) return parsePostback(raw, event['postback'], at);
  if (event['reaction'] !== undefined) return parseReaction(raw, event['reaction'], at);
  if (event['read'] !== undefined || event['delivery'] !== undefined) return parseProgress(raw, event, at);
  if (event['referral'] !== undefined) {
    const referral = referralSchema.safeParse(event['referral']);
    return referral.success ? { ...at, kind: 'referral', key: `referral:${digestOf(raw)}`, referral: referral.data } : malformed('referral', raw, where);
  }
  if (event['message_edit'] !== undefined) {
    const edit = z.object({ mid: text, text: text }).safeParse(event['message_edit']);
    return edit.success ? { ...at, kind: 'edit', key: `edit:${digestOf(raw)}`, messageId: edit.data.mid, text: edit.data.text } : malformed('edit', raw, where);
  }
  const what = Object.keys(event).filter((key) => !['sender', 'recipient', 'timestamp'].includes(key)).sort().join('+') || 'nothing';
  return ignored(what, raw, where, true);
}

type Where = { account: string; userId: string; occurredAt: number };

function parseMessage(raw: unknown, body: unknown, where: { account: string; userId: string | null; occurredAt: number; recipient: string | null }, dialect: PageDialect): InboundEvent {
  const parsed = messageSchema.safeParse(body);
  const { account, occurredAt } = where;
  if (!parsed.success) return malformed('message', raw, { account, userId: where.userId, occurredAt });
  const message = parsed.data;
  if (message.is_echo === true) {
    if (where.recipient === null) return malformed('echo', raw, { account, occurredAt });
    // Instagram names no app, and Messenger's is only known when it is configured: what is ours is recognised by what we know of our messages.
    const ours = message.app_id != null && String(message.app_id) === dialect.appId;
    return { kind: 'echo', key: `echo:${message.mid}`, account, userId: where.recipient, occurredAt, messageId: message.mid, ours, text: message.text, correlation: message.metadata };
  }
  if (where.userId === null) return malformed('message_without_sender', raw, { account, occurredAt });
  const base = { account, userId: where.userId, occurredAt };
  if (message.is_deleted === true) return { ...base, kind: 'retract', key: `deleted:${message.mid}`, messageId: message.mid };
  const referral = message.referral === undefined ? null : (referralSchema.safeParse(message.referral).data ?? null);
  return { ...base, kind: 'message', key: message.mid, messageId: message.mid, content: contentOf(message), name: null, phone: null, referral };
}

function contentOf(message: z.infer<typeof messageSchema>): InboundContent {
  if (message.quick_reply != null) return { type: 'choice', value: message.quick_reply.payload, label: message.text ?? message.quick_reply.payload };
  const [first] = message.attachments ?? [];
  if (first !== undefined) return attachmentOf(first, message.text);
  if (message.is_unsupported === true) return { type: 'unsupported', what: 'unsupported' };
  const story = message.reply_to?.story;
  if (message.text !== null) return { type: 'text', text: message.text };
  return story === undefined ? { type: 'unsupported', what: 'empty' } : { type: 'share', url: story.url };
}

function attachmentOf({ type, payload, title }: z.infer<typeof attachmentSchema>, caption: string | null): InboundContent {
  const url = payload?.url ?? null;
  if (type === 'location' && payload?.coordinates !== undefined) return { type: 'location', latitude: payload.coordinates.lat, longitude: payload.coordinates.long, name: title };
  const media = payload?.sticker_id === undefined ? MEDIA[type] : 'sticker';
  if (media !== undefined) return { type: 'media', media, reference: url === null ? null : { url }, mediaType: null, filename: null, caption };
  return SHARES.has(type) ? { type: 'share', url } : { type: 'unsupported', what: `attachment.${type}` };
}

function parsePostback(raw: unknown, body: unknown, where: Where): InboundEvent {
  const parsed = z.object({ mid: optionalText, title: optionalText, payload: optionalText, referral: z.unknown().optional() }).safeParse(body);
  if (!parsed.success || (parsed.data.payload === null && parsed.data.title === null)) return malformed('postback', raw, where);
  const { mid, title, payload, referral } = parsed.data;
  const key = mid ?? `postback:${digestOf(raw)}`;
  return {
    ...where, kind: 'message', key, messageId: key, name: null, phone: null, content: { type: 'choice', value: payload ?? title ?? '', label: title ?? payload ?? '' },
    referral: referral === undefined ? null : (referralSchema.safeParse(referral).data ?? null),
  };
}

function parseReaction(raw: unknown, body: unknown, where: Where): InboundEvent {
  const parsed = z.object({ mid: text, action: z.string(), emoji: optionalText, reaction: optionalText }).safeParse(body);
  if (!parsed.success) return malformed('reaction', raw, where);
  const { mid, action, emoji, reaction } = parsed.data;
  const key = `reaction:${digestOf(raw)}`;
  return { ...where, kind: 'message', key, messageId: key, name: null, phone: null, referral: null, content: { type: 'reaction', messageId: mid, emoji: action === 'unreact' ? null : (emoji ?? reaction) } };
}

/** Messenger tells of all up to a moment, Instagram of one message. */
function parseProgress(raw: unknown, event: Json, where: Where): InboundEvent {
  const shape = z.object({ mid: optionalText, mids: z.array(text).nullish(), watermark: z.number().nullish() });
  const isRead = event['read'] !== undefined;
  const parsed = shape.safeParse(isRead ? event['read'] : event['delivery']);
  if (!parsed.success) return malformed(isRead ? 'read' : 'delivery', raw, where);
  const { mid, mids, watermark } = parsed.data;
  const messageId = mid ?? (watermark == null ? (mids?.[0] ?? null) : null);
  if (messageId === null && watermark == null) return malformed('watermark', raw, where);
  return {
    ...where, kind: 'status', key: `status:${digestOf(raw)}`, state: isRead ? 'read' : 'delivered', messageId, watermark: messageId === null ? (watermark ?? null) : null,
    correlation: null, error: null,
  };
}
