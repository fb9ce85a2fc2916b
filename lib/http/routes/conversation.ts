import * as z from 'zod';
import { feedbackRequestSchema, historySchema, sourceDocumentSchema, turnViewSchema } from '../../contracts/chat.ts';
import type { IdGenerator } from '../../contracts/clock.ts';
import { ERRORS } from '../../contracts/errors.ts';
import { readPulses, saveCsat } from '../../db/queries/live.ts';
import { eraseSession, exportSession, findCitation, readHistory, openSession, readRate, saveFeedback, takeRate } from '../../db/queries/sessions.ts';
import { readTurn } from '../../db/queries/turns.ts';
import { hashedAddress } from '../address.ts';
import { csatOf, ownerOf, toMessage, type MessageDeps, type OwnerDeps } from '../messages.ts';
import { problemResponses } from '../responses.ts';
import { defineRoute, type RouteDefinition } from '../route.ts';
import { ownSession, sessionTokenOf, type SessionDeps } from '../session.ts';
import { withToken } from './chat.ts';

export interface ConversationRouteDeps extends SessionDeps, MessageDeps, OwnerDeps {
  /** Messages that a session's memory reaches back. */
  historyLimit: number;
  ids: IdGenerator;
  addressSecret: string;
  ttlDays: number;
  ratePerMinute: number;
  /** The whole of a cited document, in its order. */
  document: (source: { version: string; doc_id: string }) => Promise<{ section: string | null; content: string }[]>;
}

const sessionIdSchema = z.string().min(1).max(128);

