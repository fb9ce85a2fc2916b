-- The search again: cheaper, and with vectors in the same query. `search_knowledge` stays for processes that were started before.
set local role comptoir_owner;

-- What a version was embedded by and what its golden questions taught: thresholds {success: {coverage, strength, similarity?}, lowConfidence: {…}}.
alter table comptoir.app_knowledge_versions add column embedder text;
alter table comptoir.app_knowledge_versions add column dimension integer;
alter table comptoir.app_knowledge_versions add column embedded integer not null default 0;
alter table comptoir.app_knowledge_versions add column thresholds jsonb;

-- As `search_knowledge`, with these changes.
-- p: terms may have z: true, which stands for words that are only near; what the others leave of the budget is theirs.
--    hits come as text that was never taken apart, the best chunk of every document before second ones;
--    vector? (as text), model, dimension, alpha: nearest chunks join the candidates, and the score of a candidate is
--    (1 - alpha) of its share of the best lexical score + alpha of its place between the farthest and the nearest similarity.
-- Returns served[], n, terms[], hits[], similar (how many candidates the vectors gave; null when there are no vectors to ask).
create function comptoir.find_knowledge(p jsonb) returns json
language plpgsql stable
set plan_cache_mode = force_generic_plan set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off set jit = off
as $$
declare
  v_versions bigint[];
  v_namespaces text[];
  v_served json;
  v_n double precision;
  v_language text := p ->> 'language';
  v_other double precision := (p ->> 'other_language')::double precision;
  v_lead double precision := (p ->> 'lead')::double precision;
  v_correction double precision := (p ->> 'correction')::double precision;
  v_budget bigint := (p ->> 'budget')::bigint;
  v_candidates integer := (p ->> 'candidates')::integer;
  v_limit integer := (p ->> 'limit')::integer;
  v_alpha double precision := 0;
  v_near bigint[];
  v_similar double precision[];
  v_truth double precision[] := array[(p -> 'truth' ->> 'L1')::double precision, (p -> 'truth' ->> 'L2')::double precision,
    (p -> 'truth' ->> 'L3')::double precision, (p -> 'truth' ->> 'L4')::double precision];
  v_terms json;
  v_hits json;
