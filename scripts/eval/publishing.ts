import { setTimeout as sleep } from 'node:timers/promises';
import { restAsLong, restBriefly } from '../../lib/knowledge/build/pace.ts';
import { createBuildPlane } from '../../lib/publish.ts';
import { loadConfig } from '../../lib/config/config.ts';
import { createLogger } from '../../lib/observe/logger.ts';
import { corpus } from './large.ts';
import { openEvalDatabase, openEvalShop, type EvalShop } from './shop.ts';

const QUESTIONS = ['Quels sont les délais de livraison ?', 'Comment retourner une pièce ?', 'Puis-je payer en plusieurs fois ?', 'Quelle est la garantie des pièces ?', 'Où trouver ma facture ?'];

async function turnOf({ shop }: EvalShop, text: string): Promise<void> {
  const ticket = await shop.engine.accept({ channel: 'web', text, messageKey: null, sessionId: null, sessionToken: null, languageHint: null, context: {}, address: null });
  await ticket.turn.result;
}

/** `eval publishing [--hasty]`: how long turns take while the same process builds and serves 2,000 documents. */
export async function run(args: string[]): Promise<void> {
  const database = await openEvalDatabase();
  const shop = await openEvalShop(database);
  const ask = async (index: number): Promise<number> => {
    const started = performance.now();
    await turnOf(shop, QUESTIONS[index % QUESTIONS.length] ?? '');
    return performance.now() - started;
  };
  const report = (label: string, times: number[]): void => {
    const sorted = times.toSorted((a, b) => a - b);
    const at = (share: number): string => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1);
    process.stdout.write(`${label}: ${times.length} turns, median ${at(0.5)} ms, p95 ${at(0.95)} ms, longest ${at(0.999)} ms\n`);
  };
  try {
    for (let index = 0; index < 20; index += 1) await ask(index);
    const alone: number[] = [];
    for (let index = 0; index < 100; index += 1) { alone.push(await ask(index)); await sleep(20); }
    report('alone', alone);
    const config = loadConfig({});
    const { builder } = await createBuildPlane({ config, database, logger: createLogger({ level: 'silent', version: 'eval' }), rest: args.includes('--hasty') ? restBriefly : restAsLong });
    const state = { isBuilding: true };
    const started = performance.now();
    const build = builder.build({ source: corpus(2_000, 5, 1), namespace: 'knowledge:seo', promote: true }).finally(() => { state.isBuilding = false; });
    const meanwhile: number[] = [];
    for (let index = 0; state.isBuilding; index += 1) { meanwhile.push(await ask(index)); await sleep(20); }
    await build;
    report(`while 2,000 documents were published (${((performance.now() - started) / 1000).toFixed(1)} s)`, meanwhile);
  } finally {
    await shop.close();
    await database.close();
  }
}
