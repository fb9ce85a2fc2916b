import { createApi, type Api, type ChatBody } from '../net/api.ts';
import { Abandoned, ConnectionLost, ProblemError } from '../net/errors.ts';
import type { Csat, LiveEvent, Owner, Rating, Reply, SourceDocument } from '../net/types.ts';
import { awaitTurn, deliver, type Line } from './deliver.ts';
import { LiveLine } from './live.ts';
import { newKey } from './message-key.ts';
import { SessionGate } from './session-gate.ts';
import { ChatStore, type Outgoing } from './store.ts';
import { Thread } from './thread.ts';

export interface Failure {
  words: string;
  waitSeconds: number | null;
  isFinal: boolean;
}

export interface ConversationOptions {
  server: string;
  context: () => ChatBody['context'];
  language: () => string;
  /** Something is to be drawn anew. */
  onChange: () => void;
  /** A whole answer arrived: said once to who listens, counted when nobody looks. */
  onAnswer: (id: string) => void;
  onOwner: (owner: Owner) => void;
  explain: (error: unknown) => Failure;
  words: (key: 'session_lost') => string;
}

const BOT: Owner = { state: 'bot', name: null, away: null };
const RESET = '__RESET_CHAT__';
const PROACTIVE = '__SALES_AGENT_PROACTIVE__';

/** One conversation: sends, hears, restores, starts over. Knows nothing of how it is drawn. */
export class Conversation {
  readonly thread = new Thread();
  readonly api: Api;
  readonly store: ChatStore;
  owner: Owner = BOT;
  csat: Csat | null = null;
  /** The mark given, while words may still be added to it. */
  csatScore: number | null = null;
  /** What the conversation could not be restored for. */
  restoreProblem: string | null = null;
  readonly #options: ConversationOptions;
  readonly #line: Line;
  readonly #live: LiveLine;
  readonly #ended = new AbortController();
  /** Messages and turns that are waited for here. */
  #open = new Set<string>();
  #epoch = 0;
  #identity: string | null = null;

