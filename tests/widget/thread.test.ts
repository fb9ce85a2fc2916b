import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Thread } from '../../web/widget/chat/thread.ts';
import type { Message, Reply } from '../../web/widget/net/types.ts';

const message = (seq: number, more: Partial<Message>): Message => ({
  id: `m${seq}`, role: 'user', content: `message ${seq}`, action: null, turnId: null, conversationId: 'c', sources: [], seq, key: null, attachments: [], rating: null, createdAt: Date.now(), ...more,
});
const reply = (turnId: string, text: string): Reply => ({ text, action: null, turnId, messageId: `id-${turnId}`, language: 'fr', sources: [], owner: { state: 'bot', name: null, away: null }, session: null });
const outgoing = (key: string) => ({ key, text: `words of ${key}`, language: 'fr', at: Date.now(), attachments: [] });

/** Everything that can tell this page of one turn, in any order and any number of times. */
const NEWS: Record<string, (thread: Thread) => void> = {
  accepted: (thread) => thread.mark('k1', { turnId: 't1' }),
  delta: (thread) => thread.stream('t1', (text) => `${text}half `),
  replaced: (thread) => thread.stream('t1', () => 'something else'),
  cut: (thread) => thread.drop('t1'),
  done: (thread) => void thread.finish(reply('t1', 'the answer')),
  question: (thread) => void thread.put(message(1, { id: 'q', key: 'k1', turnId: 't1', content: 'words of k1' })),
  answer: (thread) => void thread.put(message(2, { id: 'id-t1', role: 'assistant', turnId: 't1', content: 'the answer' })),
  staff: (thread) => void thread.put(message(3, { role: 'staff', content: 'hello' })),
};

describe('the thread', () => {
  test('whatever tells it, in whatever order and however often: one question, one answer, in the server\'s order', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...Object.keys(NEWS)), { maxLength: 25 }), (news) => {
      const thread = new Thread();
      thread.ask(outgoing('k1'));
      for (const name of [...news, 'question', 'answer']) NEWS[name]?.(thread);
      const items = thread.list().filter((item) => item.kind !== 'staff');
      expect(items.map(({ kind, text, streaming }) => [kind, text, streaming])).toEqual([['question', 'words of k1', false], ['answer', 'the answer', false]]);
      expect(thread.list().map((item) => item.order)).toEqual(news.includes('staff') ? [1, 2, 3] : [1, 2]);
    }));
  });

  test('an answer is news once', () => {
    const thread = new Thread();
    thread.ask(outgoing('k1'));
    const told = [thread.finish(reply('t1', 'a')), thread.put(message(2, { id: 'id-t1', role: 'assistant', turnId: 't1', content: 'a' })), thread.finish(reply('t1', 'a'))];
    expect(told).toEqual([true, false, false]);
  });

  test('two questions that one turn answered have one answer', () => {
    const thread = new Thread();
    for (const key of ['k1', 'k2']) thread.ask(outgoing(key));
    expect([thread.finish(reply('t1', 'both')), thread.finish(reply('t1', 'both'))]).toEqual([true, false]);
    expect(thread.list().map((item) => item.kind)).toEqual(['question', 'question', 'answer']);
  });

  test('tokens of buttons and pages are never shown as the customer\'s words', () => {
    const thread = new Thread();
    thread.ask({ ...outgoing('k1'), text: '__RESET_CHAT__' });
    thread.put(message(1, { content: '__SALES_AGENT_PROACTIVE__' }));
    expect(thread.list()).toEqual([]);
    expect(thread.lastSeq).toBe(1);
  });

  test('in a person\'s conversation the counter\'s silence is no answer', () => {
    const thread = new Thread();
    thread.ask(outgoing('k1'));
    expect(thread.finish(reply('t1', ''))).toBe(false);
    expect(thread.list().map((item) => item.kind)).toEqual(['question']);
  });
});
