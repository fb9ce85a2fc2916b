import * as z from 'zod';
import type { InboundContent, InboundEvent } from '../../contracts/channel.ts';
import { ignored, isObject, malformed, optionalText, readBody, text, timeOf } from '../envelope.ts';

const contentSchema = z.looseObject({
  message_id: z.string().min(1), conversation_id: optionalText, type: z.string(),
  from_user: z.object({ id: text }), to_user: z.object({ id: text }).nullish(),
  timestamp: z.union([z.string(), z.number()]).nullish(),
});

/** The one event of a webhook of TikTok; what matters is JSON inside a string. */
export function parseTikTok(body: Uint8Array): InboundEvent[] {
  const webhook = readBody(body);
  if (!isObject(webhook) || typeof webhook['event'] !== 'string') return [malformed('webhook', webhook ?? new TextDecoder().decode(body).slice(0, 1_000), { account: '' })];
  const { event } = webhook;
  const account = typeof webhook['user_openid'] === 'string' ? webhook['user_openid'] : '';
  const occurredAt = timeOf(webhook['create_time'], 's');
  // Customers in the EEA, Switzerland and the UK arrive without a text and without a conversation: nobody could be answered.
  if (event === 'im_receive_msg_eu') return [ignored('eu_customer', webhook, { account, occurredAt }, false)];
  if (event !== 'im_receive_msg' && event !== 'im_send_msg') return [ignored(event, webhook, { account, occurredAt }, true)];
  const content = contentSchema.safeParse(readContent(webhook['content']));
  if (!content.success) return [malformed(event, webhook, { account, occurredAt })];
  const { message_id: messageId, from_user, to_user, conversation_id, timestamp } = content.data;
  const at = timestamp == null ? occurredAt : timeOf(timestamp, Number(timestamp) > 1e11 ? 'ms' : 's') || occurredAt;
  if (event === 'im_send_msg') {
    const userId = conversation_id ?? to_user?.id ?? null;
    if (userId === null) return [malformed(event, webhook, { account, occurredAt: at })];
    // TikTok does not say who sent it: what is ours is recognised by its id or its words.
    const said = z.object({ text: z.object({ body: text }) }).safeParse(content.data);
    return [{ kind: 'echo', key: `echo:${messageId}`, account, userId, occurredAt: at, messageId, ours: false, text: said.data?.text.body ?? null, correlation: null }];
  }
  const read = readMessage(content.data);
  if (read === null) return [malformed(`message.${content.data.type}`, webhook, { account, userId: conversation_id ?? from_user.id, occurredAt: at })];
  // Replies go to the conversation; where there is none, to the person.
  return [{ kind: 'message', key: messageId, messageId, account, userId: conversation_id ?? from_user.id, occurredAt: at, content: read, name: null, phone: null, referral: null }];
}

function readContent(content: unknown): unknown {
  if (typeof content !== 'string') return content;
  try {
    return JSON.parse(content) as unknown;
  } catch {
    return undefined;
  }
}

/** Null: a known kind that is not in its shape. */
function readMessage(message: z.infer<typeof contentSchema>): InboundContent | null {
  switch (message.type) {
    case 'text': {
      const parsed = z.object({ text: z.object({ body: text }) }).safeParse(message);
      return parsed.success ? { type: 'text', text: parsed.data.text.body } : null;
    }
    case 'image': {
      const parsed = z.object({ image: z.object({ media_id: text }) }).safeParse(message);
      return parsed.success ? { type: 'media', media: 'image', reference: { id: parsed.data.image.media_id }, mediaType: null, filename: null, caption: null } : null;
    }
    case 'share_post': {
      const parsed = z.object({ share_post: z.object({ embed_url: optionalText }) }).safeParse(message);
      return parsed.success ? { type: 'share', url: parsed.data.share_post.embed_url } : null;
    }
    default:
      return { type: 'unsupported', what: message.type };
  }
}
