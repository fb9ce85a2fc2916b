import * as z from 'zod';
import { setConsent } from '../../db/queries/leads.ts';
import { problemResponses } from '../responses.ts';
import { defineRoute } from '../route.ts';
import { ownSession, type SessionDeps } from '../session.ts';

/** Whether a customer may be written to, on their own word. */
export const consentRoute = (deps: SessionDeps) =>
  defineRoute({
    method: 'post',
    path: '/api/chat/consent',
    summary: 'A customer\'s yes or no to being written to by the shop.',
    body: z.object({ session_id: z.string().min(1).max(128), consent: z.boolean() }),
    responses: { 200: { description: 'Kept', schema: z.object({ saved: z.boolean() }) }, ...problemResponses(400, 403, 404, 415, 503) },
    async handle({ body, request }) {
      await ownSession(body.session_id, request, deps);
      return { saved: await setConsent(deps.database, body.session_id, body.consent) };
    },
  });
