import type * as z from 'zod';

/** A call to an outside service that failed. `isRetryable`: another try may help; `retryAfterMs`: when the service wants it. */
export class OutsideError extends Error {
  readonly isRetryable: boolean;
  readonly retryAfterMs: number | undefined;
  constructor(message: string, options: { isRetryable: boolean; retryAfterMs?: number; cause?: unknown }) {
    super(message, { cause: options.cause });
    this.name = 'OutsideError';
    this.isRetryable = options.isRetryable;
    this.retryAfterMs = options.retryAfterMs;
  }
}

/** Seconds or a date, as `Retry-After` has them. */
function retryAfter(header: string | null): number | undefined {
  if (header === null) return undefined;
  const ms = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}

/** One request for JSON, parsed with a schema. Throws `OutsideError` for whatever is not that; no address, key or body is in it. */
export async function requestJson<T>(fetch: typeof globalThis.fetch, url: string, schema: z.ZodType<T>, init: RequestInit & { signal: AbortSignal }): Promise<T> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(url, { ...init, redirect: 'error' });
    text = await response.text();
  } catch (error) {
    throw new OutsideError(init.signal.aborted ? 'no answer in time' : 'the connection failed', { isRetryable: true, cause: error });
  }
  if (!response.ok) {
    const wait = retryAfter(response.headers.get('retry-after'));
    throw new OutsideError(`status ${response.status}`, { isRetryable: response.status === 429 || response.status >= 500, ...(wait === undefined ? {} : { retryAfterMs: wait }) });
  }
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new OutsideError('not JSON', { isRetryable: true, cause: error });
  }
  const parsed = schema.safeParse(data);
  if (!parsed.success) throw new OutsideError('not what was expected', { isRetryable: false, cause: parsed.error });
  return parsed.data;
}
