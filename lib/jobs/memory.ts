import * as z from 'zod';
import { ModelError, type LanguageModel, type ModelAttempt, type PromptMessage } from '../contracts/language-model.ts';
import type { Clock } from '../contracts/clock.ts';
import { ERRORS } from '../contracts/errors.ts';
import type { Database } from '../db/database.ts';
import { readExchanges, readSummaryWork, saveFacts, saveSummary, type Exchanges } from '../db/queries/memory.ts';
import { redactPersonal } from '../guards/personal.ts';
import type { Account } from '../memory/account.ts';
import { FACTS_INSTRUCTIONS, SUMMARY_INSTRUCTIONS } from '../memory/instructions.ts';
import type { Rhythm } from '../memory/rhythm.ts';
import type { JobHandler } from './worker.ts';

export const MEMORY_FACTS = 'memory.facts';
export const MEMORY_SUMMARY = 'memory.summary';

export interface MemoryJobDeps {
  database: Database;
  model: LanguageModel;
  clock: Clock;
  account: Account;
  rhythm: Rhythm;
}

/** A fact below this is not kept. */
const LEAST_CONFIDENCE = 0.6;
const CALL_MS = 30_000;
const MOST_MESSAGES = 60;
const SUMMARY_CHARACTERS = 1_500;
const MOST_FACTS = 20;
/** Characters of one turn that are read. */
const QUESTION_CHARACTERS = 3_000;
const ANSWER_CHARACTERS = 600;
/** What a model may write: a list of facts is longer than it looks, and a cut one is none. */
const FACTS_TOKENS = 1_024;
const SUMMARY_TOKENS = 512;

const categorySchema = z.enum(['preference', 'intent', 'sentiment', 'complaint', 'purchase', 'context']);
const factSchema = z.object({ category: categorySchema, subject: z.string().trim().min(1).max(40), fact: z.string().trim().min(1).max(200), confidence: z.number().min(0).max(1) });
const factsSchema = z.object({ facts: z.array(z.unknown()) });

type Fact = z.infer<typeof factSchema>;

/** The turns of a job; one alone is how they were enqueued before they were gathered. */
const turnsSchema = z.union([z.object({ turn_ids: z.array(z.uuid()).min(1) }), z.object({ turn_id: z.uuid() }).transform(({ turn_id }) => ({ turn_ids: [turn_id] }))]);

/** Extracts what is worth remembering of finished turns of one session. */
export const factsHandler = (deps: MemoryJobDeps): JobHandler => async (payload) => {
  const { turn_ids } = turnsSchema.parse(payload);
  const exchanges = await readExchanges(deps.database, turn_ids);
  const last = exchanges?.turns.at(-1);
  if (exchanges === null || last === undefined) return 'gone';
  const text = await ask(deps, 'facts', exchanges.session_id, FACTS_TOKENS, [
    { role: 'system', content: FACTS_INSTRUCTIONS },
    { role: 'user', content: describe(exchanges) },
  ]);
  if (text === null) return 'not asked: switched off or over budget';
  const facts = readFacts(text).filter((fact) => fact.confidence > LEAST_CONFIDENCE);
  await saveFacts(deps.database, exchanges.session_id, last.id, facts.map(({ category, subject, fact, confidence }) => ({ category, subject: subject.toLowerCase(), value: fact, confidence })));
  return `${facts.length} facts of ${exchanges.turns.length} turns`;
};

function describe({ known, turns, name }: Exchanges): string {
  const facts = known.map((fact) => `${fact.type}/${fact.subject}: ${fact.value}`).join('\n');
  const said = turns.map(({ question, answer }) => `CUSTOMER\n${redactPersonal(question ?? '', name).slice(0, QUESTION_CHARACTERS)}\n\nASSISTANT\n${redactPersonal(answer ?? '', name).slice(0, ANSWER_CHARACTERS)}`);
  return `KNOWN\n${facts}\n\n${said.join('\n\n')}`;
}

/** The facts in a model's answer; one that does not match the schema is none. Throws when there is no JSON at all, so that the job is tried again. */
export function readFacts(text: string): Fact[] {
  const json = /\{[\s\S]*\}/.exec(text)?.[0];
  if (json === undefined) {
    if (/\bnull\b|^\s*$/.test(text)) return [];
    throw ERRORS.upstreamUnavailable({ detail: 'the model gave no JSON' });
  }
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    // Not even as a cause: the parser quotes what it could not read.
    throw ERRORS.upstreamUnavailable({ detail: 'the model gave broken JSON' });
  }
  const parsed = factsSchema.safeParse(data);
  if (!parsed.success) return [];
  return parsed.data.facts.slice(0, MOST_FACTS).flatMap((candidate) => factSchema.safeParse(candidate).data ?? []);
}

/** Folds messages that are about to leave the window into the conversation's running summary. */
export const summaryHandler = (deps: MemoryJobDeps): JobHandler => async (payload) => {
  const { conversation_id } = z.object({ conversation_id: z.uuid() }).parse(payload);
  const work = await readSummaryWork(deps.database, conversation_id, { ...deps.rhythm, limit: MOST_MESSAGES });
  if (work === null) return 'nothing to do';
  const lines = work.messages.map(({ role, content }) => `${role === 'user' ? 'CUSTOMER' : 'ASSISTANT'}: ${redactPersonal(content, work.name).slice(0, 500)}`).join('\n');
  const text = await ask(deps, 'summary', work.session_id, SUMMARY_TOKENS, [
    { role: 'system', content: SUMMARY_INSTRUCTIONS },
    { role: 'user', content: `SUMMARY SO FAR\n${work.summary ?? ''}\n\nNEW MESSAGES\n${lines}` },
  ]);
  if (text === null) return 'not asked: switched off or over budget';
  const upTo = work.messages.at(-1)?.seq ?? work.summary_seq;
  const saved = await saveSummary(deps.database, conversation_id, { text: text.trim().slice(0, SUMMARY_CHARACTERS), from: work.summary_seq, upTo });
  return saved ? `up to message ${upTo}` : 'overtaken';
};

/** Asks the model within the budget and records what it cost, also when it failed. Null: they are switched off, or the budget is spent. */
async function ask(deps: MemoryJobDeps, purpose: 'facts' | 'summary', sessionId: string, maxTokens: number, messages: PromptMessage[]): Promise<string | null> {
  if (!(await deps.account.mayAsk(sessionId))) return null;
  const calls: ModelAttempt[] = [];
  let text = '';
  try {
    const options = { signal: AbortSignal.timeout(CALL_MS), deadline: deps.clock.now() + CALL_MS, observe: (attempt: ModelAttempt) => calls.push(attempt) };
    for await (const event of deps.model.stream({ messages, maxTokens, temperature: 0.2, purpose }, options)) {
      if (event.type === 'delta') text += event.text;
      else if (event.type === 'replace') text = '';
    }
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    throw ERRORS.upstreamUnavailable({ detail: `no model answered (${error.code})` });
  } finally {
    await deps.account.record(calls, sessionId);
  }
  if (text.trim() === '') throw ERRORS.upstreamUnavailable({ detail: 'the model said nothing' });
  return text;
}
