import { randomBytes } from 'node:crypto';
import { loadDemoShop } from '../../lib/demo.ts';
import { migrate } from '../../lib/db/migrate.ts';
import { openPostgres } from '../../lib/db/postgres.ts';
import { silentLogger } from './logger.ts';
import { findPostgres, startPostgres } from './postgres-server.ts';
import { databaseUrlOf, onServer, SERVER_URL } from './template.ts';

const MIGRATIONS = new URL('../../migrations/', import.meta.url);

/** Where a test that is about servers finds one: the run's own, or one that it starts. */
const PROGRAMS = SERVER_URL === undefined ? findPostgres() : null;
/** Why such a test cannot run here, or null. */
export const WITHOUT_SERVER = SERVER_URL === undefined && PROGRAMS === null ? 'no Postgres server on this machine: `npm run test:postgres` installs one' : null;

export interface Server {
  /** The superuser's connection. */
  url: string;
  /** A new, empty database, dropped with the server. */
  createDatabase(): Promise<string>;
  close(): Promise<void>;
}

export async function openServer(): Promise<Server> {
  if (WITHOUT_SERVER !== null) throw new Error(WITHOUT_SERVER);
  const own = PROGRAMS === null ? null : await startPostgres(PROGRAMS);
  const url = SERVER_URL ?? own?.url ?? '';
  const names: string[] = [];
  return {
    url,
    async createDatabase() {
      const name = `comptoir_server_${randomBytes(6).toString('hex')}`;
      names.push(name);
      await onServer(url, (client) => client.query(`create database ${name}`));
      return databaseUrlOf(url, name);
    },
    async close() {
      if (own !== null) return own.stop();
      await onServer(url, async (client) => { for (const name of names) await client.query(`drop database if exists ${name} with (force)`); });
    },
  };
}

/** Migrates a database and stocks it with the demo shop. */
export async function stockDatabase(url: string): Promise<void> {
  const database = openPostgres({ url, poolSize: 2, logger: silentLogger });
  try {
    await migrate(database, MIGRATIONS);
    await loadDemoShop({ database, logger: silentLogger, onProgress: () => undefined });
  } finally {
    await database.close();
  }
}

/** Makes a login with one of the shop's roles, as `docs/deploy.md` tells the owner to, and returns its connection string. */
export async function createLogin(url: string, role: 'comptoir_web' | 'comptoir_knowledge'): Promise<string> {
  const name = `${role}_login_${randomBytes(4).toString('hex')}`;
  await onServer(url, (client) => client.query(`create role ${name} login password 'not a secret' in role ${role}`));
  const own = new URL(url);
  own.username = name;
  own.password = 'not a secret';
  return own.toString();
}
