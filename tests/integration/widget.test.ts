import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from '../../lib/db/sql.ts';
import jwt from 'jsonwebtoken';
import { historySchema, liveEventSchema, type LiveEvent, type Problem } from '../../lib/contracts/chat.ts';
import { openTestShop, type TestShop } from '../support/shop.ts';
import { staffResolves, staffSays } from '../support/staff.ts';

const SECRET = 'the-secret-between-shop-and-counter';
let shop: TestShop;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'comptoir-widget-'));
  shop = await openTestShop({ env: { COMPTOIR_DATA_DIR: folder, CUSTOMER_JWT_SECRET: SECRET, ALLOWED_ORIGINS: 'https://shop.example', ATTACHMENT_MAX_MB: '1' } });
});
afterAll(() => shop.close());

interface Session { session_id: string; token: string }
async function start(message = 'bonjour'): Promise<Session> {
  const { meta } = await shop.chat({ message });
  return { session_id: meta.session_id, token: meta.session_token };
}
const auth = (session: Session) => ({ 'x-session-token': session.token });
const codeOf = (answer: { body: unknown }) => (answer.body as Problem).code;

/** Follows a session's events until `enough` says so. */
async function follow(session: Session, after: number, enough: (events: LiveEvent[]) => boolean, act: () => Promise<unknown> = () => Promise.resolve()): Promise<LiveEvent[]> {
  const controller = new AbortController();
  const response = await fetch(`${shop.url}/api/chat/events?session_id=${session.session_id}&after=${after}`, { headers: auth(session), signal: AbortSignal.any([controller.signal, AbortSignal.timeout(8000)]) });
  expect(response.status).toBe(200);
  const events: LiveEvent[] = [];
  let text = '';
  const acted = act();
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    text += new TextDecoder().decode(chunk);
    const blocks = text.split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) {
      const [, event, data] = /^event: (.+)\ndata: (.+)$/s.exec(block) ?? [];
      if (event !== undefined) events.push(liveEventSchema.parse({ event, data: JSON.parse(data!) as unknown }));
    }
    if (enough(events)) break;
  }
  controller.abort();
  await acted;
  return events;
}

describe('events', () => {
  test('tell every message once, in order, who answers now, and the question at the end', async () => {
    const session = await start();
    const events = await follow(session, 0, (all) => all.some((event) => event.event === 'csat'), async () => {
      await staffSays(shop.database, session.session_id, 'Bonjour, ici Anna.');
      await staffResolves(shop.database, session.session_id);
    });
    const messages = events.flatMap((event) => (event.event === 'message' ? [event.data] : []));
    expect(messages.map(({ role, seq }) => [role, seq])).toEqual([['user', 1], ['assistant', 2], ['staff', 3]]);
    expect(events.flatMap((event) => (event.event === 'owner' ? [event.data.state] : [])).at(-1)).toBe('resolved');
    expect(events.find((event) => event.event === 'csat')?.data).toMatchObject({ scale: 5 });
  });

  test('say who is there to take over: nobody told means away, in the customer\'s language', async () => {
    const session = await start('I want to talk to a person');
    const [owner] = (await follow(session, 0, (all) => all.some((event) => event.event === 'owner'))).flatMap((event) => (event.event === 'owner' ? [event.data] : []));
    expect(owner).toMatchObject({ state: 'pending', away: expect.stringMatching(/when they are back/) });
    const later = await follow(session, 2, (all) => all.some((event) => event.event === 'owner' && event.data.state === 'human'), () => staffSays(shop.database, session.session_id, 'Hello'));
    expect(later.findLast((event) => event.event === 'owner')?.data).toMatchObject({ state: 'human', id: 'Anna', away: null });
  });

  test('go on after what is known already', async () => {
    const session = await start();
    const events = await follow(session, 2, (all) => all.some((event) => event.event === 'message'), () => staffSays(shop.database, session.session_id, 'Me voici.'));
    expect(events.flatMap((event) => (event.event === 'message' ? [event.data.content] : []))).toEqual(['Me voici.']);
  });

  test('are for their own session alone', async () => {
    const [mine, other] = [await start(), await start()];
    const foreign = await shop.call(`/api/chat/events?session_id=${other.session_id}`, { headers: auth(mine) });
    expect([foreign.status, codeOf(foreign)]).toEqual([403, 'session_forbidden']);
    const events = await follow(mine, 2, (all) => all.some((event) => event.event === 'message'), async () => {
      await staffSays(shop.database, other.session_id, 'pour un autre');
      await staffSays(shop.database, mine.session_id, 'pour vous');
    });
    expect(JSON.stringify(events)).not.toContain('pour un autre');
  });

  test('end when the session is erased', async () => {
    const session = await start();
    const response = await fetch(`${shop.url}/api/chat/events?session_id=${session.session_id}`, { headers: auth(session), signal: AbortSignal.timeout(8000) });
    await shop.call('/api/chat/session', { method: 'DELETE', headers: { 'content-type': 'application/json', ...auth(session) }, body: JSON.stringify({ session_id: session.session_id }) });
    await response.text();
    expect((await shop.call(`/api/chat/events?session_id=${session.session_id}`, { headers: auth(session) })).status).toBe(404);
  });
});

