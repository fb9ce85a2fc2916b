import { sql } from '../sql.ts';
import type { Action } from '../../contracts/action.ts';
import type { Source } from '../../contracts/chat.ts';
import type { ConversationState, MessageRole } from '../../contracts/conversation.ts';
import type { Database, Executor } from '../database.ts';
import { eraseUnsentAttachments } from './attachments.ts';

export interface SessionRow extends Record<string, unknown> {
  session_id: string;
  language: string | null;
  conversation_state: ConversationState | null;
  owner_kind: 'bot' | 'staff' | null;
  owner_id: string | null;
}

/** A session that has not expired, with who owns its conversation. */
export async function findSession(database: Executor, sessionId: string): Promise<SessionRow | null> {
  const [row] = await database.rows<SessionRow>(sql`
    select s.session_id, s.language, c.state as conversation_state, c.owner_kind, c.owner_id
    from comptoir.app_chat_sessions s left join comptoir.app_conversations c on c.id = s.conversation_id
    where s.session_id = ${sessionId} and s.expires_at > clock_timestamp()`);
  return row ?? null;
}

export interface MessageRow extends Record<string, unknown> {
  id: string;
  role: MessageRole;
  content: string;
  action: Action | null;
  sources: Source[];
  turn_id: string | null;
  conversation_id: string;
  seq: number;
  message_key: string | null;
  attachments: { id: string; object_key: string; name: string; media_type: string; size: number }[];
  rating: 'up' | 'down' | null;
  created_at: string;
}

const MESSAGE = sql`
  m.id, m.role, m.content, m.action, m.sources, m.turn_id, m.conversation_id, m.seq, m.message_key,
  (select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'object_key', a.object_key, 'name', a.name, 'media_type', a.media_type, 'size', a.size) order by a.created_at), '[]')
    from comptoir.app_attachments a where a.message_id = m.id) as attachments,
  (select f.rating from comptoir.app_feedback f where f.message_id = m.id) as rating,
  to_char(m.created_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as created_at`;

/** The last messages of a session, oldest first. */
export const readHistory = (database: Executor, sessionId: string, limit: number): Promise<MessageRow[]> =>
  database.rows<MessageRow>(sql`
    select * from (select ${MESSAGE} from comptoir.app_messages m where m.session_id = ${sessionId} order by m.seq desc limit ${limit}) latest order by seq`);

/** What was said in a session after a message, oldest first. */
export const readMessagesAfter = (database: Executor, sessionId: string, seq: number, limit: number): Promise<MessageRow[]> =>
  database.rows<MessageRow>(sql`select ${MESSAGE} from comptoir.app_messages m where m.session_id = ${sessionId} and m.seq > ${seq} order by m.seq limit ${limit}`);

/** The source that an answer of this session cites, or null. */
export async function findCitation(database: Executor, sessionId: string, messageId: string, docId: string): Promise<Source | null> {
  const [row] = await database.rows<{ source: Source }>(sql`
    select source from comptoir.app_messages m, jsonb_array_elements(m.sources) source
    where m.session_id = ${sessionId} and m.id::text = ${messageId} and source ->> 'doc_id' = ${docId} limit 1`);
  return row?.source ?? null;
}

/** Erases a session and, by cascade, everything that is kept of it; of an incident only its rules stay. False when there was none. */
export async function eraseSession(database: Database, sessionId: string): Promise<boolean> {
  return database.transaction(async (tx) => {
    await tx.rows(sql`update comptoir.app_security_incidents set excerpt = '', digest = '' where session_id = ${sessionId}`);
    const rows = await tx.rows(sql`delete from comptoir.app_chat_sessions where session_id = ${sessionId} returning session_id`);
    return rows.length > 0;
  });
}

/** Sessions erased in one transaction: it stays short. */
const BATCH = 500;

/** Erases what has outlived its time: sessions after theirs, incidents after 180 days, finished jobs after 30. Returns the number of sessions that went. */
export async function eraseExpired(database: Database): Promise<number> {
  let erased = 0;
  for (;;) {
    const batch = await database.transaction(async (tx) => {
      const due = await tx.rows<{ session_id: string }>(sql`
        select session_id from comptoir.app_chat_sessions where expires_at < clock_timestamp() order by expires_at limit ${BATCH} for update skip locked`);
      if (due.length === 0) return 0;
      const ids = sql.join(due.map((row) => sql`${row.session_id}`), sql`, `);
      await tx.rows(sql`update comptoir.app_security_incidents set excerpt = '', digest = '' where session_id in (${ids})`);
      await tx.rows(sql`delete from comptoir.app_chat_sessions where session_id in (${ids})`);
      return due.length;
    });
    erased += batch;
    if (batch < BATCH) break;
  }
  await eraseUnsentAttachments(database);
  await database.rows(sql`delete from comptoir.app_rate_limits where updated_at < clock_timestamp() - interval '10 minutes'`);
  await database.rows(sql`delete from comptoir.app_jobs where state in ('done', 'dead') and finished_at < clock_timestamp() - interval '30 days'`);
  await database.rows(sql`delete from comptoir.app_security_incidents where created_at < clock_timestamp() - interval '180 days'`);
  return erased;
}

