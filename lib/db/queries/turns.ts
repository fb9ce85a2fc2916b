import { sql } from '../sql.ts';
import type { Action } from '../../contracts/action.ts';
import type { ChatReply, PageContext, Source } from '../../contracts/chat.ts';
import type { ChannelName, ConversationState, MessageRole } from '../../contracts/conversation.ts';
import type { ReceivedKind } from '../../contracts/received.ts';
import type { Language } from '../../contracts/language.ts';
import type { Executor } from '../database.ts';
import { toJsonb } from '../json.ts';
import { callFunction } from './call.ts';

/** What the page said of itself, the kinds of sensitive data that were masked in the message, the files that came with it, and what came that is no text. */
export type StoredContext = PageContext & { masked?: string[]; attachments?: number; only_attachments?: boolean; received?: ReceivedKind[] };

/** Everything the engine is given to answer one turn; the shape of `comptoir.turn_context`. */
export interface TurnContext {
  turn: { id: string; fence: number; attempts: number; message_count: number; language_hint: string | null; context: StoredContext; created_at: string };
  session: {
    session_id: string;
    channel: ChannelName;
    language: Language | null;
    topic: Record<string, unknown>;
    wizard: Record<string, unknown> | null;
    behavior: Record<string, unknown>;
  };
  conversation: { id: string; state: ConversationState; owner_kind: 'bot' | 'staff'; owner_id: string | null; summary: string | null };
  messages: { id: string; content: string }[];
  history: { role: MessageRole; content: string }[];
  entities: { email?: string; phone?: string; name?: string };
  /** What was remembered of the customer, the most certain first. */
  facts: { type: string; subject: string; value: string }[];
  flags: Record<string, unknown>;
  /** Millionths of a US dollar spent on models today and in this session. */
  spend: { day_micros: number; session_micros: number };
}

export interface ClaimInput {
  channel: ChannelName;
  session_id: string | null;
  new_session_id: string;
  token_ok: boolean;
  conversation_id: string;
  message_id: string;
  turn_id: string;
  message_key: string | null;
  digest: string;
  text: string;
  language_hint: string | null;
  context: StoredContext;
  address: string | null;
  limits: { session: number; address: number; address_all: number };
  lease_ms: number;
  window: number;
  ttl_days: number;
}

export type ClaimOutcome =
  | { outcome: 'claimed'; session_id: string; turn_id: string; message_id: string; run: TurnContext | null }
  | { outcome: 'replay'; session_id: string; turn_id: string; message_id: string }
  | {
      outcome: 'refused';
      code: 'message_key_conflict' | 'session_unknown' | 'session_forbidden' | 'rate_limited';
      retry_after_ms?: number;
    };

/** A finished turn as it is stored: the reply without the session's token, which is never written down. */
export type StoredResult = Omit<ChatReply, 'meta'> & { meta: Omit<ChatReply['meta'], 'session_token'> };

export type TakeOutcome =
  | { state: 'unknown' }
  | { state: 'done'; session_id: string; result: StoredResult }
  | { state: 'open'; session_id: string; run: TurnContext | null };

/** One call of a model, as it is recorded. */
export interface CallRow {
  purpose: string;
  provider: string;
  model: string;
  outcome: string;
  input_tokens: number | null;
  output_tokens: number | null;
  cost_micros: number;
  ms: number;
  first_delta_ms: number | null;
  retry: number;
}

export interface CommitInput {
  turn_id: string;
  fence: number;
  message_id: string;
  reply: string;
  action: Action | null;
  sources: Source[];
  result: StoredResult;
  language: Language;
  topic: unknown;
  wizard: unknown;
  behavior: unknown;
  entities: { type: string; value: string; confidence: number; source_message: string }[];
  lead: { email: string | null; name: string | null; phone: string | null; source: string; score: number } | null;
  conversation: { state: ConversationState; reason: string | null } | null;
  jobs: { kind: string; payload: unknown; dedupe_key: string | null }[];
  calls: CallRow[];
  incidents: { id: string; channel: string; kind: string; rule_ids: string[]; digest: string; excerpt: string }[];
}

/** Step 1 of a turn, in one round trip. */
export const claimTurn = (database: Executor, input: ClaimInput): Promise<ClaimOutcome> =>
  callFunction(database, sql`select comptoir.claim_turn(${toJsonb(input)}::jsonb) as value`);

/** The result of a turn, or what its session can run now. */
export const takeTurn = (database: Executor, turnId: string, leaseMs: number, window: number): Promise<TakeOutcome> =>
  callFunction(database, sql`select comptoir.take_turn(${turnId}::uuid, ${leaseMs}::int, ${window}::int) as value`);

/** Any turn that nobody works on, or null. */
export const takeAbandonedTurn = (database: Executor, leaseMs: number, window: number): Promise<TurnContext | null> =>
  callFunction(database, sql`select comptoir.take_abandoned_turn(${leaseMs}::int, ${window}::int) as value`);

/** Step 7 of a turn. False: the turn was taken over and this answer does not count. */
export const commitTurn = (database: Executor, input: CommitInput): Promise<boolean> =>
  callFunction(database, sql`select comptoir.commit_turn(${toJsonb(input)}::jsonb) as value`);

/**
 * Ends every lease at once. For the process that has just taken the embedded folder: whoever held a lease is dead, and
 * its customers need not wait for the lease to end.
 */
export async function expireAllLeases(database: Executor): Promise<void> {
  await database.rows(sql`update comptoir.app_turns set lease_until = clock_timestamp() - interval '1 second' where state = 'running'`);
  await database.rows(sql`update comptoir.app_jobs set lease_until = clock_timestamp() - interval '1 second' where state = 'running'`);
  await database.rows(sql`update comptoir.app_outbox set lease_until = clock_timestamp() - interval '1 second' where state = 'sending'`);
}

/** A turn as its customer may ask for it. */
export async function readTurn(
  database: Executor,
  turnId: string,
): Promise<{ session_id: string; state: 'waiting' | 'running' | 'done'; result: StoredResult | null } | null> {
  const [row] = await database.rows<{ session_id: string; state: 'waiting' | 'running' | 'done'; result: StoredResult | null }>(
    sql`select session_id, state, result from comptoir.app_turns where id = ${turnId}::uuid`,
  );
  return row ?? null;
}
