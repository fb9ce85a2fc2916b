-- Messengers: what came in (events), whom we speak with (threads), what goes out (outbox), and who is one person (customers).
-- Lock order: thread, session, turn. Whoever holds a session never locks a thread; a foreign key to one is compatible with all of it.
set local role comptoir_owner;

-- One conversation with one person on one of our accounts. Outlives its session only where that person asked not to be written to.
create table comptoir.app_channel_threads (
  id uuid primary key default gen_random_uuid(),
  channel text not null,
  account text not null,
  user_id text not null,
  session_id text references comptoir.app_chat_sessions on delete set null,
  name text,
  phone text,
  referral jsonb,
  -- What the numbers 1, 2, … of the last message mean.
  choices jsonb not null default '[]',
  last_message_id text,
  last_inbound_at timestamptz,
  disclosed_at timestamptz,
  -- When a person last answered on the platform itself.
  person_at timestamptz,
  opted_out_at timestamptz,
  created_at timestamptz not null default now(),
  unique (channel, account, user_id)
);
create unique index app_channel_threads_session on comptoir.app_channel_threads (session_id);

-- One row a message, status or event. The key outlives every retry of the platform; the payload only lives until its work is done.
create table comptoir.app_channel_events (
  id bigint generated always as identity primary key,
  channel text not null,
  provider_id text not null,
  thread_id uuid references comptoir.app_channel_threads on delete set null,
  kind text not null,
  what text,
  -- The message a status is about.
  subject text,
  payload jsonb,
  state text not null default 'queued' check (state in ('queued', 'done', 'dead')),
  attempts integer not null default 0,
  outcome text,
  message_id uuid,
  occurred_at timestamptz not null,
  received_at timestamptz not null default clock_timestamp(),
  finished_at timestamptz,
  unique (channel, provider_id)
);
create index app_channel_events_thread on comptoir.app_channel_events (thread_id, occurred_at, id) where state = 'queued';
create index app_channel_events_open on comptoir.app_channel_events (received_at) where state = 'queued';
create index app_channel_events_statuses on comptoir.app_channel_events (id) where state = 'queued' and kind = 'status';
create index app_channel_events_subject on comptoir.app_channel_events (channel, subject) where kind = 'status';
create index app_channel_events_finished on comptoir.app_channel_events (finished_at) where state in ('done', 'dead');

-- What must leave, in order within a thread. new: not rendered yet; sending: the request may have left; unconfirmed: nobody knows whether it arrived.
create table comptoir.app_outbox (
  id bigint generated always as identity primary key,
  thread_id uuid not null references comptoir.app_channel_threads on delete cascade,
  session_id text references comptoir.app_chat_sessions on delete cascade,
  message_id uuid references comptoir.app_messages on delete cascade,
  role text not null check (role in ('assistant', 'staff', 'template')),
  part integer not null default 0,
  state text not null default 'new'
    check (state in ('new', 'queued', 'sending', 'unconfirmed', 'sent', 'delivered', 'read', 'played', 'failed')),
  payload jsonb,
  fence integer not null default 0,
  attempts integer not null default 0,
  next_at timestamptz not null default clock_timestamp(),
  lease_until timestamptz,
  provider_id text,
  error_code text,
  error_text text,
  created_at timestamptz not null default clock_timestamp(),
  sent_at timestamptz,
  updated_at timestamptz not null default clock_timestamp()
);
create index app_outbox_open on comptoir.app_outbox (thread_id, created_at, part) where state in ('new', 'queued', 'sending');
create index app_outbox_due on comptoir.app_outbox (next_at) where state in ('new', 'queued');
create index app_outbox_provider on comptoir.app_outbox (provider_id) where provider_id is not null;
create index app_outbox_watermark on comptoir.app_outbox (thread_id, sent_at) where state in ('sent', 'delivered');
create index app_outbox_session on comptoir.app_outbox (session_id);
create index app_outbox_message on comptoir.app_outbox (message_id);
create index app_outbox_troubled on comptoir.app_outbox (updated_at) where state in ('unconfirmed', 'failed');

-- Requests that were turned away, by day: a forged webhook leaves a number and nothing else.
create table comptoir.app_channel_counters (
  channel text not null,
  name text not null,
  day date not null default current_date,
  total bigint not null default 0,
  primary key (channel, name, day)
);

