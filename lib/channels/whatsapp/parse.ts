import * as z from 'zod';
import { DELIVERY_STATES, type InboundContent, type InboundEvent, type Referral } from '../../contracts/channel.ts';
import { ignored, isObject, listOf, malformed, optionalText, readBody, text, timeOf, type Json } from '../envelope.ts';
import { graphFailure } from '../meta/errors.ts';

const numberText = z.union([z.string(), z.number()]).transform(String);

/** A number as WhatsApp gives it (digits alone) in E.164. */
const toPhone = (digits: string | null | undefined): string | null => (digits != null && /^\d{6,15}$/.test(digits) ? `+${digits}` : null);

const mediaSchema = z.object({ id: text, mime_type: optionalText, caption: optionalText, filename: optionalText });

const media = (kind: 'image' | 'audio' | 'video' | 'document' | 'sticker') =>
  z.object({ [kind]: mediaSchema }).transform((message): InboundContent => {
    const { id, mime_type, caption, filename } = message[kind] as z.infer<typeof mediaSchema>;
    return { type: 'media', media: kind, reference: { id }, mediaType: mime_type, filename, caption };
  });

const pressSchema = z.object({ id: text, title: text });

/** The body of each kind of message. A kind that is not here is unsupported; one that is here and does not fit is malformed. */
const CONTENTS: Record<string, z.ZodType<InboundContent>> = {
  text: z.object({ text: z.object({ body: text }) }).transform(({ text: { body } }) => ({ type: 'text', text: body })),
  image: media('image'), audio: media('audio'), video: media('video'), document: media('document'), sticker: media('sticker'),
  voice: z.object({ voice: mediaSchema }).transform(({ voice }) => ({ type: 'media', media: 'audio', reference: { id: voice.id }, mediaType: voice.mime_type, filename: null, caption: null })),
  button: z.object({ button: z.object({ payload: text, text }) }).transform(({ button }) => ({ type: 'choice', value: button.payload, label: button.text })),
  // Legal without its body, when an error came instead.
  interactive: z
    .object({ interactive: z.object({ button_reply: pressSchema.optional(), list_reply: pressSchema.optional() }).nullish() })
    .transform(({ interactive }) => {
      const press = interactive?.button_reply ?? interactive?.list_reply;
      return press === undefined ? { type: 'unsupported', what: 'interactive' } : { type: 'choice', value: press.id, label: press.title };
    }),
  location: z
    .object({ location: z.object({ latitude: z.number(), longitude: z.number(), name: optionalText, address: optionalText }) })
    .transform(({ location }) => ({ type: 'location', latitude: location.latitude, longitude: location.longitude, name: location.name ?? location.address })),
  contacts: z
    .object({ contacts: z.array(z.object({ name: z.object({ formatted_name: optionalText }).optional() })) })
    .transform(({ contacts }) => ({ type: 'contact', names: contacts.flatMap(({ name }) => name?.formatted_name ?? []) })),
  reaction: z
    .object({ reaction: z.object({ message_id: text, emoji: optionalText }) })
    .transform(({ reaction }) => ({ type: 'reaction', messageId: reaction.message_id, emoji: reaction.emoji === '' ? null : reaction.emoji })),
  order: z
    .object({ order: z.object({ text: optionalText, product_items: z.array(z.object({ product_retailer_id: text, quantity: numberText })) }) })
    .transform(({ order }) => ({ type: 'text', text: [order.text, ...order.product_items.map((item) => `${item.quantity} × ${item.product_retailer_id}`)].filter((line) => line !== null && line !== '').join('\n') })),
};

const headSchema = z.object({
  id: z.string().min(1),
  from: optionalText, from_user_id: optionalText,
  timestamp: numberText,
  type: z.string(),
  context: z.object({ referred_product: z.object({ product_retailer_id: text }).optional() }).nullish().catch(null),
  referral: z.unknown().optional(),
});

const referralSchema = z
  .object({ source_url: optionalText, source_id: optionalText, source_type: optionalText, headline: optionalText, ctwa_clid: optionalText })
  .transform((ad): Referral => ({ source: ad.source_type, id: ad.source_id, url: ad.source_url, headline: ad.headline, click_id: ad.ctwa_clid }));

const contactSchema = z.object({ profile: z.object({ name: optionalText }).optional(), wa_id: optionalText, user_id: optionalText });

/** Every event of a webhook of WhatsApp's Cloud API. */
export function parseWhatsApp(body: Uint8Array): InboundEvent[] {
  const webhook = readBody(body);
  if (!isObject(webhook) || !Array.isArray(webhook['entry'])) return [malformed('webhook', webhook ?? new TextDecoder().decode(body).slice(0, 1_000), { account: '' })];
  return webhook['entry'].flatMap((entry: unknown) => (isObject(entry) && Array.isArray(entry['changes']) ? entry['changes'].flatMap(parseChange) : [malformed('entry', entry, { account: '' })]));
}

function parseChange(change: unknown): InboundEvent[] {
  if (!isObject(change) || !isObject(change['value'])) return [malformed('change', change, { account: '' })];
  const { field, value } = change as { field?: unknown; value: Json };
  const metadata = isObject(value['metadata']) ? value['metadata'] : {};
  const account = typeof metadata['phone_number_id'] === 'string' ? metadata['phone_number_id'] : '';
  if (field === 'smb_message_echoes') return listOf(value['message_echoes']).map((echo) => parseEcho(echo, account));
  if (field !== 'messages') return [ignored(`field.${String(field)}`, value, { account }, true)];
  const contacts = listOf(value['contacts']).flatMap((contact) => contactSchema.safeParse(contact).data ?? []);
  const messages = listOf(value['messages']).map((message) => parseMessage(message, account, contacts));
  const statuses = listOf(value['statuses']).map((status) => parseStatus(status, account));
  return [...messages, ...statuses];
}

