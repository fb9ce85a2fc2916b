import { readdir, readFile } from 'node:fs/promises';
import { sql } from '../../lib/db/sql.ts';
import { z } from 'zod';
import { catalogLexicon } from '../../lib/commerce/lexicon.ts';
import { createShopCatalog } from '../../lib/commerce/shop/catalog.ts';
import { languageSchema, type Language } from '../../lib/contracts/language.ts';
import type { Logger } from '../../lib/contracts/logger.ts';
import type { Database } from '../../lib/db/database.ts';
import { createKnowledgeBuilder } from '../../lib/knowledge/build/builder.ts';
import { parseFaqList } from '../../lib/knowledge/build/faq-list.ts';
import { createKnowledge } from '../../lib/knowledge/runtime/knowledge.ts';
import { createBm25, stemmedWords } from './bm25.ts';
import { ndcg } from './measures.ts';
import { keywordsOf, misspell } from './question-kinds.ts';
import { openEvalDatabase } from './shop.ts';

const FOLDER = new URL('../../tests/fixtures/faq/', import.meta.url);
/** Collections looked at while the search was tuned; the others are only reported. */
const TUNED = ['banque', 'telecom'];

const entrySchema = z.object({ id: z.string(), question: z.string(), answer: z.string(), lang: languageSchema.default('fr'), asked: z.array(z.string()) });

type Entry = z.infer<typeof entrySchema>;

const silent: Logger = { debug() {}, info() {}, warn() {}, error() {}, child: () => silent };
const clock = { now: () => Date.now() };

/** How a question was come by: as people asked it, or made from an entry's own question. */
export const KINDS = ['asked', 'verbatim', 'keywords', 'typo'] as const;

interface FaqQuestion {
  kind: (typeof KINDS)[number];
  text: string;
  language: Language;
  expected: string[];
}

export interface FaqOutcome extends FaqQuestion {
  collection: string;
  status: string;
  bm25: string[];
  stemmed: string[];
  found: string[];
}

/** The questions of a collection; the same words asked of two entries expect both. */
function questionsOf(entries: readonly Entry[], most: number): FaqQuestion[] {
  const byText = new Map<string, FaqQuestion>();
  const add = (kind: FaqQuestion['kind'], text: string, { id, lang }: Entry): void => {
    const key = `${kind} ${text}`;
    const known = byText.get(key);
    if (known === undefined) byText.set(key, { kind, text, language: lang, expected: [id] });
    else known.expected.push(id);
  };
  for (const entry of entries) {
    for (const text of entry.asked) add('asked', text, entry);
    add('verbatim', entry.question, entry);
    add('keywords', keywordsOf(entry.question, entry.lang), entry);
    add('typo', misspell(entry.question), entry);
  }
  const questions = [...byText.values()].filter(({ text }) => text !== '');
  return KINDS.flatMap((kind) => {
    const own = questions.filter((question) => question.kind === kind);
    const step = Math.max(1, own.length / most);
    return Array.from({ length: Math.min(own.length, most) }, (_, nth) => own[Math.floor(nth * step)]).filter((question) => question !== undefined);
  });
}

/** Asks every question of a collection, of BM25 and of a shop that serves the collection beside the demo's other namespaces. */
async function askCollection(database: Database, collection: string, folder: URL, most: number): Promise<FaqOutcome[]> {
  const entries = z.array(entrySchema).parse(JSON.parse(await readFile(new URL(`${collection}.json`, folder), 'utf8')));
  const lexicon = catalogLexicon(await createShopCatalog({ database, clock }).vocabulary());
  const items = parseFaqList(`${collection}.json`, JSON.stringify(entries.map(({ id, question, answer, lang }) => ({ id, question, answer, lang }))));
  const builder = createKnowledgeBuilder({ database, lexicon, logger: silent, clock });
  await builder.build({ source: { name: collection, async *items() { yield* await Promise.resolve(items); } }, namespace: 'knowledge:faq', promote: true });
  const knowledge = createKnowledge({ database, lexicon });
  const documents = entries.map(({ id, question, answer }) => ({ id, text: `${question}\n${answer}` }));
  const bm25 = createBm25(documents);
  const stemmed = createBm25(documents, stemmedWords(entries[0]?.lang ?? 'fr'));
  const first = (hits: { id: string }[]): string[] => hits.slice(0, 10).map((hit) => hit.id);
  const outcomes: FaqOutcome[] = [];
  for (const question of questionsOf(entries, most)) {
    const { passages, status } = await knowledge.query({ text: question.text, language: question.language, limit: 10, actor: 'public_chatbot' });
    outcomes.push({
      ...question, collection, status, bm25: first(bm25.search(question.text)), stemmed: first(stemmed.search(question.text)),
      found: [...new Set(passages.map((passage) => passage.doc_id))],
    });
  }
  return outcomes;
}

