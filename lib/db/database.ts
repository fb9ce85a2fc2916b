import type { SQL } from './sql.ts';

export type Role = 'web' | 'knowledge' | 'owner';

/** What runs statements: the database itself or a transaction on it. Times and dates come as the text Postgres writes. */
export interface Executor {
  /** Runs one statement. Throws `AppError` `database_unavailable`, or `DatabaseError` without any value of the statement. */
  rows<Row extends Record<string, unknown>>(query: SQL): Promise<Row[]>;
}

/** One code for PGlite in the process and for any Postgres. */
export interface Database extends Executor {
  readonly engine: 'pglite' | 'postgres';
  /** For the one statement somebody outside waits for with a clock: on the embedded engine it goes before everything that waits. */
  readonly urgent: Executor;
  /**
   * Runs `work` in one transaction, in the given role (default: the connection's own). Keep it short, make no network
   * call in it, and use only the executor it is given: the embedded engine has one connection.
   */
  transaction<T>(work: (tx: Executor) => Promise<T>, role?: Role): Promise<T>;
  /** Runs several statements at once, for migrations only. */
  script(sql: string): Promise<void>;
  close(): Promise<void>;
}
