import fc from 'fast-check';
import type { ApiDocument, Operation, Schema } from './document.ts';
import { fitting, hostile, nearly, type Known } from './values.ts';

export interface FuzzRequest {
  /** The operation whose promises hold; null for a path or a method that the document does not have. */
  operation: Operation | null;
  /** Methods of its path, when the method is not among them. */
  allowed: string[] | null;
  method: string;
  target: string;
  headers: Record<string, string>;
  body: Buffer | null;
}

export interface Surroundings {
  document: ApiDocument;
  known: Known;
  tokens: string[];
  /** Right and wrong values of Authorization. */
  credentials: string[];
}

const DEEP = 20_000;
const HUGE = 3_000_000;

/** Bodies that are no JSON, or more of it than anyone should read. */
const bytes: fc.Arbitrary<Buffer> = fc.oneof(
  { weight: 6, arbitrary: fc.uint8Array({ maxLength: 200 }).map((data) => Buffer.from(data)) },
  { weight: 6, arbitrary: fc.json({ maxDepth: 2 }).chain((json) => fc.nat(json.length).map((at) => Buffer.from(json.slice(0, at)))) },
  { weight: 3, arbitrary: fc.constant(Buffer.from([0x7b, 0x22, 0x6d, 0x65, 0x73, 0xff, 0xc0, 0xaf, 0x22, 0x7d])) },
  { weight: 2, arbitrary: fc.constantFrom('\ufeff{"message":"bonjour"}', '{"message":"a","message":"b"}', '{"message":"\\ud800"}', '{"message":1e999}', '"text"', '[]', 'null', '0', '').map((text) => Buffer.from(text)) },
  { weight: 2, arbitrary: fc.constantFrom('[', '{"message":', '{"context":').map((open) => Buffer.from(open.repeat(DEEP))) },
  { weight: 2, arbitrary: fc.constantFrom(['[', ']'], ['{"a":', '}']).map(([open = '', close = '']) => Buffer.from(`{"message":"hi","context":${open.repeat(5_000)}{}${close.repeat(5_000)}}`)) },
  { weight: 1, arbitrary: fc.constant(null).map(() => Buffer.from(JSON.stringify({ message: 'x'.repeat(HUGE) }))) },
);

/** As JSON has it; nothing for what JSON has no word for. */
const asJson = (value: unknown): Buffer => Buffer.from((JSON.stringify(value) as string | undefined) ?? '');

function bodyFor(schema: Schema | null, { document, known }: Surroundings): fc.Arbitrary<Buffer | null> {
  if (schema === null) return fc.oneof({ weight: 8, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: bytes });
  return fc.oneof(
    { weight: 8, arbitrary: fitting(schema, document, known).map(asJson) },
    { weight: 6, arbitrary: nearly(schema, document, known).map(asJson) },
    { weight: 2, arbitrary: hostile.map(asJson) },
    { weight: 3, arbitrary: bytes },
    { weight: 1, arbitrary: fc.constant(null) },
  );
}

/** A value in a path or a query. A lone surrogate has no encoding and travels as broken bytes. */
const encode = (value: unknown): string => {
  const text = typeof value === 'string' ? value : ((JSON.stringify(value) as string | undefined) ?? '');
  return text.isWellFormed() ? encodeURIComponent(text) : '%ED%A0%80';
};

const STRANGE_SEGMENTS = ['%00', '%E0%A4%A', '..%2f..%2f', '%', '.', '%2e%2e', 'a'.repeat(3_000), '%F0%9F%9A%97', ';a=b', '*', '%0d%0aSet-Cookie:a=b'];

function targetFor(operation: Operation, { document, known }: Surroundings): fc.Arbitrary<string> {
  const value = (schema: Schema, name: string) => fc.oneof({ weight: 5, arbitrary: fitting(schema, document, known, name) }, { weight: 2, arbitrary: hostile });
  const inPath = operation.parameters.filter((parameter) => parameter.in === 'path');
  const inQuery = operation.parameters.filter((parameter) => parameter.in === 'query');
  const path = fc.tuple(...inPath.map(({ name, schema }) => fc.oneof({ weight: 9, arbitrary: value(schema, name).map(encode) }, { weight: 1, arbitrary: fc.constantFrom(...STRANGE_SEGMENTS) })))
    .map((values) => inPath.reduce((built, { name }, index) => built.replace(`{${name}}`, () => values[index] ?? ''), operation.path));
  const query = fc.tuple(...inQuery.map(({ name, schema }) => fc.option(value(schema, name).map((given) => `${name}=${encode(given)}`), { freq: 5 })), fc.option(fc.constantFrom('a[b]=c', '__proto__=x', 'session_id=a&session_id=b', '%', 'limit=1e9', '='), { freq: 1 }))
    .map((parts) => parts.filter((part): part is string => typeof part === 'string').join('&'));
  return fc.tuple(path, query).map(([built, asked]) => (asked === '' ? built : `${built}?${asked}`));
}

