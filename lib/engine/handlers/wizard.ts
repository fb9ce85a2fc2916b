import type { WizardEffect } from '../../commerce/wizards/effects.ts';
import { advanceWizard, startWizard, type Wizard, type WizardData, type WizardOutcome, type WizardState } from '../../commerce/wizards/machine.ts';
import { say } from '../../language/say.ts';
import { answerWith } from '../answer.ts';
import type { Answer, Handler, Turn } from '../turn-state.ts';

export interface WizardDeps {
  wizards: Readonly<Record<string, Wizard<WizardEffect>>>;
  perform: (turn: Turn, effect: WizardEffect, state: WizardState) => Promise<Answer>;
}

/** What a message on the way wants of something else than the flow's question, such as the cart; null when it wants nothing. */
export type Aside = (turn: Turn, state: WizardState) => Promise<Answer | null>;

/**
 * Moves the guided flow on. When the message is no answer to its question but a question of its own, that is answered
 * first and the flow is taken up again.
 */
export const createWizardHandler = (deps: WizardDeps, elsewhere: Handler, aside: Aside): Handler =>
  async function* wizardHandler(turn) {
    const { wizard: state, language } = turn;
    const wizard = state === null ? undefined : deps.wizards[state.name];
    if (state === null || wizard === undefined) return yield* elsewhere({ ...turn, wizard: null });
    const changed = await aside(turn, state);
    if (changed !== null) return { ...changed, answeredBy: 'wizard' };
    const outcome = await advanceWizard(wizard, state, turn.text, language);
    if (outcome.kind === 'invalid' && asksSomething(turn)) {
      const answered = yield* elsewhere(turn);
      return { ...answered, text: `${answered.text}\n\n${say(language, 'wizard_resume', { question: outcome.question })}`, wizard: state };
    }
    return { ...(await answerOutcome(turn, outcome, deps)), answeredBy: 'wizard' };
  };

/** Begins a guided flow with what is known already. */
export async function beginWizard(turn: Turn, name: string, data: WizardData, deps: WizardDeps): Promise<Answer> {
  const wizard = deps.wizards[name];
  if (wizard === undefined) throw new Error(`no wizard ${name}`);
  return answerOutcome(turn, await startWizard(wizard, turn.language, data), deps);
}

const asksSomething = (turn: Turn): boolean =>
  turn.parts.some(({ text, request }) => /[?؟]/.test(text) || request.families.length > 0 || request.references.length > 0) ||
  turn.lookups.some((lookup) => lookup.status === 'success');

function answerOutcome(turn: Turn, outcome: WizardOutcome<WizardEffect>, deps: WizardDeps): Answer | Promise<Answer> {
  switch (outcome.kind) {
    case 'ask':
    case 'invalid':
      return answerWith(turn, outcome.text, { action: outcome.action, wizard: outcome.state });
    case 'cancelled':
      return answerWith(turn, outcome.text, { wizard: null });
    case 'done':
      return deps.perform(turn, outcome.effect, outcome.state);
  }
}