-- Files customers sent. They go with their session.
create table comptoir.app_channel_media (
  id uuid primary key,
  session_id text not null references comptoir.app_chat_sessions on delete cascade,
  message_id uuid not null references comptoir.app_messages on delete cascade,
  kind text not null,
  media_type text not null,
  filename text,
  sha256 text not null,
  bytes integer not null,
  content bytea not null,
  description text,
  created_at timestamptz not null default now()
);
create index app_channel_media_session on comptoir.app_channel_media (session_id);
create index app_channel_media_message on comptoir.app_channel_media (message_id);

-- One person on several channels: only ever joined by an address or a number that somebody vouched for.
create table comptoir.app_customers (
  id uuid primary key default gen_random_uuid(),
  created_at timestamptz not null default now()
);
create table comptoir.app_customer_keys (
  kind text not null check (kind in ('email', 'phone')),
  value text not null,
  customer_id uuid not null references comptoir.app_customers on delete cascade,
  -- Who vouched: the platform, the shop's own signed token.
  verified_by text not null,
  verified_at timestamptz not null default now(),
  primary key (kind, value)
);
create index app_customer_keys_customer on comptoir.app_customer_keys (customer_id);
create table comptoir.app_customer_sessions (
  session_id text primary key references comptoir.app_chat_sessions on delete cascade,
  customer_id uuid not null references comptoir.app_customers on delete cascade
);
create index app_customer_sessions_customer on comptoir.app_customer_sessions (customer_id);

alter table comptoir.app_leads add column referral jsonb;
-- platform: a person wrote it in the platform's own app, so it has left already. confirmation: of a wish not to be written to, which it alone may pass.
alter table comptoir.app_messages add column origin text;

do $$
declare
  table_name text;
begin
  foreach table_name in array array[
    'app_channel_threads', 'app_channel_events', 'app_outbox', 'app_channel_counters', 'app_channel_media', 'app_customers', 'app_customer_keys',
    'app_customer_sessions'
  ] loop
    execute format('alter table comptoir.%I enable row level security', table_name);
    execute format('grant select, insert, update, delete on comptoir.%I to comptoir_web', table_name);
    execute format('create policy web on comptoir.%I to comptoir_web using (true) with check (true)', table_name);
  end loop;
end
$$;

-- A reply is an outbox row because it is a message: whoever writes one in a messenger's session, the turn's commit or a member of staff.
create function comptoir.queue_reply() returns trigger language plpgsql as $$
begin
  insert into comptoir.app_outbox (thread_id, session_id, message_id, role)
  select t.id, new.session_id, new.id, new.role from comptoir.app_channel_threads t where t.session_id = new.session_id;
  return null;
end
$$;
create trigger queue_reply after insert on comptoir.app_messages for each row
  when (new.role in ('assistant', 'staff') and (new.origin is null or new.origin = 'confirmation')) execute function comptoir.queue_reply();

-- A conversation that a person hands back is the machine's again, and the customer is told so.
create function comptoir.tell_again() returns trigger language plpgsql as $$
begin
  update comptoir.app_channel_threads set disclosed_at = null where session_id = new.session_id and disclosed_at is not null;
  return null;
end
$$;
create trigger tell_again after update of state on comptoir.app_conversations for each row
  when (old.state = 'human' and new.state <> 'human') execute function comptoir.tell_again();

create function comptoir.lead_referral() returns trigger language plpgsql as $$
begin
  new.referral := coalesce(new.referral, (select t.referral from comptoir.app_channel_threads t where t.session_id = new.session_id));
  return new;
end
$$;
create trigger lead_referral before insert or update on comptoir.app_leads for each row execute function comptoir.lead_referral();

-- A session that goes takes with it what is known of its thread; only the wish not to be written to stays.
create function comptoir.forget_thread() returns trigger language plpgsql as $$
begin
  update comptoir.app_channel_events set payload = null where thread_id = new.id and payload is not null;
  if new.opted_out_at is null then
    delete from comptoir.app_channel_threads where id = new.id;
  else
    update comptoir.app_channel_threads set name = null, phone = null, referral = null, choices = '[]', last_message_id = null where id = new.id;
  end if;
  return null;
end
$$;
create trigger forget_thread after update of session_id on comptoir.app_channel_threads for each row
  when (old.session_id is not null and new.session_id is null) execute function comptoir.forget_thread();

