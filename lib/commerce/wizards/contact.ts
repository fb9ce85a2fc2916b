import * as z from 'zod';
import { say } from '../../language/say.ts';
import type { WizardEffect } from './effects.ts';
import type { Wizard } from './machine.ts';
import { emailStep, nameStep } from './steps.ts';

const dataSchema = z.object({ name: z.string(), email: z.string(), message: z.string() });

/** Name, e-mail address and message, for the team to answer: a lead, and a person asked for. */
export const contactWizard: Wizard<WizardEffect> = {
  name: 'contact',
  summary: 'contact_confirm',
  form: (language) => ({
    type: 'SHOW_FORM',
    data: {
      form: 'contact',
      step: 'name',
      title: say(language, 'contact_title'),
      fields: [
        { name: 'name', label: say(language, 'contact_label_name'), type: 'text', required: true },
        { name: 'email', label: say(language, 'contact_label_email'), type: 'email', required: true },
        { name: 'message', label: say(language, 'contact_label_message'), type: 'textarea', required: true },
      ],
    },
  }),
  steps: [
    nameStep('contact_start'),
    emailStep('contact_email'),
    { id: 'message', question: 'contact_message', again: 'contact_message', parse: (input) => (input.trim() === '' ? null : input.trim().slice(0, 1500)) },
  ],
  effect: (data) => ({ kind: 'contact', ...dataSchema.parse(data) }),
};
