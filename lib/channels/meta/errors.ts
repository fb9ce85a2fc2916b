import * as z from 'zod';
import { ChannelError } from '../../contracts/channel.ts';
import { retryAfter } from '../request.ts';

const errorBodySchema = z.object({
  error: z.object({
    code: z.number(),
    error_subcode: z.number().optional(),
    is_transient: z.boolean().optional(),
    message: z.string().optional(),
  }),
});

/** Codes of the Graph API that say "slower" with a status of 400. */
const SLOWER = new Set([4, 17, 32, 613, 80007, 130429, 131048, 131056]);
/** Codes that say "not now". */
const LATER = new Set([1, 2, 131000, 131016, 133004]);

type Refusal = Extract<ChannelError['code'], 'unauthorized' | 'window_closed' | 'unreachable' | 'rejected'>;

/** What the codes mean, for whoever has to do something about it. */
const REFUSALS: Record<number, [Refusal, string]> = {
  3: ['unauthorized', 'The app lacks a permission it needs for this.'],
  10: ['unauthorized', 'The token lacks the permission for this, or the reply window is closed.'],
  100: ['rejected', 'The platform does not accept a field of this message.'],
  190: ['unauthorized', 'The access token has expired or was revoked: make a new one.'],
  200: ['unauthorized', 'The app has no permission to write as this account.'],
  368: ['unauthorized', 'The account is blocked for a while for breaking the platform\'s rules.'],
  551: ['unreachable', 'This person cannot be written to now.'],
  130472: ['unreachable', 'The customer is part of an experiment of the platform and gets no message of this kind.'],
  130497: ['rejected', 'The business may not write to people of this country.'],
  131005: ['unauthorized', 'The token lacks the permission for this.'],
  131008: ['rejected', 'A field that the platform needs is missing.'],
  131009: ['rejected', 'The platform does not accept a value of this message.'],
  131021: ['rejected', 'Sender and recipient are the same number.'],
  131026: ['unreachable', 'The customer cannot be reached on WhatsApp (no account, old app, or terms not accepted).'],
  131030: ['rejected', 'A test number only writes to the numbers on its list: add this one.'],
  131031: ['unauthorized', 'The WhatsApp Business account is locked.'],
  131042: ['unauthorized', 'There is a problem with the payment method of the WhatsApp Business account.'],
  131045: ['unauthorized', 'The number is not registered: register it in the WhatsApp manager.'],
  131047: ['window_closed', 'More than 24 hours have passed since the customer\'s last message: only a template may be sent.'],
  131049: ['unreachable', 'WhatsApp held the message back to spare the customer too many of its kind.'],
  131050: ['unreachable', 'The customer has stopped messages of this kind from your business.'],
  131051: ['rejected', 'The platform does not know this kind of message.'],
  131052: ['rejected', 'The platform could not fetch the file the customer sent.'],
  131053: ['rejected', 'The platform could not take the file of this message.'],
  132000: ['rejected', 'The template was given another number of values than it has.'],
  132001: ['rejected', 'There is no approved template of this name in this language.'],
  132005: ['rejected', 'The template with its values is too long.'],
  132007: ['rejected', 'The template breaks the platform\'s rules.'],
  132012: ['rejected', 'A value of the template has the wrong form.'],
  132015: ['rejected', 'The template is paused for low quality.'],
  132016: ['rejected', 'The template was paused too often and is disabled.'],
  133010: ['unauthorized', 'The number is not registered: register it in the WhatsApp manager.'],
  2018278: ['window_closed', 'The reply window is closed: the customer has to write first.'],
  2534022: ['window_closed', 'The reply window is closed: the customer has to write first.'],
};

/** A refusal of the Graph API in plain words; null when it is none. The platform's own text may hold a customer's words and stays out. */
export function graphError(status: number, body: unknown, headers: Headers): ChannelError | null {
  const parsed = errorBodySchema.safeParse(body);
  if (!parsed.success) {
    if (status < 400) return null;
    if (status === 429) return new ChannelError('rate_limited', 'The platform asks for fewer messages.', { platformCode: '429', ...wait(headers) });
    if (status >= 500) return new ChannelError('unavailable', 'The platform has a problem of its own.', { platformCode: String(status), ...wait(headers) });
    return new ChannelError(status === 401 || status === 403 ? 'unauthorized' : 'rejected', `The platform refused the message (${status}).`, { platformCode: String(status) });
  }
  const { code, error_subcode: subcode, is_transient: transient } = parsed.data.error;
  const platformCode = subcode === undefined ? String(code) : `${code}/${subcode}`;
  if (status === 429 || SLOWER.has(code)) return new ChannelError('rate_limited', 'The platform asks for fewer messages.', { platformCode, ...wait(headers) });
  if (status >= 500 || transient === true || LATER.has(code)) return new ChannelError('unavailable', 'The platform has a problem of its own.', { platformCode, ...wait(headers) });
  const [kind, words] = (subcode === undefined ? undefined : REFUSALS[subcode]) ?? REFUSALS[code] ?? ['rejected', 'The platform refused the message.'];
  return new ChannelError(kind, words, { platformCode });
}

/** What a failed delivery that is told later means. */
export const graphFailure = (code: number): string => REFUSALS[code]?.[1] ?? 'The platform could not deliver the message.';

function wait(headers: Headers): { retryAfterMs?: number } {
  const ms = retryAfter(headers);
  return ms === undefined ? {} : { retryAfterMs: ms };
}
