import * as z from 'zod';
import type { MessengerName } from '../../contracts/channel.ts';
import { ERRORS } from '../../contracts/errors.ts';
import type { Messaging } from '../../messaging/messaging.ts';
import { problemResponses } from '../responses.ts';
import { defineRoute, type RouteDefinition } from '../route.ts';

const MESSENGERS: readonly MessengerName[] = ['whatsapp', 'messenger', 'instagram', 'tiktok'];

/** WhatsApp's largest webhook is 3 MB. */
const WEBHOOK_LIMIT = 4 * 1024 * 1024;

/** Where platforms deliver: verified on the bytes received, stored, acknowledged; the work follows. */
export function webhookRoutes({ messaging }: { messaging: Messaging }): RouteDefinition[] {
  return MESSENGERS.flatMap((name) => [
    defineRoute({
      method: 'get',
      path: `/api/webhook/${name}`,
      summary: `The handshake of ${name}: answers the platform's challenge.`,
      query: z.record(z.string(), z.string()),
      responses: { 200: { description: 'The challenge', schema: z.string(), contentType: 'text/plain' }, ...problemResponses(403, 404) },
      handle({ query, response }) {
        const channel = messaging.channel(name);
        if (channel === null) throw ERRORS.channelOff();
        const answer = channel.handshake(query);
        if (answer === null) throw ERRORS.handshakeRefused();
        response.type('text/plain').send(answer);
        return Promise.resolve(undefined);
      },
    }),
    defineRoute({
      method: 'post',
      path: `/api/webhook/${name}`,
      summary: `Takes what ${name} delivers. 200 once it is stored.`,
      rawBody: true,
      bodyLimit: WEBHOOK_LIMIT,
      responses: { 200: { description: 'Stored', schema: z.object({ stored: z.int() }) }, ...problemResponses(400, 401, 404, 413, 415, 503) },
      async handle({ request }) {
        if (messaging.channel(name) === null) throw ERRORS.channelOff();
        const body: unknown = request.body;
        const headers = Object.fromEntries(Object.entries(request.headers).map(([key, value]) => [key, Array.isArray(value) ? value[0] : value]));
        const receipt = await messaging.receive(name, { headers, body: body instanceof Uint8Array ? body : new Uint8Array() });
        if (receipt.state === 'refused') throw ERRORS.signatureInvalid({ detail: receipt.reason });
        return { stored: receipt.stored };
      },
    }),
  ]);
}
