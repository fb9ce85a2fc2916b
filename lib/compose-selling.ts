import type { Config } from './config/config.ts';
import type { Catalog } from './contracts/catalog.ts';
import type { Clock, IdGenerator } from './contracts/clock.ts';
import type { Mailer } from './contracts/mailer.ts';
import type { ObjectStore } from './contracts/object-store.ts';
import { createDesk } from './commerce/selling/desk.ts';
import { createTill } from './commerce/selling/till.ts';
import { createShopContacts } from './commerce/shop/contacts.ts';
import { createShopBlog, createShopBookings, createShopPromotions } from './commerce/shop/offers.ts';
import { createShopCheckouts, createShopOrders } from './commerce/shop/orders.ts';
import { createBookingWizard } from './commerce/wizards/booking.ts';
import { createCheckoutWizard } from './commerce/wizards/checkout.ts';
import { contactWizard } from './commerce/wizards/contact.ts';
import { couponWizard } from './commerce/wizards/coupon.ts';
import { createCustomsWizard } from './commerce/wizards/customs.ts';
import { trackingWizard } from './commerce/wizards/tracking.ts';
import type { Database } from './db/database.ts';
import { readLastCards } from './db/queries/leads.ts';
import { CONTACT_SYNC, contactSyncHandler, MAIL_ORDER, MAIL_QUOTE, mailOrderHandler, mailQuoteHandler } from './jobs/selling.ts';
import { createSigner } from './storage/signature.ts';

export interface SellingDeps {
  config: Config;
  database: Database;
  catalog: Catalog;
  clock: Clock;
  ids: IdGenerator;
  mailer: Mailer | null;
  secret: string;
  /** Null where nothing can be kept. */
  store: ObjectStore | null;
}

/** Countries whose imports need an EORI number: outside the customs union, of those the shop delivers to. */
const OUTSIDE_UNION = new Set(['CH', 'MA', 'DZ', 'TN', 'GB', 'NO']);

/** Puts the selling side of the shop together: its ports, its till, its wizards and its jobs. */
export function createSelling({ config, database, catalog, clock, ids, mailer, secret, store }: SellingDeps) {
  const settings = config.commerce;
  const signer = createSigner(secret);
  const orders = createShopOrders({ database });
  const checkouts = createShopCheckouts({ database, ids, signer, settings });
  const bookings = createShopBookings({ database, ids, timeZone: settings.timeZone });
  const promotions = createShopPromotions({ database });
  const blog = createShopBlog({ database });
  const { shopName } = config.engine;
  const desk = createDesk({ database, catalog, orders, checkouts, store, ids, clock, settings, shopName });
  const till = createTill({ database, ids, clock, signer, settings });
  const all = [
    contactWizard, trackingWizard, couponWizard, createCustomsWizard(Object.keys(settings.shipping).filter((code) => OUTSIDE_UNION.has(code))),
    createCheckoutWizard(settings), createBookingWizard(bookings, settings.timeZone),
  ];
  const mail = mailer === null ? null : { database, mailer, desk, shopName, bankAccount: settings.bankAccount };
  return {
    desk, till, bookings, promotions, blog, settings,
    timeZone: settings.timeZone,
    lastCards: (conversationId: string) => readLastCards(database, conversationId),
    wizards: Object.fromEntries(all.map((wizard) => [wizard.name, wizard])),
    page: { shop: shopName, countries: Object.keys(settings.shipping), bankAccount: settings.bankAccount, taxBasisPoints: settings.taxBasisPoints },
    jobs: {
      [CONTACT_SYNC]: contactSyncHandler({ database, contacts: createShopContacts({ database, ids }) }),
      ...(mail === null ? {} : { [MAIL_QUOTE]: mailQuoteHandler(mail), [MAIL_ORDER]: mailOrderHandler(mail) }),
    },
  };
}
