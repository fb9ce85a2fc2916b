import { z } from 'zod';
import type { Executor } from './database.ts';
import { readFlags, setFlag } from './queries/instance.ts';

const commandSchema = z.object({ change: z.object({ key: z.string().regex(/^[a-z][a-z_]{1,40}$/), value: z.unknown() }).nullable() });

/** The owner's command over runtime flags: sets one, or none, and returns them all. */
export async function changeFlags(database: Executor, args: unknown): Promise<Record<string, unknown>> {
  const { change } = commandSchema.parse(args);
  if (change !== null) await setFlag(database, change.key, change.value, 'command');
  return readFlags(database);
}
