import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { chatReplySchema, historySchema, type ChatReply } from '../../lib/contracts/chat.ts';
import { readDocument } from './document.ts';
import { createJudge } from './judge.ts';
import { RAW } from './raw.ts';
import { anyRequest, type FuzzRequest, type Surroundings } from './requests.ts';
import { createSender, sendBytes, type Sender } from './send.ts';

export interface FuzzOptions {
  url: string;
  seed: number;
  requests: number;
  atOnce: number;
  /** Secrets of the shop that no response may tell, and right values of Authorization. */
  secrets: string[];
  credentials: string[];
  /** Sends this one alone. */
  only?: number;
  say: (line: string) => void;
}

interface FuzzFinding {
  what: string;
  request: string;
  index: number;
}

export interface FuzzReport {
  requests: number;
  /** How often each operation was met, and each status. */
  operations: Map<string, number>;
  statuses: Map<number, number>;
  findings: FuzzFinding[];
}

/** Requests after which the sessions that were erased are made anew. */
const RENEW_EVERY = 250;
const QUESTION = 'Quels sont les délais de livraison ?';

/** Sends requests that fit, nearly fit and do not fit to every route of the shop's own document, and judges each response by it. */
export async function runFuzz(options: FuzzOptions): Promise<FuzzReport> {
  const sender = createSender(options.url);
  const report: FuzzReport = { requests: 0, operations: new Map(), statuses: new Map(), findings: [] };
  try {
    const document = readDocument(await (await fetch(`${options.url}/api/openapi.json`)).json());
    const canary = `canary-${randomUUID()}`;
    const victim = await chat(options.url, `${QUESTION} ${canary}@example.com`);
    const judge = createJudge(document, [canary, victim.meta.session_token, ...options.secrets]);
    const find = (what: string, request: string, index: number) => { report.findings.push({ what, request, index }); };

    let around = await surround(options, document, victim);
    for (let from = 0; from < options.requests; from += RENEW_EVERY) {
      if (from > 0) around = await surround(options, document, victim);
      const arbitrary = anyRequest(around);
      const count = Math.min(RENEW_EVERY, options.requests - from);
      await inTurn(count, options.atOnce, async (offset) => {
        const index = from + offset;
        if (options.only !== undefined && options.only !== index) return;
        const [request] = fc.sample(arbitrary, { numRuns: 1, seed: options.seed + index });
        if (request !== undefined) await tryOne(request, index, { sender, judge, report, find });
      });
      options.say(`${Math.min(from + RENEW_EVERY, options.requests)} requests, ${report.findings.length} findings`);
    }
    for (const bytes of RAW) {
      const answer = await sendBytes(options.url, bytes);
      if (/^HTTP\/1\.1 5/.test(answer) || answer.includes(canary)) find(answer.slice(0, 160), bytes.toString('latin1').slice(0, 80), -1);
    }
    await lookAfter(options.url, victim, canary, find);
    return report;
  } finally {
    sender.close();
  }
}

interface Trying {
  sender: Sender;
  judge: ReturnType<typeof createJudge>;
  report: FuzzReport;
  find: (what: string, request: string, index: number) => void;
}

async function tryOne(request: FuzzRequest, index: number, { sender, judge, report, find }: Trying): Promise<void> {
  const name = request.operation === null ? 'beside the document' : `${request.operation.method} ${request.operation.path}`;
  report.requests += 1;
  report.operations.set(name, (report.operations.get(name) ?? 0) + 1);
  try {
    const response = await sender.send(request);
    report.statuses.set(response.status, (report.statuses.get(response.status) ?? 0) + 1);
    for (const wrong of judge(request, response)) find(wrong, describe(request), index);
  } catch (error) {
    find(`no response: ${error instanceof Error ? error.message : 'unknown'}`, describe(request), index);
  }
}

const describe = ({ method, target, headers, body }: FuzzRequest): string =>
  `${method} ${target.slice(0, 200)} ${JSON.stringify(headers).slice(0, 300)} ${body === null ? '' : JSON.stringify(body.subarray(0, 200).toString('utf8'))}`;

async function chat(url: string, message: string): Promise<ChatReply> {
  const response = await fetch(`${url}/api/chat`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ message, message_key: randomUUID() }) });
  if (response.status !== 200) throw new Error(`the chat answered ${response.status} to a plain question`);
  return chatReplySchema.parse(await response.json());
}

/** Two sessions of the caller's own and the victim's: every identifier is known, the victim's token is not. */
async function surround(options: FuzzOptions, document: Surroundings['document'], victim: ChatReply): Promise<Surroundings> {
  const own = [await chat(options.url, QUESTION), await chat(options.url, 'bonjour')];
  const all = [...own, victim].map((reply) => reply.meta);
  const tokens = own.map((reply) => reply.meta.session_token);
  return {
    document,
    tokens,
    credentials: options.credentials,
    known: {
      session_id: all.map((meta) => meta.session_id),
      turn_id: all.map((meta) => meta.turn_id),
      message_id: all.map((meta) => meta.message_id),
      session_token: tokens,
    },
  };
}

/** After everything: the shop is well, and the victim's session is as it was. */
async function lookAfter(url: string, victim: ChatReply, canary: string, find: Trying['find']): Promise<void> {
  const { session_id, session_token } = victim.meta;
  const health = await fetch(`${url}/api/health`);
  if (health.status !== 200) find(`health says ${health.status}`, 'at the end', -1);
  const response = await fetch(`${url}/api/chat/history?session_id=${session_id}`, { headers: { 'x-session-token': session_token } });
  const history = response.status === 200 ? historySchema.parse(await response.json()).messages : [];
  if (history.length !== 2 || history[0]?.content.includes(canary) !== true) find('the other session is not as it was', 'at the end', -1);
}

async function inTurn(count: number, atOnce: number, work: (index: number) => Promise<void>): Promise<void> {
  let next = 0;
  const worker = async () => {
    while (next < count) await work(next++);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
