import * as z from 'zod';
import type { WizardEffect } from './effects.ts';
import type { Wizard } from './machine.ts';
import { emailStep } from './steps.ts';

/** An address to which the coupon belongs. */
export const couponWizard: Wizard<WizardEffect> = {
  name: 'coupon',
  summary: 'coupon_confirm',
  steps: [emailStep('coupon_email')],
  effect: (data) => ({ kind: 'coupon', ...z.object({ email: z.string() }).parse(data) }),
};
