import { describe, expect, test } from '@jest/globals';
import { ModelError } from '../../lib/contracts/language-model.ts';
import { errorFromBody, errorFromResponse, toModelError } from '../../lib/llm/errors.ts';
import { retryAfterMs } from '../../lib/llm/http.ts';

const respond = (status: number, body: unknown) => errorFromResponse('p', status, typeof body === 'string' ? body : JSON.stringify(body));

describe('error mapping', () => {
  test.each([
    ['OpenAI: bad key', 401, { error: { message: 'Incorrect API key provided: sk-abc', type: 'invalid_request_error', code: 'invalid_api_key' } }, 'unauthorized'],
    ['xAI: bad key as 400', 400, { code: 'Client specified an invalid argument', error: 'Incorrect API key provided: xai-1' }, 'unauthorized'],
    ['OpenAI: context', 400, { error: { message: 'x', type: 'invalid_request_error', code: 'context_length_exceeded' } }, 'context_length'],
    ['vLLM: context', 400, { object: 'error', message: "This model's maximum context length is 4096 tokens. However, you requested 5000", type: 'BadRequestError', code: 400 }, 'context_length'],
    ['TGI: context', 422, { error: 'Input validation error: `inputs` tokens + `max_new_tokens` must be <= 4096', error_type: 'validation' }, 'context_length'],
    ['Groq: request too large', 413, { error: { message: 'Request too large', type: 'tokens', code: 'rate_limit_exceeded' } }, 'context_length'],
    ['Azure: filter', 400, { error: { message: 'The response was filtered', code: 'content_filter' } }, 'refused'],
    ['OpenRouter: moderation', 403, { error: { code: 403, message: 'flagged', metadata: { reasons: ['hate'], flagged_input: 'x' } } }, 'refused'],
    ['OpenRouter: no credit', 402, { error: { code: 402, message: 'Insufficient credits' } }, 'unauthorized'],
    ['HF: overloaded', 503, { error: 'Model is overloaded', error_type: 'overloaded' }, 'unavailable'],
    ['HF: no provider', 400, { error: { message: "The requested model 'x/y' is not supported by any provider you have enabled.", type: 'invalid_request_error', param: 'model', code: 'model_not_supported' } }, 'invalid_request'],
    ['Perplexity: unknown field', 400, { error: { message: 'invalid request body: json: unknown field "n"', type: 'invalid_request', code: 400, param: 'n' } }, 'invalid_request'],
    ['OpenAI: no credit', 429, { error: { message: 'You exceeded your current quota, please check your plan and billing details.', type: 'insufficient_quota', param: null, code: 'insufficient_quota' } }, 'unauthorized'],
    ['Cohere: limit', 429, { message: 'You are using a trial key' }, 'rate_limited'],
    ['a proxy page', 502, '<html>Bad gateway</html>', 'unavailable'],
    ['an empty body', 500, '', 'unavailable'],
    ['null', 500, 'null', 'unavailable'],
    ['a teapot', 418, {}, 'invalid_request'],
  ] as const)('%s', (_name, status, body, code) => {
    expect(respond(status, body)).toMatchObject({ code, status, provider: 'p' });
  });

  test('a model that is not there, or a field this provider does not know, is a matter for the next one; a bad request is not', () => {
    expect(respond(400, { error: { code: 'unsupported_parameter', message: 'no' } }).isRetryable).toBe(true);
    expect(respond(400, { error: { message: 'invalid request body: json: unknown field "store"', type: 'invalid_request', code: 400 } }).isRetryable).toBe(true);
    expect(respond(404, { error: { code: 'model_not_found', message: 'no' } }).isRetryable).toBe(true);
    expect(respond(400, { error: { code: 'model_not_supported', message: 'no' } }).isRetryable).toBe(true);
    expect(respond(400, { error: { type: 'invalid_model', code: 400, message: 'no' } }).isRetryable).toBe(true);
    expect(respond(400, { error: { code: 'invalid_value', message: 'no' } }).isRetryable).toBe(false);
  });

  test.each([
    [{ code: 429, message: 'slow down' }, 'rate_limited'],
    [{ code: 502, message: 'upstream' }, 'unavailable'],
    [{ code: 'rate_limit_exceeded', message: 'x' }, 'rate_limited'],
    [{ code: 'server_error', message: 'x' }, 'bad_response'],
    ['something broke', 'bad_response'],
    [null, 'bad_response'],
    [{ code: 'context_length_exceeded' }, 'context_length'],
  ])('inside a stream: %j is %s', (body, code) => {
    expect(errorFromBody('p', body).code).toBe(code);
  });

  test('says why in words that cannot hold a secret', () => {
    expect(respond(400, { error: { code: 'unsupported_parameter', message: 'key sk-1 prompt' } }).message).toBe(
      'p: invalid_request (400 unsupported_parameter)',
    );
    expect(respond(400, { error: { code: 'sk-abc123', type: 'Bonjour Marie', message: 'x' } }).message).toBe('p: invalid_request (400)');
  });

  test.each([
    ['a reset', Object.assign(new TypeError('fetch failed'), { cause: Object.assign(new Error('x'), { code: 'ECONNRESET' }) }), 'unavailable'],
    ['a refused connection', Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNREFUSED' } }), 'unavailable'],
    ['an unknown host', { name: 'TypeError', message: 'fetch failed', cause: { code: 'ENOTFOUND' } }, 'unavailable'],
    ['a slow connection', { name: 'TypeError', message: 'fetch failed', cause: { code: 'UND_ERR_CONNECT_TIMEOUT' } }, 'timeout'],
    ['a broken body', { name: 'TypeError', message: 'terminated', cause: { code: 'UND_ERR_SOCKET' } }, 'unavailable'],
    ['a broken body without a code', new TypeError('terminated'), 'unavailable'],
    ['broken JSON', new SyntaxError('Unexpected token sk-1'), 'bad_response'],
    ['nothing', undefined, 'bad_response'],
    ['a string', 'sk-1', 'bad_response'],
  ])('%s', (_name, thrown, code) => {
    const error = toModelError('p', thrown);
    expect(error.code).toBe(code);
    expect(`${error.message} ${error.stack}`).not.toContain('sk-1');
    expect(error.cause).toBeUndefined();
  });

  test('finds the error that a client library wrapped', () => {
    const inner = new ModelError('rate_limited', 'p', { retryAfterMs: 5 });
    expect(toModelError('p', new Error('Connection error.', { cause: inner }))).toBe(inner);
  });
});

describe('Retry-After', () => {
  const clock = { now: () => Date.parse('2026-11-20T10:00:00Z') };
  test.each([
    [{ 'retry-after': '3' }, 3000],
    [{ 'retry-after': '0.5' }, 500],
    [{ 'retry-after': 'Fri, 20 Nov 2026 10:00:09 GMT' }, 9000],
    [{ 'retry-after': 'Fri, 20 Nov 2026 09:00:00 GMT' }, 0],
    [{ 'retry-after': 'soon' }, undefined],
    [{ 'retry-after-ms': '150', 'retry-after': '9' }, 150],
    [{}, undefined],
  ])('%j', (headers, expected) => {
    expect(retryAfterMs(new Headers(headers), clock)).toBe(expected);
  });
});