-- Stores a whole webhook in one statement: people, events, and the work that follows. Keys are taken in order, so that two deliveries never wait
-- for each other in a circle. p_events: [{key, kind, what, state, account, user_id, subject, occurred_at, payload}]
create function comptoir.store_channel_events(p_channel text, p_events jsonb, p_burst_ms integer) returns jsonb
language plpgsql as $$
declare
  v_stored integer;
  v_messages integer;
begin
  insert into comptoir.app_channel_threads (channel, account, user_id)
  select distinct p_channel, e.account, e.user_id
  from jsonb_to_recordset(p_events) as e(account text, user_id text, kind text)
  where e.user_id is not null and e.kind not in ('status', 'malformed', 'ignored')
    and not exists (select from comptoir.app_channel_threads t where t.channel = p_channel and t.account = e.account and t.user_id = e.user_id)
  order by 2, 3
  on conflict (channel, account, user_id) do nothing;

  with stored as (
    insert into comptoir.app_channel_events (channel, provider_id, thread_id, kind, what, subject, payload, state, occurred_at, finished_at)
    select distinct on (e.key) p_channel, e.key, t.id, e.kind, e.what, e.subject, e.payload, e.state, to_timestamp(e.occurred_at / 1000.0),
      case when e.state <> 'queued' then clock_timestamp() end
    from jsonb_to_recordset(p_events) as e(key text, kind text, what text, state text, account text, user_id text, subject text, occurred_at float, payload jsonb)
    left join comptoir.app_channel_threads t on t.channel = p_channel and t.account = e.account and t.user_id = e.user_id
    order by e.key
    on conflict (channel, provider_id) do nothing
    returning id, thread_id, kind, state),
  work as (
    insert into comptoir.app_jobs (kind, payload, dedupe_key, run_at)
    select 'channel.thread', jsonb_build_object('thread_id', thread_id), 'channel.thread:' || max(id),
      clock_timestamp() + make_interval(secs => case when bool_or(kind = 'message') then p_burst_ms else 0 end / 1000.0)
    from stored where state = 'queued' and kind <> 'status' and thread_id is not null group by thread_id
    returning 1)
  select (select count(*) from stored), (select count(*) from work) into v_stored, v_messages;
  return jsonb_build_object('stored', v_stored, 'threads', v_messages);
end
$$;

-- What one thread waits for, oldest first; nothing while its writer is still typing (a later job comes for that).
create function comptoir.open_channel_thread(p_thread uuid, p_burst_ms integer, p_limit integer) returns jsonb
language plpgsql as $$
declare
  v_result jsonb;
  v_newest timestamptz;
  v_oldest timestamptz;
  v_burst interval := make_interval(secs => p_burst_ms / 1000.0);
begin
  select max(received_at), min(received_at) into v_newest, v_oldest
  from comptoir.app_channel_events where thread_id = p_thread and state = 'queued' and kind = 'message';
  if v_newest > clock_timestamp() - v_burst and v_oldest > clock_timestamp() - 4 * v_burst then
    return jsonb_build_object('state', 'typing');
  end if;
  with tried as (
      update comptoir.app_channel_events set attempts = attempts + 1
      where id in (select id from comptoir.app_channel_events where thread_id = p_thread and state = 'queued' and kind <> 'status'
        order by occurred_at, id limit p_limit)
      returning id, kind, payload, attempts, occurred_at)
    select jsonb_build_object('state', 'open',
      'thread', jsonb_build_object('id', t.id, 'channel', t.channel, 'account', t.account, 'user_id', t.user_id, 'choices', t.choices,
        'is_opted_out', t.opted_out_at is not null),
      'language', s.language, 'conversation_state', c.state,
      'events', (select coalesce(jsonb_agg(jsonb_build_object('id', e.id::text, 'attempts', e.attempts, 'payload', e.payload) order by e.occurred_at, e.id), '[]') from tried e))
    into v_result from comptoir.app_channel_threads t
    left join comptoir.app_chat_sessions s on s.session_id = t.session_id
    left join comptoir.app_conversations c on c.id = s.conversation_id
    where t.id = p_thread;
  return v_result;
end
$$;

