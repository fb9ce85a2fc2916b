import { readdir, readFile } from 'node:fs/promises';
import { sql } from 'drizzle-orm/sql';
import { z } from 'zod';
import { catalogLexicon } from '../../lib/commerce/lexicon.ts';
import { createShopCatalog } from '../../lib/commerce/shop/catalog.ts';
import type { Logger } from '../../lib/contracts/logger.ts';
import type { Database } from '../../lib/db/database.ts';
import { createKnowledgeBuilder } from '../../lib/knowledge/build/builder.ts';
import { parseFaqList } from '../../lib/knowledge/build/faq-list.ts';
import { createKnowledge } from '../../lib/knowledge/runtime/knowledge.ts';
import { createBm25 } from './bm25.ts';
import { ndcg } from './measures.ts';
import { openEvalDatabase } from './shop.ts';

const FOLDER = new URL('../../tests/fixtures/faq/', import.meta.url);
/** Collections looked at while the search was tuned; the others are only reported. */
const TUNED = ['banque', 'telecom'];

const entrySchema = z.object({ id: z.string(), question: z.string(), answer: z.string(), asked: z.array(z.string()) });

const silent: Logger = { debug() {}, info() {}, warn() {}, error() {}, child: () => silent };
const clock = { now: () => Date.now() };

interface FaqOutcome {
  collection: string;
  text: string;
  expected: string;
  bm25: string[];
  found: string[];
}

/** Asks every question of a collection, of plain BM25 and of a shop that serves the collection beside the demo's other namespaces. */
async function askCollection(database: Database, collection: string): Promise<FaqOutcome[]> {
  const entries = z.array(entrySchema).parse(JSON.parse(await readFile(new URL(`${collection}.json`, FOLDER), 'utf8')));
  const lexicon = catalogLexicon(await createShopCatalog({ database, clock }).vocabulary());
  const items = parseFaqList(`${collection}.json`, JSON.stringify(entries.map(({ id, question, answer }) => ({ id, question, answer }))));
  const builder = createKnowledgeBuilder({ database, lexicon, logger: silent, clock });
  await builder.build({ source: { name: collection, async *items() { yield* await Promise.resolve(items); } }, namespace: 'knowledge:faq', promote: true });
  const knowledge = createKnowledge({ database, lexicon });
  const bm25 = createBm25(entries.map(({ id, question, answer }) => ({ id, text: `${question}\n${answer}` })));
  const outcomes: FaqOutcome[] = [];
  for (const { id, asked } of entries) {
    for (const text of asked) {
      const { passages } = await knowledge.query({ text, language: 'fr', limit: 10, actor: 'public_chatbot' });
      outcomes.push({ collection, text, expected: id, bm25: bm25.search(text).slice(0, 10).map((hit) => hit.id), found: passages.map((passage) => passage.doc_id) });
    }
  }
  return outcomes;
}

const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;

function line(label: string, outcomes: readonly FaqOutcome[]): string {
  if (outcomes.length === 0) return `${label}: none`;
  const mean = (of: (outcome: FaqOutcome) => string[]): number => outcomes.reduce((sum, outcome) => sum + ndcg(of(outcome), [outcome.expected]), 0) / outcomes.length;
  const hits = (of: (outcome: FaqOutcome) => string[], k: number): number => outcomes.filter((outcome) => of(outcome).slice(0, k).includes(outcome.expected)).length / outcomes.length;
  const [plain, own] = [mean((outcome) => outcome.bm25), mean((outcome) => outcome.found)];
  return [
    label.padEnd(20), `${String(outcomes.length).padStart(3)} questions`, `nDCG@10 BM25 ${plain.toFixed(3)}  comptoir ${own.toFixed(3)} (${own >= plain ? '+' : ''}${percent(own / plain - 1)})`,
    `hit@1 ${percent(hits((outcome) => outcome.bm25, 1))} → ${percent(hits((outcome) => outcome.found, 1))}`, `hit@10 ${percent(hits((outcome) => outcome.bm25, 10))} → ${percent(hits((outcome) => outcome.found, 10))}`,
  ].join('  ');
}

/** French collections of other trades, without a model of any kind: nDCG@10 beside plain BM25 over question and answer. */
export async function evaluateFaq(options: { verbose: boolean; print: (line: string) => void; only?: readonly string[] }): Promise<FaqOutcome[]> {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.json')).map((name) => name.replace('.json', '')).sort().filter((name) => options.only?.includes(name) ?? true);
  const database = await openEvalDatabase();
  try {
    await database.rows(sql`reset role`);
    const outcomes: FaqOutcome[] = [];
    for (const name of names) {
      const part = await askCollection(database, name);
      outcomes.push(...part);
      options.print(line(name, part));
      if (options.verbose && TUNED.includes(name)) {
        for (const { text, expected, bm25, found } of part) if (found[0] !== expected) options.print(`    ${found.indexOf(expected)} (BM25 ${bm25.indexOf(expected)})  ${text} | ${expected} | ${found.slice(0, 3).join(' ')}`);
      }
    }
    options.print(line('tuned', outcomes.filter(({ collection }) => TUNED.includes(collection))));
    options.print(line('frozen', outcomes.filter(({ collection }) => !TUNED.includes(collection))));
    return outcomes;
  } finally {
    await database.close();
  }
}
