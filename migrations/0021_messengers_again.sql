-- Messengers, second round: sends are recognised by a word of their own, echoes by what we know of our messages, a customer's change of number
-- changes who is vouched for, and what is erased leaves nothing waiting.
set local role comptoir_owner;

-- Handed to the platform with a message and handed back in statuses and echoes. A number would also be another shop's on the same account.
alter table comptoir.app_outbox add column token text not null default gen_random_uuid()::text;
create index app_outbox_token on comptoir.app_outbox (token) where provider_id is null;

-- Takes what may leave now: the first open part of each thread. The row says so before the request is made.
create or replace function comptoir.take_outbox(p_channels text[], p_limit integer, p_lease_ms integer) returns jsonb
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
    select coalesce(jsonb_agg(jsonb_build_object('id', o.id::text, 'token', o.token, 'state', o.state, 'fence', o.fence, 'attempts', o.attempts, 'role', o.role,
      'payload', o.payload, 'channel', t.channel, 'account', t.account, 'user_id', t.user_id,
      'inbound_age_ms', floor(extract(epoch from clock_timestamp() - t.last_inbound_at) * 1000), 'is_opted_out', t.opted_out_at is not null and m.origin is distinct from 'confirmation',
      'language', s.language, 'content', m.content, 'action', m.action,
      'disclosed_age_ms', floor(extract(epoch from clock_timestamp() - t.disclosed_at) * 1000))), '[]')
    into v_result from taken o join comptoir.app_channel_threads t on t.id = o.thread_id
    left join comptoir.app_messages m on m.id = o.message_id
    left join comptoir.app_chat_sessions s on s.session_id = o.session_id;
  return v_result;
end
$$;

-- Applies what the platform told of our messages, in whatever order it told it. One that is about nothing we know yet waits a minute: our own
-- request may still be under way.
create or replace function comptoir.apply_channel_statuses(p_limit integer) returns integer
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
    from comptoir.app_channel_events e join comptoir.app_outbox o on o.token = e.payload ->> 'correlation' and o.provider_id is null and o.state in ('sending', 'unconfirmed')
    where e.id = any (v_ids)
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

-- Whose a message is that the platform shows as sent from our account: 'ours' when we know it, 'person' when it is none of ours, 'later' while a
-- message of ours is under way that it may be. Not every platform says which app sent it, and none says it of a message we were cut off from.
create function comptoir.settle_echo(p_thread uuid, p_provider_id text, p_token text, p_text text, p_at timestamptz) returns text
language plpgsql as $$
begin
  -- The platform shows what we sent: it arrived, whatever became of the answer to our request.
  update comptoir.app_outbox set state = 'sent', provider_id = p_provider_id, sent_at = p_at, updated_at = clock_timestamp(), lease_until = null, error_code = null, error_text = null
  where id = (
    select id from comptoir.app_outbox
    where thread_id = p_thread and provider_id is null and state in ('sending', 'unconfirmed')
      and (token = p_token or (p_token is null and coalesce(p_text, '') = coalesce(payload ->> 'text', payload -> 'text' ->> 'body', '')
        and updated_at > clock_timestamp() - interval '1 hour'))
    order by created_at, part limit 1);
  if found or exists (select from comptoir.app_outbox where provider_id = p_provider_id and thread_id = p_thread) then
    return 'ours';
  end if;
  return case when exists (select from comptoir.app_outbox where thread_id = p_thread and state = 'sending') then 'later' else 'person' end;
end
$$;

-- The shop's own name for a customer, under its signature, vouches for them too.
alter table comptoir.app_customer_keys drop constraint app_customer_keys_kind_check;
alter table comptoir.app_customer_keys add constraint app_customer_keys_kind_check check (kind in ('email', 'phone', 'subject'));

-- Two sessions are one person's. Only ever called on what somebody vouched for; one at a time, since a customer may go in it.
create function comptoir.join_customers(p_session text, p_other text) returns void
language plpgsql as $$
declare
  v_mine uuid;
  v_other uuid;
