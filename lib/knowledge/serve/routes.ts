import { createHash, timingSafeEqual } from 'node:crypto';
import type { Request } from 'express';
import { z } from 'zod';
import { AppError, ERRORS } from '../../contracts/errors.ts';
import { defineRoute, type RouteDefinition } from '../../http/route.ts';
import { documentIdSchema, frontMatterSchema, namespaceSchema } from '../build/front-matter.ts';
import type { DocumentStore } from './document-store.ts';
import { reportSchema, rolledBackSchema, type DocumentsCommand } from './documents-command.ts';

export interface ServeDeps {
  store: DocumentStore;
  /** Has a command carried out, wherever the database is. */
  publish: (command: DocumentsCommand) => Promise<unknown>;
  buildKey: string;
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** `X-API-Key`, or a bearer token. Compared in constant time. */
function requireKey(request: Request, key: string): void {
  const given = request.get('x-api-key') ?? request.get('authorization')?.replace(/^Bearer /, '') ?? '';
  if (!timingSafeEqual(digest(given), digest(key))) throw new AppError('The build key is missing or wrong', { code: 'build_key_invalid', status: 401, isRetryable: false });
}

const documentSchema = frontMatterSchema.extend({ namespace: namespaceSchema, body: z.string().min(1).max(900_000) });

const problem = { description: 'A problem (RFC 9457)' };
const DOCUMENT_BYTES = 1_000_000;

/** The build plane over HTTP: documents in and out, and the build. A program of its own with credentials of its own. */
export function knowledgeRoutes({ store, publish, buildKey }: ServeDeps): RouteDefinition[] {
  const put = defineRoute({
    method: 'post', path: '/api/documents', summary: 'Adds or replaces a document; it is served from the next build on', body: documentSchema, bodyLimit: DOCUMENT_BYTES,
    responses: { 200: { description: 'Stored', schema: z.object({ status: z.enum(['added', 'replaced']), path: z.string() }) }, 401: problem, 422: problem },
    async handle({ body, request }) {
      requireKey(request, buildKey);
      const stored = await store.put(body);
      if (stored.status !== 'refused') return stored;
      throw new AppError('The document was refused', { code: `document_${stored.refusal.code}`, status: 422, isRetryable: false }, { detail: `${stored.refusal.message}${stored.refusal.line === null ? '' : `, line ${stored.refusal.line}`}` });
    },
  });
  const retire = defineRoute({
    method: 'delete', path: '/api/documents/:namespace/:id', summary: 'Retires a document; it stops to be served with the next build', params: z.object({ namespace: namespaceSchema, id: documentIdSchema }),
    responses: { 200: { description: 'Retired', schema: z.object({ status: z.literal('retired') }) }, 401: problem, 404: problem },
    async handle({ params, request }) {
      requireKey(request, buildKey);
      if (!(await store.retire(params.namespace, params.id))) throw ERRORS.routeUnknown();
      return { status: 'retired' };
    },
  });
  const list = defineRoute({
    method: 'get', path: '/api/documents', summary: 'Lists the documents', query: z.object({ namespace: namespaceSchema.optional() }),
    responses: { 200: { description: 'The documents', schema: z.object({ documents: z.array(z.object({ namespace: z.string(), id: z.string(), title: z.string(), lang: z.string(), path: z.string() })) }) }, 401: problem },
    async handle({ query, request }) {
      requireKey(request, buildKey);
      return { documents: await store.list(query.namespace) };
    },
  });
  const incremental = defineRoute({
    method: 'post', path: '/api/index/incremental', summary: 'Builds what changed and serves it', body: z.object({ files: z.unknown().optional(), promote: z.boolean().default(true) }),
    responses: { 200: { description: 'The report of the build', schema: reportSchema }, 401: problem, 409: problem, 422: problem },
    async handle({ body, request }) {
      requireKey(request, buildKey);
      // The list of files that a pipeline sends says why it calls; what changed is told by the contents.
      return reportSchema.parse(await publish({ do: 'build', folder: store.folder, owns: await store.namespaces(), promote: body.promote }));
    },
  });
  const rollback = defineRoute({
    method: 'post', path: '/api/index/rollback', summary: 'Serves what was served before', body: z.object({ namespace: namespaceSchema.optional() }),
    responses: { 200: { description: 'What is served again', schema: rolledBackSchema }, 401: problem, 404: problem },
    async handle({ body, request }) {
      requireKey(request, buildKey);
      return rolledBackSchema.parse(await publish({ do: 'rollback', ...(body.namespace === undefined ? {} : { namespace: body.namespace }) }));
    },
  });
  return [put, retire, list, incremental, rollback];
}
