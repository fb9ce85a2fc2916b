import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { catalogLexicon } from '../../lib/commerce/lexicon.ts';
import { createShopCatalog } from '../../lib/commerce/shop/catalog.ts';
import { loadConfig } from '../../lib/config/config.ts';
import { createKnowledge } from '../../lib/knowledge/runtime/knowledge.ts';
import { openLocalShop } from '../../lib/local.ts';
import { serveKnowledge, type KnowledgeServer } from '../../lib/serve-knowledge.ts';
import { silentLogger } from '../support/logger.ts';

const KEY = 'a-build-key-of-more-than-24-letters';
let folder = '';
let server: KnowledgeServer;
let base = '';
const say: string[] = [];

const env = (): Record<string, string> => ({ COMPTOIR_DATA_DIR: join(folder, 'data'), KNOWLEDGE_DIR: join(folder, 'documents'), KNOWLEDGE_BUILD_KEY: KEY, KNOWLEDGE_PORT: '0' });
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'knowledge-serve-'));
  server = await serveKnowledge({ config: loadConfig(env()), logger: silentLogger, say: (line) => { say.push(line); } });
  base = `http://127.0.0.1:${server.port}`;
}, 60_000);
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

async function call(method: string, path: string, body?: unknown, key: string | null = KEY): Promise<{ status: number; json: Record<string, unknown> }> {
  const response = await fetch(`${base}${path}`, { method, headers: { ...(key === null ? {} : { 'x-api-key': key }), 'content-type': 'application/json' }, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  return { status: response.status, json: (await response.json()) as Record<string, unknown> };
}
const document = (id: string, body: string) => ({ id, namespace: 'knowledge:faq', title: `Titre ${id}`, lang: 'fr', truth_level: 'L1', body });

describe('publishing over HTTP', () => {
  test('no route answers without the key', async () => {
    for (const [method, path] of [['GET', '/api/documents'], ['POST', '/api/documents'], ['DELETE', '/api/documents/knowledge:faq/a'], ['POST', '/api/index/incremental'], ['POST', '/api/index/rollback']] as const) {
      for (const key of [null, '', 'wrong', `${KEY}x`]) {
        const { status, json } = await call(method, path, method === 'POST' ? (path === '/api/documents' ? document('a', 'Texte.') : {}) : undefined, key);
        expect([path, status, json['code']]).toEqual([path, 401, 'build_key_invalid']);
      }
    }
  });

  test('a document is added, served after a build, replaced, listed and retired', async () => {
    expect(await call('POST', '/api/documents', document('a', 'Premier texte.'))).toMatchObject({ status: 200, json: { status: 'added' } });
    expect(await call('POST', '/api/documents', document('b', 'Autre texte.'))).toMatchObject({ status: 200 });
    const built = await call('POST', '/api/index/incremental', { files: ['knowledge/a.md'] });
    expect(built).toMatchObject({ status: 200, json: { documents: 2, versions: [{ namespace: 'knowledge:faq', unchanged: false, promoted: true }] } });
    expect(await call('POST', '/api/index/incremental', {})).toMatchObject({ json: { versions: [{ unchanged: true }] } });
    expect(await call('POST', '/api/documents', document('a', 'Second texte.'))).toMatchObject({ json: { status: 'replaced' } });
    expect((await call('GET', '/api/documents?namespace=knowledge:faq')).json['documents']).toMatchObject([{ id: 'a' }, { id: 'b' }]);
    expect(await call('DELETE', '/api/documents/knowledge:faq/b')).toMatchObject({ status: 200, json: { status: 'retired' } });
    expect(await call('DELETE', '/api/documents/knowledge:faq/b')).toMatchObject({ status: 404 });
    expect(await call('POST', '/api/index/incremental', {})).toMatchObject({ json: { documents: 1 } });
    expect(await call('POST', '/api/index/rollback', {})).toMatchObject({ status: 200, json: { served: [{ namespace: 'knowledge:faq' }] } });
  });

  test('a list of questions and answers goes round: added entry by entry, replaced, retired, listed, and only what changed is built', async () => {
    const faq = [{ id: '1', question: 'Combien coûte la pose ?', answer: 'La pose coûte 60 €.' }, { id: '2', question: 'Posez-vous le dimanche ?', answer: 'Non, du lundi au samedi.' }, { id: '3', question: 'Qui pose ?', answer: 'Nos mécaniciens.' }];
    const put = ({ id, question, answer }: (typeof faq)[number]) => call('POST', '/api/documents', { id, namespace: 'knowledge:diagnostic', title: question, lang: 'fr', truth_level: 'L2', body: answer });
    const versions = async () => ((await call('POST', '/api/index/incremental', { files: ['faq.json'] })).json['versions'] as { namespace: string; documents: number; unchanged: boolean }[]).filter(({ namespace }) => namespace === 'knowledge:diagnostic');
    const listed = async () => ((await call('GET', '/api/documents?namespace=knowledge:diagnostic')).json['documents'] as { id: string; title: string }[]).map(({ id, title }) => [id, title]).sort();
    for (const entry of faq) expect((await put(entry)).json['status']).toBe('added');
    expect(await listed()).toEqual(faq.map(({ id, question }) => [id, question]));
    expect(await versions()).toMatchObject([{ documents: 3, unchanged: false }]);
    expect((await put({ ...faq[0]!, answer: 'La pose coûte 70 €.' })).json['status']).toBe('replaced');
    expect(await call('DELETE', '/api/documents/knowledge:diagnostic/2')).toMatchObject({ status: 200 });
    expect((await listed()).map(([id]) => id)).toEqual(['1', '3']);
    expect(await versions()).toMatchObject([{ documents: 2, unchanged: false }]);
    expect(await versions()).toMatchObject([{ documents: 2, unchanged: true }]);
  });

  test('the last document of a namespace can be retired too: it is gone with the next build', async () => {
    const answer = async (): Promise<string> => JSON.stringify((await call('POST', '/api/index/incremental', {})).json);
    await call('POST', '/api/documents', { ...document('seul', 'Une fiche de voiture.'), namespace: 'knowledge:vehicle' });
    expect(await answer()).toContain('"namespace":"knowledge:vehicle"');
    await call('DELETE', '/api/documents/knowledge:vehicle/seul');
    expect((await call('POST', '/api/index/incremental', {})).json['versions']).toContainEqual(expect.objectContaining({ namespace: 'knowledge:vehicle', documents: 0, promoted: true }));
  });

  test('secrets, namespaces nobody has, and names that lead elsewhere are refused', async () => {
    expect(await call('POST', '/api/documents', document('c', 'La clé est AKIAIOSFODNN7EXAMPLE.'))).toMatchObject({ status: 422, json: { code: 'document_secret_aws' } });
    expect((await call('POST', '/api/documents', { ...document('c', 'x'), namespace: 'knowledge:mine' })).status).toBe(400);
    expect((await call('POST', '/api/documents', document('../../etc/passwd', 'x'))).status).toBe(400);
    expect((await call('DELETE', '/api/documents/knowledge:faq/..%2F..%2Fa')).status).toBe(400);
  });

  test('without a key of its own it does not start', async () => {
    const bare = { ...env(), KNOWLEDGE_BUILD_KEY: '' };
    await expect(serveKnowledge({ config: loadConfig(bare), logger: silentLogger, say: () => undefined })).rejects.toMatchObject({ code: 'config_invalid' });
  });

  test('two builds at once: one waits or is told, none is lost', async () => {
    await call('POST', '/api/documents', document('d', 'Encore un.'));
    const both = await Promise.all([call('POST', '/api/index/incremental', {}), call('POST', '/api/index/incremental', {})]);
    expect(both.every(({ status }) => status === 200 || status === 409)).toBe(true);
    expect(both.some(({ status }) => status === 200)).toBe(true);
  });
});

describe('beside a shop that runs on the embedded folder', () => {
  const question = 'Combien coûte l’emballage cadeau ?';
  test('documents are published and taken back, and the shop goes on answering', async () => {
    const config = loadConfig({ ...env(), COMPTOIR_DATA_DIR: join(folder, 'shop'), KNOWLEDGE_DIR: join(folder, 'papers') });
    const shop = await openLocalShop({ config, logger: silentLogger, say: () => undefined });
    await shop.announce(1);
    const beside = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'scripts/knowledge.ts', 'serve'], {
      env: { ...process.env, ...env(), COMPTOIR_DATA_DIR: join(folder, 'shop'), KNOWLEDGE_DIR: join(folder, 'papers') }, stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [said] = (await once(beside.stdout, 'data')) as [Buffer];
    base = /http:\/\/127\.0\.0\.1:\d+/.exec(said.toString())?.[0] ?? said.toString();
    const knowledge = createKnowledge({ database: shop.database, lexicon: catalogLexicon(await createShopCatalog({ database: shop.database, clock: { now: () => Date.now() } }).vocabulary()) });
    const found = async (): Promise<string[]> => (await knowledge.query({ text: question, language: 'fr', limit: 3, actor: 'public_chatbot' })).passages.map(({ doc_id }) => doc_id);
    try {
      expect(await found()).not.toContain('gift');
      await call('POST', '/api/documents', document('gift', 'L’emballage cadeau coûte 3,50 €.'));
      expect(await call('POST', '/api/index/incremental', {})).toMatchObject({ status: 200, json: { documents: 1, versions: [{ namespace: 'knowledge:faq', promoted: true }] } });
      expect(await found()).toContain('gift');
      expect(await call('POST', '/api/index/rollback', { namespace: 'knowledge:faq' })).toMatchObject({ status: 200, json: { served: [{ namespace: 'knowledge:faq' }] } });
      expect(await found()).not.toContain('gift');
      expect(await call('POST', '/api/index/rollback', { namespace: 'knowledge:diagnostic' })).toMatchObject({ status: 404, json: { code: 'knowledge_version_unknown' } });
    } finally {
      beside.kill();
      await shop.close();
    }
  }, 60_000);
});
