import { sql } from '../sql.ts';
import type { Executor } from '../database.ts';
import { toJsonb } from '../json.ts';

/** A job as a worker gets it. `payload` is parsed by its handler. */
export interface JobRow extends Record<string, unknown> {
  id: string;
  kind: string;
  payload: unknown;
  fence: number;
  attempts: number;
  max_attempts: number;
}

/** Adds a job to the caller's transaction. A known dedupe key adds nothing. */
export async function enqueueJob(database: Executor, job: { kind: string; payload: unknown; dedupeKey: string | null; sessionId: string | null }): Promise<void> {
  await database.rows(sql`
    insert into comptoir.app_jobs (kind, payload, dedupe_key, session_id)
    values (${job.kind}, ${toJsonb(job.payload)}::jsonb, ${job.dedupeKey}, ${job.sessionId})
    on conflict (dedupe_key) do nothing`);
}

/** Leases due jobs, and jobs whose worker fell silent: two looks, one index each. Workers never wait for each other. */
export const leaseJobs = (database: Executor, kinds: string[], limit: number, leaseMs: number): Promise<JobRow[]> =>
  database.rows<JobRow>(sql`
    update comptoir.app_jobs set state = 'running', fence = fence + 1, attempts = attempts + 1,
      lease_until = clock_timestamp() + make_interval(secs => ${leaseMs}::float / 1000)
    where id in (
      select id from (
        select id from comptoir.app_jobs where kind in (${sql.join(kinds.map((kind) => sql`${kind}`), sql`, `)}) and state = 'queued' and run_at <= clock_timestamp()
        order by run_at limit ${limit} for update skip locked) due
      union all
      select id from (
        select id from comptoir.app_jobs where kind in (${sql.join(kinds.map((kind) => sql`${kind}`), sql`, `)}) and state = 'running' and lease_until < clock_timestamp()
        order by lease_until limit ${limit} for update skip locked) silent
      limit ${limit})
    returning id::text, kind, payload, fence, attempts, max_attempts`);

/** Ends a job, unless another worker has it by now. */
export async function finishJob(database: Executor, job: JobRow, end: { state: 'done' | 'dead'; outcome: string }): Promise<void> {
  await database.rows(sql`
    update comptoir.app_jobs set state = ${end.state}, outcome = ${end.outcome}, lease_until = null, finished_at = clock_timestamp()
    where id = ${job.id}::bigint and fence = ${job.fence} and state = 'running'`);
}

/** Gives a job back, to be tried again after `delayMs`. */
export async function retryJob(database: Executor, job: JobRow, delayMs: number, outcome: string): Promise<void> {
  await database.rows(sql`
    update comptoir.app_jobs set state = 'queued', outcome = ${outcome}, lease_until = null,
      run_at = clock_timestamp() + make_interval(secs => ${delayMs}::float / 1000)
    where id = ${job.id}::bigint and fence = ${job.fence} and state = 'running'`);
}
