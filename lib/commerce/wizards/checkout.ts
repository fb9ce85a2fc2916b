import * as z from 'zod';
import type { Values } from '../../config/settings.ts';
import type { Line } from '../../contracts/commerce.ts';
import type { Language } from '../../contracts/language.ts';
import { formatMoney, say } from '../../language/say.ts';
import type { commerceSettings } from '../config.ts';
import { addUp } from '../selling/pricing.ts';
import { countryChoices, countryName } from './customs.ts';
import type { WizardEffect } from './effects.ts';
import { isNo, type Wizard, type WizardData } from './machine.ts';
import { choiceStep, emailStep } from './steps.ts';

/** What was chosen before the wizard began, as it is carried in its data. */
const itemSchema = z.object({ productId: z.string(), name: z.string(), unit: z.int(), currency: z.string(), quantity: z.int().nullable() });

export type CheckoutItem = z.infer<typeof itemSchema>;

export const packItem = (item: CheckoutItem): WizardData => ({ item: JSON.stringify(item), ...(item.quantity === null ? {} : { quantity: String(item.quantity) }) });
const unpack = (data: WizardData): CheckoutItem => itemSchema.parse(JSON.parse(data['item'] ?? '{}'));

const MOST = 99;
const NONE = '-';
const dataSchema = z.object({ quantity: z.coerce.number().int().min(1).max(MOST), email: z.string(), country: z.string(), coupon: z.string() });

/** How many, for whom and where to: then a link to the page where the order is placed. */
export const createCheckoutWizard = (settings: Values<typeof commerceSettings>): Wizard<WizardEffect> => ({
  name: 'checkout',
  summary: 'checkout_confirm',
  present: (data, language) => Promise.resolve(present(data, language, settings)),
  steps: [
    {
      id: 'quantity', question: 'checkout_quantity', again: 'checkout_quantity_again',
      parse(input) {
        const found = /(?<![\d.,])(\d{1,2})(?![\d.,])/.exec(input.trim())?.[1];
        return found !== undefined && Number(found) >= 1 && input.trim().length <= 30 ? String(Number(found)) : null;
      },
    },
    emailStep('checkout_email'),
    choiceStep({ id: 'country', question: 'checkout_country', again: 'checkout_country_again', choices: (_data, language) => Promise.resolve(countryChoices(Object.keys(settings.shipping), language)) }),
    {
      id: 'coupon', question: 'checkout_coupon', again: 'checkout_coupon_again',
      parse: (input) => (isNo(input) ? NONE : (/^[A-Z0-9]{6,20}$/.exec(input.trim().toUpperCase())?.[0] ?? null)),
      choices: (_data, language) => Promise.resolve([{ label: say(language, 'no'), value: say(language, 'no') }]),
    },
  ],
  effect(data) {
    const { quantity, coupon, ...rest } = dataSchema.parse(data);
    return { kind: 'checkout', ...rest, items: [{ productId: unpack(data).productId, quantity }], coupon: coupon === NONE ? null : coupon };
  },
});

function present(data: WizardData, language: Language, settings: Values<typeof commerceSettings>): Record<string, string> {
  const item = unpack(data);
  const quantity = Number(data['quantity'] ?? '1');
  const line: Line = { product_id: item.productId, reference: '', name: item.name, quantity, unit: item.unit };
  const totals = addUp([line], { shipping: settings.shipping[data['country'] ?? ''], taxBasisPoints: settings.taxBasisPoints, discount: null });
  const money = (amount: number) => formatMoney(language, { amount, currency: item.currency });
  const coupon = data['coupon'] ?? NONE;
  return {
    name: item.name,
    country_name: data['country'] === undefined ? '' : countryName(data['country'], language),
    shipping: money(totals?.shipping ?? 0),
    total: money(totals?.total ?? item.unit * quantity),
    coupon_line: coupon === NONE ? '' : `\n- ${say(language, 'checkout_coupon_label')} ${coupon}`,
  };
}
