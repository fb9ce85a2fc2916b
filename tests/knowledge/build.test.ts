import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from '../../lib/db/sql.ts';
import type { Database } from '../../lib/db/database.ts';
import type { SourceDocument, SourceItem } from '../../lib/knowledge/build/source.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { BICYCLES, documentOf, forgetKnowledge, knowledgeOn, sourceOf } from './support.ts';

let db: TestDatabase;
beforeAll(async () => { db = await openTestDatabase('empty'); }, 60_000);
beforeEach(() => forgetKnowledge(db.database));
afterAll(() => db.close());

const note = (id: string, body: string): SourceDocument => documentOf({ id, title: `Titre ${id}`, body });
const notes = (count: number, word: string): SourceDocument[] => Array.from({ length: count }, (_, index) => note(`note.${index}.v1`, `Le ${word} numéro ${index} se range dans la caisse ${index}.`));
const asOwner = <T extends Record<string, unknown>>(text: string): Promise<T[]> => db.database.transaction((tx) => tx.rows<T>(sql.raw(text)), 'owner');
const count = async (text: string): Promise<number> => Number((await asOwner<{ n: unknown }>(`select count(*)::int as n from comptoir.${text}`))[0]?.n);
const ask = (text: string) => knowledgeOn(db.database).knowledge.query({ text, language: 'fr', limit: 3, actor: 'public_chatbot' });
const topOf = async (text: string): Promise<string | undefined> => (await ask(text)).passages[0]?.doc_id;

/** A source that fails in its second reading, when half of it is written. */
function failingSource(documents: readonly SourceDocument[], after: number) {
  let reading = 0;
  async function* items(): AsyncGenerator<SourceItem> {
    reading += 1;
    for (const [index, document] of documents.entries()) {
      if (reading === 2 && index === after) throw new Error('the disk went away');
      yield await Promise.resolve({ kind: 'document', document });
    }
  }
  return { name: 'failing', items };
}

