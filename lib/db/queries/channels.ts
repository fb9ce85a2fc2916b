import { sql } from '../sql.ts';
import type { InboundEvent, MessengerName } from '../../contracts/channel.ts';
import type { ConversationState } from '../../contracts/conversation.ts';
import type { Executor } from '../database.ts';
import { toJsonb } from '../json.ts';
import { callFunction } from './call.ts';

/** Stores every event of one webhook, and the work that follows, in one statement. Known keys add nothing. */
export const storeEvents = (database: Executor, channel: MessengerName, events: InboundEvent[], burstMs: number): Promise<{ stored: number; threads: number }> =>
  callFunction(database, sql`select comptoir.store_channel_events(${channel}, ${toJsonb(events.map(toRow))}::jsonb, ${burstMs}::int) as value`);

/** What is asked of nobody is done as it comes in; what cannot be read is a dead letter at once. */
function toRow(event: InboundEvent) {
  const what = 'what' in event ? event.what : event.kind === 'message' ? event.content.type : null;
  const state = event.kind === 'ignored' ? 'done' : event.kind === 'malformed' ? 'dead' : 'queued';
  const payload = event.kind === 'ignored' && event.raw === undefined ? null : event;
  return {
    key: event.key, kind: event.kind, what, state, account: event.account, user_id: event.userId, subject: event.kind === 'status' ? event.messageId : null,
    occurred_at: event.occurredAt, payload,
  };
}

export interface QueuedEvent {
  id: string;
  attempts: number;
  /** An event as it was stored; parsed again by whoever reads it. */
  payload: unknown;
}

export type OpenThread =
  /** Its writer has not finished: a later job comes. */
  | { state: 'typing' }
  | {
      state: 'open';
      thread: { id: string; channel: MessengerName; account: string; user_id: string; choices: string[]; is_opted_out: boolean };
      language: string | null;
      conversation_state: ConversationState | null;
      events: QueuedEvent[];
    };

/** What a thread waits for, oldest first. Null: the thread is gone. */
export const openThread = (database: Executor, threadId: string, burstMs: number, limit: number): Promise<OpenThread | null> =>
  callFunction(database, sql`select comptoir.open_channel_thread(${threadId}::uuid, ${burstMs}::int, ${limit}::int) as value`);

export interface NewMessage {
  message_id: string;
  turn_id: string;
  role: 'user' | 'staff' | 'assistant';
  text: string;
  digest: string;
  language_hint: string | null;
  context: Record<string, unknown>;
  origin: 'platform' | 'confirmation' | null;
  wants_answer: boolean;
}

export interface StoredMedia {
  id: string;
  kind: string;
  media_type: string;
  filename: string | null;
  sha256: string;
  bytes: number;
  /** Base 64. */
  content: string;
  description: string | null;
}

/** What was made of one event. */
export type Settlement = { event_id: string; outcome: string } & (
  | { effect: 'message'; message: NewMessage; provider_id: string; name: string | null; phone: string | null; referral: unknown; media: StoredMedia | null }
  | { effect: 'opt_out' | 'opt_in'; message: NewMessage; confirmation: NewMessage }
  /** `message` is what a person said, should it turn out to be none of ours. */
  | { effect: 'echo'; provider_id: string; correlation: string | null; said: string | null; ours: boolean; message: NewMessage | null }
  | { effect: 'edit' | 'retract'; about: string; text: string }
  | { effect: 'renamed'; user_id: string; phone: string | null }
  | { effect: 'referral'; referral: unknown }
  | { effect: 'none' }
  | { effect: 'dead' }
);

export interface SettleInput {
  thread_id: string;
  new_session_id: string;
  ttl_days: number;
  pause_minutes: number;
  settlements: Settlement[];
}

export interface Settled {
  /** The turn that answers what asks for an answer. */
  turn_id: string | null;
  session_id: string | null;
  settled: string[];
  /** True when an event, and what comes after it, has to wait for a message of ours that is under way. */
  waits: boolean;
}

/** Settles events of one thread in one transaction. */
export const settleEvents = (database: Executor, input: SettleInput): Promise<Settled> =>
  callFunction(database, sql`select comptoir.settle_channel_events(${toJsonb(input)}::jsonb) as value`);

/** Applies what platforms told of our messages. Returns how many were about one of ours. */
export const applyStatuses = (database: Executor, limit: number): Promise<number> =>
  callFunction(database, sql`select comptoir.apply_channel_statuses(${limit}::int) as value`);

/** Counts what left no row. */
export async function count(database: Executor, channel: MessengerName, name: string): Promise<void> {
  await database.rows(sql`
    insert into comptoir.app_channel_counters as c (channel, name, total) values (${channel}, ${name}, 1)
    on conflict (channel, name, day) do update set total = c.total + 1`);
}

export interface InboxFacts extends Record<string, unknown> {
  oldest_seconds: number;
  queued: number;
  dead: number;
  unconfirmed: number;
  failed: number;
  waiting: number;
  /** Since a message on a messenger was read whose answer is not written yet. */
  oldest_unanswered_seconds: number;
  /** Statuses that nobody has looked at, of which none should wait long. */
  oldest_status_seconds: number;
  oldest_waiting_seconds: number;
}

/** How far behind the inbox and the outbox are. Dead letters and failures of the last week. */
export async function readInboxFacts(database: Executor): Promise<InboxFacts> {
  const [row] = await database.rows<InboxFacts>(sql`
    select coalesce((select extract(epoch from clock_timestamp() - min(received_at)) from comptoir.app_channel_events where state = 'queued' and kind <> 'status'), 0)::int as oldest_seconds,
      (select count(*) from comptoir.app_channel_events where state = 'queued')::int as queued,
      (select count(*) from comptoir.app_channel_events where state = 'dead' and finished_at > clock_timestamp() - interval '7 days')::int as dead,
      (select count(*) from comptoir.app_outbox where state = 'unconfirmed' and updated_at > clock_timestamp() - interval '7 days')::int as unconfirmed,
      (select count(*) from comptoir.app_outbox where state = 'failed' and updated_at > clock_timestamp() - interval '7 days')::int as failed,
      coalesce((select extract(epoch from clock_timestamp() - min(t.created_at)) from comptoir.app_turns t join comptoir.app_chat_sessions s on s.session_id = t.session_id
        where t.state in ('waiting', 'running') and s.channel <> 'web'), 0)::int as oldest_unanswered_seconds,
      coalesce((select extract(epoch from clock_timestamp() - min(received_at)) from comptoir.app_channel_events where state = 'queued' and kind = 'status' and attempts = 0), 0)::int as oldest_status_seconds,
      (select count(*) from comptoir.app_outbox where state in ('new', 'queued', 'sending'))::int as waiting,
      coalesce((select extract(epoch from clock_timestamp() - min(created_at)) from comptoir.app_outbox where state in ('new', 'queued', 'sending')), 0)::int as oldest_waiting_seconds`);
  if (row === undefined) throw new Error('the inbox told nothing');
  return row;
}

/** Days a finished event is kept: one more than any platform retries, and than a key must live. */
const KEEP_DAYS = 9;

/** Forgets finished events, old counters and threads that never came to anything. Dead letters stay a month. */
export async function purgeEvents(database: Executor): Promise<void> {
  await database.rows(sql`
    delete from comptoir.app_channel_events where (state = 'done' and finished_at < clock_timestamp() - make_interval(days => ${KEEP_DAYS}::int))
      or (state = 'dead' and finished_at < clock_timestamp() - interval '30 days')`);
  await database.rows(sql`delete from comptoir.app_channel_counters where day < current_date - 90`);
}