  constructor(options: ConversationOptions) {
    this.#options = options;
    this.api = createApi(options.server);
    const host = new URL(options.server).host;
    const prefix = `comptoir.${host}.`;
    this.store = new ChatStore(prefix);
    this.#line = { api: this.api, store: this.store, gate: new SessionGate(`${prefix}session`, () => this.store.session), context: options.context };
    this.#live = new LiveLine({
      api: this.api, name: prefix,
      session: () => this.store.session,
      after: () => this.thread.lastSeq,
      onEvent: (event) => this.#hear(event),
      onGone: () => this.leave(),
    });
    this.store.onChangeElsewhere((session) => {
      if (session) void this.restore();
      else this.leave();
    }, this.#ended.signal);
  }

  /** An answer is awaited and nothing of it can be seen yet. */
  get isTyping(): boolean {
    if (this.owner.state === 'human') return false;
    return this.thread.waitingTurn() !== null || (this.#open.size > 0 && !this.thread.list().some((item) => item.streaming));
  }

  get isStarted(): boolean {
    return !this.thread.isEmpty || this.#open.size > 0;
  }

  send(text: string, attachments: Outgoing['attachments'] = []): void {
    const message: Outgoing = { key: newKey(), text, language: this.#options.language(), at: Date.now(), attachments };
    this.store.remember(message);
    this.thread.ask(message);
    void this.#deliver(message);
  }

  startOver(): void {
    this.send(RESET);
  }

  /** A word from the counter to someone who opened it and says nothing. */
  nudge(): void {
    this.send(PROACTIVE);
  }

  /** Shows what was said before, and takes up what was left unanswered. */
  async restore(): Promise<void> {
    const epoch = this.#startAfresh();
    const { session } = this.store;
    this.restoreProblem = null;
    for (const message of this.store.pending()) {
      this.thread.ask(message);
      void this.#deliver(message);
    }
    if (!session) return this.#options.onChange();
    try {
      const history = await this.api.history(session);
      if (epoch !== this.#epoch) return;
      for (const message of history.messages) this.thread.put(message);
      this.#setOwner(history.owner);
      this.#ask(history.csat);
      this.#live.start();
    } catch (error) {
      if (epoch !== this.#epoch) return;
      if (error instanceof ProblemError && error.isLostSession) return this.leave();
      this.restoreProblem = this.#options.explain(error).words;
    }
    this.#options.onChange();
  }

  /** Who the customer is, by the shop's signed token; null: nobody, and nothing of before is theirs. */
  async identify(token: string | null): Promise<void> {
    if (token === null) {
      this.#identity = null;
      return this.leave();
    }
    if (token === this.#identity) return;
    const pass = await this.#line.gate.enter();
    try {
      const session = await this.api.identify(pass.session, token);
      if (session) this.store.saveSession(session);
      this.#identity = token;
    } catch (error) {
      if (!(error instanceof ProblemError && (error.code === 'customer_conflict' || error.isLostSession))) throw error;
      // Someone else sat here before: their conversation is closed to this customer.
      this.leave();
      const session = await this.api.identify(null, token);
      if (session) this.store.saveSession(session);
      this.#identity = token;
    } finally {
      pass.leave();
    }
    this.#live.start();
  }

  async rate(messageId: string, rating: Rating, reason: string | null): Promise<void> {
    const { session } = this.store;
    if (!session) return;
    await this.api.feedback(session, messageId, rating, reason);
    this.thread.rate(messageId, rating);
    this.#options.onChange();
  }

  async answerCsat(score: number, comment: string | null): Promise<void> {
    const { session } = this.store;
    if (!session || !this.csat) return;
    await this.api.csat(session, this.csat.conversationId, score, comment);
    this.csatScore = score;
    if (comment !== null) this.#ask(null);
    this.#options.onChange();
  }

  async source(messageId: string, docId: string): Promise<SourceDocument | null> {
    const { session } = this.store;
    return session && this.api.source(session, messageId, docId);
  }

  /** Puts a file up. What comes before any message opens the session. */
  async upload(file: File): Promise<{ id: string; name: string }> {
    const pass = await this.#line.gate.enter();
    let session = pass.session;
    try {
      session ??= await this.api.open();
      if (!session) throw new ConnectionLost();
      if (!pass.session) this.store.saveSession(session);
    } finally {
      pass.leave();
    }
    return { id: await this.api.upload(session, file), name: file.name };
  }

  async export(): Promise<unknown> {
    const { session } = this.store;
    return session && this.api.export(session);
  }

  /** Forgets the session on the server and here. */
  async erase(): Promise<void> {
    const { session } = this.store;
    if (session) {
      try {
        await this.api.erase(session);
      } catch (error) {
        if (!(error instanceof ProblemError && error.isLostSession)) throw error;
      }
    }
    this.leave();
  }

  /** Empties the page without asking the server: the session is gone already. */
  leave(): void {
    this.store.forgetAll();
    this.#startAfresh();
    this.#setOwner(BOT);
    this.#ask(null);
    this.#options.onChange();
  }

  #ask(csat: Csat | null): void {
    this.csat = csat;
    this.csatScore = null;
  }

  #startAfresh(): number {
    this.#live.stop();
    this.#open = new Set();
    this.thread.clear();
    return (this.#epoch += 1);
  }

  #setOwner(owner: Owner): void {
    const changed = owner.state !== this.owner.state || owner.name !== this.owner.name || owner.away !== this.owner.away;
    this.owner = owner;
    if (!changed) return;
    this.store.wait(owner.state === 'pending' || owner.state === 'human');
    this.#options.onOwner(owner);
  }

  #hear(event: LiveEvent): void {
    if (event.kind === 'message') {
      if (this.thread.put(event.message) && event.message.role !== 'user') this.#options.onAnswer(event.message.id);
    } else if (event.kind === 'owner') this.#setOwner(event.owner);
    else if (event.csat.conversationId !== this.csat?.conversationId) this.#ask(event.csat);
    this.#options.onChange();
  }

  async #deliver(message: Outgoing): Promise<void> {
    const epoch = this.#epoch;
    const { key } = message;
    let turn: string | null = null;
    const draw = (act: () => void) => {
      if (epoch !== this.#epoch) return;
      act();
      this.#options.onChange();
    };
    draw(() => {
      this.#open.add(key);
      this.thread.mark(key, { trouble: null, problem: null });
    });
    try {
      const reply = await deliver(message, this.#line, {
        isWanted: () => epoch === this.#epoch,
        session: (session) => {
          this.store.saveSession(session);
          this.#live.start();
        },
        accepted: (turnId) => draw(() => {
          turn = turnId;
          this.thread.drop(turnId);
          this.thread.mark(key, { trouble: null, turnId });
        }),
        delta: (text) => draw(() => turn !== null && this.thread.stream(turn, (before) => before + text)),
        replace: (text) => draw(() => turn !== null && this.thread.stream(turn, () => text)),
        action: (action) => draw(() => turn !== null && this.thread.showAction(turn, action)),
        trouble: (trouble) => draw(() => this.thread.mark(key, { trouble })),
        sessionLost: () => draw(() => this.thread.note(this.#options.words('session_lost'))),
      });
      this.store.settle(key);
      draw(() => {
        this.thread.mark(key, { trouble: null, turnId: reply.turnId });
        this.#answered(reply);
      });
    } catch (error) {
      if (error instanceof Abandoned) return;
      const { words, waitSeconds, isFinal } = this.#options.explain(error);
      if (isFinal) this.store.settle(key);
      draw(() => {
        if (turn !== null) this.thread.drop(turn);
        const retryAt = waitSeconds === null ? null : Date.now() + waitSeconds * 1000;
        this.thread.mark(key, { trouble: 'failed', problem: { words, retryAt, retry: isFinal ? null : () => void this.#deliver(message) } });
      });
    } finally {
      draw(() => this.#open.delete(key));
    }
  }

  #answered(reply: Reply): void {
    this.#setOwner(reply.owner);
    if (this.thread.finish(reply)) this.#options.onAnswer(reply.messageId ?? reply.turnId);
  }

  /** A question that was asked elsewhere and is not answered here yet. Rarely needed: the live line tells it first. */
  async catchUp(): Promise<void> {
    const turnId = this.thread.waitingTurn();
    if (turnId === null || this.#open.has(turnId)) return;
    const epoch = this.#epoch;
    this.#open.add(turnId);
    try {
      const reply = await awaitTurn(turnId, this.#line, () => epoch === this.#epoch && this.thread.waitingTurn() === turnId);
      if (reply && epoch === this.#epoch) this.#answered(reply);
    } catch (error) {
      if (!(error instanceof Abandoned)) console.warn('The unanswered question stays unanswered', error);
    } finally {
      if (epoch === this.#epoch) {
        this.#open.delete(turnId);
        this.#options.onChange();
      }
    }
  }
}
