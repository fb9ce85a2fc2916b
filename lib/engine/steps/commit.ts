import { createHash } from 'node:crypto';
import type { Meta } from '../../contracts/chat.ts';
import type { IdGenerator } from '../../contracts/clock.ts';
import { languageSchema } from '../../contracts/language.ts';
import type { ModelAttempt } from '../../contracts/language-model.ts';
import { say } from '../../language/say.ts';
import { personButton, showButtons } from '../answer.ts';
import type { Owner } from '../../contracts/conversation.ts';
import type { Values } from '../../config/settings.ts';
import type { Database } from '../../db/database.ts';
import { commitTurn, type StoredResult, type TurnContext } from '../../db/queries/turns.ts';
import { redactPersonal } from '../../guards/personal.ts';
import { maskSensitive } from '../../guards/sensitive.ts';
import { asksFor } from '../decorate.ts';
import { MEMORY_FACTS, MEMORY_SUMMARY } from '../../jobs/memory.ts';
import { STAFF_NOTICE, type StaffNotice } from '../../jobs/staff-notice.ts';
import type { engineSettings } from '../config.ts';
import { toCallRow, type PriceOf } from '../../memory/cost.ts';
import type { Rhythm } from '../../memory/rhythm.ts';
import type { Answer, Turn } from '../turn-state.ts';

export interface CommitDeps {
  database: Database;
  ids: IdGenerator;
  settings: Values<typeof engineSettings>;
  priceOf: PriceOf;
  /** When facts are extracted and summaries written; null where no model is there to do it. */
  memory: Rhythm | null;
}

export interface Outcome {
  answer: Answer;
  /** Rules of the output guard that replaced the answer. */
  outputBlockedBy: string[];
  durationMs: number;
}

const EXCERPT = 160;

/** Step 7: one transaction with everything this turn changes. Null when the turn was taken over meanwhile. */
export async function commit(turn: Turn, outcome: Outcome, deps: CommitDeps): Promise<StoredResult | null> {
  const { answer } = outcome;
  const messageId = deps.ids();
  const result: StoredResult = { reply: answer.text, action: answer.action, meta: buildMeta(turn, outcome, messageId) };
  const committed = await commitTurn(deps.database, {
    turn_id: turn.context.turn.id,
    fence: turn.context.turn.fence,
    message_id: messageId,
    reply: answer.text,
    action: answer.action,
    sources: answer.sources,
    result,
    language: turn.language,
    topic: answer.topic,
    wizard: answer.wizard,
    behavior: { ...turn.behavior.state, asked_for: asksFor(turn, answer) },
    entities: turn.entities.map(({ type, value, confidence, source }) => ({ type, value, confidence, source_message: source })),
    lead: leadOf(turn, answer),
    conversation: answer.conversation,
    jobs: [...(answer.notice === null ? [] : noticesOf(turn, answer.notice, deps.settings)), ...(deps.memory === null ? [] : memoryJobsOf(turn, deps.memory))],
    calls: turn.calls.map((call) => toCallRow(call, deps.priceOf)),
    incidents: incidentsOf(turn, outcome, deps.ids),
  });
  return committed ? result : null;
}

/**
 * The answer of last resort, made of nothing that could have failed before: an apology and the way to a person. Every
 * turn ends, whatever a message, a document or a fault of ours did to it; what models were asked before stays on the account.
 */
export async function commitApology(context: TurnContext, calls: readonly ModelAttempt[], deps: CommitDeps): Promise<StoredResult | null> {
  const { session, turn } = context;
  const language = languageSchema.catch('fr').parse(session.language);
  const messageId = deps.ids();
  const reply = say(language, 'error_generic');
  const action = showButtons([personButton(language)]);
  const result: StoredResult = {
    reply,
    action,
    meta: {
      engine: 'v3', routing_path: 'fallback', session_id: session.session_id, turn_id: turn.id, message_id: messageId, language,
      message_count: turn.message_count, duration_ms: 0,
      guardrails: { disclosure_blocked: false, role_override_blocked: false, scope_blocked: false, output_blocked: false, scope_classification: 'unsure', blocked_by: [] },
      memory: { rag_chunks_used: 0, window_messages: 0, entities: [] },
      behavior: { score: 0, abandon_risk: false, signals: [] },
      wix: { catalog_evidence: false, products_found: 0 },
      sources: [], confidence: 0, answered_by: 'extractive',
      owner: { kind: 'bot', id: null, state: context.conversation.state },
      merged_messages: context.messages.length,
    },
  };
  const committed = await commitTurn(deps.database, {
    turn_id: turn.id, fence: turn.fence, message_id: messageId, reply, action, sources: [], result, language, topic: session.topic,
    wizard: null, behavior: session.behavior, entities: [], lead: null, conversation: null, jobs: [], calls: calls.map((call) => toCallRow(call, deps.priceOf)), incidents: [],
  });
  return committed ? result : null;
}

