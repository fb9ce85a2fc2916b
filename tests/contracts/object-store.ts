import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ObjectStore } from '../../lib/contracts/object-store.ts';

export interface ObjectStoreHarness {
  store: ObjectStore;
  /** Makes an address of the store one that can be fetched from here. */
  resolve(url: string): string;
  /** Lets the time of every signed address go by. */
  expire(): void;
  now(): number;
  close(): Promise<void>;
}

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (data: Uint8Array | null) => (data === null ? null : new TextDecoder().decode(data));

/** What every object store does. */
export function testObjectStore(name: string, open: () => Promise<ObjectStoreHarness>): void {
  describe(`object store: ${name}`, () => {
    let harness: ObjectStoreHarness;
    beforeAll(async () => { harness = await open(); });
    afterAll(() => harness.close());

    test('keeps, replaces and deletes', async () => {
      const { store } = harness;
      expect(await store.get('quotes/one.pdf', 100)).toBeNull();
      await store.put('quotes/one.pdf', bytes('first'), 'application/pdf');
      await store.put('quotes/one.pdf', bytes('second'), 'application/pdf');
      expect(text(await store.get('quotes/one.pdf', 100))).toBe('second');
      await store.delete('quotes/one.pdf');
      await store.delete('quotes/one.pdf');
      expect(await store.get('quotes/one.pdf', 100)).toBeNull();
    });

    test('does not read what is larger than asked for', async () => {
      await harness.store.put('large', bytes('x'.repeat(1000)), 'application/pdf');
      await expect(harness.store.get('large', 999)).rejects.toMatchObject({ code: 'file_too_large' });
      expect((await harness.store.get('large', 1000))?.length).toBe(1000);
    });

    test('a signed link opens its object, another one does not, and none when its time is over', async () => {
      const { store, resolve } = harness;
      await store.put('attachments/a', bytes('%PDF-secret of a'), 'application/pdf');
      await store.put('attachments/b', bytes('%PDF-secret of b'), 'application/pdf');
      const url = resolve(await store.signedUrl('attachments/a', harness.now() + 60_000, 'plate.pdf'));
      expect(await (await fetch(url)).text()).toBe('%PDF-secret of a');
      expect((await fetch(url.replace(/attachments(\/|%2F)a/, 'attachments$1b'))).status).toBeGreaterThanOrEqual(400);
      harness.expire();
      expect((await fetch(url)).status).toBeGreaterThanOrEqual(400);
    });

    test('a signed upload takes the object it was signed for', async () => {
      const { store, resolve } = harness;
      const upload = await store.signedUpload('attachments/up', { mediaType: 'application/pdf', size: 5 }, harness.now() + 60_000);
      const put = (url: string) => fetch(resolve(url), { method: upload.method, headers: upload.headers, body: bytes('%PDF-') });
      expect((await put(upload.url)).status).toBe(200);
      expect(text(await store.get('attachments/up', 100))).toBe('%PDF-');
      expect((await put(upload.url.replace(/attachments(\/|%2F)up/, 'attachments$1other'))).status).toBeGreaterThanOrEqual(400);
      expect(await store.get('attachments/other', 100)).toBeNull();
    });
  });
}