begin
  perform pg_advisory_xact_lock(hashtextextended('customers', 0));
  select customer_id into v_mine from comptoir.app_customer_sessions where session_id = p_session;
  select customer_id into v_other from comptoir.app_customer_sessions where session_id = p_other;
  if v_mine is null and v_other is null then
    insert into comptoir.app_customers default values returning id into v_mine;
  end if;
  v_mine := coalesce(v_mine, v_other);
  if v_other <> v_mine then
    update comptoir.app_customer_keys set customer_id = v_mine where customer_id = v_other;
    update comptoir.app_customer_sessions set customer_id = v_mine where customer_id = v_other;
    delete from comptoir.app_customers where id = v_other;
  end if;
  insert into comptoir.app_customer_sessions (session_id, customer_id) values (p_session, v_mine), (p_other, v_mine) on conflict (session_id) do nothing;
end
$$;

-- Joins a session to the customer a key belongs to. What is known already costs a look; what is new waits its turn.
create or replace function comptoir.link_customer(p_session text, p_kind text, p_value text, p_by text) returns uuid
language plpgsql as $$
declare
  v_key uuid;
  v_known uuid;
begin
  select k.customer_id into v_known from comptoir.app_customer_keys k join comptoir.app_customer_sessions s on s.customer_id = k.customer_id
  where k.kind = p_kind and k.value = p_value and s.session_id = p_session;
  if found then
    return v_known;
  end if;
  perform pg_advisory_xact_lock(hashtextextended('customers', 0));
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

-- The platform vouches for a number. One that it gives to somebody else now, under another id of its own, has changed hands: those two are not one person.
create function comptoir.vouch_for_phone(p_thread uuid, p_session text, p_phone text) returns void
language plpgsql as $$
declare
  v_thread comptoir.app_channel_threads;
  v_former comptoir.app_channel_threads;
begin
  select * into v_thread from comptoir.app_channel_threads where id = p_thread;
  if v_thread.user_id <> ltrim(p_phone, '+') then
    for v_former in select * from comptoir.app_channel_threads t
      where t.phone = p_phone and t.channel = v_thread.channel and t.account = v_thread.account and t.id <> p_thread and t.user_id <> ltrim(p_phone, '+')
    loop
      delete from comptoir.app_customer_keys k using comptoir.app_customer_sessions s
      where k.kind = 'phone' and k.value = p_phone and s.session_id = v_former.session_id and k.customer_id = s.customer_id;
      update comptoir.app_channel_threads set phone = null where id = v_former.id;
    end loop;
  end if;
  perform comptoir.link_customer(p_session, 'phone', p_phone, v_thread.channel);
end
$$;
create index app_channel_threads_phone on comptoir.app_channel_threads (phone) where phone is not null;

-- The platform knows a customer by another id or number from now on. Their old number may be somebody else's tomorrow: it vouches for nobody any more.
create function comptoir.rename_channel_user(p_thread uuid, p_user_id text, p_phone text) returns void
language plpgsql as $$
declare
  v_thread comptoir.app_channel_threads;
  v_other comptoir.app_channel_threads;
begin
  select * into v_thread from comptoir.app_channel_threads where id = p_thread;
  if p_phone is not null and p_phone <> v_thread.phone then
    delete from comptoir.app_customer_keys k using comptoir.app_customer_sessions s
    where k.kind = 'phone' and k.value = v_thread.phone and s.session_id = v_thread.session_id and k.customer_id = s.customer_id;
  end if;
  if p_phone is not null then
    update comptoir.app_channel_threads set phone = p_phone where id = p_thread;
    if v_thread.session_id is not null then
      perform comptoir.vouch_for_phone(p_thread, v_thread.session_id, p_phone);
    end if;
  end if;
  select * into v_other from comptoir.app_channel_threads where channel = v_thread.channel and account = v_thread.account and user_id = p_user_id;
  if not found then
    update comptoir.app_channel_threads set user_id = p_user_id where id = p_thread;
  elsif v_other.id <> p_thread then
    -- They wrote under the new id already: two conversations of one person, of which the new one goes on. What was wished under the old id still counts.
    update comptoir.app_channel_threads set opted_out_at = coalesce(opted_out_at, v_thread.opted_out_at) where id = v_other.id;
    if v_thread.session_id is not null and v_other.session_id is not null then
      perform comptoir.join_customers(v_other.session_id, v_thread.session_id);
    end if;
  end if;
