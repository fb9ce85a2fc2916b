import type { ServerResponse } from 'node:http';
import type { Request, RequestHandler } from 'express';
import { ERRORS } from '../contracts/errors.ts';

/** What pages say to the counter, beside what everyone may read: only those of the configured sites may. */
const TALK = /^\/api\/(?:chat|objects|quote|trustpilot-review)(?:\/|$)/;
export const isTalk = (path: string): boolean => TALK.test(path);

/** A page of the shop itself, by whatever name this server is reached. */
const isOwn = (origin: string, request: Request): boolean => URL.canParse(origin) && new URL(origin).host === request.host;

/** Lets the configured sites call the counter from a browser; for every other site the browser refuses. */
export const crossOrigin = (allowed: string[]): RequestHandler => (request, response, next) => {
  const origin = request.headers.origin;
  response.vary('Origin');
  if (origin === undefined || isOwn(origin, request)) return next();
  if (!allowed.includes(origin)) {
    // Told in a word, and not only by a browser that keeps the answer back: nothing is done for a page of another site.
    if (isTalk(request.path)) throw ERRORS.originForbidden({ detail: 'add the site to ALLOWED_ORIGINS' });
    return next();
  }
  response.set({
    'access-control-allow-origin': origin,
    'access-control-allow-headers': 'content-type, accept, x-session-token',
    'access-control-allow-methods': 'GET, POST, PUT, DELETE',
    'access-control-expose-headers': 'retry-after, x-request-id',
    'access-control-max-age': '86400',
  });
  if (request.method === 'OPTIONS') response.status(204).end();
  else next();
};

/** The widget's files may be loaded by the pages of any shop; its parts carry a hash in their name and never change. */
export function shareWidget(response: ServerResponse, path: string): void {
  if (!/[\\/]widget(?:[\\/][^\\/]+|\.js)$/.test(path)) return;
  response.setHeader('access-control-allow-origin', '*');
  response.setHeader('cross-origin-resource-policy', 'cross-origin');
  if (/-[0-9a-f]{8}\.js$/.test(path)) response.setHeader('cache-control', 'public, max-age=31536000, immutable');
}
