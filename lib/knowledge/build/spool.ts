import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import * as z from 'zod';
import { TRUTH_LEVELS } from '../../contracts/knowledge.ts';
import { languageSchema } from '../../contracts/language.ts';
import type { Source, SourceItem } from './source.ts';

export interface SpooledSource extends Source {
  /** Deletes what was kept. */
  close(): Promise<void>;
}

/** A line of the file, which lay outside this process for a while. */
const itemSchema: z.ZodType<SourceItem> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('document'),
    document: z.object({
      path: z.string(), id: z.string(), translationOf: z.string().nullable(), namespace: z.string().nullable(), title: z.string(), lang: languageSchema,
      truthLevel: z.enum(TRUTH_LEVELS), verificationStatus: z.string(), lastVerified: z.string().nullable(), verifiedBy: z.string().nullable(), owner: z.string().nullable(),
      tags: z.array(z.string()), questions: z.array(z.string()), url: z.string().nullable(), body: z.string(), bodyLine: z.number().int().exactOptional(), flags: z.array(z.object({ code: z.string(), message: z.string(), line: z.number().nullable() })),
    }),
  }),
  z.object({ kind: z.literal('refused'), refusal: z.object({ path: z.string(), line: z.number().nullable(), code: z.string(), message: z.string() }) }),
]);

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
      for await (const line of createInterface({ input: createReadStream(file) })) yield itemSchema.parse(JSON.parse(line));
    },
    async close() {
      if (kept !== null) await rm((await kept).folder, { recursive: true, force: true });
      kept = null;
    },
  };
}
