import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from '../../lib/db/sql.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { BICYCLES, knowledgeOn, sourceOf } from './support.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await openTestDatabase('empty');
  await knowledgeOn(db.database).builder.build({ source: sourceOf(BICYCLES), promote: true });
});
afterAll(() => db.close());

const TABLES = ['versions', 'aliases', 'documents', 'chunks_v2', 'postings', 'spellings'];
const as = (role: 'web' | 'knowledge', text: string) => db.database.transaction((tx) => tx.rows(sql.raw(text)), role);

describe('the database itself', () => {
  test.each(TABLES)('refuses the web to write app_knowledge_%s', async (table) => {
    await expect(as('web', `insert into comptoir.app_knowledge_${table} default values`)).rejects.toMatchObject({ sqlState: '42501' });
    await expect(as('web', `delete from comptoir.app_knowledge_${table}`)).rejects.toMatchObject({ sqlState: '42501' });
    await expect(as('web', `truncate comptoir.app_knowledge_${table}`)).rejects.toMatchObject({ sqlState: '42501' });
    const [column] = await as('web', `select attname as name from pg_attribute where attrelid = 'comptoir.app_knowledge_${table}'::regclass and attnum = 2`);
    await expect(as('web', `update comptoir.app_knowledge_${table} set ${String(column?.['name'])} = ${String(column?.['name'])}`)).rejects.toMatchObject({ sqlState: '42501' });
    expect((await as('web', `select count(*)::int as n from comptoir.app_knowledge_${table}`))[0]?.['n']).toBeGreaterThan(0);
  });

  test('lets the web count questions, and not remove them', async () => {
    await as('web', "insert into comptoir.app_knowledge_questions (question_hash, language, normalised, status) values ('h', 'fr', 'pizza', 'needs_clarification')");
    await as('web', 'update comptoir.app_knowledge_questions set count = count + 1');
    await expect(as('web', 'delete from comptoir.app_knowledge_questions')).rejects.toMatchObject({ sqlState: '42501' });
  });

  test('lets the build plane write knowledge and nothing else', async () => {
    await as('knowledge', "delete from comptoir.app_knowledge_questions");
    await expect(as('knowledge', 'select * from comptoir.app_messages')).rejects.toMatchObject({ sqlState: '42501' });
    await expect(as('knowledge', 'delete from comptoir.app_chat_sessions')).rejects.toMatchObject({ sqlState: '42501' });
  });

  test('has row-level security on every knowledge table', async () => {
    const rows = await as('web', "select relname, relrowsecurity from pg_class where relname like 'app\\_knowledge\\_%' and relkind = 'r'");
    expect(rows.length).toBeGreaterThanOrEqual(TABLES.length + 1);
    expect(rows.filter((row) => row['relrowsecurity'] !== true)).toEqual([]);
  });

  test('refuses the web to write any knowledge table there is, the archive and the vectors included', async () => {
    const rows = await as('web', "select relname::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'comptoir' and relname like 'app\\_knowledge\\_%' and relkind = 'r' and relname <> 'app_knowledge_questions'");
    for (const { name } of rows) await expect(as('web', `delete from comptoir.${String(name)}`)).rejects.toMatchObject({ sqlState: '42501' });
    expect(rows.length).toBeGreaterThanOrEqual(TABLES.length + 1);
  });

  test('keeps gathering statistics to the build plane', async () => {
    await expect(as('web', "select comptoir.archive_cited_from('knowledge:faq', null, 10)")).rejects.toMatchObject({ sqlState: '42501' });
    await expect(as('web', "select comptoir.analyse_knowledge_table('documents')")).rejects.toMatchObject({ sqlState: '42501' });
  });
});
