import { setTimeout as sleep } from 'node:timers/promises';
import { restLonger, restBriefly } from '../../lib/knowledge/build/pace.ts';
import { createBuildPlane } from '../../lib/publish.ts';
import { loadConfig } from '../../lib/config/config.ts';
import { createLogger } from '../../lib/observe/logger.ts';
import { corpus } from './large.ts';
import { openEvalDatabase, openEvalShop, type EvalShop } from './shop.ts';

const DOCUMENTS = 500;
const QUESTIONS = ['Quels sont les délais de livraison ?', 'Comment retourner une pièce ?', 'Puis-je payer en plusieurs fois ?', 'Quelle est la garantie des pièces ?', 'Où trouver ma facture ?'];

async function turnOf({ shop }: EvalShop, text: string): Promise<void> {
  const ticket = await shop.engine.accept({ channel: 'web', text, messageKey: null, sessionId: null, sessionToken: null, languageHint: null, context: {}, address: null });
  await ticket.turn.result;
}

const at = (times: readonly number[], share: number): number => times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? 0;

/**
 * `eval publishing [--rounds N]`: how much slower turns are while the same process builds and serves documents, resting as a running shop's
 * build does and not. Each round measures turns alone, then beside a build, so that a noisy machine is noisy for both.
 */
export async function run(args: string[]): Promise<void> {
  const rounds = args.includes('--rounds') ? Number(args[args.indexOf('--rounds') + 1]) : 3;
  const database = await openEvalDatabase();
  const shop = await openEvalShop(database);
  let asked = 0;
  const ask = async (): Promise<number> => {
    const started = performance.now();
    await turnOf(shop, QUESTIONS[(asked += 1) % QUESTIONS.length] ?? '');
    const took = performance.now() - started;
    await sleep(20);
    return took;
  };
  const { builder: hasty } = await createBuildPlane({ config: loadConfig({}), database, logger: createLogger({ level: 'silent', version: 'eval' }), rest: restBriefly });
  const { builder: resting } = await createBuildPlane({ config: loadConfig({}), database, logger: createLogger({ level: 'silent', version: 'eval' }), rest: restLonger });
  const kinds = [{ name: 'resting as beside a shop', builder: resting }, { name: 'resting briefly', builder: hasty }].map((kind) => ({ ...kind, alone: [] as number[], beside: [] as number[], seconds: 0 }));
  try {
    for (let index = 0; index < 30; index += 1) await ask();
    for (let round = 0; round < rounds; round += 1) {
      for (const [nth, kind] of kinds.entries()) {
        for (let index = 0; index < 40; index += 1) kind.alone.push(await ask());
        const state = { isBuilding: true };
        const started = performance.now();
        // Every document is new in each build: nothing is found done.
        const build = kind.builder.build({ source: corpus(DOCUMENTS, 5, 20 * (2 * round + nth) + 1, 1), namespace: 'knowledge:seo', promote: true }).finally(() => { state.isBuilding = false; });
        while (state.isBuilding) kind.beside.push(await ask());
        await build;
        kind.seconds += (performance.now() - started) / 1000;
      }
    }
    for (const { name, alone, beside, seconds } of kinds) {
      const line = ([0.5, 0.95] as const).map((share) => `${share === 0.5 ? 'median' : 'p95'} ${at(alone, share).toFixed(1)} → ${at(beside, share).toFixed(1)} ms (${(at(beside, share) / at(alone, share)).toFixed(2)} times)`);
      process.stdout.write(`${name}: ${DOCUMENTS} documents in ${(seconds / rounds).toFixed(1)} s; turns ${line.join(', ')}, longest ${Math.max(...beside).toFixed(0)} ms, ${beside.length} turns\n`);
    }
  } finally {
    await shop.close();
    await database.close();
  }
}
