import { z } from 'zod';

/** Ends the thread after what was asked before. */
export const CLOSE = 'close';

/** What the thread opens: a folder, or memory, from a snapshot when one is given. */
export const threadDataSchema = z.object({ folder: z.string().optional(), snapshot: z.instanceof(Blob).optional() });

export type ThreadData = z.infer<typeof threadDataSchema>;
