import * as z from 'zod';
import { ChannelError, type Channel, type Recipient, type SetupFinding } from '../../contracts/channel.ts';
import { createGraph } from '../meta/graph.ts';
import { metaHandshake, verifyMetaSignature } from '../meta/signature.ts';
import { finding, tokenFinding, webhookFinding } from '../meta/setup.ts';
import type { Fetch } from '../request.ts';
import { parseWhatsApp } from './parse.ts';
import { renderWhatsApp, WHATSAPP, whatsappTemplate, type WhatsAppPayload } from './render.ts';

export interface WhatsAppOptions {
  appSecret: string;
  verifyToken: string | undefined;
  appId: string | undefined;
  graphUrl: string;
  graphVersion: string;
  token: string;
  phoneNumberId: string;
  businessId: string | undefined;
  fetch: Fetch;
}

const sentSchema = z.object({ messages: z.array(z.object({ id: z.string().min(1) })).min(1) });
const mediaSchema = z.object({ url: z.string(), file_size: z.coerce.number().optional() });

/** Numbers go to `to`, business-scoped ids to `recipient`. */
const address = (userId: string) => (/^\d{6,15}$/.test(userId) ? { to: userId } : { recipient: userId });

/** WhatsApp's Cloud API. */
export function createWhatsApp(options: WhatsAppOptions): Channel<WhatsAppPayload> {
  const graph = createGraph({ baseUrl: options.graphUrl, version: options.graphVersion, token: options.token, fetch: options.fetch });
  const messagesOf = (to: Recipient) => `${to.account}/messages`;
  return {
    name: 'whatsapp',
    capabilities: {
      maxText: WHATSAPP.text, buttons: WHATSAPP.buttons, buttonTitle: WHATSAPP.buttonTitle, list: WHATSAPP.rows, edit: false, replyWindowHours: 24, humanWindowHours: null,
      templates: true,
    },
    handshake: (query) => metaHandshake(query, options.verifyToken),
    verify: (request) => verifyMetaSignature(request, options.appSecret),
    parse: parseWhatsApp,
    render: renderWhatsApp,
    template: whatsappTemplate,
    async send(to, payload, { signal, correlation }) {
      const body = { messaging_product: 'whatsapp', recipient_type: 'individual', ...address(to.userId), ...payload, biz_opaque_callback_data: correlation };
      const answer = await graph.post(messagesOf(to), body, signal);
      if (answer.state === 'unconfirmed') return answer;
      const sent = sentSchema.safeParse(answer.body);
      return sent.success ? { state: 'sent', providerId: sent.data.messages[0]?.id ?? '' } : { state: 'unconfirmed', reason: 'The platform\'s answer names no message.' };
    },
    async attend(to, messageId, { signal }) {
      await graph.post(messagesOf(to), { messaging_product: 'whatsapp', status: 'read', message_id: messageId, typing_indicator: { type: 'text' } }, signal);
    },
    async fetchMedia(reference, { signal, maxBytes }) {
      if ('url' in reference) return graph.file(reference.url, { signal, maxBytes, withToken: false });
      const found = await graph.get(encodeURIComponent(reference.id), mediaSchema, signal);
      if ((found.file_size ?? 0) > maxBytes) throw new ChannelError('rejected', 'The file is too large.', { platformCode: 'media_too_large' });
      return graph.file(found.url, { signal, maxBytes, withToken: true });
    },
    async check({ signal, publicUrl }): Promise<SetupFinding[]> {
      const number = z.object({ display_phone_number: z.string(), verified_name: z.string().optional(), quality_rating: z.string().optional() });
      const apps = z.object({ data: z.array(z.object({ whatsapp_business_api_data: z.object({ id: z.string().optional() }).optional() })) });
      return [
        await tokenFinding('WHATSAPP_ACCESS_TOKEN and WHATSAPP_PHONE_NUMBER_ID', async () => {
          const found = await graph.get(`${options.phoneNumberId}?fields=display_phone_number,verified_name,quality_rating`, number, signal);
          return `writes as ${found.display_phone_number}${found.verified_name === undefined ? '' : ` (${found.verified_name})`}${found.quality_rating === undefined ? '' : `, quality ${found.quality_rating}`}`;
        }),
        options.businessId === undefined
          ? finding('subscription', 'warning', 'WHATSAPP_BUSINESS_ACCOUNT_ID is not set, so nobody can look whether the app is subscribed to the account')
          : await tokenFinding('subscription', async () => {
            const { data } = await graph.get(`${options.businessId ?? ''}/subscribed_apps`, apps, signal);
            if (data.length === 0) throw new ChannelError('rejected', 'No app is subscribed to the WhatsApp Business account: no message arrives. POST /<account id>/subscribed_apps, or subscribe to the field "messages" in the app\'s WhatsApp settings.');
            return 'the app is subscribed to the account';
          }),
        webhookFinding('whatsapp', publicUrl, options.verifyToken),
      ];
    },
  };
}
