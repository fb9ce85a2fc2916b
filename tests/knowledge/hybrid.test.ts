import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { ModelError, type Embedder, type Reranker } from '../../lib/contracts/language-model.ts';
import type { Database } from '../../lib/db/database.ts';
import { hasVectors } from '../../lib/db/queries/knowledge-vectors.ts';
import { createKnowledgeBuilder, type KnowledgeBuilder } from '../../lib/knowledge/build/builder.ts';
import type { SourceDocument } from '../../lib/knowledge/build/source.ts';
import { createKnowledge, type KnowledgeRuntime } from '../../lib/knowledge/runtime/knowledge.ts';
import type { Semantics } from '../../lib/knowledge/runtime/semantics.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { silentLogger } from '../support/logger.ts';
import { documentOf, forgetKnowledge, lexicon, sourceOf } from './support.ts';

/** Directions that texts point to by what they mean: no word of a question need be in its document. */
const MEANINGS: readonly [RegExp, number][] = [[/parapluie|averse|mouill/i, 0], [/bonnet|froid|oreilles/i, 1], [/gourde|soif|boire/i, 2]];

class MeaningEmbedder implements Embedder {
  readonly id: string;
  readonly dimension = 4;
  texts = 0;
  failing: 'never' | 'always' | number = 'never';
  constructor(id = 'test:meaning') {
    this.id = id;
  }
  embed(texts: string[]): Promise<number[][]> {
    if (this.failing === 'always' || (typeof this.failing === 'number' && this.texts >= this.failing)) return Promise.reject(new ModelError('unavailable', 'test'));
    this.texts += texts.length;
    return Promise.resolve(texts.map((text) => {
      const vector = [0, 0, 0, 0.3];
      for (const [pattern, place] of MEANINGS) if (pattern.test(text)) vector[place] = 1;
      const length = Math.hypot(...vector);
      return vector.map((value) => value / length);
    }));
  }
}

const DOCUMENTS: SourceDocument[] = [
  documentOf({ id: 'pluie', title: 'Parapluie pliant', body: 'Le parapluie pliant se range dans sa housse.' }),
  documentOf({ id: 'bonnet', title: 'Bonnet de laine', body: 'Le bonnet de laine se lave à la main.' }),
  documentOf({ id: 'gourde', title: 'Gourde isotherme', body: 'La gourde isotherme garde le frais douze heures.' }),
];

let opened: TestDatabase;
let database: Database;
let embedder: MeaningEmbedder;
beforeAll(async () => {
  opened = await openTestDatabase('empty');
  database = opened.database;
}, 60_000);
beforeEach(async () => {
  await forgetKnowledge(database);
  embedder = new MeaningEmbedder();
});
afterAll(() => opened.close());

function planes(change: Partial<Semantics> = {}): { builder: KnowledgeBuilder; knowledge: KnowledgeRuntime } {
  const semantics: Semantics = { embedder, reranker: null, alpha: 0.5, embedWaitMs: 1_000, rerankWaitMs: 1_000, logger: silentLogger, ...change };
  return {
    builder: createKnowledgeBuilder({ database, lexicon, logger: silentLogger, clock: { now: () => Date.now() }, semantics }),
    knowledge: createKnowledge({ database, lexicon, semantics }),
  };
}
const ask = (knowledge: KnowledgeRuntime, text: string) => knowledge.query({ text, language: 'fr', limit: 3, actor: 'public_chatbot' });

