import { describe, expect, test } from '@jest/globals';
import { checkReply, type Evidence } from '../../lib/guards/evidence.ts';
import { guarded } from '../../lib/guards/fail-closed.ts';
import type { Judge } from '../../lib/contracts/judge.ts';
import { decide, JUDGED } from '../../lib/guards/judge.ts';
import type { PolicySet } from '../../lib/guards/policy.ts';
import { createScreen } from '../../lib/guards/screen.ts';
import { createStreamGuard, type StreamPatterns } from '../../lib/guards/stream.ts';
import type { Screening } from '../../lib/guards/types.ts';

const WEB = { language: 'fr', channel: 'web' } as const;

describe('a guard that breaks', () => {
  const broken: PolicySet = {
    rules: [],
    examine() {
      throw new Error('the rules cannot be read');
    },
  };

  test('refuses the message, with the id of the failure', () => {
    const screening = createScreen(broken).screen('Bonjour', WEB);
    expect(screening).toMatchObject({ verdict: 'refuse', blockedBy: ['guard.failure'], suspicion: 1 });
  });

  test('stops the stream', () => {
    const patterns = { literals: null, literalRules: [], overlap: null } as unknown as StreamPatterns;
    const guard = createStreamGuard(patterns);
    expect(guard.push('Bonjour').text).toBe('');
    expect(guard.violation).toEqual({ ruleIds: ['guard.failure'] });
    expect(guard.push('encore').text + guard.end().text).toBe('');
  });

  test('leaves nothing of a reply', () => {
    const evidence = { passages: null } as unknown as Evidence;
    expect(checkReply('Bonjour à vous tous ici.', { evidence, language: 'fr', action: null })).toEqual({ reply: null, changed: true, findings: [{ rule: 'guard.failure', sentence: 'Bonjour à vous tous ici.' }] });
  });

  test('guarded gives the failure, and the value when nothing breaks', () => {
    const half = guarded((value: number) => {
      if (value % 2 === 1) throw new Error('odd');
      return value / 2;
    }, () => -1);
    expect([half(4), half(3)]).toEqual([2, -1]);
  });
});

describe('the judge', () => {
  const screening = (suspicion: number): Screening => ({ verdict: suspicion >= 0.6 ? 'refuse' : 'allow', blockedBy: suspicion >= 0.6 ? ['a.b'] : [], matched: ['a.b'], kinds: suspicion >= 0.6 ? ['disclosure'] : [], suspicion, scope: 'unsure', account: null, sensitive: [] });
  const says = (probability: number): Judge & { asked: number } => ({
    asked: 0,
    judge() {
      this.asked++;
      return Promise.resolve(probability);
    },
  });

  test.each([
    [0.1, 'allow'],
    [0.95, 'refuse'],
  ])('is not asked when the rules are sure (%d)', async (suspicion, verdict) => {
    const judge = says(verdict === 'allow' ? 1 : 0);
    expect((await decide(screening(suspicion), 'text', judge, 20)).verdict).toBe(verdict);
    expect(judge.asked).toBe(0);
  });

  test('decides the uncertain band', async () => {
    expect(await decide(screening(0.7), 'text', says(0.1), 20)).toMatchObject({ verdict: 'allow', blockedBy: [], kinds: [] });
    expect(await decide(screening(0.4), 'text', says(0.9), 20)).toMatchObject({ verdict: 'refuse', blockedBy: [JUDGED], kinds: ['role_override'] });
    expect(await decide(screening(0.7), 'text', says(0.9), 20)).toMatchObject({ verdict: 'refuse', blockedBy: ['a.b', JUDGED], kinds: ['disclosure'] });
  });

  test.each([
    ['late', { judge: (_text: string, { signal }: { signal: AbortSignal }) => new Promise<number>((_resolve, reject) => signal.addEventListener('abort', () => reject(new Error('aborted')))) }],
    ['silent', { judge: () => new Promise<number>(() => undefined) }],
    ['broken', { judge: () => Promise.reject(new Error('down')) }],
    ['throwing', { judge: () => { throw new Error('down'); } }],
    ['talking nonsense', says(17)],
  ])('that is %s changes nothing', async (_how, judge: Judge) => {
    expect(await decide(screening(0.7), 'text', judge, 20)).toEqual(screening(0.7));
    expect(await decide(screening(0.4), 'text', judge, 20)).toEqual(screening(0.4));
  });

  test('is not needed', async () => {
    expect(await decide(screening(0.7), 'text', null, 20)).toEqual(screening(0.7));
  });
});
