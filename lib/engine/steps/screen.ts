import { languageSchema, type Language } from '../../contracts/language.ts';
import type { Values } from '../../config/settings.ts';
import { concernsProducts, EMPTY_TOPIC, mergeTopic, topicSchema } from '../../commerce/topic.ts';
import type { ProductRequest } from '../../commerce/understand/request.ts';
import { wizardStateSchema } from '../../commerce/wizards/machine.ts';
import type { TurnContext } from '../../db/queries/turns.ts';
import { GUARD_FAILURE, type AccountQuestion, type Screening } from '../../guards/types.ts';
import type { Guards } from '../guard-store.ts';
import { chooseLanguage, detectLanguage } from '../../language/detect.ts';
import { findEntities, type EntityType } from '../../memory/entities.ts';
import type { CatalogWords } from '../catalog-words.ts';
import type { engineSettings } from '../config.ts';
import { completeQuestion, hangsOnPrevious } from '../follow-up.ts';
import { splitQuestions } from '../questions.ts';
import { readBehavior } from '../signals/behavior.ts';
import { cadence } from '../signals/cadence.ts';
import { findEscalation } from '../signals/escalation.ts';
import { findIntent, type Intent } from '../signals/intent.ts';
import { findSmallTalk, startsWithThanks } from '../signals/small-talk.ts';
import { readToken } from '../tokens.ts';
import type { Part, Reading } from '../turn-state.ts';

export interface ScreenDeps {
  guards: Guards;
  settings: Values<typeof engineSettings>;
  /** How the shop's own order numbers look in a sentence. */
  orderNumber: RegExp;
}

/**
 * Step 2: reads the turn. Action tokens leave here; then the guards, the language, what the message says of its writer
 * and of what they look for. Pure but for the cached vocabulary: nothing is looked up.
 */
export function screenTurn(context: TurnContext, words: CatalogWords | null, deps: ScreenDeps): Reading {
  const { session, turn, messages } = context;
  const tokens = messages.flatMap((message) => readToken(message.content) ?? []);
  // Of several buttons the last one counts, and starting over before any other.
  const token = tokens.includes('__RESET_CHAT__') ? '__RESET_CHAT__' : (tokens.at(-1) ?? null);
  const text = messages.map((message) => message.content).filter((content) => readToken(content) === null).join('\n');
  const spoken = languageSchema.nullable().catch(null).parse(session.language);
  // Buttons have no language, and an answer of a few words to a guided question (a name, an address) hardly one.
  const isTelling = token === null && (session.wizard === null || spoken === null || (text.split(/\s+/).length > 3 && !isNamed(text)));
  const language = chooseLanguage(isTelling ? (words?.detect ?? detectLanguage)(text) : { language: 'fr', sure: false }, spoken, turn.language_hint);
  const wizard = session.wizard === null ? null : wizardStateSchema.nullable().catch(null).parse(session.wizard);
  const screened = token === null ? deps.guards.screen.screen(text, { language, channel: session.channel }) : NOTHING_FOUND;
  const screening = wizard !== null && text.split(/\s+/).length <= SHORT_ANSWER ? forgiven(screened) : screened;

  const isAnswer = parseIsAnswer(text, language, words);
  // Nothing is remembered of a refused message: a name in it would stand in every later prompt.
  const entities = token === null && screening.verdict === 'allow' ? readEntities(context, language, deps.settings, isAnswer) : [];
  const known = { ...context.entities, ...Object.fromEntries(entities.map((entity) => [entity.type, entity.value])) };
  const parts = token === null ? readParts(splitQuestions(text), language, words, context) : [];
  const topicBefore = topicSchema.catch(EMPTY_TOPIC).parse(session.topic);
  const topic = parts.reduce((before, { request }) => (concernsProducts(request, before) ? mergeTopic(before, request) : before), topicBefore);
  const { product_id, product_reference } = turn.context;
  const names = parts.flatMap(({ request }) => request.families.map((family) => family.key));
  const isElsewhere = names.some((key) => !topicBefore.families.includes(key));
  const hasReference = parts.some(({ request }) => request.references.length > 0);
  const hasSubject = hasReference || (!isElsewhere && (topicBefore.families.length > 0 || topicBefore.references.length > 0 || (product_id ?? product_reference) !== undefined));
  const isDescribing = names.length > 0 || parts.some(({ request }) => request.vehicle !== null);
  const isAsking = token === null && wizard === null;
  const intent = isAsking ? (findIntent(text, { hasSubject, hasLines: topicBefore.cart.lines.length > 0, isDescribing, orderNumber: deps.orderNumber }) ?? ownAccount(screening, parts)) : null;
  const isProductRequest = parts.some(({ request }) => request.families.length > 0 || request.references.length > 0);

  return {
    context, text, language, token, intent, screening, guards: deps.guards, parts, entities, known, topic, topicBefore, wizard, words,
    hasSensitive: (turn.context.masked?.length ?? 0) > 0,
    shopName: deps.settings.shopName,
    hasStaff: deps.settings.staffEmails.length > 0,
    escalation: token === null ? findEscalation(text) : null,
    behavior: readBehavior(text, session.behavior, turn.context, isProductRequest),
    ask: wizard === null ? cadence({ before: turn.message_count - messages.length, after: turn.message_count }, known) : null,
    killSwitch: context.flags['kill_switch'] === true,
  };
}

