import type { SupabaseClient } from '@supabase/supabase-js';
import type { Clock } from '../contracts/clock.ts';
import { ERRORS } from '../contracts/errors.ts';
import type { ObjectStore } from '../contracts/object-store.ts';

export interface SupabaseStoreOptions {
  url: string;
  key: string;
  bucket: string;
  clock: Clock;
}

/** Milliseconds one call of the storage may take. */
const TIMEOUT_MS = 15_000;

/** Objects in a private bucket of Supabase, whose client is loaded with the first of them. Browsers put them there directly: a function takes 4.5 MB, a bucket what it is set to. */
export function createSupabaseStore({ url, key, bucket, clock }: SupabaseStoreOptions): ObjectStore {
  let client: Promise<SupabaseClient> | null = null;
  const files = async () => (await (client ??= connect(url, key))).storage.from(bucket);
  const must = <T>({ data, error }: { data: T | null; error: unknown }): T => {
    // Not even as a cause: an answer may repeat the key it was sent, and causes are logged.
    if (error !== null || data === null) throw ERRORS.upstreamUnavailable({ detail: 'the storage did not do what it was asked' });
    return data;
  };
  return {
    async put(path, body, mediaType) {
      must(await (await files()).upload(path, body, { contentType: mediaType, upsert: true }));
    },
    async get(path, maxBytes) {
      const about = await (await files()).info(path);
      if (about.error !== null && isMissing(about.error)) return null;
      if ((must(about).size ?? 0) > maxBytes) throw ERRORS.fileTooLarge();
      return new Uint8Array(await must(await (await files()).download(path)).arrayBuffer());
    },
    async signedUrl(path, expiresAt, name) {
      const seconds = Math.max(1, Math.floor((expiresAt - clock.now()) / 1000));
      return must(await (await files()).createSignedUrl(path, seconds, name === undefined ? {} : { download: name })).signedUrl;
    },
    async signedUpload(path, { mediaType }) {
      const { signedUrl } = must(await (await files()).createSignedUploadUrl(path));
      return { url: signedUrl, method: 'PUT', headers: { 'content-type': mediaType } };
    },
    async delete(path) {
      must(await (await files()).remove([path]));
    },
  };
}

async function connect(url: string, key: string): Promise<SupabaseClient> {
  const { createClient } = await import('@supabase/supabase-js');
  return createClient(url, key, {
    auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false },
    global: { fetch: (input, init) => fetch(input, { ...init, signal: AbortSignal.timeout(TIMEOUT_MS) }) },
  });
}

const isMissing = (error: { status?: number | undefined; statusCode?: string | undefined; message: string }): boolean =>
  error.status === 404 || error.statusCode === '404' || /not.?found/i.test(error.message);
