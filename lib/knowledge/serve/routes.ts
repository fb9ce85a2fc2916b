import { createHash, timingSafeEqual } from 'node:crypto';
import type { Request } from 'express';
import { z } from 'zod';
import { AppError, ERRORS } from '../../contracts/errors.ts';
import { defineRoute, type RouteDefinition } from '../../http/route.ts';
import type { BuildReport, KnowledgeBuilder } from '../build/builder.ts';
import { folderSource } from '../build/folder-source.ts';
import { documentIdSchema, frontMatterSchema, namespaceSchema } from '../build/front-matter.ts';
import type { DocumentStore } from './document-store.ts';

export interface ServeDeps {
  store: DocumentStore;
  builder: () => Promise<KnowledgeBuilder>;
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
/** How often the folder is read anew when it changes under a build. */
const MOST_READINGS = 3;

const refusalSchema = z.object({ path: z.string(), line: z.number().nullable(), code: z.string(), message: z.string() });
const reportSchema = z.object({
  documents: z.number(), duration_ms: z.number(), refused: z.array(refusalSchema),
  versions: z.array(z.object({ namespace: z.string(), version: z.number(), documents: z.number(), unchanged: z.boolean(), promoted: z.boolean() })),
});

const reportOf = (report: BuildReport): z.infer<typeof reportSchema> => ({
  documents: report.documents, duration_ms: report.durationMs, refused: report.refused.slice(0, 200),
  versions: report.versions.map(({ namespace, version, documents, unchanged, promoted }) => ({ namespace, version, documents, unchanged, promoted })),
});

/** The build plane over HTTP: documents in and out, and the build. A program of its own with credentials of its own. */
export function knowledgeRoutes({ store, builder, buildKey }: ServeDeps): RouteDefinition[] {
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
      const owns = await store.namespaces();
      const plane = await builder();
      const build = (): Promise<BuildReport> => plane.build({ source: folderSource(store.folder), owns, minimumDocuments: owns.length > 0 ? 0 : 1, promote: body.promote });
      for (let time = 1; ; time += 1) {
        try {
          return reportOf(await build());
        } catch (error) {
          // A document came or went while the folder was read.
          if (!(error instanceof AppError) || error.code !== 'knowledge_source_changed' || time === MOST_READINGS) throw error;
        }
      }
    },
  });
  const rollback = defineRoute({
    method: 'post', path: '/api/index/rollback', summary: 'Serves what was served before', body: z.object({ namespace: namespaceSchema.optional() }),
    responses: { 200: { description: 'What is served again', schema: z.object({ served: z.array(z.object({ namespace: z.string(), version: z.number() })) }) }, 401: problem, 404: problem },
    async handle({ body, request }) {
      requireKey(request, buildKey);
      return { served: await (await builder()).rollback(body.namespace) };
    },
  });
  return [put, retire, list, incremental, rollback];
}
