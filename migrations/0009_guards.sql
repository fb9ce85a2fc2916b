-- Guards as data, and what follows an incident. The rules the product ships are code; here stands what a shop changed: a rule
-- switched, or one of its own.
set local role comptoir_owner;

create table comptoir.app_guard_rules (
  id text primary key check (id ~ '^[a-z0-9_]+(\.[a-z0-9_]+)+$'),
  -- The whole rule; null for one that is only switched.
  rule jsonb,
  enabled boolean not null,
  updated_by text not null,
  updated_at timestamptz not null default clock_timestamp()
);
alter table comptoir.app_guard_rules enable row level security;
grant select, insert, update, delete on comptoir.app_guard_rules to comptoir_web;
create policy web on comptoir.app_guard_rules to comptoir_web using (true) with check (true);

-- The version of the rules is a flag: it comes with every claimed turn, so that a process knows at no cost when to read them again.
insert into comptoir.app_runtime_state (key, value, updated_by) values ('guard_rules', '0', 'migration') on conflict (key) do nothing;

-- Whoever changes a rule, by whatever means, changes the version.
create function comptoir.guard_rules_changed() returns trigger
language plpgsql as $$
begin
  update comptoir.app_runtime_state set value = to_jsonb((value #>> '{}')::bigint + 1), updated_at = clock_timestamp(), updated_by = 'guard rules'
  where key = 'guard_rules';
  return null;
end
$$;
create trigger guard_rules_changed after insert or update or delete on comptoir.app_guard_rules
  for each statement execute function comptoir.guard_rules_changed();
grant execute on function comptoir.guard_rules_changed() to comptoir_web;

-- Saves a change that was checked against version p_version of the rules. False: they have changed since, so it has to be checked again.
-- p: id, remove?, rule?, enabled, by
create function comptoir.save_guard_rule(p jsonb, p_version bigint) returns boolean
language plpgsql as $$
begin
  perform from comptoir.app_runtime_state where key = 'guard_rules' and (value #>> '{}')::bigint = p_version for update;
  if not found then
    return false;
  end if;
  if (p ->> 'remove')::boolean then
    delete from comptoir.app_guard_rules where id = p ->> 'id';
    return true;
  end if;
  insert into comptoir.app_guard_rules as r (id, rule, enabled, updated_by)
  values (p ->> 'id', nullif(p -> 'rule', 'null'), (p ->> 'enabled')::boolean, p ->> 'by')
  on conflict (id) do update set rule = coalesce(excluded.rule, r.rule), enabled = excluded.enabled,
    updated_by = excluded.updated_by, updated_at = clock_timestamp();
  return true;
end
$$;
grant execute on function comptoir.save_guard_rule(jsonb, bigint) to comptoir_web;

-- A message that was refused: it stays in the history for people, and out of every prompt.
alter table comptoir.app_messages add column is_blocked boolean not null default false;
alter table comptoir.app_rate_limits add column blocked_until timestamptz;
create index app_security_incidents_recent on comptoir.app_security_incidents (session_id, created_at);

-- What follows a refused message, in the transaction that records it: its turn leaves the prompts, and from the third within a quarter of
-- an hour on its session pauses, ten seconds, then twice as long each time, ten minutes at the most. Honest questions refused by mistake
-- do not come in threes.
create function comptoir.incident_recorded() returns trigger
language plpgsql as $$
declare
  v_recent integer;
begin
  if new.kind not in ('role_override', 'disclosure', 'scope', 'guard') then
    return null;
  end if;
  update comptoir.app_messages set is_blocked = true where turn_id = new.turn_id;
  if new.kind in ('role_override', 'disclosure') and new.session_id is not null then
    select count(*) into v_recent from comptoir.app_security_incidents
    where session_id = new.session_id and kind in ('role_override', 'disclosure') and created_at > clock_timestamp() - interval '15 minutes';
    if v_recent >= 3 then
      insert into comptoir.app_rate_limits as r (key, period, current, previous, blocked_until)
      values ('session:' || new.session_id, 0, 0, 0, clock_timestamp() + make_interval(secs => least(600, 10 * 2 ^ least(v_recent - 3, 10))))
      on conflict (key) do update set blocked_until = greatest(r.blocked_until, excluded.blocked_until), updated_at = clock_timestamp();
    end if;
  end if;
  return null;
end
$$;
create trigger incident_recorded after insert on comptoir.app_security_incidents
  for each row execute function comptoir.incident_recorded();
grant execute on function comptoir.incident_recorded() to comptoir_web;

-- A rate as before, and none at all while its key pauses.
create or replace function comptoir.take_rate(p_key text, p_limit integer, p_window_seconds integer) returns integer
language plpgsql as $$
declare
  v_epoch double precision;
  v_period bigint;
  v_elapsed double precision;
  v_row comptoir.app_rate_limits;
  v_previous integer;
  v_current integer;
  v_free_at double precision;
begin
  insert into comptoir.app_rate_limits as r (key, period, current, previous)
  values (p_key, 0, 0, 0)
  on conflict (key) do update set updated_at = now()
  returning * into v_row;

  -- The time is read once the row is locked: whoever waited for it must not count in a minute that is over.
  v_epoch := extract(epoch from clock_timestamp());
  if v_row.blocked_until > clock_timestamp() then
    return greatest(1000, ceil((extract(epoch from v_row.blocked_until) - v_epoch) * 1000))::integer;
  end if;
  v_period := floor(v_epoch / p_window_seconds);
  v_elapsed := v_epoch / p_window_seconds - v_period;
  v_previous := case v_row.period when v_period then v_row.previous when v_period - 1 then v_row.current else 0 end;
  v_current := case v_row.period when v_period then v_row.current else 0 end;

  if v_previous * (1 - v_elapsed) + v_current + 1 <= p_limit then
    update comptoir.app_rate_limits set period = v_period, current = v_current + 1, previous = v_previous where key = p_key;
    return 0;
  end if;

  if p_limit < 1 then
    return p_window_seconds * 1000;
  elsif v_current < p_limit and v_previous > 0 then
    v_free_at := 1 - (p_limit - 1 - v_current)::double precision / v_previous;
  else
    v_free_at := 2 - (p_limit - 1)::double precision / v_current;
  end if;
  return greatest(1000, ceil((v_free_at - v_elapsed) * p_window_seconds * 1000))::integer;
end
$$;

-- The context of a turn looks back over everything but what was refused. Only that condition is added, so that whatever else a
-- migration before this one made of the function stays.
do $$
declare
  v_before text := pg_get_functiondef('comptoir.turn_context(uuid, integer)'::regprocedure);
  v_after text := replace(v_before, 'm.turn_id is distinct from t.id', 'not m.is_blocked and m.turn_id is distinct from t.id');
begin
  if v_after = v_before then
    raise exception 'turn_context has no history to take refused messages out of';
  end if;
  execute v_after;
end
$$;
