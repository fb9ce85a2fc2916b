import { attachDatabasePool, waitUntil } from '@vercel/functions';
import { createMailer, createShop, newId, systemClock } from '../lib/compose.ts';
import { loadConfig } from '../lib/config/config.ts';
import { openShopDatabase } from '../lib/db/open.ts';
import { createLogger } from '../lib/observe/logger.ts';
import { createErrorReporter } from '../lib/observe/sentry.ts';
import { VERSION } from '../lib/version.ts';

/** What a Vercel function starts: the same shop, on a Postgres, with static files served by the platform. Bundled by `build-function.ts`. */
const config = loadConfig(process.env);
const logger = createLogger({ level: config.http.logLevel, version: VERSION });
const { database } = await openShopDatabase({ settings: config.database, logger, embeddedAllowed: false, onPool: attachDatabasePool });
const shop = await createShop({
  config, logger, version: VERSION, database, clock: systemClock, ids: newId, mailer: createMailer(config),
  reportError: await createErrorReporter(config.http.sentryDsn, VERSION),
  keepAlive: waitUntil,
  publicDir: null,
});

export default shop.app;
