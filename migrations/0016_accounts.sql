-- What the build plane's models cost, and memory that waits for quiet.
set local role comptoir_owner;

-- The build plane has no right on the accounts of the web; it may add to them what it spent, and nothing else.
create function comptoir.record_knowledge_calls(p_calls jsonb) returns void
language sql security definer set search_path = comptoir, pg_temp as $$
  select comptoir.record_calls(p_calls, null, null)
$$;
revoke execute on function comptoir.record_knowledge_calls(jsonb) from public;
grant execute on function comptoir.record_knowledge_calls(jsonb) to comptoir_knowledge;

-- A session's jobs of one kind that wait, for the look below: never more than a few rows, however long the conversation.
create index app_jobs_waiting on comptoir.app_jobs (session_id, kind) where state = 'queued' and session_id is not null;

-- A job whose payload names a quiet time waits until its session has been silent for so long, or until so much has
-- gathered that it is worth doing at once: {quiet_ms, most, count, turn_ids?}. Until then, further ones of its kind and session are folded into it.
-- The caller holds the session's row lock. A job that has begun is not waiting: what comes then gets a job of its own.
create function comptoir.fold_job() returns trigger
language plpgsql as $$
declare
  v_most integer := (new.payload ->> 'most')::integer;
  v_count integer := (new.payload ->> 'count')::integer;
  v_quiet timestamptz := clock_timestamp() + make_interval(secs => (new.payload ->> 'quiet_ms')::double precision / 1000);
begin
  update comptoir.app_jobs j set
    payload = j.payload || jsonb_build_object('count', (j.payload ->> 'count')::integer + v_count)
      || case when new.payload ? 'turn_ids' then jsonb_build_object('turn_ids', (j.payload -> 'turn_ids') || (new.payload -> 'turn_ids')) else '{}' end,
    run_at = case
      when j.attempts > 0 then j.run_at -- it failed, and its pause stands
      when (j.payload ->> 'count')::integer + v_count >= v_most then clock_timestamp()
      else v_quiet end
  where j.id = (
    select id from comptoir.app_jobs where session_id = new.session_id and kind = new.kind and state = 'queued'
      and (payload ->> 'count')::integer < v_most and payload - 'turn_ids' - 'count' = new.payload - 'turn_ids' - 'count'
    order by id desc limit 1)
    and j.state = 'queued';
  if found then
    return null;
  end if;
  new.run_at := case when v_count >= v_most then clock_timestamp() else v_quiet end;
  return new;
end
$$;
create trigger fold_job before insert on comptoir.app_jobs for each row
  when (new.session_id is not null and new.payload ? 'quiet_ms') execute function comptoir.fold_job();

-- Jobs that wait from before this: one turn each, due at once.
update comptoir.app_jobs set payload = jsonb_build_object('turn_ids', jsonb_build_array(payload -> 'turn_id'))
where kind = 'memory.facts' and state in ('queued', 'running') and payload ? 'turn_id';
