import type { Values } from '../config/settings.ts';
import { AppError } from '../contracts/errors.ts';
import type { Logger } from '../contracts/logger.ts';
import type { databaseSettings } from './config.ts';
import { callControl } from './control.ts';
import { readHolder } from './lock.ts';
import { databaseUrl, openShopDatabase, type OpenOptions, type ShopDatabase } from './open.ts';

export interface OwnerCommand {
  settings: Values<typeof databaseSettings>;
  logger: Logger;
  purpose?: NonNullable<OpenOptions['purpose']>;
  /** What a running shop knows the command as. */
  name: string;
  args: unknown;
  /** The same on a database that no shop holds. */
  own: (opened: ShopDatabase) => Promise<unknown>;
  /** Told of the progress that a running shop reports. */
  say: (line: string) => void;
}

/**
 * Carries out a command of the owner's: on the database, or, when a shop runs on the embedded folder, by that shop, so that nobody has to
 * stop it. Throws `data_folder_busy` when whoever holds the folder takes no commands, and what the command throws.
 */
export async function carryOut({ settings, logger, purpose, name, args, own, say }: OwnerCommand): Promise<unknown> {
  let opened: ShopDatabase;
  try {
    opened = await openShopDatabase({ settings, logger, embeddedAllowed: true, ...(purpose === undefined ? {} : { purpose }) });
  } catch (error) {
    const isBusy = error instanceof AppError && error.code === 'data_folder_busy' && databaseUrl(settings, purpose) === null;
    const control = isBusy ? (await readHolder(settings.dataDir))?.control : null;
    if (control === null || control === undefined) throw error;
    return callControl(control, name, args, say);
  }
  try {
    return await own(opened);
  } finally {
    await opened.close();
  }
}
