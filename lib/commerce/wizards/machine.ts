import * as z from 'zod';
import type { Action } from '../../contracts/action.ts';
import type { Language } from '../../contracts/language.ts';
import { fold } from '../../language/normalise.ts';
import { say, type MessageKey } from '../../language/say.ts';

/** Where a customer stands in a guided flow; small, and stored with the session, so that it can be resumed days later. */
export const wizardStateSchema = z.object({
  name: z.string(),
  step: z.string(),
  data: z.record(z.string(), z.string()),
});

export type WizardState = z.infer<typeof wizardStateSchema>;
export type WizardData = Readonly<Record<string, string>>;

/** Something to choose from: a press sends the label, and the value is what is kept. */
export interface Choice {
  label: string;
  value: string;
}

export interface StepContext {
  language: Language;
  data: WizardData;
  choices: readonly Choice[];
}

/** One question of a wizard. `parse` returns the clean value, or null to ask again kindly. */
export interface WizardStep {
  id: string;
  question: MessageKey;
  again: MessageKey;
  /** False where the data so far makes the question needless. */
  applies?(data: WizardData): boolean;
  parse(input: string, context: StepContext): string | null;
  /** What can be chosen now. Throws what its source throws. */
  choices?(data: WizardData, language: Language): Promise<Choice[]>;
}

/** A guided flow as data. After the last step comes a summary to confirm; only then is anything done. */
export interface Wizard<Effect> {
  name: string;
  steps: readonly WizardStep[];
  /** What is confirmed; null where the flow only looks something up. */
  summary: MessageKey | null;
  /** The data as texts show it. */
  present?(data: WizardData, language: Language): Promise<Record<string, string>>;
  form?: (language: Language) => Action;
  effect(data: WizardData): Effect;
}

export type WizardOutcome<Effect> =
  | { kind: 'ask'; state: WizardState; text: string; action: Action | null }
  | { kind: 'done'; effect: Effect; state: WizardState }
  | { kind: 'cancelled'; text: string }
  /** The input is no answer to the step; `question` asks again, and the caller may answer something else first. */
  | { kind: 'invalid'; state: WizardState; text: string; question: string; action: Action | null };

export const CONFIRM = 'confirm';
const YES = new Set(['oui', 'o', 'ok', 'd accord', 'c est bon', 'yes', 'y', 'yep', 'confirm', 'ja', 'genau', 'passt', 'نعم', 'اجل', 'ايوه', 'موافق', 'صحيح'].map(fold));
const NO = new Set(['non', 'no', 'nope', 'nein', 'لا', 'كلا'].map(fold));
const CANCEL = new Set(['annuler', 'annule', 'stop', 'laisse tomber', 'laissez tomber', 'cancel', 'never mind', 'abbrechen', 'abbruch', 'الغاء', 'الغ'].map(fold));
const BACK = new Set(['retour', 'precedent', 'back', 'zuruck', 'رجوع'].map(fold));

const POLITE = /\b(?:svp|stp|s il vous plait|merci|please|pls|thanks?|bitte|danke|je veux|je voudrais|i want to|ich mochte)\b|من فضلك|لو سمحت|شكرا/g;