function readParts(texts: readonly string[], language: Language, words: CatalogWords | null, { history }: TurnContext): Part[] {
  const asked = history.filter((message) => message.role === 'user' && findSmallTalk(message.content) === null).map((message) => message.content);
  return texts.map((text) => {
    const request = withNamedParts(withSpelledReference(text, words?.understanding.understand(text, language) ?? EMPTY_REQUEST), text, language, words);
    const smallTalk = findSmallTalk(text) ?? (isOnlyThanks(text, request) && words?.conceptsIn(text, language).length === 0 ? 'thanks' : null);
    const previous = asked.at(-1);
    if (smallTalk === null) asked.push(text);
    if (smallTalk !== null || previous === undefined || words === null) return { text, smallTalk, request, question: text };
    const conceptsIn = (some: string) => words.conceptsIn(some, language);
    const question = hangsOnPrevious(text, request, conceptsIn(text)) ? completeQuestion(text, previous, conceptsIn) : text;
    return { text, smallTalk, request, question };
  });
}

/** What is asked of an own order or account, and what answers it. Everything else about them, the shop's texts do. */
const ACCOUNT_INTENTS: Readonly<Partial<Record<AccountQuestion, Intent>>> = {
  order_status: '__TRACK_ORDER__', order_details: '__TRACK_ORDER__', account_data: 'account', account_case: 'account',
};

/**
 * Whoever asks for nothing but their own order or account is shown it or told the way to it. With a part named beside an order there is more to answer; an
 * account is its own subject, and "points" in it no part of a car.
 */
function ownAccount({ account }: Screening, parts: readonly Part[]): Intent | null {
  const intent = account === null ? undefined : ACCOUNT_INTENTS[account];
  const [only, ...others] = parts;
  if (intent === undefined || only === undefined || others.length > 0 || only.request.references.length > 0) return null;
  return intent === 'account' || only.request.families.length === 0 ? intent : null;
}

/** How sure a part is that only the shop's texts have a word for. */
const NAMED = 0.85;

/** Texts of the shop know more words for a part than its catalogue does. */
function withNamedParts(request: ProductRequest, text: string, language: Language, words: CatalogWords | null): ProductRequest {
  if (words === null || request.families.length > 0 || request.references.length > 0) return request;
  const concepts = new Set(words.conceptsIn(text, language));
  const families = words.vocabulary.families.filter((family) => concepts.has(family.key)).map(({ key }) => ({ key, score: NAMED }));
  return families.length === 0 ? request : { ...request, families };
}

const isOnlyThanks = (text: string, request: ProductRequest): boolean =>
  startsWithThanks(text) && request.families.length === 0 && request.references.length === 0 && request.vehicle === null && !request.intent;
/** A name of some words: "Garage du Lac SA" is French in any conversation, and says nothing of its language. */
const isNamed = (text: string): boolean => text.trim().split(/\s+/).every((word) => word.length < 4 || /^[\p{Lu}\p{N}]/u.test(word));

/** Words of a short answer to a guided question. */
const SHORT_ANSWER = 6;

/** A short answer to a guided question (a name, an address) reaches no model: what a guard makes of three words is noted, and no reason to refuse it. */
const forgiven = (screening: Screening): Screening =>
  screening.blockedBy.includes(GUARD_FAILURE) ? screening : { ...screening, verdict: 'allow', blockedBy: [], kinds: [] };

/** What is understood of a message while the catalogue cannot be asked for its words. */
const EMPTY_REQUEST: ProductRequest = {
  vehicle: null, families: [], axle: null, side: null, brand: null, references: [], sizes: [], maxPrice: null, quantity: null,
  negated: { axle: null, families: [], models: [] }, leftovers: [], intent: false, service: false,
};

const NOTHING_FOUND = { verdict: 'allow', blockedBy: [], matched: [], kinds: [], suspicion: 0, scope: 'in_scope', account: null, sensitive: [] } satisfies Reading['screening'];

/** A part number alone, in groups as it is printed: "7701 208 265", "03L 115 562 F". */
const GROUPED = /^(?=(?:\D*\d){6})(?:[A-Z]{0,3}\d[A-Z0-9]*|[A-Z]{1,3})(?:[ .-](?:[A-Z]{0,3}\d[A-Z0-9]*|[A-Z]{1,3})){1,5}$/i;

/** A message that is nothing but a number in groups is that number, whatever its groups could mean. */
function withSpelledReference(text: string, request: ProductRequest): ProductRequest {
  const only = text.trim().replace(/[?!.\s]+$/, '');
  const said = request.vehicle?.said;
  const isVehicle = said !== undefined && (said.year !== null || said.engine !== null || said.fuel !== null);
  if (!GROUPED.test(only) || request.families.length > 0 || isVehicle) return request;
  return { ...EMPTY_REQUEST, references: [only.replace(/[ .-]/g, '')] };
}

/** Whether a message can be the bare answer to "what is your name?": it names no part, no car, no subject of the shop. */
function parseIsAnswer(text: string, language: Reading['language'], words: CatalogWords | null): boolean {
  if (words === null || /[?؟\d]/.test(text) || findSmallTalk(text) !== null) return false;
  const request = words.understanding.understand(text, language);
  return request.families.length === 0 && request.vehicle === null && request.references.length === 0 && !request.intent && !request.service && words.conceptsIn(text, language).length === 0;
}

function readEntities(context: TurnContext, language: Reading['language'], settings: Values<typeof engineSettings>, isAnswer: boolean): Reading['entities'] {
  const asked = context.session.behavior['asked_for'];
  const askedFor: EntityType | null = isAnswer && (asked === 'name' || asked === 'email') ? asked : null;
  return context.messages.flatMap((message) =>
    findEntities(message.content, language, { country: settings.shopCountry, askedFor }).map((entity) => ({ ...entity, source: message.id })),
  );
}
