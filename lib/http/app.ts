import { randomUUID } from 'node:crypto';
import express, { type ErrorRequestHandler, type Express, type RequestHandler, type Response } from 'express';
import * as z from 'zod';
import { ERRORS } from '../contracts/errors.ts';
import type { Logger } from '../contracts/logger.ts';
import { DEFAULT_BODY_LIMIT, parseFormBody, parseJsonBody, readBytes } from './body.ts';
import { cleanText } from '../language/normalise.ts';
import { crossOrigin, shareWidget } from './origin.ts';
import { describeIssues, toAppError, toProblem } from './problem.ts';
import type { RouteDefinition } from './route.ts';

export interface AppOptions {
  routes: RouteDefinition[];
  logger: Logger;
  trustProxy: string | number | undefined;
  allowedOrigins: string[];
  /** Other servers that the shop's own pages talk to: where files are put. */
  connectTo: string[];
  /** The folder of the built pages, or null when a platform serves them. */
  publicDir: string | null;
  reportError: (error: unknown, requestId: string) => void;
}

const requestIdOf = (response: Response): string => String(response.locals['requestId']);

/** The HTTP application, without listening: the same one on a laptop, in a function and in the tests. */
export function createApp(options: AppOptions): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);
  app.set('query parser', 'simple');
  if (options.trustProxy !== undefined) app.set('trust proxy', options.trustProxy);
  app.use(identify(options.logger), secure(options.connectTo), crossOrigin(options.allowedOrigins));
  for (const [path, routes] of byPath(options.routes)) mount(app, path, routes);
  if (options.publicDir !== null) app.use(express.static(options.publicDir, { index: 'index.html', extensions: ['html'], maxAge: '5m', redirect: false, setHeaders: shareWidget }));
  app.use(() => { throw ERRORS.routeUnknown(); });
  app.use(renderError(options));
  return app;
}

/** Gives each request an id and logs its end: never its body, its query or an address. */
const identify = (logger: Logger): RequestHandler => (request, response, next) => {
  const started = performance.now();
  const requestId = randomUUID();
  response.locals['requestId'] = requestId;
  response.set('x-request-id', requestId);
  response.on('close', () => {
    const fields = { request_id: requestId, method: request.method, route: String(response.locals['route'] ?? 'static'), status: response.statusCode, ms: Math.round(performance.now() - started) };
    if (response.statusCode >= 500) logger.error(fields, 'request');
    else logger.info(fields, 'request');
  });
  next();
};

const policyOf = (connect: string[]) => [
  "default-src 'self'", "img-src 'self' data: https:", "style-src 'self'", "script-src 'self'", "object-src 'none'", "base-uri 'none'",
  "form-action 'self'", "frame-ancestors 'self'", `connect-src ${["'self'", ...connect].join(' ')}`,
].join('; ');

const secure = (connect: string[]): RequestHandler => (_request, response, next) => {
  response.set({
    'content-security-policy': policyOf(connect),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'cross-origin-opener-policy': 'same-origin',
  });
  next();
};

function byPath(routes: RouteDefinition[]): Map<string, RouteDefinition[]> {
  const paths = new Map<string, RouteDefinition[]>();
  for (const route of routes) paths.set(route.path, [...(paths.get(route.path) ?? []), route]);
  return paths;
}

function mount(app: Express, path: string, routes: RouteDefinition[]): void {
  for (const route of routes) {
    const readers = route.body === undefined && route.rawBody !== true ? [] : [readBytes(route.bodyLimit ?? DEFAULT_BODY_LIMIT)];
    app[route.method](path, ...readers, run(route));
  }
  const allow = [...routes.map((route) => route.method.toUpperCase()), ...(routes.some((route) => route.method === 'get') ? ['HEAD'] : [])].join(', ');
  app.all(path, (_request, response) => {
    response.set('allow', allow);
    throw ERRORS.methodNotAllowed({ detail: `use ${allow}` });
  });
}

/** Levels of a body that are looked through; no schema is deeper. */
const DEEPEST = 8;

/** Every string without what no column can hold (NUL, lone surrogates, control characters), at any place of a body, query or path. */
function cleanStrings(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return value;
  if (Array.isArray(value)) return value.map((entry) => cleanStrings(entry, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, cleanStrings(entry, depth + 1)]));
}

/** Parses what came in with the route's schemas, runs it, and answers with what it returns. */
const run = (route: RouteDefinition): RequestHandler => async (request, response) => {
  response.locals['route'] = `${route.method.toUpperCase()} ${route.path}`;
  const parse = (schema: z.ZodType | undefined, value: unknown): unknown => {
    if (schema === undefined) return undefined;
    const parsed = schema.safeParse(cleanStrings(value));
    if (!parsed.success) throw ERRORS.requestInvalid({ detail: describeIssues(parsed.error) });
    return parsed.data;
  };
  const result = await route.handle({
    params: parse(route.params, request.params),
    query: parse(route.query, request.query),
    body: route.body === undefined ? undefined : parse(route.body, route.bodyFormat === 'form' ? parseFormBody(request) : parseJsonBody(request)),
    request,
    response,
    requestId: requestIdOf(response),
  });
  if (result !== undefined) response.json(result);
};

const renderError = (options: AppOptions): ErrorRequestHandler => (error: unknown, _request, response, next) => {
  const requestId = requestIdOf(response);
  const known = toAppError(error);
  if (known.status >= 500) {
    const cause = known.cause ?? known;
    options.logger.error({ request_id: requestId, code: known.code, error: cause instanceof Error ? { name: cause.name, message: cause.message, stack: cause.stack } : 'unknown' }, 'request failed');
    options.reportError(cause, requestId);
  }
  if (response.headersSent) return next(known);
  if (known.retryAfterMs !== undefined) response.set('retry-after', String(Math.ceil(known.retryAfterMs / 1000)));
  response.status(known.status).type('application/problem+json').send(JSON.stringify(toProblem(known, requestId)));
};
