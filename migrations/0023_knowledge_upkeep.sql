-- Keeping knowledge in order costs what changed, not what there is.
set local role comptoir_owner;

-- Why a version that is built may not be served: its golden questions did not find their documents. Null when it may.
alter table comptoir.app_knowledge_versions add column refusal text;

-- The answers that cite something, in their order: what a prune looks through begins where its oldest retired version does.
create index app_messages_cited on comptoir.app_messages (created_at, id) where sources <> '[]'::jsonb;

-- Keeps the documents of a namespace's retired versions that the next answers cited, from a place on: null for the beginning. Answers older than
-- a version cannot have cited it. Returns the place to go on from; null when there is none. As before, the build plane learns which of its own
-- documents are named, and nothing else. `archive_cited` stays for processes that were started before.
create function comptoir.archive_cited_from(p_namespace text, p_place jsonb, p_limit integer) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_retired bigint[];
  v_at timestamptz;
  v_id uuid := coalesce((p_place ->> 'id')::uuid, '00000000-0000-0000-0000-000000000000');
  v_looked integer;
  v_place jsonb;
begin
  select array_agg(v.id), min(v.created_at) into v_retired, v_at
  from comptoir.app_knowledge_versions v
  where v.namespace = p_namespace and v.state = 'retired' and exists (select from comptoir.app_knowledge_documents d where d.version_id = v.id);
  if v_retired is null then return null; end if;
  v_at := coalesce((p_place ->> 'at')::timestamptz, v_at);

  with looked as materialized (
    select m.id, m.created_at, m.sources from comptoir.app_messages m
    where m.sources <> '[]'::jsonb and (m.created_at, m.id) > (v_at, v_id) order by m.created_at, m.id limit p_limit
  ), cited as (
    select distinct (s ->> 'version')::bigint as version, s ->> 'doc_id' as doc_id
    from looked l cross join lateral jsonb_array_elements(l.sources) s
    where s ->> 'version' ~ '^\d{1,18}$' and (s ->> 'version')::bigint = any (v_retired)
  ), kept as (
    insert into comptoir.app_knowledge_archive (version_id, doc_id, namespace, title, url, lang, truth_level, hash, chunks)
    select d.version_id, d.doc_id, p_namespace, d.title, d.url, d.lang, d.truth_level, d.hash, coalesce((
      select jsonb_agg(jsonb_build_object('section', c.section, 'content', c.content) order by u.place)
      from unnest(d.chunk_ids) with ordinality as u (id, place) join comptoir.app_knowledge_chunks_v2 c on c.id = u.id), '[]')
    from cited join comptoir.app_knowledge_documents d on d.version_id = cited.version and d.doc_id = cited.doc_id
    on conflict do nothing
  )
  select count(*), (array_agg(jsonb_build_object('at', l.created_at, 'id', l.id) order by l.created_at desc, l.id desc))[1] into v_looked, v_place from looked l;
  return case when v_looked < p_limit then null else v_place end;
end
$$;
grant execute on function comptoir.archive_cited_from(text, jsonb, integer) to comptoir_knowledge;

-- Fresh statistics of one table at a time: on the embedded database a turn waits for one of them at the most.
create function comptoir.analyse_knowledge_table(p_table text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  case p_table
    when 'documents' then analyze comptoir.app_knowledge_documents;
    when 'chunks' then analyze comptoir.app_knowledge_chunks_v2;
    when 'postings' then analyze comptoir.app_knowledge_postings;
    when 'spellings' then analyze comptoir.app_knowledge_spellings;
  end case;
end
$$;
grant execute on function comptoir.analyse_knowledge_table(text) to comptoir_knowledge;
