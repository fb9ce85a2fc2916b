import * as z from 'zod';
import type { WizardEffect } from './effects.ts';
import type { Wizard } from './machine.ts';
import { emailStep } from './steps.ts';

const dataSchema = z.object({ number: z.string(), email: z.string() });

/** An order number as people write it: letters, digits and dashes, with at least four digits. */
const NUMBER = /(?<![\p{L}\p{N}@.])#?([A-Z]{0,4}[-–]?\d{4,14}(?:[-–]\d{1,8})?)(?![\p{L}\p{N}@])/iu;

export const findOrderNumber = (text: string): string | null => NUMBER.exec(text)?.[1]?.replace(/[–]/g, '-').toUpperCase() ?? null;

/** The shop's own numbers in a sentence: what they begin with, and five digits or more. Without a beginning they need the sign of a number. */
export function orderNumberPattern(prefix: string): RegExp {
  const literal = [...(prefix === '' ? '#' : prefix)].map((letter) => `\\u{${(letter.codePointAt(0) ?? 0).toString(16)}}`).join('');
  return new RegExp(`(?<![\\p{L}\\p{N}@.-])${literal}[-–]?\\d{5,14}(?![\\p{L}\\p{N}@])`, 'iu');
}

/** Number and e-mail address prove whose order it is; it changes nothing, so nothing is confirmed. */
export const trackingWizard: Wizard<WizardEffect> = {
  name: 'tracking',
  summary: null,
  steps: [
    { id: 'number', question: 'track_number', again: 'track_number_again', parse: (input) => findOrderNumber(input) },
    emailStep('track_email'),
  ],
  effect: (data) => ({ kind: 'track', ...dataSchema.parse(data) }),
};
