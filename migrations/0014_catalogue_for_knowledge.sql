-- The build plane analyses documents with the catalogue's own words: with its own login it must be able to read them.
set local role comptoir_owner;

do $$
declare
  table_name text;
begin
  foreach table_name in array array['app_catalog_revision', 'app_catalog_families', 'app_catalog_vehicles', 'app_products'] loop
    execute format('grant select on comptoir.%I to comptoir_knowledge', table_name);
    execute format('create policy knowledge_reads on comptoir.%I for select to comptoir_knowledge using (true)', table_name);
  end loop;
end
$$;