describe('a build', () => {
  test('writes a version a namespace and serves them together', async () => {
    const { builder, knowledge } = knowledgeOn(db.database);
    expect((await knowledge.health()).status).toBe('quarantined');
    const report = await builder.build({ source: sourceOf(BICYCLES), promote: true });
    expect(report.versions.map(({ namespace, documents, promoted }) => [namespace, documents, promoted])).toEqual([
      ['knowledge:diagnostic', 1, true], ['knowledge:faq', 8, true], ['knowledge:runbooks', 1, true], ['knowledge:vehicle', 1, true],
    ]);
    expect(await knowledge.health()).toMatchObject({ status: 'ok', reason: null });
  });

  test('of the same content does nothing, whatever the order of its documents', async () => {
    const { builder } = knowledgeOn(db.database);
    const first = await builder.build({ source: sourceOf(BICYCLES), promote: true });
    const again = await builder.build({ source: sourceOf(BICYCLES.toReversed()), promote: true });
    expect(again.versions.map((version) => version.version)).toEqual(first.versions.map((version) => version.version));
    expect(again.versions.every((version) => version.unchanged)).toBe(true);
  });

  test('tells the owner of copies: the same words under another name, whatever their case and marks', async () => {
    const { builder } = knowledgeOn(db.database);
    const scan = await builder.validate(sourceOf([note('a.v1', 'Le rabot se range à gauche.'), note('b.v1', 'le RABOT se range, à gauche'), note('c.v1', 'Le rabot se range à droite.')]));
    expect(scan.warnings).toEqual([{ path: 'b.v1.md', line: null, code: 'copy', message: 'says the same as a.v1.md' }]);
  });

  test('keeps the chunks that did not change', async () => {
    const { builder } = knowledgeOn(db.database);
    await builder.build({ source: sourceOf(notes(20, 'pinceau')), promote: true });
    const before = await asOwner('select id, hash from comptoir.app_knowledge_chunks_v2 order by id');
    await builder.build({ source: sourceOf([...notes(20, 'pinceau').slice(1), note('neuf.v1', 'Un rabot neuf.')]), promote: true });
    const after = await asOwner('select id, hash from comptoir.app_knowledge_chunks_v2 order by id');
    expect(after.slice(0, 20)).toEqual(before);
    expect(after).toHaveLength(21);
  });

  test('without promotion leaves the served version alone', async () => {
    const { builder } = knowledgeOn(db.database);
    await builder.build({ source: sourceOf([note('a.v1', 'Le rabot est bleu.')]), promote: true });
    await builder.build({ source: sourceOf([note('b.v1', 'La scie est verte.')]), promote: false });
    expect(await topOf('une scie verte')).not.toBe('b.v1');
    await builder.promote('knowledge:faq');
    expect(await topOf('une scie verte')).toBe('b.v1');
  });

  test('can put everything into one namespace', async () => {
    const { builder } = knowledgeOn(db.database);
    const report = await builder.build({ source: sourceOf(BICYCLES), namespace: 'knowledge:seo', promote: true });
    expect(report.versions).toMatchObject([{ namespace: 'knowledge:seo', documents: 11 }]);
  });

  test('refuses a second document of the same id, and tells of what leads nowhere', async () => {
    const { builder } = knowledgeOn(db.database);
    const documents = [
      documentOf({ id: 'a.v1', path: 'x/a.md', body: 'Voir [ici](../y/b.md) et [là](gone.md) et [dehors](https://a.example).' }),
      documentOf({ id: 'b.v1', path: 'y/b.md', body: 'Texte.' }),
      documentOf({ id: 'b.v1', path: 'z/b.md', body: 'Autre.' }),
      documentOf({ id: 'c.de.v1', path: 'c.md', translationOf: 'c.v1', lang: 'de', body: 'Text.' }),
      documentOf({ id: 'd.v1', path: 'd.md', namespace: null, body: 'Texte.' }),
    ];
    const report = await builder.build({ source: sourceOf(documents), promote: false });
    expect(report.refused.map(({ path, code }) => [path, code])).toEqual([['z/b.md', 'duplicate_id'], ['d.md', 'namespace']]);
    expect(report.warnings.map(({ path, code }) => [path, code])).toEqual([['x/a.md', 'broken_link'], ['c.md', 'orphan_translation']]);
  });

  test('of too little is taken for a mistake', async () => {
    const { builder } = knowledgeOn(db.database);
    await expect(builder.build({ source: sourceOf([]), promote: true })).rejects.toMatchObject({ code: 'knowledge_invalid' });
    await expect(builder.build({ source: sourceOf(notes(3, 'clou')), promote: true, minimumDocuments: 4 })).rejects.toMatchObject({ code: 'knowledge_invalid' });
  });

  test('of a source that changes while it is read is stopped', async () => {
    let reading = 0;
    const source = {
      name: 'moving',
      async *items(): AsyncGenerator<SourceItem> {
        reading += 1;
        yield await Promise.resolve({ kind: 'document', document: note('a.v1', `Lecture ${reading}.`) });
      },
    };
    await expect(knowledgeOn(db.database).builder.build({ source, promote: true })).rejects.toMatchObject({ code: 'knowledge_source_changed' });
  });

  test('tells what a source would change', async () => {
    const { builder } = knowledgeOn(db.database);
    await builder.build({ source: sourceOf([note('a.v1', 'Un.'), note('b.v1', 'Deux.')]), promote: true });
    const source = sourceOf([note('b.v1', 'Deux bis.'), note('c.v1', 'Trois.')]);
    expect(await builder.diffSource(source)).toMatchObject([{ added: ['c.v1'], removed: ['a.v1'], changed: ['b.v1'] }]);
    await builder.build({ source, promote: false });
    expect(await builder.diff('knowledge:faq')).toMatchObject({ added: ['c.v1'], removed: ['a.v1'], changed: ['b.v1'] });
  });
});