function buildMeta(turn: Turn, { answer, outputBlockedBy, durationMs }: Outcome, messageId: string): StoredResult['meta'] {
  const { screening, context } = turn;
  const products = answer.action?.type === 'SHOW_CAROUSEL' ? answer.action.data.products.length : answer.evidence.products.length;
  return {
    engine: 'v3',
    routing_path: turn.route,
    session_id: context.session.session_id,
    turn_id: context.turn.id,
    message_id: messageId,
    language: turn.language,
    message_count: context.turn.message_count,
    duration_ms: Math.round(durationMs * 10) / 10,
    guardrails: guardrailsOf(screening, outputBlockedBy),
    memory: { rag_chunks_used: answer.sources.length, window_messages: context.history.length, entities: Object.keys(turn.known).sort() },
    behavior: { score: turn.behavior.score, abandon_risk: turn.behavior.abandonRisk, signals: turn.behavior.signals },
    wix: { catalog_evidence: answer.evidence.products.length > 0, products_found: products },
    sources: answer.sources,
    confidence: answer.confidence,
    answered_by: answer.answeredBy,
    owner: ownerOf(turn, answer),
    merged_messages: context.messages.length,
  };
}

function guardrailsOf(screening: Turn['screening'], outputBlockedBy: string[]): Meta['guardrails'] {
  const refused = (kind: Turn['screening']['kinds'][number]) => screening.verdict === 'refuse' && screening.kinds.includes(kind);
  return {
    disclosure_blocked: refused('disclosure'),
    role_override_blocked: refused('role_override'),
    scope_blocked: refused('scope'),
    output_blocked: outputBlockedBy.length > 0,
    scope_classification: screening.scope,
    blocked_by: [...screening.blockedBy, ...outputBlockedBy],
  };
}

function ownerOf(turn: Turn, answer: Answer): Owner {
  const { conversation } = turn.context;
  const state = answer.conversation?.state ?? conversation.state;
  return { kind: state === 'human' ? conversation.owner_kind : 'bot', id: state === 'human' ? conversation.owner_id : null, state, away: state === 'pending' && !turn.hasStaff ? say(turn.language, 'handoff_no_staff') : null };
}

function leadOf(turn: Turn, answer: Answer) {
  const email = answer.lead?.email ?? turn.known.email;
  // Whoever said how to be reached, or is near to buying, is a lead.
  if (email === undefined && turn.known.phone === undefined && turn.behavior.score < LEAD_SCORE) return null;
  return { email: email ?? null, name: answer.lead?.name ?? turn.known.name ?? null, phone: turn.known.phone ?? null, source: `chat_${turn.context.session.channel}`, score: turn.behavior.score };
}

function noticesOf(turn: Turn, reason: string, settings: CommitDeps['settings']) {
  const { session } = turn.context;
  return settings.staffEmails.map((to) => ({
    kind: STAFF_NOTICE,
    payload: { to, shop: settings.shopName, session_id: session.session_id, channel: session.channel, language: turn.language, reason } satisfies StaffNotice,
    dedupe_key: `${STAFF_NOTICE}:${turn.context.turn.id}:${to}`,
  }));
}

/** A score from which a customer who has left no name is worth a row. */
const LEAD_SCORE = 0.3;

/**
 * What is worth remembering is looked for in every answered message that says something; summaries begin before the window
 * ends. Both wait until the customer falls silent (`fold_job` in migrations/0016): a jobs' model reads several turns at once.
 */
function memoryJobsOf(turn: Turn, { quietMs, turns, summariseAt, lookEvery }: Rhythm) {
  const { context } = turn;
  const saysSomething = turn.token === null && turn.screening.verdict === 'allow' && turn.parts.some((part) => part.smallTalk === null);
  const job = (kind: string, payload: { most: number; count: number } & Record<string, unknown>) => ({ kind, payload: { ...payload, quiet_ms: quietMs }, dedupe_key: `${kind}:${context.turn.id}` });
  const facts = saysSomething ? [job(MEMORY_FACTS, { turn_ids: [context.turn.id], count: 1, most: turns })] : [];
  const added = context.messages.length + 1;
  const summary = context.history.length + added < summariseAt ? [] : [job(MEMORY_SUMMARY, { conversation_id: context.conversation.id, count: added, most: lookEvery })];
  return [...facts, ...summary];
}

/** Suspicion from which a message that was let through is noted. */
const SUSPICIOUS = 0.45;

/**
 * One row for each message that was refused or strongly suspected, each answer that was stopped, and each document or
 * sentence that was kept back: never the text, only what recognises it.
 */
function incidentsOf(turn: Turn, { answer, outputBlockedBy }: Outcome, ids: IdGenerator) {
  const { screening, context } = turn;
  const incident = (kind: string, ruleIds: string[], excerpt = turn.text) => ({
    id: ids(),
    channel: context.session.channel,
    kind,
    rule_ids: ruleIds,
    digest: createHash('sha256').update(turn.text).digest('base64url'),
    excerpt: maskSensitive(redactPersonal(excerpt)).text.slice(0, EXCERPT),
  });
  return [
    ...(screening.verdict === 'refuse' ? [incident(screening.kinds[0] ?? 'guard', screening.blockedBy)] : screening.suspicion >= SUSPICIOUS ? [incident('suspicion', screening.matched)] : []),
    ...(outputBlockedBy.length > 0 ? [incident('output', outputBlockedBy)] : []),
    ...answer.findings.map(({ kind, ruleIds, excerpt }) => incident(kind, ruleIds, excerpt)),
  ];
}
