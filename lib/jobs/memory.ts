import * as z from 'zod';
import { ModelError, type LanguageModel, type ModelAttempt, type PromptMessage } from '../contracts/language-model.ts';
import type { Clock } from '../contracts/clock.ts';
import { ERRORS } from '../contracts/errors.ts';
import type { Database } from '../db/database.ts';
import { readExchange, readSpend, readSummaryWork, recordCalls, saveFacts, saveSummary } from '../db/queries/memory.ts';
import { redactPersonal } from '../guards/personal.ts';
import { toCallRow, type PriceOf } from '../memory/cost.ts';
import { mayAskModels, type Budget } from '../memory/budget.ts';
import { FACTS_INSTRUCTIONS, SUMMARY_INSTRUCTIONS } from '../memory/instructions.ts';
import type { JobHandler } from './worker.ts';

export const MEMORY_FACTS = 'memory.facts';
export const MEMORY_SUMMARY = 'memory.summary';

export interface MemoryJobDeps {
  database: Database;
  model: LanguageModel;
  clock: Clock;
  budget: Budget;
  priceOf: PriceOf;
  /** Messages that the prompt holds word by word; older ones are summarised. */
  window: number;
}

/** A fact below this is not kept. */
const LEAST_CONFIDENCE = 0.6;
const CALL_MS = 30_000;
const MOST_MESSAGES = 60;
const SUMMARY_CHARACTERS = 1_500;

const categorySchema = z.enum(['preference', 'intent', 'sentiment', 'complaint', 'purchase', 'context']);

/** What a model may answer: anything else is no fact. */
const factsSchema = z.object({
  facts: z
    .array(z.object({ category: categorySchema, subject: z.string().min(1).max(40), fact: z.string().min(1).max(200), confidence: z.number().min(0).max(1) }))
    .max(10),
});

/** Extracts what is worth remembering of one finished turn. */
export const factsHandler = (deps: MemoryJobDeps): JobHandler => async (payload) => {
  const { turn_id } = z.object({ turn_id: z.uuid() }).parse(payload);
  const exchange = await readExchange(deps.database, turn_id);
  if (exchange === null) return 'gone';
  const known = exchange.known.map((fact) => `${fact.type}/${fact.subject}: ${fact.value}`).join('\n');
  const text = await ask(deps, 'facts', exchange.session_id, [
    { role: 'system', content: FACTS_INSTRUCTIONS },
    { role: 'user', content: `KNOWN\n${known}\n\nCUSTOMER\n${redactPersonal(exchange.question, exchange.name).slice(0, 3000)}\n\nASSISTANT\n${redactPersonal(exchange.answer, exchange.name).slice(0, 600)}` },
  ]);
  if (text === null) return 'not asked: switched off or over budget';
  const facts = readFacts(text).filter((fact) => fact.confidence > LEAST_CONFIDENCE);
  await saveFacts(deps.database, exchange.session_id, turn_id, facts.map(({ category, subject, fact, confidence }) => ({ category, subject: subject.toLowerCase().trim(), value: fact, confidence })));
  return `${facts.length} facts`;
};

/** The facts in a model's answer; what does not match the schema is none. Throws when there is no JSON at all, so that the job is tried again. */
export function readFacts(text: string): z.infer<typeof factsSchema>['facts'] {
  const json = /\{[\s\S]*\}/.exec(text)?.[0];
  if (json === undefined) {
    if (/\bnull\b|^\s*$/.test(text)) return [];
    throw ERRORS.upstreamUnavailable({ detail: 'the model gave no JSON' });
  }
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (error) {
    throw ERRORS.upstreamUnavailable({ detail: 'the model gave broken JSON', cause: error });
  }
  const parsed = factsSchema.safeParse(data);
  return parsed.success ? parsed.data.facts : [];
}

/** Folds messages that have left the window into the conversation's running summary. */
export const summaryHandler = (deps: MemoryJobDeps): JobHandler => async (payload) => {
  const { conversation_id } = z.object({ conversation_id: z.uuid() }).parse(payload);
  const work = await readSummaryWork(deps.database, conversation_id, deps.window, MOST_MESSAGES);
  if (work === null) return 'nothing to do';
  const lines = work.messages.map(({ role, content }) => `${role === 'user' ? 'CUSTOMER' : 'ASSISTANT'}: ${redactPersonal(content, work.name).slice(0, 500)}`).join('\n');
  const text = await ask(deps, 'summary', work.session_id, [
    { role: 'system', content: SUMMARY_INSTRUCTIONS },
    { role: 'user', content: `SUMMARY SO FAR\n${work.summary ?? ''}\n\nNEW MESSAGES\n${lines}` },
  ]);
  if (text === null) return 'not asked: switched off or over budget';
  const upTo = work.messages.at(-1)?.seq ?? work.summary_seq;
  const saved = await saveSummary(deps.database, conversation_id, { text: text.trim().slice(0, SUMMARY_CHARACTERS), from: work.summary_seq, upTo });
  return saved ? `up to message ${upTo}` : 'overtaken';
};

/** Asks the model within the budget and records what it cost, also when it failed. Null: they are switched off, or the budget is spent. */
async function ask(deps: MemoryJobDeps, purpose: 'facts' | 'summary', sessionId: string, messages: PromptMessage[]): Promise<string | null> {
  const spend = await readSpend(deps.database, sessionId);
  if (spend.is_off || !mayAskModels(spend, deps.budget)) return null;
  const calls: ModelAttempt[] = [];
  let text = '';
  try {
    const options = { signal: AbortSignal.timeout(CALL_MS), deadline: deps.clock.now() + CALL_MS, observe: (attempt: ModelAttempt) => calls.push(attempt) };
    for await (const event of deps.model.stream({ messages, maxTokens: 512, temperature: 0.2, purpose }, options)) {
      if (event.type === 'delta') text += event.text;
      else if (event.type === 'replace') text = '';
    }
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    throw ERRORS.upstreamUnavailable({ detail: `no model answered (${error.code})` });
  } finally {
    await recordCalls(deps.database, calls.map((call) => toCallRow(call, deps.priceOf)), sessionId);
  }
  if (text.trim() === '') throw ERRORS.upstreamUnavailable({ detail: 'the model said nothing' });
  return text;
}
