import { LANGUAGES } from '../contracts/language.ts';
import type { Route } from '../contracts/chat.ts';
import { fold } from '../language/normalise.ts';
import { say, type MessageKey } from '../language/say.ts';
import { withoutMarks } from '../contracts/received.ts';
import { receivedNotes, receivedOf } from './received.ts';
import { answerText, answerWith, personButton, saying, showButtons } from './answer.ts';
import type { Answer, Handler, Reading, Turn } from './turn-state.ts';

export interface Interception {
  route: Route;
  handler: Handler;
}

const once = (answer: (turn: Turn) => Answer): Handler =>
  // eslint-disable-next-line @typescript-eslint/require-await -- a whole answer is a stream of one
  async function* whole(turn) {
    return answer(turn);
  };

const RESUME_LABELS = new Set(LANGUAGES.map((language) => fold(say(language, 'handoff_back'))));
const PERSON_LABELS = new Set(LANGUAGES.map((language) => fold(say(language, 'talk_to_person'))));

/**
 * What stands before every handler, in this order: a person's conversation is not the bot's; a refused message is not
 * answered; whoever needs a person gets one. None of it depends on a model or can be switched off.
 */
export function intercept(reading: Reading): Interception | null {
  const { conversation } = reading.context;
  if (conversation.state === 'human') return { route: 'fallback', handler: once((turn) => answerWith(turn, '', { answeredBy: 'staff' })) };
  // Nothing stands before a life: not a guard, not a queue.
  if (reading.escalation === 'crisis') return { route: 'fallback', handler: once(handOff) };
  if (reading.screening.verdict === 'refuse') return { route: 'fallback', handler: once(refuse) };
  if (conversation.state === 'pending' && reading.token === null && reading.wizard === null) {
    return RESUME_LABELS.has(fold(reading.text.trim())) ? { route: 'fallback', handler: once(resume) } : { route: 'fallback', handler: once(stillPending) };
  }
  // Nothing here can look at a picture yet: said plainly, with the way to someone who can.
  if (reading.context.turn.context.only_attachments === true && reading.token === null && reading.wizard === null) return { route: 'fallback', handler: once(attachmentReceived) };
  if (receivedOf(reading).length > 0 && withoutMarks(reading.text) === '') return { route: 'fallback', handler: once(ownUp) };
  const isAsked = reading.escalation !== null || PERSON_LABELS.has(fold(reading.text.trim()));
  if (isAsked && conversation.state === 'bot') return { route: 'fallback', handler: once(handOff) };
  return null;
}

/** Nothing but what cannot be read here: said so, each kind once. */
const ownUp = (turn: Turn): Answer => answerWith(turn, receivedNotes(turn).join('\n\n'));

const REFUSALS: [Reading['screening']['kinds'][number], MessageKey][] = [
  ['disclosure', 'disclosure_blocked'],
  ['role_override', 'role_override_blocked'],
  ['scope', 'scope_blocked'],
];

/** Polite, short, and with what the counter can do instead. */
function refuse(turn: Turn): Answer {
  const key = REFUSALS.find(([kind]) => turn.screening.kinds.includes(kind))?.[1] ?? 'guard_failure';
  return answerText(turn, key, { shop: turn.shopName }, { topic: turn.topicBefore });
}

function handOff(turn: Turn): Answer {
  const message = say(turn.language, turn.hasStaff ? 'handoff' : 'handoff_no_staff', { shop: turn.shopName });
  const crisis = turn.escalation === 'crisis' ? `${say(turn.language, 'crisis')}\n\n` : '';
  return answerWith(turn, crisis + message, {
    action: { type: 'HANDOFF', data: { state: 'pending', message } },
    conversation: { state: 'pending', reason: turn.escalation ?? 'requested' },
    notice: turn.escalation ?? 'requested',
    wizard: null,
  });
}

const attachmentReceived = (turn: Turn): Answer =>
  answerText(turn, 'attachment_received', {}, { action: showButtons([personButton(turn.language)]) });

const stillPending = (turn: Turn): Answer =>
  answerText(turn, 'handoff_pending', {}, { action: showButtons([saying(say(turn.language, 'handoff_back'))]) });

const resume = (turn: Turn): Answer => answerText(turn, 'handoff_back_done', {}, { conversation: { state: 'bot', reason: null } });
