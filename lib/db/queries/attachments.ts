import { sql } from '../sql.ts';
import type { Executor } from '../database.ts';

export interface AttachmentRow extends Record<string, unknown> {
  id: string;
  object_key: string;
  name: string;
  media_type: string;
  size: number;
  state: 'awaited' | 'stored' | 'refused';
}

/** Files of a session that no message carries yet: more than this many at once is nobody's need. */
const MOST_UNSENT = 20;

/** Keeps the place of a file that is about to come. False when the session has too many that were never sent. */
export async function awaitAttachment(database: Executor, file: { id: string; sessionId: string; key: string; name: string; mediaType: string; size: number }): Promise<boolean> {
  const rows = await database.rows(sql`
    insert into comptoir.app_attachments (id, session_id, object_key, name, media_type, size)
    select ${file.id}::uuid, s.session_id, ${file.key}, ${file.name}, ${file.mediaType}, ${file.size}::int
    from (select session_id from comptoir.app_chat_sessions where session_id = ${file.sessionId} for update) s
    where (select count(*) from comptoir.app_attachments a where a.session_id = s.session_id and a.message_id is null) < ${MOST_UNSENT}
    returning id`);
  return rows.length > 0;
}

export async function findAttachment(database: Executor, sessionId: string, id: string): Promise<AttachmentRow | null> {
  const [row] = await database.rows<AttachmentRow>(sql`
    select id, object_key, name, media_type, size, state from comptoir.app_attachments where id::text = ${id} and session_id = ${sessionId}`);
  return row ?? null;
}

/** What the look at the file's bytes came to. Only a file that is still awaited changes. */
export async function settleAttachment(database: Executor, id: string, seen: { state: 'stored' | 'refused'; mediaType: string; size: number }): Promise<void> {
  await database.rows(sql`
    update comptoir.app_attachments set state = ${seen.state}, media_type = ${seen.mediaType}, size = greatest(1, ${seen.size}::int)
    where id = ${id}::uuid and state = 'awaited'`);
}

/** Those of the ids that are looked-at files of this session. */
export const storedAttachments = (database: Executor, sessionId: string, ids: string[]): Promise<AttachmentRow[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : database.rows<AttachmentRow>(sql`
        select id, object_key, name, media_type, size, state from comptoir.app_attachments
        where session_id = ${sessionId} and state = 'stored' and id::text in (${sql.join(ids.map((id) => sql`${id}`), sql`, `)})`);

/** Ties files to the message they came with. Again with the same message changes nothing: retries are safe. */
export async function attachToMessage(database: Executor, sessionId: string, messageId: string, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  await database.rows(sql`
    update comptoir.app_attachments set message_id = ${messageId}::uuid
    where session_id = ${sessionId} and message_id is null and state = 'stored' and id::text in (${sql.join(ids.map((id) => sql`${id}`), sql`, `)})`);
}

/** Forgets files that were never sent with a message within a day; their objects go by a job of the same transaction. */
export async function eraseUnsentAttachments(database: Executor): Promise<void> {
  await database.rows(sql`delete from comptoir.app_attachments where message_id is null and created_at < clock_timestamp() - interval '1 day'`);
}
