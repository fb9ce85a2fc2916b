import { mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { PGlite } from '@electric-sql/pglite';
import express, { type Request, type Response } from 'express';

/**
 * The reference of `npm run bench`: as little as a chat endpoint on Express 5 can do. `POST /bare` asks the model; `POST
 * /stored` also reads the last 20 messages from an embedded database and writes the turn, in one transaction.
 */
const modelUrl = process.env['MODEL_URL'] ?? '';
const folder = process.env['COMPTOIR_DATA_DIR'];

async function askModel(messages: { role: string; content: string }[]): Promise<string> {
  const response = await fetch(`${modelUrl}/v1/chat/completions`, {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ model: 'local', stream: true, messages }),
  });
  let text = '';
  for (const line of (await response.text()).split('\n')) {
    if (!line.startsWith('data: {')) continue;
    const chunk = JSON.parse(line.slice(6)) as { choices: { delta?: { content?: string } }[] };
    text += chunk.choices[0]?.delta?.content ?? '';
  }
  return text;
}

const app = express();
app.use(express.json());
app.post('/bare', async (request: Request, response: Response) => {
  const { message } = request.body as { message: string };
  response.json({ reply: await askModel([{ role: 'user', content: message }]) });
});

if (folder !== undefined) {
  mkdirSync(folder, { recursive: true });
  const database = await PGlite.create({ dataDir: `${folder}/reference` });
  await database.exec(`create table if not exists messages (id bigint generated always as identity primary key, session text not null, role text not null, content text not null,
    created_at timestamptz not null default now()); create index if not exists messages_session on messages (session, id)`);
  app.post('/stored', async (request: Request, response: Response) => {
    const { message, session_id = 'none' } = request.body as { message: string; session_id?: string };
    const { rows } = await database.query<{ role: string; content: string }>('select role, content from messages where session = $1 order by id desc limit 20', [session_id]);
    const reply = await askModel([...rows.reverse(), { role: 'user', content: message }]);
    await database.transaction(async (tx) => {
      await tx.query('insert into messages (session, role, content) values ($1, $2, $3)', [session_id, 'user', message]);
      await tx.query('insert into messages (session, role, content) values ($1, $2, $3)', [session_id, 'assistant', reply]);
    });
    response.json({ reply, meta: { session_id } });
  });
}

const server = app.listen(0, '127.0.0.1', () => {
  process.stdout.write(`reference is open at http://localhost:${(server.address() as AddressInfo).port}\n`);
});
