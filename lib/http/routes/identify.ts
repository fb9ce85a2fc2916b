import * as z from 'zod';
import type { Clock, IdGenerator } from '../../contracts/clock.ts';
import { ERRORS } from '../../contracts/errors.ts';
import { identifySession } from '../../db/queries/live.ts';
import { takeRate } from '../../db/queries/sessions.ts';
import { verifyCustomer } from '../../memory/customer-token.ts';
import { hashedAddress } from '../address.ts';
import { problemResponses } from '../responses.ts';
import { defineRoute } from '../route.ts';
import { ownSession, type SessionDeps } from '../session.ts';

export interface IdentifyRouteDeps extends SessionDeps {
  clock: Clock;
  ids: IdGenerator;
  customerSecret: string | undefined;
  addressSecret: string;
  ratePerMinute: number;
  ttlDays: number;
}

/** Verifies who a customer is by the shop's own signature. A session never passes from one customer to another. */
export const identifyRoute = (deps: IdentifyRouteDeps) =>
  defineRoute({
    method: 'post',
    path: '/api/chat/identify',
    summary: 'Makes a session that of a verified customer, and starts one where none is named.',
    body: z.object({ customer_token: z.string().min(1).max(4096), session_id: z.string().min(1).max(128).nullish() }),
    responses: {
      200: { description: 'Who it is now', schema: z.object({ session_id: z.string(), session_token: z.string(), customer: z.object({ name: z.string().nullable() }) }) },
      ...problemResponses(400, 401, 403, 404, 409, 415, 429, 503),
    },
    async handle({ body, request }) {
      if (deps.customerSecret === undefined) throw ERRORS.customerTokenOff();
      const waitMs = await takeRate(deps.database, `identify:${hashedAddress(request, deps.addressSecret)}`, deps.ratePerMinute);
      if (waitMs > 0) throw ERRORS.rateLimited({ retryAfterMs: waitMs });
      const customer = await verifyCustomer(body.customer_token, deps.customerSecret, deps.clock);
      if (customer === null) throw ERRORS.customerTokenInvalid();
      const known = body.session_id ?? null;
      if (known !== null) await ownSession(known, request, deps);
      const id = known ?? `web_${deps.ids()}`;
      if (!(await identifySession(deps.database, { id, isNew: known === null, ttlDays: deps.ttlDays }, customer))) throw ERRORS.customerConflict();
      return { session_id: id, session_token: deps.tokens.sign(id), customer: { name: customer.name } };
    },
  });
