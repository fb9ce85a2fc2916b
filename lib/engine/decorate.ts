import { say } from '../language/say.ts';
import { withoutMarks } from '../contracts/received.ts';
import { receivedNotes } from './received.ts';
import type { Answer, Turn } from './turn-state.ts';

/** What this answer really asks of its reader. A model was asked to work it in itself, and may not have. */
export function asksFor(turn: Turn, answer: Answer): Turn['ask'] {
  const isOpen = turn.context.conversation.state === 'bot' && turn.screening.verdict === 'allow' && answer.conversation === null;
  return isOpen && answer.answeredBy === 'extractive' && answer.wizard === null ? turn.ask : null;
}

/** What comes around every answer: a warning about sensitive data, a thank-you for what was told, and the sales cadence's question. */
export function decorate(turn: Turn, answer: Answer): Answer {
  if (answer.answeredBy === 'staff') return answer;
  const { language } = turn;
  const isOpen = turn.context.conversation.state === 'bot' && turn.screening.verdict === 'allow' && answer.conversation === null;
  const before = [...(turn.hasSensitive ? [say(language, 'sensitive_warning')] : []), ...(withoutMarks(turn.text) === '' ? [] : receivedNotes(turn))];
  const told = isOpen && turn.wizard === null ? thanksFor(turn) : [];
  const asks = asksFor(turn, answer) !== null ? [say(language, turn.ask === 'name' ? 'ask_name' : 'ask_email')] : [];
  return { ...answer, text: [...before, ...told, answer.text, ...asks].filter((part) => part !== '').join('\n\n') };
}

function thanksFor(turn: Turn): string[] {
  const { entities, language } = turn;
  const name = entities.find((entity) => entity.type === 'name');
  if (name !== undefined) return [say(language, 'name_noted', { name: name.value })];
  if (entities.some((entity) => entity.type === 'email')) return [say(language, 'email_noted')];
  if (entities.some((entity) => entity.type === 'phone')) return [say(language, 'phone_noted')];
  return [];
}
