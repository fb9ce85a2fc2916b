import * as z from 'zod';
import { ChannelError, type Channel, type ChannelCapabilities, type MessengerName, type Recipient, type SendOptions, type SetupFinding } from '../../contracts/channel.ts';
import { createGraph } from '../meta/graph.ts';
import { tokenFinding, webhookFinding } from '../meta/setup.ts';
import { metaHandshake, verifyMetaSignature } from '../meta/signature.ts';
import type { Fetch } from '../request.ts';
import { parsePage, type PageDialect } from './parse.ts';
import { renderPage, type PagePayload, type PageRules } from './render.ts';

export interface PageOptions {
  appSecret: string;
  verifyToken: string | undefined;
  appId: string | undefined;
  graphUrl: string;
  graphVersion: string;
  token: string;
  fetch: Fetch;
}

/** What sets the two page channels apart. */
export interface PageKind {
  name: Extract<MessengerName, 'messenger' | 'instagram'>;
  object: PageDialect['object'];
  capabilities: ChannelCapabilities;
  rules: PageRules;
  tokenName: string;
  /** Webhook fields without which something is lost. */
  fields: readonly string[];
  /** What the platform calls the sender in an address; the account's own id where this is not set. */
  sendsAs?: 'me';
  /** Whether a note can travel with a message and come back in its echo. */
  hasMetadata: boolean;
}

const sentSchema = z.object({ message_id: z.string().min(1) });

/** Messenger or Instagram: one protocol, two sets of limits. */
export function createPageChannel(kind: PageKind, options: PageOptions): Channel<PagePayload> {
  const graph = createGraph({ baseUrl: options.graphUrl, version: options.graphVersion, token: options.token, fetch: options.fetch });
  const post = (to: Recipient, body: Record<string, unknown>, signal: AbortSignal) => graph.post(`${kind.sendsAs ?? to.account}/messages`, { recipient: { id: to.userId }, ...body }, signal);
  const message = (payload: PagePayload, { correlation }: SendOptions) => (kind.hasMetadata ? { ...payload, metadata: correlation } : payload);
  return {
    name: kind.name,
    capabilities: kind.capabilities,
    handshake: (query) => metaHandshake(query, options.verifyToken),
    verify: (request) => verifyMetaSignature(request, options.appSecret),
    parse: (body) => parsePage(body, { object: kind.object, appId: options.appId }),
    render: (reply, rendering) => renderPage(reply, rendering, kind.rules),
    template: () => null,
    async send(to, payload, send) {
      const marked = send.asHuman ? { messaging_type: 'MESSAGE_TAG', tag: 'HUMAN_AGENT' } : { messaging_type: 'RESPONSE' };
      const answer = await post(to, { ...marked, message: message(payload, send) }, send.signal);
      if (answer.state === 'unconfirmed') return answer;
      const sent = sentSchema.safeParse(answer.body);
      return sent.success ? { state: 'sent', providerId: sent.data.message_id } : { state: 'unconfirmed', reason: 'The platform\'s answer names no message.' };
    },
    async attend(to, _messageId, { signal }) {
      await post(to, { sender_action: 'mark_seen' }, signal);
      await post(to, { sender_action: 'typing_on' }, signal);
    },
    fetchMedia(reference, { signal, maxBytes }) {
      if ('id' in reference) return Promise.reject(new ChannelError('rejected', 'This platform gives no files by id.', { platformCode: 'media_id' }));
      return graph.file(reference.url, { signal, maxBytes, withToken: false });
    },
    async check({ signal, publicUrl }): Promise<SetupFinding[]> {
      const account = z.object({ id: z.string(), name: z.string().optional(), username: z.string().optional() });
      const apps = z.object({ data: z.array(z.object({ subscribed_fields: z.array(z.string()).optional() })) });
      return [
        await tokenFinding(kind.tokenName, async () => {
          const found = await graph.get('me?fields=id,name', account, signal);
          return `writes as ${found.name ?? found.username ?? found.id}`;
        }),
        await tokenFinding('subscription', async () => {
          const { data } = await graph.get('me/subscribed_apps', apps, signal);
          const fields = new Set(data.flatMap((app) => app.subscribed_fields ?? []));
          const missing = kind.fields.filter((field) => !fields.has(field));
          if (missing.length > 0) throw new ChannelError('rejected', `The app is not subscribed to ${missing.join(', ')}: nothing of that arrives.`);
          return `subscribed to ${kind.fields.join(', ')}`;
        }),
        webhookFinding(kind.name, publicUrl, options.verifyToken),
      ];
    },
  };
}
