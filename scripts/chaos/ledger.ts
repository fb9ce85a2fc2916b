import { sql } from '../../lib/db/sql.ts';
import type { Database } from '../../lib/db/database.ts';

interface SessionEntry extends Record<string, unknown> {
  session_id: string;
  message_count: number;
  last_seq: number;
}

interface MessageEntry extends Record<string, unknown> {
  id: string;
  session_id: string;
  turn_id: string | null;
  seq: number;
  role: string;
  content: string;
  message_key: string | null;
}

interface TurnEntry extends Record<string, unknown> {
  id: string;
  session_id: string;
  state: string;
  attempts: number;
  reply: string | null;
  message_id: string | null;
  merged_messages: number | null;
}

/** What the database holds after a run. */
export interface Ledger {
  sessions: SessionEntry[];
  messages: MessageEntry[];
  turns: TurnEntry[];
  /** Jobs that are due and that nobody does, and jobs whose worker fell silent. */
  stuckJobs: number;
  jobs: number;
  deadJobs: number;
}

export async function readLedger(database: Database): Promise<Ledger> {
  const [jobs] = await database.rows<{ all: number; dead: number; stuck: number }>(sql`
    select count(*)::int as all, count(*) filter (where state = 'dead')::int as dead,
      count(*) filter (where (state = 'queued' and run_at < clock_timestamp() - interval '15 seconds')
        or (state = 'running' and lease_until < clock_timestamp() - interval '5 seconds'))::int as stuck
    from comptoir.app_jobs where kind like 'memory.%'`);
  return {
    sessions: await database.rows<SessionEntry>(sql`select session_id, message_count, last_seq from comptoir.app_chat_sessions`),
    messages: await database.rows<MessageEntry>(sql`
      select id::text, session_id, turn_id::text, seq, role, content, message_key::text from comptoir.app_messages order by session_id, seq, created_at`),
    turns: await database.rows<TurnEntry>(sql`
      select id::text, session_id, state, attempts, result ->> 'reply' as reply, result -> 'meta' ->> 'message_id' as message_id,
        (result -> 'meta' ->> 'merged_messages')::int as merged_messages
      from comptoir.app_turns`),
    stuckJobs: jobs?.stuck ?? 0,
    jobs: jobs?.all ?? 0,
    deadJobs: jobs?.dead ?? 0,
  };
}
