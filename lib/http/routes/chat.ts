import type { Response } from 'express';
import { chatReplySchema, chatRequestSchema, MESSAGE_MAX_CHARACTERS, type ChatReply, type ChatRequestBody } from '../../contracts/chat.ts';
import { ERRORS } from '../../contracts/errors.ts';
import type { Database } from '../../db/database.ts';
import { attachToMessage, storedAttachments, type AttachmentRow } from '../../db/queries/attachments.ts';
import type { StoredResult } from '../../db/queries/turns.ts';
import type { Engine, Ticket } from '../../engine/engine.ts';
import { cleanText } from '../../language/normalise.ts';
import type { SessionTokens } from '../../memory/session-token.ts';
import { hashedAddress } from '../address.ts';
import { problemResponses } from '../responses.ts';
import { toAppError, toProblem } from '../problem.ts';
import { defineRoute } from '../route.ts';
import { sessionTokenOf } from '../session.ts';
import { openEventStream } from '../sse.ts';

export interface ChatRouteDeps {
  engine: Engine;
  tokens: SessionTokens;
  addressSecret: string;
  /** Told when a turn has ended, whatever became of its caller. */
  afterTurn: () => void;
  database: Database;
}

/** A stored result as its own customer gets it: with the session's token. */
export const withToken = (result: StoredResult, tokens: SessionTokens): ChatReply => ({
  ...result,
  meta: { ...result.meta, session_token: tokens.sign(result.meta.session_id) },
});

/** Characters as people count them, near enough: an emoji beyond the basic plane is one. */
const codePoints = (text: string) => text.length - (text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0);

/** The message as it will be stored. Throws when nothing or too much is left of it. */
function readMessage(body: ChatRequestBody, files: AttachmentRow[]): string {
  if (codePoints(body.message) > MESSAGE_MAX_CHARACTERS) throw ERRORS.messageTooLong({ detail: `at most ${MESSAGE_MAX_CHARACTERS} characters` });
  // Files without a word are a message too: their names stand for it.
  const text = cleanText(body.message).trim() || files.map((file) => file.name).join(', ').slice(0, MESSAGE_MAX_CHARACTERS);
  if (text === '') throw ERRORS.messageEmpty();
  return text;
}

/** The files a message carries. They must be the session's own, and looked at. */
async function filesOf(body: ChatRequestBody, token: string | null, deps: ChatRouteDeps): Promise<AttachmentRow[]> {
  const ids = [...new Set((body.attachments ?? []).map((attachment) => attachment.id))];
  if (ids.length === 0) return [];
  if (body.session_id == null || !deps.tokens.verify(body.session_id, token)) throw ERRORS.sessionForbidden();
  const files = await storedAttachments(deps.database, body.session_id, ids);
  if (files.length < ids.length) throw ERRORS.fileUnknown();
  return files;
}

export const chatRoute = (deps: ChatRouteDeps) =>
  defineRoute({
    method: 'post',
    path: '/api/chat',
    summary: 'Asks the counter. Answers as JSON, or as server-sent events when the caller accepts text/event-stream.',
    body: chatRequestSchema,
    responses: {
      200: { description: 'The answer', schema: chatReplySchema },
      ...problemResponses(400, 403, 404, 409, 413, 415, 429, 503),
    },
    async handle({ body, request, response, requestId }) {
      const sessionToken = body.session_token ?? sessionTokenOf(request) ?? null;
      const files = await filesOf(body, sessionToken, deps);
      const ticket = await deps.engine.accept({
        channel: 'web',
        text: readMessage(body, files),
        messageKey: body.message_key ?? null,
        sessionId: body.session_id ?? null,
        sessionToken,
        languageHint: body.language ?? null,
        context: { ...(body.context ?? {}), ...(files.length === 0 ? {} : { attachments: files.length, only_attachments: body.message.trim() === '' }) },
        address: hashedAddress(request, deps.addressSecret),
      });
      await attachToMessage(deps.database, ticket.sessionId, ticket.messageId, files.map((file) => file.id));
      ticket.turn.result.then(deps.afterTurn, deps.afterTurn);
      if ((request.get('accept') ?? '').includes('text/event-stream')) return stream(ticket, response, requestId, deps.tokens);
      return withToken(await ticket.turn.result, deps.tokens);
    },
  });

async function stream(ticket: Ticket, response: Response, requestId: string, tokens: SessionTokens): Promise<void> {
  const events = openEventStream(response);
  events.send('meta', { session_id: ticket.sessionId, session_token: tokens.sign(ticket.sessionId), turn_id: ticket.turn.id });
  for await (const event of ticket.turn.events()) events.send(event.event, event.data);
  try {
    const reply = withToken(await ticket.turn.result, tokens);
    if (reply.action !== null) events.send('action', reply.action);
    events.send('done', reply);
  } catch (error) {
    events.send('error', toProblem(toAppError(error), requestId));
  }
  events.end();
}
