import type { Blog, Bookings, Promotions } from '../../contracts/commerce.ts';
import type { IdGenerator } from '../../contracts/clock.ts';
import type { Database } from '../../db/database.ts';
import { bookSlot, readBookings, readPosts, readPromotions, readServices, readSlots } from '../../db/queries/offers.ts';
import { orUnavailable } from './unavailable.ts';

const BOOKING_PREFIX = 'R';

/** Services and appointments kept in the shop's own tables. */
export function createShopBookings({ database, ids, timeZone }: { database: Database; ids: IdGenerator; timeZone: string }): Bookings {
  const toBooking = (row: { number: string; service_id: string; starts_at: Date }) => ({ number: row.number, serviceId: row.service_id, startsAt: row.starts_at.toISOString() });
  return {
    services: () =>
      orUnavailable(async () =>
        (await readServices(database)).map(({ price_amount: amount, price_currency: currency, ...service }) => ({ ...service, price: { amount, currency } })),
      ),
    slots: (serviceId, limit) =>
      orUnavailable(async () => (await readSlots(database, serviceId, timeZone, limit)).map((slot) => ({ startsAt: slot.starts_at.toISOString(), seats: slot.seats }))),
    book: (request) =>
      orUnavailable(async () => {
        const booked = await bookSlot(database, {
          id: ids(), request_key: request.requestKey, service_id: request.serviceId, starts_at: request.startsAt, session_id: request.sessionId,
          name: request.name, email: request.email, prefix: BOOKING_PREFIX,
        });
        return booked.outcome === 'booked' ? { outcome: 'booked', booking: toBooking(booked.booking) } : { outcome: booked.outcome };
      }),
    ofSession: (sessionId) => orUnavailable(async () => (await readBookings(database, sessionId)).map(toBooking)),
  };
}

/** Promotions kept in the shop's own tables. */
export const createShopPromotions = ({ database }: { database: Database }): Promotions => ({
  current: () => orUnavailable(async () => (await readPromotions(database)).map(({ ends_at, ...promotion }) => ({ ...promotion, endsAt: ends_at?.toISOString() ?? null }))),
});

/** Posts kept in the shop's own tables. */
export const createShopBlog = ({ database }: { database: Database }): Blog => ({
  latest: (limit) => orUnavailable(async () => (await readPosts(database, limit)).map(({ published_at, ...post }) => ({ ...post, publishedAt: published_at.toISOString() }))),
});