test('what the customer thinks counts once, within the scale, in their own conversation', async () => {
  const [session, other] = [await start(), await start()];
  await staffResolves(shop.database, session.session_id);
  const { csat } = historySchema.parse((await shop.call(`/api/chat/history?session_id=${session.session_id}`, { headers: auth(session) })).body);
  const rate = (who: Session, score: number, comment?: string) => shop.post<{ saved: boolean }>('/api/chat/csat', { session_id: who.session_id, conversation_id: csat!.conversation_id, score, comment }, auth(who));
  expect((await rate(other, 5)).body).toEqual({ saved: false });
  expect((await rate(session, 6)).body).toEqual({ saved: false });
  expect((await rate(session, 4)).body).toEqual({ saved: true });
  expect((await rate(session, 1)).body).toEqual({ saved: false });
  expect((await rate(session, 4)).body).toEqual({ saved: false });
  expect((await rate(session, 3, 'pour un autre')).body).toEqual({ saved: false });
  expect((await Promise.all(['Merci Anna', 'encore'].map((words) => rate(session, 4, words)))).map(({ body }) => body.saved).sort()).toEqual([false, true]);
  expect((await rate(session, 4, 'trop tard')).body).toEqual({ saved: false });
  const [row] = await shop.database.rows(sql`select csat_score, csat_comment from comptoir.app_conversations where session_id = ${session.session_id}`);
  expect(row).toMatchObject({ csat_score: 4, csat_comment: expect.stringMatching(/^(Merci Anna|encore)$/) });
});

test('a source opens the document that was cited, to whom it was cited', async () => {
  const { meta } = await shop.chat({ message: 'Quels sont les délais de livraison ?' });
  const source = meta.sources[0]!;
  const path = (messageId: string, docId: string) => `/api/chat/source?session_id=${meta.session_id}&message_id=${messageId}&doc_id=${docId}`;
  const token = { 'x-session-token': meta.session_token };
  const found = await shop.call<{ title: string; passages: { content: string }[] }>(path(meta.message_id, source.doc_id), { headers: token });
  expect(found.body.title).toBe(source.title);
  expect(found.body.passages.map((passage) => passage.content).join('\n')).toMatch(/2 à 3 jours ouvrés/);
  expect((await shop.call(path(meta.message_id, 'policy.returns.v1'), { headers: token })).status).toBe(404);
  const other = await start();
  expect((await shop.call(path(meta.message_id, source.doc_id).replace(meta.session_id, other.session_id), { headers: auth(other) })).status).toBe(404);
});

