import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Clock } from '../contracts/clock.ts';
import { ERRORS } from '../contracts/errors.ts';
import type { ObjectStore } from '../contracts/object-store.ts';

/** What a signed address of the folder says. Every part of it is under the signature. */
export interface ObjectTicket {
  key: string;
  method: 'GET' | 'PUT';
  until: number;
  mediaType: string;
  size: number;
  name: string;
}

/** Objects as files in a folder, and the addresses our own server hands them out under. */
export interface FolderStore extends ObjectStore {
  /** True when this server signed exactly this and the time is not over. */
  accepts(ticket: ObjectTicket, signature: string): boolean;
}

const KEY = /^[a-z0-9]+(?:[/_-][a-z0-9]+)*(?:\.[a-z0-9]{1,8})?$/;

/** Keeps objects under `root`. A half-written one is never seen: it is renamed into place. */
export function createFolderStore(options: { root: string; secret: string; clock: Clock }): FolderStore {
  const pathOf = (key: string): string => {
    if (!KEY.test(key)) throw ERRORS.requestInvalid({ detail: 'key: not a key of an object' });
    return join(options.root, key);
  };
  const sign = (ticket: ObjectTicket) =>
    createHmac('sha256', options.secret).update(JSON.stringify(['object', ticket.method, ticket.key, ticket.until, ticket.mediaType, ticket.size, ticket.name])).digest('base64url');
  const addressOf = (ticket: ObjectTicket): string => {
    const query = new URLSearchParams({ key: ticket.key, until: String(ticket.until), type: ticket.mediaType, size: String(ticket.size), name: ticket.name, signature: sign(ticket) });
    return `/api/objects?${query.toString()}`;
  };
  return {
    async put(key, body) {
      const path = pathOf(key);
      const working = `${path}.${randomUUID()}`;
      await mkdir(dirname(path), { recursive: true });
      await writeFile(working, body);
      await rename(working, path);
    },
    async get(key, maxBytes) {
      const path = pathOf(key);
      try {
        if ((await stat(path)).size > maxBytes) throw ERRORS.fileTooLarge();
        return new Uint8Array(await readFile(path));
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },
    signedUrl: (key, expiresAt, name = '') => Promise.resolve(addressOf({ key, method: 'GET', until: expiresAt, mediaType: '', size: 0, name })),
    signedUpload: (key, { mediaType, size }, expiresAt) =>
      Promise.resolve({ url: addressOf({ key, method: 'PUT', until: expiresAt, mediaType, size, name: '' }), method: 'PUT', headers: { 'content-type': mediaType } }),
    async delete(key) {
      await rm(pathOf(key), { force: true });
    },
    accepts(ticket, signature) {
      const expected = Buffer.from(sign(ticket));
      const given = Buffer.from(signature);
      return given.length === expected.length && timingSafeEqual(given, expected) && ticket.until > options.clock.now();
    },
  };
}

const isMissing = (error: unknown): boolean => typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