/** What a customer can see of, and do with, their own session. Each of these needs its token in `X-Session-Token`. */
export function conversationRoutes(deps: ConversationRouteDeps): RouteDefinition[] {
  return [
    defineRoute({
      method: 'get',
      path: '/api/chat/turns/:turn_id',
      summary: 'The state of a turn, and its result once it is done.',
      params: z.object({ turn_id: z.string().max(64) }),
      responses: { 200: { description: 'The turn', schema: turnViewSchema }, ...problemResponses(403, 404, 503) },
      async handle({ params, request }) {
        const turn = z.uuid().safeParse(params.turn_id).success ? await readTurn(deps.database, params.turn_id) : null;
        if (turn === null) throw ERRORS.turnUnknown();
        if (!deps.tokens.verify(turn.session_id, sessionTokenOf(request))) throw ERRORS.sessionForbidden();
        return { turn_id: params.turn_id, state: turn.state, result: turn.result === null ? null : withToken(turn.result, deps.tokens) };
      },
    }),
    defineRoute({
      method: 'get',
      path: '/api/chat/history',
      summary: 'The last messages of a session, oldest first.',
      query: z.object({ session_id: sessionIdSchema, limit: z.coerce.number().int().min(1).max(1000).optional() }),
      responses: { 200: { description: 'The messages', schema: historySchema }, ...problemResponses(400, 403, 404, 503) },
      async handle({ query, request }) {
        await ownSession(query.session_id, request, deps);
        const [pulse] = await readPulses(deps.database, [query.session_id]);
        if (pulse === undefined) throw ERRORS.sessionUnknown();
        const rows = await readHistory(deps.database, query.session_id, Math.min(query.limit ?? deps.historyLimit, deps.historyLimit));
        return { messages: await Promise.all(rows.map((row) => toMessage(row, deps))), owner: ownerOf(pulse, deps), csat: csatOf(pulse) };
      },
    }),
    defineRoute({
      method: 'post',
      path: '/api/chat/session',
      summary: 'Starts a session before the first message, for a file that comes first.',
      responses: { 200: { description: 'The session', schema: z.object({ session_id: z.string(), session_token: z.string() }) }, ...problemResponses(403, 429, 503) },
      async handle({ request }) {
        const waitMs = await takeRate(deps.database, `open:${hashedAddress(request, deps.addressSecret)}`, deps.ratePerMinute);
        if (waitMs > 0) throw ERRORS.rateLimited({ retryAfterMs: waitMs });
        const id = `web_${deps.ids()}`;
        await openSession(deps.database, id, deps.ttlDays);
        return { session_id: id, session_token: deps.tokens.sign(id) };
      },
    }),
    defineRoute({
      method: 'delete',
      path: '/api/chat/session',
      summary: 'Erases a session: its messages, what was remembered, and the lead.',
      body: z.object({ session_id: sessionIdSchema }),
      responses: { 200: { description: 'It is gone', schema: z.object({ erased: z.literal(true) }) }, ...problemResponses(400, 403, 404, 415, 503) },
      async handle({ body, request }) {
        await ownSession(body.session_id, request, deps);
        await eraseSession(deps.database, body.session_id);
        return { erased: true };
      },
    }),
    defineRoute({
      method: 'get',
      path: '/api/chat/export',
      summary: 'Everything kept of a session, for the person it is about.',
      query: z.object({ session_id: sessionIdSchema }),
      responses: { 200: { description: 'The export', schema: z.record(z.string(), z.unknown()) }, ...problemResponses(400, 403, 404, 503) },
      async handle({ query, request, response }) {
        await ownSession(query.session_id, request, deps);
        response.set('content-disposition', 'attachment; filename="comptoir-export.json"');
        return exportSession(deps.database, query.session_id);
      },
    }),
    defineRoute({
      method: 'post',
      path: '/api/chat/feedback',
      summary: 'Says whether an answer helped. A second judgement replaces the first.',
      body: feedbackRequestSchema,
      responses: { 200: { description: 'Kept', schema: z.object({ saved: z.literal(true) }) }, ...problemResponses(400, 403, 404, 415, 503) },
      async handle({ body, request }) {
        await ownSession(body.session_id, request, deps);
        const saved = await saveFeedback(deps.database, { sessionId: body.session_id, messageId: body.message_id, rating: body.rating, reason: body.reason ?? null });
        if (!saved) throw ERRORS.messageUnknown();
        return { saved: true };
      },
    }),
    defineRoute({
      method: 'post',
      path: '/api/chat/csat',
      summary: 'What the customer thinks of a conversation with a person. The first mark counts; a comment may come with it, or after it with the same mark.',
      body: z.object({ session_id: sessionIdSchema, conversation_id: sessionIdSchema, score: z.number().int().min(1).max(10), comment: z.string().trim().max(1000).nullish() }),
      responses: { 200: { description: 'Whether it was kept: it is asked once', schema: z.object({ saved: z.boolean() }) }, ...problemResponses(400, 403, 404, 415, 503) },
      async handle({ body, request }) {
        await ownSession(body.session_id, request, deps);
        return { saved: await saveCsat(deps.database, { sessionId: body.session_id, conversationId: body.conversation_id, score: body.score, comment: body.comment ?? null }) };
      },
    }),
    defineRoute({
      method: 'get',
      path: '/api/chat/source',
      summary: 'The document that an answer cites, in the version it was answered from.',
      query: z.object({ session_id: sessionIdSchema, message_id: sessionIdSchema, doc_id: z.string().min(1).max(300) }),
      responses: { 200: { description: 'The document', schema: sourceDocumentSchema }, ...problemResponses(400, 403, 404, 503) },
      async handle({ query, request }) {
        await ownSession(query.session_id, request, deps);
        const source = await findCitation(deps.database, query.session_id, query.message_id, query.doc_id);
        if (source === null) throw ERRORS.messageUnknown();
        const passages = await deps.document(source);
        return { title: source.title, url: source.url, section: source.section, passages };
      },
    }),
    defineRoute({
      method: 'get',
      path: '/api/rate-limit/:session_id',
      summary: 'What is left of the rate in this minute.',
      params: z.object({ session_id: sessionIdSchema }),
      responses: {
        200: { description: 'The rate', schema: z.object({ limit: z.int(), remaining: z.int(), window_seconds: z.int() }) },
        ...problemResponses(403, 404, 503),
      },
      async handle({ params, request }) {
        await ownSession(params.session_id, request, deps);
        const rate = await readRate(deps.database, `session:${params.session_id}`);
        const seconds = Date.now() / 60_000;
        const period = Math.floor(seconds);
        const age = rate === null ? 2 : period - Number(rate.period);
        const previous = rate === null || age > 1 ? 0 : age === 1 ? rate.current : rate.previous;
        const current = rate !== null && age === 0 ? rate.current : 0;
        const used = Math.ceil(previous * (1 - (seconds - period)) + current);
        return { limit: deps.ratePerMinute, remaining: rate?.is_blocked === true ? 0 : Math.max(0, deps.ratePerMinute - used), window_seconds: 60 };
      },
    }),
  ];
}
