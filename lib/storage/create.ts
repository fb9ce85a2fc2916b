import { createHmac } from 'node:crypto';
import { join } from 'node:path';
import type { Config } from '../config/config.ts';
import type { Clock } from '../contracts/clock.ts';
import type { ObjectStore } from '../contracts/object-store.ts';
import { createFolderStore, type FolderStore } from './folder.ts';
import { createSupabaseStore } from './supabase.ts';

export interface Storage {
  /** Null where files cannot be kept. */
  store: ObjectStore | null;
  /** Set when our own server hands the files out. */
  folder: FolderStore | null;
}

/** Supabase where it is configured, a folder beside the embedded database, and nothing on a platform without a disk. */
export function createStorage(config: Config, deps: { secret: string; clock: Clock }): Storage {
  const { supabaseUrl: url, supabaseKey: key, bucket } = config.storage;
  if (url !== undefined && key !== undefined) return { store: createSupabaseStore({ url, key, bucket, clock: deps.clock }), folder: null };
  if (config.platform.vercel) return { store: null, folder: null };
  const secret = createHmac('sha256', deps.secret).update('objects').digest('base64url');
  const folder = createFolderStore({ root: join(config.database.dataDir, 'objects'), secret, clock: deps.clock });
  return { store: folder, folder };
}
