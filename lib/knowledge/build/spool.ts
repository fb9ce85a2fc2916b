import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Source, SourceItem } from './source.ts';

export interface SpooledSource extends Source {
  /** Deletes what was kept. */
  close(): Promise<void>;
}

/** A source that is read once from far away and then from disk: a build reads twice, and a site may change or count. */
export function spooled(source: Source): SpooledSource {
  let kept: Promise<{ folder: string; file: string }> | null = null;

  async function fill(): Promise<{ folder: string; file: string }> {
    const folder = await mkdtemp(join(tmpdir(), 'comptoir-source-'));
    const file = join(folder, 'items.ndjson');
    const out = createWriteStream(file, { mode: 0o600 });
    try {
      for await (const item of source.items()) if (!out.write(`${JSON.stringify(item)}\n`)) await once(out, 'drain');
      out.end();
      await once(out, 'finish');
    } catch (error) {
      out.destroy();
      await rm(folder, { recursive: true, force: true });
      kept = null;
      throw error;
    }
    return { folder, file };
  }

  return {
    ...source,
    async *items() {
      const { file } = await (kept ??= fill());
      // Our own file, written a moment ago.
      for await (const line of createInterface({ input: createReadStream(file) })) yield JSON.parse(line) as SourceItem;
    },
    async close() {
      if (kept !== null) await rm((await kept).folder, { recursive: true, force: true });
      kept = null;
    },
  };
}
