import { request as requestPlain, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as requestSecure } from 'node:https';
import { isIP } from 'node:net';
import { ChannelError, type FetchedMedia } from '../contracts/channel.ts';
import { isPrivateAddress, PRIVATE_ADDRESS, publicLookup, type ResolveAll } from '../net/public-address.ts';

export interface FileOptions {
  signal: AbortSignal;
  maxBytes: number;
  headers: Record<string, string>;
  /** The configured platform itself, which may be anywhere: tests run it here. */
  allowedOrigin: string;
  /** In place of the system's names; for tests. */
  resolve?: ResolveAll;
}

const MOST_REDIRECTS = 3;

const privateAddress = () => new ChannelError('rejected', 'A file was offered at a private address.', { platformCode: 'media_private_address' });

/** Fetches a file of at most `maxBytes`, following a few redirects, none of them to a private address. */
export async function fetchFile(from: string, options: FileOptions): Promise<FetchedMedia> {
  let url = URL.canParse(from) ? new URL(from) : null;
  for (let hop = 0; url !== null && hop <= MOST_REDIRECTS; hop++) {
    const response = await get(url, hop === 0 ? options.headers : {}, options);
    const status = response.statusCode ?? 0;
    const { location } = response.headers;
    if (status >= 300 && status < 400 && location !== undefined) {
      response.destroy();
      url = URL.canParse(location, url) ? new URL(location, url) : null;
      continue;
    }
    if (status === 200) return { bytes: await readUpTo(response, options.maxBytes), mediaType: (response.headers['content-type'] ?? 'application/octet-stream').split(';')[0]?.trim().toLowerCase() ?? '' };
    response.destroy();
    if (status === 429 || status >= 500) throw new ChannelError('unavailable', 'The file is not ready.', { platformCode: `media_${status}` });
    throw new ChannelError('rejected', 'The platform does not give the file out.', { platformCode: `media_${status}` });
  }
  throw new ChannelError('rejected', 'The file\'s address leads nowhere.', { platformCode: 'media_address' });
}

/** One GET. An address that is written out is looked at here, a name where the connection resolves it. */
function get(url: URL, headers: Record<string, string>, options: FileOptions): Promise<IncomingMessage> {
  const isPlatform = url.origin === options.allowedOrigin;
  if (!isPlatform && url.protocol !== 'https:') throw new ChannelError('rejected', 'A file was not offered over https.', { platformCode: 'media_not_https' });
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (!isPlatform && isIP(host) !== 0 && isPrivateAddress(host)) throw privateAddress();
  const request = url.protocol === 'https:' ? requestSecure : requestPlain;
  // A connection of its own: one that is kept open was looked up by somebody else.
  const asked: RequestOptions = {
    method: 'GET', headers: { ...headers, 'accept-encoding': 'identity' }, signal: options.signal, agent: false,
    ...(isPlatform ? {} : { lookup: publicLookup(options.resolve) }),
  };
  return new Promise((resolve, reject) => {
    request(url, asked, resolve)
      .on('error', (error: NodeJS.ErrnoException) => {
        reject(error.code === PRIVATE_ADDRESS ? privateAddress() : new ChannelError('unavailable', 'The file could not be fetched.', { platformCode: error.code === 'ENOTFOUND' ? 'media_unresolved' : 'media_unreachable' }));
      })
      .end();
  });
}

async function readUpTo(response: IncomingMessage, maxBytes: number): Promise<Uint8Array> {
  const tooLarge = () => new ChannelError('rejected', 'The file is too large.', { platformCode: 'media_too_large' });
  if (Number(response.headers['content-length'] ?? 0) > maxBytes) {
    response.destroy();
    throw tooLarge();
  }
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > maxBytes) throw tooLarge();
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof ChannelError ? error : new ChannelError('unavailable', 'The file ended early.', { platformCode: 'media_cut' });
  }
  return Buffer.concat(chunks);
}
