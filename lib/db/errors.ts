import { z } from 'zod';
import { AppError, ERRORS } from '../contracts/errors.ts';

/** A statement the database refused. Carries what helps to find it and nothing that a customer wrote. */
export class DatabaseError extends Error {
  readonly sqlState: string;
  readonly constraint: string | undefined;

  constructor(sqlState: string, routine: string, constraint?: string) {
    super(`database refused a statement: ${sqlState} ${routine}${constraint === undefined ? '' : ` (${constraint})`}`);
    this.name = 'DatabaseError';
    this.sqlState = sqlState;
    this.constraint = constraint;
  }
}

/** Whether the database refused because the login may not (SQLSTATE `insufficient_privilege`). */
export const isNotAllowed = (error: unknown): boolean => error instanceof DatabaseError && error.sqlState === '42501';

const driverErrorSchema = z.object({
  code: z.string().optional(),
  routine: z.string().optional(),
  constraint: z.string().optional(),
  message: z.string().optional(),
});

/** SQLSTATE classes and socket errors that mean "not reachable now": connection, resources, shutdown, and pool time-outs. */
const UNAVAILABLE = /^(08|53|57P|58)|^E(CONN|PIPE|HOST|NET|TIMEDOUT|AI_)|^ENOTFOUND$/;
const UNAVAILABLE_MESSAGE = /timeout exceeded|connection terminated|connection ended|PGlite is closed|calling end on the pool|connection error and is not queryable|query read timeout|server closed/i;

/** The innermost driver error: drizzle wraps it with the statement and its parameters, which must not travel on. */
function innermost(error: unknown): unknown {
  return error instanceof Error && error.cause !== undefined ? innermost(error.cause) : error;
}

/** Turns whatever a driver threw into an error that is safe to log and tells "away" from "refused". */
export function toDatabaseError(error: unknown): Error {
  if (error instanceof AppError || error instanceof DatabaseError) return error;
  const source = innermost(error);
  const parsed = driverErrorSchema.safeParse(source);
  const { code = '', routine = 'unknown', constraint, message = '' } = parsed.success ? parsed.data : {};
  if (UNAVAILABLE.test(code) || UNAVAILABLE_MESSAGE.test(message)) return ERRORS.databaseUnavailable({ retryAfterMs: 2_000, cause: new DatabaseError(code || 'connection', routine) });
  return code === '' ? (source instanceof Error ? source : new Error('unknown database failure')) : new DatabaseError(code, routine, constraint);
}
