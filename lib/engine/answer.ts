import type { Action, Button } from '../contracts/action.ts';
import type { Language } from '../contracts/language.ts';
import { say, type MessageKey } from '../language/say.ts';
import type { Answer, Evidence, Turn } from './turn-state.ts';

export const NO_EVIDENCE: Evidence = { passages: [], products: [] };

/** An answer that changes nothing but adds a text; handlers override what they know better. */
export const answerWith = (turn: Pick<Turn, 'topic' | 'wizard'>, text: string, more: Partial<Answer> = {}): Answer => ({
  text,
  action: null,
  sources: [],
  evidence: NO_EVIDENCE,
  answeredBy: 'extractive',
  confidence: 1,
  topic: turn.topic,
  wizard: turn.wizard,
  conversation: null,
  notice: null,
  lead: null,
  findings: [],
  ...more,
});

/** An answer that is one text of the catalogs. */
export const answerText = (turn: Turn, key: MessageKey, values: Record<string, string | number> = {}, more: Partial<Answer> = {}): Answer =>
  answerWith(turn, say(turn.language, key, values, isPlain(turn.words)), more);

/** Whether the shop speaks of no vehicles: there are none in its catalogue. */
export const isPlain = (words: Turn['words']): boolean => words !== null && words.vocabulary.families.length > 0 && words.vocabulary.vehicles.length === 0;

const LABEL_LIMIT = 60;

/** Buttons whose press sends their value as the next message. Labels are cut at a word. */
export function showButtons(buttons: Button[]): Action | null {
  const fitting = buttons.slice(0, 10).map((button) => ({ ...button, label: shorten(button.label), value: button.value.slice(0, 256) }));
  return fitting.length === 0 ? null : { type: 'SHOW_BUTTONS', data: { buttons: fitting } };
}

/** A button that says what it sends. */
export const saying = (text: string): Button => ({ label: text, value: text });

/** The way to a person, offered where the counter has no answer. */
export const personButton = (language: Language): Button => saying(say(language, 'talk_to_person'));

function shorten(label: string): string {
  if (label.length <= LABEL_LIMIT) return label;
  const cut = label.slice(0, LABEL_LIMIT - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LABEL_LIMIT / 2))}…`;
}
