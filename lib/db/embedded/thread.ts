import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { vector } from '@electric-sql/pglite-pgvector';
import { CLOSE, type ThreadData } from './protocol.ts';

/** The thread that Postgres runs in: takes what a client writes on the wire and hands back what the server answers. */

const extensions = { vector };

/**
 * A new folder starts from a cluster that `initdb` made beforehand: a quarter of the time. While it is being filled a mark
 * stands beside it, so that what a killed process left half made is thrown away: nothing was acknowledged there yet.
 */
async function openFolder(folder: string): Promise<PGlite> {
  const dataDir = join(folder, 'pg');
  const mark = join(folder, 'pg.unfinished');
  if ((await exists(dataDir)) && !(await exists(mark))) return PGlite.create({ dataDir, extensions });
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(mark, '');
  await rm(dataDir, { recursive: true, force: true });
  await mkdir(dataDir, { mode: 0o700 });
  const { dataDir: newCluster } = await import('@electric-sql/pglite-prepopulatedfs');
  const client = await PGlite.create({ dataDir, extensions, loadDataDir: await newCluster() });
  await rm(mark);
  return client;
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

async function serve(): Promise<void> {
  if (parentPort === null) throw new Error('this file is a thread of lib/db/pglite.ts');
  const port = parentPort;
  const { folder } = workerData as ThreadData;
  const client = folder === undefined ? await PGlite.create({ extensions }) : await openFolder(folder);

  const answer = async (asked: Uint8Array): Promise<void> => {
    const parts: Uint8Array[] = [];
    // What comes is a window on the engine's memory, gone with the next call.
    await client.execProtocolRawStream(asked, { syncToFs: false, onRawData: (part) => parts.push(part.slice()) });
    const bytes = parts.length === 1 && parts[0] !== undefined ? parts[0] : new Uint8Array(Buffer.concat(parts));
    port.postMessage(bytes, [bytes.buffer as ArrayBuffer]);
  };

  let last: Promise<void> = Promise.resolve();
  port.on('message', (message: Uint8Array | typeof CLOSE) => {
    if (message === CLOSE) last = last.then(() => client.close()).then(() => port.close());
    else last = last.then(() => answer(message));
  });
  port.postMessage('open');
}

await serve();
