import { AppError, ERRORS } from '../../contracts/errors.ts';

/** For a port whose source is our database: that being away is the source being away. */
export async function orUnavailable<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof AppError && error.code === 'database_unavailable') throw ERRORS.upstreamUnavailable({ cause: error });
    throw error;
  }
}
