import type { Action, Reply, Session } from '../net/types.ts';
import type { Api, ChatBody } from '../net/api.ts';
import { Abandoned, ConnectionLost, ProblemError } from '../net/errors.ts';
import type { Pass, SessionGate } from './session-gate.ts';
import type { ChatStore, Outgoing } from './store.ts';

export interface DeliveryEvents {
  /** False once the conversation was left: nothing more is sent or kept. */
  isWanted(): boolean;
  session(session: Session): void;
  /** The server has the message. A second time when it had to be asked again: what was shown starts anew. */
  accepted(turnId: string): void;
  delta(text: string): void;
  replace(text: string): void;
  action(action: Action): void;
  trouble(kind: 'retrying' | 'fetching'): void;
  sessionLost(): void;
}

export interface Line {
  api: Api;
  store: ChatStore;
  gate: SessionGate;
  /** What the page says of itself now. */
  context: () => ChatBody['context'];
}

const WAITS_MS = [400, 1000, 2000, 4000, 8000, 15_000, 15_000, 15_000];
const OFFLINE_WAIT_MS = 5000;
const TURN_DEADLINE_MS = 120_000;

/** Waits, but not longer than until the connection is back. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      clearTimeout(timer);
      window.removeEventListener('online', go);
      resolve();
    };
    const timer = setTimeout(go, ms * (0.8 + Math.random() * 0.4));
    window.addEventListener('online', go);
  });
}

const bodyOf = (message: Outgoing, session: Session | null, context: ChatBody['context']): ChatBody => ({
  message: message.text,
  message_key: message.key,
  language: message.language,
  context,
  ...(session ? { session_id: session.id, session_token: session.token } : {}),
  ...(message.attachments.length > 0 ? { attachments: message.attachments.map(({ id }) => ({ id })) } : {}),
});

/** One try: the message goes out, the answer streams in. */
async function attempt(message: Outgoing, line: Line, pass: Pass, events: DeliveryEvents): Promise<Reply> {
  let turnId: string | null = null;
  try {
    for await (const event of line.api.chat(bodyOf(message, pass.session, line.context()))) {
      if (!events.isWanted()) throw new Abandoned();
      switch (event.kind) {
        case 'meta':
          turnId = event.turnId;
          if (event.session) events.session(event.session);
          pass.leave();
          events.accepted(turnId);
          break;
        case 'done':
          if (event.reply.session) events.session(event.reply.session);
          return event.reply;
        case 'error':
          throw new ProblemError(event.problem, event.problem.status ?? 500, null);
        case 'delta': events.delta(event.text); break;
        case 'replace': events.replace(event.text); break;
        case 'action': events.action(event.action); break;
      }
    }
  } catch (error) {
    if (error instanceof ConnectionLost) throw new ConnectionLost(turnId, error);
    throw error;
  }
  throw new ConnectionLost(turnId);
}

/** Fetches the answer of a turn whose stream was cut. Null when the server no longer knows the turn. */
export async function awaitTurn(turnId: string, line: Line, isWanted: () => boolean): Promise<Reply | null> {
  const deadline = Date.now() + TURN_DEADLINE_MS;
  for (let tries = 0; Date.now() < deadline; tries += 1) {
    const session = line.store.session;
    if (!session) return null;
    if (!isWanted()) throw new Abandoned();
    try {
      const turn = await line.api.turn(session, turnId);
      if (turn.done) return turn.reply;
    } catch (error) {
      if (error instanceof ProblemError && !error.isTransient) return null;
      if (!(error instanceof ProblemError || error instanceof ConnectionLost)) throw error;
    }
    await pause(Math.min(500 * 1.5 ** tries, 4000));
  }
  throw new ConnectionLost(turnId);
}

function waitBefore(error: unknown, tries: number): number | null {
  const wait = WAITS_MS[tries];
  if (wait === undefined) return null;
  if (error instanceof ConnectionLost) return navigator.onLine ? wait : OFFLINE_WAIT_MS;
  if (!(error instanceof ProblemError) || !error.isTransient || tries >= 4) return null;
  return error.retryAfterSeconds === null ? wait : Math.min(error.retryAfterSeconds, 30) * 1000;
}

/** Sends a message until it is answered, always under the same key, so that it is one question and one answer. */
export async function deliver(message: Outgoing, line: Line, events: DeliveryEvents): Promise<Reply> {
  let startedAnew = false;
  for (let tries = 0; ; ) {
    const pass = await line.gate.enter();
    try {
      if (!events.isWanted()) throw new Abandoned();
      return await attempt(message, line, pass, events);
    } catch (error) {
      if (error instanceof ProblemError && error.isLostSession && !startedAnew) {
        startedAnew = true;
        if (line.store.session?.id === pass.session?.id) {
          line.store.forgetSession();
          events.sessionLost();
        }
        continue;
      }
      if (error instanceof ConnectionLost && error.turnId !== null) {
        events.trouble('fetching');
        const reply = await awaitTurn(error.turnId, line, () => events.isWanted());
        if (reply) return reply;
      }
      const wait = waitBefore(error, tries);
      if (wait === null) throw error;
      if (navigator.onLine) tries += 1; // without a connection no try was made
      events.trouble('retrying');
      pass.leave();
      await pause(wait);
    } finally {
      pass.leave();
    }
  }
}
