import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP } from 'node:net';
import { isPrivateAddress, PRIVATE_ADDRESS, publicLookup } from '../../net/public-address.ts';

export interface FetchedPage {
  status: number;
  url: string;
  type: string;
  body: Buffer;
}

export interface WebFetchOptions {
  maxBytes: number;
  timeoutMs: number;
  headers?: Record<string, string>;
  /** For tests, and for a wiki of the house: addresses that the internet cannot reach are then allowed. */
  allowPrivate: boolean;
}

/** A page that was not fetched, and why. Never holds its content. */
export class WebFetchError extends Error {
  readonly code: 'web_address' | 'web_private' | 'web_too_large' | 'web_redirects' | 'web_timeout' | 'web_unreachable';
  constructor(code: WebFetchError['code'], message: string) {
    super(message);
    this.name = 'WebFetchError';
    this.code = code;
  }
}

const MOST_REDIRECTS = 4;

interface Response { status: number; location: string | null; type: string; body: Buffer }

function once(url: URL, options: WebFetchOptions): Promise<Response> {
  return new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
    const req = send(url, { headers: { 'user-agent': 'ComptoirKnowledge/1.0', accept: 'text/html, application/xml, application/json;q=0.8', 'accept-encoding': 'identity', ...options.headers }, ...(options.allowPrivate ? {} : { lookup: publicLookup() }), signal: AbortSignal.timeout(options.timeoutMs) }, (res) => {
      const parts: Buffer[] = [];
      let size = 0;
      res.on('data', (part: Buffer) => {
        size += part.length;
        if (size > options.maxBytes) req.destroy(new WebFetchError('web_too_large', `larger than ${options.maxBytes} bytes`));
        else parts.push(part);
      });
      res.on('end', () => { resolve({ status: res.statusCode ?? 0, location: res.headers.location ?? null, type: res.headers['content-type'] ?? '', body: Buffer.concat(parts) }); });
      res.on('error', reject);
    });
    req.on('error', reject);
    req.end();
  });
}

function checked(url: URL, allowPrivate: boolean): URL {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw new WebFetchError('web_address', 'only http and https are fetched');
  if (url.username !== '' || url.password !== '') throw new WebFetchError('web_address', 'an address with a password is not fetched');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (!allowPrivate && isIP(host) !== 0 && isPrivateAddress(host)) throw new WebFetchError('web_private', `${host} is an address of this network`);
  return url;
}

/** Fetches a page; each redirect is checked as the first address was, and stays on the site it began on. Throws `WebFetchError`. */
export async function fetchPage(address: string, options: WebFetchOptions): Promise<FetchedPage> {
  let url = checked(new URL(address), options.allowPrivate);
  const site = url.hostname.replace(/^www\./, '');
  for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
    let response: Response;
    try {
      response = await once(url, options);
    } catch (error) {
      if (error instanceof WebFetchError) throw error;
      const { name, code } = error as NodeJS.ErrnoException;
      if (code === PRIVATE_ADDRESS) throw new WebFetchError('web_private', `${url.hostname} is an address of this network`);
      throw new WebFetchError(name === 'TimeoutError' || name === 'AbortError' ? 'web_timeout' : 'web_unreachable', `${url.hostname} did not answer`);
    }
    if (response.status < 300 || response.status >= 400 || response.location === null) return { status: response.status, url: url.href, type: response.type, body: response.body };
    const next = checked(new URL(response.location, url), options.allowPrivate);
    if (next.hostname.replace(/^www\./, '') !== site) throw new WebFetchError('web_redirects', 'leads to another site');
    url = next;
  }
  throw new WebFetchError('web_redirects', `more than ${MOST_REDIRECTS} redirects`);
}