const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;

export const meanNdcg = (outcomes: readonly FaqOutcome[], of: (outcome: FaqOutcome) => string[]): number =>
  outcomes.reduce((sum, outcome) => sum + ndcg(of(outcome), outcome.expected), 0) / Math.max(1, outcomes.length);

function line(label: string, outcomes: readonly FaqOutcome[]): string {
  const [plain, stemmed, own] = [(outcome: FaqOutcome) => outcome.bm25, (outcome: FaqOutcome) => outcome.stemmed, (outcome: FaqOutcome) => outcome.found].map((of) => meanNdcg(outcomes, of));
  const share = (holds: (outcome: FaqOutcome) => boolean): string => percent(outcomes.filter(holds).length / Math.max(1, outcomes.length));
  const change = ((own ?? 0) / (plain ?? 1) - 1) * 100;
  return [
    label.padEnd(26), `${String(outcomes.length).padStart(4)} questions`, `nDCG@10 BM25 ${plain?.toFixed(3)}  stemmed ${stemmed?.toFixed(3)}  comptoir ${own?.toFixed(3)} (${change >= 0 ? '+' : ''}${change.toFixed(1)} %)`,
    `hit@1 ${share(({ bm25, expected }) => expected.includes(bm25[0] ?? ''))} → ${share(({ found, expected }) => expected.includes(found[0] ?? ''))}`,
    `hit@10 ${share(({ bm25, expected }) => bm25.some((id) => expected.includes(id)))} → ${share(({ found, expected }) => found.some((id) => expected.includes(id)))}`,
    `success ${share(({ status }) => status === 'success')}`,
  ].join('  ');
}

export interface FaqOptions {
  verbose: boolean;
  print: (line: string) => void;
  only?: readonly string[];
  /** A folder of collections of one's own, in the form of `tests/fixtures/faq`. */
  folder?: URL;
  /** Questions of a kind asked of one collection. */
  most?: number;
}

/** Collections of other trades, without a model of any kind: nDCG@10 beside BM25 over question and answer, plain and with stems. */
export async function evaluateFaq({ verbose, print, only, folder = FOLDER, most = 300 }: FaqOptions): Promise<FaqOutcome[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).map((name) => name.replace('.json', '')).sort().filter((name) => only?.includes(name) ?? true);
  const database = await openEvalDatabase();
  try {
    await database.rows(sql`reset role`);
    const outcomes: FaqOutcome[] = [];
    for (const name of names) {
      const part = await askCollection(database, name, folder, most);
      outcomes.push(...part);
      for (const kind of KINDS) {
        const own = part.filter((outcome) => outcome.kind === kind);
        if (own.length > 0) print(line(`${name} ${kind}`, own));
      }
      if (verbose) {
        for (const { kind, text, expected, bm25, found } of part) {
          const place = (list: string[]): number => list.findIndex((id) => expected.includes(id));
          if (place(found) !== 0) print(`    ${kind} ${place(found)} (BM25 ${place(bm25)})  ${text} | ${expected.join()} | ${found.slice(0, 3).join(' ')}`);
        }
      }
    }
    for (const kind of KINDS) {
      print(line(`all, ${kind}`, outcomes.filter((outcome) => outcome.kind === kind)));
    }
    const asked = outcomes.filter((outcome) => outcome.kind === 'asked');
    if (folder === FOLDER) {
      print(line('tuned', asked.filter(({ collection }) => TUNED.includes(collection))));
      print(line('frozen', asked.filter(({ collection }) => !TUNED.includes(collection))));
    }
    return outcomes;
  } finally {
    await database.close();
  }
}
