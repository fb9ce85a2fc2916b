-- Run again at every migrate, when the server has the extension: enabling it later needs no new migration.
-- Vectors live beside the chunks, per model, so that a database without the extension has everything else.
create extension if not exists vector;

set local role comptoir_owner;

do $$
begin
  execute format(
    'create table if not exists comptoir.app_knowledge_embeddings (
      chunk_id bigint not null references comptoir.app_knowledge_chunks_v2 on delete cascade,
      model text not null,
      dimension integer not null,
      embedding %s not null,
      primary key (chunk_id, model)
    )',
    (select format('%I.vector', n.nspname) from pg_type t join pg_namespace n on n.oid = t.typnamespace where t.typname = 'vector' limit 1));
end
$$;

alter table comptoir.app_knowledge_embeddings enable row level security;
grant select on comptoir.app_knowledge_embeddings to comptoir_web;
grant select, insert, update, delete on comptoir.app_knowledge_embeddings to comptoir_knowledge;

do $$
begin
  if not exists (select from pg_policies where schemaname = 'comptoir' and tablename = 'app_knowledge_embeddings') then
    create policy web_reads on comptoir.app_knowledge_embeddings for select to comptoir_web using (true);
    create policy knowledge on comptoir.app_knowledge_embeddings to comptoir_knowledge using (true) with check (true);
  end if;
end
$$;

-- Finds the chunks of some versions that are nearest to a vector. A filter behind an index loses what it filters: the scan goes on until
-- enough of the asked versions were found (pgvector 0.8 and later). The extension's own schema is looked up, as above.
do $$
declare
  v_schema text := (select n.nspname from pg_type t join pg_namespace n on n.oid = t.typnamespace where t.typname = 'vector' limit 1);
  v_iterative boolean;
begin
  -- Loads the library, so that its settings are known.
  execute format('select %L::%I.vector', '[1]', v_schema);
  v_iterative := current_setting('hnsw.iterative_scan', true) is not null;
  execute format(
    'create or replace function comptoir.near_chunks(p_model text, p_dimension integer, p_vector text, p_versions bigint[], p_limit integer)
      returns table (chunk bigint, similarity double precision)
      language plpgsql stable set search_path = pg_catalog, pg_temp set enable_seqscan = off set enable_sort = off set hnsw.ef_search = 80 %2$s
      as $f$
      begin
        if array_length(string_to_array(p_vector, '',''), 1) is distinct from p_dimension then
          raise exception ''a vector of %% was expected'', p_dimension using errcode = ''22000'';
        end if;
        return query execute format(
          ''select e.chunk_id, (1 - (e.embedding::%1$I.vector(%%1$s) operator(%1$I.<=>) $1::%1$I.vector(%%1$s)))::double precision
            from comptoir.app_knowledge_embeddings e
            where e.model = %%2$L and e.dimension = %%1$s and coalesce((
              select bool_or(e.chunk_id = any (d.chunk_ids)) from comptoir.app_knowledge_chunks_v2 c
              join comptoir.app_knowledge_documents d on d.version_id = any ($2) and d.doc_id = c.doc_id where c.id = e.chunk_id), false)
            order by e.embedding::%1$I.vector(%%1$s) operator(%1$I.<=>) $1::%1$I.vector(%%1$s) limit $3'', p_dimension, p_model)
          using p_vector, p_versions, p_limit;
      end
      $f$', v_schema, case when v_iterative then 'set hnsw.iterative_scan = ''relaxed_order''' else '' end);

  -- One index for each model and dimension, made before its first vector and grown with each. Above 2,000 numbers there is none: all are read.
  execute format(
    'create or replace function comptoir.ensure_vector_index(p_model text, p_dimension integer) returns void
      language plpgsql security definer set search_path = pg_catalog, pg_temp
      as $f$
      begin
        if p_dimension between 1 and 2000 then
          execute format(
            ''create index if not exists %%1$I on comptoir.app_knowledge_embeddings using hnsw ((embedding::%1$I.vector(%%2$s)) %1$I.vector_cosine_ops)
              where model = %%3$L and dimension = %%2$s'', ''app_knowledge_hnsw_'' || md5(p_model || '' '' || p_dimension), p_dimension, p_model);
        end if;
      end
      $f$', v_schema);
end
$$;
grant execute on function comptoir.near_chunks(text, integer, text, bigint[], integer) to comptoir_web, comptoir_knowledge;
grant execute on function comptoir.ensure_vector_index(text, integer) to comptoir_knowledge;
