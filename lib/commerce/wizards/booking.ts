import * as z from 'zod';
import type { Bookings } from '../../contracts/commerce.ts';
import type { Language } from '../../contracts/language.ts';
import { formatDateTime, formatMoney, inLanguage } from '../../language/say.ts';
import type { WizardEffect } from './effects.ts';
import type { Wizard } from './machine.ts';
import { choiceStep, emailStep, nameStep } from './steps.ts';

const SLOTS = 6;
const dataSchema = z.object({ service: z.string(), slot: z.string(), name: z.string(), email: z.string() });

/** Which service, when, and for whom. What is free is asked of the bookings each time, and settled by them at the end. */
export const createBookingWizard = (bookings: Bookings, timeZone: string): Wizard<WizardEffect> => ({
  name: 'booking',
  summary: 'booking_confirm',
  async present(data, language) {
    const service = (await bookings.services()).find(({ id }) => id === data['service']);
    return {
      service_name: service === undefined ? '' : inLanguage(service.title, language),
      slot_text: data['slot'] === undefined ? '' : formatDateTime(language, new Date(data['slot']), timeZone),
    };
  },
  steps: [
    choiceStep({
      id: 'service', question: 'booking_service', again: 'booking_service_again',
      choices: async (_data, language) =>
        (await bookings.services()).map((service) => ({ value: service.id, label: `${inLanguage(service.title, language)} (${formatMoney(language, service.price)})`.slice(0, 60) })),
    }),
    choiceStep({
      id: 'slot', question: 'booking_slot', again: 'booking_slot_again',
      choices: (data, language) => slotChoices(bookings, data['service'] ?? '', language, timeZone),
    }),
    nameStep('booking_name'),
    emailStep('booking_email'),
  ],
  effect(data) {
    const { service, slot, name, email } = dataSchema.parse(data);
    return { kind: 'booking', service, startsAt: slot, name, email };
  },
});

/** The next free slots of a service, as they are offered. */
const slotChoices = async (bookings: Bookings, service: string, language: Language, timeZone: string) =>
  (await bookings.slots(service, SLOTS)).map((slot) => ({ value: slot.startsAt, label: formatDateTime(language, new Date(slot.startsAt), timeZone) }));
