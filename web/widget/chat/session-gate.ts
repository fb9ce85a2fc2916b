import type { Session } from '../net/types.ts';

export interface Pass {
  session: Session | null;
  /** To be called once the outcome is known, so that the others may go on. */
  leave(): void;
}

/** Milliseconds in which what one tab stores reaches the others: a lock is handed over sooner than that. Who hears of the session meanwhile does not wait. */
const SPREADS_MS = 1000;

/**
 * Lets exactly one message open the session, of all tabs; the others wait for it. Without this, two messages sent in the
 * same second would start two conversations. Where a browser has no locks (a page without TLS), the tab keeps its own order.
 */
export class SessionGate {
  #tail: Promise<void> = Promise.resolve();
  readonly #current: () => Session | null;
  readonly #name: string;

  constructor(name: string, current: () => Session | null) {
    this.#name = name;
    this.#current = current;
  }

  async enter(): Promise<Pass> {
    const known = this.#current();
    if (known) return { session: known, leave: () => undefined };
    const leave = await this.#lock();
    const session = this.#current();
    if (session) leave();
    return { session, leave: () => setTimeout(leave, this.#current() ? SPREADS_MS : 0) };
  }

  #lock(): Promise<() => void> {
    return new Promise((entered) => {
      const held = () => new Promise<void>((leave) => entered(leave));
      // A browser lock is let go of when its tab dies: nobody waits for the dead.
      if ('locks' in navigator) void navigator.locks.request(this.#name, held);
      else this.#tail = this.#tail.then(held);
    });
  }
}