describe('files', () => {
  const PDF = new TextEncoder().encode('%PDF-1.7 carte grise');
  const announce = (session: Session, file: Record<string, unknown> = {}) =>
    shop.post<{ id: string; upload: { url: string; method: string; headers: Record<string, string> } }>('/api/chat/attachments',
      { session_id: session.session_id, name: 'carte-grise.pdf', media_type: 'application/pdf', size: PDF.length, ...file }, auth(session));
  const put = (upload: { url: string; headers: Record<string, string> }, body: Uint8Array) => fetch(shop.url + upload.url, { method: 'PUT', headers: upload.headers, body: Buffer.from(body) });
  const confirm = (session: Session, id: string) => shop.post(`/api/chat/attachments/${id}`, { session_id: session.session_id }, auth(session));
  async function upload(session: Session, body = PDF): Promise<string> {
    const { body: { id, upload: to } } = await announce(session, { size: body.length });
    expect((await put(to, body)).status).toBe(200);
    expect((await confirm(session, id)).status).toBe(200);
    return id;
  }
  const objectAt = (id: string) => existsSync(join(folder, 'objects', 'attachments', id));

  test('a file goes up, travels with a message once, comes back in the history, and is erased with the session', async () => {
    const session = await start();
    const id = await upload(session);
    const key = crypto.randomUUID();
    const send = () => shop.chat({ message: '', attachments: [{ id }], message_key: key, session_id: session.session_id, session_token: session.token });
    const [reply, again] = [await send(), await send()];
    expect(again.meta.turn_id).toBe(reply.meta.turn_id);
    expect(reply.reply).toMatch(/reçu votre fichier/);
    const { messages } = historySchema.parse((await shop.call(`/api/chat/history?session_id=${session.session_id}`, { headers: auth(session) })).body);
    const carried = messages.filter((message) => message.attachments.length > 0);
    expect(carried).toHaveLength(1);
    expect(carried[0]).toMatchObject({ role: 'user', content: 'carte-grise.pdf', message_key: key, attachments: [{ name: 'carte-grise.pdf', media_type: 'application/pdf', size: PDF.length }] });
    const file = await fetch(shop.url + carried[0]!.attachments[0]!.url!);
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(PDF);
    expect(file.headers.get('content-disposition')).toMatch(/^attachment/);

    expect(objectAt(id)).toBe(true);
    await shop.call('/api/chat/session', { method: 'DELETE', headers: { 'content-type': 'application/json', ...auth(session) }, body: JSON.stringify({ session_id: session.session_id }) });
    await shop.shop.drain();
    expect(objectAt(id)).toBe(false);
  });

  test.each([
    { what: 'a page in disguise', body: '<html><script>alert(1)</script>', status: 415, code: 'file_type_refused' },
    { what: 'a program in disguise', body: 'MZ\u0090 this is a program', status: 415, code: 'file_type_refused' },
  ])('$what is refused when it is looked at, and deleted', async ({ body, status, code }) => {
    const session = await start();
    const bytes = new TextEncoder().encode(body);
    const { body: { id, upload: to } } = await announce(session, { media_type: 'image/png', name: 'photo.png', size: bytes.length });
    expect((await put(to, bytes)).status).toBe(200);
    const looked = await confirm(session, id);
    expect([looked.status, codeOf(looked)]).toEqual([status, code]);
    expect(objectAt(id)).toBe(false);
    const sent = await shop.post('/api/chat', { message: 'voici', attachments: [{ id }], session_id: session.session_id, session_token: session.token });
    expect(codeOf(sent)).toBe('file_unknown');
  });

  test('more bytes than announced, another type, or more than the limit do not go up', async () => {
    const session = await start();
    expect(codeOf(await announce(session, { size: 1024 * 1024 + 1 }))).toBe('file_too_large');
    expect(codeOf(await announce(session, { media_type: 'image/svg+xml' }))).toBe('file_type_refused');
    const { body: { id, upload: to } } = await announce(session);
    expect((await put(to, new Uint8Array(PDF.length + 1))).status).toBe(413);
    expect((await put({ ...to, headers: { 'content-type': 'text/html' } }, PDF)).status).toBe(415);
    expect((await put({ ...to, url: to.url.replace(/size=\d+/, 'size=999999') }, PDF)).status).toBe(403);
    const looked = await confirm(session, id);
    expect([looked.status, codeOf(looked)]).toEqual([409, 'file_missing']);
  });

  test('nobody uses, confirms or sends the file of another session', async () => {
    const [mine, other] = [await start(), await start()];
    const id = await upload(mine);
    expect(codeOf(await confirm(other, id))).toBe('file_unknown');
    expect((await shop.post(`/api/chat/attachments/${id}`, { session_id: mine.session_id }, auth(other))).status).toBe(403);
    expect(codeOf(await shop.post('/api/chat', { message: 'x', attachments: [{ id }], session_id: other.session_id, session_token: other.token }))).toBe('file_unknown');
    expect(codeOf(await shop.post('/api/chat', { message: 'x', attachments: [{ id }], session_id: mine.session_id, session_token: other.token }))).toBe('session_forbidden');
    expect(codeOf(await shop.post('/api/chat', { message: 'x', attachments: [{ id }] }))).toBe('session_forbidden');
  });

  test('files that are never sent have an end: in number at once, in time by the clean-up', async () => {
    const session = await start();
    const answers = await Promise.all(Array.from({ length: 24 }, () => announce(session)));
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(20);
    expect(codeOf(answers.find((answer) => answer.status !== 200)!)).toBe('files_too_many');
    await shop.database.rows(sql`update comptoir.app_attachments set created_at = now() - interval '2 days' where session_id = ${session.session_id}`);
    await shop.shop.erase();
    expect(await shop.database.rows(sql`select id from comptoir.app_attachments where session_id = ${session.session_id}`)).toEqual([]);
  });
});

