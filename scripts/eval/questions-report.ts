import { sql } from '../../lib/db/sql.ts';
import { createShopCatalog } from '../../lib/commerce/shop/catalog.ts';
import { systemClock } from '../../lib/compose.ts';
import type { ChatReply } from '../../lib/contracts/chat.ts';
import type { Product } from '../../lib/contracts/catalog.ts';
import type { Database } from '../../lib/db/database.ts';
import { grade, readQuestions, type QuestionCase } from './questions.ts';
import { openEvalDatabase, openEvalShop, type EvalShop } from './shop.ts';

/** Asks the demo shop every question, with no model, and prints what passes per language. `--held` asks only the frozen half, `--show` prints the answers that fail. */
export async function run(args: string[]): Promise<void> {
  const database = await openEvalDatabase();
  const shop = await openEvalShop(database);
  const products = await readProducts(createShopCatalog({ database, clock: systemClock }), database);
  const wanted = (await readQuestions()).filter((question) => (args.includes('--held') ? question.set === 'held' : args.includes('--tune') ? question.set === 'tune' : true));
  const outcomes: { question: QuestionCase; faults: string[] }[] = [];
  for (const question of wanted) {
    const reply = await ask(shop, question);
    const faults = grade(question.expect, reply, products);
    outcomes.push({ question, faults });
    if (faults.length > 0 && args.includes('--show')) {
      process.stdout.write(`\n${question.id} [${question.set}] ${question.messages.join(' | ')}\n   wanted: ${question.why}\n   faults: ${faults.join('; ')}\n   reply (${reply.meta.routing_path}): ${reply.reply.replaceAll('\n', ' ⏎ ').slice(0, 300)}\n`);
    }
  }
  print(outcomes);
  await shop.close();
  await database.close();
}

async function readProducts(catalog: ReturnType<typeof createShopCatalog>, database: Database): Promise<Map<string, Product>> {
  const rows = await database.rows<{ id: string }>(sql`select id from comptoir.app_products`);
  const products = new Map<string, Product>();
  for (const { id } of rows) {
    const product = await catalog.get(id);
    if (product !== null) products.set(product.reference, product);
  }
  return products;
}

async function ask({ shop, tokens }: EvalShop, question: QuestionCase): Promise<ChatReply> {
  let sessionId: string | null = null;
  let reply: ChatReply | null = null;
  for (const text of question.messages) {
    const ticket = await shop.engine.accept({
      channel: 'web', text, messageKey: null, sessionId, sessionToken: sessionId === null ? null : tokens.sign(sessionId), languageHint: null, context: {}, address: null,
    });
    sessionId = ticket.sessionId;
    const result = await ticket.turn.result;
    reply = { ...result, meta: { ...result.meta, session_token: '' } };
  }
  if (reply === null) throw new Error('a case without messages');
  return reply;
}

function print(outcomes: { question: QuestionCase; faults: string[] }[]): void {
  const rate = (set: typeof outcomes) => `${set.filter(({ faults }) => faults.length === 0).length}/${set.length}`;
  process.stdout.write('\nquestions passed, per language (tune half, frozen half)\n');
  for (const lang of ['fr', 'en', 'de', 'ar']) {
    const own = outcomes.filter(({ question }) => question.lang === lang);
    process.stdout.write(`  ${lang}  ${rate(own.filter(({ question }) => question.set === 'tune'))}  ${rate(own.filter(({ question }) => question.set === 'held'))}\n`);
  }
  process.stdout.write(`  all ${rate(outcomes.filter(({ question }) => question.set === 'tune'))}  ${rate(outcomes.filter(({ question }) => question.set === 'held'))}\n`);
}