describe('versions', () => {
  test('three are kept; a rollback goes back through them', async () => {
    const { builder } = knowledgeOn(db.database);
    const words = ['rabot', 'burin', 'étau', 'maillet', 'truelle'];
    for (const word of words) await builder.build({ source: sourceOf(notes(3, word)), promote: true });
    const versions = await builder.versions('knowledge:faq');
    expect(versions.map((version) => [version.state, version.served, version.step_back])).toEqual([
      ['ready', true, null], ['ready', false, 1], ['ready', false, 2], ['retired', false, null], ['retired', false, null],
    ]);
    expect(await count('app_knowledge_documents')).toBe(9);
    expect(await count('app_knowledge_chunks_v2')).toBe(9);
    expect(await count('app_knowledge_postings p join comptoir.app_knowledge_versions v on v.id = p.version_id where v.state = \'retired\'')).toBe(0);

    expect((await ask('un maillet')).status).not.toBe('success');
    await builder.rollback('knowledge:faq');
    expect((await ask('un maillet')).status).toBe('success');
    await builder.rollback();
    expect((await ask('un étau')).status).toBe('success');
    await expect(builder.rollback('knowledge:faq')).rejects.toMatchObject({ code: 'knowledge_version_unknown' });
  });

  test('a rollback is a few statements, however much is served', async () => {
    let statements = 0;
    const counted: Database = {
      ...db.database,
      transaction: (work, role) => db.database.transaction((tx) => work({ ...tx, rows: (query) => { statements += 1; return tx.rows(query); } }), role),
    };
    const { builder } = knowledgeOn(counted);
    const ofRollback = async (documents: number): Promise<number> => {
      for (const word of ['rabot', 'burin']) await builder.build({ source: sourceOf(notes(documents, word)), promote: true });
      statements = 0;
      await builder.rollback();
      return statements;
    };
    const few = await ofRollback(2);
    expect(few).toBeLessThanOrEqual(4);
    expect(await ofRollback(40)).toBe(few);
  });

  test('what is not ready or belongs elsewhere cannot be served', async () => {
    const { builder } = knowledgeOn(db.database);
    await builder.build({ source: sourceOf(BICYCLES), promote: true });
    await expect(builder.promote('knowledge:faq', 999)).rejects.toMatchObject({ code: 'knowledge_version_unknown' });
    const [diagnostic] = await builder.versions('knowledge:diagnostic');
    await expect(builder.promote('knowledge:faq', diagnostic!.id)).rejects.toMatchObject({ code: 'knowledge_version_unknown' });
  });

  test('a rollback undoes what changed last, and leaves alone what the same build served as it was, or for the first time', async () => {
    const { builder } = knowledgeOn(db.database);
    const guide = (word: string) => documentOf({ id: 'guide.v1', namespace: 'knowledge:diagnostic', title: `Le ${word}`, body: `Réparer un ${word}.` });
    await builder.build({ source: sourceOf([...notes(1, 'rabot'), guide('moteur')]), promote: true });
    await builder.build({ source: sourceOf([...notes(1, 'burin'), guide('frein')]), promote: true });
    await builder.build({ source: sourceOf([...notes(1, 'étau'), guide('frein'), documentOf({ id: 'fiche.v1', namespace: 'knowledge:vehicle', body: 'Une fiche.' })]), promote: true });
    expect((await builder.rollback()).map(({ namespace }) => namespace)).toEqual(['knowledge:faq']);
    expect([await topOf('un burin'), await topOf('réparer un frein'), await topOf('une fiche')]).toEqual(['note.0.v1', 'guide.v1', 'fiche.v1']);
    await expect(builder.rollback('knowledge:vehicle')).rejects.toMatchObject({ code: 'knowledge_version_unknown' });
  });

  test('one whose golden questions fail is not served by command either, until they pass', async () => {
    const { builder } = knowledgeOn(db.database);
    await builder.build({ source: sourceOf(notes(2, 'rabot')), promote: true });
    const golden = (question: string) => ({ ...sourceOf(notes(2, 'burin')), golden: () => Promise.resolve([{ question, lang: 'fr' as const, expected: ['note.1.v1'] }]) });
    await expect(builder.build({ source: golden('la météo'), promote: true })).rejects.toMatchObject({ code: 'knowledge_invalid' });
    await expect(builder.promote('knowledge:faq')).rejects.toMatchObject({ code: 'knowledge_invalid', detail: expect.stringContaining('la météo') });
    expect((await ask('un rabot')).status).toBe('success');
    await builder.build({ source: golden('burin numéro 1'), promote: false });
    await builder.promote('knowledge:faq');
    expect((await ask('un burin')).status).toBe('success');
  });

  test('the last document of a namespace can go: its source then serves it empty, and nothing else is touched', async () => {
    const { builder, knowledge } = knowledgeOn(db.database);
    await builder.build({ source: sourceOf([...notes(1, 'rabot'), documentOf({ id: 'fiche.v1', namespace: 'knowledge:vehicle', body: 'Une fiche.' })]), promote: true });
    await builder.build({ source: sourceOf(notes(1, 'rabot')), promote: true });
    expect(await topOf('une fiche')).toBe('fiche.v1');
    await builder.build({ source: sourceOf(notes(1, 'rabot')), owns: ['knowledge:faq', 'knowledge:vehicle'], promote: true });
    expect((await ask('une fiche')).status).toBe('needs_clarification');
    expect((await ask('un rabot')).status).toBe('success');
    expect(await knowledge.health()).toMatchObject({ status: 'degraded', reason: 'knowledge:vehicle: empty' });
    await builder.build({ source: sourceOf([]), owns: ['knowledge:faq'], minimumDocuments: 0, promote: true });
    expect(await ask('un rabot')).toMatchObject({ status: 'quarantined', reason: expect.stringContaining('no document') });
    expect(await knowledge.health()).toMatchObject({ status: 'quarantined', reason: expect.stringContaining('no document') });
  });

  test('promotion is all or nothing', async () => {
    const { builder } = knowledgeOn(db.database);
    const { promote } = await import('../../lib/knowledge/build/promote.ts');
    const report = await builder.build({ source: sourceOf(BICYCLES), promote: false });
    await expect(promote(db.database, [...report.versions, { namespace: 'knowledge:seo', version: 999 }])).rejects.toMatchObject({ code: 'knowledge_version_unknown' });
    expect(await count('app_knowledge_aliases')).toBe(0);
  });
});