-- The session of a thread, made when there is none or when it has outlived its time. The caller holds the thread.
create function comptoir.channel_session(p_thread uuid, p_session text, p_ttl_days integer) returns text
language plpgsql as $$
declare
  v_thread comptoir.app_channel_threads;
  v_session text;
  v_conversation uuid;
  v_expires timestamptz := clock_timestamp() + make_interval(days => p_ttl_days);
begin
  select * into v_thread from comptoir.app_channel_threads where id = p_thread;
  update comptoir.app_chat_sessions set updated_at = clock_timestamp(), expires_at = v_expires
  where session_id = v_thread.session_id and expires_at > clock_timestamp() returning session_id into v_session;
  if v_session is null then
    insert into comptoir.app_chat_sessions (session_id, channel, expires_at) values (p_session, v_thread.channel, v_expires);
    insert into comptoir.app_conversations (id, session_id) values (gen_random_uuid(), p_session) returning id into v_conversation;
    update comptoir.app_chat_sessions set conversation_id = v_conversation where session_id = p_session;
    update comptoir.app_channel_threads set session_id = p_session where id = p_thread;
    return p_session;
  end if;
  return v_session;
end
$$;

-- Adds one message to a session, in its conversation; opens the turn that will answer it when one is wanted. Returns that turn.
-- m: message_id, turn_id, role, text, digest, language_hint, context, origin, wants_answer
create function comptoir.add_channel_message(p_session text, m jsonb) returns uuid
language plpgsql as $$
declare
  v_row comptoir.app_chat_sessions;
  v_conversation uuid;
  v_open uuid;
  v_turn uuid;
begin
  select * into v_row from comptoir.app_chat_sessions where session_id = p_session for update;
  select id into v_conversation from comptoir.app_conversations where id = v_row.conversation_id and state <> 'resolved';
  if v_conversation is null then
    insert into comptoir.app_conversations (id, session_id) values (gen_random_uuid(), p_session) returning id into v_conversation;
  end if;
  if (m ->> 'wants_answer')::boolean then
    select id, conversation_id into v_turn, v_open from comptoir.app_turns
    where session_id = p_session and (state = 'waiting' or (state = 'running' and lease_until < clock_timestamp()))
    order by state desc limit 1;
    v_conversation := coalesce(v_open, v_conversation);
  end if;
  update comptoir.app_chat_sessions set message_count = message_count + (m ->> 'role' = 'user')::integer, last_seq = last_seq + 1, conversation_id = v_conversation
  where session_id = p_session returning * into v_row;
  if (m ->> 'wants_answer')::boolean then
    if v_turn is null then
      insert into comptoir.app_turns (id, session_id, conversation_id, state, message_count, language_hint, context)
      values ((m ->> 'turn_id')::uuid, p_session, v_conversation, 'waiting', v_row.message_count, m ->> 'language_hint', coalesce(m -> 'context', '{}'))
      returning id into v_turn;
    else
      update comptoir.app_turns set message_count = v_row.message_count, language_hint = coalesce(m ->> 'language_hint', language_hint),
        context = context || coalesce(m -> 'context', '{}')
          || case when context ? 'received' or m -> 'context' ? 'received'
            then jsonb_build_object('received', coalesce(context -> 'received', '[]') || coalesce(m -> 'context' -> 'received', '[]')) else '{}' end
      where id = v_turn;
    end if;
  end if;
  insert into comptoir.app_messages (id, session_id, conversation_id, turn_id, seq, role, content, digest, origin)
  values ((m ->> 'message_id')::uuid, p_session, v_conversation, v_turn, v_row.last_seq, m ->> 'role', m ->> 'text', m ->> 'digest', m ->> 'origin');
  return v_turn;
end
$$;

-- A person answered on the platform itself: the machine is silent until it is handed back, or until nobody has for a while.
create function comptoir.pause_for_person(p_session text, p_channel text) returns void
language plpgsql as $$
begin
  perform from comptoir.app_chat_sessions where session_id = p_session for update;
  update comptoir.app_conversations c set state = 'human', owner_kind = 'staff', owner_id = 'platform:' || p_channel
  from comptoir.app_chat_sessions s
  where s.session_id = p_session and c.id = s.conversation_id and c.state in ('bot', 'pending');
end
$$;

