import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import type { Config } from './config/config.ts';
import { AppError, ERRORS } from './contracts/errors.ts';
import type { Logger } from './contracts/logger.ts';
import { migrate } from './db/migrate.ts';
import { databaseUrl, openShopDatabase } from './db/open.ts';
import { carryOut } from './db/owner-command.ts';
import { createApp } from './http/app.ts';
import { createDocumentStore } from './knowledge/serve/document-store.ts';
import { knowledgeRoutes } from './knowledge/serve/routes.ts';
import { DOCUMENTS_COMMAND, type DocumentsCommand } from './knowledge/serve/documents-command.ts';
import { publishDocuments } from './publish.ts';

const MIGRATIONS = new URL('../migrations/', import.meta.url);

export interface KnowledgeServer {
  port: number;
  close(): Promise<void>;
}

/**
 * The build plane as a server, for those who publish from elsewhere: its own program, its own key, its own database credentials
 * (`KNOWLEDGE_DATABASE_URL`). An embedded database it opens only while it builds; a shop that runs on it builds itself, and goes on answering.
 */
export async function serveKnowledge({ config, logger, say }: { config: Config; logger: Logger; say: (line: string) => void }): Promise<KnowledgeServer> {
  const { buildKey, servePort, serveHost, documentsDir } = config.knowledge;
  if (buildKey === undefined) throw ERRORS.configInvalid({ detail: 'KNOWLEDGE_BUILD_KEY is not set' });
  const plane = databaseUrl(config.database, 'knowledge') === null ? embeddedPlane(config, logger) : await serverPlane(config, logger);
  const store = createDocumentStore(resolve(documentsDir));
  const routes = knowledgeRoutes({ store, buildKey, publish: plane.publish });
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
      await plane.close();
    },
  };
}

interface Plane {
  publish: (command: DocumentsCommand) => Promise<unknown>;
  close(): Promise<void>;
}

async function serverPlane(config: Config, logger: Logger): Promise<Plane> {
  const { database, close } = await openShopDatabase({ settings: config.database, logger, purpose: 'knowledge', embeddedAllowed: false });
  return { publish: (command) => publishDocuments({ config, database, logger }, command), close };
}

/** One request after the other: each may open the folder, which one process owns. */
function embeddedPlane(config: Config, logger: Logger): Plane {
  let last: Promise<unknown> = Promise.resolve();
  const carry = (args: DocumentsCommand): Promise<unknown> =>
    carryOut({
      settings: config.database, logger, purpose: 'knowledge', name: DOCUMENTS_COMMAND, args, say: () => undefined,
      own: async ({ database }) => {
        await migrate(database, MIGRATIONS);
        return publishDocuments({ config, database, logger }, args);
      },
    });
  // What broke inside a running shop is for its owner's log, not for whoever publishes.
  const publish = (command: DocumentsCommand): Promise<unknown> =>
    carry(command).catch((error: unknown) => {
      if (!(error instanceof AppError) || error.code !== 'internal_error') throw error;
      logger.error({ detail: error.detail }, 'the running shop could not publish');
      throw ERRORS.internal({ cause: error });
    });
  return {
    publish(command) {
      const next = last.then(() => publish(command), () => publish(command));
      last = next;
      return next;
    },
    close: () => last.then(() => undefined, () => undefined),
  };
}
