import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from '../../lib/db/sql.ts';
import { readDocument } from '../../lib/db/queries/knowledge-document.ts';
import { listFeedback, listUnanswered } from '../../lib/db/queries/knowledge-questions.ts';
import { servedVersions } from '../../lib/db/queries/knowledge-search.ts';
import { openTestShop, type TestShop } from '../support/shop.ts';
import { documentOf, knowledgeOn, sourceOf } from './support.ts';

let shop: TestShop;
beforeAll(async () => { shop = await openTestShop(); }, 60_000);
afterAll(() => shop.close());

const incidents = async (): Promise<{ kind: string; excerpt: string }[]> =>
  shop.database.rows<{ kind: string; excerpt: string }>(sql`select kind, excerpt from comptoir.app_security_incidents where kind = 'namespace_request' order by created_at`);

describe('namespaces', () => {
  test('one that a client names is not heard, and noted once', async () => {
    await shop.post('/api/knowledge/query', { question: 'délais de livraison', language: 'fr' });
    expect(await incidents()).toEqual([]);
    for (let time = 0; time < 3; time += 1) {
      const { status, body } = await shop.post<{ passages: { namespace: string }[] }>('/api/knowledge/query', { question: 'délais de livraison', language: 'fr', namespace: 'knowledge:runbooks' });
      expect(status).toBe(200);
      expect(body.passages.length).toBeGreaterThan(0);
      expect(body.passages.every(({ namespace }) => ['knowledge:faq', 'knowledge:diagnostic', 'knowledge:vehicle'].includes(namespace))).toBe(true);
    }
    expect(await incidents()).toEqual([{ kind: 'namespace_request', excerpt: 'knowledge:runbooks' }]);
    await shop.post('/api/knowledge/query', { question: 'x', namespaces: ['<script>', { a: 1 }] });
    expect(await incidents()).toContainEqual({ kind: 'namespace_request', excerpt: '' });
  });

  test('a flood of different names fills no table', async () => {
    for (let at = 0; at < 130; at += 1) await shop.post('/api/knowledge/query', { question: 'x', namespace: `n${at}` });
    expect((await incidents()).length).toBeLessThanOrEqual(100);
  });
});

describe('what the owner learns', () => {
  test('questions that found nothing are listed with counts, without their numbers', async () => {
    for (let time = 0; time < 2; time += 1) await shop.chat({ message: `Organisez-vous des concerts de trompette le ${time + 3} ?`, language: 'fr' });
    const [asked] = await listUnanswered(shop.database, 10);
    expect(asked).toMatchObject({ language: 'fr', count: 2 });
    expect(asked?.normalised).toMatch(/trompet/);
    expect(asked?.normalised).not.toMatch(/\d/);
  });

  test('a question that is answered is not listed', async () => {
    const before = (await listUnanswered(shop.database, 100)).length;
    const reply = await shop.chat({ message: 'Quels sont les délais de livraison ?', language: 'fr' });
    expect(reply.meta.sources.length).toBeGreaterThan(0);
    expect((await listUnanswered(shop.database, 100)).length).toBe(before);
  });

  test('feedback reaches the documents that the answer cited', async () => {
    const reply = await shop.chat({ message: 'Comment retourner une pièce ?', language: 'fr' });
    const [source] = reply.meta.sources;
    const { status } = await shop.post('/api/chat/feedback', { session_id: reply.meta.session_id, message_id: reply.meta.message_id, rating: 'down' }, { 'x-session-token': reply.meta.session_token });
    expect(status).toBe(200);
    expect(await listFeedback(shop.database, 10)).toContainEqual({ doc_id: source?.doc_id, version: source?.version, up: 0, down: 1 });
  });
});

describe('citations', () => {
  test('what an answer cited can be read after its version is gone; what nobody cited cannot', async () => {
    const reply = await shop.chat({ message: 'Comment retourner une pièce ?', language: 'fr' });
    const [source] = reply.meta.sources;
    const cited = { version: source?.version ?? '', id: source?.doc_id ?? '' };
    const before = await readDocument(shop.database, cited.version, cited.id);
    expect(before.length).toBeGreaterThan(0);
    const served = await servedVersions(shop.database);
    expect(served.map(({ version }) => String(version))).toContain(cited.version);
    const { builder } = knowledgeOn(shop.database);
    for (let edition = 0; edition < 5; edition += 1) await builder.build({ source: sourceOf([documentOf({ id: 'seul.v1', body: `Édition ${edition}.` })]), namespace: 'knowledge:faq', promote: true });
    const rows = await shop.database.rows(sql`select 1 as there from comptoir.app_knowledge_documents where version_id = ${cited.version}::bigint`);
    expect(rows).toEqual([]);
    expect(await readDocument(shop.database, cited.version, cited.id)).toEqual(before);
    expect(await readDocument(shop.database, cited.version, 'policy.loyalty.points.v1')).toEqual([]);
  }, 60_000);

  test('the build plane may not read messages, and the web may not write the archive', async () => {
    await expect(shop.database.transaction((tx) => tx.rows(sql`select content from comptoir.app_messages`), 'knowledge')).rejects.toMatchObject({ sqlState: '42501' });
    await expect(shop.database.transaction((tx) => tx.rows(sql`delete from comptoir.app_knowledge_archive`), 'web')).rejects.toMatchObject({ sqlState: '42501' });
  });
});

describe('live data', () => {
  test('price, stock and orders come from the shop, never from a document that states them', async () => {
    const { builder } = knowledgeOn(shop.database);
    await builder.build({
      source: sourceOf([
        documentOf({ id: 'faux.prix.v1', title: 'Prix des plaquettes de frein pour Clio 3', questions: ['Combien coûtent les plaquettes de frein pour ma Clio 3 ?'], body: 'Les plaquettes de frein avant pour Renault Clio 3 coûtent 1 234,56 €.' }),
        documentOf({ id: 'faux.stock.v1', title: 'Plaquettes de frein en stock', questions: ['Avez-vous des plaquettes de frein pour Clio 3 en stock ?'], body: 'Il reste 777 jeux de plaquettes de frein pour Renault Clio 3 en stock.' }),
        documentOf({ id: 'faux.commande.v1', title: 'Où en est la commande CP-104711', questions: ['Où en est ma commande CP-104711 ?'], body: 'La commande CP-104711 est expédiée et arrive mardi 17.' }),
      ]),
      namespace: 'knowledge:faq', promote: true,
    });
    for (const message of ['Combien coûtent les plaquettes de frein pour ma Clio 3 ?', 'Quel est le prix des plaquettes de frein avant pour une Renault Clio 3 1.5 dCi ?', 'Avez-vous des plaquettes de frein pour Clio 3 en stock ?', 'Où en est ma commande CP-104711 ?', 'wie viel kosten die Bremsbeläge für meinen Clio 3']) {
      const reply = await shop.chat({ message, language: 'fr' });
      expect([message, reply.reply]).toEqual([message, expect.not.stringMatching(/1 ?234|777|mardi|expédiée et/)]);
      expect(reply.meta.sources.map(({ doc_id }) => doc_id).filter((id) => id.startsWith('faux.'))).toEqual([]);
    }
  });
});
