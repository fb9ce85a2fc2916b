import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from '../../lib/db/sql.ts';
import { signTikTok } from '../../lib/channels/tiktok/channel.ts';
import { letTimePass, openChannelShop, SECRET, waText, whatsapp, type ChannelShop } from './support.ts';

let shop: ChannelShop;
beforeAll(async () => { shop = await openChannelShop({ env: { CHANNEL_SEND_TIMEOUT_MS: '2000' } }); });
afterAll(() => shop.close());
beforeEach(() => { shop.graph.reset(); });

let people = 0;
const person = () => `337${String(10_000_000 + ++people)}`;

interface Part extends Record<string, unknown> {
  token: string;
  state: string;
  attempts: number;
  error_code: string | null;
  error_text: string | null;
  provider_id: string | null;
}
const parts = (user: string) =>
  shop.database.rows<Part>(sql`
    select o.token, o.state, o.attempts, o.error_code, o.error_text, o.provider_id from comptoir.app_outbox o join comptoir.app_channel_threads t on t.id = o.thread_id
    where t.user_id = ${user} order by o.created_at, o.part`);
const write = async (from: string, body = 'bonjour') => {
  await shop.deliver('whatsapp', whatsapp({ messages: [waText(from, body)] }));
  await shop.quiet();
};
const statuses = (...list: [id: string, status: string, more?: Record<string, unknown>][]) =>
  shop.deliver('whatsapp', whatsapp({ statuses: list.map(([id, status, more]) => ({ id, status, timestamp: '1780000000', recipient_id: '1', ...more })) }));
