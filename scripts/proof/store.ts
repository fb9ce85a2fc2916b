import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { loadConfig } from '../../lib/config/config.ts';
import type { Database } from '../../lib/db/database.ts';
import { migrate } from '../../lib/db/migrate.ts';
import { openShopDatabase } from '../../lib/db/open.ts';
import { loadDemoShop } from '../../lib/demo.ts';
import { MIGRATIONS } from '../../lib/local.ts';
import { createLogger } from '../../lib/observe/logger.ts';

const logger = createLogger({ level: 'silent', version: 'proof' });

/** A database made for one run and thrown away after it. */
export interface ProofStore {
  engine: 'embedded' | 'postgres';
  /** What the app must be told to find it. */
  env: Record<string, string>;
  /** Opens it for a look or a change. On an embedded one the app must not be running. */
  with<T>(work: (database: Database) => Promise<T>): Promise<T>;
  /** Ends every connection of the app from the server's side. Returns how many there were. */
  terminate: () => Promise<number>;
  drop(): Promise<void>;
}

/** Makes a migrated database: in a folder of its own, or on a Postgres server. With the demo shop in it, or empty. */
export async function createProofStore(options: { postgres: string | null; demo: boolean }): Promise<ProofStore> {
  const store = options.postgres === null ? await createFolder() : await createServerDatabase(options.postgres);
  store.env['COMPTOIR_DEMO'] = String(options.demo);
  await store.with(async (database) => {
    await migrate(database, MIGRATIONS);
    if (options.demo) await loadDemoShop({ database, logger, onProgress: () => undefined });
  });
  return store;
}

const withDatabase = (env: Record<string, string>) =>
  async <T>(work: (database: Database) => Promise<T>): Promise<T> => {
    const opened = await openShopDatabase({ settings: loadConfig(env).database, logger, embeddedAllowed: true });
    try {
      return await work(opened.database);
    } finally {
      await opened.close();
    }
  };

async function createFolder(): Promise<ProofStore> {
  const folder = await mkdtemp(join(tmpdir(), 'comptoir-proof-'));
  const env = { COMPTOIR_DATA_DIR: folder };
  return { engine: 'embedded', env, with: withDatabase(env), terminate: () => Promise.resolve(0), drop: () => rm(folder, { recursive: true, force: true }) };
}

async function createServerDatabase(server: string): Promise<ProofStore> {
  const name = `comptoir_proof_${randomBytes(5).toString('hex')}`;
  const query = async (text: string, values: unknown[] = []) => {
    const client = new pg.Client({ connectionString: server });
    await client.connect();
    try {
      return await client.query(text, values);
    } finally {
      await client.end();
    }
  };
  await query(`create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const env = { DATABASE_URL: url.toString() };
  return {
    engine: 'postgres',
    env,
    with: withDatabase(env),
    async terminate() {
      const { rowCount } = await query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and pid <> pg_backend_pid()', [name]);
      return rowCount ?? 0;
    },
    async drop() {
      await query(`drop database ${name} with (force)`);
    },
  };
}
