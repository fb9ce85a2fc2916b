import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { LANGUAGES, languageSchema } from '../../lib/contracts/language.ts';
import type { Logger } from '../../lib/contracts/logger.ts';
import { migrate } from '../../lib/db/migrate.ts';
import { openPglite } from '../../lib/db/pglite.ts';
import { catalogLexicon } from '../../lib/commerce/lexicon.ts';
import { createShopCatalog } from '../../lib/commerce/shop/catalog.ts';
import { loadDemoShop } from '../../lib/demo.ts';
import { folderSource } from '../../lib/knowledge/build/folder-source.ts';
import { createKnowledge } from '../../lib/knowledge/runtime/knowledge.ts';
import { createBm25, type PlainDocument } from './bm25.ts';
import { evaluateFaq } from './faq.ts';
import { ndcg } from './measures.ts';

const ROOT = new URL('../../', import.meta.url);

const questionSchema = z.object({
  id: z.string(),
  lang: languageSchema,
  half: z.enum(['dev', 'test']),
  text: z.string(),
  /** Originals of the documents that answer it; none when nothing does. */
  expected: z.array(z.string()),
});

type Question = z.infer<typeof questionSchema>;

/** What one system gave for one question. */
interface Outcome {
  question: Question;
  groups: string[];
  abstained: boolean;
  ms: number;
}

interface System {
  name: string;
  ask(question: Question): Promise<{ groups: string[]; abstained: boolean }>;
}

const share = (part: number, whole: number): string => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(0).padStart(3)} %`);

function summary(label: string, outcomes: readonly Outcome[]): string {
  const answerable = outcomes.filter((outcome) => outcome.question.expected.length > 0);
  const unanswerable = outcomes.filter((outcome) => outcome.question.expected.length === 0);
  const hitAt = (k: number): number => answerable.filter((outcome) => outcome.groups.slice(0, k).some((group) => outcome.question.expected.includes(group))).length;
  const gain = answerable.reduce((sum, outcome) => sum + ndcg(outcome.groups, outcome.question.expected), 0) / Math.max(1, answerable.length);
  const answered = answerable.filter((outcome) => !outcome.abstained);
  return [
    label.padEnd(14), `nDCG@10 ${gain.toFixed(3)}`,
    `hit@1 ${share(hitAt(1), answerable.length)}`,
    `hit@10 ${share(hitAt(10), answerable.length)}`,
    `right citation ${share(answered.filter((outcome) => outcome.question.expected.includes(outcome.groups[0] ?? '')).length, answered.length)}`,
    `wrong abstention ${share(answerable.filter((outcome) => outcome.abstained).length, answerable.length)}`,
    `abstention ${share(unanswerable.filter((outcome) => outcome.abstained).length, unanswerable.length)}`,
  ].join('  ');
}

async function askAll(system: System, questions: readonly Question[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const question of questions) {
    const started = performance.now();
    const { groups, abstained } = await system.ask(question);
    outcomes.push({ question, groups: [...new Set(groups)], abstained, ms: performance.now() - started });
  }
  return outcomes;
}

const silent: Logger = { debug() {}, info() {}, warn() {}, error() {}, child: () => silent };

/** `eval retrieval [--half dev|test] [--verbose]`: how well the demo corpus answers the test questions, beside plain BM25. */
export async function evaluateRetrieval(options: { half?: 'dev' | 'test'; verbose: boolean; print: (line: string) => void }): Promise<void> {
  const all = z.array(questionSchema).parse(JSON.parse(await readFile(new URL('tests/fixtures/knowledge/questions.json', ROOT), 'utf8')));
  const questions = all.filter((question) => options.half === undefined || question.half === options.half);
  const source = folderSource(new URL('knowledge', ROOT).pathname);

  const groupOf = new Map<string, string>();
  const documents: PlainDocument[] = [];
  for await (const item of source.items()) {
    if (item.kind === 'refused') continue;
    groupOf.set(item.document.id, item.document.translationOf ?? item.document.id);
    documents.push({ id: item.document.id, text: `${item.document.title}\n${item.document.body}` });
  }
  const groups = (ids: readonly string[]): string[] => ids.map((id) => groupOf.get(id) ?? id);

  const database = await openPglite({ memory: true });
  try {
    await migrate(database, new URL('migrations/', ROOT));
    await loadDemoShop({ database, logger: silent, onProgress: () => undefined });
    const vocabulary = await createShopCatalog({ database, clock: { now: () => Date.now() } }).vocabulary();
    const knowledge = createKnowledge({ database, lexicon: catalogLexicon(vocabulary) });
    const bm25 = createBm25(documents);
    const systems: System[] = [
      { name: 'plain BM25', ask: (question) => Promise.resolve({ groups: groups(bm25.search(question.text).map((hit) => hit.id)), abstained: false }) },
      {
        name: 'comptoir',
        async ask(question) {
          const answer = await knowledge.query({ text: question.text, language: question.lang, limit: 20, actor: 'public_chatbot' });
          return { groups: groups(answer.passages.map((passage) => passage.doc_id)), abstained: answer.status === 'needs_clarification' };
        },
      },
    ];
    for (const system of systems) {
      await askAll(system, questions.slice(0, 20));
      const outcomes = await askAll(system, questions);
      options.print(`\n${system.name}`);
      for (const half of ['dev', 'test'] as const) {
        const part = outcomes.filter((outcome) => outcome.question.half === half);
        if (part.length === 0) continue;
        options.print(summary(half === 'dev' ? 'tuned half' : 'frozen half', part));
        for (const language of LANGUAGES) options.print(summary(`  ${language}`, part.filter((outcome) => outcome.question.lang === language)));
      }
      const times = outcomes.map((outcome) => outcome.ms).sort((a, b) => a - b);
      options.print(`per question: ${times[Math.floor(times.length / 2)]?.toFixed(2)} ms median, ${times[Math.floor(times.length * 0.95)]?.toFixed(2)} ms p95`);
      if (options.verbose && system.name === 'comptoir') {
        for (const { question, groups: found, abstained } of outcomes) {
          const right = question.expected.length === 0 ? abstained : !abstained && question.expected.includes(found[0] ?? '');
          if (!right) options.print(`  ${question.id} ${question.text} | ${abstained ? 'abstained' : 'answered'} | ${found.slice(0, 3).join(' ')} | ${question.expected.join(' ')}`);
        }
      }
    }
  } finally {
    await database.close();
  }
}

/** `eval retrieval [dev|test] [--faq [--folder=DIR] [--only=a,b]] [--verbose]`. Tune on `dev` only: the other half is frozen. */
export async function run(args: string[]): Promise<void> {
  const print = (line: string): void => { process.stdout.write(`${line}\n`); };
  const half = (['dev', 'test'] as const).find((name) => args.includes(name));
  if (args.includes('--faq')) {
    const folder = args.find((argument) => argument.startsWith('--folder='))?.slice('--folder='.length);
    const only = args.find((argument) => argument.startsWith('--only='))?.slice('--only='.length).split(',');
    await evaluateFaq({ verbose: args.includes('--verbose'), print, ...(folder === undefined ? {} : { folder: pathToFileURL(`${folder}/`) }), ...(only === undefined ? {} : { only }) });
    return;
  }
  await evaluateRetrieval({ ...(half === undefined ? {} : { half }), verbose: args.includes('--verbose'), print });
}
