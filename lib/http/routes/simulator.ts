import type { Request } from 'express';
import * as z from 'zod';
import { ERRORS } from '../../contracts/errors.ts';
import { simulatedDeliverySchema, type Simulator } from '../../contracts/simulator.ts';
import { isLocal } from '../address.ts';
import { problemResponses } from '../responses.ts';
import { defineRoute, type RouteDefinition } from '../route.ts';

/** What the page at /simulator talks to. Only there when the platforms are played on this machine, and only for it. */
export function simulatorRoutes(simulator: Simulator): RouteDefinition[] {
  const onlyHere = (request: Request) => {
    if (!isLocal(request)) throw ERRORS.routeUnknown();
  };
  return [
    defineRoute({
      method: 'post', path: '/api/simulator/deliver', summary: 'Delivers a webhook as a platform would.',
      body: simulatedDeliverySchema,
      responses: { 200: { description: 'What the webhook answered', schema: z.object({ statuses: z.array(z.int()) }) }, ...problemResponses(400, 404) },
      async handle({ body, request }) {
        onlyHere(request);
        return { statuses: await simulator.deliver(body) };
      },
    }),
    defineRoute({
      method: 'post', path: '/api/simulator/fail', summary: 'Makes the next send fail.',
      body: z.object({ failure: z.string() }),
      responses: { 200: { description: 'It will', schema: z.object({ failure: z.string() }) }, ...problemResponses(400, 404) },
      handle({ body, request }) {
        onlyHere(request);
        if (!simulator.fail(body.failure)) throw ERRORS.requestInvalid({ detail: `one of ${simulator.failures.join(', ')}` });
        return Promise.resolve({ failure: body.failure });
      },
    }),
    defineRoute({
      method: 'get', path: '/api/simulator/messages', summary: 'What the platforms took or refused.',
      query: z.object({ since: z.coerce.number().default(0) }),
      responses: { 200: { description: 'Messages', schema: z.object({ messages: z.array(z.unknown()), failures: z.array(z.string()) }) }, ...problemResponses(404) },
      handle({ query, request, response }) {
        onlyHere(request);
        response.set('cache-control', 'no-store');
        return Promise.resolve({ messages: simulator.messages(query.since), failures: simulator.failures });
      },
    }),
  ];
}
