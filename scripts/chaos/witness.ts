import type { Moment, PlannedMessage } from './plan.ts';

/** A reply that a client was given as final. */
export interface SeenReply {
  sessionId: string;
  turnId: string;
  messageId: string;
  reply: string;
  mergedMessages: number;
}

/** What one client can swear to about one of its messages. Times are of the client's own clock. */
export interface Testimony extends PlannedMessage {
  customer: string;
  sentAt: number | null;
  /** When the shop first said that it has the message. */
  storedAt: number | null;
  turnIds: Set<string>;
  replies: SeenReply[];
  attempts: number;
}

export interface Session {
  id: string;
  token: string;
}

/** What a customer saw, in all. */
export interface Witness {
  customer: string;
  session: Session | null;
  testimonies: Testimony[];
}

/** Told of everything that clients see happen. */
export type Notice = (moment: Moment) => void;

/** What the clients could not explain: answers that no client should get, whatever was killed. */
export type Complain = (complaint: string) => void;
