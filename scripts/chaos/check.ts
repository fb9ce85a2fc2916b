import type { Ledger } from './ledger.ts';
import type { Testimony, Witness } from './witness.ts';

/** A promise that was not kept: which one, and by what. */
export interface Violation {
  promise: 'stored' | 'once' | 'in order' | 'one answer' | 'seen is stored' | 'nothing stuck' | 'no surprise';
  what: string;
}

type Found = (promise: Violation['promise'], what: string) => void;
type Message = Ledger['messages'][number];

/** Holds what clients saw against what the database holds. */
export function checkLedger(witnesses: Witness[], ledger: Ledger): Violation[] {
  const violations: Violation[] = [];
  const found: Found = (promise, what) => { violations.push({ promise, what }); };
  const bySession = Map.groupBy(ledger.messages, (message) => message.session_id);
  const byTurn = Map.groupBy(ledger.messages, (message) => message.turn_id ?? 'none');
  const byKey = Map.groupBy(ledger.messages.filter((message) => message.message_key !== null), (message) => message.message_key ?? '');

  for (const witness of witnesses) {
    for (const testimony of witness.testimonies) checkTestimony(testimony, byKey.get(testimony.key) ?? [], byTurn, found);
    checkOrder(witness.testimonies, byKey, found);
  }
  for (const session of ledger.sessions) checkSession(session, bySession.get(session.session_id) ?? [], found);
  for (const turn of ledger.turns) checkTurn(turn, byTurn.get(turn.id) ?? [], found);
  checkStrangers(witnesses, ledger, found);
  if (ledger.stuckJobs > 0) found('nothing stuck', `${ledger.stuckJobs} jobs are due and nobody does them`);
  return violations;
}

/** One message: there if it was acknowledged, once, and answered as its client was told. */
function checkTestimony(testimony: Testimony, rows: Message[], byTurn: Map<string, Message[]>, found: Found): void {
  const name = `${testimony.customer} "${testimony.text}"`;
  const isAcknowledged = testimony.storedAt !== null || testimony.replies.length > 0;
  const [row] = rows;
  if (isAcknowledged && row === undefined) found('stored', `${name} was acknowledged and is not there`);
  if (rows.length > 1) found('once', `${name} is there ${rows.length} times`);
  if (row === undefined) return;
  if (row.content !== testimony.text) found('stored', `${name} is stored as "${row.content}"`);
  if (testimony.sentAt !== null && testimony.replies.length === 0) found('one answer', `${name} is stored and its client was never answered`);
  for (const turnId of testimony.turnIds) if (turnId !== row.turn_id) found('one answer', `${name} was said to be in turn ${turnId} and is in ${String(row.turn_id)}`);
  const answers = (byTurn.get(row.turn_id ?? 'none') ?? []).filter((message) => message.role === 'assistant');
  if (answers.length !== 1) found('one answer', `${name} has ${answers.length} answers`);
  for (const reply of testimony.replies) {
    if (!answers.some((answer) => answer.id === reply.messageId && answer.content === reply.reply)) found('seen is stored', `${name} was answered "${reply.reply.slice(0, 60)}", which is not in the history`);
  }
}

/** Whatever was acknowledged before another message was sent stands before it. */
function checkOrder(testimonies: Testimony[], byKey: Map<string, Message[]>, found: Found): void {
  const placed = testimonies.flatMap((testimony) => {
    const seq = byKey.get(testimony.key)?.[0]?.seq;
    return seq === undefined || testimony.sentAt === null ? [] : [{ testimony, seq, sentAt: testimony.sentAt, storedAt: testimony.storedAt ?? Infinity }];
  });
  for (const earlier of placed) {
    for (const later of placed) {
      if (earlier.storedAt < later.sentAt && earlier.seq >= later.seq) found('in order', `${later.testimony.customer} sent "${later.testimony.text}" after "${earlier.testimony.text}" was acknowledged, and it stands before it`);
    }
  }
}

function checkSession(session: Ledger['sessions'][number], rows: Message[], found: Found): void {
  const gap = rows.findIndex((row, index) => row.seq !== index + 1);
  if (gap !== -1) found('in order', `session ${session.session_id} has number ${rows[gap]?.seq ?? 0} at place ${gap + 1}`);
  if (session.last_seq !== rows.length) found('in order', `session ${session.session_id} counts ${session.last_seq} and holds ${rows.length}`);
  const asked = rows.filter((row) => row.role === 'user').length;
  if (session.message_count !== asked) found('once', `session ${session.session_id} counts ${session.message_count} messages of its customer and holds ${asked}`);
}

/** One turn: done, with one answer, after what it answers and to all of it. */
function checkTurn(turn: Ledger['turns'][number], rows: Message[], found: Found): void {
  if (turn.state !== 'done') return found('nothing stuck', `turn ${turn.id} of ${turn.session_id} is ${turn.state} after ${turn.attempts} attempts`);
  const questions = rows.filter((row) => row.role === 'user');
  const answers = rows.filter((row) => row.role === 'assistant');
  const [answer] = answers;
  if (questions.length === 0) found('one answer', `turn ${turn.id} answers nothing`);
  if (answers.length !== 1 || answer === undefined) return found('one answer', `turn ${turn.id} has ${answers.length} answers`);
  if (answer.id !== turn.message_id || answer.content !== turn.reply) found('one answer', `turn ${turn.id} says one thing and the history another`);
  if (questions.some((question) => question.seq > answer.seq)) found('in order', `turn ${turn.id} was answered before it was asked`);
  if (turn.merged_messages !== questions.length) found('one answer', `turn ${turn.id} holds ${questions.length} messages and its answer knew ${String(turn.merged_messages)}`);
}

/** Nothing is there that nobody sent. */
function checkStrangers(witnesses: Witness[], ledger: Ledger, found: Found): void {
  const sent = new Set(witnesses.flatMap((witness) => witness.testimonies.map((testimony) => testimony.key)));
  for (const row of ledger.messages) {
    if (row.role === 'user' && !sent.has(row.message_key ?? '')) found('no surprise', `"${row.content}" is there and nobody sent it`);
  }
}
