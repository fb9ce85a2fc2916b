import { Worker } from 'node:worker_threads';
import type { ParsedDocument } from './html.ts';
import type { DocumentKind, ParseReply, ParseRequest } from './worker.ts';

/** The longest one document is worked on, and the memory it may take. */
const PATIENCE_MS = 20_000;
const HEAP_MB = 512;
/** What a document may unpack to: a page of text is 3 KB, a bomb is gigabytes. */
const MOST_UNPACKED = 50_000_000;

export type Parsed = { status: 'parsed'; document: ParsedDocument } | { status: 'failed'; code: 'unreadable' | 'parse_timeout' | 'parse_memory' | 'zip_bomb'; detail: string };

/** The size that the files of a zip say they unpack to, by its directory; null when it has none. */
export function unpackedSize(bytes: Uint8Array): number | null {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = view.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end === -1 || end + 22 > view.length) return null;
  let [at, total] = [view.readUInt32LE(end + 16), 0];
  for (let left = view.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (at + 46 > view.length || view.readUInt32LE(at) !== 0x02014b50) return null;
    total += view.readUInt32LE(at + 24);
    at += 46 + view.readUInt16LE(at + 28) + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32);
  }
  return total;
}

export interface DocumentParser {
  parse(kind: DocumentKind, bytes: Uint8Array): Promise<Parsed>;
  close(): Promise<void>;
}

/** Reads documents one after the other in a thread that is replaced when one hangs it or eats its memory. */
export function createDocumentParser(patienceMs = PATIENCE_MS): DocumentParser {
  let worker: Worker | null = null;
  let id = 0;
  const close = async (): Promise<void> => {
    const gone = worker;
    worker = null;
    await gone?.terminate();
  };

  async function run(request: ParseRequest): Promise<Parsed> {
    const thread = (worker ??= new Worker(new URL('./worker.ts', import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: HEAP_MB }, execArgv: ['--disable-warning=ExperimentalWarning'] }));
    let settle: (parsed: Parsed) => void = () => undefined;
    const result = new Promise<Parsed>((resolve) => { settle = resolve; });
    const onMessage = (reply: ParseReply): void => {
      if (reply.id !== request.id) return;
      settle('parsed' in reply ? { status: 'parsed', document: reply.parsed } : { status: 'failed', code: 'unreadable', detail: reply.failed });
    };
    const onError = (error: Error): void => {
      worker = null;
      settle({ status: 'failed', code: (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'parse_memory' : 'unreadable', detail: error.name });
    };
    const timer = setTimeout(() => {
      settle({ status: 'failed', code: 'parse_timeout', detail: `not read within ${patienceMs / 1000} s` });
      void close();
    }, patienceMs);
    thread.on('message', onMessage).on('error', onError);
    thread.postMessage(request);
    try {
      return await result;
    } finally {
      clearTimeout(timer);
      thread.off('message', onMessage).off('error', onError);
    }
  }

  return {
    parse(kind, bytes) {
      const unpacked = kind === 'docx' ? unpackedSize(bytes) : 0;
      if (unpacked === null) return Promise.resolve({ status: 'failed', code: 'unreadable', detail: 'not a zip file' });
      if (unpacked > MOST_UNPACKED) return Promise.resolve({ status: 'failed', code: 'zip_bomb', detail: `unpacks to ${unpacked} bytes` });
      return run({ id: (id += 1), kind, bytes });
    },
    close,
  };
}