/** The customer's stable id: the business-scoped one where there is one, else the number. */
function parseMessage(raw: unknown, account: string, contacts: z.infer<typeof contactSchema>[]): InboundEvent {
  const head = headSchema.safeParse(raw);
  if (!head.success) return malformed('message', raw, { account });
  const { id, from, from_user_id, timestamp, type, referral } = head.data;
  const contact = contacts.find((candidate) => (from_user_id !== null && candidate.user_id === from_user_id) || (from !== null && candidate.wa_id === from)) ?? (contacts.length === 1 ? contacts[0] : undefined);
  const userId = from_user_id ?? contact?.user_id ?? from ?? contact?.wa_id ?? null;
  const occurredAt = timeOf(timestamp, 's');
  if (userId === null) return malformed('message_without_sender', raw, { account, occurredAt });
  const base = { key: id, account, userId, occurredAt };
  if (type === 'system') return parseSystem(raw as Json, base);
  if (type === 'edit' || type === 'revoke') return parseChangeOfMind(raw as Json, type, base);
  const content = CONTENTS[type]?.safeParse(raw);
  if (content !== undefined && !content.success) return malformed(`message.${type}`, raw, base);
  const product = head.data.context?.referred_product?.product_retailer_id;
  return {
    ...base, kind: 'message', messageId: id,
    content: withProduct(content?.data ?? { type: 'unsupported', what: type }, product),
    name: contact?.profile?.name ?? null,
    phone: toPhone(from ?? contact?.wa_id),
    referral: referral === undefined ? null : (referralSchema.safeParse(referral).data ?? null),
  };
}

/** A question asked from a product's page names the product. */
const withProduct = (content: InboundContent, product: string | undefined): InboundContent =>
  content.type === 'text' && product !== undefined ? { ...content, text: `${content.text}\n(${product})` } : content;

type Base = { key: string; account: string; userId: string; occurredAt: number };

function parseSystem(raw: Json, base: Base): InboundEvent {
  const parsed = z.object({ system: z.object({ type: optionalText, user_id: optionalText, wa_id: optionalText, new_wa_id: optionalText }) }).safeParse(raw);
  const number = parsed.data?.system.new_wa_id ?? parsed.data?.system.wa_id ?? null;
  const newUserId = parsed.data?.system.user_id ?? number;
  // Under the same id with the same number nothing has changed.
  if (newUserId === null || (newUserId === base.userId && number === null)) return { ...ignored('system', raw, base, true), key: base.key };
  return { ...base, kind: 'renamed', newUserId, phone: toPhone(number) };
}

function parseChangeOfMind(raw: Json, type: 'edit' | 'revoke', base: Base): InboundEvent {
  const shape = z.object({ original_message_id: text, message: z.object({ text: z.object({ body: text }) }).optional(), text: z.object({ body: text }).optional() });
  const parsed = shape.safeParse(raw[type]);
  if (!parsed.success) return malformed(`message.${type}`, raw, base);
  const { original_message_id: messageId, message, text: direct } = parsed.data;
  const body = direct?.body ?? message?.text.body;
  if (type === 'revoke') return { ...base, kind: 'retract', messageId };
  return body === undefined ? { ...ignored('edit', raw, base, true), key: base.key } : { ...base, kind: 'edit', messageId, text: body };
}

/** What a person wrote in the WhatsApp Business app that shares our number. */
function parseEcho(raw: unknown, account: string): InboundEvent {
  const parsed = z.object({ id: z.string().min(1), to: optionalText, to_user_id: optionalText, timestamp: numberText, text: z.object({ body: text }).optional() }).safeParse(raw);
  const userId = parsed.data?.to_user_id ?? parsed.data?.to ?? null;
  if (!parsed.success || userId === null) return malformed('echo', raw, { account });
  return { kind: 'echo', key: `echo:${parsed.data.id}`, account, userId, occurredAt: timeOf(parsed.data.timestamp, 's'), messageId: parsed.data.id, ours: false, text: parsed.data.text?.body ?? null, correlation: null };
}

const statusSchema = z.object({
  id: z.string().min(1), status: z.string(), timestamp: numberText, recipient_id: optionalText, biz_opaque_callback_data: optionalText,
  errors: z.array(z.object({ code: z.number() })).nullish(),
});

function parseStatus(raw: unknown, account: string): InboundEvent {
  const parsed = statusSchema.safeParse(raw);
  if (!parsed.success) return malformed('status', raw, { account });
  const { id, status, timestamp, biz_opaque_callback_data: correlation, errors } = parsed.data;
  const occurredAt = timeOf(timestamp, 's');
  const state = DELIVERY_STATES.find((known) => known === status);
  if (state === undefined) return { ...ignored(`status.${status}`, raw, { account, occurredAt }, true), key: `status:${id}:${status}` };
  const code = errors?.[0]?.code;
  return {
    kind: 'status', key: `status:${id}:${status}`, account, userId: null, occurredAt, state, messageId: id, watermark: null, correlation,
    error: state !== 'failed' ? null : { code: String(code ?? 'unknown'), text: graphFailure(code ?? 0) },
  };
}
