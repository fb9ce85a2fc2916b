import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from '../../lib/db/sql.ts';
import { signMeta } from '../../lib/channels/meta/signature.ts';
import { escaped, openChannelShop, until, PHONE_ID, SECRET, waText, wamid, whatsapp, wordsOf, type ChannelShop } from './support.ts';

let shop: ChannelShop;
beforeAll(async () => { shop = await openChannelShop(); });
afterAll(() => shop.close());
beforeEach(() => { shop.graph.reset(); });

let people = 0;
const person = () => `336${String(10_000_000 + ++people)}`;
const sentTo = (to: string) => shop.graph.taken.filter((message) => message.to === to);
const wordsTo = (to: string) => sentTo(to).map((message) => wordsOf(message.body));
const history = (user: string) =>
  shop.database.rows<{ role: string; content: string; turn_id: string | null }>(sql`
    select m.role, m.content, m.turn_id::text from comptoir.app_messages m join comptoir.app_channel_threads t on t.session_id = m.session_id
    where t.user_id = ${user} order by m.seq`);
const events = () => shop.database.rows<{ n: number }>(sql`select count(*)::int as n from comptoir.app_channel_events`).then(([row]) => row!.n);

describe('a webhook', () => {
  test('is stored, acknowledged, answered and sent, with the disclosure once', async () => {
    const from = person();
    const answer = await shop.deliver('whatsapp', whatsapp({ messages: [waText(from, 'Quels sont les délais de livraison ?')] }));
    expect(answer).toMatchObject({ status: 200, body: { stored: 1 } });
    await shop.quiet();
    expect(sentTo(from)).toHaveLength(1);
    expect(wordsTo(from)[0]).toMatch(/^🤖 Assistant automatique \(IA\) de Atelier Piston\.\n\n[^]*jours/);
    await shop.deliver('whatsapp', whatsapp({ messages: [waText(from, 'Et les retours ?')] }));
    await shop.quiet();
    expect(wordsTo(from)).toHaveLength(2);
    expect(wordsTo(from)[1]).not.toMatch(/🤖/);
    await until(() => shop.graph.marks.length > 0);
    expect(shop.graph.marks).toContainEqual(expect.objectContaining({ body: expect.objectContaining({ status: 'read', typing_indicator: { type: 'text' } }) as unknown }));
  });

  test('is believed by its bytes: accents and Arabic, escaped as Meta sends them and as they are', async () => {
    const from = person();
    for (const words of ['Où est ma pièce détachée ?', 'أين طلبي؟', 'Größe für Bremsbeläge 🚗']) {
      for (const raw of [JSON.stringify(whatsapp({ messages: [waText(from, words)] })), escaped(JSON.stringify(whatsapp({ messages: [waText(from, words)] })))]) {
        expect(await shop.deliver('whatsapp', null, { raw })).toMatchObject({ status: 200, body: { stored: 1 } });
        // The same words under the other spelling's signature are another body.
        const other = /\\u/.test(raw) ? (JSON.stringify(JSON.parse(raw))) : escaped(raw);
        expect(await shop.deliver('whatsapp', null, { raw: other, headers: { 'x-hub-signature-256': signMeta(Buffer.from(raw), SECRET) } })).toMatchObject({ status: 401, body: { code: 'signature_invalid' } });
      }
    }
    await shop.quiet();
    expect((await history(from)).filter((row) => row.role === 'user').map((row) => row.content)).toEqual(expect.arrayContaining(['أين طلبي؟', 'Où est ma pièce détachée ?']));
  });

  test('with a wrong signature, or none, leaves a number and no row', async () => {
    const before = await events();
    const body = whatsapp({ messages: [waText(person(), 'bonjour')] });
    const wrong = [{ 'x-hub-signature-256': `sha256=${'0'.repeat(64)}` }, { 'x-hub-signature-256': 'sha256=zz' }, { 'x-hub-signature-256': '' }, { 'x-hub-signature-256': signMeta(Buffer.from(JSON.stringify(body)), 'another-secret') }];
    for (const headers of wrong) expect((await shop.deliver('whatsapp', body, { headers })).status).toBe(401);
    expect(await events()).toBe(before);
    const counted = await shop.database.rows<{ name: string; total: number }>(sql`select name, sum(total)::int as total from comptoir.app_channel_counters where channel = 'whatsapp' group by name`);
    expect(Object.fromEntries(counted.map((row) => [row.name, row.total]))).toEqual({ signature_wrong: expect.any(Number), signature_missing: 2 });
  });

  test('answers the handshake in plain text, and only to the right word', async () => {
    const ask = (token: string) => shop.call<string>(`/api/webhook/whatsapp?hub.mode=subscribe&hub.verify_token=${token}&hub.challenge=1158201444`);
    const right = await ask('open-sesame');
    expect([right.status, right.body, right.headers.get('content-type')]).toEqual([200, '1158201444', expect.stringMatching(/^text\/plain/)]);
    expect((await ask('sesame')).status).toBe(403);
  });

  test('that comes twenty times at once is one row and one answer', async () => {
    const from = person();
    const body = whatsapp({ messages: [waText(from, 'bonjour')] });
    const answers = await Promise.all(Array.from({ length: 20 }, () => shop.deliver('whatsapp', body)));
    expect(answers.every((answer) => answer.status === 200)).toBe(true);
    expect(answers.reduce((sum, answer) => sum + (answer.body as { stored: number }).stored, 0)).toBe(1);
    await shop.quiet();
    expect(sentTo(from)).toHaveLength(1);
  });

  test('is read to its end: every entry, change and message, and a broken one stops no other', async () => {
    const senders = Array.from({ length: 6 }, person);
    const batch = {
      object: 'whatsapp_business_account',
      entry: [
        whatsapp({ messages: [waText(senders[0]!, 'bonjour'), null, { id: 7 }, waText(senders[1]!, 'bonjour')] }).entry[0],
        'nonsense',
        { id: '1', changes: [null, ...whatsapp({ messages: [{ ...waText(senders[2]!, ''), text: { body: 123 } }, waText(senders[3]!, 'bonjour')] }).entry[0]!.changes, ...whatsapp({ messages: [waText(senders[4]!, 'bonjour')] }).entry[0]!.changes] },
        whatsapp({ messages: [waText(senders[5]!, 'a\u0000b \ud800')] }).entry[0],
      ],
    };
    expect((await shop.deliver('whatsapp', batch)).status).toBe(200);
    await shop.quiet();
    for (const index of [0, 1, 3, 4, 5]) expect(sentTo(senders[index]!)).toHaveLength(1);
    expect(sentTo(senders[2]!)).toHaveLength(0);
    const [dead] = await shop.database.rows<{ n: number }>(sql`select count(*)::int as n from comptoir.app_channel_events where state = 'dead'`);
    expect(dead!.n).toBe(5);
    expect((await shop.shop.messaging.facts()).dead).toBe(5);
  });

  test('whose body is no JSON, or not what it says, is never a 500', async () => {
    for (const raw of ['', 'null', '[]', '{"object":1}', '{"entry":{}}', '{"entry":[{"changes":[{"value":{"messages":"x","statuses":7}}]}]}', '\ufeff{}', '{']) {
      for (const channel of ['whatsapp', 'messenger', 'instagram']) expect((await shop.deliver(channel, null, { raw })).status).toBe(200);
    }
    await shop.quiet();
  });
});

