import { sql } from '../sql.ts';
import type { Executor } from '../database.ts';

/** How an owner names the person who asks what is kept of them. */
export type PersonName = { email: string } | { phone: string } | { session: string } | { channel: string; user: string };

/** Sessions that are one person's: those the name vouches for, and all that were ever joined to them. */
export async function findPerson(database: Executor, name: PersonName): Promise<{ sessions: string[]; alsoClaimed: string[] }> {
  const named =
    'email' in name
      ? sql`select s.session_id from comptoir.app_chat_sessions s where lower(s.customer_email) = lower(${name.email})
          union select c.session_id from comptoir.app_customer_keys k join comptoir.app_customer_sessions c on c.customer_id = k.customer_id where k.kind = 'email' and k.value = lower(${name.email})`
      : 'phone' in name
        ? sql`select t.session_id from comptoir.app_channel_threads t where t.phone = ${name.phone} and t.session_id is not null
            union select c.session_id from comptoir.app_customer_keys k join comptoir.app_customer_sessions c on c.customer_id = k.customer_id where k.kind = 'phone' and k.value = ${name.phone}`
        : 'session' in name
          ? sql`select session_id from comptoir.app_chat_sessions where session_id = ${name.session}`
          : sql`select session_id from comptoir.app_channel_threads where channel = ${name.channel} and user_id = ${name.user} and session_id is not null`;
  // What somebody merely said of themselves proves nothing: it is shown to whoever decides.
  const claimed = 'email' in name ? sql`select session_id from comptoir.app_leads where lower(email) = lower(${name.email})` : 'phone' in name ? sql`select session_id from comptoir.app_leads where phone = ${name.phone}` : sql`select null::text as session_id where false`;
  const [row] = await database.rows<{ sessions: string[]; claimed: string[] }>(sql`
    with named as (${named}),
    mine as (
      select session_id from named
      union select o.session_id from named n join comptoir.app_customer_sessions c on c.session_id = n.session_id join comptoir.app_customer_sessions o on o.customer_id = c.customer_id)
    select (select coalesce(jsonb_agg(session_id order by session_id), '[]') from mine) as sessions,
      (select coalesce(jsonb_agg(session_id order by session_id), '[]') from (${claimed}) said where session_id not in (select session_id from mine)) as claimed`);
  return { sessions: row?.sessions ?? [], alsoClaimed: row?.claimed ?? [] };
}

/** Ids of the files of some sessions: those messengers brought are in the database, the others in the object store. */
export const filesOf = (database: Executor, sessions: string[]): Promise<{ id: string; object_key: string | null; name: string }[]> =>
  sessions.length === 0
    ? Promise.resolve([])
    : database.rows<{ id: string; object_key: string | null; name: string }>(sql`
        select id::text, null as object_key, coalesce(filename, kind) as name from comptoir.app_channel_media where session_id in (${list(sessions)})
        union all select id::text, object_key, name from comptoir.app_attachments where session_id in (${list(sessions)}) and state = 'stored'
        union all select id::text, object_key, number || '.pdf' from comptoir.app_quotes where session_id in (${list(sessions)}) and object_key is not null`);

/** One file that a messenger brought. */
export async function readMedia(database: Executor, id: string): Promise<Uint8Array | null> {
  const [row] = await database.rows<{ content: string }>(sql`select encode(content, 'base64') as content from comptoir.app_channel_media where id = ${id}::uuid`);
  return row === undefined ? null : Buffer.from(row.content, 'base64');
}

/** What shows that two sessions are one person's. */
export async function keysOf(database: Executor, sessions: string[]): Promise<unknown[]> {
  if (sessions.length === 0) return [];
  return database.rows(sql`
    select distinct k.kind, k.value, k.verified_by, to_char(k.verified_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as verified_at
    from comptoir.app_customer_keys k join comptoir.app_customer_sessions s on s.customer_id = k.customer_id where s.session_id in (${list(sessions)})`);
}

/** Platforms' own words about a person that became no message: kept for whoever looks into what could not be read. */
export async function forgetUnread(database: Executor, sessions: string[]): Promise<void> {
  if (sessions.length === 0) return;
  await database.rows(sql`
    update comptoir.app_channel_events e set payload = null from comptoir.app_channel_threads t
    where t.session_id in (${list(sessions)}) and e.channel = t.channel and e.payload is not null
      and (e.thread_id = t.id or (e.thread_id is null and (e.payload ->> 'userId' = t.user_id or strpos(e.payload::text, '"' || t.user_id || '"') > 0)))`);
}

const list = (values: string[]) => sql.join(values.map((value) => sql`${value}`), sql`, `);
