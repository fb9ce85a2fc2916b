import { ERRORS } from '../contracts/errors.ts';
import type { Logger } from '../contracts/logger.ts';
import type { Values } from '../config/settings.ts';
import type { databaseSettings } from './config.ts';
import type { Database } from './database.ts';
import { lockFolder, type FolderLock } from './lock.ts';
import type { EmbeddedDatabase } from './pglite.ts';
import type { PostgresOptions } from './postgres.ts';

export interface ShopDatabase {
  database: Database;
  /** The embedded folder, its lock and its one connection's rights; null on a Postgres server. */
  folder: { path: string; lock: FolderLock; keepTo: EmbeddedDatabase['keepTo'] } | null;
  close: () => Promise<void>;
}

export interface OpenOptions {
  settings: Values<typeof databaseSettings>;
  logger: Logger;
  /** Which connection string to use when several are configured. */
  purpose?: 'web' | 'migration' | 'knowledge';
  /** Platforms without a lasting disk must be given a Postgres. */
  embeddedAllowed: boolean;
  onPool?: PostgresOptions['onPool'];
}

/** Milliseconds a statement of a migration may take: an index over years of messages is not made in seconds. */
const MIGRATION_TIMEOUT_MS = 1_800_000;

/** The connection string for a purpose, or null for the embedded database. */
export function databaseUrl(settings: Values<typeof databaseSettings>, purpose: OpenOptions['purpose'] = 'web'): string | null {
  const general = settings.url ?? settings.vercelUrl ?? null;
  if (purpose === 'migration') return settings.migrationUrl ?? general;
  if (purpose === 'knowledge') return settings.knowledgeUrl ?? general;
  return general;
}

/**
 * Opens the shop's database: Postgres when it is configured, else the embedded one under its folder's lock. The driver
 * that is not needed is not even loaded. Throws `config_invalid` or `data_folder_busy`.
 */
export async function openShopDatabase(options: OpenOptions): Promise<ShopDatabase> {
  const { settings, logger } = options;
  const url = databaseUrl(settings, options.purpose);
  if (url !== null) {
    const { openPostgres } = await import('./postgres.ts');
    const database = openPostgres({
      url, poolSize: settings.poolSize, logger,
      ...(options.purpose === 'migration' ? { patience: { queryMs: MIGRATION_TIMEOUT_MS } } : {}),
      ...(options.onPool === undefined ? {} : { onPool: options.onPool }),
    });
    return { database, folder: null, close: () => database.close() };
  }
  if (!options.embeddedAllowed) {
    throw ERRORS.configInvalid({
      detail:
        'DATABASE_URL is not set. A serverless function has no disk of its own, so Comptoir does not start there without a Postgres: ' +
        'set DATABASE_URL to the transaction pooler of your database (Supabase: Connect, Transaction pooler) and deploy again.',
    });
  }
  const lock = await lockFolder(settings.dataDir);
  try {
    const { openPglite } = await import('./pglite.ts');
    const database = await openPglite({ folder: settings.dataDir, logger });
    return {
      database,
      folder: { path: settings.dataDir, lock, keepTo: (role) => database.keepTo(role) },
      async close() {
        await database.close();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}
