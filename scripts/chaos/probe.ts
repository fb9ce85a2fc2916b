import { chatReplySchema, historySchema } from '../../lib/contracts/chat.ts';
import type { Violation } from './check.ts';
import { bodyOf } from './customer.ts';
import type { Testimony, Witness } from './witness.ts';

/** Requests at once: a look, not a load. */
const AT_ONCE = 8;

/** Asks the running shop, as its clients would: the whole history of each session, and each message once more by its key. */
export async function probeApi(url: string, witnesses: Witness[]): Promise<{ violations: Violation[]; replays: number }> {
  const violations: Violation[] = [];
  const add = (promise: Violation['promise'], what: string) => { violations.push({ promise, what }); };
  const answered = witnesses.flatMap((witness) => witness.testimonies.filter((testimony) => testimony.replies.length > 0));
  try {
    await inTurn(witnesses, (witness) => probeHistory(url, witness, add));
    await inTurn(answered, (testimony) => probeReplay(url, testimony, add));
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'TypeError') throw error;
    add('no surprise', 'the shop cannot be reached after the last restart');
  }
  return { violations, replays: answered.length };
}

async function probeHistory(url: string, { customer, session, testimonies }: Witness, add: (promise: Violation['promise'], what: string) => void): Promise<void> {
  if (session === null) return;
  const response = await fetch(`${url}/api/chat/history?session_id=${session.id}&limit=1000`, { headers: { 'x-session-token': session.token } });
  if (response.status !== 200) return add('stored', `the history of ${customer} cannot be read: ${response.status}`);
  const { messages } = historySchema.parse(await response.json());
  const ids = new Set(messages.map((message) => `${message.id} ${message.content}`));
  for (const { text, replies } of testimonies) {
    if (replies.length > 0 && !messages.some((message) => message.role === 'user' && message.content === text)) add('stored', `the history of ${customer} lacks "${text}"`);
    for (const reply of replies) if (!ids.has(`${reply.messageId} ${reply.reply}`)) add('seen is stored', `the history of ${customer} lacks "${reply.reply.slice(0, 60)}"`);
  }
}

/** A client that lost its answer and the session with it asks again: same turn, same answer. */
async function probeReplay(url: string, testimony: Testimony, add: (promise: Violation['promise'], what: string) => void): Promise<void> {
  const response = await fetch(`${url}/api/chat`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: bodyOf(testimony, null) });
  const [seen] = testimony.replies;
  if (response.status !== 200) return add('one answer', `${testimony.customer} asked "${testimony.text}" again and got ${response.status}`);
  const again = chatReplySchema.parse(await response.json());
  if (again.meta.turn_id !== seen?.turnId || again.reply !== seen.reply) add('one answer', `${testimony.customer} asked "${testimony.text}" again and got another answer`);
}

async function inTurn<T>(items: T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = [...items];
  const worker = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
