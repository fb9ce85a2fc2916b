import { pathToFileURL } from 'node:url';
import { migrate } from '../../lib/db/migrate.ts';
import { openShopDatabase } from '../../lib/db/open.ts';
import { loadConfig } from '../../lib/config/config.ts';
import { silentLogger } from './logger.ts';

/** Migrates the configured database with the files of a folder, in a process of its own that a test can kill. */
const [folder = ''] = process.argv.slice(2);
const { database, close } = await openShopDatabase({ settings: loadConfig(process.env).database, logger: silentLogger, purpose: 'migration', embeddedAllowed: true });
process.stdout.write('opened\n');
const { applied } = await migrate(database, pathToFileURL(`${folder}/`));
process.stdout.write(`applied ${applied.length}\n`);
await close();
