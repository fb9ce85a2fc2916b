import { isAbsolute } from 'node:path';
import { importCommandSchema, runImportCommand } from './commerce/import/command.ts';
import type { Config } from './config/config.ts';
import type { Logger } from './contracts/logger.ts';
import type { ObjectStore } from './contracts/object-store.ts';
import { loadDemoShop } from './demo.ts';
import { writeBackup } from './db/backup/write.ts';
import { serveControl, type ControlCommand } from './db/control.ts';
import type { Database } from './db/database.ts';
import { changeFlags } from './db/flags.ts';
import { migrate } from './db/migrate.ts';
import { databaseUrl, openShopDatabase } from './db/open.ts';
import { expireAllLeases } from './db/queries/turns.ts';
import { peopleCommands } from './memory/people.ts';
import { guardCommands } from './security/guard-commands.ts';
import { createStorage } from './storage/create.ts';
import { z } from 'zod';
import { publishCommands } from './publish.ts';

export interface LocalShop {
  database: Database;
  /** Tells commands and second starters where this process is. */
  announce(port: number): Promise<void>;
  close(): Promise<void>;
}

export const MIGRATIONS = new URL('../migrations/', import.meta.url);

const backupSchema = z.object({ file: z.string().refine(isAbsolute) });

/** Commands that an owner can give to a running shop. */
export const ownerCommands = (database: Database, store: ObjectStore | null): Record<string, ControlCommand> => ({
  flags: (args) => changeFlags(database, args),
  backup: (args, progress) => writeBackup(database, backupSchema.parse(args).file, progress),
  ...guardCommands(database),
  ...peopleCommands(database, store),
  'catalog.import': (args) => runImportCommand(database, importCommandSchema.parse(args)),
});

/** Opens the database for a process that serves: migrated, filled on the first run, and in the web's role. */
export async function openLocalShop({ config, logger, say }: { config: Config; logger: Logger; say: (line: string) => void }): Promise<LocalShop> {
  await migrateServer(config, logger, say);
  if (databaseUrl(config.database) === null) say(`Opening the embedded database in ${config.database.dataDir} (a few seconds the first time) …`);
  const opened = await openShopDatabase({ settings: config.database, logger, embeddedAllowed: !config.platform.vercel });
  const { database, folder } = opened;
  if (folder === null) return { database, announce: () => Promise.resolve(), close: () => opened.close() };
  try {
    const { applied } = await migrate(database, MIGRATIONS);
    if (applied.length > 0) say(`Prepared the database in ${folder.path} (${applied.length} migrations).`);
    if (config.platform.demo) await loadDemoShop({ database, logger, onProgress: say });
    await expireAllLeases(database);
    // From here on the session has the web's rights only; the build plane steps up inside its own transactions.
    await folder.keepTo('web');
    // Reads and deletes only: it signs nothing.
    const { store } = createStorage(config, { secret: '', clock: { now: () => Date.now() } });
    const control = await serveControl(folder.path, { ...ownerCommands(database, store), ...publishCommands({ config, database, logger }) });
    return {
      database,
      announce: (port) => folder.lock.announce({ control: control.path, port }),
      async close() {
        await control.close();
        await opened.close();
      },
    };
  } catch (error) {
    await opened.close();
    throw error;
  }
}

/** On a server, migrations run over their own connection, before the web's is opened. */
async function migrateServer(config: Config, logger: Logger, say: (line: string) => void): Promise<void> {
  if (databaseUrl(config.database) === null) return;
  const { database, close } = await openShopDatabase({ settings: config.database, logger, purpose: 'migration', embeddedAllowed: false });
  try {
    const { applied } = await migrate(database, MIGRATIONS);
    if (applied.length > 0) say(`Applied ${applied.length} migrations.`);
  } finally {
    await close();
  }
}
