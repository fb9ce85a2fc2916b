import { AppError } from '../contracts/errors.ts';
import type { Logger } from '../contracts/logger.ts';
import type { Database } from '../db/database.ts';
import { readPulses, type SessionPulse } from '../db/queries/live.ts';

/** Told where its session stands whenever that has changed; null once the session is gone. */
export type Watcher = (pulse: SessionPulse | null) => void;

/** Watches sessions in the database, all of a process in one query: what another process or a person wrote is seen too. */
export interface LiveFeed {
  /** Starts watching; the first pulse comes at once. Returns how to stop. */
  watch(sessionId: string, watcher: Watcher): () => void;
}

/** Milliseconds between looks. Nobody looks when nobody watches. */
const EVERY_MS = 1_000;

export function createLiveFeed(options: { database: Database; logger: Logger; everyMs?: number }): LiveFeed {
  const { database, logger, everyMs = EVERY_MS } = options;
  const watched = new Map<string, Set<{ tell: Watcher; seen: string | undefined }>>();
  let timer: NodeJS.Timeout | null = null;

  async function look(): Promise<void> {
    const ids = [...watched.keys()];
    if (ids.length === 0) return;
    const pulses = new Map((await readPulses(database, ids)).map((pulse) => [pulse.session_id, pulse]));
    for (const id of ids) {
      const pulse = pulses.get(id) ?? null;
      const now = JSON.stringify(pulse);
      for (const watcher of watched.get(id) ?? []) {
        if (watcher.seen === now) continue;
        watcher.seen = now;
        watcher.tell(pulse);
      }
    }
  }

  const schedule = (ms: number) => {
    if (timer !== null || watched.size === 0) return;
    timer = setTimeout(() => {
      look()
        // The database may be back by the next look; whoever watches sees a heartbeat meanwhile.
        .catch((error: unknown) => { logger.warn({ code: error instanceof AppError ? error.code : 'unknown' }, 'the live feed could not look'); })
        .finally(() => {
          timer = null;
          schedule(everyMs);
        });
    }, ms);
    timer.unref();
  };

  return {
    watch(sessionId, tell) {
      const watcher = { tell, seen: undefined };
      const all = watched.get(sessionId) ?? new Set();
      watched.set(sessionId, all.add(watcher));
      schedule(0);
      return () => {
        all.delete(watcher);
        if (all.size === 0 && watched.get(sessionId) === all) watched.delete(sessionId);
      };
    },
  };
}
