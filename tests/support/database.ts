import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import type { Database } from '../../lib/db/database.ts';
import { openPglite } from '../../lib/db/pglite.ts';
import { openPostgres } from '../../lib/db/postgres.ts';
import { silentLogger } from './logger.ts';
import { copyTemplate, onServer, SERVER_URL, shopUrlOf, templateName } from './template.ts';

export interface TestDatabase {
  database: Database;
  /** The connection string when the tests run on a server. */
  url: string | null;
  close(): Promise<void>;
}

/** A database of its own for one test file, on whichever engine this run tests. */
export async function openTestDatabase(kind: 'demo' | 'empty'): Promise<TestDatabase> {
  if (SERVER_URL === undefined) {
    const folder = await copyTemplate(kind);
    const database = await openPglite({ folder });
    await database.keepTo('web');
    return {
      database,
      url: null,
      async close() {
        await database.close();
        await rm(folder, { recursive: true });
      },
    };
  }
  const serverUrl = SERVER_URL;
  const name = `comptoir_test_${randomBytes(6).toString('hex')}`;
  await onServer(serverUrl, (client) => client.query(`create database ${name} template ${templateName(kind)}`));
  const url = shopUrlOf(serverUrl, name);
  const database = openPostgres({ url, poolSize: 8, logger: silentLogger });
  return {
    database,
    url,
    async close() {
      await database.close();
      await onServer(serverUrl, (client) => client.query(`drop database ${name} with (force)`));
    },
  };
}
