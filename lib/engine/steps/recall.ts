import { AppError } from '../../contracts/errors.ts';
import type { Knowledge } from '../../contracts/knowledge.ts';
import type { ModelAttempt } from '../../contracts/language-model.ts';
import type { Logger } from '../../contracts/logger.ts';
import type { Lexicon } from '../../language/lexicon/lexicon.ts';
import { redactPersonal } from '../../guards/personal.ts';
import { mayAskModels, type Budget } from '../../memory/budget.ts';
import { say } from '../../language/say.ts';
import { asksLiveData } from '../extractive/decide.ts';
import { TOKEN_QUESTIONS } from '../tokens.ts';
import type { Lookup, Part, Reading } from '../turn-state.ts';

export interface RecallDeps {
  /** The shop's knowledge, and what questions to it are read with. */
  knowledge: Knowledge & { lexicon(): Promise<Lexicon> };
  logger: Logger;
  /** Past it no model is asked for the meaning of a question either. */
  budget: Budget;
}

/** Passages that are looked at for one question. */
const PASSAGES = 8;

/** Step 3: what the shop knows of each question of the message, in parallel. Reads only; what its models cost is noted in `calls`. */
export async function recall(reading: Reading, calls: ModelAttempt[], deps: RecallDeps): Promise<Lookup[]> {
  const question = reading.token === null ? undefined : TOKEN_QUESTIONS[reading.token];
  const lexicon = reading.words === null ? null : await deps.knowledge.lexicon();
  const isLive = (part: Part): boolean => lexicon !== null && asksLiveData(part, reading.language, lexicon);
  const texts = question === undefined ? reading.parts.map((part) => (part.smallTalk === null && !isLive(part) ? part.question : null)) : [say(reading.language, question)];
  const wordsOnly = reading.killSwitch || !mayAskModels(reading.context.spend, deps.budget);
  return Promise.all(
    texts.map(async (text): Promise<Lookup> => {
      if (text === null) return { status: 'needs_clarification', passages: [], suggestions: [] };
      try {
        return await deps.knowledge.query({ text: redactPersonal(text, reading.known.name ?? null), language: reading.language, limit: PASSAGES, actor: 'public_chatbot', wordsOnly, observe: (attempt) => calls.push(attempt) });
      } catch (error) {
        // A search that failed is said to have failed; the answer tells what could not be checked.
        if (!(error instanceof AppError)) throw error;
        deps.logger.warn({ code: error.code }, 'knowledge could not be asked');
        return { status: 'unavailable', passages: [], suggestions: [] };
      }
    }),
  );
}
