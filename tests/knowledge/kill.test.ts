import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openPglite } from '../../lib/db/pglite.ts';
import { listVersions } from '../../lib/db/queries/knowledge-versions.ts';
import { createKnowledge } from '../../lib/knowledge/runtime/knowledge.ts';
import { startModelServer, type ModelServer } from '../fixtures/model-server/server.ts';
import { lexicon } from './support.ts';

const ROOT = new URL('../../', import.meta.url).pathname;
const DOCUMENTS = 200;
/** Texts of one call to the provider: what a kill may lose at the most. */
const IN_FLIGHT = 64;

let folder = '';
let models: ModelServer;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'knowledge-kill-'));
  models = await startModelServer({ dimension: 384, remember: 10_000 });
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

type KillWhen = { says: string } | { calls: number };

/** Builds and serves a folder in a process of its own, which is ended without warning when it says something, or asks for vectors so many times. */
function build(name: string, kill: KillWhen | null): Promise<{ code: number | null; out: string }> {
  return new Promise((done) => {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'scripts/knowledge.ts', 'build', '--source', join(folder, name), '--promote'], {
      cwd: ROOT,
      env: {
        ...process.env, COMPTOIR_DATA_DIR: join(folder, 'data'), DATABASE_URL: '', POSTGRES_URL: '', KNOWLEDGE_DATABASE_URL: '', EMBED_PROVIDER: 'compatible', HF_EMBED_DIM_V2: '384',
        COMPATIBLE_BASE_URL: `${models.url}/v1`, COMPATIBLE_MODEL: 'none', COMPATIBLE_EMBED_MODEL: 'bge-m3',
      },
    });
    let out = '';
    const before = models.requests.length;
    const timer = setInterval(() => {
      if (kill !== null && ('says' in kill ? out.includes(kill.says) : models.requests.length - before >= kill.calls)) child.kill('SIGKILL');
    }, 2);
    const read = (chunk: Buffer): void => { out += chunk.toString(); };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('close', (code) => { clearInterval(timer); done({ code, out }); });
  });
}

/** What the folder serves now: the document that answers each question, and its versions. */
async function look(): Promise<{ rabot: string | undefined; burin: string | undefined; served: number | undefined }> {
  const database = await openPglite({ folder: join(folder, 'data') });
  try {
    const knowledge = createKnowledge({ database, lexicon });
    const ask = async (text: string) => (await knowledge.query({ text, language: 'fr', limit: 1, actor: 'public_chatbot' })).passages[0]?.doc_id;
    return { rabot: await ask('où se range le rabot 2'), burin: await ask('où se range le burin 199'), served: (await listVersions(database, 'knowledge:faq')).find((version) => version.served)?.id };
  } finally {
    await database.close();
  }
}

/** The texts of documents that vectors were asked of; golden questions are asked for theirs too. */
const textsAsked = (): string[] => models.requests
  .flatMap(({ body }) => { const { input, inputs } = body as { input?: string[]; inputs?: string[] }; return input ?? inputs ?? []; })
  .filter((text) => text.startsWith('Note '));

test('a build killed anywhere leaves what is served, the next one goes on with it, and no vector is paid for twice', async () => {
  expect((await build('first', null)).out).toContain('5 documents, 10 vectors made, served');
  const first = await look();
  expect(first.rabot).toBe('first.note.2.v1');

  models.reset();
  const kills: KillWhen[] = [{ says: 'Reading' }, { says: 'Writing documents' }, { says: 'Writing the index' }, { calls: 2 }, { calls: 3 }, { says: 'Asking the golden' }];
  for (const kill of kills) {
    const killed = await build('second', kill);
    expect([kill, killed.code]).toEqual([kill, null]);
    expect([kill, await look()]).toEqual([kill, { ...first, burin: first.burin }]);
  }
  // Promoting is one statement: one version or the other is served, and always a whole one.
  await build('second', { says: 'Promoting' });
  const between = await look();
  expect(between.served === first.served ? between.rabot : between.burin).toBe(between.served === first.served ? 'first.note.2.v1' : 'second.note.199.v1');

  const finished = await build('second', null);
  expect(finished.out).toMatch(/200 documents, unchanged, 0 vectors made, served/);
  expect((await look()).burin).toBe('second.note.199.v1');
  const asked = textsAsked();
  expect(new Set(asked).size).toBe(2 * DOCUMENTS);
  expect(asked.length).toBeLessThanOrEqual(2 * DOCUMENTS + 2 * IN_FLIGHT);
}, 480_000);