end
$$;

-- A session that goes takes with it what is known of its thread; only the wish not to be written to stays. What waited has nobody to wait for.
create or replace function comptoir.forget_thread() returns trigger language plpgsql as $$
begin
  update comptoir.app_channel_events set payload = null where thread_id = new.id and payload is not null;
  update comptoir.app_channel_events set state = 'done', outcome = 'erased', finished_at = clock_timestamp() where thread_id = new.id and state = 'queued';
  delete from comptoir.app_outbox where thread_id = new.id;
  if new.opted_out_at is null then
    delete from comptoir.app_channel_threads where id = new.id;
  else
    update comptoir.app_channel_threads set name = null, phone = null, referral = null, choices = '[]', last_message_id = null where id = new.id;
  end if;
  return null;
end
$$;

-- A customer whom no session knows any more is nobody.
create function comptoir.forget_nobody() returns trigger language plpgsql as $$
begin
  delete from comptoir.app_customers c where c.id = old.customer_id and not exists (select from comptoir.app_customer_sessions s where s.customer_id = c.id);
  return null;
end
$$;
create trigger forget_nobody after delete on comptoir.app_customer_sessions for each row execute function comptoir.forget_nobody();

-- Settles events of one thread, in order, each with what was made of it. An event that another worker settled meanwhile is left alone; one that the
-- database refuses is put away and stops no other; one that has to wait holds back what comes after it. p: thread_id, new_session_id, ttl_days, pause_minutes, settlements [{event_id, attempts?, …}]
create or replace function comptoir.settle_channel_events(p jsonb) returns jsonb
language plpgsql as $$
declare
  v_thread comptoir.app_channel_threads;
  v_event comptoir.app_channel_events;
  v_step jsonb;
  v_session text;
  v_turn uuid;
  v_any uuid;
  v_done jsonb := '[]';
  v_echo text;
  v_waits boolean := false;
begin
  select * into v_thread from comptoir.app_channel_threads where id = (p ->> 'thread_id')::uuid for no key update;
  if not found then
    return jsonb_build_object('turn_id', null, 'session_id', null, 'settled', '[]'::jsonb, 'waits', false);
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
          perform comptoir.vouch_for_phone(v_thread.id, v_session, v_step ->> 'phone');
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
      elsif v_step ->> 'effect' = 'echo' then
        v_echo := comptoir.settle_echo(v_thread.id, v_step ->> 'provider_id', v_step ->> 'correlation', v_step ->> 'said', v_event.occurred_at);
        if v_echo = 'later' and v_event.received_at > clock_timestamp() - interval '2 minutes' then
          v_waits := true;
          exit;
        elsif v_echo = 'ours' or (v_step ->> 'ours')::boolean then
          v_step := (v_step - 'message') || jsonb_build_object('outcome', 'ours');
        else
          perform comptoir.pause_for_person(v_session, v_thread.channel);
          update comptoir.app_channel_threads set person_at = greatest(person_at, v_event.occurred_at) where id = v_thread.id;
          if jsonb_typeof(v_step -> 'message') = 'object' then
            perform comptoir.add_channel_message(v_session, v_step -> 'message');
          end if;
        end if;
      elsif v_step ->> 'effect' in ('edit', 'retract') then
        update comptoir.app_messages m set content = v_step ->> 'text'
        from comptoir.app_channel_events e
        where e.channel = v_event.channel and e.provider_id = v_step ->> 'about' and e.thread_id = v_thread.id and m.id = e.message_id and m.session_id = v_session;
      elsif v_step ->> 'effect' = 'renamed' then
        perform comptoir.rename_channel_user(v_thread.id, v_step ->> 'user_id', v_step ->> 'phone');
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
  return jsonb_build_object('turn_id', v_turn, 'session_id', v_thread.session_id, 'settled', v_done, 'waits', v_waits);
end
$$;

grant execute on function comptoir.settle_echo(uuid, text, text, text, timestamptz), comptoir.join_customers(text, text),
  comptoir.vouch_for_phone(uuid, text, text),  comptoir.rename_channel_user(uuid, text, text), comptoir.forget_nobody() to comptoir_web;
