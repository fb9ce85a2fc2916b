import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sql } from '../../lib/db/sql.ts';
import { openChannelShop, wamid, whatsapp, type ChannelShop } from './support.ts';

/** A server that looks and listens, by the OpenAI protocol. */
const asked: { path: string; body: string }[] = [];
let broken = false;
let server: Server;
let shop: ChannelShop;

beforeAll(async () => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => {
      asked.push({ path: request.url ?? '', body: Buffer.concat(chunks).toString('latin1') });
      if (broken) return void response.writeHead(500).end('no');
      const isVoice = request.url === '/v1/audio/transcriptions';
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(isVoice ? { text: 'Quels sont les délais de livraison ?' } : { choices: [{ message: { content: 'Des plaquettes de frein Brembo P 85 020.' } }] }));
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  shop = await openChannelShop({ env: { MEDIA_BASE_URL: url, MEDIA_VISION_MODEL: 'eyes', MEDIA_TRANSCRIPTION_MODEL: 'ears' } });
  shop.graph.addFile('voice', { bytes: Buffer.from('OggS\u0000\u0002 a voice'), mediaType: 'audio/ogg' });
  shop.graph.addFile('picture', { bytes: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), mediaType: 'image/png' });
});
afterAll(async () => {
  await shop.close();
  await new Promise((closed) => server.close(closed));
});

const send = async (from: string, message: Record<string, unknown>) => {
  await shop.deliver('whatsapp', whatsapp({ messages: [{ from, id: wamid(), timestamp: String(Math.floor(Date.now() / 1000)), ...message }] }));
  await shop.quiet();
  return shop.database.rows<{ role: string; content: string }>(sql`
    select m.role, m.content from comptoir.app_messages m join comptoir.app_channel_threads t on t.session_id = m.session_id where t.user_id = ${from} order by m.seq`);
};

test('a voice note is heard and answered like a text, a picture is described; with the model away both are owned up to', async () => {
  const [heard, answer] = await send('33644444441', { type: 'audio', audio: { id: 'voice', mime_type: 'audio/ogg', voice: true } });
  expect(heard!.content).toBe('🎤\nQuels sont les délais de livraison ?');
  expect(answer!.content).toMatch(/jours/);
  expect(answer!.content).not.toMatch(/écouter/);
  const [seen] = await send('33644444442', { type: 'image', image: { id: 'picture', mime_type: 'image/png' } });
  expect(seen!.content).toBe('📷\nDes plaquettes de frein Brembo P 85 020.');
  const calls = await shop.database.rows<{ model: string; tokens: number; cost: number; session: string | null }>(sql`
    select model, input_tokens as tokens, cost_micros::int as cost, session_id as session from comptoir.app_llm_calls where purpose = 'media' and outcome = 'ok' order by id`);
  expect(calls.map(({ model }) => model)).toEqual(['ears', 'eyes']);
  expect(calls.every(({ tokens, cost, session }) => tokens > 0 && cost > 0 && session !== null)).toBe(true);
  expect(asked.map(({ path }) => path)).toEqual(['/v1/audio/transcriptions', '/v1/chat/completions']);
  expect(asked[1]!.body).toContain('data:image/png;base64,');
  broken = true;
  const owned = await send('33644444443', { type: 'audio', audio: { id: 'voice', mime_type: 'audio/ogg', voice: true } });
  expect(owned.at(-1)!.content).toMatch(/je ne peux pas l’écouter/);
});
