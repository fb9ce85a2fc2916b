import { z } from 'zod';
import { defineSettings, integer } from '../config/settings.ts';

/** What delivery to one country costs, in minor units, and from which total it is free. */
export interface ShippingRate {
  cost: number;
  freeFrom: number | null;
}

/** `FR=590/5900,CH=1990`: country, cost, and the total from which delivery is free. */
const shippingRates = z
  .string()
  .regex(/^[A-Z]{2}=\d{1,7}(\/\d{1,9})?(,[A-Z]{2}=\d{1,7}(\/\d{1,9})?)*$/, 'country=cost or country=cost/free-from, comma-separated, in minor units')
  .default('FR=590/5900,BE=890/14900,LU=890/14900,DE=990/14900,NL=990/14900,AT=990/14900,ES=1290,IT=1290,PT=1290,CH=1990,MA=2990,DZ=2990,TN=2990')
  .transform((text): Record<string, ShippingRate> =>
    Object.fromEntries(
      text.split(',').map((entry) => {
        const [country = '', cost = '0', free] = entry.split(/[=/]/);
        return [country, { cost: Number(cost), freeFrom: free === undefined ? null : Number(free) }];
      }),
    ),
  );

export const commerceSettings = defineSettings({
  taxBasisPoints: { env: 'SHOP_TAX_BASIS_POINTS', doc: 'Tax that prices include, in hundredths of a percent (2000 is 20 %).', schema: integer({ min: 0, max: 10_000, fallback: 2000 }) },
  shipping: { env: 'SHOP_SHIPPING_RATES', doc: 'Countries the shop delivers to: `FR=590/5900` is 5.90, free from 59.00.', schema: shippingRates },
  quoteDays: { env: 'SHOP_QUOTE_DAYS', doc: 'Days a quote holds.', schema: integer({ min: 1, max: 365, fallback: 30 }) },
  quotePrefix: { env: 'SHOP_QUOTE_PREFIX', doc: 'What quote numbers begin with.', schema: z.string().max(8).default('D') },
  orderPrefix: { env: 'SHOP_ORDER_PREFIX', doc: 'What order numbers begin with.', schema: z.string().max(8).default('C') },
  checkoutHours: { env: 'SHOP_CHECKOUT_HOURS', doc: 'Hours a checkout link works.', schema: integer({ min: 1, max: 720, fallback: 48 }) },
  linkHours: { env: 'SHOP_LINK_HOURS', doc: 'Hours a download link works.', schema: integer({ min: 1, max: 720, fallback: 72 }) },
  address: { env: 'SHOP_ADDRESS', doc: 'The shop\'s address and legal identity as quotes print it; lines separated by `|`.', schema: z.string().max(500).default('Atelier Piston|69800 Saint-Priest|France') },
  bankAccount: { env: 'SHOP_BANK_ACCOUNT', doc: 'The account for bank transfers (IBAN). Without it that payment is not offered.', schema: z.string().max(60).optional() },
  timeZone: { env: 'SHOP_TIME_ZONE', doc: 'The time zone of the shop\'s opening hours and bookings.', schema: z.string().default('Europe/Paris') },
  publicUrl: { env: 'PUBLIC_URL', doc: 'Where customers reach this server (`https://chat.shop.example`): links in mail and channels begin with it. Pages get relative links without it.', schema: z.url().transform((url) => url.replace(/\/$/, '')).optional() },
  trustpilotDomain: { env: 'TRUSTPILOT_DOMAIN', doc: 'The shop\'s domain at Trustpilot. Without it no review is asked for.', schema: z.string().regex(/^[a-z0-9.-]+$/).optional() },
});
