const id = (n: number) => `'00000000-0000-7000-8000-${String(n).padStart(12, '0')}'`;

/** A few rows of a shop that has worked, by the migration that made their tables: what later migrations meet. Add to it with each migration that makes tables. */
export const OLD_ROWS: Readonly<Record<number, readonly string[]>> = {
  1: [
    `insert into comptoir.app_instance (id, session_secret) values (${id(1)}, 'a secret of before')`,
    `insert into comptoir.app_runtime_state (key, value, updated_by) values ('kill_switch', 'false', 'command')`,
    `insert into comptoir.app_rate_limits (key, period, current, previous) values ('session:old', 29000000, 3, 9)`,
  ],
  2: [
    `insert into comptoir.app_chat_sessions (session_id, channel, language, message_count, last_seq, conversation_id, topic, wizard, expires_at) values
      ('old', 'web', 'de', 2, 3, ${id(2)}, '{"vehicle": "206"}', null, now() + interval '30 days'), ('older', 'web', null, 1, 1, null, '{}', '{"step": "email"}', now() - interval '1 day')`,
    `insert into comptoir.app_conversations (id, session_id, state, handoff_reason, pending_at) values (${id(2)}, 'old', 'pending', 'asked', now()), (${id(3)}, 'older', 'resolved', null, null)`,
    `insert into comptoir.app_turns (id, session_id, conversation_id, state, fence, lease_until, message_count, result, done_at) values
      (${id(4)}, 'old', ${id(2)}, 'done', 1, null, 1, '{"reply": "Bonjour"}', now()), (${id(5)}, 'old', ${id(2)}, 'running', 2, now() - interval '1 hour', 2, null, null),
      (${id(6)}, 'older', ${id(3)}, 'waiting', 0, null, 1, null, null)`,
    `insert into comptoir.app_messages (id, session_id, conversation_id, turn_id, seq, role, content, action, message_key) values
      (${id(7)}, 'old', ${id(2)}, ${id(4)}, 1, 'user', 'Grüß Gott "\\" 🛠', null, ${id(70)}), (${id(8)}, 'old', ${id(2)}, ${id(4)}, 2, 'assistant', 'Bonjour', '{"type": "RESET", "data": {}}', null),
      (${id(9)}, 'old', ${id(2)}, ${id(5)}, 3, 'user', 'مرحبا', null, null)`,
    `insert into comptoir.app_entity_memory (session_id, entity_type, subject, entity_value, confidence) values ('old', 'email', 'a@example.com', 'a@example.com', 0.9)`,
    `insert into comptoir.app_leads (session_id, email, source) values ('old', 'a@example.com', 'chat')`,
    `insert into comptoir.app_feedback (message_id, session_id, rating) values (${id(8)}, 'old', 'down')`,
    `insert into comptoir.app_security_incidents (id, session_id, kind, rule_ids, digest, excerpt) values (${id(10)}, 'old', 'role_override', array['en.a', 'fr.b'], 'd', '…')`,
    `insert into comptoir.app_jobs (kind, payload, state, dedupe_key, session_id, attempts) values ('staff-notice', '{"turn_id": null}', 'queued', 'k1', 'old', 2), ('staff-notice', '{}', 'dead', 'k2', null, 8)`,
  ],
  3: [
    `insert into comptoir.app_prompt_store (name, language, version, content, active) values ('system', 'fr', 1, 'Tu es …', false), ('system', 'fr', 2, 'Vous êtes …', true)`,
    `insert into comptoir.app_company_facts (key, language, value) values ('hours', 'fr', '9 h – 18 h')`,
    `insert into comptoir.app_llm_calls (turn_id, session_id, purpose, provider, model, outcome, cost_micros, ms) values (${id(4)}, 'old', 'answer', 'openai', 'm', 'ok', 1234567890123, 420)`,
    `insert into comptoir.app_llm_spend (day, micros) values ('2026-11-01', 9007199254740993)`,
  ],
  4: [
    `insert into comptoir.app_knowledge_versions (namespace, state, analyzer, lexicon, content_hash, documents, chunks) values ('knowledge:faq', 'ready', 'a1', 'l1', 'h', 1, 1), ('knowledge:faq', 'building', 'a1', 'l1', 'h2', 0, 0)`,
    `insert into comptoir.app_knowledge_aliases (namespace, version_id) select namespace, id from comptoir.app_knowledge_versions where state = 'ready'`,
    `insert into comptoir.app_knowledge_chunks_v2 (hash, namespace, doc_id, content) values ('c1', 'knowledge:faq', 'doc.v1', 'Deux jours.')`,
    `insert into comptoir.app_knowledge_documents (version_id, doc_id, group_id, lang, title, truth_level, verification_status, path, hash, chunk_ids)
      select v.id, 'doc.v1', 'doc.v1', 'fr', 'Délais', 'L1', 'verified', 'a.md', 'h', array[c.id] from comptoir.app_knowledge_versions v, comptoir.app_knowledge_chunks_v2 c where v.state = 'ready'`,
    `insert into comptoir.app_knowledge_postings (version_id, term, block, df, chunk_ids, impacts) select v.id, 'jour', 0, 1, array[c.id], array[7]::smallint[] from comptoir.app_knowledge_versions v, comptoir.app_knowledge_chunks_v2 c where v.state = 'ready'`,
    `insert into comptoir.app_knowledge_spellings (version_id, key, terms, spots) select id, 'jur', array['jour'], array[1]::smallint[] from comptoir.app_knowledge_versions where state = 'ready'`,
    `insert into comptoir.app_knowledge_questions (question_hash, language, normalised, status) values ('q', 'fr', 'garantie echange', 'empty')`,
  ],
  5: [
    `insert into comptoir.app_catalog_revision (revision) values ('r1')`,
    `insert into comptoir.app_catalog_families (key, position, document) values ('brake_pads', 1, '{"name": {"fr": "Plaquettes"}}')`,
    `insert into comptoir.app_catalog_vehicles (make, model, position, document) values ('Peugeot', '206', 1, '{"generations": []}')`,
    `insert into comptoir.app_products (id, reference, family, universal, price_amount, price_currency, stock, document, digest) values ('p1', 'AP-1', 'brake_pads', false, 2990, 'EUR', 4, '{"name": "Plaquettes"}', 'd')`,
    `insert into comptoir.app_product_references (reference, product_id, own) values ('AP1', 'p1', true)`,
    `insert into comptoir.app_product_fitments (product_id, generation, family, year_from, engines) values ('p1', 'peugeot-206', 'brake_pads', 1998, array['1.4', '2.0 HDi'])`,
  ],
};