describe('a conversation', () => {
  test('a burst is one answer to all of it, in the order it was written', async () => {
    const from = person();
    const at = Math.floor(Date.now() / 1000);
    const burst = ['bonjour', 'je cherche des plaquettes', 'pour une Clio 3', 'de 2008'].map((body, index) => waText(from, body, { timestamp: String(at + index) }));
    // The second arrives last.
    await Promise.all([burst[2], burst[0], burst[3], burst[1]].map((message) => shop.deliver('whatsapp', whatsapp({ messages: [message] }))));
    await shop.quiet();
    const rows = await history(from);
    expect(rows.filter((row) => row.role === 'user').map((row) => row.content)).toEqual(['bonjour', 'je cherche des plaquettes', 'pour une Clio 3', 'de 2008']);
    expect(new Set(rows.map((row) => row.turn_id)).size).toBe(1);
    expect(rows.filter((row) => row.role === 'assistant')).toHaveLength(1);
  });

  test('a number answers a numbered list, a press its button', async () => {
    const from = person();
    await shop.deliver('whatsapp', whatsapp({ messages: [waText(from, 'bonjour')] }));
    await shop.quiet();
    await shop.database.rows(sql`update comptoir.app_channel_threads set choices = '["livraison", "retours"]' where user_id = ${from}`);
    await shop.deliver('whatsapp', whatsapp({ messages: [waText(from, ' ٢. ')] }));
    await shop.quiet();
    await shop.deliver('whatsapp', whatsapp({ messages: [{ from, id: wamid(), timestamp: '1780000000', type: 'interactive', interactive: { type: 'button_reply', button_reply: { id: '__TRACK_ORDER__', title: 'Suivre' } } }] }));
    await shop.quiet();
    expect((await history(from)).filter((row) => row.role === 'user').map((row) => row.content)).toEqual(['bonjour', 'retours', '__TRACK_ORDER__']);
  });

  test('every kind of message is stored and answered honestly, also one nobody has met', async () => {
    const from = person();
    const kinds: Record<string, unknown>[] = [
      { type: 'sticker', sticker: { id: 'gone', mime_type: 'image/webp' } }, { type: 'location', location: { latitude: 48.85, longitude: 2.35 } },
      { type: 'contacts', contacts: [{ name: { formatted_name: 'Ada' }, phones: [] }] }, { type: 'unsupported', errors: [{ code: 131051 }] },
      { type: 'hologram', hologram: { depth: 3 } }, { type: 'interactive', errors: [{ code: 1 }] },
    ];
    for (const kind of kinds) {
      await shop.deliver('whatsapp', whatsapp({ messages: [{ from, id: wamid(), timestamp: String(Math.floor(Date.now() / 1000)), ...kind }] }));
      await shop.quiet();
    }
    const answers = (await history(from)).filter((row) => row.role === 'assistant');
    expect(answers).toHaveLength(kinds.length);
    expect(answers.at(-1)!.content).toMatch(/Je ne sais pas lire ce type de message/);
    await shop.deliver('whatsapp', whatsapp({ messages: [{ from, id: wamid(), timestamp: '1780000000', type: 'reaction', reaction: { message_id: 'x', emoji: '👍' } }] }));
    await shop.quiet();
    expect((await history(from)).filter((row) => row.role === 'assistant')).toHaveLength(kinds.length);
  });

  test('a picture is fetched, checked and kept; a file that is not what it says is refused and said so', async () => {
    const from = person();
    const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
    shop.graph.addFile('77', { bytes: png, mediaType: 'image/png' });
    shop.graph.addFile('78', { bytes: Buffer.from('<html><script>alert(1)</script>'), mediaType: 'image/png' });
    const image = (id: string, caption?: string) => ({ from, id: wamid(), timestamp: String(Math.floor(Date.now() / 1000)), type: 'image', image: { id, mime_type: 'image/png', caption } });
    await shop.deliver('whatsapp', whatsapp({ messages: [image('77', 'Quels sont les délais de livraison ?')] }));
    await shop.quiet();
    await shop.deliver('whatsapp', whatsapp({ messages: [image('78')] }));
    await shop.quiet();
    const kept = await shop.database.rows(sql`select media_type, bytes, encode(content, 'hex') as content from comptoir.app_channel_media m join comptoir.app_channel_threads t on t.session_id = m.session_id where t.user_id = ${from}`);
    expect(kept).toEqual([{ media_type: 'image/png', bytes: png.length, content: png.toString('hex') }]);
    const said = (await history(from)).filter((row) => row.role === 'assistant').map((row) => row.content);
    expect(said[0]).toMatch(/bien reçu votre photo, mais je ne peux pas la regarder/);
    expect(said[0]).toMatch(/jours/);
    expect(said[1]).toMatch(/pas pu récupérer ce fichier/);
  });

  test('STOP ends all writing and is confirmed once; START resumes it', async () => {
    const from = person();
    const write = async (body: string) => {
      await shop.deliver('whatsapp', whatsapp({ messages: [waText(from, body)] }));
      await shop.quiet();
    };
    for (const body of ['bonjour', 'Stop !', 'STOP', 'vous êtes là ?', 'désabonner']) await write(body);
    expect(wordsTo(from)).toEqual([expect.stringMatching(/🤖/), expect.stringMatching(/nous ne vous écrirons plus/)]);
    expect((await history(from)).filter((row) => row.role === 'user')).toHaveLength(5);
    await write('start');
    await write('stop les plaquettes usées');
    expect(wordsTo(from)).toHaveLength(4);
    expect(wordsTo(from)[2]).toMatch(/répondons de nouveau/);
  });

  test('a person who answers in the platform\'s own app has the conversation; the machine comes back later and says so', async () => {
    const from = person();
    await shop.deliver('whatsapp', whatsapp({ messages: [waText(from, 'bonjour')] }));
    await shop.quiet();
    const echo = { object: 'whatsapp_business_account', entry: [{ id: '1', changes: [{ field: 'smb_message_echoes', value: { metadata: { phone_number_id: PHONE_ID }, message_echoes: [{ id: wamid(), from: '33123456789', to: from, timestamp: String(Math.floor(Date.now() / 1000)), type: 'text', text: { body: 'Ici Paul, je regarde.' } }] } }] }] };
    await shop.deliver('whatsapp', echo);
    await shop.quiet();
    await shop.deliver('whatsapp', whatsapp({ messages: [waText(from, 'merci Paul')] }));
    await shop.quiet();
    expect(sentTo(from)).toHaveLength(1);
    expect((await history(from)).map((row) => row.role)).toEqual(['user', 'assistant', 'staff', 'user']);
    await shop.database.rows(sql`update comptoir.app_channel_threads set person_at = clock_timestamp() - interval '2 days' where user_id = ${from}`);
    await shop.deliver('whatsapp', whatsapp({ messages: [waText(from, 'bonjour, vous livrez en Corse ?')] }));
    await shop.quiet();
    expect(wordsTo(from)).toHaveLength(2);
    expect(wordsTo(from)[1]).toMatch(/🤖/);
  });

  test('erasing a session leaves nothing of the thread but the wish not to be written to', async () => {
    const [plain, stopped] = [person(), person()];
    for (const from of [plain, stopped]) await shop.deliver('whatsapp', whatsapp({ messages: [waText(from, 'bonjour')], contacts: [{ wa_id: from, profile: { name: 'Ada' } }] }));
    await shop.quiet();
    await shop.deliver('whatsapp', whatsapp({ messages: [waText(stopped, 'STOP')] }));
    await shop.quiet();
    await shop.database.rows(sql`delete from comptoir.app_chat_sessions where session_id in (select session_id from comptoir.app_channel_threads where user_id in (${plain}, ${stopped}))`);
    const left = await shop.database.rows(sql`select user_id, name, phone, opted_out_at is not null as stopped from comptoir.app_channel_threads where user_id in (${plain}, ${stopped})`);
    expect(left).toEqual([{ user_id: stopped, name: null, phone: null, stopped: true }]);
  });
});

