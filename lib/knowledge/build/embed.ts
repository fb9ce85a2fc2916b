import { setImmediate as nextTick, setTimeout as sleep } from 'node:timers/promises';
import { ModelError, type Embedder, type ModelAttempt } from '../../contracts/language-model.ts';
import type { Database } from '../../db/database.ts';
import { chunksToEmbed, claimVectors, ensureVectorIndex, hasVectors, holdVectors, markEmbedded, putVectors, releaseVectors, type ChunkToEmbed } from '../../db/queries/knowledge-vectors.ts';
import { KNOWLEDGE_ERRORS } from '../errors.ts';
import { vectorSpace } from '../runtime/semantics.ts';
import { LEASE_MS } from './writer.ts';

/** Texts of one call, and documents looked at for them. What a build was given and had not stored when it was killed is one call at most. */
const TEXTS_AT_ONCE = 64;
const DOCUMENTS_AT_ONCE = 64;
/** Vectors of one transaction: on the embedded database each takes milliseconds to join the index, and a turn may wait for them. */
const VECTORS_AT_ONCE = 8;
/** How often another build that makes the same vectors is looked after, and how often one says that it lives. */
const LOOK_AGAIN_MS = 500;
const HOLD_EVERY_MS = LEASE_MS / 4;

/** What of a chunk becomes its vector: a section says little without what it stands under. */
export const embeddedText = (chunk: Pick<ChunkToEmbed, 'title' | 'section' | 'content'>): string => [chunk.title, chunk.section ?? '', chunk.content].filter((part) => part !== '').join('\n');

export interface EmbedOptions {
  onProgress: (made: number) => void;
  record: RecordCalls;
}

export interface Embedded {
  /** Vectors made now; what did not change had one. */
  made: number;
}

/**
 * Gives the chunks of a finished version the vectors they lack. It can be stopped at any point: what is there stays, and the
 * version is searched by vectors only once all are. One build does it at a time, so that nothing is paid for twice; another one
 * waits for it. No transaction is open while the provider works.
 */
export async function embedVersion(database: Database, version: number, embedder: Embedder, options: EmbedOptions): Promise<Embedded> {
  const space = vectorSpace(embedder);
  if (!(await hasVectors(database))) return { made: 0 };
  for (;;) {
    const claim = await database.transaction((tx) => claimVectors(tx, version, space, LEASE_MS), 'knowledge');
    if (claim.outcome === 'done') return { made: 0 };
    if (claim.outcome === 'mine') return { made: await embedHeld(database, { version, fence: claim.fence }, embedder, options) };
    await sleep(LOOK_AGAIN_MS);
  }
}

interface Held {
  version: number;
  fence: number;
}

async function embedHeld(database: Database, held: Held, embedder: Embedder, options: EmbedOptions): Promise<number> {
  const lost = new AbortController();
  const beat = setInterval(() => {
    database.transaction((tx) => holdVectors(tx, held.version, held.fence, LEASE_MS), 'knowledge')
      .then((isHeld) => { if (!isHeld) lost.abort(KNOWLEDGE_ERRORS.buildLost(`vectors of version ${held.version}`)); }, (error: unknown) => { lost.abort(error); });
  }, HOLD_EVERY_MS);
  try {
    return await embedMissing(database, held.version, embedder, { ...options, signal: lost.signal });
  } catch (error) {
    lost.signal.throwIfAborted();
    if (error instanceof ModelError) throw KNOWLEDGE_ERRORS.embedderFailed(error.message);
    throw error;
  } finally {
    clearInterval(beat);
    await database.transaction((tx) => releaseVectors(tx, held.version, held.fence), 'knowledge');
  }
}

async function embedMissing(database: Database, version: number, embedder: Embedder, options: EmbedOptions & { signal: AbortSignal }): Promise<number> {
  const space = vectorSpace(embedder);
  await database.transaction((tx) => ensureVectorIndex(tx, space, embedder.dimension), 'knowledge');
  let made = 0;
  let waiting: ChunkToEmbed[] = [];
  for (let after: string | null = ''; after !== null; ) {
    const from: string = after;
    const { chunks, last } = await database.transaction((tx) => chunksToEmbed(tx, version, space, from, DOCUMENTS_AT_ONCE), 'knowledge');
    waiting.push(...chunks);
    after = last;
    while (waiting.length >= TEXTS_AT_ONCE || (after === null && waiting.length > 0)) {
      const part = waiting.slice(0, TEXTS_AT_ONCE);
      waiting = waiting.slice(TEXTS_AT_ONCE);
      await store(database, embedder, part, await embed(embedder, part, options));
      options.onProgress((made += part.length));
    }
  }
  await database.transaction((tx) => markEmbedded(tx, version, space, embedder.dimension), 'knowledge');
  return made;
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
    await database.transaction((tx) => putVectors(tx, vectorSpace(embedder), embedder.dimension, rows), 'knowledge');
    await nextTick();
  }
}
