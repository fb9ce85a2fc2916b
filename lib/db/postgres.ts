import pg from 'pg';
import type { Logger } from '../contracts/logger.ts';
import type { Database, Executor, Role } from './database.ts';
import { toDatabaseError } from './errors.ts';
import { createExecutor, setRole, type RunStatement } from './executor.ts';

/** Milliseconds to wait for a connection: past it the request is told that the database is away. */
const CONNECTION_TIMEOUT_MS = 10_000;
/** Milliseconds a statement may take before its connection is given up: a network that went silent raises no error. */
const QUERY_TIMEOUT_MS = 15_000;

/** Milliseconds an unused connection is kept. */
const IDLE_TIMEOUT_MS = 30_000;
/** The same where the platform keeps a function awake, and paid for, until its connections are closed. */
const FROZEN_IDLE_TIMEOUT_MS = 5_000;

export interface PostgresOptions {
  url: string;
  poolSize: number;
  logger: Logger;
  /** Other patience than the web's: a migration or a restore may take its time. */
  patience?: { connectMs?: number; queryMs?: number };
  /** Told the pool, for platforms that freeze processes and must close idle connections first. */
  onPool?: (pool: pg.Pool) => void;
}

/** Any Postgres 15 or later, directly or behind a transaction pooler: statements are unnamed and no session state is set. */
export function openPostgres(options: PostgresOptions): Database {
  const pool = new pg.Pool({
    connectionString: options.url,
    max: options.poolSize,
    connectionTimeoutMillis: options.patience?.connectMs ?? CONNECTION_TIMEOUT_MS,
    query_timeout: options.patience?.queryMs ?? QUERY_TIMEOUT_MS,
    idleTimeoutMillis: options.onPool === undefined ? IDLE_TIMEOUT_MS : FROZEN_IDLE_TIMEOUT_MS,
    application_name: 'comptoir',
  });
  // An idle connection that the server ends must not end the process; the next query opens another.
  pool.on('error', (error) => { options.logger.warn({ error: toDatabaseError(error).message }, 'idle database connection lost'); });
  options.onPool?.(pool);
  return databaseOver(pool, 'postgres');
}

/** The `Database` over a pool of connections. */
export function databaseOver(pool: pg.Pool, engine: Database['engine']): Database {
  // A connection that breaks tells whoever waits on it; without a listener its `error` event would end the process.
  pool.on('connect', (client) => client.on('error', () => undefined));
  const executor = createExecutor((text, values) => withClient(pool, (client) => statementsOf(client)(text, values)));
  return {
    engine,
    ...executor,
    urgent: executor,
    transaction: (work, role) => runTransaction(pool, work, role),
    async script(text) {
      await withClient(pool, (client) => client.query(text));
    },
    close: () => pool.end(),
  };
}

const asText = (value: string): string => value;
const { builtins } = pg.types;
const TEXTS = new Set<number>([builtins.TIMESTAMP, builtins.TIMESTAMPTZ, builtins.DATE, builtins.INTERVAL]);
const types: pg.CustomTypesConfig = {
  getTypeParser: (id, format) => (TEXTS.has(id) ? asText : (pg.types.getTypeParser(id, format) as (value: string) => unknown)),
};

const statementsOf = (client: pg.PoolClient): RunStatement => async (text, values) =>
  (await client.query<Record<string, unknown>>({ text, values, types })).rows;

/** One piece of work on a connection. What Postgres refused leaves it as it was; the pool's own `query` would give it up. */
async function withClient<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let isBroken = false;
  try {
    return await work(client);
  } catch (error) {
    isBroken = !(error instanceof pg.DatabaseError) || error.severity === 'FATAL';
    throw error;
  } finally {
    client.release(isBroken);
  }
}

/** A connection whose transaction could not be ended is not given back to the pool. */
async function runTransaction<T>(pool: pg.Pool, work: (tx: Executor) => Promise<T>, role?: Role): Promise<T> {
  const client = await pool.connect().catch((error: unknown) => { throw toDatabaseError(error); });
  let isBroken = false;
  try {
    await client.query(role === undefined ? 'begin' : `begin; ${setRole(role)}`);
    const result = await work(createExecutor(statementsOf(client)));
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => { isBroken = true; });
    throw toDatabaseError(error);
  } finally {
    client.release(isBroken);
  }
}
