import type { Logger } from '../contracts/logger.ts';
import { AppError } from '../contracts/errors.ts';
import type { Database } from '../db/database.ts';
import { recordUnanswered } from '../knowledge/runtime/question-log.ts';
import type { Answer, Turn } from './turn-state.ts';

/**
 * Counts the questions of a turn that neither knowledge nor the catalogue answered, so that the owner knows what to write next. After
 * the commit, since it changes nothing for the customer: when it fails, a count is missing and the log says so.
 */
export async function countUnanswered(turn: Turn, answer: Answer, deps: { database: Database; logger: Logger }): Promise<void> {
  const { lexicon } = turn;
  if (lexicon === null || answer.sources.length > 0 || answer.action?.type === 'SHOW_CAROUSEL' || (turn.route !== 'general_chat' && turn.route !== 'fallback')) return;
  try {
    for (const [index, part] of turn.parts.entries()) {
      const status = turn.lookups[index]?.status;
      if (part.smallTalk !== null || status === undefined || status === 'unavailable') continue;
      await recordUnanswered(deps.database, { text: part.question, language: turn.language, status }, lexicon);
    }
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    deps.logger.warn({ code: error.code }, 'an unanswered question was not counted');
  }
}
