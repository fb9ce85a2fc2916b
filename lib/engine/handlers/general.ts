import type { LanguageModel, ModelErrorCode, ModelRequest, ToolCall } from '../../contracts/language-model.ts';
import { ModelError } from '../../contracts/language-model.ts';
import { createClaimGate } from '../../guards/claim-gate.ts';
import { checkReply, type ReplyContext, type ReplyFinding } from '../../guards/evidence.ts';
import { createEvidenceIndex } from '../../guards/evidence-index.ts';
import type { Passage } from '../../contracts/knowledge.ts';
import { answerWith } from '../answer.ts';
import { sourceOf } from '../extractive/knowledge.ts';
import { assemblePrompt, type PromptInput } from '../prompt/assemble.ts';
import { createCleaners, type Cleaner } from '../prompt/clean.ts';
import { PROMPT_TEXTS } from '../prompt/defaults.ts';
import type { PromptSet } from '../prompt/store.ts';
import { mayAskModels, type Budget } from '../../memory/budget.ts';
import type { ToolRegistry } from '../../tools/registry.ts';
import type { ToolContext } from '../../tools/tool.ts';
import { createFindings, type Findings } from '../selling/findings.ts';
import type { Answer, Finding, Handler, Lookup, Piece, Turn } from '../turn-state.ts';

export interface GeneralDeps {
  /** Null when no provider is configured. */
  model: LanguageModel | null;
  prompts: () => Promise<PromptSet>;
  /** Answers when no model does. */
  extractive: Handler;
  budget: Budget;
  allowedHosts: string[];
  tools: ToolRegistry;
  /** Starts a guided flow that a tool asked for. */
  begin: (turn: Turn, flow: { wizard: string; data: Record<string, string> }) => Promise<Answer>;
}

/** Rounds in which the model may call tools; in the one after them it must answer. */
const MOST_ROUNDS = 4;
/** Tokens that the results of one round may take in the prompt. */
const RESULT_BUDGET = 2400;

const MAX_TOKENS = 600;
const TEMPERATURE = 0.3;
/** Texts of prompts that are not looked through again, about a kilobyte each. */
const KEPT_TEXTS = 1_000;
/** Passages whose figures and claims are kept as they were read, about a kilobyte each. */
const KEPT_PASSAGES = 500;
/** Passages given to the model. */
const PASSAGES = 6;

/** The general answer: a model over numbered data and tools, streamed, cited and checked; else the extractive answerer. */
export function createGeneralHandler(deps: GeneralDeps): Handler {
  const indexEvidence = createEvidenceIndex(KEPT_PASSAGES);
  const cleanerOf = createCleaners(KEPT_TEXTS);
  const definitions = deps.tools.definitions('public_chatbot');
  return async function* general(turn) {
    const { model } = deps;
    const isSmallTalk = turn.parts.every((part) => part.smallTalk !== null);
    if (model === null || isSmallTalk || !mayAskModels(turn.context.spend, deps.budget)) return yield* deps.extractive(turn);
    const prompts = await deps.prompts();
    const cleaner = cleanerOf(turn.guards.policies);
    const found = createFindings(passagesOf(turn, cleaner), turn.topic.cart);
    const messages = assemblePrompt(promptInput(turn, [...found.passages], prompts, cleaner));
    let offered = definitions;
    for (let round = 0; ; round += 1) {
      const isLast = round === MOST_ROUNDS;
      const context: ReplyContext = {
        language: turn.language, action: found.action, patterns: prompts.patterns, indexEvidence,
        evidence: {
          passages: found.passages.map((passage) => passage.content), products: found.products, facts: [...prompts.companyFacts[turn.language], ...found.facts],
          allowedHosts: deps.allowedHosts, said: turn.context.messages.map((message) => message.content),
        },
      };
      const request: ModelRequest = { messages, maxTokens: MAX_TOKENS, temperature: TEMPERATURE, purpose: 'answer', ...(offered.length === 0 ? {} : { tools: offered, toolChoice: isLast ? 'none' : 'auto' }) };
      const spoken = yield* speak(model, request, context, turn);
      if (spoken.state === 'failed' && spoken.code === 'invalid_request' && offered.length > 0 && round === 0) {
        // No provider in reach can call tools: it may still answer from the data.
        offered = [];
        continue;
      }
      if (spoken.state === 'failed') return yield* instead(turn, deps, found, spoken.text, cleaner.findings);
      if (spoken.toolCalls.length === 0 || isLast) {
        const checked = checkReply(spoken.text, context);
        const findings = [...cleaner.findings, ...unsupported(checked.findings)];
        if (checked.reply === null) return yield* instead(turn, deps, found, spoken.text, findings);
        return { ...cite(turn, checked.reply, found.passages), action: found.action, evidence: found.evidence(), topic: { ...(found.topic ?? turn.topic), cart: found.cart }, answeredBy: spoken.voice, findings };
      }
      // What is said before the tools have answered is not the answer.
      if (spoken.text !== '') yield { replace: '' };
      const outcomes = await deps.tools.run(spoken.toolCalls, toolContext(withCart(turn, found)), { budget: RESULT_BUDGET });
      messages.push({ role: 'assistant', content: spoken.text, toolCalls: spoken.toolCalls });
      for (const outcome of outcomes) messages.push({ role: 'tool', toolCallId: outcome.call.id, content: cleaner.clean(found.add(outcome), `tool ${outcome.call.name}`) });
      // From here on the counter asks by itself: no word of a model stands between a customer and a confirmation.
      if (found.begin !== null) return { ...(await deps.begin(withCart(turn, found), found.begin)), answeredBy: 'wizard', findings: cleaner.findings };
    }
  };
}

