import { ModelError, type Embedder, type ModelAttempt, type Reranker } from '../../contracts/language-model.ts';
import type { Logger } from '../../contracts/logger.ts';

/** The models that a search may ask beside the words. Either may be missing, and either may fail: words alone then answer. */
export interface Semantics {
  embedder: Embedder | null;
  reranker: Reranker | null;
  /** How much vectors count beside words. */
  alpha: number;
  embedWaitMs: number;
  rerankWaitMs: number;
  logger: Logger;
}

/** For the cost of what was asked. */
type Observe = ((attempt: ModelAttempt) => void) | undefined;

/** What vectors are of: those of two models, or of one model at two lengths, are never compared. */
export const vectorSpace = (embedder: Pick<Embedder, 'id' | 'dimension'>): string => `${embedder.id}/${embedder.dimension}`;

/** Vectors of questions that are kept: the same ones are asked again and again. */
const KEPT = 500;

export type Outcome<T> = { status: 'ok'; value: T } | { status: 'unavailable'; code: string };

/** What a model gave in the time it had, or why not. Anything else than a model's failure is a fault, and thrown. */
async function ask<T>(name: string, logger: Logger, work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { status: 'ok', value: await work() };
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    logger.warn({ code: error.code, provider: error.provider }, `${name} did not answer: words alone were searched`);
    return { status: 'unavailable', code: error.code };
  }
}

/** Asks for the vectors of questions, and remembers the latest. */
export function createQuestionVectors({ embedder, embedWaitMs, logger }: Semantics): (text: string, purpose: 'search' | 'knowledge_build', observe: Observe) => Promise<Outcome<number[]> | null> {
  const kept = new Map<string, number[]>();
  return async (text, purpose, observe) => {
    if (embedder === null) return null;
    const known = kept.get(text);
    if (known !== undefined) return { status: 'ok', value: known };
    const outcome = await ask('the embedder', logger, async () => {
      const [vector] = await embedder.embed([text], { signal: new AbortController().signal, waitMs: embedWaitMs, purpose, observe });
      if (vector === undefined) throw new ModelError('bad_response', embedder.id);
      return vector;
    });
    if (outcome.status === 'ok') {
      const oldest = kept.keys().next();
      if (kept.size >= KEPT && oldest.done !== true) kept.delete(oldest.value);
      kept.set(text, outcome.value);
    }
    return outcome;
  };
}

/** Relevance of texts to a question from 0 to 1, in their order. */
export const rerankTexts = (semantics: Semantics & { reranker: Reranker }, question: string, texts: string[], observe: Observe): Promise<Outcome<number[]>> =>
  ask('the reranker', semantics.logger, () => semantics.reranker.rerank(question, texts, { signal: new AbortController().signal, waitMs: semantics.rerankWaitMs, observe }));
