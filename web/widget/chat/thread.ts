import type { Action, Attachment, Message, Rating, Reply, Source } from '../net/types.ts';
import type { Outgoing } from './store.ts';

export type Trouble = 'retrying' | 'fetching' | 'failed' | null;

/** One line of the conversation as it is shown. `id` stays the same from the first sign of it to its stored form. */
export interface Item {
  id: string;
  kind: 'question' | 'answer' | 'staff' | 'note';
  order: number;
  text: string;
  action: Action | null;
  sources: Source[];
  attachments: Attachment[];
  turnId: string | null;
  messageId: string | null;
  conversationId: string | null;
  rating: Rating | null;
  language: string | null;
  at: number;
  streaming: boolean;
  trouble: Trouble;
  /** Words for a failure, and what may be done about it. */
  problem: { words: string; retryAt: number | null; retry: (() => void) | null } | null;
}

/** What buttons and pages send for the customer: never shown as their words. */
const TOKEN = /^__[A-Z_]+__$/;

/** Milliseconds in which a question of another tab is taken to be worked on. */
const WORKED_ON_MS = 60_000;

const questionId = (key: string) => `q:${key}`;
const answerId = (turnId: string) => `a:${turnId}`;

/**
 * What was said, once, whatever way it came: typed here, streamed, fetched, told by another tab or by the server. A
 * question is recognised by its key and an answer by its turn; the server's order counts once it is known.
 */
export class Thread {
  readonly #items = new Map<string, Item>();
  #seq = 0;
  #local = 0;

  /** The last message of the server that is known here without a gap. */
  get lastSeq(): number {
    return this.#seq;
  }

  get isEmpty(): boolean {
    return this.#items.size === 0;
  }

  clear(): void {
    this.#items.clear();
    this.#seq = 0;
  }

  /** In order. */
  list(): Item[] {
    return [...this.#items.values()].sort((one, other) => one.order - other.order);
  }

  /** What the server has stored. True when it was not known here yet. */
  put(message: Message): boolean {
    this.#seq = Math.max(this.#seq, message.seq);
    if (message.role === 'system' || (message.role === 'user' && TOKEN.test(message.content.trim()))) return false;
    const isQuestion = message.role === 'user';
    const id = isQuestion ? questionId(message.key ?? message.id) : message.role === 'assistant' && message.turnId !== null ? answerId(message.turnId) : `m:${message.id}`;
    const known = this.#items.get(id);
    this.#items.set(id, {
      id,
      kind: isQuestion ? 'question' : message.role === 'staff' ? 'staff' : 'answer',
      order: message.seq,
      text: message.content,
      action: message.action,
      sources: message.sources,
      attachments: message.attachments,
      turnId: message.turnId,
      messageId: message.id,
      conversationId: message.conversationId,
      rating: message.rating,
      language: known?.language ?? null,
      at: message.createdAt,
      streaming: false,
      trouble: known?.trouble ?? null,
      problem: known?.problem ?? null,
    });
    return known === undefined || known.messageId === null;
  }

  /** A message that leaves here now. The customer's own words, or what they pressed. */
  ask(message: Outgoing): void {
    if (TOKEN.test(message.text)) return;
    const id = questionId(message.key);
    if (this.#items.has(id)) return;
    this.#items.set(id, {
      ...this.#blank(id, 'question'),
      text: message.text || message.attachments.map(({ name }) => name).join(', '),
      at: message.at,
      attachments: message.attachments.map((file) => ({ ...file, url: null })),
    });
  }

  /** How a message of ours is getting on. */
  mark(key: string, change: Partial<Pick<Item, 'trouble' | 'problem' | 'turnId'>>): void {
    const item = this.#items.get(questionId(key));
    if (item) this.#items.set(item.id, { ...item, ...change });
  }

  /** The words of a turn so far. What is stored of it already is not touched. */
  stream(turnId: string, change: (text: string) => string): void {
    const item = this.#items.get(answerId(turnId)) ?? { ...this.#blank(answerId(turnId), 'answer'), turnId, streaming: true };
    if (item.streaming) this.#items.set(item.id, { ...item, text: change(item.text) });
  }

  showAction(turnId: string, action: Action): void {
    const item = this.#items.get(answerId(turnId));
    if (item?.streaming) this.#items.set(item.id, { ...item, action });
  }

  /** A stream that will not go on: its words are taken back until the answer is there. */
  drop(turnId: string): void {
    if (this.#items.get(answerId(turnId))?.streaming) this.#items.delete(answerId(turnId));
  }

  /** The answer of a turn. True when it was not shown whole before. */
  finish(reply: Reply): boolean {
    const id = answerId(reply.turnId);
    const known = this.#items.get(id);
    if (reply.text === '' && reply.action === null) {
      this.drop(reply.turnId); // a person's conversation: the counter said nothing
      return false;
    }
    if (known && !known.streaming) {
      this.#items.set(id, { ...known, language: reply.language });
      return false;
    }
    const { text, action, sources, turnId, messageId, language } = reply;
    this.#items.set(id, { ...(known ?? this.#blank(id, 'answer')), text, action, sources, turnId, messageId, language, streaming: false });
    return true;
  }

  rate(messageId: string, rating: Rating): void {
    for (const item of this.#items.values()) if (item.messageId === messageId) this.#items.set(item.id, { ...item, rating });
  }

  note(text: string): void {
    const id = `n:${(this.#local += 1)}`;
    this.#items.set(id, { ...this.#blank(id, 'note'), text });
  }

  /** Turns that someone waits for though nothing streams here: a reload, or another tab. The newest is enough. */
  waitingTurn(): string | null {
    const last = this.list().filter((item) => item.kind === 'question').at(-1);
    if (!last?.turnId || last.messageId === null || this.#items.has(answerId(last.turnId))) return null;
    return Date.now() - last.at < WORKED_ON_MS ? last.turnId : null;
  }

  #blank(id: string, kind: Item['kind']): Item {
    this.#local += 1;
    const last = Math.max(this.#seq, ...[...this.#items.values()].map((item) => item.order));
    return {
      id, kind, order: last + 1e-6, text: '', action: null, sources: [], attachments: [], turnId: null, messageId: null,
      conversationId: null, rating: null, language: null, at: Date.now(), streaming: false, trouble: null, problem: null,
    };
  }
}