begin
  select array_agg(v.id order by v.id) filter (where v.analyzer = p ->> 'analyzer'),
    array_agg(v.namespace order by v.id) filter (where v.analyzer = p ->> 'analyzer'), coalesce(sum(v.chunks) filter (where v.analyzer = p ->> 'analyzer'), 0),
    coalesce(json_agg(json_build_object('namespace', v.namespace, 'version', v.id, 'analyzer', v.analyzer, 'chunks', v.chunks, 'embedder', v.embedder, 'thresholds', v.thresholds) order by v.id), '[]')
  into v_versions, v_namespaces, v_n, v_served
  from comptoir.app_knowledge_versions v
  where v.id = any (case when p ? 'versions' then array(select jsonb_array_elements_text(p -> 'versions')::bigint)
      else array(select a.version_id from comptoir.app_knowledge_aliases a) end)
    and v.state = 'ready' and v.namespace = any (array(select jsonb_array_elements_text(p -> 'namespaces')));

  if v_versions is null then
    return json_build_object('served', v_served, 'n', 0, 'terms', '[]'::json, 'hits', '[]'::json, 'similar', null);
  end if;

  -- The vectors live where the extension is; elsewhere there is nothing to call.
  if p ? 'vector' and to_regproc('comptoir.near_chunks') is not null then
    execute 'select coalesce(array_agg(n.chunk), ''{}''), coalesce(array_agg(n.similarity), ''{}'') from comptoir.near_chunks($1, $2, $3, $4, $5) n'
      into v_near, v_similar using p ->> 'model', (p ->> 'dimension')::integer, p ->> 'vector', v_versions, v_candidates;
    if cardinality(v_near) > 0 then v_alpha := (p ->> 'alpha')::double precision; end if;
  end if;

  with asked as materialized (
    select q.i, q.t, q.w, q.o, coalesce(q.z, false) as z, b.df
    from jsonb_to_recordset(p -> 'terms') as q (i integer, t text, w double precision, o integer, z boolean)
    cross join lateral (
      select coalesce(sum(k.df), 0) as df from comptoir.app_knowledge_postings k where k.version_id = any (v_versions) and k.term = q.t and k.block = 0
    ) b
  ), near as (
    -- The terms that share a spelling key with an unknown one. Distances count half edits.
    select s.i, s.term, min(s.distance) as distance
    from (
      select k.i, e.term, 2 * k.d as allowed,
        case when k.s = -2 or e.spot = -2 then 4 when k.s = -1 and e.spot = -1 then 0 when k.s = -1 or e.spot = -1 then 2
          when abs(k.s - e.spot) <= 1 then 2 else 4 end + case when left(e.term, 1) = k.f then 0 else 1 end as distance
      from jsonb_to_recordset(p -> 'keys') as k (i integer, k text, s integer, d integer, f text)
      join asked a on a.i = k.i and a.o is null and a.df = 0
      cross join lateral (
        select x.terms, x.spots from comptoir.app_knowledge_spellings x where x.version_id = any (v_versions) and x.key = k.k offset 0
      ) y
      cross join lateral unnest(y.terms, y.spots) as e (term, spot)
    ) s
    where s.distance <= s.allowed
    group by s.i, s.term
  ), spelt as (
    select n.i, n.term, n.distance, d.df, row_number() over (partition by n.i order by n.distance, d.df desc, n.term) as place
    from near n
    cross join lateral (
      select sum(k.df) as df from comptoir.app_knowledge_postings k where k.version_id = any (v_versions) and k.term = n.term and k.block = 0
    ) d
    where d.df > 0
  ), used as materialized (
    -- Rare terms first: what the budget does not reach of the common ones are their weakest postings.
    select u.i, u.t, u.df, u.corrected, ln(1 + (v_n - u.df + 0.5) / (u.df + 0.5)) as idf, u.w * ln(1 + (v_n - u.df + 0.5) / (u.df + 0.5)) as weight,
      greatest(case when u.z then 0 else 1 end,
        (v_budget - coalesce(sum(u.df) over (order by u.z, u.df, u.i, u.t rows between unbounded preceding and 1 preceding), 0)::bigint + 511) / 512) as blocks,
      case when u.i < 15 then 4 * u.i end as low_shift, case when u.i >= 15 then 4 * (u.i - 15) end as high_shift
    from (
      select a.i, a.t, a.w, a.z, a.df::bigint as df, null::text as corrected
      from asked a
      where a.df > 0 and (a.o is null or exists (select from asked o where o.i = a.o and o.o is null and o.df = 0))
      union all
      select s.i, s.term, a.w * v_correction, false, s.df::bigint, s.term
      from spelt s join asked a on a.i = s.i and a.o is null
      where s.place = 1 or (s.place = 2 and s.distance <= 2)
    ) u
  ), lexical as (
    -- Arrays opened in the select list are not stored on the way, which halves the cost of a posting.
    select c.chunk, sum(c.weight * c.impact) as score, bit_or(c.impact << c.low_shift) as low, bit_or(c.impact << c.high_shift) as high
    from (
      select u.weight, u.low_shift, u.high_shift, unnest(b.chunk_ids) as chunk, unnest(b.impacts)::bigint as impact
      from used u
      cross join lateral (
        select k.chunk_ids, k.impacts from comptoir.app_knowledge_postings k
        where k.version_id = any (v_versions) and k.term = u.t and k.block < u.blocks offset 0
      ) b
    ) c
    group by c.chunk
    order by score desc
    limit v_candidates
  ), scored as (
    select l.chunk, l.score, l.low, l.high, null::double precision as similarity from lexical l where v_near is null
    union all
    select m.chunk, coalesce(max(m.score), 0), max(m.low), max(m.high), max(m.similarity)
    from (
      select l.chunk, l.score, l.low, l.high, null::double precision as similarity from lexical l
      union all
      select s.chunk, null, null, null, s.similarity from unnest(v_near, v_similar) as s (chunk, similarity)
    ) m
    where v_near is not null
    group by m.chunk
  ), fused as (
    select s.chunk, s.low, s.high, s.similarity,
      (1 - v_alpha) * s.score / greatest(max(s.score) over (), 1e-9)
        + v_alpha * coalesce((s.similarity - min(s.similarity) over ()) / greatest(max(s.similarity) over () - min(s.similarity) over (), 1e-9), 0) as score
    from scored s
  ), weighed as (
    -- The asker's own language wins: a translation takes the place of the document that was found.
    select d.version_id, coalesce(d.translations ->> v_language, d.doc_id) as doc_id, s.low, s.high, s.similarity,
      array_position(d.chunk_ids, s.chunk) as place,
      case when d.translations ->> v_language <> d.doc_id then null else d.chunk_ids end as chunk_ids,
      s.score * v_truth[ascii(right(d.truth_level, 1)) - 48] * case when d.lang = v_language or d.translations ? v_language then 1 else v_other end as score
    from fused s
    cross join lateral (select k.namespace, k.doc_id from comptoir.app_knowledge_chunks_v2 k where k.id = s.chunk offset 0) c
    cross join lateral (
      select k.version_id, k.doc_id, k.lang, k.truth_level, k.translations, k.chunk_ids from comptoir.app_knowledge_documents k
      where k.version_id = v_versions[array_position(v_namespaces, c.namespace)] and k.doc_id = c.doc_id offset 0
    ) d
  ), located as (
    select w.*, coalesce(w.chunk_ids, (
        select k.chunk_ids from comptoir.app_knowledge_documents k where k.version_id = w.version_id and k.doc_id = w.doc_id)) as chunks
    from weighed w
  ), placed as (
    -- The first chunk of a document is its answer in short: it goes before others that are no better.
    select distinct on (w.version_id, w.doc_id, chunk) w.version_id, w.doc_id, w.chunks[least(w.place, cardinality(w.chunks))] as chunk, w.place = 1 as is_lead,
      w.score * case when w.place = 1 then v_lead else 1 end as score, w.low, w.high, w.similarity
    from located w
    where w.place is not null
    order by w.version_id, w.doc_id, chunk, 5 desc
  ), best as (
    select b.*
    from (select q.*, row_number() over (partition by q.version_id, q.doc_id order by q.score desc, q.chunk) as nth from placed q) b
    where b.nth <= 2
    order by b.score desc, b.doc_id, b.chunk
    limit v_limit
  )
  select
    (select coalesce(json_agg(json_build_object('i', u.i, 't', u.t, 'df', u.df, 'idf', u.idf, 'as', u.corrected, 'cut', u.blocks * 512 < u.df)), '[]') from used u),
    (select coalesce(json_agg(h), '[]') from (
      select d.doc_id, d.version_id as version, c.namespace, d.group_id as "group", d.title, c.section, d.url, d.lang, d.truth_level, c.content, c.id as chunk,
        b.nth, b.is_lead as lead, b.score, b.similarity, coalesce(b.low, 0)::text as low, coalesce(b.high, 0)::text as high
      from best b
      join comptoir.app_knowledge_documents d on d.version_id = b.version_id and d.doc_id = b.doc_id
      join comptoir.app_knowledge_chunks_v2 c on c.id = b.chunk
      order by b.score desc, d.doc_id, c.id) h)
  into v_terms, v_hits;

  return json_build_object('served', v_served, 'n', v_n, 'terms', v_terms, 'hits', v_hits, 'similar', cardinality(v_near));
