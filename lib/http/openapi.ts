import type { ZodOpenApiPathsObject } from 'zod-openapi';
import * as z from 'zod';
import { chatEventSchema } from '../contracts/chat.ts';
import { isTalk } from './origin.ts';
import { problemResponses } from './responses.ts';
import type { ResponseSpec, RouteDefinition } from './route.ts';

/** What a route answers, with what is refused before it is asked: a page of another site, inputs that do not fit, a body too large or of another type, a path that cannot be read. */
function responsesOf(route: RouteDefinition): Record<number, ResponseSpec> {
  const hasInputs = route.params !== undefined || route.query !== undefined || route.body !== undefined;
  return {
    ...problemResponses(...(isTalk(route.path) ? [403] : []), ...(hasInputs ? [400] : []), ...(route.params === undefined ? [] : [404]), ...(route.body === undefined ? [] : [413, 415])),
    ...route.responses,
  };
}

/** The OpenAPI 3.1 document of the routes that are really mounted. Loads its writer with the first request for it, not at start. */
export async function createOpenApi(routes: RouteDefinition[], version: string): Promise<Record<string, unknown>> {
  const { createDocument } = await import('zod-openapi');
  const paths: ZodOpenApiPathsObject = {};
  for (const route of routes) {
    const path = route.path.replace(/:(\w+)/g, '{$1}');
    const responses = Object.fromEntries(
      Object.entries(responsesOf(route)).map(([status, spec]) => [
        status,
        {
          description: spec.description,
          ...(spec.schema === undefined ? {} : { content: { [spec.contentType ?? 'application/json']: { schema: spec.schema } } }),
        },
      ]),
    );
    const chat = route.path === '/api/chat' ? { 'text/event-stream': { schema: chatEventSchema } } : {};
    if (route.path === '/api/chat' && responses['200']?.content !== undefined) Object.assign(responses['200'].content, chat);
    paths[path] = {
      ...paths[path],
      [route.method]: {
        summary: route.summary,
        ...(route.params instanceof z.ZodObject || route.query instanceof z.ZodObject
          ? {
              requestParams: {
                ...(route.params instanceof z.ZodObject ? { path: route.params } : {}),
                ...(route.query instanceof z.ZodObject ? { query: route.query } : {}),
              },
            }
          : {}),
        ...(route.body === undefined ? {} : { requestBody: { required: true, content: { [route.bodyFormat === 'form' ? 'application/x-www-form-urlencoded' : 'application/json']: { schema: route.body } } } }),
        responses,
      },
    };
  }
  return createDocument({
    openapi: '3.1.0',
    info: { title: 'Comptoir', version, description: 'The counter of an online shop.', license: { name: 'MIT', identifier: 'MIT' } },
    paths,
  }) as unknown as Record<string, unknown>;
}