/** An input without what makes it polite: "oui merci" is a yes. */
const plain = (input: string) => fold(input).replace(/['’]/g, ' ').replace(/[.,!?؟،]+/g, ' ').replace(POLITE, ' ').replace(/\s+/g, ' ').trim();

/** A "no" to something that is not needed. */
export const isNo = (input: string): boolean => NO.has(plain(input));

/** The choice that an input names, by its label, its value or its number in the list. */
export function pickChoice(input: string, choices: readonly Choice[]): string | null {
  const word = plain(input);
  const named = choices.find((choice) => plain(choice.label) === word || plain(choice.value) === word);
  const number = /^\d{1,2}$/.test(word) ? choices[Number(word) - 1] : undefined;
  return (named ?? number)?.value ?? null;
}

/** The first question of a wizard, or the summary when `data` answers everything already. */
export const startWizard = <Effect>(wizard: Wizard<Effect>, language: Language, data: WizardData = {}): Promise<WizardOutcome<Effect>> => ask(wizard, language, data);

/** Moves a wizard on by one message. Changes nothing itself: what it returns is stored with the turn. */
export async function advanceWizard<Effect>(wizard: Wizard<Effect>, state: WizardState, input: string, language: Language): Promise<WizardOutcome<Effect>> {
  const word = plain(input);
  if (CANCEL.has(word)) return { kind: 'cancelled', text: say(language, 'wizard_cancelled') };
  if (BACK.has(word)) return goBack(wizard, state, language);
  const filled = readForm(wizard, input, language, state.data);
  if (filled !== null) return ask(wizard, language, { ...state.data, ...filled });
  if (state.step === CONFIRM && wizard.summary !== null) {
    if (YES.has(word)) return { kind: 'done', effect: wizard.effect(state.data), state };
    if (NO.has(word)) return { kind: 'cancelled', text: say(language, 'wizard_cancelled') };
    const summary = say(language, wizard.summary, await presented(wizard, state.data, language));
    return { kind: 'invalid', state, text: summary, question: summary, action: buttons(language, ['yes', 'back', 'cancel']) };
  }
  const step = wizard.steps.find((candidate) => candidate.id === state.step);
  if (step === undefined) return ask(wizard, language, state.data);
  const choices = (await step.choices?.(state.data, language)) ?? [];
  const value = step.parse(input, { language, data: state.data, choices });
  if (value !== null) return ask(wizard, language, { ...state.data, [step.id]: value });
  const values = await presented(wizard, state.data, language);
  return { kind: 'invalid', state, text: say(language, step.again, values), question: say(language, step.question, values), action: choose(language, choices) };
}

const presented = async <Effect>(wizard: Wizard<Effect>, data: WizardData, language: Language): Promise<Record<string, string>> => ({ ...data, ...(await wizard.present?.(data, language)) });

async function ask<Effect>(wizard: Wizard<Effect>, language: Language, data: WizardData): Promise<WizardOutcome<Effect>> {
  const next = wizard.steps.find((step) => data[step.id] === undefined && step.applies?.(data) !== false);
  const state = { name: wizard.name, step: next?.id ?? CONFIRM, data: { ...data } };
  const values = await presented(wizard, data, language);
  if (next === undefined) {
    if (wizard.summary === null) return { kind: 'done', effect: wizard.effect(data), state };
    return { kind: 'ask', state, text: say(language, wizard.summary, values), action: buttons(language, ['yes', 'back', 'cancel']) };
  }
  const choices = (await next.choices?.(data, language)) ?? [];
  const isFirst = Object.keys(data).length === 0;
  const action = isFirst && wizard.form !== undefined ? wizard.form(language) : choose(language, choices);
  return { kind: 'ask', state, text: say(language, next.question, values), action };
}

function goBack<Effect>(wizard: Wizard<Effect>, state: WizardState, language: Language): Promise<WizardOutcome<Effect>> {
  const answered = wizard.steps.filter((step) => state.data[step.id] !== undefined && step.applies?.(state.data) !== false);
  const last = answered.at(-1);
  const data = Object.fromEntries(Object.entries(state.data).filter(([id]) => id !== last?.id));
  return ask(wizard, language, data);
}

/** A form sends all its fields as one message, a "field: value" line each. */
function readForm<Effect>(wizard: Wizard<Effect>, input: string, language: Language, data: WizardData): Record<string, string> | null {
  const values: Record<string, string> = {};
  for (const step of wizard.steps) {
    const line = new RegExp(`^${step.id}:[ \\t]*(.+(?:\\n(?!\\w+:).*)*)`, 'm').exec(input)?.[1];
    if (line === undefined) return null;
    const value = step.parse(line, { language, data: { ...data, ...values }, choices: [] });
    if (value !== null) values[step.id] = value;
  }
  return values;
}

const MOST_CHOICES = 9;
const LABEL_LIMIT = 60;

/** The choices there are, and the way out. */
function choose(language: Language, choices: readonly Choice[]): Action {
  const offered = choices.slice(0, MOST_CHOICES).map(({ label }) => ({ label: label.slice(0, LABEL_LIMIT), value: label.slice(0, 256) }));
  const cancel = say(language, 'cancel');
  return { type: 'SHOW_BUTTONS', data: { buttons: [...offered, { label: cancel, value: cancel }] } };
}

const buttons = (language: Language, keys: MessageKey[]): Action => ({
  type: 'SHOW_BUTTONS',
  data: { buttons: keys.map((key) => ({ label: say(language, key), value: say(language, key) })) },
});