describe('words and vectors in one query', () => {
  test('a question that shares no word with its document is found by what it means, where the database can hold vectors', async () => {
    const { builder, knowledge } = planes();
    await builder.build({ source: sourceOf(DOCUMENTS), promote: true });
    const answer = await ask(knowledge, 'quoi contre les averses');
    if (await hasVectors(database)) {
      expect(answer.passages[0]?.doc_id).toBe('pluie');
      expect(answer.searched).toBe('words_and_vectors');
    } else {
      expect(answer.searched).toBe('words');
    }
    expect((await ask(knowledge, 'laver le bonnet de laine')).passages[0]?.doc_id).toBe('bonnet');
  });

  test('only what changed is embedded again, and another model embeds everything once', async () => {
    if (!(await hasVectors(database))) return;
    await planes().builder.build({ source: sourceOf(DOCUMENTS), promote: true });
    expect(embedder.texts).toBe(3);
    const changed = DOCUMENTS.map((document) => (document.id === 'gourde' ? { ...document, body: 'La gourde garde le chaud six heures.' } : document));
    const report = await planes().builder.build({ source: sourceOf(changed), promote: true });
    expect(report.versions[0]?.embedded).toBe(1);
    expect((await planes().builder.build({ source: sourceOf(changed), promote: true })).versions[0]?.embedded).toBe(0);
    // The same model with vectors of another length is another space: what is there is of no use to it.
    const shorter = new MeaningEmbedder();
    Object.assign(shorter, { dimension: 3 });
    shorter.embed = (texts) => embedder.embed(texts).then((vectors) => vectors.map((vector) => vector.slice(0, 3)));
    expect((await planes({ embedder: shorter }).knowledge.health()).search).toMatch(/words only: nothing that is served has vectors of test:meaning\/3/);
    expect((await planes({ embedder: shorter }).builder.build({ source: sourceOf(changed), promote: true })).versions[0]).toMatchObject({ unchanged: true, embedded: 3 });
    expect((await ask(planes({ embedder: shorter }).knowledge, 'quoi contre les averses')).searched).toBe('words_and_vectors');
    const other = new MeaningEmbedder('test:other');
    expect((await planes({ embedder: other }).builder.build({ source: sourceOf(changed), promote: true })).versions[0]).toMatchObject({ unchanged: true, embedded: 3 });
  });

  test('a provider that fails stops the build before anything is served, and the next one goes on where it stopped', async () => {
    if (!(await hasVectors(database))) return;
    const many = Array.from({ length: 150 }, (_, index) => documentOf({ id: `d${index}`, title: `Sujet ${index}`, body: `Texte du sujet numéro ${index}.` }));
    embedder.failing = 100;
    await expect(planes().builder.build({ source: sourceOf(many), promote: true })).rejects.toMatchObject({ code: 'knowledge_embedder_failed' });
    const before = embedder.texts;
    expect((await planes().builder.versions())[0]?.served).toBe(false);
    embedder.failing = 'never';
    expect((await planes().builder.build({ source: sourceOf(many), promote: true })).versions[0]).toMatchObject({ unchanged: true, embedded: 150 - before, promoted: true });
  });

  test('two builds at once pay for each text once', async () => {
    if (!(await hasVectors(database))) return;
    const many = Array.from({ length: 150 }, (_, index) => documentOf({ id: `d${index}`, title: `Sujet ${index}`, body: `Texte du sujet numéro ${index}.` }));
    const reports = await Promise.all([planes(), planes()].map(({ builder }) => builder.build({ source: sourceOf(many), promote: true })));
    expect(reports.map((report) => report.versions[0]?.embedded).sort()).toEqual([0, 150]);
    expect(embedder.texts).toBe(150);
  });

  test('when the model is away, words alone answer and the answer says so', async () => {
    const { builder, knowledge } = planes();
    await builder.build({ source: sourceOf(DOCUMENTS), promote: true });
    embedder.failing = 'always';
    expect(await ask(knowledge, 'bonnet de laine')).toMatchObject({ searched: 'words', status: 'success', passages: [{ doc_id: 'bonnet' }] });
  });

  test('with alpha 0 no vector is asked for, and without a provider health says that words alone are searched', async () => {
    const { builder, knowledge } = planes({ alpha: 0 });
    await builder.build({ source: sourceOf(DOCUMENTS), promote: true });
    embedder.failing = 'always';
    expect((await ask(knowledge, 'gourde')).passages[0]?.doc_id).toBe('gourde');
    expect((await createKnowledge({ database, lexicon }).health()).search).toMatch(/words only: no embedding provider/);
  });
});

describe('reranking', () => {
  const reranker = (score: (text: string) => number): Reranker => ({ id: 'test:rerank', rerank: (_question, texts) => Promise.resolve(texts.map(score)) });

  test('what the reranker puts first is first, and what it finds beside the point is no answer', async () => {
    await planes().builder.build({ source: sourceOf(DOCUMENTS), promote: true });
    const prefers = planes({ embedder: null, reranker: reranker((text) => (text.includes('Gourde') ? 0.9 : 0.1)) });
    expect(await ask(prefers.knowledge, 'laine, housse ou gourde')).toMatchObject({ status: 'success', passages: [{ doc_id: 'gourde' }, {}, {}] });
    const refuses = planes({ embedder: null, reranker: reranker(() => 0.02) });
    expect((await ask(refuses.knowledge, 'laine, housse ou gourde')).status).toBe('needs_clarification');
  });

  test('a reranker that fails leaves the order of the search', async () => {
    await planes().builder.build({ source: sourceOf(DOCUMENTS), promote: true });
    const broken: Reranker = { id: 'test:rerank', rerank: () => Promise.reject(new ModelError('timeout', 'test')) };
    expect((await ask(planes({ embedder: null, reranker: broken }).knowledge, 'bonnet de laine')).passages[0]?.doc_id).toBe('bonnet');
  });
});

describe('golden questions', () => {
  const withGolden = (golden: { question: string; lang: 'fr'; expected: string[] }[]) => ({ ...sourceOf(DOCUMENTS), golden: () => Promise.resolve(golden) });

  test('a version that does not answer them is not served, and what was served stays', async () => {
    const { builder } = planes({ embedder: null });
    const [first] = (await builder.build({ source: sourceOf(DOCUMENTS), promote: true })).versions;
    const changed = { ...sourceOf(DOCUMENTS.slice(1)), golden: () => Promise.resolve([{ question: 'parapluie pliant', lang: 'fr' as const, expected: ['pluie'] }]) };
    await expect(builder.build({ source: changed, promote: true })).rejects.toMatchObject({ code: 'knowledge_invalid' });
    expect((await builder.versions()).find((version) => version.served)?.id).toBe(first?.version);
  });

  test('enough of them teach a namespace where its answers begin', async () => {
    const { builder } = planes({ embedder: null });
    const answerable = ['bonnet de laine', 'laver le bonnet', 'bonnet à la main', 'gourde isotherme', 'la gourde garde le frais', 'parapluie pliant', 'ranger le parapluie', 'housse du parapluie'];
    const expected = ['bonnet', 'bonnet', 'bonnet', 'gourde', 'gourde', 'pluie', 'pluie', 'pluie'];
    const golden = [
      ...answerable.map((question, index) => ({ question, lang: 'fr' as const, expected: [expected[index] ?? ''] })),
      ...['vendez-vous des pneus', 'quelle est la capitale du Pérou', 'recette de la quiche', 'horaires de la piscine', 'prix du gaz', 'résultat du match', 'météo demain', 'avocat divorce'].map((question) => ({ question, lang: 'fr' as const, expected: [] })),
    ];
    const report = await builder.build({ source: withGolden(golden), promote: true });
    expect(report.golden).toMatchObject([{ asked: 16, first: 8, learnt: true }]);
  });
});