test('what still waited for an erased customer waits no longer', async () => {
  const from = person();
  await shop.deliver('whatsapp', whatsapp({ messages: [waText(from, 'bonjour')] }));
  await shop.quiet();
  await shop.database.rows(sql`
    insert into comptoir.app_channel_events (channel, provider_id, thread_id, kind, payload, occurred_at)
    select 'whatsapp', 'late.' || id, id, 'message', '{"secret": 1}', now() from comptoir.app_channel_threads where user_id = ${from}`);
  await shop.database.rows(sql`delete from comptoir.app_chat_sessions where session_id = (select session_id from comptoir.app_channel_threads where user_id = ${from})`);
  const rows = await shop.database.rows(sql`select state, payload, outcome from comptoir.app_channel_events where provider_id like 'late.%'`);
  expect(rows).toEqual([{ state: 'done', payload: null, outcome: 'erased' }]);
  expect((await shop.shop.messaging.facts()).queued).toBe(0);
});

const customerOf = async (user: string) => {
  const [row] = await shop.database.rows<{ customer_id: string | null; phone: string | null }>(sql`
    select c.customer_id::text, t.phone from comptoir.app_channel_threads t left join comptoir.app_customer_sessions c on c.session_id = t.session_id where t.user_id = ${user}`);
  return row;
};

