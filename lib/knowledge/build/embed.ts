import { setImmediate as nextTick } from 'node:timers/promises';
import type { Embedder, ModelAttempt } from '../../contracts/language-model.ts';
import type { Database } from '../../db/database.ts';
import { chunksToEmbed, embedderOf, ensureVectorIndex, hasVectors, markEmbedded, putVectors, type ChunkToEmbed } from '../../db/queries/knowledge-vectors.ts';

/** Texts of one call, and documents looked at for them. */
const TEXTS_AT_ONCE = 64;
const DOCUMENTS_AT_ONCE = 64;
/** Vectors of one transaction: on the embedded database each takes milliseconds to join the index, and a turn may wait for them. */
const VECTORS_AT_ONCE = 8;

/** What of a chunk becomes its vector: a section says little without what it stands under. */
export const embeddedText = (chunk: Pick<ChunkToEmbed, 'title' | 'section' | 'content'>): string => [chunk.title, chunk.section ?? '', chunk.content].filter((part) => part !== '').join('\n');

export interface Embedded {
  /** Vectors made now; what did not change had one. */
  made: number;
}

/**
 * Gives the chunks of a finished version the vectors they lack. It can be stopped at any point: what is there stays, and the
 * version is searched by vectors only once all are. No transaction is open while the provider works. Throws `ModelError`.
 */
export async function embedVersion(
  database: Database, version: number, embedder: Embedder, options: { signal: AbortSignal; onProgress: (made: number) => void; record: RecordCalls },
): Promise<Embedded> {
  if (!(await hasVectors(database)) || (await database.transaction((tx) => embedderOf(tx, version), 'knowledge')) === embedder.id) return { made: 0 };
  await database.transaction((tx) => ensureVectorIndex(tx, embedder.id, embedder.dimension), 'knowledge');
  let made = 0;
  let waiting: ChunkToEmbed[] = [];
  for (let after: string | null = ''; after !== null; ) {
    const from: string = after;
    const { chunks, last } = await database.transaction((tx) => chunksToEmbed(tx, version, embedder.id, from, DOCUMENTS_AT_ONCE), 'knowledge');
    waiting.push(...chunks);
    after = last;
    while (waiting.length >= TEXTS_AT_ONCE || (after === null && waiting.length > 0)) {
      const part = waiting.slice(0, TEXTS_AT_ONCE);
      waiting = waiting.slice(TEXTS_AT_ONCE);
      await store(database, embedder, part, await embed(embedder, part, options));
      options.onProgress((made += part.length));
    }
  }
  await database.transaction((tx) => markEmbedded(tx, version, embedder.id, embedder.dimension), 'knowledge');
  return { made };
}

/** Writes down what calls cost. */
export type RecordCalls = (calls: ModelAttempt[]) => Promise<void>;

/** The vectors of some chunks. What was asked was paid for, also when it came to nothing. */
async function embed(embedder: Embedder, chunks: readonly ChunkToEmbed[], { signal, record }: { signal: AbortSignal; record: RecordCalls }): Promise<number[][]> {
  const calls: ModelAttempt[] = [];
  try {
    return await embedder.embed(chunks.map(embeddedText), { signal, purpose: 'knowledge_build', observe: (attempt) => calls.push(attempt) });
  } finally {
    await record(calls);
  }
}

async function store(database: Database, embedder: Embedder, chunks: readonly ChunkToEmbed[], vectors: readonly number[][]): Promise<void> {
  for (let start = 0; start < chunks.length; start += VECTORS_AT_ONCE) {
    const rows = chunks.slice(start, start + VECTORS_AT_ONCE).map((chunk, index) => ({ chunk: chunk.id, vector: vectors[start + index] ?? [] }));
    await database.transaction((tx) => putVectors(tx, embedder.id, embedder.dimension, rows), 'knowledge');
    await nextTick();
  }
}
