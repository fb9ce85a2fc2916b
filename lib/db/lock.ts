import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { ERRORS } from '../contracts/errors.ts';

/** Who runs on a folder, written by the owner of its lock for messages and for commands that want to reach it. */
const holderSchema = z.object({ pid: z.number(), started_at: z.string(), control: z.string().nullable(), port: z.number().nullable() });

export type Holder = z.infer<typeof holderSchema>;

export interface FolderLock {
  /** Tells others where this process can be reached. */
  announce(holder: Omit<Holder, 'pid' | 'started_at'>): Promise<void>;
  release(): void;
}

/** What the last owner said of itself. Only meaningful while the lock is held. */
export async function readHolder(folder: string): Promise<Holder | null> {
  try {
    return holderSchema.parse(JSON.parse(await readFile(join(folder, 'shop.json'), 'utf8')));
  } catch (error) {
    // Absent before the first announcement, half-written at worst: either way nothing is known of the holder.
    if (error instanceof SyntaxError || error instanceof z.ZodError || (error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Of two that start together both hold a first lock for a moment; who did not get the second lets go within this time. */
const TIE_MS = 500;

/**
 * Takes the folder for this process. The lock is the operating system's own (SQLite's exclusive lock on a file), so it
 * ends with the process however that ends, `kill -9` included, and of two that start together exactly one gets it.
 * Throws `data_folder_busy`.
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = new DatabaseSync(join(folder, 'lock'));
  try {
    file.exec(`PRAGMA busy_timeout = ${TIE_MS}; PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE`);
  } catch (error) {
    file.close();
    if (!(error instanceof Error && /locked|busy/i.test(error.message))) throw error;
    const holder = await readHolder(folder);
    const who = holder === null ? 'another process' : `process ${holder.pid}${holder.port === null ? '' : ` on port ${holder.port}`}, since ${holder.started_at}`;
    throw ERRORS.dataFolderBusy({
      detail: `${folder} is in use by ${who}. One shop owns a data folder: stop that one, or set COMPTOIR_DATA_DIR to another folder.`,
    });
  }
  const started_at = new Date().toISOString();
  return {
    announce: ({ control, port }) => writeFile(join(folder, 'shop.json'), JSON.stringify({ pid: process.pid, started_at, control, port }), { mode: 0o600 }),
    release: () => { file.close(); },
  };
}