test('a change of number: the new one is the customer\'s, the old one is nobody\'s, and whoever gets it is somebody else', async () => {
  const [old, fresh] = [person(), person()];
  const as = (user: string, number: string) => ({ messages: [{ ...waText(number, 'bonjour'), from_user_id: user }], contacts: [{ user_id: user, wa_id: number, profile: { name: 'A' } }] });
  await shop.deliver('whatsapp', whatsapp(as('FR.10', old)));
  await shop.quiet();
  const before = await customerOf('FR.10');
  await shop.deliver('whatsapp', whatsapp({ messages: [{ from: old, from_user_id: 'FR.10', id: wamid(), timestamp: String(Math.floor(Date.now() / 1000)), type: 'system', system: { type: 'user_changed_number', wa_id: fresh, user_id: 'FR.11', body: 'x' } }] }));
  await shop.quiet();
  expect(await customerOf('FR.11')).toEqual({ customer_id: before!.customer_id, phone: `+${fresh}` });
  expect(await customerOf('FR.10')).toBeUndefined();
  await shop.deliver('whatsapp', whatsapp(as('FR.12', old)));
  await shop.quiet();
  expect((await customerOf('FR.12'))!.customer_id).not.toBe(before!.customer_id);
  // Without a word of the platform, a number that appears under another of its ids has changed hands as well.
  await shop.deliver('whatsapp', whatsapp(as('FR.13', fresh)));
  await shop.quiet();
  expect((await customerOf('FR.13'))!.customer_id).not.toBe(before!.customer_id);
  expect((await customerOf('FR.11'))!.phone).toBeNull();
});

