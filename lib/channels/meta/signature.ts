import { createHmac, timingSafeEqual } from 'node:crypto';
import type { RawRequest, Verification } from '../../contracts/channel.ts';

/** Meta's signature over the bytes received (`X-Hub-Signature-256`). */
export function verifyMetaSignature(request: RawRequest, appSecret: string): Verification {
  const given = /^sha256=([0-9a-f]{64})$/i.exec(request.headers['x-hub-signature-256'] ?? '')?.[1];
  if (given === undefined) return { state: 'rejected', reason: 'signature_missing' };
  const expected = createHmac('sha256', appSecret).update(request.body).digest();
  return timingSafeEqual(expected, Buffer.from(given, 'hex')) ? { state: 'accepted' } : { state: 'rejected', reason: 'signature_wrong' };
}

/** The signature Meta would send with a body. */
export const signMeta = (body: Uint8Array, appSecret: string): string => `sha256=${createHmac('sha256', appSecret).update(body).digest('hex')}`;

/** Answers Meta's question whether the webhook is ours; null refuses. */
export function metaHandshake(query: Record<string, string>, verifyToken: string | undefined): string | null {
  const given = Buffer.from(query['hub.verify_token'] ?? '');
  const expected = Buffer.from(verifyToken ?? '');
  const matches = expected.length > 0 && given.length === expected.length && timingSafeEqual(given, expected);
  return query['hub.mode'] === 'subscribe' && matches ? (query['hub.challenge'] ?? '') : null;
}
