import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';
import { ChannelError, type FetchedMedia } from '../contracts/channel.ts';

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

const PRIVATE = new BlockList();
for (const [network, bits] of [
  ['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12], ['192.0.0.0', 24], ['192.168.0.0', 16],
  ['198.18.0.0', 15], ['224.0.0.0', 4], ['240.0.0.0', 4],
] as const) PRIVATE.addSubnet(network, bits, 'ipv4');
for (const [network, bits] of [['::', 127], ['64:ff9b::', 96], ['fc00::', 7], ['fe80::', 10], ['ff00::', 8]] as const) PRIVATE.addSubnet(network, bits, 'ipv6');

/** True for addresses of this machine or its own network, also in IPv6's clothing. */
export function isPrivateAddress(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address;
  const family = isIP(mapped);
  if (family === 0) return true;
  if (family === 6 && /^::ffff:/i.test(mapped)) return true;
  return PRIVATE.check(mapped, family === 4 ? 'ipv4' : 'ipv6');
}

/** Throws unless every address a link leads to is public. The configured platform itself may be anywhere: tests run it here. */
async function assertPublic(url: URL, allowedOrigin: string): Promise<void> {
  if (url.origin === allowedOrigin) return;
  if (url.protocol !== 'https:') throw new ChannelError('rejected', 'A file was not offered over https.', { platformCode: 'media_not_https' });
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const addresses = isIP(host) === 0 ? (await resolve(host)) : [host];
  if (addresses.length === 0 || addresses.some(isPrivateAddress)) throw new ChannelError('rejected', 'A file was offered at a private address.', { platformCode: 'media_private_address' });
}

async function resolve(host: string): Promise<string[]> {
  try {
    return (await lookup(host, { all: true })).map((entry) => entry.address);
  } catch {
    throw new ChannelError('unavailable', 'The file\'s address cannot be resolved.', { platformCode: 'media_unresolved' });
  }
}

const MOST_REDIRECTS = 3;

/** Fetches a file of at most `maxBytes`, following a few redirects, none of them to a private address. */
export async function fetchFile(
  fetch: Fetch, from: string,
  options: { signal: AbortSignal; maxBytes: number; headers: Record<string, string>; allowedOrigin: string },
): Promise<FetchedMedia> {
  let url = URL.canParse(from) ? new URL(from) : null;
  for (let hop = 0; url !== null && hop <= MOST_REDIRECTS; hop++) {
    await assertPublic(url, options.allowedOrigin);
    let response: Response;
    try {
      response = await fetch(url, { headers: hop === 0 ? options.headers : {}, redirect: 'manual', signal: options.signal });
    } catch {
      throw new ChannelError('unavailable', 'The file could not be fetched.', { platformCode: 'media_unreachable' });
    }
    const location = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null;
    if (location !== null) {
      await response.body?.cancel();
      url = URL.canParse(location, url) ? new URL(location, url) : null;
      continue;
    }
    if (response.status === 429 || response.status >= 500) throw new ChannelError('unavailable', 'The file is not ready.', { platformCode: `media_${response.status}` });
    if (!response.ok) throw new ChannelError('rejected', 'The platform does not give the file out.', { platformCode: `media_${response.status}` });
    const bytes = await readUpTo(response, options.maxBytes);
    return { bytes, mediaType: (response.headers.get('content-type') ?? 'application/octet-stream').split(';')[0]?.trim().toLowerCase() ?? '' };
  }
  throw new ChannelError('rejected', 'The file\'s address leads nowhere.', { platformCode: 'media_address' });
}

async function readUpTo(response: Response, maxBytes: number): Promise<Uint8Array> {
  const tooLarge = () => new ChannelError('rejected', 'The file is too large.', { platformCode: 'media_too_large' });
  if (Number(response.headers.get('content-length') ?? 0) > maxBytes) {
    await response.body?.cancel();
    throw tooLarge();
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of response.body ?? []) {
      length += chunk.length;
      if (length > maxBytes) throw tooLarge();
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof ChannelError ? error : new ChannelError('unavailable', 'The file ended early.', { platformCode: 'media_cut' });
  }
  return Buffer.concat(chunks);
}
