import { sql } from '../sql.ts';
import type { Action } from '../../contracts/action.ts';
import type { MessengerName } from '../../contracts/channel.ts';
import type { Executor } from '../database.ts';
import { toJsonb } from '../json.ts';
import { callFunction } from './call.ts';

/** What may leave now. `new` is a reply that has not been made into requests yet. */
export interface OutboxRow {
  id: string;
  /** What the platform is given to hand back. */
  token: string;
  state: 'new' | 'sending';
  fence: number;
  attempts: number;
  role: 'assistant' | 'staff' | 'template';
  payload: unknown;
  channel: MessengerName;
  account: string;
  user_id: string;
  /** Since the customer's last message; null when they never wrote. */
  inbound_age_ms: number | null;
  is_opted_out: boolean;
  language: string | null;
  content: string | null;
  action: Action | null;
  /** Since the customer was last told that a machine answers; null: never, or a person has spoken since. */
  disclosed_age_ms: number | null;
}

/** Takes the first open part of each of some threads. Parts that are to be sent say so before the request is made. */
export const takeOutbox = (database: Executor, channels: MessengerName[], limit: number, leaseMs: number): Promise<OutboxRow[]> =>
  callFunction(database, sql`select comptoir.take_outbox(${`{${channels.join(',')}}`}::text[], ${limit}::int, ${leaseMs}::int) as value`);

/** Replaces a reply by its requests, in order. False: another worker did. */
export const expandOutbox = (
  database: Executor, row: Pick<OutboxRow, 'id' | 'fence'>, parts: { payloads: unknown[]; choices: string[]; isDisclosed: boolean },
): Promise<boolean> =>
  callFunction(database, sql`
    select comptoir.expand_outbox(${row.id}::bigint, ${row.fence}::int, ${toJsonb(parts.payloads)}::jsonb, ${toJsonb(parts.choices)}::jsonb, ${parts.isDisclosed}) as value`);

export type SendOutcome =
  | { outcome: 'sent'; provider_id: string }
  | { outcome: 'unconfirmed'; code: string; text: string }
  | { outcome: 'retry'; delay_ms: number; code: string; text: string }
  | { outcome: 'failed'; code: string; text: string };

/** Writes down what became of a request. False: the row was taken over meanwhile. */
export const finishOutbox = (database: Executor, row: Pick<OutboxRow, 'id' | 'fence'>, outcome: SendOutcome): Promise<boolean> =>
  callFunction(database, sql`select comptoir.finish_outbox(${toJsonb({ id: row.id, fence: row.fence, ...outcome })}::jsonb) as value`);

/** Puts an approved template into a thread's outbox, already rendered. False: there is no such thread, or its customer asked not to be written to. */
export async function queueTemplate(database: Executor, threadId: string, payload: unknown): Promise<boolean> {
  const rows = await database.rows(sql`
    insert into comptoir.app_outbox (thread_id, session_id, role, state, payload)
    select id, session_id, 'template', 'queued', ${toJsonb(payload)}::jsonb from comptoir.app_channel_threads where id = ${threadId}::uuid and opted_out_at is null
    returning id`);
  return rows.length > 0;
}
