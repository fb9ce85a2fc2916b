import { timingSafeEqual } from 'node:crypto';
import type { Request } from 'express';
import * as z from 'zod';
import { ERRORS } from '../../contracts/errors.ts';
import type { Health } from '../health.ts';
import { isLocal } from '../address.ts';
import { problemResponses } from '../responses.ts';
import { defineRoute, type RouteDefinition } from '../route.ts';

export interface SystemRouteDeps {
  health: () => Promise<Health>;
  metrics: () => Promise<string>;
  openapi: () => Promise<Record<string, unknown>>;
  metricsToken: string | undefined;
  cronSecret: string | undefined;
  /** The scheduled work there is, by the name of its route. */
  cron: Record<string, () => Promise<Record<string, number>>>;
}

const checkSchema = z.object({ status: z.enum(['ok', 'degraded', 'off', 'down']), detail: z.string() });

export const healthSchema = z.object({
  status: z.enum(['ok', 'degraded', 'down']),
  version: z.string(),
  checks: z.record(z.string(), checkSchema),
});

/** True when a request bears the given token. Compared in constant time. */
function bears(request: Request, token: string | undefined): boolean {
  const given = Buffer.from(request.get('authorization') ?? '');
  const expected = Buffer.from(`Bearer ${token ?? ''}`);
  return token !== undefined && given.length === expected.length && timingSafeEqual(given, expected);
}

/** How the shop is, for people and machines that watch it. */
export function systemRoutes(deps: SystemRouteDeps): RouteDefinition[] {
  const crons = Object.entries(deps.cron).flatMap(([name, work]) =>
    (['get', 'post'] as const).map((method) =>
      defineRoute({
        method,
        path: `/api/cron/${name}`,
        summary: `Runs the ${name} work that is due.`,
        responses: { 200: { description: 'What was done', schema: z.record(z.string(), z.number()) }, ...problemResponses(401, 503) },
        handle({ request }) {
          if (!bears(request, deps.cronSecret)) throw ERRORS.notAuthorized();
          return work();
        },
      }),
    ),
  );
  return [
    defineRoute({
      method: 'get',
      path: '/api/health',
      summary: 'What is on, what is off and why. 503 when the counter cannot answer.',
      responses: { 200: { description: 'The counter can answer', schema: healthSchema }, 503: { description: 'The counter cannot answer', schema: healthSchema } },
      async handle({ response }) {
        const health = await deps.health();
        response.set('cache-control', 'no-store').status(health.status === 'down' ? 503 : 200);
        return health;
      },
    }),
    defineRoute({
      method: 'get',
      path: '/metrics',
      summary: 'Figures for Prometheus, read from the database so that every instance says the same.',
      responses: { 200: { description: 'Prometheus text', schema: z.string(), contentType: 'text/plain' }, ...problemResponses(401, 503) },
      async handle({ request, response }) {
        if (!isLocal(request) && !bears(request, deps.metricsToken)) throw ERRORS.notAuthorized();
        response.type('text/plain; version=0.0.4; charset=utf-8').send(await deps.metrics());
        return undefined;
      },
    }),
    defineRoute({
      method: 'get',
      path: '/api/openapi.json',
      summary: 'This description.',
      responses: { 200: { description: 'OpenAPI 3.1', schema: z.record(z.string(), z.unknown()) } },
      handle: deps.openapi,
    }),
    ...crons,
  ];
}