const maybe = <T>(freq: number, arbitrary: fc.Arbitrary<T>) => fc.oneof({ weight: 10 - freq, arbitrary: fc.constant(null) }, { weight: freq, arbitrary });

const JSON_TYPE = 'application/json';
const CONTENT_TYPES = ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/json; charset=utf-16', 'application/merge-patch+json', 'application/jsonp', ';', 'x'.repeat(500)];

function headersFor(hasBody: boolean, { tokens, credentials }: Surroundings): fc.Arbitrary<Record<string, string>> {
  return fc.record({
    'content-type': hasBody ? fc.oneof({ weight: 9, arbitrary: fc.constant<string | null>(JSON_TYPE) }, { weight: 1, arbitrary: fc.constantFrom<(string | null)[]>(null, ...CONTENT_TYPES) }) : fc.constant(null),
    accept: maybe(4, fc.constantFrom('application/json', 'text/event-stream', '*/*', 'text/html', 'x/y;q=2')),
    'x-session-token': maybe(7, fc.constantFrom(...tokens, 'x'.repeat(43), 'x'.repeat(5_000), '\u00ff', 'null')),
    authorization: maybe(3, fc.constantFrom(...credentials, 'Bearer ', 'bearer', 'Basic Og==', `Bearer ${'x'.repeat(4_000)}`, 'Bearer \u00e9')),
    'x-forwarded-for': maybe(1, fc.constantFrom('203.0.113.9', '::1', 'a'.repeat(2_000), ',,,')),
    'content-encoding': hasBody ? maybe(1, fc.constantFrom('gzip', 'br', 'deflate', 'identity', 'zstd', 'gzip, gzip')) : fc.constant(null),
    origin: maybe(1, fc.constantFrom('https://evil.example', 'null', 'https://shop.example')),
    range: maybe(1, fc.constantFrom('bytes=0-1', 'bytes=9-1', 'x')),
    cookie: maybe(1, fc.constantFrom('a=b', '__proto__=x', '='.repeat(500))),
  }).map((headers) => Object.fromEntries(Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== null)));
}

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'TRACE', 'PROPFIND'];
const STRANGE_PATHS = ['/api', '/api/', '/api/nothing', '/api/chat/', '/API/CHAT', '/api/admin', '/api/chat/turns/', '/..%2f..%2fetc/passwd', '/%2e%2e/package.json', '//evil.example/', '/.env', '/.git/config', '/api/%63hat', '/%', '/index.html%00', '/metrics/'];

/** Requests at every operation of a document, and beside it. */
export function anyRequest(around: Surroundings): fc.Arbitrary<FuzzRequest> {
  const methodsOf = Map.groupBy(around.document.operations, (operation) => operation.path);
  const documented = fc.constantFrom(...around.document.operations).chain((operation) =>
    fc.tuple(targetFor(operation, around), bodyFor(operation.body, around), fc.oneof({ weight: 12, arbitrary: fc.constant(operation.method) }, { weight: 1, arbitrary: fc.constantFrom(...METHODS) })).chain(([target, body, method]) =>
      headersFor(body !== null, around).map((headers): FuzzRequest => {
        const operations = methodsOf.get(operation.path) ?? [];
        // Whoever may GET may also ask for the head alone.
        const meant = operations.find((candidate) => candidate.method === (method === 'HEAD' ? 'GET' : method)) ?? null;
        return { operation: meant, allowed: meant === null ? operations.map((candidate) => candidate.method) : null, method, target, headers, body };
      }),
    ),
  );
  const strange = fc.tuple(fc.constantFrom(...STRANGE_PATHS), fc.constantFrom(...METHODS), fc.option(bytes)).chain(([target, method, body]) =>
    headersFor(body !== null, around).map((headers): FuzzRequest => ({ operation: null, allowed: null, method, target, headers, body })),
  );
  return fc.oneof({ weight: 19, arbitrary: documented }, { weight: 1, arbitrary: strange });
}
