import { expect, test } from '@jest/globals';
import { mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { createApp } from '../../lib/http/app.ts';
import { objectRoutes } from '../../lib/http/routes/objects.ts';
import { createFolderStore } from '../../lib/storage/folder.ts';
import { sniffMediaType } from '../../lib/storage/media-type.ts';
import { createSupabaseStore } from '../../lib/storage/supabase.ts';
import { testObjectStore } from '../contracts/object-store.ts';
import { openStorageServer, SERVICE_KEY } from '../fixtures/storage-server/server.ts';
import { silentLogger } from '../support/logger.ts';

testObjectStore('folder', async () => {
  let now = Date.now();
  const store = createFolderStore({ root: await mkdtemp(join(tmpdir(), 'comptoir-objects-')), secret: 's'.repeat(32), clock: { now: () => now } });
  const app = createApp({ routes: objectRoutes(store, 1_000_000), logger: silentLogger, trustProxy: undefined, allowedOrigins: [], connectTo: [], publicDir: null, reportError: () => undefined });
  const server = createServer(app);
  await new Promise<void>((ready) => { server.listen(0, '127.0.0.1', ready); });
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    store, now: () => now, resolve: (url) => base + url,
    expire: () => { now += 3_600_000; },
    close: () => new Promise((closed) => { server.close(() => closed()); server.closeAllConnections(); }),
  };
});

testObjectStore('supabase', async () => {
  const server = await openStorageServer();
  const store = createSupabaseStore({ url: server.url, key: SERVICE_KEY, bucket: 'comptoir', clock: { now: () => Date.now() } });
  return { store, now: () => Date.now(), resolve: (url) => url, expire: () => { server.expire(); }, close: () => server.close() };
});

test('a storage that is away is an error that can be retried, never "no object"', async () => {
  const server = await openStorageServer();
  const store = createSupabaseStore({ url: server.url, key: SERVICE_KEY, bucket: 'comptoir', clock: { now: () => Date.now() } });
  server.break(503);
  for (const work of [store.get('a', 10), store.put('a', new Uint8Array(1), 'image/png'), store.signedUrl('a', Date.now() + 1000), store.signedUpload('a', { mediaType: 'image/png', size: 1 }, Date.now() + 1000), store.delete('a')]) {
    await expect(work).rejects.toMatchObject({ code: 'upstream_unavailable', isRetryable: true });
  }
  await server.close();
});

test('no key leaves the folder', async () => {
  const store = createFolderStore({ root: '/tmp/nowhere', secret: 's'.repeat(32), clock: { now: () => 0 } });
  for (const key of ['../secret', 'a/../../b', '/etc/passwd', 'a//b', '', 'a\\b', 'a/.', 'A', 'a%2e%2e']) {
    await expect(store.put(key, new Uint8Array(1), 'image/png')).rejects.toMatchObject({ code: 'request_invalid' });
  }
});

test('the first bytes decide, never a name', () => {
  const head = (...parts: (number | string)[]) => new Uint8Array(parts.flatMap((part) => (typeof part === 'number' ? [part] : [...Buffer.from(part, 'latin1')])));
  expect(sniffMediaType(head(0xff, 0xd8, 0xff, 0xe0))).toBe('image/jpeg');
  expect(sniffMediaType(head(0x89, 'PNG\r\n\x1a\n'))).toBe('image/png');
  expect(sniffMediaType(head('GIF89a'))).toBe('image/gif');
  expect(sniffMediaType(head('RIFF', 0, 0, 0, 0, 'WEBP'))).toBe('image/webp');
  expect(sniffMediaType(head(0, 0, 0, 24, 'ftypheic'))).toBe('image/heic');
  expect(sniffMediaType(head('%PDF-1.7'))).toBe('application/pdf');
  for (const other of ['<svg onload=alert(1)>', '<!doctype html>', 'MZ', 'PK\x03\x04', 'GIF8', '']) expect(sniffMediaType(head(other))).toBeNull();
  fc.assert(fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => { sniffMediaType(bytes); }));
});
