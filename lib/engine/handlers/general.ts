import type { LanguageModel, ModelAttempt } from '../../contracts/language-model.ts';
import { ModelError } from '../../contracts/language-model.ts';
import { createClaimGate } from '../../guards/claim-gate.ts';
import { checkReply, type ReplyContext, type ReplyFinding } from '../../guards/evidence.ts';
import { createEvidenceIndex } from '../../guards/evidence-index.ts';
import { answerWith } from '../answer.ts';
import { sourceOf } from '../extractive/knowledge.ts';
import { assemblePrompt, type PromptInput } from '../prompt/assemble.ts';
import { createCleaner, type Cleaner } from '../prompt/clean.ts';
import type { PromptSet } from '../prompt/store.ts';
import { mayAskModels, type Budget } from '../../memory/budget.ts';
import type { Answer, Finding, Handler, Turn } from '../turn-state.ts';

export interface GeneralDeps {
  /** Null when no provider is configured. */
  model: LanguageModel | null;
  prompts: () => Promise<PromptSet>;
  /** Answers when no model does. */
  extractive: Handler;
  budget: Budget;
  allowedHosts: string[];
}

const MAX_TOKENS = 600;
const TEMPERATURE = 0.3;
/** Passages whose figures and claims are kept as they were read, about a kilobyte each. */
const KEPT_PASSAGES = 500;
/** Passages given to the model. */
const PASSAGES = 6;

/** The general answer: a model over numbered data, streamed, cited and checked; else the extractive answerer. */
export function createGeneralHandler(deps: GeneralDeps): Handler {
  const indexEvidence = createEvidenceIndex(KEPT_PASSAGES);
  return async function* general(turn) {
    const { model } = deps;
    const isSmallTalk = turn.parts.every((part) => part.smallTalk !== null);
    if (model === null || isSmallTalk || !mayAskModels(turn.context.spend, deps.budget)) return yield* deps.extractive(turn);
    const prompts = await deps.prompts();
    const cleaner = createCleaner(turn.guards.policies);
    const passages = passagesOf(turn, cleaner);
    const request = { messages: assemblePrompt(promptInput(turn, passages, prompts, cleaner)), maxTokens: MAX_TOKENS, temperature: TEMPERATURE, purpose: 'answer' as const };
    const calls: ModelAttempt[] = [];
    const context: ReplyContext = {
      language: turn.language,
      action: null,
      patterns: prompts.patterns,
      indexEvidence,
      evidence: {
        passages: passages.map((passage) => passage.content),
        products: [],
        facts: prompts.companyFacts[turn.language],
        allowedHosts: deps.allowedHosts,
        said: turn.context.messages.map((message) => message.content),
      },
    };
    // Figures wait for their evidence; plain words leave at once.
    let gate = createClaimGate(context);
    let text = '';
    let voice = model.id;
    try {
      for await (const event of model.stream(request, { signal: turn.signal, deadline: turn.deadline, observe: (attempt) => calls.push(attempt) })) {
        if (event.type === 'delta') {
          text += event.text;
          const said = gate.push(event.text);
          if (said !== '') yield said;
        } else if (event.type === 'replace') {
          text = '';
          gate = createClaimGate(context);
          yield { replace: '' };
        } else if (event.type === 'finish') voice = `${event.provider}:${event.model}`;
      }
      const rest = gate.end();
      if (rest !== '') yield rest;
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
      return yield* instead(turn, deps, calls, text, cleaner.findings);
    }
    const checked = checkReply(text, context);
    const findings = [...cleaner.findings, ...unsupported(checked.findings)];
    if (checked.reply === null) return yield* instead(turn, deps, calls, text, findings);
    return { ...cite(turn, checked.reply, passages), answeredBy: voice, calls, findings };
  };
}

/** The extractive answer in place of one that failed, did not stand, or broke off half way. */
async function* instead(turn: Turn, deps: GeneralDeps, calls: ModelAttempt[], shown: string, findings: Finding[]): ReturnType<Handler> {
  if (shown !== '') yield { replace: '' };
  return { ...(yield* deps.extractive(turn)), calls, findings };
}

const EXCERPT = 160;

/** What the model said without evidence, as one finding; what leaked is the stream guard's to report. */
function unsupported(findings: readonly ReplyFinding[]): Finding[] {
  const own = findings.filter(({ sentence }) => sentence !== '');
  return own.length === 0 ? [] : [{ kind: 'evidence', ruleIds: [...new Set(own.map(({ rule }) => rule))], excerpt: own.map(({ sentence }) => sentence).join(' ').slice(0, EXCERPT) }];
}

/** The best passages over all parts of the message, each once, without what in them speaks to a model. */
function passagesOf(turn: Turn, cleaner: Cleaner) {
  const all = turn.lookups.filter((lookup) => lookup.status !== 'unavailable').flatMap((lookup) => lookup.passages);
  const unique = all.filter((passage, index) => all.findIndex((other) => other.doc_id === passage.doc_id && other.section === passage.section) === index);
  const best = unique.sort((a, b) => b.score - a.score).slice(0, PASSAGES);
  return best.map((passage) => ({ ...passage, content: cleaner.clean(passage.content, `${passage.doc_id} v${passage.version}`) })).filter(({ content }) => content !== '');
}

function promptInput(turn: Turn, passages: PromptInput['passages'], prompts: PromptSet, cleaner: Cleaner): PromptInput {
  const { language, context } = turn;
  return {
    language,
    instructions: prompts.instructions[language],
    companyFacts: prompts.companyFacts[language],
    firstName: turn.known.name?.split(' ')[0] ?? null,
    memory: context.facts.map((fact) => cleaner.clean(`${fact.subject}: ${fact.value}`, 'memory')).filter((line) => line !== ''),
    summary: context.conversation.summary === null ? null : cleaner.clean(context.conversation.summary, 'summary'),
    passages,
    products: [],
    isKnowledgeAway: turn.lookups.some((lookup) => lookup.status === 'unavailable' || lookup.status === 'quarantined'),
    isOffTopic: turn.screening.scope === 'out_scope',
    ask: turn.ask === 'name' || turn.ask === 'email' ? turn.ask : null,
    canary: prompts.canary,
    // What the counter said may quote a document; what the customer said was screened when it came.
    history: context.history.map(({ role, content }) => ({ role, content: role === 'user' ? content : cleaner.clean(content, 'history') })).filter(({ content }) => content !== ''),
    message: turn.text,
  };
}

const CITATION = /\s?\[(\d{1,2})\]/g;

/** The sources an answer really cites, renumbered in the order of their first mention; numbers that point nowhere go. */
function cite(turn: Turn, text: string, passages: ReturnType<typeof passagesOf>): Answer {
  const order: number[] = [];
  const reply = text.replace(CITATION, (whole, digits: string) => {
    const index = Number(digits) - 1;
    if (passages[index] === undefined) return '';
    if (!order.includes(index)) order.push(index);
    return whole.replace(digits, String(order.indexOf(index) + 1));
  });
  const cited = order.flatMap((index) => passages[index] ?? []);
  return answerWith(turn, reply, {
    sources: cited.map(sourceOf),
    evidence: { passages: passages.map((passage) => passage.content), products: [] },
    confidence: cited.length === 0 ? 0.5 : Math.max(0.5, Math.min(1, cited[0]?.score ?? 0.5)),
  });
}