end
$$;
grant execute on function comptoir.find_knowledge(jsonb) to comptoir_web, comptoir_knowledge;

-- What an answer cited stays readable after its version is gone: a citation names a version for ever.
create table comptoir.app_knowledge_archive (
  version_id bigint not null,
  doc_id text not null,
  namespace text not null,
  title text not null,
  url text,
  lang text not null,
  truth_level text not null,
  hash text not null,
  chunks jsonb not null,
  archived_at timestamptz not null default now(),
  primary key (version_id, doc_id)
);
alter table comptoir.app_knowledge_archive enable row level security;
grant select on comptoir.app_knowledge_archive to comptoir_web;
create policy web_reads on comptoir.app_knowledge_archive for select to comptoir_web using (true);
grant select on comptoir.app_knowledge_archive to comptoir_knowledge;
create policy knowledge_reads on comptoir.app_knowledge_archive for select to comptoir_knowledge using (true);

-- Keeps the cited documents of a namespace's retired versions. The build plane may not read messages: it learns which of its own documents
-- they name, and nothing else.
create function comptoir.archive_cited(p_namespace text) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_kept integer;
begin
  with retired as (
    select v.id from comptoir.app_knowledge_versions v where v.namespace = p_namespace and v.state = 'retired'
      and exists (select from comptoir.app_knowledge_documents d where d.version_id = v.id)
  ), cited as (
    select distinct s ->> 'version' as version, s ->> 'doc_id' as doc_id
    from comptoir.app_messages m cross join lateral jsonb_array_elements(m.sources) s
    where m.role = 'assistant' and m.sources <> '[]' and exists (select from retired)
  )
  insert into comptoir.app_knowledge_archive (version_id, doc_id, namespace, title, url, lang, truth_level, hash, chunks)
  select d.version_id, d.doc_id, p_namespace, d.title, d.url, d.lang, d.truth_level, d.hash, coalesce((
    select jsonb_agg(jsonb_build_object('section', c.section, 'content', c.content) order by u.place)
    from unnest(d.chunk_ids) with ordinality as u (id, place) join comptoir.app_knowledge_chunks_v2 c on c.id = u.id), '[]')
  from retired r
  join comptoir.app_knowledge_documents d on d.version_id = r.id
  join cited on cited.version = r.id::text and cited.doc_id = d.doc_id
  on conflict do nothing;
  get diagnostics v_kept = row_count;
  return v_kept;
