-- The cards that a conversation was shown last are what "the first one" means: found without reading the conversation.
set local role comptoir_owner;

create index app_messages_cards on comptoir.app_messages (conversation_id, seq desc) where action ->> 'type' = 'SHOW_CAROUSEL';
