import { z } from 'zod';
import { ModelError } from '../contracts/language-model.ts';
import type { ModelErrorCode } from '../contracts/language-model.ts';

/** The error bodies of all providers, read leniently: the text in them is only matched here and never passed on. */
const bodySchema = z.object({
  code: z.union([z.string(), z.number()]).nullish(),
  type: z.string().nullish(),
  error_type: z.string().nullish(),
  message: z.string().nullish(),
  detail: z.unknown().optional(),
  metadata: z.object({ reasons: z.array(z.unknown()).nullish(), flagged_input: z.unknown().optional() }).nullish(),
});

interface Clues {
  code: string;
  type: string;
  message: string;
  isFlagged: boolean;
}

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

function readClues(error: unknown): Clues {
  const nothing: Clues = { code: '', type: '', message: asText(error), isFlagged: false };
  const parsed = bodySchema.safeParse(error);
  if (!parsed.success) return nothing;
  const { code, type, error_type, message, detail, metadata } = parsed.data;
  return {
    code: code === null || code === undefined ? '' : String(code),
    type: type ?? error_type ?? '',
    message: message ?? asText(detail),
    isFlagged: metadata?.reasons?.length !== undefined || metadata?.flagged_input !== undefined,
  };
}

const CONTEXT =
  /context[_ ](length|window)|maximum context|max(imum)? (input|prompt) (length|tokens)|too many (input |prompt )?tokens|prompt is too long|inputs?.? tokens? \+ .?max_new_tokens|input is too long/i;
const POLICY = /content[_ ](filter|policy)|moderation|policy_violation|flagged/i;
const KEY = /(invalid|incorrect|missing|expired)[^.]{0,20}(api[_ ]?key|token|credential)|api[_ ]?key[_ ](not )?(invalid|valid)/i;
/** A field or value of the protocol that this provider does not take: our dialect of it is wrong, the customer's request is not. */
const DIALECT = /unknown field|unsupported_(parameter|value)|unknown_parameter|unrecognized request argument|extra_forbidden/i;
const BROKE = /insufficient_quota|billing_(hard_limit|not_active)|credit balance/i;
const MODEL = /model_not_found|model_not_supported|invalid_model|model.{0,80}(does not exist|not found|not supported)/i;

interface Verdict {
  code: ModelErrorCode;
  isRetryable?: boolean;
}

const BY_STATUS: Record<number, Verdict> = {
  400: { code: 'invalid_request' },
  401: { code: 'unauthorized' },
  // Out of credit: nothing but the owner of the account can help, as with a bad key.
  402: { code: 'unauthorized' },
  403: { code: 'unauthorized' },
  // The model or the path is not there: a matter of this provider, so the next one can help.
  404: { code: 'invalid_request', isRetryable: true },
  408: { code: 'timeout' },
  409: { code: 'unavailable' },
  413: { code: 'context_length' },
  422: { code: 'invalid_request' },
  425: { code: 'unavailable' },
  429: { code: 'rate_limited' },
};

/** A status of 0 means that the error came inside a response that had begun with 200. */
function judge(status: number, clues: Clues): Verdict {
  const text = `${clues.code} ${clues.type} ${clues.message}`;
  const isRequestFault = [0, 400, 413, 422].includes(status);
  if (clues.isFlagged || (isRequestFault && POLICY.test(text))) return { code: 'refused' };
  if (isRequestFault && CONTEXT.test(text)) return { code: 'context_length' };
  if (status === 400 && KEY.test(text)) return { code: 'unauthorized' };
  if ([400, 422].includes(status) && DIALECT.test(text)) return { code: 'invalid_request', isRetryable: true };
  // OpenAI says 429 also to an account without credit, which no patience helps.
  if (status === 429 && BROKE.test(text)) return { code: 'unauthorized' };
  if (status === 400 && MODEL.test(text)) return { code: 'invalid_request', isRetryable: true };
  if (status === 0) {
    const inner = Number(clues.code);
    if (inner >= 400 && inner < 600) return judge(inner, clues);
    return { code: /rate_limit/i.test(text) ? 'rate_limited' : 'bad_response' };
  }
  if (status >= 500) return { code: status === 504 ? 'timeout' : 'unavailable' };
  return BY_STATUS[status] ?? { code: status < 400 ? 'bad_response' : 'invalid_request' };
}

