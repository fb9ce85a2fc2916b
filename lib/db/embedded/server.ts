import { Worker } from 'node:worker_threads';
import { CLOSE, type ThreadData } from './protocol.ts';
import type { Server, Wire } from './wire.ts';

const THREAD = new URL('./thread.ts', import.meta.url);

/** Postgres in a thread of this process: opened with the connection, gone with it. A thread that dies takes the wire with it. */
export function serveFromThread(wire: Wire, data: ThreadData, before: Promise<void>, onGone: () => void): Server {
  let thread: Worker | null = null;
  let gone: Promise<void> | null = null;

  async function open(): Promise<void> {
    await before; // two must never write to one folder
    if (wire.destroyed) throw new Error('server closed the connection'); // given up while it waited
    const started = new Worker(THREAD, { workerData: data });
    thread = started;
    gone = new Promise<void>((exited) => started.once('exit', () => { exited(); })).then(onGone);
    await new Promise<void>((opened, failed) => {
      started.once('error', failed);
      started.once('exit', () => { failed(new Error('server closed the connection before it was open')); });
      started.once('message', opened);
    });
    started.on('message', (bytes: Uint8Array) => wire.push(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)));
    started.on('error', (error) => { wire.destroy(new Error('server closed the connection', { cause: error })); });
    started.on('exit', () => { wire.destroy(new Error('server closed the connection')); });
  }

  return {
    open,
    send: (bytes) => thread?.postMessage(bytes, [bytes.buffer as ArrayBuffer]),
    async close() {
      if (gone === null) return onGone();
      thread?.postMessage(CLOSE);
      await gone;
    },
  };
}
