-- The cards that a conversation was shown last are what "the first one" means: found without reading the conversation.
set local role comptoir_owner;

create index app_messages_cards on comptoir.app_messages (conversation_id, seq desc) where action ->> 'type' = 'SHOW_CAROUSEL';

-- In a shop without vehicles the words of product names are the catalogue's words too: the build plane reads them with the rest.
grant select on comptoir.app_product_terms to comptoir_knowledge;
create policy knowledge_reads on comptoir.app_product_terms for select to comptoir_knowledge using (true);