-- Settles events of one thread, in order, each with what was made of it. An event that another worker settled meanwhile is left alone; one that the
-- database refuses is put away and stops no other. p: thread_id, new_session_id, ttl_days, pause_minutes, settlements [{event_id, attempts?, …}]
create function comptoir.settle_channel_events(p jsonb) returns jsonb
language plpgsql as $$
declare
  v_thread comptoir.app_channel_threads;
  v_event comptoir.app_channel_events;
  v_step jsonb;
  v_session text;
  v_turn uuid;
  v_any uuid;
  v_done jsonb := '[]';
begin
  select * into v_thread from comptoir.app_channel_threads where id = (p ->> 'thread_id')::uuid for no key update;
  if not found then
    return jsonb_build_object('turn_id', null, 'settled', '[]'::jsonb);
  end if;
  for v_step in select value from jsonb_array_elements(p -> 'settlements') loop
    select * into v_event from comptoir.app_channel_events where id = (v_step ->> 'event_id')::bigint and state = 'queued' for update;
    continue when not found;
    begin
      v_any := null;
      v_session := case when v_step ->> 'effect' = 'none' then v_thread.session_id
        else comptoir.channel_session(v_thread.id, p ->> 'new_session_id', (p ->> 'ttl_days')::integer) end;
      if v_step ->> 'effect' = 'message' then
        -- Nobody has answered on the platform for a while: the conversation is the machine's again.
        perform from comptoir.app_chat_sessions where session_id = v_session for update;
        update comptoir.app_conversations c set state = 'bot', owner_kind = 'bot', owner_id = null
        from comptoir.app_chat_sessions s
        where s.session_id = v_session and c.id = s.conversation_id and c.state = 'human' and c.owner_id like 'platform:%'
          and v_thread.person_at < clock_timestamp() - make_interval(mins => (p ->> 'pause_minutes')::integer);
        v_any := comptoir.add_channel_message(v_session, v_step -> 'message');
        update comptoir.app_channel_threads set last_inbound_at = greatest(last_inbound_at, v_event.occurred_at), last_message_id = v_step ->> 'provider_id',
          name = coalesce(v_step ->> 'name', name), phone = coalesce(v_step ->> 'phone', phone),
          referral = coalesce(nullif(v_step -> 'referral', 'null'), referral)
        where id = v_thread.id;
        if v_step ->> 'phone' is not null then
          perform comptoir.link_customer(v_session, 'phone', v_step ->> 'phone', v_thread.channel);
        end if;
        if jsonb_typeof(v_step -> 'media') = 'object' then
          insert into comptoir.app_channel_media (id, session_id, message_id, kind, media_type, filename, sha256, bytes, content, description)
          values ((v_step -> 'media' ->> 'id')::uuid, v_session, (v_step -> 'message' ->> 'message_id')::uuid, v_step -> 'media' ->> 'kind', v_step -> 'media' ->> 'media_type',
            v_step -> 'media' ->> 'filename', v_step -> 'media' ->> 'sha256', (v_step -> 'media' ->> 'bytes')::integer,
            decode(v_step -> 'media' ->> 'content', 'base64'), v_step -> 'media' ->> 'description');
        end if;
      elsif v_step ->> 'effect' in ('opt_out', 'opt_in') then
        perform comptoir.add_channel_message(v_session, v_step -> 'message');
        update comptoir.app_channel_threads set last_inbound_at = greatest(last_inbound_at, v_event.occurred_at),
          opted_out_at = case when v_step ->> 'effect' = 'opt_out' then clock_timestamp() end
        where id = v_thread.id and (opted_out_at is null) = (v_step ->> 'effect' = 'opt_out');
        if found then -- confirmed once
          perform comptoir.add_channel_message(v_session, v_step -> 'confirmation');
        end if;
      elsif v_step ->> 'effect' = 'person' then
        perform comptoir.pause_for_person(v_session, v_thread.channel);
        update comptoir.app_channel_threads set person_at = greatest(person_at, v_event.occurred_at) where id = v_thread.id;
        if jsonb_typeof(v_step -> 'message') = 'object' then
          perform comptoir.add_channel_message(v_session, v_step -> 'message');
        end if;
      elsif v_step ->> 'effect' = 'echo' then
        -- The platform shows what we sent: it arrived, whatever became of the answer to our request.
        update comptoir.app_outbox set state = 'sent', provider_id = v_step ->> 'provider_id', sent_at = v_event.occurred_at, updated_at = clock_timestamp(), error_code = null, error_text = null
        where id = (v_step ->> 'correlation')::bigint and thread_id = v_thread.id and state = 'unconfirmed';
      elsif v_step ->> 'effect' in ('edit', 'retract') then
        update comptoir.app_messages m set content = v_step ->> 'text'
        from comptoir.app_channel_events e
        where e.channel = v_event.channel and e.provider_id = v_step ->> 'about' and e.thread_id = v_thread.id and m.id = e.message_id and m.session_id = v_session;
      elsif v_step ->> 'effect' = 'renamed' then
        update comptoir.app_channel_threads t set user_id = v_step ->> 'user_id'
        where t.id = v_thread.id and not exists (select from comptoir.app_channel_threads o where o.channel = t.channel and o.account = t.account and o.user_id = v_step ->> 'user_id');
      elsif v_step ->> 'effect' = 'referral' then
        update comptoir.app_channel_threads set referral = v_step -> 'referral' where id = v_thread.id;
        update comptoir.app_leads set referral = v_step -> 'referral' where session_id = v_session;
      end if;
      update comptoir.app_channel_events set state = case when v_step ->> 'effect' = 'dead' then 'dead' else 'done' end, outcome = v_step ->> 'outcome',
        payload = case when v_step ->> 'effect' = 'dead' then payload end, message_id = (v_step -> 'message' ->> 'message_id')::uuid, finished_at = clock_timestamp()
      where id = v_event.id;
      v_turn := coalesce(v_any, v_turn);
      v_done := v_done || jsonb_build_array(v_event.id::text);
      select * into v_thread from comptoir.app_channel_threads where id = v_thread.id;
    exception when others then
      -- A lock that was lost is the whole statement's to try again; anything else is this event's own.
      if sqlstate in ('40P01', '40001') then
        raise;
      end if;
      update comptoir.app_channel_events set state = 'dead', outcome = 'refused_' || sqlstate, finished_at = clock_timestamp() where id = v_event.id;
    end;
  end loop;
  return jsonb_build_object('turn_id', v_turn, 'session_id', v_thread.session_id, 'settled', v_done);
