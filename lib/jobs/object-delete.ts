import * as z from 'zod';
import type { ObjectStore } from '../contracts/object-store.ts';
import type { JobHandler } from './worker.ts';

export const OBJECT_DELETE = 'object.delete';

const payloadSchema = z.object({ key: z.string() });

/** Deletes an object whose row is gone. Deleting twice is deleting once. */
export const objectDeleteHandler =
  (store: ObjectStore): JobHandler =>
  async (payload) => {
    await store.delete(payloadSchema.parse(payload).key);
    return 'deleted';
  };
