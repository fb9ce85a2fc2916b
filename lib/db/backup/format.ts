import { z } from 'zod';

/** A backup is a gzipped file of JSON lines: the header, then each table with its rows, the counters, and the end. */
export const BACKUP_FORMAT = 'comptoir-backup';
export const BACKUP_VERSION = 1;

export const headerSchema = z.object({
  format: z.literal(BACKUP_FORMAT),
  version: z.number().int(),
  created_at: z.string(),
  /** What the schema was made by. A restore makes it again, with its roles, grants and policies, before a row goes in. */
  migrations: z.array(z.object({ id: z.number().int(), name: z.string(), sha256: z.string() })).min(1),
});

export type BackupHeader = z.infer<typeof headerSchema>;

const identifier = z.string().regex(/^[a-z][a-z0-9_]{0,62}$/);

/** One line after the header. Values of `rows` are texts as Postgres writes them, in the order of the columns, so that it reads them back as they were. */
export const lineSchema = z.union([
  z.strictObject({ table: identifier, columns: z.array(identifier).min(1) }),
  z.strictObject({ rows: z.array(z.array(z.string().nullable())) }),
  z.strictObject({ counter: identifier, column: identifier, value: z.string().regex(/^\d+$/) }),
  /** The last line: a file without it was cut. */
  z.strictObject({ end: z.strictObject({ tables: z.number().int(), rows: z.number().int() }) }),
]);

export type BackupLine = z.infer<typeof lineSchema>;
