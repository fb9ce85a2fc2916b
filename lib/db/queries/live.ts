import { sql } from '../sql.ts';
import type { ConversationState } from '../../contracts/conversation.ts';
import type { Executor } from '../database.ts';
import { openSession } from './sessions.ts';

/** Where a session stands: enough to see that something happened in it. */
export interface SessionPulse extends Record<string, unknown> {
  session_id: string;
  language: string | null;
  last_seq: number;
  conversation_id: string | null;
  state: ConversationState | null;
  owner_kind: 'bot' | 'staff' | null;
  owner_id: string | null;
  /** Set while the customer is asked what they think of it and has not said. */
  csat_scale: number | null;
}

/** The pulses of many sessions, in one look. A session that is gone has none. */
export const readPulses = (database: Executor, sessionIds: string[]): Promise<SessionPulse[]> =>
  database.rows<SessionPulse>(sql`
    select s.session_id, s.language, s.last_seq, c.id as conversation_id, c.state, c.owner_kind, c.owner_id,
      case when c.csat_score is null then c.csat_scale end as csat_scale
    from comptoir.app_chat_sessions s left join comptoir.app_conversations c on c.id = s.conversation_id
    where s.session_id in (${sql.join(sessionIds.map((id) => sql`${id}`), sql`, `)}) and s.expires_at > clock_timestamp()`);

/** Keeps what a customer thinks of a conversation of theirs. The first mark counts, and the first words to it, with it or after it; false when nothing was asked or it was said already. */
export async function saveCsat(database: Executor, answer: { sessionId: string; conversationId: string; score: number; comment: string | null }): Promise<boolean> {
  const rows = await database.rows(sql`
    update comptoir.app_conversations set csat_score = ${answer.score}::int, csat_comment = ${answer.comment}, csat_at = clock_timestamp()
    where id::text = ${answer.conversationId} and session_id = ${answer.sessionId} and csat_scale >= ${answer.score}::int
      and (csat_score is null or (csat_score = ${answer.score}::int and csat_comment is null and ${answer.comment}::text is not null))
    returning id`);
  return rows.length > 0;
}

export interface Customer {
  id: string;
  email: string | null;
  name: string | null;
  /** Milliseconds since the epoch after which it must be proved again. */
  until: number;
}

/** Makes a session a verified customer's; a new one where none is named. False when it is another customer's already. */
export async function identifySession(database: Executor, session: { id: string; isNew: boolean; ttlDays: number }, customer: Customer): Promise<boolean> {
  if (session.isNew) await openSession(database, session.id, session.ttlDays);
  const rows = await database.rows(sql`
    update comptoir.app_chat_sessions set customer_id = ${customer.id}, customer_email = ${customer.email}, customer_name = ${customer.name},
      customer_until = to_timestamp(${customer.until}::float / 1000)
    where session_id = ${session.id} and (customer_id is null or customer_id = ${customer.id})
    returning session_id, comptoir.link_customer(session_id, 'subject', customer_id, 'shop'),
      case when customer_email is not null then comptoir.link_customer(session_id, 'email', lower(customer_email), 'shop') end`);
  return rows.length > 0;
}
