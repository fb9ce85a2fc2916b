import type { IdGenerator } from '../../contracts/clock.ts';
import type { Contacts } from '../../contracts/commerce.ts';
import type { Database } from '../../db/database.ts';
import { upsertContact } from '../../db/queries/leads.ts';
import { orUnavailable } from './unavailable.ts';

/** Customers kept in the shop's own tables. */
export const createShopContacts = ({ database, ids }: { database: Database; ids: IdGenerator }): Contacts => ({
  upsert: (contact) => orUnavailable(() => upsertContact(database, ids(), contact)),
});