/** Only letters and underscores: a key or a customer's words cannot pass. */
const safeWord = (text: string): string => (/^[a-z_]{3,40}$/.test(text) ? text : '');

function build(provider: string, status: number, clues: Clues, retryAfterMs?: number): ModelError {
  const verdict = judge(status, clues);
  const notes = [status > 0 ? String(status) : '', safeWord(clues.code) || safeWord(clues.type)].filter(Boolean);
  return new ModelError(verdict.code, provider, {
    message: `${provider}: ${verdict.code}${notes.length > 0 ? ` (${notes.join(' ')})` : ''}`,
    ...(verdict.isRetryable === undefined ? {} : { isRetryable: verdict.isRetryable }),
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    ...(status > 0 ? { status } : {}),
  });
}

/** An error that arrived in the body of a 200 or inside the stream. */
export const errorFromBody = (provider: string, error: unknown): ModelError => build(provider, 0, readClues(error));

const envelope = z.object({ error: z.unknown() });

/** An error status. `body` is whatever text came with it: JSON of several shapes, HTML, or nothing. */
export function errorFromResponse(provider: string, status: number, body: string, retryAfterMs?: number): ModelError {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    // A proxy's HTML page has no clues; the status says enough.
    return build(provider, status, readClues(undefined), retryAfterMs);
  }
  const wrapped = envelope.safeParse(json);
  const inner = wrapped.success && typeof wrapped.data.error === 'object' ? wrapped.data.error : json;
  const clues = readClues(inner);
  if (clues.message === '' && wrapped.success) clues.message = asText(wrapped.data.error);
  return build(provider, status, clues, retryAfterMs);
}

const TIMED_OUT = /^(ETIMEDOUT|UND_ERR_(CONNECT|HEADERS|BODY)_TIMEOUT)$/;

const thrownSchema = z.object({
  name: z.string().optional(),
  message: z.string().optional(),
  code: z.unknown().optional(),
  cause: z.unknown().optional(),
  error: z.unknown().optional(),
  httpResponse: z.object({ body: z.unknown() }).optional(),
});

/**
 * Whatever a client library threw, as a `ModelError`. The original is dropped on purpose: these libraries keep the
 * request with its prompt, and messages that quote keys, on their errors, and loggers print causes.
 */
export function toModelError(provider: string, thrown: unknown, depth = 0): ModelError {
  if (thrown instanceof ModelError) return thrown;
  const parsed = thrownSchema.safeParse(thrown);
  if (!parsed.success) return new ModelError('bad_response', provider);
  const { name = '', code, cause, error, httpResponse } = parsed.data;
  const inStream = error ?? z.object({ error: z.unknown() }).safeParse(httpResponse?.body).data?.error;
  if (inStream !== undefined) return errorFromBody(provider, inStream);
  const system = typeof code === 'string' && /^(E|UND_ERR_)[A-Z_]+$/.test(code) ? code : undefined;
  if (system !== undefined) {
    const kind = TIMED_OUT.test(system) ? 'timeout' : 'unavailable';
    return new ModelError(kind, provider, { message: `${provider}: ${kind} (${system})` });
  }
  if (cause !== undefined && depth < 4) return toModelError(provider, cause, depth + 1);
  if (name === 'TypeError' && /fetch failed|terminated|network/i.test(parsed.data.message ?? '')) {
    return new ModelError('unavailable', provider);
  }
  return new ModelError('bad_response', provider, { message: `${provider}: bad_response (${safeName(name)})` });
}

const safeName = (name: string): string => (/^[A-Za-z]{3,40}$/.test(name) ? name : 'unknown');
