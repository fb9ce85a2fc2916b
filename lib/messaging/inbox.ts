import * as z from 'zod';
import type { Channel, MessengerName } from '../contracts/channel.ts';
import { ChannelError, inboundEventSchema } from '../contracts/channel.ts';
import { ERRORS } from '../contracts/errors.ts';
import { openThread, settleEvents, type OpenThread, type QueuedEvent, type Settlement } from '../db/queries/channels.ts';
import type { Database } from '../db/database.ts';
import type { ModelAttempt } from '../contracts/language-model.ts';
import type { JobHandler } from '../jobs/worker.ts';
import type { Account } from '../memory/account.ts';
import { interpret } from './interpret.ts';
import type { MediaDeps } from './media.ts';

type InterpretDeps = Omit<InboxDeps, 'account'> & MediaDeps;

export const CHANNEL_THREAD = 'channel.thread';

export interface InboxDeps extends Omit<MediaDeps, 'mayRead' | 'observe'> {
  account: Account;
  database: Database;
  channels: Partial<Record<MessengerName, Channel>>;
  burstMs: number;
  ttlDays: number;
  pauseMinutes: number;
  /** Sees to the answer of a turn. Resolves when it has ended, or when somebody else sees to it. */
  answer(turnId: string, sessionId: string): Promise<void>;
}

/** Events of one thread that are settled in one transaction. */
const BATCH = 50;
/** After so many tries an event that keeps ending its process is put away. */
const MOST_ATTEMPTS = 6;

/** Works on what one conversation waits for, in order, and sees to the answer. */
export const threadHandler = (deps: InboxDeps): JobHandler => async (payload) => {
  const { thread_id: threadId } = z.object({ thread_id: z.uuid() }).parse(payload);
  let settled = 0;
  for (;;) {
    const thread = await openThread(deps.database, threadId, deps.burstMs, BATCH);
    if (thread === null) return 'gone';
    if (thread.state === 'typing') return 'still typing';
    const channel = deps.channels[thread.thread.channel];
    // Its settings were taken away: the events wait for their return.
    if (channel === undefined) throw ERRORS.upstreamUnavailable({ detail: `${thread.thread.channel} is not configured` });
    if (thread.events.length === 0) return `${settled} events`;
    const calls: ModelAttempt[] = [];
    const media = { mayRead: () => deps.account.mayAsk(null), observe: (attempt: ModelAttempt) => void calls.push(attempt) };
    const { settlements, retry } = await interpretAll(thread, channel, { ...deps, ...media });
    const done = await settleEvents(deps.database, {
      thread_id: threadId, new_session_id: `${thread.thread.channel}_${deps.ids()}`, ttl_days: deps.ttlDays, pause_minutes: deps.pauseMinutes, settlements,
    });
    await deps.account.record(calls, done.session_id);
    settled += done.settled.length;
    if (done.turn_id !== null && done.session_id !== null) {
      if (thread.conversation_state !== 'human') attend(channel, thread, settlements, deps);
      await deps.answer(done.turn_id, done.session_id);
    }
    if (done.waits) throw ERRORS.upstreamUnavailable({ detail: 'a message of ours is under way' });
    if (retry !== null) throw retry;
  }
};

/** What each event means, up to the first that has to be tried again: what comes after it waits, so that order is kept. */
async function interpretAll(thread: Extract<OpenThread, { state: 'open' }>, channel: Channel, deps: InterpretDeps): Promise<{ settlements: Settlement[]; retry: Error | null }> {
  const settlements: Settlement[] = [];
  for (const queued of thread.events) {
    try {
      const settlement = await interpretOne(queued, thread, channel, deps);
      settlements.push(settlement);
      // The words that end or resume writing count for what follows them.
      if (settlement.effect === 'opt_out' || settlement.effect === 'opt_in') thread.thread.is_opted_out = settlement.effect === 'opt_out';
    } catch (error) {
      if (error instanceof ChannelError && error.isRetryable) return { settlements, retry: ERRORS.upstreamUnavailable({ detail: error.platformCode }) };
      deps.logger.error({ event: queued.id, error: error instanceof Error ? error.name : 'unknown' }, 'an event could not be read; it is a dead letter');
      settlements.push({ event_id: queued.id, effect: 'dead', outcome: error instanceof Error ? error.name : 'unknown' });
    }
  }
  return { settlements, retry: null };
}

function interpretOne(queued: QueuedEvent, thread: Extract<OpenThread, { state: 'open' }>, channel: Channel, deps: InterpretDeps): Promise<Settlement> {
  if (queued.attempts > MOST_ATTEMPTS) return Promise.resolve({ event_id: queued.id, effect: 'dead', outcome: 'gave_up' });
  return interpret(inboundEventSchema.parse(queued.payload), queued, thread, { ...deps, channel });
}

const ATTEND_MS = 10_000;

/** Shows the last message as read and that an answer is coming. A courtesy that holds nothing up. */
function attend(channel: Channel, thread: Extract<OpenThread, { state: 'open' }>, settlements: Settlement[], deps: InboxDeps): void {
  const last = settlements.findLast((settlement) => settlement.effect === 'message');
  if (last?.effect !== 'message' || !last.message.wants_answer) return;
  const to = { account: thread.thread.account, userId: thread.thread.user_id };
  channel.attend(to, last.provider_id, { signal: AbortSignal.timeout(ATTEND_MS) }).catch((error: unknown) => {
    deps.logger.info({ channel: channel.name, code: error instanceof ChannelError ? error.platformCode : 'unknown' }, 'a read mark was not taken');
  });
}
