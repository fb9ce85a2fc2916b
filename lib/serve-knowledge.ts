import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import type { Config } from './config/config.ts';
import { ERRORS } from './contracts/errors.ts';
import type { Logger } from './contracts/logger.ts';
import { migrate } from './db/migrate.ts';
import { databaseUrl, openShopDatabase } from './db/open.ts';
import { createApp } from './http/app.ts';
import { createDocumentStore } from './knowledge/serve/document-store.ts';
import { knowledgeRoutes } from './knowledge/serve/routes.ts';
import { createBuildPlane } from './publish.ts';

const MIGRATIONS = new URL('../migrations/', import.meta.url);

export interface KnowledgeServer {
  port: number;
  close(): Promise<void>;
}

/**
 * The build plane as a server, for those who publish from elsewhere: its own program, its own key, its own database credentials
 * (`KNOWLEDGE_DATABASE_URL`). An embedded database can be served only while no shop runs on it; its owner has the commands instead.
 */
export async function serveKnowledge({ config, logger, say }: { config: Config; logger: Logger; say: (line: string) => void }): Promise<KnowledgeServer> {
  const { buildKey, servePort, serveHost, documentsDir } = config.knowledge;
  if (buildKey === undefined) throw ERRORS.configInvalid({ detail: 'KNOWLEDGE_BUILD_KEY is not set' });
  if (databaseUrl(config.database, 'knowledge') === null) say('The embedded database is opened for as long as this runs: no shop can run on it meanwhile.');
  const opened = await openShopDatabase({ settings: config.database, logger, purpose: 'knowledge', embeddedAllowed: true });
  const { database } = opened;
  if (opened.folder !== null) await migrate(database, MIGRATIONS);
  const store = createDocumentStore(resolve(documentsDir));
  const routes = knowledgeRoutes({ store, buildKey, builder: async () => (await createBuildPlane({ config, database, logger })).builder });
  const app = createApp({ routes, logger, trustProxy: undefined, allowedOrigins: [], connectTo: [], publicDir: null, reportError: () => undefined });
  const server = createServer(app);
  await new Promise<void>((done, fail) => { server.once('error', fail).listen(servePort, serveHost, done); });
  const { port } = server.address() as AddressInfo;
  say(`Knowledge can be published at http://${serveHost}:${port} (documents in ${store.folder}).`);
  return {
    port,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => { server.close(done); });
      await opened.close();
    },
  };
}
