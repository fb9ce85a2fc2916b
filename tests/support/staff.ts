import { sql } from '../../lib/db/sql.ts';
import type { Database } from '../../lib/db/database.ts';

/* What an inbox writes when a person takes a conversation over, answers and ends it. */

/** A person answers: the conversation is theirs from here on. */
export const staffSays = (database: Database, sessionId: string, content: string, name = 'Anna') => database.rows(sql`
  with s as (update comptoir.app_chat_sessions set last_seq = last_seq + 1 where session_id = ${sessionId} returning *),
    c as (update comptoir.app_conversations set state = 'human', owner_kind = 'staff', owner_id = ${name} where id = (select conversation_id from s))
  insert into comptoir.app_messages (id, session_id, conversation_id, seq, role, content)
  select gen_random_uuid(), session_id, conversation_id, last_seq, 'staff', ${content} from s`);

/** The person is done, and asks what the customer thinks of it. */
export const staffResolves = (database: Database, sessionId: string, scale: number | null = 5) => database.rows(sql`
  update comptoir.app_conversations c set state = 'resolved', resolved_at = clock_timestamp(), csat_scale = ${scale}::int
  from comptoir.app_chat_sessions s where s.session_id = ${sessionId} and c.id = s.conversation_id`);
