import * as z from 'zod';
import { ERRORS } from '../../contracts/errors.ts';
import { sniffMediaType } from '../../storage/media-type.ts';
import type { FolderStore } from '../../storage/folder.ts';
import { problemResponses } from '../responses.ts';
import { defineRoute, type RouteDefinition } from '../route.ts';

const addressSchema = z.object({
  key: z.string().max(200),
  until: z.coerce.number().int(),
  type: z.string().max(100).default(''),
  size: z.coerce.number().int().min(0).default(0),
  name: z.string().max(200).default(''),
  signature: z.string().max(64),
});

/** The addresses of a folder's objects. The signature is the right: whoever holds it may do that one thing until its time is over. */
export function objectRoutes(store: FolderStore, maxBytes: number): RouteDefinition[] {
  const check = (method: 'GET' | 'PUT', query: z.output<typeof addressSchema>) => {
    const { key, until, type, size, name, signature } = query;
    if (!store.accepts({ method, key, until, mediaType: type, size, name }, signature)) throw ERRORS.linkExpired();
  };
  return [
    defineRoute({
      method: 'put',
      path: '/api/objects',
      summary: 'Puts one object at a signed address.',
      query: addressSchema,
      responses: { 200: { description: 'It is there', schema: z.object({ stored: z.literal(true) }) }, ...problemResponses(400, 403, 413, 415) },
      async handle({ query, request }) {
        check('PUT', query);
        if (request.get('content-type') !== query.type) throw ERRORS.fileTypeRefused();
        const chunks: Buffer[] = [];
        let read = 0;
        for await (const chunk of request as AsyncIterable<Buffer>) {
          read += chunk.length;
          if (read > Math.min(query.size, maxBytes)) throw ERRORS.fileTooLarge();
          chunks.push(chunk);
        }
        await store.put(query.key, Buffer.concat(chunks), query.type);
        return { stored: true };
      },
    }),
    defineRoute({
      method: 'get',
      path: '/api/objects',
      summary: 'Gets one object from a signed address.',
      query: addressSchema,
      responses: { 200: { description: 'The object', contentType: 'application/octet-stream', schema: z.string() }, ...problemResponses(400, 403, 404) },
      async handle({ query, response }) {
        check('GET', query);
        const bytes = await store.get(query.key, maxBytes);
        if (bytes === null) throw ERRORS.fileUnknown();
        const type = sniffMediaType(bytes);
        response.set({
          'content-type': type ?? 'application/octet-stream',
          // A picture may be shown in a page; anything else is saved, never run.
          'content-disposition': `${type?.startsWith('image/') === true ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(query.name || 'file')}`,
          'content-security-policy': "default-src 'none'; sandbox",
          'cross-origin-resource-policy': 'cross-origin',
          'cache-control': 'private, max-age=600',
        });
        response.send(Buffer.from(bytes));
        return undefined;
      },
    }),
  ];
}
