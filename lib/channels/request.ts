import { ChannelError } from '../contracts/channel.ts';

export type Fetch = typeof fetch;

/** What came of a request that a platform did not refuse. */
export type HttpAnswer = { state: 'answered'; body: unknown } | { state: 'unconfirmed'; reason: string };

/** Reads a refusal. Null: this status and body say nothing of a refusal. */
export type ReadError = (status: number, body: unknown, headers: Headers) => ChannelError | null;

/** Failures before a byte of the request was on its way. */
const NEVER_LEFT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT', 'CERT_HAS_EXPIRED', 'DEPTH_ZERO_SELF_SIGNED_CERT']);

/**
 * One request, once. Told apart: refused (throws), never left (throws, retryable), answered, and the case that matters:
 * it left and nobody knows what became of it.
 */
export async function requestJson(fetch: Fetch, url: string, init: RequestInit, readError: ReadError): Promise<HttpAnswer> {
  let response: Response;
  try {
    response = await fetch(url, { ...init, redirect: 'error' });
  } catch (error) {
    const code = causeCode(error);
    if (NEVER_LEFT.has(code)) throw new ChannelError('unavailable', 'The platform cannot be reached.', { platformCode: code });
    return { state: 'unconfirmed', reason: init.signal?.aborted === true ? 'The platform did not answer in time.' : 'The connection broke before the platform answered.' };
  }
  let body: unknown;
  try {
    body = JSON.parse(await response.text());
  } catch {
    body = null; // not JSON, or cut off: the status decides
  }
  const refused = readError(response.status, body, response.headers);
  if (refused !== null) throw refused;
  return body === null ? { state: 'unconfirmed', reason: 'The platform\'s answer could not be read.' } : { state: 'answered', body };
}

function causeCode(error: unknown): string {
  const cause = typeof error === 'object' && error !== null && 'cause' in error ? error.cause : undefined;
  return typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';
}

/** Milliseconds of a `Retry-After` header, or undefined. */
export function retryAfter(headers: Headers): number | undefined {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? Math.min(seconds, 3_600) * 1000 : undefined;
}
