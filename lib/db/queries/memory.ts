import { sql } from 'drizzle-orm/sql';
import type { MessageRole } from '../../contracts/conversation.ts';
import type { Language } from '../../contracts/language.ts';
import type { Executor } from '../database.ts';
import { toJsonb } from '../json.ts';
import type { CallRow } from './turns.ts';

export interface Exchange extends Record<string, unknown> {
  session_id: string;
  language: Language;
  question: string;
  answer: string;
  /** What is remembered already, so that a new word can replace the old one. */
  known: { type: string; subject: string; value: string }[];
  /** The customer's name, so that a model need not read it. */
  name: string | null;
}

/** One turn as the memory reads it; null when its session is gone. */
export async function readExchange(database: Executor, turnId: string): Promise<Exchange | null> {
  const [row] = await database.rows<Exchange>(sql`
    select t.session_id, coalesce(s.language, 'fr') as language,
      (select string_agg(content, E'\n' order by seq) from comptoir.app_messages where turn_id = t.id and role = 'user') as question,
      (select content from comptoir.app_messages where turn_id = t.id and role = 'assistant') as answer,
      (select coalesce(jsonb_agg(jsonb_build_object('type', entity_type, 'subject', subject, 'value', entity_value)), '[]')
        from comptoir.app_entity_memory where session_id = t.session_id and entity_type not in ('email', 'phone', 'name')) as known,
      (select entity_value from comptoir.app_entity_memory where session_id = t.session_id and entity_type = 'name' order by updated_at desc limit 1) as name
    from comptoir.app_turns t join comptoir.app_chat_sessions s on s.session_id = t.session_id
    where t.id = ${turnId}::uuid and t.state = 'done'`);
  return row ?? null;
}

export interface MemoryFact {
  category: string;
  subject: string;
  value: string;
  confidence: number;
}

/**
 * Keeps facts: a repeated one is confirmed, a new word on the same subject replaces the old one. Facts of an older turn
 * never replace those of a newer one, whatever order the jobs ran in.
 */
export async function saveFacts(database: Executor, sessionId: string, turnId: string, facts: MemoryFact[]): Promise<void> {
  if (facts.length === 0) return;
  await database.rows(sql`
    insert into comptoir.app_entity_memory as m (session_id, entity_type, entity_value, confidence, subject, source_message, updated_at)
    select distinct on (f ->> 'category', f ->> 'subject') ${sessionId}, f ->> 'category', f ->> 'value', (f ->> 'confidence')::real, f ->> 'subject', a.id, a.created_at
    from jsonb_array_elements(${toJsonb(facts)}::jsonb) f,
      (select id, created_at from comptoir.app_messages where turn_id = ${turnId}::uuid and role = 'user' order by seq desc limit 1) a
    on conflict (session_id, entity_type, subject) do update set
      entity_value = excluded.entity_value, source_message = excluded.source_message, updated_at = excluded.updated_at,
      confidence = case when m.entity_value = excluded.entity_value then least(1, greatest(m.confidence, excluded.confidence) + 0.05) else excluded.confidence end
    where m.updated_at <= excluded.updated_at`);
}

export interface SummaryWork extends Record<string, unknown> {
  session_id: string;
  language: Language;
  summary: string | null;
  summary_seq: number;
  messages: { role: MessageRole; content: string; seq: number }[];
  name: string | null;
}

/** The messages that have left the window and are not in the summary yet, oldest first; null when there are none. */
export async function readSummaryWork(database: Executor, conversationId: string, window: number, limit: number): Promise<SummaryWork | null> {
  const [row] = await database.rows<SummaryWork>(sql`
    select c.session_id, coalesce(s.language, 'fr') as language, c.summary, c.summary_seq,
      (select coalesce(jsonb_agg(jsonb_build_object('role', role, 'content', content, 'seq', seq) order by seq), '[]') from (
        select role, content, seq from comptoir.app_messages
        where conversation_id = c.id and not is_blocked and seq > c.summary_seq and seq <= s.last_seq - ${window} order by seq limit ${limit}) m) as messages,
      (select entity_value from comptoir.app_entity_memory where session_id = c.session_id and entity_type = 'name' order by updated_at desc limit 1) as name
    from comptoir.app_conversations c join comptoir.app_chat_sessions s on s.session_id = c.session_id
    where c.id = ${conversationId}::uuid`);
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
export async function recordCalls(database: Executor, calls: CallRow[], sessionId: string): Promise<void> {
  if (calls.length === 0) return;
  await database.rows(sql`select comptoir.record_calls(${toJsonb(calls)}::jsonb, null, ${sessionId})`);
}

/** What was spent on models today and in a session, in millionths of a dollar, and whether the owner has switched them off. */
export async function readSpend(database: Executor, sessionId: string): Promise<{ day_micros: number; session_micros: number; is_off: boolean }> {
  const [row] = await database.rows<{ day_micros: number; session_micros: number; is_off: boolean }>(sql`
    select coalesce((select value = 'true'::jsonb from comptoir.app_runtime_state where key = 'kill_switch'), false) as is_off, coalesce((select micros from comptoir.app_llm_spend where day = current_date), 0)::float as day_micros,
      coalesce((select llm_micros from comptoir.app_chat_sessions where session_id = ${sessionId}), 0)::float as session_micros`);
  return row ?? { day_micros: 0, session_micros: 0, is_off: true };
}
