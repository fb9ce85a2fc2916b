import { createHmac, timingSafeEqual } from 'node:crypto';
import * as z from 'zod';
import { ChannelError, type Channel, type RawRequest, type Recipient, type SetupFinding, type Verification } from '../../contracts/channel.ts';
import type { Clock } from '../../contracts/clock.ts';
import { finding, tokenFinding } from '../meta/setup.ts';
import { toNumberedText, toOffer } from '../offer.ts';
import { fetchFile } from '../fetch-file.ts';
import { requestJson, retryAfter, type Fetch } from '../request.ts';
import { splitText } from '../split.ts';
import { parseTikTok } from './parse.ts';

export interface TikTokOptions {
  clientSecret: string;
  token: string;
  baseUrl: string;
  fetch: Fetch;
  clock: Clock;
}

export type TikTokPayload = Record<string, unknown>;

/** Business Messaging API v1.3: 6000 characters, 48 hours. */
const TEXT = 6000;
/** Seconds a signature is good for. */
const TOLERANCE_S = 5;

const answerSchema = z.looseObject({ code: z.number(), message: z.string().optional(), data: z.unknown().optional() });
const sentSchema = z.object({ message: z.object({ message_id: z.string().min(1) }) });

/** `Tiktok-Signature: t=…,s=…` over `t.body`, both as received. */
export function verifyTikTok(request: RawRequest, secret: string, nowMs: number): Verification {
  const [, t, s] = /^t=(\d+),s=([0-9a-f]{64})$/i.exec(request.headers['tiktok-signature'] ?? '') ?? [];
  if (t === undefined || s === undefined) return { state: 'rejected', reason: 'signature_missing' };
  if (!timingSafeEqual(signTikTok(request.body, secret, t), Buffer.from(s, 'hex'))) return { state: 'rejected', reason: 'signature_wrong' };
  return Math.abs(nowMs / 1000 - Number(t)) > TOLERANCE_S ? { state: 'rejected', reason: 'signature_old' } : { state: 'accepted' };
}

export const signTikTok = (body: Uint8Array, secret: string, t: string): Buffer => createHmac('sha256', secret).update(`${t}.`).update(body).digest();

/** TikTok says 200 whatever happened: the code counts. */
function tiktokError(status: number, body: unknown, headers: Headers): ChannelError | null {
  const parsed = answerSchema.safeParse(body);
  const wait = retryAfter(headers);
  const later = wait === undefined ? {} : { retryAfterMs: wait };
  if (!parsed.success) {
    if (status === 429) return new ChannelError('rate_limited', 'The platform asks for fewer messages.', { platformCode: '429', ...later });
    if (status >= 500) return new ChannelError('unavailable', 'The platform has a problem of its own.', { platformCode: String(status), ...later });
    return status >= 400 ? new ChannelError('rejected', `The platform refused the message (${status}).`, { platformCode: String(status) }) : null;
  }
  const { code } = parsed.data;
  if (code === 0) return null;
  const platformCode = String(code);
  if (code === 40100 || code === 40016 || code === 40133) return new ChannelError('rate_limited', 'The platform asks for fewer messages.', { platformCode, ...later });
  if (code >= 50000) return new ChannelError('unavailable', 'The platform has a problem of its own.', { platformCode, ...later });
  if (code === 40105 || code === 40104 || code === 40001) return new ChannelError('unauthorized', 'The access token has expired or lacks a permission: make a new one.', { platformCode });
  return new ChannelError('rejected', 'The platform refused the message; it may be more than 48 hours since the customer wrote.', { platformCode });
}

/** TikTok's Business Messaging API. Text only: everything else is degraded. */
export function createTikTok({ clientSecret, token, baseUrl, fetch, clock }: TikTokOptions): Channel<TikTokPayload> {
  const post = (path: string, body: unknown, signal: AbortSignal) =>
    requestJson(fetch, `${baseUrl}/open_api/v1.3/business/${path}`, { method: 'POST', headers: { 'access-token': token, 'content-type': 'application/json' }, body: JSON.stringify(body), signal }, tiktokError);
  const to = ({ account, userId }: Recipient) => ({ business_id: account, recipient_type: 'CONVERSATION', recipient: userId });
  return {
    name: 'tiktok',
    capabilities: { maxText: TEXT, buttons: 0, buttonTitle: 0, list: 0, edit: false, replyWindowHours: 48, humanWindowHours: null, templates: false },
    handshake: () => null,
    verify: (request) => verifyTikTok(request, clientSecret, clock.now()),
    parse: parseTikTok,
    render(reply, options) {
      const { text, choices } = toNumberedText(toOffer(reply, options), options.language);
      const pieces = splitText(text, { characters: TEXT });
      return pieces.map((body, index) => ({ payload: { message_type: 'TEXT', text: { body } }, choices: index === pieces.length - 1 ? choices : [] }));
    },
    template: () => null,
    async send(recipient, payload, { signal }) {
      const answer = await post('message/send/', { ...to(recipient), ...payload }, signal);
      if (answer.state === 'unconfirmed') return answer;
      const sent = sentSchema.safeParse(answerSchema.safeParse(answer.body).data?.data);
      return sent.success ? { state: 'sent', providerId: sent.data.message.message_id } : { state: 'unconfirmed', reason: 'The platform\'s answer names no message.' };
    },
    async attend(recipient, _messageId, { signal }) {
      await post('message/send/', { ...to(recipient), message_type: 'SENDER_ACTION', sender_action: 'MARK_READ' }, signal);
      await post('message/send/', { ...to(recipient), message_type: 'SENDER_ACTION', sender_action: 'TYPING' }, signal);
    },
    async fetchMedia(reference, { signal, maxBytes }) {
      const url = 'url' in reference ? reference.url : await fileUrl(reference.id, signal);
      return fetchFile(url, { signal, maxBytes, headers: {}, allowedOrigin: new URL(baseUrl).origin });
    },
    async check({ signal, publicUrl }): Promise<SetupFinding[]> {
      return [
        finding('availability', 'warning', 'TikTok offers messaging to no business registered in the EEA, Switzerland or the UK, and gives no text of customers there'),
        await tokenFinding('TIKTOK_ACCESS_TOKEN', async () => {
          const answer = await requestJson(fetch, `${baseUrl}/open_api/v1.3/business/get/?fields=${encodeURIComponent('["username"]')}`, { method: 'GET', headers: { 'access-token': token }, signal }, tiktokError);
          if (answer.state === 'unconfirmed') throw new ChannelError('unavailable', answer.reason);
          return 'the token works';
        }),
        finding('webhook', publicUrl === null ? 'warning' : 'ok', `the callback address of the app is ${publicUrl ?? '<PUBLIC_URL>'}/api/webhook/tiktok`),
      ];
    },
  };

  async function fileUrl(mediaId: string, signal: AbortSignal): Promise<string> {
    const answer = await post('message/media/download/', { media_id: mediaId }, signal);
    const found = answer.state === 'answered' ? z.object({ data: z.object({ download_url: z.string() }) }).safeParse(answer.body) : null;
    if (found?.success !== true) throw new ChannelError('unavailable', 'The platform did not say where the file is.', { platformCode: 'media_unresolved' });
    return found.data.data.download_url;
  }
}
