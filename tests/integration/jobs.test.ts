import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from '../../lib/db/sql.ts';
import { ERRORS } from '../../lib/contracts/errors.ts';
import type { Database } from '../../lib/db/database.ts';
import { enqueueJob } from '../../lib/db/queries/jobs.ts';
import { savePrompt } from '../../lib/db/queries/prompts.ts';
import { ANSWER_PROMPT, createPromptStore } from '../../lib/engine/prompt/store.ts';
import { createJobWorker, type JobHandler } from '../../lib/jobs/worker.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { silentLogger } from '../support/logger.ts';

let opened: TestDatabase;
let database: Database;
beforeAll(async () => {
  opened = await openTestDatabase('empty');
  database = opened.database;
});
afterAll(() => opened.close());

const worker = (handler: JobHandler) => createJobWorker({ database, logger: silentLogger, handlers: { 'test.job': handler } });
const add = (dedupeKey: string | null = null) => enqueueJob(database, { kind: 'test.job', payload: { n: 1 }, dedupeKey, sessionId: null });
const rows = () => database.rows<{ state: string; attempts: number; outcome: string | null }>(sql`select state, attempts, outcome from comptoir.app_jobs order by id`);
const clear = () => database.rows(sql`delete from comptoir.app_jobs`);
/** Makes every waiting job due, and every lease over. */
const later = () => database.rows(sql`update comptoir.app_jobs set run_at = clock_timestamp() - interval '1 second', lease_until = case when state = 'running' then clock_timestamp() - interval '1 second' end`);

describe('the durable queue', () => {
  test('does a job once, however many workers look for it', async () => {
    await clear();
    let done = 0;
    await Promise.all(Array.from({ length: 20 }, () => add()));
    const workers = Array.from({ length: 5 }, () => worker(() => Promise.resolve(String(++done))));
    await Promise.all(workers.map((one) => one.drain()));
    expect(done).toBe(20);
    expect((await rows()).every((row) => row.state === 'done' && row.attempts === 1)).toBe(true);
  });

  test('knows a job by its key', async () => {
    await clear();
    await Promise.all(Array.from({ length: 8 }, () => add('same')));
    expect(await rows()).toHaveLength(1);
  });

  test('tries again later what failed, and puts away what keeps failing where it is seen', async () => {
    await clear();
    await add();
    const failing = worker(() => Promise.reject(ERRORS.upstreamUnavailable()));
    await failing.drain();
    expect(await failing.drain()).toBe(0);
    expect(await rows()).toEqual([{ state: 'queued', attempts: 1, outcome: 'upstream_unavailable' }]);
    for (let round = 0; round < 10; round++) {
      await later();
      await failing.drain();
    }
    expect(await rows()).toEqual([{ state: 'dead', attempts: 8, outcome: 'upstream_unavailable' }]);
  });

  test('does not try again what can never succeed', async () => {
    await clear();
    await add();
    await worker(() => Promise.reject(ERRORS.requestInvalid())).drain();
    expect(await rows()).toEqual([{ state: 'dead', attempts: 1, outcome: 'request_invalid' }]);
  });

  test('takes over from a worker that fell silent, whose late end then counts for nothing', async () => {
    await clear();
    await add();
    let release: (outcome: string) => void = () => undefined;
    const silent = worker(() => new Promise((resolve) => { release = resolve; })).drain();
    while ((await rows())[0]?.state !== 'running') await new Promise((soon) => setTimeout(soon, 5));
    await later();
    await worker(() => Promise.resolve('second')).drain();
    release('first');
    await silent;
    expect(await rows()).toEqual([{ state: 'done', attempts: 2, outcome: 'second' }]);
  });
});

test('the active prompt of a language is used, the built-in one elsewhere, and again once it is taken back', async () => {
  const read = createPromptStore({ database, clock: { now: () => Date.now() }, shopName: 'Chez Ada', canary: 'c0ffee', secrets: [], ttlMs: -1 });
  expect((await read()).instructions.fr).toMatch(/Chez Ada/);
  await savePrompt(database, { name: ANSWER_PROMPT, language: 'fr', content: 'Sois bref, {shop}.', by: 'test' });
  await savePrompt(database, { name: ANSWER_PROMPT, language: 'fr', content: 'Sois très bref, {shop}.', by: 'test' });
  expect((await read()).instructions.fr).toBe('Sois très bref, Chez Ada.');
  expect((await read()).instructions.de).toMatch(/automatische Assistent/);
  const versions = await database.rows(sql`select version, active from comptoir.app_prompt_store order by version`);
  expect(versions).toEqual([{ version: 1, active: false }, { version: 2, active: true }]);
  await savePrompt(database, { name: ANSWER_PROMPT, language: 'fr', content: null, by: 'test' });
  expect((await read()).instructions.fr).toMatch(/assistant automatique/);
});