describe('a build that ends half way', () => {
  test('leaves the served version untouched, and the next one goes on with it', async () => {
    const { builder } = knowledgeOn(db.database);
    await builder.build({ source: sourceOf(notes(5, 'rabot')), promote: true });
    const documents = notes(200, 'burin');
    await expect(builder.build({ source: failingSource(documents, 150), promote: true })).rejects.toThrow('the disk went away');
    expect((await ask('un rabot')).status).toBe('success');
    const [half] = await builder.versions('knowledge:faq');
    expect(half?.state).toBe('building');
    expect(await count(`app_knowledge_documents where version_id = ${half!.id}`)).toBeGreaterThan(50);

    const report = await builder.build({ source: sourceOf(documents), promote: true });
    expect(report.versions[0]?.version).toBe(half!.id);
    expect((await ask('le burin numéro 170')).passages[0]?.doc_id).toBe('note.170.v1');

    const resumed = await asOwner(`select term, block, df, impacts from comptoir.app_knowledge_postings where version_id = ${half!.id} order by term, block`);
    await forgetKnowledge(db.database);
    await builder.build({ source: sourceOf(documents), promote: true });
    const straight = await asOwner('select term, block, df, impacts from comptoir.app_knowledge_postings order by term, block');
    expect(resumed).toEqual(straight);
  });

  test('of another content is thrown away', async () => {
    const { builder } = knowledgeOn(db.database);
    await expect(builder.build({ source: failingSource(notes(100, 'rabot'), 90), promote: true })).rejects.toThrow();
    await builder.build({ source: sourceOf(notes(2, 'burin')), promote: true });
    expect((await builder.versions('knowledge:faq')).map((version) => version.state)).toEqual(['ready', 'retired']);
    expect(await count('app_knowledge_documents')).toBe(2);
  });

  test('and was taken over by another one cannot write any more', async () => {
    const { builder } = knowledgeOn(db.database);
    let stolen = false;
    const documents = notes(150, 'rabot');
    let reading = 0;
    const source = {
      name: 'slow',
      async *items(): AsyncGenerator<SourceItem> {
        reading += 1;
        for (const [index, document] of documents.entries()) {
          if (reading === 2 && index === 80 && !stolen) {
            stolen = true;
            await asOwner("update comptoir.app_knowledge_versions set lease_until = now() - interval '1 second' where state = 'building'");
            await knowledgeOn(db.database).builder.build({ source: sourceOf(documents), promote: true });
          }
          yield { kind: 'document', document };
        }
      },
    };
    await expect(builder.build({ source, promote: true })).rejects.toMatchObject({ code: 'knowledge_build_lost' });
    expect((await ask('rabot numéro 149')).passages[0]?.doc_id).toBe('note.149.v1');
    expect(await count('app_knowledge_documents')).toBe(150);
  });

  test('two at once: one builds, the other finds it done', async () => {
    const builders = [knowledgeOn(db.database).builder, knowledgeOn(db.database).builder];
    const reports = await Promise.all(builders.map((builder) => builder.build({ source: sourceOf(notes(80, 'rabot')), promote: true })));
    expect(new Set(reports.map((report) => report.versions[0]?.version)).size).toBe(1);
    expect(reports.map((report) => report.versions[0]?.unchanged).sort()).toEqual([false, true]);
  });
});
