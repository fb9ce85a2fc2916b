import { createHash } from 'node:crypto';
import { ChannelError, type Channel, type FetchedMedia, type MediaKind, type MediaReference } from '../contracts/channel.ts';
import type { IdGenerator } from '../contracts/clock.ts';
import { AppError } from '../contracts/errors.ts';
import type { ModelAttempt } from '../contracts/language-model.ts';
import type { Logger } from '../contracts/logger.ts';
import type { MediaReader } from '../contracts/media-reader.ts';
import type { StoredMedia } from '../db/queries/channels.ts';

export interface MediaDeps {
  ids: IdGenerator;
  logger: Logger;
  /** Null: no model looks at pictures or listens. */
  reader: MediaReader | null;
  /** Whether it may be asked, by the owner's switch and budget. */
  mayRead: () => Promise<boolean>;
  /** Told of every attempt at it, for its cost. */
  observe: (attempt: ModelAttempt) => void;
  maxBytes: number;
  timeoutMs: number;
}

/** File types by what their first bytes say; what a platform or a customer calls a file is not asked. */
const SIGNATURES: readonly [MediaKind, string, (bytes: Buffer) => boolean][] = [
  ['image', 'image/jpeg', (bytes) => bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))],
  ['image', 'image/png', (bytes) => bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))],
  ['image', 'image/gif', (bytes) => bytes.toString('latin1', 0, 4) === 'GIF8'],
  ['image', 'image/webp', (bytes) => bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP'],
  ['audio', 'audio/ogg', (bytes) => bytes.toString('latin1', 0, 4) === 'OggS'],
  ['audio', 'audio/wav', (bytes) => bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WAVE'],
  ['audio', 'audio/amr', (bytes) => bytes.toString('latin1', 0, 5) === '#!AMR'],
  ['audio', 'audio/mp4', (bytes) => bytes.toString('latin1', 4, 8) === 'ftyp' && /^(?:M4A |M4B )/.test(bytes.toString('latin1', 8, 12))],
  ['video', 'video/mp4', (bytes) => bytes.toString('latin1', 4, 8) === 'ftyp'],
  ['audio', 'audio/mpeg', (bytes) => bytes.toString('latin1', 0, 3) === 'ID3' || (bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe6) === 0xe2)],
  ['audio', 'audio/aac', (bytes) => bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xf6) === 0xf0],
  ['document', 'application/pdf', (bytes) => bytes.toString('latin1', 0, 5) === '%PDF-'],
  ['document', 'application/zip', (bytes) => bytes.toString('latin1', 0, 4) === 'PK\u0003\u0004'],
];

/** What a file may be, beside what it was announced as: stickers are pictures, a voice note may come in a video's container. */
const ALSO: Record<MediaKind, readonly MediaKind[]> = {
  image: ['image'], sticker: ['image'], audio: ['audio', 'video'], video: ['video', 'audio'], document: ['document', 'image', 'audio', 'video'],
};

/** The type a file really has, or null when it is none that is kept. Plain text is allowed as a document. */
export function typeOf(bytes: Uint8Array, announced: MediaKind): string | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = SIGNATURES.find(([kind, , matches]) => ALSO[announced].includes(kind) && matches(buffer));
  if (found !== undefined) return found[1];
  return announced === 'document' && isText(buffer) ? 'text/plain' : null;
}

function isText(bytes: Buffer): boolean {
  try {
    return bytes.length > 0 && !/[\u0000-\u0008\u000E-\u001F]|^\s*<(?:!doctype|html|script|svg)/i.test(new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, 4_096), { stream: true }));
  } catch {
    return false;
  }
}

export type Received = { state: 'kept'; media: StoredMedia } | { state: 'refused'; reason: string };

/** Attempts at a file that is not ready; then the customer is told that it could not be read. */
const MOST_ATTEMPTS = 3;

/**
 * Fetches, checks and, where a model can, reads one file. Throws a retryable `ChannelError` while trying again makes
 * sense; a refusal is a result, and the customer is told.
 */
export async function receiveMedia(
  channel: Channel, reference: MediaReference, about: { kind: MediaKind; filename: string | null; attempts: number }, deps: MediaDeps,
): Promise<Received> {
  let fetched: FetchedMedia;
  try {
    fetched = await channel.fetchMedia(reference, { signal: AbortSignal.timeout(deps.timeoutMs), maxBytes: deps.maxBytes });
  } catch (error) {
    if (!(error instanceof ChannelError)) throw error;
    if (error.isRetryable && about.attempts < MOST_ATTEMPTS) throw error;
    return { state: 'refused', reason: error.platformCode };
  }
  const mediaType = typeOf(fetched.bytes, about.kind);
  if (mediaType === null) return { state: 'refused', reason: 'media_type' };
  const description = await read(fetched.bytes, mediaType, deps);
  return {
    state: 'kept',
    media: {
      id: deps.ids(), kind: about.kind, media_type: mediaType, filename: about.filename, bytes: fetched.bytes.length, description,
      sha256: createHash('sha256').update(fetched.bytes).digest('hex'),
      content: Buffer.from(fetched.bytes).toString('base64'),
    },
  };
}

/** What a model makes of a picture or a voice note; null when none is there, or it failed: then the customer is told honestly. */
async function read(bytes: Uint8Array, mediaType: string, { reader, mayRead, observe, timeoutMs, logger }: MediaDeps): Promise<string | null> {
  if (reader === null || !reader.reads(mediaType) || !(await mayRead())) return null;
  try {
    return await reader.read(bytes, mediaType, { signal: new AbortController().signal, waitMs: timeoutMs, observe });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    logger.warn({ code: error.code, media_type: mediaType }, 'a model could not read a file');
    return null;
  }
}
