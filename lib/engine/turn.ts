import type { Clock } from '../contracts/clock.ts';
import { AppError, ERRORS } from '../contracts/errors.ts';
import type { ModelAttempt } from '../contracts/language-model.ts';
import type { Logger } from '../contracts/logger.ts';
import type { Route } from '../contracts/chat.ts';
import type { StoredResult, TurnContext } from '../db/queries/turns.ts';
import type { Lexicon } from '../language/lexicon/lexicon.ts';
import type { StreamPatterns } from '../guards/stream.ts';
import { answerText } from './answer.ts';
import type { CatalogWords } from './catalog-words.ts';
import { decorate } from './decorate.ts';
import { intercept } from './intercept.ts';
import type { LiveTurn } from './live-turn.ts';
import { GUARD_RULES_FLAG, type GuardStore } from './guard-store.ts';
import { commit, commitApology, type CommitDeps } from './steps/commit.ts';
import { judgeTurn, type JudgeDeps } from './steps/judge.ts';
import { recall, type RecallDeps } from './steps/recall.ts';
import { chooseRoute } from './steps/route.ts';
import { screenTurn, type ScreenDeps } from './steps/screen.ts';
import { produce, verify, type Produced } from './steps/verify.ts';
import type { Handler, Turn } from './turn-state.ts';
import { countUnanswered } from './unanswered.ts';

export interface TurnDeps extends CommitDeps, RecallDeps, Omit<ScreenDeps, 'guards'>, JudgeDeps {
  clock: Clock;
  logger: Logger;
  words: () => Promise<CatalogWords>;
  handlers: Record<Route, Handler>;
  /** The rules in force at a version. */
  guards: GuardStore;
  /** What must not leave, of the prompts in force now. */
  patterns: () => Promise<StreamPatterns>;
  /** Milliseconds a turn may take from its start to its answer. */
  deadlineMs: number;
}

/** Attempts after which a turn that keeps ending its process is answered with an apology instead of being worked on. */
const MOST_ATTEMPTS = 3;

/** Turns whose calls may wait for a database that is away. */
const MOST_OWED = 1_000;

/**
 * Answers one claimed turn. Step 1 has happened (`claim`), step 8 is the caller's: it delivers what is returned.
 * Returns null when another process took the turn over; throws only when the database is away.
 */
export function createTurnRunner(deps: TurnDeps): (context: TurnContext, live: LiveTurn) => Promise<StoredResult | null> {
  /** Calls that were made for a turn which could not be committed: paid for, and recorded when it is taken up again. */
  const owed = new Map<string, ModelAttempt[]>();
  return async (context, live) => {
    const { id, attempts } = context.turn;
    const calls = owed.get(id) ?? [];
    owed.delete(id);
    try {
      return attempts > MOST_ATTEMPTS ? await commitApology(context, calls, deps) : await answerOrApologise(context, live, calls, deps);
    } catch (error) {
      if (calls.length > 0) owed.set(id, calls);
      const [oldest] = owed.keys();
      if (owed.size > MOST_OWED && oldest !== undefined) {
        deps.logger.warn({ turn: oldest, calls: owed.get(oldest)?.length }, 'calls of models are not on the account: too many turns wait for the database');
        owed.delete(oldest);
      }
      throw error;
    }
  };
}

async function answerOrApologise(context: TurnContext, live: LiveTurn, calls: ModelAttempt[], deps: TurnDeps): Promise<StoredResult | null> {
  try {
    return await answerTurn(context, live, calls, deps);
  } catch (error) {
    if (error instanceof AppError && error.code === 'database_unavailable') throw error;
    deps.logger.error({ turn: context.turn.id, error: error instanceof Error ? error.stack : 'unknown' }, 'a turn failed; it ends with an apology');
    live.emit({ event: 'replace', data: { text: '' } });
    const apology = await commitApology(context, calls, deps);
    if (apology !== null) live.emit({ event: 'delta', data: { text: apology.reply } });
    return apology;
  }
}

