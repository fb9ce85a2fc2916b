import { sql } from '../sql.ts';
import type { MessageRole } from '../../contracts/conversation.ts';
import type { Database, Executor } from '../database.ts';
import { toJsonb } from '../json.ts';
import type { CallRow } from './turns.ts';

/** Finished turns of one session as the memory reads them, the oldest first. */
export interface Exchanges extends Record<string, unknown> {
  session_id: string;
  turns: { id: string; question: string | null; answer: string | null }[];
  /** What is remembered already, so that a new word can replace the old one. */
  known: { type: string; subject: string; value: string }[];
  /** The customer's name, so that a model need not read it. */
  name: string | null;
}

/** Null when the session is gone. */
export async function readExchanges(database: Executor, turnIds: string[]): Promise<Exchanges | null> {
  const [row] = await database.rows<Exchanges>(sql`
    select t.session_id,
      jsonb_agg(jsonb_build_object('id', t.id,
        'question', (select string_agg(content, E'\n' order by seq) from comptoir.app_messages where turn_id = t.id and role = 'user' and not is_blocked),
        'answer', (select content from comptoir.app_messages where turn_id = t.id and role = 'assistant' order by seq desc limit 1)) order by t.created_at) as turns,
      (select coalesce(jsonb_agg(jsonb_build_object('type', entity_type, 'subject', subject, 'value', entity_value) order by updated_at desc), '[]')
        from (select * from comptoir.app_entity_memory where session_id = t.session_id and entity_type not in ('email', 'phone', 'name') order by updated_at desc limit 50) m) as known,
      (select entity_value from comptoir.app_entity_memory where session_id = t.session_id and entity_type = 'name' order by updated_at desc limit 1) as name
    from comptoir.app_turns t
    where t.id in (select value::uuid from jsonb_array_elements_text(${toJsonb(turnIds)}::jsonb)) and t.state = 'done'
    group by t.session_id`);
  return row ?? null;
}

export interface MemoryFact {
  category: string;
  subject: string;
  value: string;
  confidence: number;
}

/**
 * Keeps facts: a repeated one is confirmed, a new word on the same subject replaces the old one, and of several in one list
 * the last. Facts of an older turn never replace those of a newer one, whatever order the jobs ran in.
 */
export async function saveFacts(database: Executor, sessionId: string, turnId: string, facts: MemoryFact[]): Promise<void> {
  if (facts.length === 0) return;
  await database.rows(sql`
    insert into comptoir.app_entity_memory as m (session_id, entity_type, entity_value, confidence, subject, source_message, updated_at)
    select distinct on (f ->> 'category', f ->> 'subject') ${sessionId}, f ->> 'category', f ->> 'value', (f ->> 'confidence')::real, f ->> 'subject', a.id, a.created_at
    from jsonb_array_elements(${toJsonb(facts)}::jsonb) with ordinality as l(f, position),
      (select id, created_at from comptoir.app_messages where turn_id = ${turnId}::uuid and role = 'user' order by seq desc limit 1) a
    order by f ->> 'category', f ->> 'subject', position desc
    on conflict (session_id, entity_type, subject) do update set
      entity_value = excluded.entity_value, source_message = excluded.source_message, updated_at = excluded.updated_at,
      confidence = case when lower(m.entity_value) = lower(excluded.entity_value) then least(1, greatest(m.confidence, excluded.confidence) + 0.05) else excluded.confidence end
    where m.updated_at <= excluded.updated_at`);
}

export interface SummaryWork extends Record<string, unknown> {
  session_id: string;
  summary: string | null;
  summary_seq: number;
  messages: { role: MessageRole; content: string; seq: number }[];
  name: string | null;
}

/** The messages that are not in the summary yet, oldest first and without the newest; null while too few have gathered. */
export async function readSummaryWork(database: Executor, conversationId: string, { summariseAt, keep, limit }: { summariseAt: number; keep: number; limit: number }): Promise<SummaryWork | null> {
  const [row] = await database.rows<SummaryWork>(sql`
    with unread as (
      select m.role, m.content, m.seq, row_number() over (order by m.seq desc) as age from comptoir.app_messages m
      join comptoir.app_conversations c on c.id = m.conversation_id
      where c.id = ${conversationId}::uuid and not m.is_blocked and m.seq > c.summary_seq)
    select c.session_id, c.summary, c.summary_seq,
      (select coalesce(jsonb_agg(jsonb_build_object('role', role, 'content', content, 'seq', seq) order by seq), '[]')
        from (select role, content, seq from unread where age > ${keep} order by seq limit ${limit}) m) as messages,
      (select entity_value from comptoir.app_entity_memory where session_id = c.session_id and entity_type = 'name' order by updated_at desc limit 1) as name
    from comptoir.app_conversations c
    where c.id = ${conversationId}::uuid and (select count(*) from unread) >= ${summariseAt}`);
  return row === undefined || row.messages.length === 0 ? null : row;
}

/** Replaces a summary, unless another one was written meanwhile. */
export async function saveSummary(database: Executor, conversationId: string, summary: { text: string; from: number; upTo: number }): Promise<boolean> {
  const rows = await database.rows(sql`
    update comptoir.app_conversations set summary = ${summary.text}, summary_seq = ${summary.upTo}
    where id = ${conversationId}::uuid and summary_seq = ${summary.from} returning 1`);
  return rows.length > 0;
}

/** Records what calls outside a turn cost. */
export async function recordCalls(database: Executor, calls: CallRow[], sessionId: string | null): Promise<void> {
  if (calls.length === 0) return;
  await database.rows(sql`select comptoir.record_calls(${toJsonb(calls)}::jsonb, null, ${sessionId})`);
}

/** The same for the build plane, with its own credentials. */
export async function recordKnowledgeCalls(database: Database, calls: CallRow[]): Promise<void> {
  if (calls.length === 0) return;
  await database.transaction((tx) => tx.rows(sql`select comptoir.record_knowledge_calls(${toJsonb(calls)}::jsonb)`), 'knowledge');
}

/** What was spent on models today and in a session, in millionths of a dollar, and whether the owner has switched them off. */
export async function readSpend(database: Executor, sessionId: string | null): Promise<{ day_micros: number; session_micros: number; is_off: boolean }> {
  const [row] = await database.rows<{ day_micros: number; session_micros: number; is_off: boolean }>(sql`
    select coalesce((select value = 'true'::jsonb from comptoir.app_runtime_state where key = 'kill_switch'), false) as is_off, coalesce((select micros from comptoir.app_llm_spend where day = current_date), 0)::float as day_micros,
      coalesce((select llm_micros from comptoir.app_chat_sessions where session_id = ${sessionId}), 0)::float as session_micros`);
  return row ?? { day_micros: 0, session_micros: 0, is_off: true };
}