/** Everything kept of a session, for the person it is about. */
export async function exportSession(database: Executor, sessionId: string): Promise<Record<string, unknown>> {
  const [row] = await database.rows<{ value: Record<string, unknown> }>(sql`
    select jsonb_build_object(
      'session', (select to_jsonb(s) from comptoir.app_chat_sessions s where s.session_id = ${sessionId}),
      'conversations', (select coalesce(jsonb_agg(to_jsonb(c) order by c.opened_at), '[]') from comptoir.app_conversations c where c.session_id = ${sessionId}),
      'messages', (select coalesce(jsonb_agg(to_jsonb(m) - 'digest' - 'message_key' order by m.seq), '[]')
        from comptoir.app_messages m where m.session_id = ${sessionId}),
      'memory', (select coalesce(jsonb_agg(to_jsonb(e)), '[]') from comptoir.app_entity_memory e where e.session_id = ${sessionId}),
      'quotes', (select coalesce(jsonb_agg(to_jsonb(q) - 'object_key' order by q.created_at), '[]') from comptoir.app_quotes q where q.session_id = ${sessionId}),
      'orders', (select coalesce(jsonb_agg(to_jsonb(o) order by o.placed_at), '[]') from comptoir.app_orders o where o.session_id = ${sessionId}),
      'bookings', (select coalesce(jsonb_agg(to_jsonb(b)), '[]') from comptoir.app_bookings b where b.session_id = ${sessionId}),
      'coupons', (select coalesce(jsonb_agg(to_jsonb(k)), '[]') from comptoir.app_coupons k where k.session_id = ${sessionId}),
      'customs', (select to_jsonb(u) from comptoir.app_customs u where u.session_id = ${sessionId}),
      'lead', (select to_jsonb(l) from comptoir.app_leads l where l.session_id = ${sessionId}),
      'incidents', (select coalesce(jsonb_agg(to_jsonb(i) - 'digest' order by i.created_at), '[]') from comptoir.app_security_incidents i where i.session_id = ${sessionId}),
      'attachments', (select coalesce(jsonb_agg(to_jsonb(a) - 'object_key' order by a.created_at), '[]') from comptoir.app_attachments a where a.session_id = ${sessionId}),
      'thread', (select to_jsonb(t) from comptoir.app_channel_threads t where t.session_id = ${sessionId}),
      'sent', (select coalesce(jsonb_agg(to_jsonb(o) - 'payload' - 'token' - 'fence' order by o.id), '[]') from comptoir.app_outbox o where o.session_id = ${sessionId}),
      'received', (select coalesce(jsonb_agg(to_jsonb(v) order by v.id), '[]') from comptoir.app_channel_events v join comptoir.app_channel_threads t on t.id = v.thread_id where t.session_id = ${sessionId}),
      'media', (select coalesce(jsonb_agg(to_jsonb(d) - 'content' order by d.created_at), '[]') from comptoir.app_channel_media d where d.session_id = ${sessionId}),
      'model_calls', (select coalesce(jsonb_agg(to_jsonb(n) order by n.id), '[]') from comptoir.app_llm_calls n where n.session_id = ${sessionId}),
      'feedback', (select coalesce(jsonb_agg(to_jsonb(f)), '[]') from comptoir.app_feedback f where f.session_id = ${sessionId})
    ) as value`);
  return row?.value ?? {};
}

/** Keeps a customer's judgement of one answer of their own session. False when the answer is not theirs. */
export async function saveFeedback(
  database: Executor,
  feedback: { sessionId: string; messageId: string; rating: 'up' | 'down'; reason: string | null },
): Promise<boolean> {
  const rows = await database.rows(sql`
    insert into comptoir.app_feedback (message_id, session_id, rating, reason)
    select m.id, m.session_id, ${feedback.rating}, ${feedback.reason} from comptoir.app_messages m
    where m.id::text = ${feedback.messageId} and m.session_id = ${feedback.sessionId} and m.role <> 'user'
    on conflict (message_id) do update set rating = excluded.rating, reason = excluded.reason, updated_at = clock_timestamp()
    returning message_id`);
  return rows.length > 0;
}

/** Starts a session of the web that has no message yet. */
export async function openSession(database: Executor, id: string, ttlDays: number): Promise<void> {
  await database.rows(sql`
    insert into comptoir.app_chat_sessions (session_id, channel, expires_at)
    values (${id}, 'web', clock_timestamp() + make_interval(days => ${ttlDays}::int)) on conflict (session_id) do nothing`);
}

/** Takes one unit of a rate. The milliseconds after which it may be tried again, 0 when it was granted. */
export async function takeRate(database: Executor, key: string, perMinute: number): Promise<number> {
  const [row] = await database.rows<{ wait: number }>(sql`select comptoir.take_rate(${key}, ${perMinute}::int, 60) as wait`);
  return row?.wait ?? 60_000;
}

export interface RateRow extends Record<string, unknown> {
  period: string | number;
  current: number;
  previous: number;
  /** True while the session pauses after repeated attacks. */
  is_blocked: boolean;
}

/** The counters of a rate, for showing what is left. */
export async function readRate(database: Executor, key: string): Promise<RateRow | null> {
  const [row] = await database.rows<RateRow>(sql`select period, current, previous, coalesce(blocked_until > clock_timestamp(), false) as is_blocked from comptoir.app_rate_limits where key = ${key}`);
  return row ?? null;
}
