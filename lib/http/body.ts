import express, { type Request, type RequestHandler } from 'express';
import { ERRORS } from '../contracts/errors.ts';

export const DEFAULT_BODY_LIMIT = 64 * 1024;

/** Reads the body's bytes up to a limit. Webhooks need them as they came; nothing is parsed here. */
export const readBytes = (limit: number): RequestHandler => express.raw({ type: () => true, limit });

/** The fields of a page's own form. Throws a 4xx error for another content type; a name that comes twice is its last. */
export function parseFormBody(request: Request): Record<string, string> {
  if (!/^application\/x-www-form-urlencoded\s*(?:;|$)/i.test(request.headers['content-type'] ?? '')) throw ERRORS.contentType();
  const bytes: unknown = request.body;
  return Object.fromEntries(new URLSearchParams(bytes instanceof Uint8Array ? new TextDecoder().decode(bytes) : ''));
}

/** The JSON of a request. Throws a 4xx error for another content type, bytes that are not UTF-8, or text that is not JSON. */
export function parseJsonBody(request: Request): unknown {
  const type = request.headers['content-type'] ?? '';
  if (!/^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(type)) throw ERRORS.contentType();
  const bytes: unknown = request.body;
  if (!(bytes instanceof Uint8Array) || bytes.length === 0) throw ERRORS.bodyNotJson({ detail: 'the body is empty' });
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw ERRORS.bodyEncoding({ cause: error });
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw ERRORS.bodyNotJson({ cause: error });
  }
}
