import * as z from 'zod';
import type { Language } from '../../contracts/language.ts';
import type { Choice, Wizard } from './machine.ts';
import { checkEori } from './eori.ts';
import type { WizardEffect } from './effects.ts';
import { choiceStep } from './steps.ts';

const dataSchema = z.object({ country: z.string(), company: z.string(), eori: z.string() });

const LOCALES: Record<Language, string> = { fr: 'fr', en: 'en', de: 'de', ar: 'ar' };

/** A country's name in a language. */
export const countryName = (code: string, language: Language): string => new Intl.DisplayNames([LOCALES[language]], { type: 'region' }).of(code) ?? code;

export const countryChoices = (codes: readonly string[], language: Language): Choice[] => codes.map((value) => ({ value, label: countryName(value, language) }));

/** Where a business imports to, its name, and its EORI number. `countries` are those outside the customs union that the shop delivers to. */
export const createCustomsWizard = (countries: readonly string[]): Wizard<WizardEffect> => ({
  name: 'customs',
  summary: 'customs_confirm',
  present: (data, language) => Promise.resolve({ country_name: data['country'] === undefined ? '' : countryName(data['country'], language) }),
  steps: [
    choiceStep({ id: 'country', question: 'customs_country', again: 'customs_country_again', choices: (_data, language) => Promise.resolve(countryChoices(countries, language)) }),
    { id: 'company', question: 'customs_company', again: 'customs_company', parse: (input) => (/[\p{L}\p{N}]{2}/u.test(input) && input.trim().length <= 120 && !/[?؟]\s*$/.test(input) ? input.trim() : null) },
    {
      id: 'eori', question: 'customs_eori', again: 'customs_eori_again',
      parse(input) {
        const check = checkEori(input);
        return check.state === 'ok' ? check.eori : null;
      },
    },
  ],
  effect: (data) => ({ kind: 'customs', ...dataSchema.parse(data) }),
});
