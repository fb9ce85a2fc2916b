import { createClient } from '@supabase/supabase-js';
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

/** Objects in a private bucket of Supabase. Browsers put them there directly: a function takes 4.5 MB, a bucket what it is set to. */
export function createSupabaseStore({ url, key, bucket, clock }: SupabaseStoreOptions): ObjectStore {
  const client = createClient(url, key, {
    auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false },
    global: { fetch: (input, init) => fetch(input, { ...init, signal: AbortSignal.timeout(TIMEOUT_MS) }) },
  });
  const files = () => client.storage.from(bucket);
  const must = <T>({ data, error }: { data: T | null; error: unknown }): T => {
    if (error !== null || data === null) throw ERRORS.upstreamUnavailable({ cause: error });
    return data;
  };
  return {
    async put(path, body, mediaType) {
      must(await files().upload(path, body, { contentType: mediaType, upsert: true }));
    },
    async get(path, maxBytes) {
      const about = await files().info(path);
      if (about.error !== null && isMissing(about.error)) return null;
      if ((must(about).size ?? 0) > maxBytes) throw ERRORS.fileTooLarge();
      return new Uint8Array(await must(await files().download(path)).arrayBuffer());
    },
    async signedUrl(path, expiresAt, name) {
      const seconds = Math.max(1, Math.floor((expiresAt - clock.now()) / 1000));
      return must(await files().createSignedUrl(path, seconds, name === undefined ? {} : { download: name })).signedUrl;
    },
    async signedUpload(path, { mediaType }) {
      const { signedUrl } = must(await files().createSignedUploadUrl(path));
      return { url: signedUrl, method: 'PUT', headers: { 'content-type': mediaType } };
    },
    async delete(path) {
      must(await files().remove([path]));
    },
  };
}

const isMissing = (error: { status?: number | undefined; statusCode?: string | undefined; message: string }): boolean =>
  error.status === 404 || error.statusCode === '404' || /not.?found/i.test(error.message);
