import type { Database, Executor } from '../../db/database.ts';
import {
  finishVersion, holdVersion, lockNamespace, putChunks, putDocuments, putPostings, putSpellings, releaseVersion, writtenDocuments,
} from '../../db/queries/knowledge-build.ts';
import { deleteRows } from '../../db/queries/knowledge-versions.ts';
import { KNOWLEDGE_ERRORS } from '../errors.ts';
import type { Rest } from './pace.ts';
import { PostingsBuilder } from './postings.ts';
import type { PreparedDocument } from './prepare.ts';
import { spellingRows } from './spellings.ts';

/** A build that says nothing for this long is dead, and the next one takes its version over. */
export const LEASE_MS = 10_000;
/** Sizes of a batch, each one short transaction: a turn of the shop waits for one of them at most. */
const CHUNKS_AT_ONCE = 60;
const ROWS_AT_ONCE = 400;
const POSTINGS_AT_ONCE = 4_000;

interface Target {
  namespace: string;
  id: number;
  fence: number;
}

export interface VersionWriter {
  add(document: PreparedDocument): Promise<void>;
  /** Writes what is left and the index, and makes the version ready. */
  finish(onProgress: (done: number) => void): Promise<{ documents: number; chunks: number; terms: number }>;
  /** Says that the build is alive, while it is busy elsewhere. */
  hold(): Promise<void>;
  /** Lets the next build have the version at once. */
  release(): Promise<void>;
}

/** Writes one version in small transactions of the build plane's role. Chunks that exist already are used again. */
export async function createVersionWriter(database: Database, target: Target, resumed: boolean, rest: Rest): Promise<VersionWriter> {
  const postings = new PostingsBuilder();
  const written = resumed ? await database.transaction((tx) => writtenDocuments(tx, target.id), 'knowledge') : new Map<string, number[]>();
  let waiting: PreparedDocument[] = [];
  let documents = 0;

  async function batch(work: (tx: Executor) => Promise<void>): Promise<void> {
    const started = performance.now();
    await database.transaction(async (tx) => {
      await lockNamespace(tx, target.namespace);
      if (!(await holdVersion(tx, target.id, target.fence, LEASE_MS))) throw KNOWLEDGE_ERRORS.buildLost(target.namespace);
      await work(tx);
    }, 'knowledge');
    await rest(performance.now() - started);
  }

  async function flush(): Promise<void> {
    const part = waiting;
    waiting = [];
    if (part.length === 0) return;
    await batch(async (tx) => {
      const ids = await putChunks(tx, part.flatMap((document) => document.chunks.map((chunk) => chunk.row)));
      const idsOf = (document: PreparedDocument): number[] => document.chunks.map((chunk) => ids.get(chunk.row.hash) ?? 0);
      await putDocuments(tx, target.id, part.map((document) => ({ ...document.row, chunk_ids: idsOf(document) })));
      for (const document of part) index(document, idsOf(document));
    });
  }

  function index(document: PreparedDocument, ids: readonly number[]): void {
    for (const [place, chunk] of document.chunks.entries()) postings.add(ids[place] ?? 0, document.language, chunk.fields);
    documents += 1;
  }

  /** What a killed build wrote of the index: which of it is whole, nobody knows. */
  async function deleteIndex(): Promise<void> {
    for (const rows of ['postings', 'spellings'] as const) {
      for (let after: string | null = ''; after !== null; ) {
        const from: string = after;
        const started = performance.now();
        after = await database.transaction((tx) => deleteRows(tx, target.id, rows, from, ROWS_AT_ONCE), 'knowledge');
        await rest(performance.now() - started);
      }
    }
  }

  async function writeIndex(onProgress: (done: number) => void): Promise<void> {
    if (resumed) await deleteIndex();
    let rows: Parameters<typeof putPostings>[2][number][] = [];
    let size = 0;
    let terms = 0;
    for (const row of postings.blocks()) {
      rows.push(row);
      size += row.chunk_ids.length;
      if (row.block === 0) terms += 1;
      if (size < POSTINGS_AT_ONCE && rows.length < ROWS_AT_ONCE) continue;
      const part = rows;
      await batch((tx) => putPostings(tx, target.id, part));
      rows = [];
      size = 0;
      onProgress(terms);
    }
    if (rows.length > 0) await batch((tx) => putPostings(tx, target.id, rows));
    let keys: Parameters<typeof putSpellings>[2][number][] = [];
    let since = performance.now();
    for (const row of spellingRows(postings.surfaceWords())) {
      if (row === null) {
        await rest(performance.now() - since);
        since = performance.now();
        continue;
      }
      keys.push(row);
      if (keys.length < ROWS_AT_ONCE * 2) continue;
      const part = keys;
      await batch((tx) => putSpellings(tx, target.id, part));
      keys = [];
      since = performance.now();
    }
    if (keys.length > 0) await batch((tx) => putSpellings(tx, target.id, keys));
    onProgress(postings.terms);
  }

  return {
    async add(document) {
      const known = written.get(document.row.doc_id);
      if (known !== undefined) {
        index(document, known);
        return;
      }
      waiting.push(document);
      if (waiting.reduce((sum, entry) => sum + entry.chunks.length, 0) >= CHUNKS_AT_ONCE) await flush();
    },
    async finish(onProgress) {
      await flush();
      await writeIndex(onProgress);
      const counts = { documents, chunks: postings.chunks, terms: postings.terms };
      const done = await database.transaction((tx) => finishVersion(tx, target.id, target.fence, counts), 'knowledge');
      if (!done) throw KNOWLEDGE_ERRORS.buildLost(target.namespace);
      return counts;
    },
    hold: () => batch(() => Promise.resolve()),
    release: () => database.transaction((tx) => releaseVersion(tx, target.id, target.fence), 'knowledge'),
  };
}
