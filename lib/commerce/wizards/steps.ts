import type { Language } from '../../contracts/language.ts';
import type { MessageKey } from '../../language/say.ts';
import { findEntities } from '../../memory/entities.ts';
import { pickChoice, type WizardStep } from './machine.ts';

/** Only names and addresses are read here, and no phone number: the country decides nothing. */
const COUNTRY = 'FR';

/** Words no name begins with. */
const ASKING = /^(?:combien|comment|quel|quand|pourquoi|est-ce|je |j['’]|how|what|when|where|why|do |can |i |wie |was |wann |wo |ich |كم|كيف|متى|أين|هل)/iu;

export function parseName(input: string, language: Language): string | null {
  const introduced = findEntities(input, language, { country: COUNTRY, askedFor: 'name' }).find((entity) => entity.type === 'name');
  if (introduced !== undefined) return introduced.value;
  const trimmed = input.trim();
  return trimmed.length >= 2 && trimmed.length <= 80 && /^[\p{L}\p{M} .'’-]+$/u.test(trimmed) && trimmed.split(/\s+/).length <= 3 && !ASKING.test(trimmed) ? trimmed : null;
}

export const parseEmail = (input: string, language: Language): string | null =>
  findEntities(input, language, { country: COUNTRY }).find((entity) => entity.type === 'email')?.value ?? null;

/** The question for an e-mail address, as every wizard asks it. */
export const emailStep = (question: MessageKey): WizardStep => ({
  id: 'email', question, again: 'contact_email_again', parse: (input, { language }) => parseEmail(input, language),
});

export const nameStep = (question: MessageKey): WizardStep => ({
  id: 'name', question, again: 'contact_name_again', parse: (input, { language }) => parseName(input, language),
});

/** A question that is answered by one of its choices. */
export const choiceStep = (step: Required<Pick<WizardStep, 'id' | 'question' | 'again' | 'choices'>>): WizardStep => ({
  ...step, parse: (input, { choices }) => pickChoice(input, choices),
});
