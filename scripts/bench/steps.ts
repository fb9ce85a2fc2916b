import { createShop, newId, systemClock } from '../../lib/compose.ts';
import { loadConfig } from '../../lib/config/config.ts';
import type { Logger } from '../../lib/contracts/logger.ts';
import { openEvalDatabase } from '../eval/shop.ts';
import { median } from './figures.ts';
import { QUESTIONS } from './questions.ts';
import { shopEnv } from './turns.ts';

/** Milliseconds of each step of a turn at the median, in this process, as the engine's own trace gives them. */
export async function stepTimes(modelUrl: string, count: number): Promise<Record<string, number>> {
  const steps = new Map<string, number[]>();
  const record = (fields: Record<string, unknown>, message: string): void => {
    if (message !== 'turn') return;
    for (const [step, ms] of Object.entries(fields['steps'] as Record<string, number>)) steps.set(step, [...(steps.get(step) ?? []), ms]);
  };
  const silent = () => undefined;
  const logger: Logger = { debug: record, info: silent, warn: silent, error: silent, child: () => logger };
  const database = await openEvalDatabase();
  const shop = await createShop({
    config: loadConfig(shopEnv(modelUrl, '')), version: 'bench', database, logger, reportError: silent, clock: systemClock, ids: newId, mailer: null, keepAlive: null, publicDir: null,
  });
  for (let turn = 0; turn < count * 2; turn += 1) {
    if (turn === count) steps.clear(); // the first half warms up
    const ticket = await shop.engine.accept({
      channel: 'web', text: QUESTIONS[turn % QUESTIONS.length] ?? '', messageKey: null, sessionId: null, sessionToken: null, languageHint: null, context: {}, address: null,
    });
    await ticket.turn.result;
  }
  await shop.settled();
  await database.close();
  return Object.fromEntries([...steps].map(([step, times]) => [step, median(times)]));
}
