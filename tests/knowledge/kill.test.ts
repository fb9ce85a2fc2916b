import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { loadConfig } from '../../lib/config/config.ts';
import type { Database } from '../../lib/db/database.ts';
import { migrate } from '../../lib/db/migrate.ts';
import { openPglite } from '../../lib/db/pglite.ts';
import { listVersions } from '../../lib/db/queries/knowledge-versions.ts';
import { createKnowledgeBuilder } from '../../lib/knowledge/build/builder.ts';
import { folderSource } from '../../lib/knowledge/build/folder-source.ts';
import { createKnowledge } from '../../lib/knowledge/runtime/knowledge.ts';
import { createLlm } from '../../lib/llm/create.ts';
import { startModelServer, type ModelServer } from '../fixtures/model-server/server.ts';
import { silentLogger } from '../support/logger.ts';
import { lexicon } from './support.ts';

const ROOT = new URL('../../', import.meta.url).pathname;
/** What the default embedding model, bge-m3, gives. */
const DIMENSION = 1024;
const DOCUMENTS = 70;
/** Texts of one call to the provider: what a kill may lose at the most. */
const IN_FLIGHT = 64;

let folder = '';
let models: ModelServer;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'knowledge-kill-'));
  models = await startModelServer({ dimension: DIMENSION, remember: 10_000 });
  for (const [name, word, count] of [['first', 'rabot', 5], ['second', 'burin', DOCUMENTS]] as const) {
    await mkdir(join(folder, name));
    for (let index = 0; index < count; index += 1) {
      const front = `---\nid: ${name}.note.${index}.v1\nnamespace: knowledge:faq\ntitle: Note ${name} ${index}\nlang: fr\ntruth_level: L1\n---\n`;
      await writeFile(join(folder, name, `${index}.md`), `${front}Le ${word} ${index} se range à gauche.${index === 3 ? ' La caisse vermillon contient le reste.' : ''}\n\n## Suite\n\nIl pèse ${index} grammes et coupe bien.\n`);
    }
    await writeFile(join(folder, name, 'golden.json'), JSON.stringify([{ question: 'que contient la caisse vermillon', lang: 'fr', expected: [`${name}.note.3.v1`] }]));
  }
}, 30_000);
afterAll(async () => {
  await models.close();
  await rm(folder, { recursive: true, force: true });
});

const embedding = (): Record<string, string> => ({
  EMBED_PROVIDER: 'compatible', HF_EMBED_DIM_V2: String(DIMENSION), COMPATIBLE_BASE_URL: `${models.url}/v1`, COMPATIBLE_MODEL: 'none', COMPATIBLE_EMBED_MODEL: 'bge-m3',
});

type KillWhen = { says: string } | { calls: number };

const clock = { now: () => Date.now() };

/** Builds and serves a folder in a process of its own, which is ended without warning when it says something, or asks for vectors so many times. */
function build(name: string, kill: KillWhen): Promise<{ code: number | null; out: string }> {
  return new Promise((done) => {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'scripts/knowledge.ts', 'build', '--source', join(folder, name), '--promote'], {
      cwd: ROOT,
      env: { ...process.env, COMPTOIR_DATA_DIR: join(folder, 'data'), DATABASE_URL: '', POSTGRES_URL: '', KNOWLEDGE_DATABASE_URL: '', ...embedding() },
    });
    let out = '';
    const before = models.requests.length;
    const timer = setInterval(() => {
      if ('says' in kill ? out.includes(kill.says) : models.requests.length - before >= kill.calls) child.kill('SIGKILL');
    }, 2);
    const read = (chunk: Buffer): void => { out += chunk.toString(); };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('close', (code) => { clearInterval(timer); done({ code, out }); });
  });
}

/** Opens the folder as the shop would, after whoever was killed. */
async function withFolder<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openPglite({ folder: join(folder, 'data') });
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

interface Looked {
  rabot: string | undefined;
  burin: string | undefined;
  served: number | undefined;
}

/** What is served now: the document that answers each question, and its version. */
async function lookInto(database: Database): Promise<Looked> {
  const knowledge = createKnowledge({ database, lexicon });
  const ask = async (text: string) => (await knowledge.query({ text, language: 'fr', limit: 1, actor: 'public_chatbot' })).passages[0]?.doc_id;
  return { rabot: await ask('où se range le rabot 2'), burin: await ask(`où se range le burin ${DOCUMENTS - 1}`), served: (await listVersions(database, 'knowledge:faq')).find((version) => version.served)?.id };
}

/** The texts of documents that vectors were asked of; golden questions are asked for theirs too. */
const textsAsked = (): string[] => models.requests
  .flatMap(({ body }) => { const { input, inputs } = body as { input?: string[]; inputs?: string[] }; return input ?? inputs ?? []; })
  .filter((text) => text.startsWith('Note '));

test('a build killed anywhere leaves what is served, the next one goes on with it, and no vector is paid for twice', async () => {
  const { embedder } = createLlm(loadConfig(embedding()).llm, { clock, random: Math.random, observe: () => undefined });
  const semantics = { embedder, reranker: null, alpha: 0.5, embedWaitMs: 5_000, rerankWaitMs: 1_000, logger: silentLogger };
  const buildHere = (database: Database, name: string) =>
    createKnowledgeBuilder({ database, lexicon, logger: silentLogger, clock, semantics }).build({ source: folderSource(join(folder, name)), promote: true });
  const first = await withFolder(async (database) => {
    await migrate(database, new URL('../../migrations/', import.meta.url));
    expect((await buildHere(database, 'first')).versions).toMatchObject([{ documents: 5, embedded: 10, promoted: true }]);
    return lookInto(database);
  });
  expect(first.rabot).toBe('first.note.2.v1');

  models.reset();
  for (const kill of [{ says: 'Writing documents' }, { says: 'Writing the index' }, { calls: 2 }, { says: 'Asking the golden' }]) {
    const killed = await build('second', kill);
    expect([kill, killed.code]).toEqual([kill, null]);
  }
  // What any of them had broken would be broken still.
  expect(await withFolder(lookInto)).toEqual(first);
  // Promoting is one statement: one version or the other is served, and always a whole one.
  await build('second', { says: 'Promoting' });
  await withFolder(async (database) => {
    const between = await lookInto(database);
    const last = `second.note.${DOCUMENTS - 1}.v1`;
    expect(between.served === first.served ? between.rabot : between.burin).toBe(between.served === first.served ? 'first.note.2.v1' : last);
    expect((await buildHere(database, 'second')).versions).toMatchObject([{ documents: DOCUMENTS, unchanged: true, embedded: 0, promoted: true }]);
    const asked = textsAsked();
    expect(new Set(asked).size).toBe(2 * DOCUMENTS);
    expect(asked.length).toBeLessThanOrEqual(2 * DOCUMENTS + IN_FLIGHT);

    // What processes of their own made is searched by words and vectors together.
    expect(embedder?.dimension).toBe(DIMENSION);
    const answer = await createKnowledge({ database, lexicon, semantics }).query({ text: `où se range le burin ${DOCUMENTS - 1}`, language: 'fr', limit: 5, actor: 'public_chatbot' });
    expect(answer.searched).toBe('words_and_vectors');
    // Not necessarily first: of vectors that differ by one word, the index finds near ones, and not always the nearest.
    expect(answer.passages.map((passage) => passage.doc_id)).toContain(last);
  });
}, 240_000);
