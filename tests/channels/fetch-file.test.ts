import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fetchFile } from '../../lib/channels/fetch-file.ts';
import type { ResolveAll } from '../../lib/net/public-address.ts';
import { ChannelError } from '../../lib/contracts/channel.ts';

/** A server of this machine that nobody outside may reach through us. */
let inside: Server;
let connections = 0;
/** The platform itself: it sends whoever asks on. */
let platform: Server;
let port = 0;
let origin = '';
beforeAll(async () => {
  inside = createServer((_request, response) => { response.end('secret'); }).on('connection', () => { connections += 1; });
  await new Promise<void>((ready) => inside.listen(0, '127.0.0.1', ready));
  port = (inside.address() as AddressInfo).port;
  platform = createServer((request, response) => {
    if (request.url === '/file') return void response.writeHead(200, { 'content-type': 'image/png; x=y' }).end('0123456789');
    const to = new URL(request.url ?? '', 'http://x').searchParams.get('to');
    response.writeHead(302, { location: to ?? '' }).end();
  });
  await new Promise<void>((ready) => platform.listen(0, '127.0.0.1', ready));
  origin = `http://127.0.0.1:${(platform.address() as AddressInfo).port}`;
});
afterAll(async () => {
  for (const server of [inside, platform]) await new Promise((closed) => { server.close(closed); server.closeAllConnections(); });
});
beforeEach(() => { connections = 0; });

/** A name server that gives these answers one after the other, and the last again and again. */
function answering(...answers: string[][]): { resolve: ResolveAll; asked: () => number } {
  let asked = 0;
  return {
    asked: () => asked,
    resolve(_host, done) {
      const addresses = answers[Math.min(asked++, answers.length - 1)] ?? [];
      done(null, addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })));
    },
  };
}
const outcome = async (url: string, resolve?: ResolveAll, maxBytes = 1_000): Promise<string> => {
  const options = { signal: AbortSignal.timeout(600), maxBytes, headers: { authorization: 'Bearer secret' }, allowedOrigin: origin, ...(resolve === undefined ? {} : { resolve }) };
  return fetchFile(url, options).then((file) => `${file.mediaType} ${file.bytes.length}`, (error: unknown) => (error instanceof ChannelError ? error.platformCode : String(error)));
};

test('the platform\'s own files are fetched, up to a size', async () => {
  expect(await outcome(`${origin}/file`)).toBe('image/png 10');
  expect(await outcome(`${origin}/file`, undefined, 9)).toBe('media_too_large');
  expect(await outcome(`${origin}/file?`.replace('/file?', `/?to=${encodeURIComponent(`${origin}/file`)}`))).toBe('image/png 10');
});

test('a name that leads to a private address is refused before anything is connected, also among public ones and after a redirect', async () => {
  for (const answer of [['127.0.0.1'], ['8.8.8.8', '127.0.0.1'], ['::ffff:127.0.0.1'], ['169.254.169.254'], []]) expect(await outcome(`https://files.example:${port}/x`, answering(answer).resolve)).toBe('media_private_address');
  expect(await outcome(`${origin}/?to=${encodeURIComponent(`https://files.example:${port}/x`)}`, answering(['127.0.0.1']).resolve)).toBe('media_private_address');
  for (const url of [`https://127.0.0.1:${port}/x`, `https://[::1]:${port}/x`, `https://[::ffff:7f00:1]:${port}/x`, `https://2130706433:${port}/x`]) {
    expect(await outcome(url)).toBe('media_private_address');
    expect(await outcome(`${origin}/?to=${encodeURIComponent(url)}`)).toBe('media_private_address');
  }
  expect(await outcome(`${origin}/?to=${encodeURIComponent(`http://127.0.0.1:${port}/x`)}`)).toBe('media_not_https');
  expect(connections).toBe(0);
});

test('a name server that changes its answer changes nothing: the connection goes where it was looked', async () => {
  // The first answer is an address that nobody has; the second would be ours.
  const names = answering(['203.0.113.7'], ['127.0.0.1']);
  expect(await outcome(`https://files.example:${port}/x`, names.resolve)).toBe('media_unreachable');
  expect([names.asked(), connections]).toEqual([1, 0]);
});
