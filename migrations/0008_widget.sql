-- What the widget adds to a session: who the customer has proved to be, files they sent, and what they thought of it.
set local role comptoir_owner;

-- Verified by a token that the shop's server signed; it counts until it expires.
alter table comptoir.app_chat_sessions add column customer_id text;
alter table comptoir.app_chat_sessions add column customer_email text;
alter table comptoir.app_chat_sessions add column customer_name text;
alter table comptoir.app_chat_sessions add column customer_until timestamptz;

-- Asked when a conversation with a person ends, answered once.
alter table comptoir.app_conversations add column csat_scale integer check (csat_scale between 2 and 10);
alter table comptoir.app_conversations add column csat_score integer check (csat_score between 1 and csat_scale);
alter table comptoir.app_conversations add column csat_comment text;
alter table comptoir.app_conversations add column csat_at timestamptz;

-- A file lives in the object store under its key; the row says whose it is. It is a file once it was looked at.
create table comptoir.app_attachments (
  id uuid primary key,
  session_id text not null references comptoir.app_chat_sessions on delete cascade,
  message_id uuid references comptoir.app_messages on delete cascade,
  object_key text not null unique,
  name text not null,
  media_type text not null,
  size integer not null check (size > 0),
  state text not null default 'awaited' check (state in ('awaited', 'stored', 'refused')),
  created_at timestamptz not null default clock_timestamp()
);
create index app_attachments_session on comptoir.app_attachments (session_id, created_at);
create index app_attachments_message on comptoir.app_attachments (message_id);
create index app_attachments_unused on comptoir.app_attachments (created_at) where message_id is null;

alter table comptoir.app_attachments enable row level security;
grant select, insert, update, delete on comptoir.app_attachments to comptoir_web;
create policy web on comptoir.app_attachments to comptoir_web using (true) with check (true);

-- A row that goes, by whatever way, takes its object with it: the job is written in the same transaction.
create function comptoir.forget_object() returns trigger
language plpgsql as $$
begin
  insert into comptoir.app_jobs (kind, payload, dedupe_key) values ('object.delete', jsonb_build_object('key', old.object_key), 'object.delete:' || old.object_key)
  on conflict (dedupe_key) do nothing;
  return old;
end
$$;
grant execute on function comptoir.forget_object() to comptoir_web;
create trigger app_attachments_forget after delete on comptoir.app_attachments for each row execute function comptoir.forget_object();
