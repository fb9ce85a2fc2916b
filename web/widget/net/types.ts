import type { Action } from '../../../lib/contracts/action.ts';
import type { Source as WireSource } from '../../../lib/contracts/chat.ts';
import type { ConversationState, MessageRole } from '../../../lib/contracts/conversation.ts';

/* What the widget keeps of the wire, in its own words. */

export type { Action, ConversationState };
export type ProductCard = Extract<Action, { type: 'SHOW_CAROUSEL' }>['data']['products'][number];
export type FormAction = Extract<Action, { type: 'SHOW_FORM' }>['data'];
export type Source = Pick<WireSource, 'title' | 'url' | 'section'> & { docId: string };
export type Rating = 'up' | 'down';

/** The proof that a session is this browser's. */
export interface Session {
  id: string;
  token: string;
}

export interface Owner {
  state: ConversationState;
  /** The name of whoever answers, when it is a person. */
  name: string | null;
  /** What the counter says while nobody is there to take over. */
  away: string | null;
}

export interface Attachment {
  id: string;
  name: string;
  url: string | null;
}

export interface Csat {
  conversationId: string;
  question: string;
  scale: number;
}

export interface Reply {
  text: string;
  action: Action | null;
  turnId: string;
  messageId: string | null;
  language: string | null;
  sources: Source[];
  owner: Owner;
  session: Session | null;
}

export interface Message {
  id: string;
  role: MessageRole;
  content: string;
  action: Action | null;
  turnId: string | null;
  conversationId: string | null;
  sources: Source[];
  seq: number;
  key: string | null;
  attachments: Attachment[];
  rating: Rating | null;
  createdAt: number;
}

export interface History {
  messages: Message[];
  owner: Owner;
  csat: Csat | null;
}

export interface SourceDocument {
  title: string;
  url: string | null;
  section: string | null;
  passages: { section: string | null; content: string }[];
}

export interface Upload {
  id: string;
  url: string;
  headers: Record<string, string>;
}

export interface ProblemBody {
  code: string;
  detail: string | null;
  status: number | null;
}

export type StreamEvent =
  | { kind: 'meta'; turnId: string; session: Session | null }
  | { kind: 'delta'; text: string }
  | { kind: 'replace'; text: string }
  | { kind: 'action'; action: Action }
  | { kind: 'done'; reply: Reply }
  | { kind: 'error'; problem: ProblemBody };

export type LiveEvent = { kind: 'message'; message: Message } | { kind: 'owner'; owner: Owner } | { kind: 'csat'; csat: Csat };
