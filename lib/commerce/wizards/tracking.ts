import * as z from 'zod';
import type { WizardEffect } from './effects.ts';
import type { Wizard } from './machine.ts';
import { emailStep } from './steps.ts';

const dataSchema = z.object({ number: z.string(), email: z.string() });

/** An order number as people write it: letters, digits and dashes, with at least four digits. */
const NUMBER = /(?<![\p{L}\p{N}@.])#?([A-Z]{0,4}[-–]?\d{4,14}(?:[-–]\d{1,8})?)(?![\p{L}\p{N}@])/iu;

export const findOrderNumber = (text: string): string | null => NUMBER.exec(text)?.[1]?.replace(/[–]/g, '-').toUpperCase() ?? null;

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