test('a customer who writes under the new id before the platform tells of it is one person with two conversations', async () => {
  await shop.deliver('whatsapp', whatsapp({ messages: [waText('', 'bonjour', { from: undefined, from_user_id: 'FR.20' }), waText('', 'bonjour', { from: undefined, from_user_id: 'FR.21' })] }));
  await shop.quiet();
  await shop.deliver('whatsapp', whatsapp({ messages: [{ from_user_id: 'FR.20', id: wamid(), timestamp: '1780000000', type: 'system', system: { type: 'user_changed_user_id', user_id: 'FR.21' } }] }));
  await shop.quiet();
  expect((await customerOf('FR.20'))!.customer_id).not.toBeNull();
  expect((await customerOf('FR.20'))!.customer_id).toBe((await customerOf('FR.21'))!.customer_id);
});

test('one person on two channels is one customer by a number the platform vouches for, and by nothing less', async () => {
  const number = person();
  const other = person();
  await shop.deliver('whatsapp', whatsapp({ messages: [waText(number, 'bonjour')] }));
  await shop.deliver('whatsapp', whatsapp({ messages: [waText(other, `bonjour, mon numéro est +${number}`, { from_user_id: 'US.1', from: undefined })], contacts: [{ user_id: 'US.1', profile: { name: 'B' } }] }));
  await shop.deliver('whatsapp', whatsapp({ messages: [{ ...waText(number, 'bonjour'), from_user_id: 'US.2' }], contacts: [{ user_id: 'US.2', wa_id: number, profile: { name: 'A' } }] }));
  await shop.quiet();
  const rows = await shop.database.rows<{ user_id: string; customer_id: string | null }>(sql`
    select t.user_id, c.customer_id::text from comptoir.app_channel_threads t left join comptoir.app_customer_sessions c on c.session_id = t.session_id where t.user_id in (${number}, 'US.1', 'US.2')`);
  const of = Object.fromEntries(rows.map((row) => [row.user_id, row.customer_id]));
  expect(of['US.2']).toBe(of[number]);
  expect(of[number]).not.toBeNull();
  expect(of['US.1']).toBeNull();
});
