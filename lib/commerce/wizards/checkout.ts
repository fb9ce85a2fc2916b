import * as z from 'zod';
import type { Values } from '../../config/settings.ts';
import type { Line } from '../../contracts/commerce.ts';
import type { Language } from '../../contracts/language.ts';
import { formatMoney, say } from '../../language/say.ts';
import type { commerceSettings } from '../config.ts';
import { MOST_PIECES } from '../selling/cart.ts';
import { addUp } from '../selling/pricing.ts';
import { countryChoices, countryName } from './customs.ts';
import type { WizardEffect } from './effects.ts';
import { isNo, type Wizard, type WizardData } from './machine.ts';
import { choiceStep, emailStep } from './steps.ts';

/** What was chosen before the wizard began, as it is carried in its data. */
const itemSchema = z.object({ productId: z.string(), reference: z.string(), name: z.string(), unit: z.int(), currency: z.string(), stock: z.int(), quantity: z.int().nullable() });

export type CheckoutItem = z.infer<typeof itemSchema>;

/** The wizard's data for some items. Only the quantity of a single one may be open: it is asked for. */
export const packItems = (items: readonly CheckoutItem[]): WizardData => ({ items: JSON.stringify(items) });
const unpack = (data: WizardData): CheckoutItem[] => z.array(itemSchema).min(1).parse(JSON.parse(data['items'] ?? '[]'));
/** The items with all their quantities. */
const counted = (data: WizardData) => unpack(data).map((item) => ({ ...item, quantity: item.quantity ?? Number(data['quantity'] ?? '1') }));

/** As many as one order takes, and as there are. */
const mostOf = (data: WizardData) => Math.min(MOST_PIECES, ...unpack(data).map(({ stock }) => stock));
const NONE = '-';
const dataSchema = z.object({ email: z.string(), country: z.string(), coupon: z.string() });

/** How many, for whom and where to: then a link to the page where the order is placed. */
export const createCheckoutWizard = (settings: Values<typeof commerceSettings>): Wizard<WizardEffect> => ({
  name: 'checkout',
  summary: 'checkout_confirm',
  present: (data, language) => Promise.resolve(present(data, language, settings)),
  steps: [
    {
      id: 'quantity', question: 'checkout_quantity', again: 'checkout_quantity_again',
      applies: (data) => unpack(data).some(({ quantity }) => quantity === null),
      parse(input, { data }) {
        const found = Number(/(?<![\d.,])(\d{1,2})(?![\d.,])/.exec(input.trim())?.[1] ?? 0);
        return found >= 1 && found <= mostOf(data) && input.trim().length <= 30 ? String(found) : null;
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
    const { coupon, ...rest } = dataSchema.parse(data);
    // What was confirmed is what the summary showed, whatever has become of the cart.
    return { kind: 'checkout', ...rest, items: counted(data).map(({ productId, quantity }) => ({ productId, quantity })), coupon: coupon === NONE ? null : coupon };
  },
});

function present(data: WizardData, language: Language, settings: Values<typeof commerceSettings>): Record<string, string> {
  const items = counted(data);
  const currency = items[0]?.currency ?? '';
  const lines: Line[] = items.map((item) => ({ product_id: item.productId, reference: item.reference, name: item.name, quantity: item.quantity, unit: item.unit }));
  const totals = addUp(lines, { shipping: settings.shipping[data['country'] ?? ''], taxBasisPoints: settings.taxBasisPoints, discount: null });
  const money = (amount: number) => formatMoney(language, { amount, currency });
  const coupon = data['coupon'] ?? NONE;
  return {
    name: items[0]?.name ?? '',
    most: String(mostOf(data)),
    items: lines.map((line) => `- ${line.quantity} × ${line.name}`).join('\n'),
    country_name: data['country'] === undefined ? '' : countryName(data['country'], language),
    shipping: money(totals?.shipping ?? 0),
    total: money(totals?.total ?? 0),
    coupon_line: coupon === NONE ? '' : `\n- ${say(language, 'checkout_coupon_label')} ${coupon}`,
  };
}
