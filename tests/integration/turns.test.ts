import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { sql } from '../../lib/db/sql.ts';
import type { ChatReply, Problem } from '../../lib/contracts/chat.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { openTestShop, streamChat, type TestShop } from '../support/shop.ts';

describe('one turn', () => {
  let shop: TestShop;
  beforeAll(async () => { shop = await openTestShop(); });
  afterAll(() => shop.close());

  const messages = (sessionId: string) =>
    shop.database.rows<{ seq: number; role: string; content: string; turn_id: string }>(
      sql`select seq, role, content, turn_id::text from comptoir.app_messages where session_id = ${sessionId} order by seq`,
    );
  const credentials = (reply: ChatReply) => ({ session_id: reply.meta.session_id, session_token: reply.meta.session_token });

  test('forty messages at once are forty rows in order, each request is answered, and no answer is given twice', async () => {
    const first = await shop.chat({ message: 'bonjour' });
    const answers = await Promise.all(Array.from({ length: 40 }, (_, index) => shop.post<ChatReply>('/api/chat', { message: `message ${index}`, ...credentials(first) })));
    expect(answers.map((answer) => answer.status)).toEqual(Array.from({ length: 40 }, () => 200));

    const rows = await messages(first.meta.session_id);
    expect(rows.map((row) => row.seq)).toEqual(rows.map((_, index) => index + 1));
    expect(rows.filter((row) => row.role === 'user')).toHaveLength(41);
    const turns = new Set(rows.map((row) => row.turn_id));
    const replies = rows.filter((row) => row.role === 'assistant');
    expect(replies).toHaveLength(turns.size);
    expect(new Set(replies.map((row) => row.turn_id)).size).toBe(replies.length);
    for (const answer of answers) expect(replies.some((row) => row.turn_id === answer.body.meta.turn_id && row.content === answer.body.reply)).toBe(true);
  });

  test('one message key sent twenty times in parallel is one turn, one session and one token', async () => {
    const message_key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 20 }, () => shop.chat({ message: 'quels sont les délais de livraison ?', message_key })));
    expect(new Set(answers.map((answer) => answer.meta.turn_id)).size).toBe(1);
    expect(new Set(answers.map((answer) => answer.meta.session_id)).size).toBe(1);
    expect(new Set(answers.map((answer) => answer.meta.session_token)).size).toBe(1);
    expect((await messages(answers[0]!.meta.session_id)).map((row) => row.role)).toEqual(['user', 'assistant']);
  });

  test('a message key cannot be used for another message, nor in another session', async () => {
    const message_key = randomUUID();
    const first = await shop.chat({ message: 'bonjour', message_key });
    const other = await shop.chat({ message: 'salut' });
    const changed = await shop.post<Problem>('/api/chat', { message: 'autre chose', message_key });
    const moved = await shop.post<Problem>('/api/chat', { message: 'bonjour', message_key, ...credentials(other) });
    expect([changed.status, changed.body.code]).toEqual([409, 'message_key_conflict']);
    expect([moved.status, moved.body.code]).toEqual([409, 'message_key_conflict']);
    expect((await shop.chat({ message: 'bonjour', message_key })).meta.turn_id).toBe(first.meta.turn_id);
  });

  test('a stream says who it is, shows text and ends with the reply that is stored', async () => {
    const events = await streamChat(shop.url, { message: 'Quels sont les délais de livraison ?' });
    expect(events.at(0)?.event).toBe('meta');
    expect(events.at(-1)?.event).toBe('done');
    const done = events.at(-1)?.data as ChatReply;
    let shown = '';
    for (const { event, data } of events) {
      if (event === 'delta') shown += (data as { text: string }).text;
      if (event === 'replace') shown = (data as { text: string }).text;
    }
    expect(shown).toBe(done.reply);
    expect((await messages(done.meta.session_id)).at(-1)?.content).toBe(done.reply);
  });

  test('a caller that disconnects cancels nothing, and the turn can be fetched', async () => {
    const message_key = randomUUID();
    const controller = new AbortController();
    const request = fetch(`${shop.url}/api/chat`, {
      method: 'POST', signal: controller.signal,
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ message: 'livraison en corse ?', message_key }),
    });
    const reader = (await request).body!.getReader();
    const { value } = await reader.read();
    controller.abort();
    await reader.read().catch(() => undefined);
    const meta = JSON.parse(/data: (.+)/.exec(new TextDecoder().decode(value))![1]!) as { turn_id: string; session_token: string };
    await shop.shop.settled();
    const turn = await shop.call<{ state: string; result: ChatReply }>(`/api/chat/turns/${meta.turn_id}`, { headers: { 'x-session-token': meta.session_token } });
    expect(turn.body.state).toBe('done');
    expect(turn.body.result.meta.turn_id).toBe(meta.turn_id);
  });

  test('the rate is limited per session, holds under concurrency, and says when to come back', async () => {
    const limited = await openTestShop({ env: { RATE_LIMIT_CHAT_PER_MINUTE: '10' } });
    try {
      const first = await limited.chat({ message: 'bonjour' });
      const answers = await Promise.all(Array.from({ length: 30 }, () => limited.post<Problem>('/api/chat', { message: 'encore', ...credentials(first) })));
      const refused = answers.filter((answer) => answer.status === 429);
      expect(answers.map((answer) => answer.status).sort()).toEqual([...Array.from({ length: 10 }, () => 200), ...Array.from({ length: 20 }, () => 429)]);
      expect(refused).toHaveLength(20);
      expect(refused[0]!.body.code).toBe('rate_limited');
      expect(Number(refused[0]!.headers.get('retry-after'))).toBeGreaterThan(0);
      const strangers = await Promise.all(Array.from({ length: 15 }, () => limited.post('/api/chat', { message: 'bonjour' })));
      expect(strangers.filter((answer) => answer.status === 200)).toHaveLength(9);
    } finally {
      await limited.close();
    }
  });
});

