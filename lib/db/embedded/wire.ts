import { Duplex } from 'node:stream';

/** A Postgres that serves one connection, and no other before that one has closed. */
export interface Server {
  /** Rejects with what kept it from opening. */
  open(): Promise<void>;
  /** Bytes of the client's protocol. The answer comes by `push`. */
  send(bytes: Uint8Array): void;
  close(): Promise<void>;
}

/** What a client of Postgres takes for its socket: what it writes goes to the server, what is pushed is the server's answer. */
export class Wire extends Duplex {
  readonly #server: Server;

  constructor(serve: (wire: Wire) => Server) {
    super();
    this.#server = serve(this);
  }

  connect(): this {
    this.#server.open().then(() => this.emit('connect'), (error: unknown) => this.destroy(error as Error));
    return this;
  }

  override _read(): void {
    // Answers are pushed as they come: a client asks for one at a time.
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.#server.send(new Uint8Array(chunk));
    done();
  }

  /** One statement is several messages; they travel together. */
  override _writev(chunks: { chunk: Buffer }[], done: () => void): void {
    this.#server.send(new Uint8Array(Buffer.concat(chunks.map(({ chunk }) => chunk))));
    done();
  }

  override _final(done: () => void): void {
    done();
    this.destroy();
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.#server.close().then(() => done(error), done);
  }

  setNoDelay(): this {
    return this;
  }

  ref(): this {
    return this;
  }

  unref(): this {
    return this;
  }
}
