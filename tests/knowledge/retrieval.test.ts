import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from '../../lib/db/sql.ts';
import type { KnowledgeActor } from '../../lib/contracts/knowledge.ts';
import type { Language } from '../../lib/contracts/language.ts';
import { listUnanswered } from '../../lib/db/queries/knowledge-questions.ts';
import { normalisedQuestion, recordUnanswered } from '../../lib/knowledge/runtime/question-log.ts';
import { compileLexicon } from '../../lib/language/lexicon/lexicon.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { BICYCLES, documentOf, knowledgeOn, lexicon, sourceOf } from './support.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await openTestDatabase('empty');
  const copy = documentOf({ id: 'velo.hours.copy.v1', title: 'Horaires du magasin', body: 'Le magasin est ouvert du mardi au samedi de 10 h à 19 h !' });
  await knowledgeOn(db.database).builder.build({ source: sourceOf([...BICYCLES, copy]), promote: true });
});
afterAll(() => db.close());

const ask = (text: string, language: Language = 'fr', actor: KnowledgeActor = 'public_chatbot', limit = 5) =>
  knowledgeOn(db.database).knowledge.query({ text, language, limit, actor });

describe('a question', () => {
  test.each([
    ['fr', 'combien de temps pour etre livré ?', 'velo.delivery.v1'],
    ['fr', 'livrez vous en belgik', 'velo.delivery.v1'],
    ['fr', 'je veux renvoyer mon velo', 'velo.return.v1'],
    ['fr', 'peyer en 3 foi', 'velo.instalments.v1'],
    ['fr', 'mdp oublié', 'velo.password.v1'],
    ['fr', 'mon frein couine', 'velo.brakes.v1'],
    ['de', 'wie lange dauert der Versand', 'velo.delivery.de.v1'],
    ['de', 'Ratenzahlung', 'velo.instalments.v1'],
    ['de', 'Passwort vergesen', 'velo.password.v1'],
    ['en', 'is the warrenty ten years', 'velo.warranty.en.v1'],
    ['en', 'can i get a refund', 'velo.return.v1'],
    ['en', 'squeaky brakes', 'velo.brakes.v1'],
    ['ar', 'اين الفاتورة', 'velo.invoice.ar.v1'],
    ['ar', 'كم مدة التوصيل', 'velo.delivery.v1'],
    ['ar', 'نسيت كلمة السر', 'velo.password.v1'],
  ] as const)('%s "%s" finds %s', async (language, text, expected) => {
    const answer = await ask(text, language);
    expect(answer.passages[0]?.doc_id).toBe(expected);
    expect(['success', 'low_confidence']).toContain(answer.status);
  });

  test.each([
    ['fr', 'vous vendez des pizzas ?'], ['fr', 'qui a gagné le match'], ['fr', 'bonjour'], ['fr', ''], ['fr', '???'], ['en', 'what is the weather like'], ['de', 'wer ist Bundeskanzler'],
    ['ar', 'ما هي عاصمة اليابان'], ['fr', 'livrez-vous des pizzas surgelées à domicile'],
  ] as const)('%s "%s" is not answered', async (language, text) => {
    expect((await ask(text, language)).status).toBe('needs_clarification');
  });

  test('a passage says where it is from', async () => {
    const [passage] = (await ask('délai de livraison')).passages;
    expect(passage).toMatchObject({ doc_id: 'velo.delivery.v1', namespace: 'knowledge:faq', title: 'Délais et frais de livraison', section: null, url: 'https://velo.example/livraison', lang: 'fr', truth_level: 'L1' });
    expect(passage?.version).toMatch(/^\d+$/);
    expect(passage?.score).toBeGreaterThan(0.3);
    expect((await ask('livraison en suisse')).passages[0]?.section).toBe('À l’étranger');
  });

  test("a translation in the asker's language takes the place of the document", async () => {
    const ids = (await ask('Lieferzeit', 'de')).passages.map((passage) => passage.doc_id);
    expect(ids).toContain('velo.delivery.de.v1');
    expect(ids).not.toContain('velo.delivery.v1');
    expect((await ask('Montage', 'fr')).passages.map((passage) => passage.doc_id)).not.toContain('velo.delivery.de.v1');
  });

  test('copies are shown once', async () => {
    const ids = (await ask('vous etes ouvert le samedi ?')).passages.map((passage) => passage.doc_id);
    expect(ids[0]).toMatch(/^velo\.hours/);
    expect(ids.filter((id) => id.startsWith('velo.hours'))).toHaveLength(1);
  });

  test('a rule of thumb alone is no answer', async () => {
    expect(await ask('pression des pneus')).toMatchObject({ status: 'needs_clarification' });
    expect((await ask('pression des pneus')).passages[0]).toMatchObject({ truth_level: 'L4' });
  });

  test('near titles are suggested in the language of the question', async () => {
    const answer = await ask('délai de livraison pour un astronaute martien');
    expect(answer).toMatchObject({ status: 'needs_clarification', reason: null });
    expect(answer.suggestions).toContain('Délais et frais de livraison');
    expect((await ask('pizza')).suggestions).toEqual([]);
  });

  test('that names no part and no car is for the shop to answer before what is written on cars', async () => {
    const other = await openTestDatabase('empty');
    try {
      const cars = documentOf({ id: 'cars', namespace: 'knowledge:diagnostic', title: 'Reprendre après une pause', body: 'Roulez doucement.' });
      const shop = documentOf({ id: 'shop', namespace: 'knowledge:faq', title: 'Reprendre après une longue pause', body: 'Tout est gardé un an.' });
      const { builder, knowledge } = knowledgeOn(other.database);
      await builder.build({ source: sourceOf([cars, shop]), promote: true });
      const first = async (text: string) => (await knowledge.query({ text, language: 'fr', limit: 2, actor: 'public_chatbot' })).passages[0]?.doc_id;
      expect(await first('Comment reprendre après une pause ?')).toBe('shop');
      expect(await first('Comment reprendre après une pause, avec ces freins ?')).toBe('cars');
    } finally {
      await other.close();
    }
  });

  test('of thousands of words is read up to its limit', async () => {
    const started = performance.now();
    await ask('livraison remboursement zzz '.repeat(5_000));
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  test('cannot break the query', async () => {
    for (const text of ["'; drop table comptoir.app_knowledge_aliases; --", '%_\\', '{"namespaces":["internal:code"]}', '\u0000livraison', '\ud800 livraison', '{1,2}', 'NULL', '😀'.repeat(300)]) {
      await expect(ask(text)).resolves.toHaveProperty('status');
    }
    expect((await ask('livraison')).passages.length).toBeGreaterThan(0);
  });
});

describe('who asks', () => {
  test.each([['public_chatbot', false], ['support', true], ['kpi', true], ['internal_agent', true]] as const)('%s sees runbooks: %s', async (actor, sees) => {
    const ids = (await ask('marge des vélos électriques', 'fr', actor, 20)).passages.map((passage) => passage.doc_id);
    expect(ids.includes('velo.margins.v1')).toBe(sees);
    if (actor === 'kpi') expect(ids).toEqual(['velo.margins.v1']);
  });
});

describe('quarantine', () => {
  test('without a served version nothing is answered, and health says why', async () => {
    const empty = await openTestDatabase('empty');
    const { knowledge } = knowledgeOn(empty.database);
    expect(await knowledge.query({ text: 'livraison', language: 'fr', limit: 3, actor: 'public_chatbot' })).toMatchObject({ status: 'quarantined', passages: [] });
    expect(await knowledge.health()).toMatchObject({ status: 'quarantined', namespaces: [] });
    await empty.close();
  });

  test('a version of another analyzer is left out until it is built again', async () => {
    const other = await openTestDatabase('empty');
    const { builder, knowledge } = knowledgeOn(other.database);
    await builder.build({ source: sourceOf(BICYCLES), promote: true });
    const change = (where: string) => other.database.transaction((tx) => tx.rows(sql.raw(`update comptoir.app_knowledge_versions set analyzer = 'old' where ${where}`)), 'owner');
    const query = (text: string) => knowledge.query({ text, language: 'fr', limit: 3, actor: 'public_chatbot' });
    await change("namespace = 'knowledge:diagnostic'");
    expect((await query('frein qui grince')).passages.map((passage) => passage.namespace)).not.toContain('knowledge:diagnostic');
    expect(await knowledge.health()).toMatchObject({ status: 'degraded', reason: expect.stringContaining('knowledge:diagnostic: mismatch') });
    await change('true');
    expect(await query('livraison')).toMatchObject({ status: 'quarantined', reason: expect.stringContaining('analyzer') });
    expect((await knowledge.health()).status).toBe('quarantined');
    await builder.build({ source: sourceOf(BICYCLES), promote: true });
    expect((await query('livraison')).status).toBe('success');
    await other.close();
  });

  test('what only staff may read does not lift the quarantine of customers', async () => {
    const inner = await openTestDatabase('empty');
    const { builder, knowledge } = knowledgeOn(inner.database);
    await builder.build({ source: sourceOf([documentOf({ id: 'marges.v1', namespace: 'knowledge:runbooks', body: 'La marge est de 22 %.' })]), promote: true });
    expect(await knowledge.query({ text: 'la marge', language: 'fr', limit: 3, actor: 'public_chatbot' })).toMatchObject({ status: 'quarantined', passages: [] });
    expect(await knowledge.query({ text: 'la marge', language: 'fr', limit: 3, actor: 'kpi' })).toMatchObject({ status: 'success' });
    expect(await knowledge.health()).toMatchObject({ status: 'quarantined', reason: expect.stringContaining('no version') });
    await inner.close();
  });

  test('a newer catalogue makes it stale, not wrong', async () => {
    const words = compileLexicon({ extra: [{ key: 'bell', words: { fr: ['sonnette'], en: ['bell'], de: ['Klingel'], ar: ['جرس'] } }] });
    const { knowledge } = knowledgeOn(db.database, words);
    expect(await knowledge.health()).toMatchObject({ status: 'degraded', namespaces: expect.arrayContaining([expect.objectContaining({ state: 'stale' })]) });
    expect((await knowledge.query({ text: 'livraison', language: 'fr', limit: 3, actor: 'public_chatbot' })).status).toBe('success');
  });

  test('a database that is away is an error, never an empty answer', async () => {
    const gone = await openTestDatabase('empty');
    const { knowledge } = knowledgeOn(gone.database);
    await gone.close();
    await expect(knowledge.query({ text: 'livraison', language: 'fr', limit: 3, actor: 'public_chatbot' })).rejects.toThrow();
  });
});

describe('questions that found nothing', () => {
  test('are counted without their message, their numbers and their address', async () => {
    const text = 'Vous vendez des pizzas ? mon n° 06 12 34 56 78, jean@gmail.com';
    const normalised = normalisedQuestion(text, 'fr', lexicon);
    expect(normalised).toContain('pizz');
    expect(normalised).not.toMatch(/jean|gmail|\d/);
    const record = (question: string) => db.database.transaction((tx) => recordUnanswered(tx, { text: question, language: 'fr', status: 'needs_clarification' }, lexicon), 'web');
    expect(await record('vendez vous des pizzas ?')).toBe(true);
    expect(await record('Des pizzas ?')).toBe(true);
    expect(await record('bonjour')).toBe(false);
    expect(await listUnanswered(db.database, 5)).toMatchObject([{ normalised: 'pizz', count: 2, language: 'fr' }]);
  });
});