async function answerTurn(context: TurnContext, live: LiveTurn, calls: ModelAttempt[], deps: TurnDeps): Promise<StoredResult | null> {
  const startedAt = deps.clock.now();
  const trace = createTrace();
  const guards = await deps.guards(context.flags[GUARD_RULES_FLAG]);
  const reading = await judgeTurn(screenTurn(context, await vocabulary(deps), { ...deps, guards }), calls, deps); // 2 screen
  const patterns = await deps.patterns();
  const aside = intercept(reading);
  trace.done('screen');
  const lookups = aside === null ? await recall(reading, calls, deps) : []; //                    3 recall
  trace.done('recall');
  const route = aside?.route ?? chooseRoute(reading); //                                             4 route
  const turn: Turn = { ...reading, route, lookups, lexicon: lookups.length === 0 ? null : await lexicon(deps), calls, deadline: startedAt + deps.deadlineMs, signal: AbortSignal.timeout(deps.deadlineMs) };
  const produced = await attempt(aside?.handler ?? deps.handlers[route], turn, live, patterns, deps); // 5 answer
  trace.done('answer');
  const { answer, blockedBy } = verify({ ...produced, answer: decorate(turn, produced.answer) }, turn, patterns); // 6 verify
  showRest(produced.shown, answer.text, live);
  trace.done('verify');
  const committed = await commit(turn, { answer, outputBlockedBy: blockedBy, durationMs: deps.clock.now() - startedAt }, deps); // 7 commit
  calls.length = 0; // they are on the account, whoever's answer counts
  if (committed !== null) await countUnanswered(turn, answer, deps);
  trace.done('commit');
  deps.logger.debug({ turn: context.turn.id, route, answered_by: answer.answeredBy, steps: trace.steps }, 'turn');
  return committed;
}

type Step = 'screen' | 'recall' | 'answer' | 'verify' | 'commit';

/** Milliseconds of each step so far; at the level `debug`, one line a turn. */
function createTrace(): { steps: Partial<Record<Step, number>>; done(step: Step): void } {
  const steps: Partial<Record<Step, number>> = {};
  let since = performance.now();
  return {
    steps,
    done(step) {
      const now = performance.now();
      steps[step] = Math.round((now - since) * 1000) / 1000;
      since = now;
    },
  };
}

/** What texts are read with; null while the catalogue that gives it words cannot be asked. */
async function lexicon(deps: TurnDeps): Promise<Lexicon | null> {
  try {
    return await deps.knowledge.lexicon();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return null;
  }
}

/** The catalogue's words, or null while it cannot be asked: a customer with a question on returns need not know. */
async function vocabulary(deps: TurnDeps): Promise<CatalogWords | null> {
  try {
    return await deps.words();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    deps.logger.warn({ code: error.code }, 'the catalogue could not be asked for its vocabulary');
    return null;
  }
}

/** A turn never ends without an answer: a handler that breaks is logged, and the customer is told honestly. */
async function attempt(handler: Handler, turn: Turn, live: LiveTurn, patterns: StreamPatterns, deps: TurnDeps): Promise<Produced> {
  try {
    return await produce(handler, turn, live, patterns);
  } catch (error) {
    const known = error instanceof AppError ? error : ERRORS.internal({ cause: error });
    if (known.code === 'database_unavailable') throw known;
    deps.logger.error({ turn: turn.context.turn.id, route: turn.route, code: known.code, error: error instanceof Error ? error.stack : 'unknown' }, 'a handler failed');
    const answer = answerText(turn, known.code === 'upstream_unavailable' ? 'catalog_away' : 'error_generic');
    return { answer: { ...answer, confidence: 0 }, shown: live.shown, violation: null, takenBack: [] };
  }
}

/** What was not streamed follows as one delta; what was streamed and does not stand is replaced. */
function showRest(shown: string, final: string, live: LiveTurn): void {
  if (final === shown) return;
  if (final.startsWith(shown)) live.emit({ event: 'delta', data: { text: final.slice(shown.length) } });
  else live.emit({ event: 'replace', data: { text: final } });
}
