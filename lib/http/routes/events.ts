import * as z from 'zod';
import { liveEventSchema } from '../../contracts/chat.ts';
import { AppError } from '../../contracts/errors.ts';
import { readMessagesAfter } from '../../db/queries/sessions.ts';
import type { LiveFeed } from '../live-feed.ts';
import { csatOf, ownerOf, toMessage, type MessageDeps, type OwnerDeps } from '../messages.ts';
import { problemResponses } from '../responses.ts';
import { defineRoute } from '../route.ts';
import { ownSession, type SessionDeps } from '../session.ts';
import { openEventStream } from '../sse.ts';
import type { SessionPulse } from '../../db/queries/live.ts';

export interface EventsRouteDeps extends SessionDeps, MessageDeps, OwnerDeps {
  feed: LiveFeed;
  /** Milliseconds after which the stream ends and the page asks again: less than a function is given. */
  streamMs: number;
}

/** Messages sent in one go; whoever was away longer asks for the history. */
const BATCH = 100;

/** What happens in a session, as it happens: to every open page of its customer, whoever wrote it and in which process. */
export const eventsRoute = (deps: EventsRouteDeps) =>
  defineRoute({
    method: 'get',
    path: '/api/chat/events',
    summary: 'Server-sent events of a session: messages after `after`, who answers now, and the question at the end.',
    query: z.object({ session_id: z.string().min(1).max(128), after: z.coerce.number().int().min(0).max(2_147_483_647).default(0) }),
    responses: { 200: { description: 'The events', schema: liveEventSchema, contentType: 'text/event-stream' }, ...problemResponses(400, 403, 404, 503) },
    async handle({ query, request, response }) {
      await ownSession(query.session_id, request, deps);
      const stream = openEventStream(response);
      let after = query.after;
      let told = { owner: '', csat: '' };
      const tell = async (pulse: SessionPulse) => {
        while (pulse.last_seq > after) {
          const rows = await readMessagesAfter(deps.database, query.session_id, after, BATCH);
          for (const row of rows) stream.send('message', await toMessage(row, deps));
          if (rows.length === 0) break;
          after = rows.at(-1)?.seq ?? after;
        }
        const [owner, csat] = [ownerOf(pulse, deps), csatOf(pulse)];
        if (JSON.stringify(owner) !== told.owner) stream.send('owner', owner);
        if (csat !== null && JSON.stringify(csat) !== told.csat) stream.send('csat', csat);
        told = { owner: JSON.stringify(owner), csat: JSON.stringify(csat) };
      };
      await new Promise<void>((ended) => {
        let work = Promise.resolve();
        const stop = deps.feed.watch(query.session_id, (pulse) => {
          if (pulse === null) ended(); // the session was erased: whoever asks again is told so
          else work = work.then(() => tell(pulse)).catch((error: unknown) => { ended(); if (!(error instanceof AppError)) throw error; });
        });
        const timer = setTimeout(ended, deps.streamMs);
        response.on('close', () => {
          clearTimeout(timer);
          stop();
          ended();
        });
      });
      stream.end();
      return undefined;
    },
  });
