import type { Action } from '../contracts/action.ts';
import type { Route, Source } from '../contracts/chat.ts';
import type { ConversationState } from '../contracts/conversation.ts';
import type { KnowledgeResult } from '../contracts/knowledge.ts';
import type { Language } from '../contracts/language.ts';
import type { ModelAttempt } from '../contracts/language-model.ts';
import type { Topic } from '../commerce/topic.ts';
import type { ProductRequest } from '../commerce/understand/request.ts';
import type { WizardState } from '../commerce/wizards/machine.ts';
import type { TurnContext } from '../db/queries/turns.ts';
import type { Lexicon } from '../language/lexicon/lexicon.ts';
import type { Guards } from './guard-store.ts';
import type { Screening } from '../guards/types.ts';
import type { Entity, EntityType } from '../memory/entities.ts';
import type { Behavior } from './signals/behavior.ts';
import type { Intent } from './signals/intent.ts';
import type { EscalationReason } from './signals/escalation.ts';
import type { SmallTalk } from './signals/small-talk.ts';
import type { CatalogWords } from './catalog-words.ts';
import type { ActionToken } from './tokens.ts';

/** One question of the message. */
export interface Part {
  text: string;
  /** What it asks, with the question before it where it hangs on that one: "and how long does it take?". */
  question: string;
  smallTalk: SmallTalk | null;
  request: ProductRequest;
}

/** What is known of a turn before anything is looked up. */
export interface Reading {
  context: TurnContext;
  /** The messages this turn answers, joined. */
  text: string;
  language: Language;
  token: ActionToken | null;
  /** What the customer asks for in so many words; does what the token of that name does. */
  intent: Intent | null;
  screening: Screening;
  /** The rules this turn is checked with, for what it reads later. */
  guards: Guards;
  escalation: EscalationReason | null;
  parts: Part[];
  /** Found in this message. */
  entities: (Entity & { source: string })[];
  known: { email?: string; phone?: string; name?: string };
  /** After this message. */
  topic: Topic;
  /** Before this message, for turns that must not change it. */
  topicBefore: Topic;
  /** True when a number that must not be sent here was masked before the message was stored. */
  hasSensitive: boolean;
  shopName: string;
  /** Whether anyone is told of a hand-over. */
  hasStaff: boolean;
  wizard: WizardState | null;
  behavior: Behavior;
  /** What the sales cadence asks for at the end of this answer. */
  ask: EntityType | null;
  killSwitch: boolean;
  /** Null while the catalogue cannot be asked. */
  words: CatalogWords | null;
}

/** What knowledge said to one part; `unavailable` is told to the customer, never taken for "nothing known". */
export type Lookup = KnowledgeResult | { status: 'unavailable'; passages: []; suggestions: [] };

/** A turn on its way through the handlers. */
export interface Turn extends Reading {
  route: Route;
  /** One per part, in order. */
  lookups: Lookup[];
  /** What texts are read with; null when nothing was looked up. */
  lexicon: Lexicon | null;
  /** What models were asked for this turn so far, with what it cost; whoever asks one adds to it. Recorded however the turn ends. */
  calls: ModelAttempt[];
  signal: AbortSignal;
  /** Milliseconds since the epoch by which the answer must be there. */
  deadline: number;
}

export interface Evidence {
  passages: string[];
  products: { name: string; reference: string; price: { amount: number; currency: string }; stock: number }[];
}

/** What a guard found beside the customer's message: a document that gives orders, a sentence without evidence. */
export interface Finding {
  kind: 'indirect' | 'evidence';
  ruleIds: string[];
  excerpt: string;
}

/** What a handler answers: the whole of what this turn changes. */
export interface Answer {
  text: string;
  action: Action | null;
  sources: Source[];
  evidence: Evidence;
  answeredBy: string;
  confidence: number;
  topic: Topic;
  wizard: WizardState | null;
  conversation: { state: ConversationState; reason: string | null } | null;
  /** Whom to tell, and why. */
  notice: string | null;
  lead: { email: string; name: string | null } | null;
  findings: Finding[];
}

/** Text as it comes; or what replaces all that was said so far. */
export type Piece = string | { replace: string };

/** Answers one turn: yields text as it comes and returns the whole. */
export type Handler = (turn: Turn) => AsyncGenerator<Piece, Answer, void>;