end
$$;
grant execute on function comptoir.archive_cited(text) to comptoir_knowledge;

-- How customers judged the answers that cited a document: counts only.
create function comptoir.knowledge_feedback(p_limit integer) returns table (doc_id text, version text, up bigint, down bigint)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select s ->> 'doc_id', s ->> 'version', count(*) filter (where f.rating = 'up'), count(*) filter (where f.rating = 'down')
  from comptoir.app_feedback f
  join comptoir.app_messages m on m.id = f.message_id
  cross join lateral jsonb_array_elements(m.sources) s
  group by 1, 2
  order by 4 desc, 3 desc, 1, 2
  limit p_limit
$$;
grant execute on function comptoir.knowledge_feedback(integer) to comptoir_web, comptoir_knowledge;

-- Notes that a client named a namespace: once an hour for the same one, since anybody can ask without end.
create function comptoir.note_namespace_request(p_id uuid, p_digest text, p_excerpt text) returns void
language sql set search_path = pg_catalog, pg_temp as $$
  insert into comptoir.app_security_incidents (id, channel, kind, rule_ids, digest, excerpt)
  select p_id, 'web', 'namespace_request', array['knowledge.namespace'], p_digest, p_excerpt
  where not exists (
    select from comptoir.app_security_incidents i where i.kind = 'namespace_request' and i.digest = p_digest and i.created_at > now() - interval '1 hour')
    and (select count(*) from comptoir.app_security_incidents i where i.kind = 'namespace_request' and i.created_at > now() - interval '1 hour') < 100
$$;
grant execute on function comptoir.note_namespace_request(uuid, text, text) to comptoir_web;
