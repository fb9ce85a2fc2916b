import { sql } from '../sql.ts';
import type { Language } from '../../contracts/language.ts';
import type { Executor } from '../database.ts';

export interface PromptRow {
  language: Language;
  content: string;
  version: number;
}

/** The active prompts of one name, and the shop's facts, in one look. */
export async function readPrompts(database: Executor, name: string): Promise<{ prompts: PromptRow[]; facts: { language: Language; value: string }[] }> {
  const [row] = await database.rows<{ prompts: PromptRow[]; facts: { language: Language; value: string }[] }>(sql`
    select
      (select coalesce(jsonb_agg(jsonb_build_object('language', language, 'content', content, 'version', version)), '[]')
        from comptoir.app_prompt_store where name = ${name} and active) as prompts,
      (select coalesce(jsonb_agg(jsonb_build_object('language', language, 'value', key || ': ' || value) order by position, key), '[]')
        from comptoir.app_company_facts) as facts`);
  return row ?? { prompts: [], facts: [] };
}

/** Saves a new version of a prompt and makes it the active one, or makes the built-in default count again with null. */
export async function savePrompt(database: Executor, prompt: { name: string; language: Language; content: string | null; by: string }): Promise<void> {
  await database.rows(sql`update comptoir.app_prompt_store set active = false where name = ${prompt.name} and language = ${prompt.language} and active`);
  if (prompt.content === null) return;
  await database.rows(sql`
    insert into comptoir.app_prompt_store (name, language, version, content, active, created_by)
    select ${prompt.name}, ${prompt.language}, coalesce(max(version), 0) + 1, ${prompt.content}, true, ${prompt.by}
    from comptoir.app_prompt_store where name = ${prompt.name} and language = ${prompt.language}`);
}