end
$$;

-- Joins a session to the customer an address or a number belongs to. Two customers become one only here: the same session vouched for both.
create function comptoir.link_customer(p_session text, p_kind text, p_value text, p_by text) returns uuid
language plpgsql as $$
declare
  v_key uuid;
  v_known uuid;
begin
  perform pg_advisory_xact_lock(hashtextextended('customer:' || p_kind || ':' || p_value, 0));
  select customer_id into v_key from comptoir.app_customer_keys where kind = p_kind and value = p_value;
  select customer_id into v_known from comptoir.app_customer_sessions where session_id = p_session;
  if v_key is null and v_known is null then
    insert into comptoir.app_customers default values returning id into v_known;
  elsif v_known is null then
    v_known := v_key;
  elsif v_key is not null and v_key <> v_known then
    update comptoir.app_customer_keys set customer_id = v_key where customer_id = v_known;
    update comptoir.app_customer_sessions set customer_id = v_key where customer_id = v_known;
    delete from comptoir.app_customers where id = v_known;
    v_known := v_key;
  end if;
  insert into comptoir.app_customer_keys (kind, value, customer_id, verified_by) values (p_kind, p_value, v_known, p_by) on conflict (kind, value) do nothing;
  insert into comptoir.app_customer_sessions (session_id, customer_id) values (p_session, v_known) on conflict (session_id) do update set customer_id = excluded.customer_id;
  return v_known;
end
$$;

-- How far a message has come. It only ever moves up.
create function comptoir.outbox_rank(p_state text) returns integer language sql immutable as $$
  select case p_state when 'new' then 0 when 'queued' then 0 when 'sending' then 1 when 'unconfirmed' then 2 when 'sent' then 3 when 'delivered' then 4 when 'read' then 5 when 'played' then 6 else 9 end
$$;

-- Applies what the platform told of our messages, in whatever order it told it. One that is about nothing we know yet waits a minute: our own
-- request may still be under way.
create function comptoir.apply_channel_statuses(p_limit integer) returns integer
language plpgsql as $$
declare
  v_ids bigint[];
  v_matched bigint[];
