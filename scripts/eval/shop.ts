import { createShop, newId, systemClock, type Shop } from '../../lib/compose.ts';
import { loadConfig } from '../../lib/config/config.ts';
import type { Database } from '../../lib/db/database.ts';
import { migrate } from '../../lib/db/migrate.ts';
import { openPglite } from '../../lib/db/pglite.ts';
import { loadDemoShop } from '../../lib/demo.ts';
import { MIGRATIONS } from '../../lib/local.ts';
import { createLogger } from '../../lib/observe/logger.ts';
import { createSessionTokens, type SessionTokens } from '../../lib/memory/session-token.ts';

export const EVAL_SECRET = 'an evaluation needs no secret, but one of 32 letters';

export interface EvalShop {
  shop: Shop;
  database: Database;
  tokens: SessionTokens;
  close(): Promise<void>;
}

/** A demo database in memory, in the web's role. */
export async function openEvalDatabase(): Promise<Database> {
  const database = await openPglite({ memory: true });
  await migrate(database, MIGRATIONS);
  await loadDemoShop({ database, logger: createLogger({ level: 'error', version: 'eval' }), onProgress: () => undefined });
  await database.keepTo('web');
  return database;
}

/** The whole shop over a database, without HTTP, with rates that no measurement reaches. */
export async function openEvalShop(database: Database, env: Record<string, string> = {}): Promise<EvalShop> {
  const config = loadConfig({ SESSION_SECRET: EVAL_SECRET, RATE_LIMIT_CHAT_PER_MINUTE: '1000000', RATE_LIMIT_ADDRESS_PER_MINUTE: '1000000', ...env });
  const shop = await createShop({
    config, version: 'eval', database, logger: createLogger({ level: 'silent', version: 'eval' }), reportError: () => undefined, clock: systemClock, ids: newId,
    mailer: null, keepAlive: null, publicDir: null,
  });
  return { shop, database, tokens: createSessionTokens(EVAL_SECRET), close: () => shop.settled() };
}
