import { describe, expect, test } from '@jest/globals';
import { checkLedger } from '../../scripts/chaos/check.ts';
import type { Ledger } from '../../scripts/chaos/ledger.ts';
import type { Scale } from '../../scripts/chaos/plan.ts';
import { makePlan } from '../../scripts/chaos/plan.ts';
import { runChaos } from '../../scripts/chaos/run.ts';
import type { Witness } from '../../scripts/chaos/witness.ts';
import { createRandom } from '../../scripts/proof/random.ts';
import { SERVER_URL } from '../support/template.ts';

const run = (scale: Partial<Scale>, options: { mutation: string | null; settleMs: number }) =>
  runChaos({
    seed: 'the counter', scale: { messages: 40, sessions: 8, kills: 2, freezes: 0, terminations: SERVER_URL === undefined ? 0 : 2, modelFailures: 0.25, ...scale },
    postgres: SERVER_URL ?? null, instances: 1, demo: false, waitsToTheEnd: false, deadlineMs: 1_000, say: () => undefined, ...options,
  });
const promises = (report: Awaited<ReturnType<typeof run>>) => new Set(report.violations.map((violation) => violation.promise));

describe('while the shop is killed', () => {
  test('no acknowledged message is lost, doubled, misplaced or left without its one answer', async () => {
    const report = await run({}, { mutation: null, settleMs: 30_000 });
    expect(report.violations).toEqual([]);
    expect(report.sabotage).toMatchObject({ kills: 2, missed: 0 });
    expect(report.ledger.messages.filter((message) => message.role === 'user')).toHaveLength(40);
    expect(report.modelCallsFailed).toBeGreaterThan(0);
  }, 240_000);

  test('a lease that never ends is noticed', async () => {
    // A kill between two turns leaves nothing stuck: it has to fall into one.
    const noticed = new Set<string>();
    for (let attempt = 1; attempt <= 4 && !noticed.has('nothing stuck'); attempt += 1) {
      for (const promise of promises(await run({ messages: 16, sessions: 4, kills: attempt }, { mutation: 'lease', settleMs: 3_000 }))) noticed.add(promise);
    }
    expect(noticed).toContain('nothing stuck');
  }, 240_000);

  test('a message key that is not unique is noticed', async () => {
    expect(promises(await run({ messages: 4, sessions: 2, kills: 0 }, { mutation: 'key', settleMs: 10_000 }))).toContain('once');
  }, 240_000);
});

test('the same seed plans the same run', () => {
  const scale: Scale = { messages: 100, sessions: 7, kills: 5, freezes: 2, terminations: 0, modelFailures: 0.2 };
  const plan = (seed: string) => JSON.stringify(makePlan(createRandom(seed), scale, 1));
  expect(plan('a')).toBe(plan('a'));
  expect(plan('a')).not.toBe(plan('b'));
  const { customers, faults } = makePlan(createRandom('a'), scale, 1);
  expect(customers.flatMap((customer) => customer.bursts.flat())).toHaveLength(100);
  expect(faults).toHaveLength(7);
});

describe('what is held against the database', () => {
  const keys = ['1', '2'].map((digit) => `00000000-0000-4000-8000-00000000000${digit}`);
  const witness = (): Witness => ({
    customer: 'c1', session: { id: 's', token: 't' },
    testimonies: keys.map((key, index) => ({
      key, text: `message ${index}`, customer: 'c1', sentAt: index * 10 + 1, storedAt: index * 10 + 2, turnIds: new Set([`t${index}`]), attempts: 1,
      replies: [{ sessionId: 's', turnId: `t${index}`, messageId: `a${index}`, reply: `answer ${index}`, mergedMessages: 1 }],
    })),
  });
  const ledger = (): Ledger => ({
    sessions: [{ session_id: 's', message_count: 2, last_seq: 4 }],
    messages: [0, 1].flatMap((index) => [
      { id: `m${index}`, session_id: 's', turn_id: `t${index}`, seq: index * 2 + 1, role: 'user', content: `message ${index}`, message_key: keys[index]! },
      { id: `a${index}`, session_id: 's', turn_id: `t${index}`, seq: index * 2 + 2, role: 'assistant', content: `answer ${index}`, message_key: null },
    ]),
    turns: [0, 1].map((index) => ({ id: `t${index}`, session_id: 's', state: 'done', attempts: 1, reply: `answer ${index}`, message_id: `a${index}`, merged_messages: 1 })),
    stuckJobs: 0, jobs: 0, deadJobs: 0,
  });

  test('nothing is found in a ledger that keeps every promise', () => {
    expect(checkLedger([witness()], ledger())).toEqual([]);
  });

  test.each<{ name: string; promise: string; breaks: (ledger: Ledger) => void }>([
    { name: 'a lost message', promise: 'stored', breaks: (held) => void held.messages.splice(0, 1) },
    { name: 'a changed message', promise: 'stored', breaks: (held) => void (held.messages[0]!.content = 'something else') },
    { name: 'a doubled message', promise: 'once', breaks: (held) => void held.messages.push({ ...held.messages[0]!, id: 'm9', seq: 5 }) },
    { name: 'two messages the wrong way round', promise: 'in order', breaks: (held) => { held.messages[0]!.seq = 3; held.messages[2]!.seq = 1; } },
    { name: 'a gap', promise: 'in order', breaks: (held) => void (held.messages[3]!.seq = 5) },
    { name: 'a lost answer', promise: 'one answer', breaks: (held) => void held.messages.splice(1, 1) },
    { name: 'a second answer', promise: 'one answer', breaks: (held) => void held.messages.push({ ...held.messages[1]!, id: 'a9', seq: 5 }) },
    { name: 'another answer than was seen', promise: 'seen is stored', breaks: (held) => void (held.messages[1]!.content = 'something else') },
    { name: 'an answer that did not know all it answers', promise: 'one answer', breaks: (held) => void (held.turns[0]!.merged_messages = 2) },
    { name: 'a turn that still runs', promise: 'nothing stuck', breaks: (held) => void (held.turns[1]!.state = 'running') },
    { name: 'a job that nobody does', promise: 'nothing stuck', breaks: (held) => void (held.stuckJobs = 1) },
    { name: 'a message of nobody', promise: 'no surprise', breaks: (held) => void held.messages.push({ ...held.messages[0]!, id: 'm9', seq: 5, message_key: null }) },
  ])('$name is found', ({ promise, breaks }) => {
    const held = ledger();
    breaks(held);
    expect(checkLedger([witness()], held).map((violation) => violation.promise)).toContain(promise);
  });
});
