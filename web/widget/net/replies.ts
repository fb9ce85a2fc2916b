import { readAction } from './actions.ts';
import { fields, list, oneOf, text, whole } from './read.ts';
import type { Attachment, Csat, History, LiveEvent, Message, Owner, ProblemBody, Reply, Session, Source, SourceDocument, StreamEvent, Upload } from './types.ts';

export const readSuggestions = (value: unknown): string[] => list(fields(value).suggestions, text);

function readSource(value: unknown): Source | null {
  const from = fields(value);
  const title = text(from.title);
  return title ? { title, docId: text(from.doc_id) ?? '', url: text(from.url), section: text(from.section) } : null;
}

export function readSession(value: unknown): Session | null {
  const from = fields(value);
  const id = text(from.session_id);
  const token = text(from.session_token);
  return id && token ? { id, token } : null;
}

function readOwner(value: unknown): Owner {
  const from = fields(value);
  return { state: oneOf(from.state, ['bot', 'pending', 'human', 'resolved']) ?? 'bot', name: from.kind === 'staff' ? text(from.id) : null, away: text(from.away) };
}

function readCsat(value: unknown): Csat | null {
  const from = fields(value);
  const [conversationId, question, scale] = [text(from.conversation_id), text(from.question), whole(from.scale)];
  return conversationId !== null && question !== null && scale !== null && scale >= 2 && scale <= 10 ? { conversationId, question, scale } : null;
}

export function readReply(value: unknown): Reply | null {
  const from = fields(value);
  const meta = fields(from.meta);
  const reply = text(from.reply);
  const turnId = text(meta.turn_id);
  if (reply === null || turnId === null) return null;
  return {
    text: reply,
    action: readAction(from.action),
    turnId,
    messageId: text(meta.message_id),
    language: text(meta.language),
    sources: list(meta.sources, readSource),
    owner: readOwner(meta.owner),
    session: readSession(meta),
  };
}

/** Who a problem body says is at fault: its stable code and what may be shown. */
export function readProblem(value: unknown): ProblemBody {
  const from = fields(value);
  return { code: text(from.code) ?? 'unknown', detail: text(from.detail), status: whole(from.status) };
}

export function readTurn(value: unknown): { done: boolean; reply: Reply | null } {
  const from = fields(value);
  return { done: from.state === 'done', reply: readReply(from.result) };
}

function readAttachment(value: unknown): Attachment | null {
  const from = fields(value);
  const [id, name] = [text(from.id), text(from.name)];
  return id !== null && name !== null ? { id, name, url: text(from.url) } : null;
}

function readMessage(value: unknown): Message | null {
  const from = fields(value);
  const id = text(from.id);
  const role = oneOf(from.role, ['user', 'assistant', 'staff', 'system']);
  const content = text(from.content);
  if (id === null || role === null || content === null) return null;
  return {
    id,
    role,
    content,
    action: readAction(from.action),
    turnId: text(from.turn_id),
    conversationId: text(from.conversation_id),
    sources: list(from.sources, readSource),
    seq: whole(from.seq) ?? 0,
    key: text(from.message_key),
    attachments: list(from.attachments, readAttachment),
    rating: oneOf(from.rating, ['up', 'down']),
    createdAt: Date.parse(text(from.created_at) ?? '') || 0,
  };
}

export const readHistory = (value: unknown): History => ({
  messages: list(fields(value).messages, readMessage),
  owner: readOwner(fields(value).owner),
  csat: readCsat(fields(value).csat),
});

export function readSourceDocument(value: unknown): SourceDocument | null {
  const from = fields(value);
  const title = text(from.title);
  const passages = list(from.passages, (one) => {
    const { section, content } = fields(one);
    const words = text(content);
    return words === null ? null : { section: text(section), content: words };
  });
  return title === null ? null : { title, url: text(from.url), section: text(from.section), passages };
}

export function readUpload(value: unknown): Upload | null {
  const from = fields(value);
  const upload = fields(from.upload);
  const [id, url] = [text(from.id), text(upload.url)];
  const headers = Object.entries(fields(upload.headers)).flatMap(([name, one]) => (typeof one === 'string' ? [[name, one]] : []));
  return id !== null && url !== null ? { id, url, headers: Object.fromEntries(headers) as Record<string, string> } : null;
}

export function readLiveEvent(name: string, data: unknown): LiveEvent | null {
  const message = name === 'message' ? readMessage(data) : null;
  if (message) return { kind: 'message', message };
  if (name === 'owner') return { kind: 'owner', owner: readOwner(data) };
  const csat = name === 'csat' ? readCsat(data) : null;
  return csat && { kind: 'csat', csat };
}

export function readStreamEvent(name: string, data: unknown): StreamEvent | null {
  switch (name) {
    case 'meta': {
      const turnId = text(fields(data).turn_id);
      return turnId === null ? null : { kind: 'meta', turnId, session: readSession(data) };
    }
    case 'delta': return { kind: 'delta', text: text(fields(data).text) ?? '' };
    case 'replace': return { kind: 'replace', text: text(fields(data).text) ?? '' };
    case 'action': {
      const action = readAction(data);
      return action === null ? null : { kind: 'action', action };
    }
    case 'done': {
      const reply = readReply(data);
      return reply === null ? null : { kind: 'done', reply };
    }
    case 'error': return { kind: 'error', problem: readProblem(data) };
    default: return null;
  }
}
