import type { Api } from '../net/api.ts';
import { ConnectionLost, ProblemError } from '../net/errors.ts';
import type { LiveEvent, Session } from '../net/types.ts';
import { pause } from './deliver.ts';

export interface LiveOptions {
  api: Api;
  /** The name under which this browser's tabs talk to each other. */
  name: string;
  session: () => Session | null;
  after: () => number;
  onEvent: (event: LiveEvent) => void;
  /** The session is no more, here or on the server. */
  onGone: () => void;
}

interface Shared {
  sessionId: string;
  event: LiveEvent;
}

const isShared = (data: unknown): data is Shared => typeof data === 'object' && data !== null && 'sessionId' in data && 'event' in data;

/**
 * Hears what happens in the session. One tab listens for all, under a lock of the browser, and passes on what it hears:
 * a browser gives a site six connections, and tabs are many. When that tab goes, another takes its place.
 */
export class LiveLine {
  readonly #options: LiveOptions;
  readonly #channel: BroadcastChannel | null;
  #stopping: AbortController | null = null;
  #round: AbortController | null = null;

  constructor(options: LiveOptions) {
    this.#options = options;
    this.#channel = 'BroadcastChannel' in window ? new BroadcastChannel(options.name) : null;
    this.#channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (isShared(data) && data.sessionId === options.session()?.id) options.onEvent(data.event);
    });
    const wake = () => {
      if (document.visibilityState === 'visible') this.#round?.abort(); // a laptop that slept asks again at once
    };
    document.addEventListener('visibilitychange', wake);
    window.addEventListener('online', wake);
  }

  start(): void {
    if (this.#stopping || !this.#options.session()) return;
    const stopping = new AbortController();
    this.#stopping = stopping;
    const run = () => this.#listen(stopping.signal);
    const held = 'locks' in navigator ? navigator.locks.request(`${this.#options.name}.live`, { signal: stopping.signal }, run) : run();
    held.catch((error: unknown) => {
      if (!stopping.signal.aborted) console.warn('The counter cannot be heard', error);
    });
  }

  stop(): void {
    this.#stopping?.abort();
    this.#round?.abort();
    this.#stopping = null;
  }

  async #listen(stopped: AbortSignal): Promise<void> {
    const isStopped = () => stopped.aborted;
    for (let failures = 0; !isStopped(); ) {
      const session = this.#options.session();
      if (!session) return;
      this.#round = new AbortController();
      try {
        for await (const event of this.#options.api.events(session, this.#options.after(), this.#round.signal)) {
          if (isStopped()) return;
          failures = 0;
          this.#channel?.postMessage({ sessionId: session.id, event } satisfies Shared);
          this.#options.onEvent(event);
        }
      } catch (error) {
        if (isStopped()) return;
        if (error instanceof ProblemError && error.isLostSession) {
          this.#options.onGone();
          return;
        }
        if (!(error instanceof ConnectionLost || error instanceof ProblemError)) throw error;
        failures += 1;
      }
      await pause(Math.min(800 * 2 ** failures, 30_000));
    }
  }
}