/** The turn with what its tools have done to the cart so far. */
const withCart = (turn: Turn, { cart }: Findings): Turn => ({ ...turn, topic: { ...turn.topic, cart } });

const toolContext = (turn: Turn): ToolContext => ({
  actor: 'public_chatbot', sessionId: turn.context.session.session_id, requestKey: `turn:${turn.context.turn.id}`, language: turn.language, topic: turn.topic, known: turn.known, signal: turn.signal,
  observe: (attempt) => turn.calls.push(attempt),
});

type Spoken = { state: 'said'; text: string; voice: string; toolCalls: ToolCall[] } | { state: 'failed'; text: string; code: ModelErrorCode };

/** One round of the model. Figures wait for their evidence; plain words leave at once. */
async function* speak(model: LanguageModel, request: ModelRequest, context: ReplyContext, turn: Turn): AsyncGenerator<Piece, Spoken, void> {
  let gate = createClaimGate(context);
  let text = '';
  let voice = model.id;
  let toolCalls: ToolCall[] = [];
  try {
    for await (const event of model.stream(request, { signal: turn.signal, deadline: turn.deadline, observe: (attempt) => turn.calls.push(attempt) })) {
      if (event.type === 'delta') {
        text += event.text;
        const said = gate.push(event.text);
        if (said !== '') yield said;
      } else if (event.type === 'replace') {
        text = '';
        toolCalls = [];
        gate = createClaimGate(context);
        yield { replace: '' };
      } else if (event.type === 'tool_call') toolCalls.push(event.call);
      else if (event.type === 'finish') voice = `${event.provider}:${event.model}`;
    }
    const rest = toolCalls.length > 0 ? '' : gate.end();
    if (rest !== '') yield rest;
    return { state: 'said', text, voice, toolCalls };
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return { state: 'failed', text, code: error.code };
  }
}

/** What stands in for a model that failed, did not stand, or broke off half way: what was done already is told, else the extractive answer. */
async function* instead(turn: Turn, deps: GeneralDeps, found: Findings, shown: string, findings: Finding[]): ReturnType<Handler> {
  if (shown !== '') yield { replace: '' };
  if (found.told === null) return { ...(yield* deps.extractive(turn)), findings };
  yield found.told;
  return answerWith(withCart(turn, found), found.told, { action: found.action, evidence: found.evidence(), findings });
}

const EXCERPT = 160;

/** What the model said without evidence, as one finding; what leaked is the stream guard's to report. */
function unsupported(findings: readonly ReplyFinding[]): Finding[] {
  const own = findings.filter(({ sentence }) => sentence !== '');
  return own.length === 0 ? [] : [{ kind: 'evidence', ruleIds: [...new Set(own.map(({ rule }) => rule))], excerpt: own.map(({ sentence }) => sentence).join(' ').slice(0, EXCERPT) }];
}

/** The best passages over all parts of the message, each once, without what in them speaks to a model. */
function passagesOf(turn: Turn, cleaner: Cleaner) {
  // What the shop only guesses is no ground for an answer where nothing it has checked is near.
  const mayBeTold = (lookup: Lookup, passage: Passage) => lookup.status !== 'needs_clarification' || passage.truth_level === 'L1' || passage.truth_level === 'L2';
  const all = turn.lookups.flatMap((lookup) => (lookup.status === 'unavailable' ? [] : lookup.passages.filter((passage) => mayBeTold(lookup, passage))));
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
    name: turn.known.name ?? null,
    memory: context.facts.map((fact) => cleaner.clean(`${fact.subject}: ${fact.value}`, 'memory')).filter((line) => line !== ''),
    summary: context.conversation.summary === null ? null : cleaner.clean(context.conversation.summary, 'summary'),
    passages,
    products: [],
    page: pageOf(turn, cleaner),
    hasTools: true,
    isKnowledgeAway: turn.lookups.some((lookup) => lookup.status === 'unavailable' || lookup.status === 'quarantined'),
    isOffTopic: turn.screening.scope === 'out_scope',
    ask: turn.ask === 'name' || turn.ask === 'email' ? turn.ask : null,
    canary: prompts.canary,
    // What the counter said may quote a document; what the customer said was screened when it came.
    history: context.history.map(({ role, content }) => ({ role, content: role === 'user' ? content : cleaner.clean(content, 'history') })).filter(({ content }) => content !== ''),
    message: turn.text,
  };
}

/** What the page says of itself, without what in it speaks to a model. A page is the shop's, but its context comes from a browser. */
function pageOf({ language, context: { turn } }: Turn, cleaner: Cleaner): string[] {
  const { page_title, product_reference, cart_items } = turn.context;
  const said = [page_title, product_reference].flatMap((text) => (text === undefined ? [] : cleaner.clean(text.replace(/\s+/g, ' '), 'page')));
  return [...said.filter((line) => line !== ''), ...(cart_items === undefined ? [] : [`${PROMPT_TEXTS.cart[language]}: ${cart_items}`])];
}

const CITATION = /\s?\[(\d{1,2})\]/g;

/** The sources an answer really cites, renumbered in the order of their first mention; numbers that point nowhere go. */
function cite(turn: Turn, text: string, passages: readonly Passage[]): Answer {
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
    confidence: cited.length === 0 ? 0.5 : Math.max(0.5, Math.min(1, cited[0]?.score ?? 0.5)),
  });
}

