import * as z from 'zod';
import type { IdGenerator } from '../../contracts/clock.ts';
import { ERRORS } from '../../contracts/errors.ts';
import type { ObjectStore } from '../../contracts/object-store.ts';
import { awaitAttachment, findAttachment, settleAttachment } from '../../db/queries/attachments.ts';
import { ATTACHMENT_TYPES, sniffMediaType } from '../../storage/media-type.ts';
import type { MessageDeps } from '../messages.ts';
import { problemResponses } from '../responses.ts';
import { defineRoute, type RouteDefinition } from '../route.ts';
import { ownSession, type SessionDeps } from '../session.ts';

export interface AttachmentRouteDeps extends SessionDeps, MessageDeps {
  ids: IdGenerator;
  maxBytes: number;
}

/** Milliseconds that an upload may begin in. */
const UPLOAD_MS = 10 * 60_000;

const uploadSchema = z.object({ url: z.string(), method: z.literal('PUT'), headers: z.record(z.string(), z.string()) });

/** Files that a customer sends: the bytes go straight to the object store, what arrived is looked at before it counts. */
export function attachmentRoutes(deps: AttachmentRouteDeps): RouteDefinition[] {
  const storeOrOff = (): ObjectStore => {
    if (deps.store === null) throw ERRORS.filesOff();
    return deps.store;
  };
  return [
    defineRoute({
      method: 'post',
      path: '/api/chat/attachments',
      summary: 'Announces a file and answers with the address to put it at.',
      body: z.object({
        session_id: z.string().min(1).max(128),
        name: z.string().trim().min(1).max(200),
        media_type: z.string().max(100),
        size: z.number().int().min(1),
      }),
      responses: { 200: { description: 'Where to put it', schema: z.object({ id: z.string(), upload: uploadSchema }) }, ...problemResponses(400, 403, 404, 413, 415, 429, 503) },
      async handle({ body, request }) {
        await ownSession(body.session_id, request, deps);
        const store = storeOrOff();
        const mediaType = ATTACHMENT_TYPES.find((type) => type === body.media_type);
        if (mediaType === undefined) throw ERRORS.fileTypeRefused({ detail: `one of ${ATTACHMENT_TYPES.join(', ')}` });
        if (body.size > deps.maxBytes) throw ERRORS.fileTooLarge({ detail: `at most ${deps.maxBytes} bytes` });
        const id = deps.ids();
        const key = `attachments/${id}`;
        if (!(await awaitAttachment(deps.database, { id, sessionId: body.session_id, key, name: body.name, mediaType, size: body.size }))) throw ERRORS.filesTooMany();
        return { id, upload: await store.signedUpload(key, { mediaType, size: body.size }, deps.clock.now() + UPLOAD_MS) };
      },
    }),
    defineRoute({
      method: 'post',
      path: '/api/chat/attachments/:id',
      summary: 'Says that a file was put: its size and its first bytes are looked at, and only then can a message carry it.',
      params: z.object({ id: z.string().max(64) }),
      body: z.object({ session_id: z.string().min(1).max(128) }),
      responses: { 200: { description: 'It is kept', schema: z.object({ id: z.string(), media_type: z.string(), size: z.int() }) }, ...problemResponses(400, 403, 404, 409, 413, 415, 503) },
      async handle({ params, body, request }) {
        await ownSession(body.session_id, request, deps);
        const store = storeOrOff();
        const file = await findAttachment(deps.database, body.session_id, params.id);
        if (file === null) throw ERRORS.fileUnknown();
        if (file.state === 'stored') return { id: file.id, media_type: file.media_type, size: file.size };
        if (file.state === 'refused') throw ERRORS.fileTypeRefused();
        const refuse = async () => {
          await settleAttachment(deps.database, file.id, { state: 'refused', mediaType: file.media_type, size: file.size });
          await store.delete(file.object_key);
        };
        let bytes: Uint8Array | null;
        try {
          bytes = await store.get(file.object_key, deps.maxBytes);
        } catch (error) {
          await refuse();
          throw error;
        }
        if (bytes === null) throw ERRORS.fileMissing();
        const mediaType = sniffMediaType(bytes);
        if (mediaType === null || bytes.length === 0) {
          await refuse();
          throw ERRORS.fileTypeRefused({ detail: 'the file is not what its name says' });
        }
        await settleAttachment(deps.database, file.id, { state: 'stored', mediaType, size: bytes.length });
        return { id: file.id, media_type: mediaType, size: bytes.length };
      },
    }),
  ];
}
