import type { Logger } from '../contracts/logger.ts';
import { AppError, ERRORS } from '../contracts/errors.ts';
import { takeAbandonedTurn, takeTurn, type StoredResult, type TurnContext } from '../db/queries/turns.ts';
import { createLiveTurns, type LiveTurn } from './live-turn.ts';
import { claim, windowOf, type ClaimDeps, type InboundMessage } from './steps/claim.ts';

export interface EngineDeps extends ClaimDeps {
  logger: Logger;
  /** Answers one claimed turn up to its commit; null when another process had taken it over. */
  runTurn(context: TurnContext, live: LiveTurn): Promise<StoredResult | null>;
  /** Keeps the process alive for work that goes on after the response, where a platform would freeze it. */
  keepAlive(work: Promise<unknown>): void;
}

/** A message that was stored, and the turn that answers it. */
export interface Ticket {
  sessionId: string;
  /** The stored message; of a repeated one, the first. */
  messageId: string;
  turn: LiveTurn;
}

export interface Engine {
  /** Stores a message and sees to its answer. Throws the refusals of step 1. A caller that goes away cancels nothing. */
  accept(message: InboundMessage): Promise<Ticket>;
  /** Sees to the answer of a turn whose messages are rows already. Resolves when it is done; throws when it could not be for now. */
  resume(turnId: string, sessionId: string): Promise<void>;
  /** Works on one turn that nobody works on. False when there is none. */
  drainOne(): Promise<boolean>;
  /** Resolves when nothing runs in this process any more. */
  settled(): Promise<void>;
}

/** Milliseconds between looks at a turn that another process works on; in this process the end of a turn wakes at once. */
const POLL_MS = 400;
/** How much longer than a lease a caller waits: two take-overs, then it is told to ask again. */
const PATIENCE_LEASES = 2;

export function createEngine(deps: EngineDeps): Engine {
  const { database, settings, logger } = deps;
  const live = createLiveTurns();
  const working = new Set<Promise<unknown>>();

  const inBackground = (work: Promise<unknown>) => {
    const tracked = work.catch((error: unknown) => { logger.error({ error: error instanceof Error ? error.message : 'unknown' }, 'background work failed'); });
    working.add(tracked);
    void tracked.finally(() => working.delete(tracked));
    deps.keepAlive(tracked);
  };

  /** Runs a turn and lets everyone know, whether it was this caller's turn or one that stood before it. */
  async function run(context: TurnContext): Promise<void> {
    const turn = live.open(context.turn.id);
    try {
      const result = await deps.runTurn(context, turn);
      if (result === null) inBackground(follow(turn, context.session.session_id));
      else turn.finish(result);
    } catch (error) {
      // The row keeps its lease and is taken over when that ends; whoever waits here is told now.
      turn.fail(error);
      if (!(error instanceof AppError)) throw error;
    } finally {
      live.wake(context.session.session_id);
    }
  }

  /** Waits for a turn, taking over whatever its session can run: the turn itself, or a dead one before it. */
  async function follow(turn: LiveTurn, sessionId: string): Promise<void> {
    const giveUpAt = performance.now() + settings.leaseMs * PATIENCE_LEASES;
    try {
      while (performance.now() < giveUpAt) {
        const moved = live.moved(sessionId, POLL_MS);
        const taken = await takeTurn(database, turn.id, settings.leaseMs, windowOf(settings));
        if (taken.state === 'unknown') throw ERRORS.turnUnknown();
        if (taken.state === 'done') return turn.finish(taken.result);
        if (taken.run === null) await moved;
        else await run(taken.run);
        if (taken.run?.turn.id === turn.id) return;
      }
      throw ERRORS.turnPending({ retryAfterMs: 1000 });
    } catch (error) {
      turn.fail(error);
      if (!(error instanceof AppError)) throw error;
    }
  }

  return {
    async accept(message) {
      const claimed = await claim(message, deps);
      const known = live.get(claimed.turn_id);
      const turn = live.open(claimed.turn_id);
      const mine = claimed.outcome === 'claimed' ? claimed.run : null;
      if (mine !== null) inBackground(run(mine));
      if (mine?.turn.id !== turn.id && known === undefined) inBackground(follow(turn, claimed.session_id));
      return { sessionId: claimed.session_id, messageId: claimed.message_id, turn };
    },
    async resume(turnId, sessionId) {
      const turn = live.open(turnId);
      const work = follow(turn, sessionId);
      inBackground(work);
      await work;
      await turn.result;
    },
    async drainOne() {
      const context = await takeAbandonedTurn(database, settings.leaseMs, windowOf(settings));
      if (context === null) return false;
      const work = run(context);
      inBackground(work);
      await work;
      return true;
    },
    async settled() {
      while (working.size > 0) await Promise.all(working);
    },
  };
}
