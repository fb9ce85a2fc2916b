import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from '../../lib/db/sql.ts';
import jwt from 'jsonwebtoken';
import { peopleCommands } from '../../lib/memory/people.ts';
import { openChannelShop, waText, wamid, whatsapp, type ChannelShop } from './support.ts';

const CUSTOMER_SECRET = 'the-secret-between-shop-and-counter';
const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
let shop: ChannelShop;
let folder: string;
beforeAll(async () => {
  shop = await openChannelShop({ env: { CUSTOMER_JWT_SECRET: CUSTOMER_SECRET } });
  folder = await mkdtemp(join(tmpdir(), 'comptoir-person-'));
});
afterAll(async () => {
  await shop.close();
  await rm(folder, { recursive: true, force: true });
});

const command = (name: string, args: unknown) => peopleCommands(shop.database, null)[name]!(args, () => undefined);
const identify = (sub: string, email: string, session?: string) =>
  shop.post<{ session_id: string; session_token: string }>('/api/chat/identify', { customer_token: jwt.sign({ sub, email }, CUSTOMER_SECRET, { expiresIn: '1h' }), session_id: session });
/** Every place of the database in which a word stands. */
async function standsIn(word: string): Promise<string[]> {
  const tables = await shop.database.rows<{ name: string }>(sql`select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'comptoir' and c.relkind = 'r' and c.relname not like 'app_knowledge%' and c.relname not like 'app_product%'`);
  const found: string[] = [];
  for (const { name } of tables) {
    const [row] = await shop.database.rows<{ n: number }>(sql`select count(*)::int as n from ${sql.raw(`comptoir.${name}`)} x where to_jsonb(x)::text like ${`%${word}%`}`);
    if (row!.n > 0) found.push(name);
  }
  return found;
}

test('one person over two channels, joined by an e-mail the shop signed and a number WhatsApp vouches for, is handed out whole and erased whole; nobody else is', async () => {
  const [number, stranger] = ['33655500001', '33655500002'];
  shop.graph.addFile('photo', { bytes: PNG, mediaType: 'image/png' });
  const at = String(Math.floor(Date.now() / 1000));
  await shop.deliver('whatsapp', whatsapp({ messages: [waText(number, 'zebra bonjour'), { from: number, id: wamid(), timestamp: at, type: 'image', image: { id: 'photo', mime_type: 'image/png', caption: 'zebra photo' } }], contacts: [{ wa_id: number, profile: { name: 'Zebra Ada' } }] }));
  await shop.deliver('whatsapp', whatsapp({ messages: [{ from: number, id: wamid(), timestamp: at, type: 'text', text: { body: ['zebra', 7] } }] }));
  await shop.deliver('whatsapp', whatsapp({ messages: [waText(stranger, 'okapi bonjour, je suis zebra@example.org')] }));
  await shop.quiet();
  const web = await identify('sub-1', 'Zebra@example.org');
  const other = await identify('sub-1', 'zebra@example.org');
  await shop.post('/api/chat', { message: 'zebra sur le site', session_id: web.body.session_id, session_token: web.body.session_token });
  // The shop knows that its customer has this number: staff looked.
  await shop.database.rows(sql`select comptoir.join_customers(${web.body.session_id}, session_id) from comptoir.app_channel_threads where user_id = ${number}`);

  const told = await command('people.export', { person: { phone: `+${number}` }, folder });
  expect(told).toMatchObject({ sessions: 3, files: 1 });
  // What a stranger says of themselves joins nobody to anything: it is named, for the owner to decide.
  expect(await command('people.export', { person: { email: 'zebra@EXAMPLE.org' }, folder })).toMatchObject({ sessions: 3, also_claimed: [expect.stringMatching(/^whatsapp_/)] });
  const kept = JSON.parse(await readFile(join(folder, 'person.json'), 'utf8')) as { known_by: { kind: string; value: string }[]; sessions: { thread: { name: string } | null; media: unknown[]; sent: unknown[]; messages: { content: string }[] }[] };
  expect(kept.known_by.map(({ kind, value }) => `${kind} ${value}`).sort()).toEqual(['email zebra@example.org', `phone +${number}`, 'subject sub-1']);
  const thread = kept.sessions.find((session) => session.thread !== null)!;
  expect(thread).toMatchObject({ thread: { name: 'Zebra Ada' }, media: [{ media_type: 'image/png' }], sent: [expect.objectContaining({ state: 'sent' })] });
  expect(kept.sessions.flatMap((session) => session.messages).filter(({ content }) => content.includes('zebra'))).toHaveLength(3);
  const [file] = (await readdir(folder)).filter((name) => name !== 'person.json');
  expect(await readFile(join(folder, file!))).toEqual(PNG);
  expect(JSON.stringify(kept)).not.toMatch(/okapi/);

  expect(await command('people.erase', { person: { session: other.body.session_id } })).toMatchObject({ sessions: 3 });
  for (const word of ['Zebra Ada', 'zebra bonjour', 'zebra photo', 'zebra sur le site', 'sub-1', number]) expect(await standsIn(word)).toEqual([]);
  const [left] = await shop.database.rows<{ n: number }>(sql`select count(*)::int as n from comptoir.app_channel_threads where user_id = ${stranger}`);
  expect(left!.n).toBe(1);
  await expect(command('people.export', { person: { phone: `+${number}` }, folder })).rejects.toMatchObject({ code: 'session_unknown' });
});

