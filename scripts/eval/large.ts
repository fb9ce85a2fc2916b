import { rm, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Embedder } from '../../lib/contracts/language-model.ts';
import type { Logger } from '../../lib/contracts/logger.ts';
import { migrate } from '../../lib/db/migrate.ts';
import { openPglite } from '../../lib/db/pglite.ts';
import { createKnowledgeBuilder } from '../../lib/knowledge/build/builder.ts';
import type { Source, SourceDocument } from '../../lib/knowledge/build/source.ts';
import { createKnowledge } from '../../lib/knowledge/runtime/knowledge.ts';
import { compileLexicon } from '../../lib/language/lexicon/lexicon.ts';
import { MIGRATIONS } from '../../lib/local.ts';

const silent: Logger = { debug() {}, info() {}, warn() {}, error() {}, child: () => silent };
const clock = { now: () => Date.now() };
const DIMENSION = 384;

/** Numbers that are the same at every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const SYLLABLES = 'ba be bi bo bu ca ce ci co cu da de di do du fa fe fi fo fu ga ge gi go gu la le li lo lu ma me mi mo mu na ne ni no nu pa pe pi po pu ra re ri ro ru sa se si so su ta te ti to tu va ve vi vo vu'.split(' ');

/** The n-th word of an invented language. */
function wordOf(n: number): string {
  let word = '';
  for (let rest = n + SYLLABLES.length; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) word += SYLLABLES[rest % SYLLABLES.length] ?? '';
  return `${word}l`;
}

/** Words are as unequal as in a language: the n-th is used n times less than the first. */
const drawn = (next: () => number, vocabulary: number): string => wordOf(Math.floor(vocabulary ** next()) - 1);

const sentence = (next: () => number, words: number): string => Array.from({ length: words }, () => drawn(next, 40_000)).join(' ');

/** Documents of some sections each; an edition changes one in twenty, or one in `every`. */
export function corpus(documents: number, sections: number, edition: number, every = 20): Source {
  return {
    name: 'large',
    async *items() {
      for (let index = 0; index < documents; index += 1) {
        const next = random(index * 7 + (index % every === 0 ? edition * 1_000_003 : 0));
        const body = Array.from({ length: sections }, () => `## ${sentence(next, 4)}\n\n${sentence(next, 45)}.`).join('\n\n');
        const document: SourceDocument = {
          path: `d${index}.md`, id: `d${index}`, translationOf: null, namespace: 'knowledge:faq', title: sentence(next, 5), lang: 'fr', truthLevel: 'L1', verificationStatus: 'verified',
          lastVerified: null, verifiedBy: null, owner: null, tags: [], questions: [], url: null, body, flags: [],
        };
        yield await Promise.resolve({ kind: 'document', document });
      }
    },
  };
}

/** Vectors in a few hundred clusters, made from a hash of the text: as costly to search as real ones, and free. */
const embedder: Embedder = {
  id: 'eval:clusters', dimension: DIMENSION,
  embed: (texts) => Promise.resolve(texts.map((text) => {
    let seed = 7;
    for (let at = 0; at < text.length; at += 3) seed = (Math.imul(seed, 31) + text.charCodeAt(at)) >>> 0;
    const [centre, own] = [random(seed % 300), random(seed)];
    const vector = Array.from({ length: DIMENSION }, () => centre() - 0.5 + 0.6 * (own() - 0.5));
    const length = Math.hypot(...vector);
    return vector.map((value) => Math.round((value / length) * 1e5) / 1e5);
  })),
};

const at = (times: number[], share: number): string => `${(times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? 0).toFixed(1)} ms`;
const seconds = (from: number): string => `${((performance.now() - from) / 1000).toFixed(1)} s`;
const megabytes = (): string => `${Math.round(process.memoryUsage.rss() / 1e6)} MB`;

/** `eval large [--documents N] [--sections N] [--hybrid]`: time to build and to ask, three versions on the embedded database in a folder. */
export async function run(args: string[]): Promise<void> {
  const number = (name: string, usual: number): number => Number(args[args.indexOf(name) + 1] ?? usual) || usual;
  const [documents, sections] = [args.includes('--documents') ? number('--documents', 20_000) : 20_000, args.includes('--sections') ? number('--sections', 5) : 5];
  const isHybrid = args.includes('--hybrid');
  const say = (line: string): void => { process.stdout.write(`${line}\n`); };
  const folder = await mkdtemp(join(tmpdir(), 'comptoir-large-'));
  const database = await openPglite({ folder });
  try {
    await migrate(database, MIGRATIONS);
    const lexicon = compileLexicon();
    const semantics = isHybrid ? { embedder, reranker: null, alpha: 0.5, embedWaitMs: 1_000, rerankWaitMs: 1_000, logger: silent } : null;
    const builder = createKnowledgeBuilder({ database, lexicon, logger: silent, clock, semantics });
    for (const edition of [1, 2, 3]) {
      const started = performance.now();
      const report = await builder.build({ source: corpus(documents, sections, edition), promote: true });
      const [version] = await builder.versions();
      say(`version ${edition}: ${report.documents} documents, ${version?.chunks ?? 0} chunks${isHybrid ? `, ${report.versions[0]?.embedded ?? 0} vectors made` : ''} in ${seconds(started)}, ${megabytes()}`);
    }
    const started = performance.now();
    await builder.build({ source: corpus(documents, sections, 3), promote: true });
    say(`unchanged: ${seconds(started)}`);
    const back = performance.now();
    await builder.rollback('knowledge:faq');
    say(`rollback: ${(performance.now() - back).toFixed(0)} ms`);
    await builder.promote('knowledge:faq');
    await database.keepTo('web');
    const knowledge = createKnowledge({ database, lexicon, semantics });
    const next = random(99);
    for (const [name, words] of [['three common words', () => Array.from({ length: 3 }, () => wordOf(Math.floor(next() * 40))).join(' ')], ['a question of eight words', () => sentence(next, 8)], ['with a typo', () => `${sentence(next, 5)} ${drawn(next, 40_000).replace(/.(?=.{2}$)/, 'x')}`]] as const) {
      const times: number[] = [];
      for (let round = 0; round < 220; round += 1) {
        const text = words();
        const from = performance.now();
        await knowledge.query({ text, language: 'fr', limit: 5, actor: 'public_chatbot' });
        if (round >= 20) times.push(performance.now() - from);
      }
      say(`${isHybrid ? 'hybrid' : 'words'}, ${name}: median ${at(times, 0.5)}, p95 ${at(times, 0.95)}`);
    }
  } finally {
    await database.close();
    await rm(folder, { recursive: true, force: true });
  }
}
