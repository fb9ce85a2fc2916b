import type { Line } from '../../contracts/commerce.ts';
import type { Catalog } from '../../contracts/catalog.ts';
import type { Language } from '../../contracts/language.ts';
import type { ShippingRate } from '../config.ts';

/** What a customer wants, before it has a price. */
export interface Wanted {
  productId: string;
  quantity: number;
}

export type PricedLines =
  /** `missing`: the reference of a line of which there is not enough; null when all are there. */
  | { state: 'priced'; lines: Line[]; currency: string; missing: string | null }
  | { state: 'unknown'; productId: string }
  | { state: 'mixed_currencies' };

/** Lines at today's price. Throws what the catalogue throws. */
export async function priceLines(catalog: Catalog, wanted: Wanted[], language: Language): Promise<PricedLines> {
  const products = await Promise.all(wanted.map(({ productId }) => catalog.get(productId)));
  const unknown = products.indexOf(null);
  if (unknown !== -1) return { state: 'unknown', productId: wanted[unknown]?.productId ?? '' };
  const found = products.filter((product) => product !== null);
  const currencies = new Set(found.map((product) => product.price.currency));
  const [currency] = currencies;
  if (currencies.size !== 1 || currency === undefined) return { state: 'mixed_currencies' };
  const lines = found.map((product, at) => ({
    product_id: product.id,
    reference: product.reference,
    name: product.name[language] ?? product.name.fr ?? Object.values(product.name)[0] ?? product.reference,
    quantity: wanted[at]?.quantity ?? 1,
    unit: product.price.amount,
  }));
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line.product_id, (counts.get(line.product_id) ?? 0) + line.quantity);
  const missing = found.find((product) => product.stock < (counts.get(product.id) ?? 0));
  return { state: 'priced', lines, currency, missing: missing?.reference ?? null };
}

export interface Totals {
  subtotal: number;
  discount: number;
  shipping: number;
  /** The tax that the total includes. */
  tax: number;
  total: number;
}

export type Discount = { kind: 'percent' | 'amount'; value: number; minimum: number };

/** `part` of `whole` basis points, rounded half up, without a float: the product stays below 2^53. */
const share = (amount: number, part: number, whole: number): number => Number((BigInt(amount) * BigInt(part) * 2n + BigInt(whole)) / (BigInt(whole) * 2n));

/** Adds up. Prices include tax; a discount is on the goods, never on delivery; null when the country is not delivered to. */
export function addUp(lines: readonly Line[], options: { shipping: ShippingRate | undefined; taxBasisPoints: number; discount: Discount | null }): Totals | null {
  if (options.shipping === undefined) return null;
  const subtotal = lines.reduce((sum, line) => sum + line.unit * line.quantity, 0);
  const discount = discountOn(subtotal, options.discount);
  const { cost, freeFrom } = options.shipping;
  const shipping = freeFrom !== null && subtotal - discount >= freeFrom ? 0 : cost;
  const total = subtotal - discount + shipping;
  const tax = total - share(total, 10_000, 10_000 + options.taxBasisPoints);
  return { subtotal, discount, shipping, tax, total };
}

function discountOn(subtotal: number, discount: Discount | null): number {
  if (discount === null || subtotal < discount.minimum) return 0;
  return Math.min(subtotal, discount.kind === 'amount' ? discount.value : share(subtotal, discount.value, 10_000));
}

/** Integers hold money up to here; beyond it a quote is a matter for people. */
export const MOST_MONEY = 2_000_000_000;