begin
  select array_agg(id) into v_ids from (
    select id from comptoir.app_channel_events where state = 'queued' and kind = 'status' and (attempts = 0 or received_at < clock_timestamp() - attempts * interval '2 seconds')
    order by id limit p_limit for update skip locked) due;
  if v_ids is null then
    return 0;
  end if;
  with told as (
    select o.id as outbox_id, e.id as event_id, e.payload
    from comptoir.app_channel_events e join comptoir.app_outbox o on o.provider_id = e.subject
    where e.id = any (v_ids) and e.subject is not null
    union all
    select o.id, e.id, e.payload
    from comptoir.app_channel_events e join comptoir.app_outbox o on o.id = (e.payload ->> 'correlation')::bigint
    where e.id = any (v_ids) and e.payload ->> 'correlation' ~ '^\d{1,18}$' and o.provider_id is null and o.state in ('sending', 'unconfirmed')
    union all
    select o.id, e.id, e.payload
    from comptoir.app_channel_events e join comptoir.app_outbox o on o.thread_id = e.thread_id and o.state in ('sent', 'delivered')
      and o.sent_at <= to_timestamp((e.payload ->> 'watermark')::float / 1000)
    where e.id = any (v_ids) and e.subject is null),
  best as (select distinct on (outbox_id) outbox_id, payload from told order by outbox_id, comptoir.outbox_rank(payload ->> 'state') desc),
  moved as (
    update comptoir.app_outbox o set state = b.payload ->> 'state', updated_at = clock_timestamp(), lease_until = null,
      provider_id = coalesce(o.provider_id, b.payload ->> 'messageId'), sent_at = coalesce(o.sent_at, clock_timestamp()),
      error_code = b.payload -> 'error' ->> 'code', error_text = b.payload -> 'error' ->> 'text'
    from best b where o.id = b.outbox_id and comptoir.outbox_rank(b.payload ->> 'state') > comptoir.outbox_rank(o.state))
  select array_agg(distinct event_id) into v_matched from told;
  update comptoir.app_channel_events set attempts = attempts + 1,
    state = case when id = any (coalesce(v_matched, '{}')) or subject is null or attempts >= 30 then 'done' else state end,
    finished_at = case when id = any (coalesce(v_matched, '{}')) or subject is null or attempts >= 30 then clock_timestamp() end,
    outcome = case when id = any (coalesce(v_matched, '{}')) then 'applied' when subject is null or attempts >= 30 then 'unmatched' end
  where id = any (v_ids);
  return cardinality(coalesce(v_matched, '{}'));
end
$$;

-- Takes what may leave now: the first open part of each thread. The row says so before the request is made.
create function comptoir.take_outbox(p_channels text[], p_limit integer, p_lease_ms integer) returns jsonb
language plpgsql as $$
declare
  v_result jsonb;
  v_lease interval := make_interval(secs => p_lease_ms / 1000.0);
begin
  -- Whoever held these fell silent in the middle of a request.
  update comptoir.app_outbox set state = 'unconfirmed', lease_until = null, updated_at = clock_timestamp(), error_code = 'interrupted',
    error_text = 'The process ended while this message was being sent. It may have arrived.'
  where state = 'sending' and lease_until < clock_timestamp();
  with due as (
      select o.id from comptoir.app_outbox o join comptoir.app_channel_threads t on t.id = o.thread_id
      where o.state in ('new', 'queued') and o.next_at <= clock_timestamp() and t.channel = any (p_channels)
        and not exists (select from comptoir.app_outbox e where e.thread_id = o.thread_id and e.state in ('new', 'queued', 'sending')
          and (e.created_at, e.part, e.id) < (o.created_at, o.part, o.id))
      order by o.next_at limit p_limit for update of o skip locked),
    taken as (
      update comptoir.app_outbox o set fence = fence + 1, updated_at = clock_timestamp(),
        state = case when o.state = 'new' then 'new' else 'sending' end,
        next_at = case when o.state = 'new' then clock_timestamp() + v_lease else o.next_at end,
        lease_until = clock_timestamp() + v_lease, attempts = attempts + (o.state <> 'new')::integer
      from due where o.id = due.id returning o.*)
    select coalesce(jsonb_agg(jsonb_build_object('id', o.id::text, 'state', o.state, 'fence', o.fence, 'attempts', o.attempts, 'role', o.role, 'payload', o.payload,
      'channel', t.channel, 'account', t.account, 'user_id', t.user_id,
      'inbound_age_ms', floor(extract(epoch from clock_timestamp() - t.last_inbound_at) * 1000), 'is_opted_out', t.opted_out_at is not null and m.origin is distinct from 'confirmation',
      'language', s.language, 'content', m.content, 'action', m.action,
      'disclosed_age_ms', floor(extract(epoch from clock_timestamp() - t.disclosed_at) * 1000))), '[]')
    into v_result from taken o join comptoir.app_channel_threads t on t.id = o.thread_id
    left join comptoir.app_messages m on m.id = o.message_id
    left join comptoir.app_chat_sessions s on s.session_id = o.session_id;
  return v_result;
