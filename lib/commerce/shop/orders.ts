import type { Checkouts, Orders } from '../../contracts/commerce.ts';
import type { IdGenerator } from '../../contracts/clock.ts';
import { ERRORS } from '../../contracts/errors.ts';
import type { Values } from '../../config/settings.ts';
import type { Database } from '../../db/database.ts';
import { openCheckout, readOrderByNumber, readOrderOfCheckout, readOrdersOfEmail, type OrderRow } from '../../db/queries/orders.ts';
import type { Signer } from '../../storage/signature.ts';
import type { commerceSettings } from '../config.ts';
import { addUp } from '../selling/pricing.ts';
import { orUnavailable } from './unavailable.ts';

export const CHECKOUT_LINK = 'checkout';
export const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const toOrder = (row: OrderRow) => ({
  number: row.number,
  email: row.email,
  language: row.language,
  state: row.state,
  lines: row.lines,
  total: { amount: row.total, currency: row.currency },
  placedAt: row.placed_at.toISOString(),
  carrier: row.carrier,
  trackingNumber: row.tracking_number,
  trackingUrl: row.tracking_url,
});

/** Orders kept in the shop's own tables. */
export const createShopOrders = ({ database }: { database: Database }): Orders => ({
  byNumber: (number) =>
    orUnavailable(async () => {
      const row = await readOrderByNumber(database, number);
      return row === null ? null : toOrder(row);
    }),
  // Our own orders know their buyer by the address alone.
  ofCustomer: ({ email }, limit) => orUnavailable(async () => (email === null ? [] : (await readOrdersOfEmail(database, email, limit)).map(toOrder))),
});

/** Checkouts that lead to a page of our own. The link bears a signature, so that nothing but the link opens it. */
export const createShopCheckouts = (options: { database: Database; ids: IdGenerator; signer: Signer; settings: Values<typeof commerceSettings> }): Checkouts => ({
  open: (request) =>
    orUnavailable(async () => {
      const { settings, signer } = options;
      const row = await openCheckout(options.database, { id: options.ids(), hours: settings.checkoutHours, request });
      const totals = addUp(row.lines, { shipping: settings.shipping[row.country], taxBasisPoints: settings.taxBasisPoints, discount: null });
      if (totals === null) throw ERRORS.requestInvalid({ detail: `no delivery to ${row.country}` });
      return {
        id: row.id,
        url: `${settings.publicUrl ?? ''}/api/checkout/${row.id}?key=${signer.sign(CHECKOUT_LINK, row.id)}`,
        total: { amount: totals.total, currency: row.currency },
        expiresAt: row.expires_at.getTime(),
      };
    }),
  isOrdered: (id) => orUnavailable(async () => UUID.test(id) && (await readOrderOfCheckout(options.database, id)) !== null),
});