test('health is not green while what came in is not worked on, whichever worker has died', async () => {
  const look = async () => (await shop.shop.health()).checks['channels']!;
  await shop.database.rows(sql`delete from comptoir.app_outbox where state = 'unconfirmed'`);
  expect((await look()).status).toBe('ok');
  const dead: [string, ReturnType<typeof sql>, ReturnType<typeof sql>][] = [
    ['inbox', sql`insert into comptoir.app_channel_events (channel, provider_id, kind, occurred_at, received_at) values ('whatsapp', 'old.1', 'message', now(), now() - interval '5 minutes')`, sql`delete from comptoir.app_channel_events where provider_id = 'old.1'`],
    ['statuses', sql`insert into comptoir.app_channel_events (channel, provider_id, kind, occurred_at, received_at) values ('whatsapp', 'old.2', 'status', now(), now() - interval '5 minutes')`, sql`delete from comptoir.app_channel_events where provider_id = 'old.2'`],
    ['engine', sql`insert into comptoir.app_turns (id, session_id, conversation_id, state, message_count, created_at) select gen_random_uuid(), s.session_id, s.conversation_id, 'running', 1, now() - interval '5 minutes' from comptoir.app_chat_sessions s where s.channel = 'whatsapp' limit 1`, sql`delete from comptoir.app_turns where state = 'running'`],
    ['outbox', sql`insert into comptoir.app_outbox (thread_id, role, state, next_at, created_at) select id, 'staff', 'queued', now() + interval '1 hour', now() - interval '5 minutes' from comptoir.app_channel_threads limit 1`, sql`delete from comptoir.app_outbox where state = 'queued'`],
  ];
  for (const [worker, stop, mend] of dead) {
    await shop.database.rows(stop);
    expect([worker, (await look()).status]).toEqual([worker, 'degraded']);
    await shop.database.rows(mend);
    expect([worker, (await look()).status]).toEqual([worker, 'ok']);
  }
});

test('a name that is none is told in words; a number is read as people write it', async () => {
  for (const person of [{ phone: '0612345678' }, { email: 'nobody' }, { channel: 'whatsapp' }, {}]) {
    await expect(command('people.export', { person, folder })).rejects.toMatchObject({ code: 'request_invalid', detail: expect.stringMatching(/phone number with its country/) as unknown });
  }
  await expect(command('people.export', { person: { phone: '0033 (6) 55.50-00 99' }, folder })).rejects.toMatchObject({ code: 'session_unknown' });
});
