import type { Clock, IdGenerator } from '../../contracts/clock.ts';
import type { Values } from '../../config/settings.ts';
import type { Database } from '../../db/database.ts';
import { findUsableCoupon } from '../../db/queries/offers.ts';
import { placeOrder, readCheckout, readOrderOfCheckout, type CheckoutRow, type OrderRow, type Placed } from '../../db/queries/orders.ts';
import type { Signer } from '../../storage/signature.ts';
import type { commerceSettings } from '../config.ts';
import { CHECKOUT_LINK, UUID } from '../shop/orders.ts';
import { addUp, type Totals } from './pricing.ts';

export interface Buyer {
  name: string;
  email: string;
  street: string;
  postcode: string;
  city: string;
  country: string;
  coupon: string | null;
  payment: 'on_delivery' | 'bank_transfer';
}

export type CheckoutView = { state: 'open'; checkout: CheckoutRow; totals: Totals | null } | { state: 'placed'; order: OrderRow } | { state: 'expired'; checkout: CheckoutRow };

export interface Till {
  /** What the bearer of a link sees; null when the link is not ours. */
  view(id: string, key: string): Promise<CheckoutView | null>;
  /** Places the order of a checkout: exactly one, however often it is pressed. Null when the link is not ours. */
  place(id: string, key: string, buyer: Buyer): Promise<Placed | { outcome: 'no_delivery' } | null>;
}

/** Our own checkout page's side of the counter, until a payment provider is connected. */
export function createTill(deps: { database: Database; ids: IdGenerator; clock: Clock; signer: Signer; settings: Values<typeof commerceSettings> }): Till {
  const { database, settings, signer } = deps;
  const isOurs = (id: string, key: string) => UUID.test(id) && signer.verify(CHECKOUT_LINK, id, key);
  const totalsOf = (checkout: CheckoutRow, country: string, discount: Parameters<typeof addUp>[1]['discount']) =>
    addUp(checkout.lines, { shipping: settings.shipping[country], taxBasisPoints: settings.taxBasisPoints, discount });

  return {
    async view(id, key) {
      if (!isOurs(id, key)) return null;
      const order = await readOrderOfCheckout(database, id);
      if (order !== null) return { state: 'placed', order };
      const checkout = await readCheckout(database, id);
      if (checkout === null) return null;
      if (checkout.expires_at.getTime() <= deps.clock.now()) return { state: 'expired', checkout };
      const discount = checkout.coupon === null || checkout.email === null ? null : await findUsableCoupon(database, checkout.coupon, checkout.email);
      return { state: 'open', checkout, totals: totalsOf(checkout, checkout.country, discount) };
    },
    async place(id, key, buyer) {
      if (!isOurs(id, key)) return null;
      const checkout = await readCheckout(database, id);
      if (checkout === null) return null;
      const discount = buyer.coupon === null ? null : await findUsableCoupon(database, buyer.coupon, buyer.email);
      const totals = totalsOf(checkout, buyer.country, discount);
      if (totals === null) return { outcome: 'no_delivery' };
      const { email, coupon, payment, ...customer } = buyer;
      // Whether the coupon may still be used is settled with the order, in one transaction.
      return placeOrder(database, { id: deps.ids(), checkout_id: id, email, customer, ...totals, coupon: coupon?.toUpperCase() ?? null, payment, prefix: settings.orderPrefix });
    },
  };
}
