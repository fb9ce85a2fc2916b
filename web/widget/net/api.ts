import { readHistory, readLiveEvent, readProblem, readReply, readSession, readSourceDocument, readStreamEvent, readSuggestions, readTurn, readUpload } from './replies.ts';
import type { LiveEvent, Rating, Session, StreamEvent } from './types.ts';
import { ConnectionLost, ProblemError } from './errors.ts';
import { readEvents } from './sse.ts';

/** A connection that stays silent this long (heartbeats count) is taken for dead. */
const SILENCE_MS = 30_000;
const ANSWER_MS = 20_000;
const UPLOAD_MS = 120_000;

export interface ChatBody {
  message: string;
  message_key: string;
  language: string;
  context: Record<string, string | number>;
  session_id?: string;
  session_token?: string;
  attachments?: { id: string }[];
}

function retryAfter(response: Response): number | null {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) ? Math.max(1, Math.ceil(seconds)) : null;
}

async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch (cause) {
    throw new ConnectionLost(null, cause);
  }
}

async function request(url: string, init: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(url, { ...init, credentials: 'omit' });
  } catch (cause) {
    throw new ConnectionLost(null, cause);
  }
  if (response.ok) return response;
  const type = response.headers.get('content-type') ?? '';
  throw new ProblemError(readProblem(type.includes('json') ? await readJson(response) : null), response.status, retryAfter(response));
}

/** Reads a stream of events for as long as something comes, heartbeats at least. */
async function* stream<Event>(url: string, init: RequestInit, read: (name: string, data: unknown) => Event | null, whole: (body: unknown) => Event | null, gone: AbortSignal | null): AsyncGenerator<Event> {
  const controller = new AbortController();
  const stop = () => controller.abort();
  gone?.addEventListener('abort', stop);
  let timer = setTimeout(stop, SILENCE_MS);
  const alive = () => {
    clearTimeout(timer);
    timer = setTimeout(stop, SILENCE_MS);
  };
  try {
    const response = await request(url, { ...init, signal: controller.signal });
    alive();
    if (!response.headers.get('content-type')?.includes('event-stream') || !response.body) {
      const event = whole(await readJson(response));
      if (event) yield event;
      return;
    }
    for await (const { name, data } of readEvents(response.body, alive)) {
      const event = read(name, JSON.parse(data));
      if (event) yield event;
    }
  } catch (cause) {
    throw cause instanceof ProblemError || cause instanceof ConnectionLost ? cause : new ConnectionLost(null, cause);
  } finally {
    clearTimeout(timer);
    gone?.removeEventListener('abort', stop);
  }
}

const tokenOf = (session: Session | null): Record<string, string> => (session ? { 'X-Session-Token': session.token } : {});

/** The counter's HTTP API. Everything throws `ConnectionLost` or `ProblemError`. */
export function createApi(server: string) {
  const at = (path: string, query: Record<string, string | number> = {}) => {
    const url = new URL(path, server);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, String(value));
    return url.href;
  };
  const get = async (url: string, session: Session | null) =>
    readJson(await request(url, { headers: { Accept: 'application/json', ...tokenOf(session) }, signal: AbortSignal.timeout(ANSWER_MS) }));
  const send = async (method: string, path: string, session: Session | null, body: unknown) =>
    readJson(await request(at(path), {
      method,
      headers: { 'Content-Type': 'application/json', Accept: 'application/json', ...tokenOf(session) },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(ANSWER_MS),
    }));
  return {
    /** Sends one message and yields what the counter streams back. */
    chat: (body: ChatBody): AsyncGenerator<StreamEvent> =>
      stream<StreamEvent>(at('/api/chat'), { method: 'POST', headers: { 'Content-Type': 'application/json', Accept: 'text/event-stream' }, body: JSON.stringify(body) }, readStreamEvent, (value) => {
        const reply = readReply(value);
        return reply && { kind: 'done', reply };
      }, null),
    events: (session: Session, after: number, gone: AbortSignal): AsyncGenerator<LiveEvent> =>
      stream<LiveEvent>(at('/api/chat/events', { session_id: session.id, after }), { headers: { Accept: 'text/event-stream', ...tokenOf(session) } }, readLiveEvent, () => null, gone),
    suggestions: async (language: string) => readSuggestions(await get(at('/api/chat/suggestions', { language }), null)),
    history: async (session: Session) => readHistory(await get(at('/api/chat/history', { session_id: session.id, limit: 100 }), session)),
    turn: async (session: Session, turnId: string) => readTurn(await get(at(`/api/chat/turns/${encodeURIComponent(turnId)}`), session)),
    source: async (session: Session, messageId: string, docId: string) =>
      readSourceDocument(await get(at('/api/chat/source', { session_id: session.id, message_id: messageId, doc_id: docId }), session)),
    export: (session: Session) => get(at('/api/chat/export', { session_id: session.id }), session),
    erase: (session: Session) => send('DELETE', '/api/chat/session', session, { session_id: session.id }),
    feedback: (session: Session, messageId: string, rating: Rating, reason: string | null) =>
      send('POST', '/api/chat/feedback', session, { session_id: session.id, message_id: messageId, rating, reason }),
    csat: (session: Session, conversationId: string, score: number, comment: string | null) =>
      send('POST', '/api/chat/csat', session, { session_id: session.id, conversation_id: conversationId, score, comment }),
    identify: async (session: Session | null, token: string) =>
      readSession(await send('POST', '/api/chat/identify', session, { customer_token: token, session_id: session?.id })),
    open: async () => readSession(await send('POST', '/api/chat/session', null, {})),
    /** Puts a file up: announced, put at the signed address, looked at. Returns its id. */
    async upload(session: Session, file: File): Promise<string> {
      const upload = readUpload(await send('POST', '/api/chat/attachments', session, { session_id: session.id, name: file.name.slice(0, 200), media_type: file.type, size: file.size }));
      if (!upload) throw new ConnectionLost();
      await request(at(upload.url), { method: 'PUT', headers: upload.headers, body: file, signal: AbortSignal.timeout(UPLOAD_MS) });
      await send('POST', `/api/chat/attachments/${upload.id}`, session, { session_id: session.id });
      return upload.id;
    },
  };
}

export type Api = ReturnType<typeof createApi>;
