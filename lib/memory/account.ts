import type { Knowledge, KnowledgeQuestion } from '../contracts/knowledge.ts';
import type { ModelAttempt } from '../contracts/language-model.ts';
import type { Database } from '../db/database.ts';
import { readSpend, recordCalls } from '../db/queries/memory.ts';
import { mayAskModels, type Budget } from './budget.ts';
import { toCallRow, type PriceOf } from './cost.ts';

/** The accounts of what models cost outside a turn; a turn's own calls are recorded by its commit. */
export interface Account {
  /** False: the owner has switched the models off, or a ceiling is reached. */
  mayAsk(sessionId: string | null): Promise<boolean>;
  record(calls: readonly ModelAttempt[], sessionId: string | null): Promise<void>;
}

export const createAccount = ({ database, budget, priceOf }: { database: Database; budget: Budget; priceOf: PriceOf }): Account => ({
  async mayAsk(sessionId) {
    const spend = await readSpend(database, sessionId);
    return !spend.is_off && mayAskModels(spend, budget);
  },
  record: (calls, sessionId) => recordCalls(database, calls.map((call) => toCallRow(call, priceOf)), sessionId),
});

/** Knowledge for whoever asks it outside a turn: within the same ceilings, and on the same account. */
export const withAccount = <K extends Knowledge>(knowledge: K, account: Account): Pick<K, 'query'> => ({
  async query(question: KnowledgeQuestion) {
    const calls: ModelAttempt[] = [];
    const mayAsk = await account.mayAsk(null);
    try {
      return await knowledge.query({ ...question, wordsOnly: !mayAsk, observe: (attempt) => calls.push(attempt) });
    } finally {
      await account.record(calls, null);
    }
  },
});