const until = async (happened: () => Promise<boolean>, nudge: () => void) => {
  for (const giveUpAt = Date.now() + 5_000; Date.now() < giveUpAt && !(await happened());) {
    nudge();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};
const sentTo = (to: string) => shop.graph.taken.filter((message) => message.to === to);

describe('a send', () => {
  test.each([{ failure: 'rate_limited' as const }, { failure: 'server_error' as const }, { failure: 'transient' as const }, { failure: 'not_json' as const }])('that is answered with $failure is tried again and arrives once', async ({ failure }) => {
    const from = person();
    shop.graph.fail(failure);
    await write(from);
    expect(await parts(from)).toMatchObject([{ state: 'sent', attempts: 2, error_code: null }]);
    expect(sentTo(from)).toHaveLength(1);
  });

  test('waits before it is tried again, longer each time', async () => {
    const from = person();
    shop.graph.fail('server_error', 'server_error');
    await shop.deliver('whatsapp', whatsapp({ messages: [waText(from, 'bonjour')] }));
    const waits: number[] = [];
    for (const attempts of [1, 2]) {
      await until(async () => (await parts(from))[0]?.attempts === attempts && (await parts(from))[0]?.state === 'queued', () => { if (waits.length === 0) shop.shop.messaging.kick(); });
      const [row] = await shop.database.rows<{ wait: number }>(sql`
        select extract(epoch from o.next_at - o.updated_at)::float as wait from comptoir.app_outbox o join comptoir.app_channel_threads t on t.id = o.thread_id where t.user_id = ${from}`);
      waits.push(row!.wait);
      await letTimePass(shop);
      shop.shop.messaging.kick();
    }
    expect(waits.map(Math.round)).toEqual([1, 2]);
    await shop.quiet();
    expect(await parts(from)).toMatchObject([{ state: 'sent', attempts: 3 }]);
  });

  test.each([
    { failure: 'token_expired' as const, code: '190', words: /expired or was revoked/ }, { failure: 'window_closed' as const, code: '131047', words: /24 hours/ },
    { failure: 'unreachable' as const, code: '131026', words: /cannot be reached on WhatsApp/ },
  ])('that is refused for good ($failure) says why, with the platform\'s code, and is not repeated', async ({ failure, code, words }) => {
    const from = person();
    shop.graph.fail(failure);
    await write(from);
    const [part] = await parts(from);
    expect(part).toMatchObject({ state: 'failed', attempts: 1, error_code: code });
    expect(part!.error_text).toMatch(words);
    await write(from, 'encore');
    expect((await parts(from)).map((row) => row.state)).toEqual(['failed', 'sent']);
  });

  test.each([{ failure: 'taken_then_cut' as const, taken: 1 }, { failure: 'hang' as const, taken: 0 }, { failure: 'cut' as const, taken: 0 }])('whose outcome nobody knows ($failure) is not repeated, and shown', async ({ failure, taken }) => {
    const from = person();
    shop.graph.fail(failure);
    await write(from);
    expect(await parts(from)).toMatchObject([{ state: 'unconfirmed', attempts: 1 }]);
    shop.shop.messaging.kick();
    await shop.shop.messaging.settled();
    expect(sentTo(from)).toHaveLength(taken);
    expect((await shop.shop.health()).checks['channels']?.detail).toMatch(/unconfirmed/);
    expect((await shop.shop.messaging.facts()).unconfirmed).toBeGreaterThan(0);
  });

  test('of which only a status tells is confirmed by it', async () => {
    const from = person();
    shop.graph.fail('taken_then_cut');
    await write(from);
    const [part] = await parts(from);
    const [taken] = sentTo(from);
    expect([part!.state, taken!.correlation]).toEqual(['unconfirmed', part!.token]);
    await statuses([taken!.id, 'delivered', { biz_opaque_callback_data: taken!.correlation }]);
    await shop.quiet();
    expect(await parts(from)).toMatchObject([{ state: 'delivered', provider_id: taken!.id }]);
  });

  test('that was under way when its process died is unconfirmed, and what comes after it goes on', async () => {
    const from = person();
    await write(from);
    await shop.database.rows(sql`
      insert into comptoir.app_outbox (thread_id, session_id, role, state, payload, lease_until)
      select id, session_id, 'assistant', 'sending', '{"type":"text","text":{"body":"x"}}', clock_timestamp() - interval '1 second' from comptoir.app_channel_threads where user_id = ${from}`);
    await write(from, 'encore');
    expect((await parts(from)).map((part) => [part.state, part.error_code])).toEqual([['sent', null], ['unconfirmed', 'interrupted'], ['sent', null]]);
    expect(sentTo(from)).toHaveLength(2);
  });

  test('waits for the one before it, in order, also while that is tried again', async () => {
    const from = person();
    await write(from);
    shop.graph.fail('rate_limited', 'server_error');
    await shop.database.rows(sql`
      insert into comptoir.app_messages (id, session_id, conversation_id, seq, role, content)
      select gen_random_uuid(), s.session_id, s.conversation_id, 100 + n, 'staff', 'message ' || n
      from generate_series(1, 5) n, comptoir.app_channel_threads t join comptoir.app_chat_sessions s on s.session_id = t.session_id where t.user_id = ${from} order by n`);
    await shop.quiet();
    const bodies = sentTo(from).slice(1).map((message) => (message.body as { text: { body: string } }).text.body);
    expect(bodies).toEqual(['message 1', 'message 2', 'message 3', 'message 4', 'message 5']);
  }, 30_000);

  test('outside the window fails in words; a template may leave', async () => {
    const from = person();
    await write(from);
    await shop.database.rows(sql`update comptoir.app_channel_threads set last_inbound_at = clock_timestamp() - interval '25 hours' where user_id = ${from}`);
    await shop.database.rows(sql`
      insert into comptoir.app_messages (id, session_id, conversation_id, seq, role, content)
      select gen_random_uuid(), s.session_id, s.conversation_id, 100, 'staff', 'toujours là ?' from comptoir.app_channel_threads t join comptoir.app_chat_sessions s on s.session_id = t.session_id where t.user_id = ${from}`);
    await shop.quiet();
    expect((await parts(from)).at(-1)).toMatchObject({ state: 'failed', error_code: 'window_closed' });
    const [thread] = await shop.database.rows<{ id: string }>(sql`select id::text from comptoir.app_channel_threads where user_id = ${from}`);
    expect(await shop.shop.messaging.sendTemplate('whatsapp', thread!.id, { name: 'order_ready', languageCode: 'fr', parameters: ['Ada'] })).toBe(true);
    await shop.quiet();
    expect((await parts(from)).at(-1)).toMatchObject({ state: 'sent' });
    expect(sentTo(from).at(-1)!.body).toMatchObject({ type: 'template', template: { name: 'order_ready', components: [{ parameters: [{ type: 'text', text: 'Ada' }] }] } });
  });
});

describe('statuses', () => {
  test('only move up, in whatever order they come, also before the answer to the request', async () => {
    const orders = [['sent', 'delivered', 'read'], ['read', 'delivered', 'sent'], ['delivered', 'read', 'sent', 'delivered']];
    for (const order of orders) {
      const from = person();
      await write(from);
      const [part] = await parts(from);
      for (const status of order) {
        await statuses([part!.provider_id!, status]);
        await shop.quiet();
      }
      expect(await parts(from)).toMatchObject([{ state: 'read' }]);
    }
  });

  test('of a failed delivery say why', async () => {
    const from = person();
    await write(from);
    const [part] = await parts(from);
    await statuses([part!.provider_id!, 'failed', { errors: [{ code: 131026, title: 'Message undeliverable' }] }], [part!.provider_id!, 'sent']);
    await shop.quiet();
    expect(await parts(from)).toMatchObject([{ state: 'failed', error_code: '131026', error_text: expect.stringMatching(/cannot be reached/) as unknown }]);
  });

  test('with a word that is none of ours, or another shop\'s, move nothing and stop no other', async () => {
    const from = person();
    shop.graph.fail('taken_then_cut');
    await write(from);
    const [part] = await parts(from);
    const [{ id }] = await shop.database.rows<{ id: string }>(sql`select id::text from comptoir.app_outbox where token = ${part!.token}`) as [{ id: string }];
    await statuses(['wamid.other1', 'read', { biz_opaque_callback_data: 'campaign of another tool' }], ['wamid.other2', 'read', { biz_opaque_callback_data: id }], [sentTo(from)[0]!.id, 'sent', { biz_opaque_callback_data: part!.token }]);
    await until(async () => (await parts(from))[0]!.state !== 'unconfirmed', () => { shop.shop.messaging.kick(); });
    expect(await parts(from)).toMatchObject([{ state: 'sent', provider_id: sentTo(from)[0]!.id }]);
    await shop.database.rows(sql`update comptoir.app_channel_events set state = 'done' where kind = 'status'`);
  });

  test('of messages that are not ours hold nothing up', async () => {
    const from = person();
    await statuses(...Array.from({ length: 200 }, (_, index): [string, string] => [`wamid.unknown${index}`, 'delivered']));
    await shop.deliver('whatsapp', whatsapp({ messages: [waText(from, 'bonjour')] }));
    const until = Date.now() + 5_000;
    while (sentTo(from).length === 0 && Date.now() < until) {
      shop.shop.messaging.kick();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(sentTo(from)).toHaveLength(1);
    await shop.database.rows(sql`update comptoir.app_channel_events set state = 'done' where kind = 'status'`);
  });
});

test('Messenger tells by a watermark and by echoes: ours confirm, a person\'s pause', async () => {
  const from = '99887766';
  const page = (event: Record<string, unknown>) => ({ object: 'page', entry: [{ id: '555', time: Date.now(), messaging: [{ sender: { id: from }, recipient: { id: '555' }, timestamp: Date.now(), ...event }] }] });
  shop.graph.fail('taken_then_cut');
  await shop.deliver('messenger', page({ message: { mid: 'm_1', text: 'bonjour' } }));
  await shop.quiet();
  const [taken] = sentTo(from);
  expect(await parts(from)).toMatchObject([{ state: 'unconfirmed' }]);
  const echo = (mid: string, appId: number, metadata?: string) => page({ sender: { id: '555' }, recipient: { id: from }, message: { mid, is_echo: true, app_id: appId, text: 'x', metadata } });
  await shop.deliver('messenger', echo(taken!.id, 4242, taken!.correlation!));
  await shop.quiet();
  expect(await parts(from)).toMatchObject([{ state: 'sent', provider_id: taken!.id }]);
  await shop.deliver('messenger', page({ read: { watermark: Date.now() + 5_000 } }));
  await shop.quiet();
  expect(await parts(from)).toMatchObject([{ state: 'read' }]);
  await shop.deliver('messenger', echo('m_person', 263902037430900));
  await shop.deliver('messenger', page({ message: { mid: 'm_2', text: 'merci' } }));
  await shop.deliver('messenger', { object: 'page', entry: [{ id: '555', time: 1, standby: [{ sender: { id: from }, recipient: { id: '555' }, timestamp: 1, message: { mid: 'm_3', text: 'allo' } }] }] });
  await shop.quiet();
  expect(sentTo(from)).toHaveLength(1);
});

describe('an echo of a platform that names no app', () => {
  const instagram = (from: string, event: Record<string, unknown>) => ({ object: 'instagram', entry: [{ id: '17841', time: Date.now(), messaging: [{ sender: { id: from }, recipient: { id: '17841' }, timestamp: Date.now(), ...event }] }] });
  const echo = (from: string, mid: string, text: string) => instagram(from, { sender: { id: '17841' }, recipient: { id: from }, message: { mid, text, is_echo: true } });
  const isPaused = async (from: string) => {
    const [row] = await shop.database.rows<{ state: string }>(sql`
      select c.state from comptoir.app_channel_threads t join comptoir.app_chat_sessions s on s.session_id = t.session_id join comptoir.app_conversations c on c.id = s.conversation_id where t.user_id = ${from}`);
    return row!.state === 'human';
  };

  test('is ours when we know its id, and when its words are those of a send whose answer was lost; any other is a person\'s, who then has the conversation', async () => {
    const from = '700000001';
    await shop.deliver('instagram', instagram(from, { message: { mid: 'ig_1', text: 'bonjour' } }));
    await shop.quiet();
    const [first] = sentTo(from);
    const textOf = (message: { body: Record<string, unknown> }) => (message.body as { message: { text: string } }).message.text;
    await shop.deliver('instagram', echo(from, first!.id, textOf(first!)));
    await shop.quiet();
    expect(await isPaused(from)).toBe(false);
    shop.graph.fail('taken_then_cut');
    await shop.deliver('instagram', instagram(from, { message: { mid: 'ig_2', text: 'Quels sont les délais de livraison ?' } }));
    await shop.quiet();
    const second = sentTo(from)[1]!;
    expect((await parts(from)).at(-1)).toMatchObject({ state: 'unconfirmed' });
    await shop.deliver('instagram', echo(from, second.id, textOf(second)));
    await shop.quiet();
    expect((await parts(from)).at(-1)).toMatchObject({ state: 'sent', provider_id: second.id, error_code: null });
    expect(await isPaused(from)).toBe(false);
    await shop.deliver('instagram', echo(from, 'ig_person', 'Bonjour, ici Paul.'));
    await shop.deliver('instagram', instagram(from, { message: { mid: 'ig_3', text: 'merci Paul' } }));
    await shop.quiet();
    expect(await isPaused(from)).toBe(true);
    expect(sentTo(from)).toHaveLength(2);
  });

  test('that is faster than the answer to its send waits for it', async () => {
    const from = '700000002';
    await shop.deliver('instagram', instagram(from, { message: { mid: 'ig_4', text: 'bonjour' } }));
    await shop.quiet();
    await shop.database.rows(sql`
      insert into comptoir.app_outbox (thread_id, session_id, role, state, payload, lease_until)
      select id, session_id, 'assistant', 'sending', '{"attachment":{}}', clock_timestamp() + interval '3 seconds' from comptoir.app_channel_threads where user_id = ${from}`);
    await shop.deliver('instagram', echo(from, 'ig_fast', 'something else'));
    await letTimePass(shop);
    shop.shop.messaging.kick();
    await shop.shop.messaging.settled();
    expect(await isPaused(from)).toBe(false);
    await shop.database.rows(sql`update comptoir.app_outbox set state = 'sent', provider_id = 'ig_fast' where payload = '{"attachment":{}}'`);
    await shop.quiet();
    expect(await isPaused(from)).toBe(false);
  }, 20_000);

  test('pauses on TikTok too, and ours does not', async () => {
    const post = (event: string, content: Record<string, unknown>) => {
      const raw = JSON.stringify({ client_key: 'k', event, user_openid: 'biz', create_time: Math.floor(Date.now() / 1000), content: JSON.stringify({ conversation_id: 'conv9', from_user: { id: 'u' }, to_user: { id: 'biz' }, timestamp: Date.now(), type: 'text', ...content }) });
      const t = String(Math.floor(Date.now() / 1000));
      return shop.deliver('tiktok', null, { raw, headers: { 'tiktok-signature': `t=${t},s=${signTikTok(Buffer.from(raw), SECRET, t).toString('hex')}` } });
    };
    await post('im_receive_msg', { message_id: 'tk1', text: { body: 'bonjour' } });
    await shop.quiet();
    const [taken] = sentTo('conv9');
    await post('im_send_msg', { message_id: taken!.id, text: { body: 'x' } });
    await shop.quiet();
    expect(await isPaused('conv9')).toBe(false);
    await post('im_send_msg', { message_id: 'tk_person', text: { body: 'Paul ici.' } });
    await shop.quiet();
    expect(await isPaused('conv9')).toBe(true);
  });
});