describe('who the customer is', () => {
  const sign = (claims: object, secret = SECRET, options: jwt.SignOptions = { expiresIn: '10m' }) => jwt.sign(claims, secret, options);
  const identify = (customer_token: string, session?: Session) =>
    shop.post<{ session_id: string; session_token: string; customer: { name: string | null } }>('/api/chat/identify', { customer_token, session_id: session?.session_id }, session === undefined ? {} : auth(session));

  test('the shop\'s signature makes a session that customer\'s, and starts one', async () => {
    const session = await start();
    const known = await identify(sign({ sub: 'c1', email: 'marie@example.com', name: 'Marie' }), session);
    expect(known.body).toMatchObject({ session_id: session.session_id, customer: { name: 'Marie' } });
    const [row] = await shop.database.rows(sql`select customer_id, customer_email, customer_until > now() as valid from comptoir.app_chat_sessions where session_id = ${session.session_id}`);
    expect(row).toEqual({ customer_id: 'c1', customer_email: 'marie@example.com', valid: true });
    const fresh = await identify(sign({ sub: 'c1' }));
    expect(fresh.body.session_id).not.toBe(session.session_id);
    await shop.chat({ message: 'bonjour', session_id: fresh.body.session_id, session_token: fresh.body.session_token });
  });

  test('a session never passes to another customer', async () => {
    const session = await start();
    await identify(sign({ sub: 'c1' }), session);
    expect(codeOf(await identify(sign({ sub: 'c2' }), session))).toBe('customer_conflict');
    expect((await identify(sign({ sub: 'c1' }), { ...session, token: 'stolen' })).status).toBe(403);
  });

  test('nothing but a short-lived HS256 token of that secret counts', async () => {
    const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from('{"sub":"c1","exp":9999999999}').toString('base64url')}.`;
    const bad = [
      sign({ sub: 'c1' }, 'another-secret-of-32-characters!!'), sign({ sub: 'c1' }, SECRET, { expiresIn: '-1s' }), sign({ sub: 'c1' }, SECRET, {}),
      sign({ sub: 'c1' }, SECRET, { expiresIn: '30d' }), sign({ email: 'a@b.fr' }), sign({ sub: 'c1' }, SECRET, { algorithm: 'HS512', expiresIn: '10m' }), unsigned, 'x',
    ];
    for (const token of bad) expect((await identify(token)).status).toBe(401);
  });
});

test('pages of other sites are refused in a word, and those of the configured ones are not', async () => {
  const from = (origin: string, path = '/api/chat') => shop.call(path, { method: 'POST', headers: { 'content-type': 'application/json', origin }, body: JSON.stringify({ message: 'bonjour' }) });
  const foreign = await from('https://evil.example');
  expect([foreign.status, codeOf(foreign)]).toEqual([403, 'origin_forbidden']);
  expect(foreign.headers.get('access-control-allow-origin')).toBeNull();
  expect((await from('null')).status).toBe(403);
  expect((await from('https://shop.example')).headers.get('access-control-allow-origin')).toBe('https://shop.example');
  expect((await from(shop.url)).status).toBe(200);
});
