import { setTimeout as wait } from 'node:timers/promises';
import { chatReplySchema, problemSchema, streamMetaSchema, turnViewSchema, type ChatReply } from '../../lib/contracts/chat.ts';
import type { PlannedCustomer, PlannedMessage, Way } from './plan.ts';
import type { Random } from '../proof/random.ts';
import { readEvents } from '../proof/stream.ts';
import type { Complain, Notice, Session, Testimony, Witness } from './witness.ts';

export interface CustomerDeps {
  /** The shop's addresses; each attempt goes to any of them, as through a load balancer. */
  urls: string[];
  notice: Notice;
  /** True while customers should not begin anything new. */
  isHeld: () => boolean;
  complain: Complain;
  /** Aborted when nobody waits any longer. */
  patience: AbortSignal;
}

/** What became of one attempt: an answer; nothing certain; or a promise that the turn exists. */
type Attempt = { outcome: 'done'; reply: ChatReply } | { outcome: 'lost' } | { outcome: 'promised'; turnId: string; token: string } | { outcome: 'refused' };

const REQUEST_MS = 12_000;
/** Clients come back ever later, as the widget does: fifty that knock all the time slow down the restart they wait for. */
const LONGEST_PAUSE_MS = 2_000;
/** Answers that say "try again". Everything else that is not a 200 is a complaint: these clients make no mistakes. */
const TRY_AGAIN = new Set([429, 503]);

/** A customer's program: sends each message with its key until it has an answer, as the widget does. */
export async function visit(plan: PlannedCustomer, deps: CustomerDeps): Promise<Witness> {
  const witness: Witness = { customer: plan.name, session: null, testimonies: [] };
  const { random } = plan;
  for (const burst of plan.bursts) {
    do await wait(random.int(150));
    while (deps.isHeld() && !deps.patience.aborted);
    const testimonies = burst.map((message) => begin(message, plan.name));
    witness.testimonies.push(...testimonies);
    await Promise.all(testimonies.map((testimony, index) => deliver(testimony, witness, random.fork(`${testimony.key} ${index}`), deps)));
    if (deps.patience.aborted) break;
  }
  return witness;
}

const begin = (message: PlannedMessage, customer: string): Testimony => ({ ...message, customer, sentAt: null, storedAt: null, turnIds: new Set(), replies: [], attempts: 0 });

/** Until it is answered, or until nobody waits any longer. */
async function deliver(testimony: Testimony, witness: Witness, random: Random, deps: CustomerDeps): Promise<void> {
  while (!deps.patience.aborted) {
    testimony.attempts += 1;
    const url = random.pick(deps.urls);
    // Some people reload the page while they wait.
    const givesUpMs = random.chance(0.08) ? 20 + random.int(400) : REQUEST_MS;
    const signal = AbortSignal.any([deps.patience, AbortSignal.timeout(givesUpMs)]);
    const way = random.pick(['json', 'stream', 'stream', 'poll'] as const);
    let attempt = await send(testimony, witness.session, { url, way, signal }, deps);
    while (attempt.outcome === 'promised') attempt = await askForTurn(testimony, attempt, random, deps);
    if (attempt.outcome === 'done') {
      const { reply } = attempt;
      witness.session ??= { id: reply.meta.session_id, token: reply.meta.session_token };
      testimony.turnIds.add(reply.meta.turn_id);
      testimony.replies.push({ sessionId: reply.meta.session_id, turnId: reply.meta.turn_id, messageId: reply.meta.message_id, reply: reply.reply, mergedMessages: reply.meta.merged_messages });
      deps.notice('done');
      return;
    }
    if (attempt.outcome === 'refused') return;
    await wait(80 + random.int(Math.min(LONGEST_PAUSE_MS, 300 * testimony.attempts)));
  }
}

interface Sending {
  url: string;
  way: Way;
  signal: AbortSignal;
}

/** The body of one message. Sent again it is the same, whoever learnt the session meanwhile. */
export const bodyOf = (message: PlannedMessage, session: Session | null) =>
  JSON.stringify({ message: message.text, message_key: message.key, ...(session === null ? {} : { session_id: session.id, session_token: session.token }) });

async function send(testimony: Testimony, session: Session | null, { url, way, signal }: Sending, deps: CustomerDeps): Promise<Attempt> {
  const stored = () => {
    if (testimony.storedAt === null) deps.notice('stored');
    testimony.storedAt ??= performance.now();
  };
  let promise: Attempt = { outcome: 'lost' };
  try {
    testimony.sentAt ??= performance.now();
    deps.notice('sent');
    const response = await fetch(`${url}/api/chat`, {
      method: 'POST', signal, body: bodyOf(testimony, session),
      headers: { 'content-type': 'application/json', ...(way === 'json' ? {} : { accept: 'text/event-stream' }) },
    });
    if (response.status !== 200) return await refused(response, testimony, deps);
    if (way === 'json') {
      const reply = chatReplySchema.parse(await response.json());
      stored();
      return { outcome: 'done', reply };
    }
    for await (const { event, data } of readEvents(response)) {
      if (event === 'meta') {
        const { turn_id, session_token } = streamMetaSchema.parse(data);
        stored();
        testimony.turnIds.add(turn_id);
        if (way === 'poll') promise = { outcome: 'promised', turnId: turn_id, token: session_token };
      } else if (event === 'delta') deps.notice('shown');
      else if (event === 'done') return { outcome: 'done', reply: chatReplySchema.parse(data) };
      else if (event === 'error') {
        const problem = problemSchema.parse(data);
        if (!TRY_AGAIN.has(problem.status)) deps.complain(`${testimony.customer} was told ${problem.code} in the middle of a stream`);
        return promise;
      }
    }
    return promise;
  } catch (error) {
    return lost(error, promise);
  }
}

async function refused(response: Response, testimony: Testimony, deps: CustomerDeps): Promise<Attempt> {
  const text = await response.text();
  if (TRY_AGAIN.has(response.status)) return { outcome: 'lost' };
  deps.complain(`${testimony.customer} was refused "${testimony.text}" with ${response.status}: ${text.slice(0, 200)}`);
  return { outcome: 'refused' };
}

/** What `fetch` and a body cut short throw. By name: a test's realm has classes of its own. */
const LOST = new Set<unknown>(['TypeError', 'SyntaxError', 'AbortError', 'TimeoutError']);

/** A connection that broke, an answer cut short or a request given up tells nothing. Any other error is this program's. */
function lost(error: unknown, otherwise: Attempt): Attempt {
  if (typeof error === 'object' && error !== null && 'name' in error && LOST.has(error.name)) return otherwise;
  throw error;
}

/** Asks for a turn by its id, as a client does that lost the stream in the middle. */
async function askForTurn(testimony: Testimony, promised: Attempt & { outcome: 'promised' }, random: Random, deps: CustomerDeps): Promise<Attempt> {
  if (deps.patience.aborted) return { outcome: 'lost' };
  await wait(100 + random.int(300));
  try {
    const signal = AbortSignal.any([deps.patience, AbortSignal.timeout(REQUEST_MS)]);
    const response = await fetch(`${random.pick(deps.urls)}/api/chat/turns/${promised.turnId}`, { headers: { 'x-session-token': promised.token }, signal });
    if (response.status !== 200) {
      const { outcome } = await refused(response, testimony, deps);
      return outcome === 'refused' ? { outcome: 'refused' } : promised;
    }
    const view = turnViewSchema.parse(await response.json());
    return view.result === null ? promised : { outcome: 'done', reply: view.result };
  } catch (error) {
    return lost(error, promised);
  }
}
