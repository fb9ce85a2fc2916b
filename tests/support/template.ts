import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { Database } from '../../lib/db/database.ts';
import { openPglite } from '../../lib/db/pglite.ts';
import { openPostgres } from '../../lib/db/postgres.ts';
import { silentLogger } from './logger.ts';

/**
 * A migrated database with the demo shop in it, made once and copied for every test file: a folder for PGlite, a
 * template database for Postgres. It is made again whenever anything that goes into it has changed.
 */
export const SERVER_URL = process.env['COMPTOIR_TEST_DATABASE_URL'];
/** A pooler before that server; what the shop itself connects to when it is set. */
const POOLER_URL = process.env['COMPTOIR_TEST_POOLER_URL'];

const ROOT = new URL('../../', import.meta.url).pathname;
const INPUTS = ['migrations', 'knowledge', 'demo', 'lib/db', 'lib/knowledge', 'lib/commerce', 'lib/language', 'lib/demo.ts'];

/** A digest of everything a template is made from. */
function fingerprint(): string {
  const hash = createHash('sha256');
  const read = (path: string) => {
    if (!existsSync(path)) return;
    if (statSync(path).isDirectory()) for (const name of readdirSync(path).sort()) read(join(path, name));
    else hash.update(path).update(readFileSync(path));
  };
  for (const input of INPUTS) read(join(ROOT, input));
  return hash.digest('hex').slice(0, 16);
}

const folder = join(tmpdir(), 'comptoir-test-templates');

/** Fills a database with what the template holds. */
export type Fill = (database: Database) => Promise<void>;

/** What this run's templates are named by: fixed when the run begins, though files may change under it. */
export const EDITION = process.env['COMPTOIR_TEST_EDITION'] ?? fingerprint();

const templateFolder = (kind: 'demo' | 'empty'): string => join(folder, `${kind}-${EDITION}`);
export const templateName = (kind: 'demo' | 'empty'): string => `comptoir_template_${kind}_${EDITION}`;

/** Makes what is missing. */
export async function prepareTemplate(kind: 'demo' | 'empty', fill: Fill): Promise<void> {
  if (SERVER_URL === undefined) await prepareFolder(templateFolder(kind), fill);
  else await prepareServerTemplate(SERVER_URL, templateName(kind), fill);
}

async function prepareFolder(path: string, fill: Fill): Promise<void> {
  if (existsSync(path)) return;
  await mkdir(folder, { recursive: true });
  const working = await mkdtemp(`${path}.`);
  const database = await openPglite({ folder: working });
  await fill(database);
  await database.close();
  await rename(working, path);
}

/** A copy of the template that is the caller's own. */
export async function copyTemplate(kind: 'demo' | 'empty'): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'comptoir-test-database-'));
  cpSync(templateFolder(kind), copy, { recursive: true });
  return copy;
}

export async function onServer<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The same server, another database. */
export function databaseUrlOf(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.toString();
}

/** What a shop under test connects to: the pooler when there is one. */
export const shopUrlOf = (serverUrl: string, name: string): string => databaseUrlOf(POOLER_URL ?? serverUrl, name);

async function prepareServerTemplate(serverUrl: string, name: string, fill: Fill): Promise<void> {
  const exists = await onServer(serverUrl, async (client) => (await client.query('select from pg_database where datname = $1', [name])).rowCount === 1);
  if (exists) return;
  const working = `${name}_${process.pid}`;
  await onServer(serverUrl, (client) => client.query(`create database ${working}`));
  const database = openPostgres({ url: databaseUrlOf(serverUrl, working), poolSize: 2, logger: silentLogger });
  await fill(database);
  await database.close();
  await onServer(serverUrl, (client) => client.query(`alter database ${working} rename to ${name}`));
}
