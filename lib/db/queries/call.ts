import type { SQL } from '../sql.ts';
import type { Executor } from '../database.ts';
import { DatabaseError } from '../errors.ts';

type One<T> = Record<'value', T>;

/** Deadlock and serialization failure: the statement did nothing and may simply be tried again. */
const TRY_AGAIN = new Set(['40P01', '40001']);
const MOST_TRIES = 4;

/** The value of one call of a function of ours. */
export async function callFunction<T>(database: Executor, query: SQL, tries = 1): Promise<T> {
  let row: One<T> | undefined;
  try {
    [row] = await database.rows<One<T>>(query);
  } catch (error) {
    if (tries < MOST_TRIES && error instanceof DatabaseError && TRY_AGAIN.has(error.sqlState)) return callFunction(database, query, tries + 1);
    throw error;
  }
  if (row === undefined) throw new Error('a function call returned no row');
  return row.value;
}