end
$$;

-- Replaces a reply by the requests it is made of.
create function comptoir.expand_outbox(p_id bigint, p_fence integer, p_payloads jsonb, p_choices jsonb, p_disclosed boolean) returns boolean
language plpgsql as $$
declare
  v_row comptoir.app_outbox;
begin
  update comptoir.app_outbox set state = 'queued', payload = p_payloads -> 0, next_at = clock_timestamp(), lease_until = null, updated_at = clock_timestamp()
  where id = p_id and state = 'new' and fence = p_fence returning * into v_row;
  if not found then
    return false;
  end if;
  insert into comptoir.app_outbox (thread_id, session_id, message_id, role, part, state, payload, created_at)
  select v_row.thread_id, v_row.session_id, v_row.message_id, v_row.role, ordinality - 1, 'queued', value, v_row.created_at
  from jsonb_array_elements(p_payloads) with ordinality where ordinality > 1;
  update comptoir.app_channel_threads set choices = p_choices, disclosed_at = case when p_disclosed then clock_timestamp() else disclosed_at end where id = v_row.thread_id;
  return true;
end
$$;

-- What became of a request. A status may have been faster than the answer to it.
-- p: id, fence, outcome (sent | unconfirmed | retry | failed), provider_id?, delay_ms?, code?, text?
create function comptoir.finish_outbox(p jsonb) returns boolean
language plpgsql as $$
declare
  v_row comptoir.app_outbox;
begin
  update comptoir.app_outbox set updated_at = clock_timestamp(), lease_until = null,
    state = case p ->> 'outcome' when 'retry' then 'queued' else p ->> 'outcome' end,
    next_at = case p ->> 'outcome' when 'retry' then clock_timestamp() + make_interval(secs => (p ->> 'delay_ms')::float / 1000) else next_at end,
    provider_id = p ->> 'provider_id', sent_at = case p ->> 'outcome' when 'sent' then clock_timestamp() end,
    error_code = p ->> 'code', error_text = p ->> 'text'
  where id = (p ->> 'id')::bigint and fence = (p ->> 'fence')::integer
    and (state in ('new', 'sending') or (state = 'unconfirmed' and p ->> 'outcome' = 'sent'))
  returning * into v_row;
  if not found then
    return false;
  end if;
  if v_row.provider_id is not null then
    update comptoir.app_outbox o set state = e.payload ->> 'state', error_code = e.payload -> 'error' ->> 'code', error_text = e.payload -> 'error' ->> 'text'
    from (select ev.payload from comptoir.app_channel_events ev join comptoir.app_channel_threads t on t.id = v_row.thread_id
      where ev.channel = t.channel and ev.subject = v_row.provider_id and ev.kind = 'status'
      order by comptoir.outbox_rank(ev.payload ->> 'state') desc limit 1) e
    where o.id = v_row.id and comptoir.outbox_rank(e.payload ->> 'state') > comptoir.outbox_rank(o.state);
  end if;
  return true;
end
$$;

grant execute on function comptoir.store_channel_events(text, jsonb, integer), comptoir.open_channel_thread(uuid, integer, integer),
  comptoir.channel_session(uuid, text, integer), comptoir.add_channel_message(text, jsonb), comptoir.pause_for_person(text, text),
  comptoir.settle_channel_events(jsonb), comptoir.link_customer(text, text, text, text), comptoir.outbox_rank(text), comptoir.apply_channel_statuses(integer),
  comptoir.take_outbox(text[], integer, integer), comptoir.expand_outbox(bigint, integer, jsonb, jsonb, boolean), comptoir.finish_outbox(jsonb)
  to comptoir_web;
grant execute on function comptoir.queue_reply(), comptoir.tell_again(), comptoir.lead_referral(), comptoir.forget_thread() to comptoir_web;