describe('a turn whose process died', () => {
  let opened: TestDatabase;
  beforeAll(async () => { opened = await openTestDatabase('demo'); });
  afterAll(() => opened.close());

  /** A turn that was claimed by a process which then fell silent. */
  async function leaveDeadTurn(shop: TestShop, reply: ChatReply): Promise<string> {
    const id = randomUUID();
    await shop.database.rows(sql`
      with s as (update comptoir.app_chat_sessions set last_seq = last_seq + 1, message_count = message_count + 1
        where session_id = ${reply.meta.session_id} returning session_id, conversation_id, last_seq, message_count),
      t as (insert into comptoir.app_turns (id, session_id, conversation_id, state, fence, attempts, message_count, lease_until)
        select ${id}::uuid, session_id, conversation_id, 'running', 1, 1, message_count, clock_timestamp() - interval '1 second' from s)
      select 1`);
    await shop.database.rows(sql`
      insert into comptoir.app_messages (id, session_id, conversation_id, turn_id, seq, role, content)
      select ${randomUUID()}::uuid, session_id, conversation_id, ${id}::uuid, last_seq, 'user', 'Quel est le délai de remboursement ?'
      from comptoir.app_chat_sessions where session_id = ${reply.meta.session_id}`);
    return id;
  }

  test('is taken over by the next message of its session, and both are answered', async () => {
    const shop = await openTestShop({ on: opened });
    const first = await shop.chat({ message: 'bonjour' });
    const dead = await leaveDeadTurn(shop, first);
    const next = await shop.chat({ message: 'et la garantie ?', session_id: first.meta.session_id, session_token: first.meta.session_token });
    await shop.shop.settled();
    const turn = await shop.call<{ state: string; result: ChatReply }>(`/api/chat/turns/${dead}`, { headers: { 'x-session-token': first.meta.session_token } });
    expect(turn.body.state).toBe('done');
    expect(next.reply).not.toBe('');
    await shop.close();
  });

  test('is taken over by a drain when no message comes', async () => {
    const shop = await openTestShop({ on: opened });
    const first = await shop.chat({ message: 'bonjour' });
    const dead = await leaveDeadTurn(shop, first);
    expect((await shop.shop.drain()).turns).toBe(1);
    const turn = await shop.call<{ state: string; result: ChatReply }>(`/api/chat/turns/${dead}`, { headers: { 'x-session-token': first.meta.session_token } });
    expect(turn.body.state).toBe('done');
    expect(turn.body.result.meta.sources.map((source) => source.doc_id)).toContain('policy.refund.time.v1');
    await shop.close();
  });

  test('messages that arrive meanwhile are answered together, as one turn that every caller gets', async () => {
    const shop = await openTestShop({ on: opened });
    const first = await shop.chat({ message: 'bonjour' });
    const running = await leaveDeadTurn(shop, first);
    await shop.database.rows(sql`update comptoir.app_turns set lease_until = clock_timestamp() + interval '1 minute' where id = ${running}::uuid`);
    const { session_id, session_token } = first.meta;
    const waiting = ['vous livrez', 'en Corse ?', 'et combien de temps ?'].map((message) => shop.chat({ message, session_id, session_token }));
    while ((await shop.database.rows(sql`select 1 from comptoir.app_messages where session_id = ${session_id} and role = 'user'`)).length < 5) await new Promise((later) => setTimeout(later, 20));
    await shop.database.rows(sql`update comptoir.app_turns set lease_until = clock_timestamp() - interval '1 second' where id = ${running}::uuid`);
    const answers = await Promise.all(waiting);
    expect(new Set(answers.map((answer) => answer.meta.turn_id)).size).toBe(1);
    expect(new Set(answers.map((answer) => answer.reply)).size).toBe(1);
    expect(answers[0]!.meta.merged_messages).toBe(3);
    expect(answers[0]!.meta.turn_id).not.toBe(running);
    await shop.close();
  });

  test('two processes on one database answer it once', async () => {
    const [one, two] = [await openTestShop({ on: opened }), await openTestShop({ on: opened })];
    const first = await one.chat({ message: 'bonjour' });
    const dead = await leaveDeadTurn(one, first);
    await Promise.all([one.shop.drain(), two.shop.drain(), one.shop.drain(), two.shop.drain()]);
    const replies = await one.database.rows(sql`select 1 from comptoir.app_messages where turn_id = ${dead}::uuid and role = 'assistant'`);
    expect(replies).toHaveLength(1);
    await one.close();
    await two.close();
  });

  test('a process that lost its turn cannot commit it', async () => {
    const shop = await openTestShop({ on: opened });
    const first = await shop.chat({ message: 'bonjour' });
    const dead = await leaveDeadTurn(shop, first);
    await shop.shop.drain();
    const [row] = await shop.database.rows<{ committed: boolean }>(sql`
      select comptoir.commit_turn(${JSON.stringify({
        turn_id: dead, fence: 1, message_id: randomUUID(), reply: 'late', action: null, sources: [], result: {}, language: 'fr', topic: {}, wizard: null,
        behavior: {}, entities: [], lead: null, conversation: null, jobs: [], incidents: [],
      })}::jsonb) as committed`);
    expect(row?.committed).toBe(false);
    await shop.close();
  });
});
