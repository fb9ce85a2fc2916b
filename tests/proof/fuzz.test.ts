import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readDocument, type ApiDocument } from '../../scripts/fuzz/document.ts';
import { createJudge } from '../../scripts/fuzz/judge.ts';
import { anyRequest, type FuzzRequest } from '../../scripts/fuzz/requests.ts';
import { runFuzz } from '../../scripts/fuzz/run.ts';
import { spellingKeys } from '../../lib/language/lexicon/spelling.ts';
import { openTestShop, type TestShop } from '../support/shop.ts';

const SECRETS = { CRON_SECRET: 'the-scheduler-of-the-tests', METRICS_TOKEN: 'the-metrics-token-of-the-tests', SESSION_SECRET: 'the-session-secret-of-the-tests-0000', CUSTOMER_JWT_SECRET: 'the-customers-secret-of-the-tests-00' };
const credentials = [`Bearer ${SECRETS.CRON_SECRET}`, `Bearer ${SECRETS.METRICS_TOKEN}`];
const secrets = Object.values(SECRETS);

let shop: TestShop;
let document: ApiDocument;
beforeAll(async () => {
  shop = await openTestShop({ env: { ...SECRETS, ALLOWED_ORIGINS: 'https://shop.example', TRUSTPILOT_DOMAIN: 'shop.example' } });
  document = readDocument((await shop.call('/api/openapi.json')).body);
});
afterAll(() => shop.close());

test('whatever is sent to whichever route: no 5xx, every response as documented, nothing of others', async () => {
  const report = await runFuzz({ url: shop.url, seed: 4, requests: 400, atOnce: 4, secrets, credentials, say: () => undefined });
  expect(report.findings).toEqual([]);
  const met = [...report.operations.keys()];
  expect(document.operations.map((operation) => `${operation.method} ${operation.path}`).filter((name) => !met.includes(name))).toEqual([]);
  expect(report.statuses.get(200)).toBeGreaterThan(50);
}, 120_000);

test('the document has every route that Express has, and no other', () => {
  const { stack } = shop.shop.app.router as unknown as { stack: { route?: { path: string; methods: Record<string, boolean> } }[] };
  const routes = stack.flatMap(({ route }) => (route === undefined ? [] : [{ path: route.path.replace(/:(\w+)/g, '{$1}'), methods: Object.keys(route.methods) }]));
  // Each path also has one route for every method, which refuses those that are left.
  const served = routes.filter(({ methods }) => methods.length === 1).map(({ path, methods }) => `${String(methods[0]).toUpperCase()} ${path}`);
  expect(served.sort()).toEqual(document.operations.map(({ method, path }) => `${method} ${path}`).sort());
  expect(new Set(routes.map(({ path }) => path))).toEqual(new Set(document.operations.map(({ path }) => path)));
});

describe('what the fuzzer found once', () => {
  test('letters outside the basic plane are searched for like any other', async () => {
    const found = await shop.post('/api/knowledge/query', { question: 'Ἱ𐊅ࠄ', language: 'en' });
    expect([found.status, found.body]).toEqual([200, { status: 'needs_clarification', passages: [], suggestions: expect.any(Array) }]);
  });

  test('a key of a word is always whole letters', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', minLength: 4, maxLength: 24 }), (word) => spellingKeys(word).every(({ key }) => key.isWellFormed())));
    expect(spellingKeys('𐊅𐊆𐊇')).toEqual([]);
  });
});

describe('the judge', () => {
  const judge = () => createJudge(document, ['the other session']);
  const request = (): FuzzRequest => ({ operation: document.operations.find(({ path }) => path === '/api/chat/suggestions') ?? null, allowed: null, method: 'GET', target: '/api/chat/suggestions', headers: {}, body: null });
  const json = { 'content-type': 'application/json; charset=utf-8' };

  test.each<{ name: string; status: number; text: string; headers: Record<string, string>; finds: RegExp | null }>([
    { name: 'a good response', status: 200, text: '{"suggestions":["a"]}', headers: json, finds: null },
    { name: 'a field of another type', status: 200, text: '{"suggestions":[1]}', headers: json, finds: /not as documented/ },
    { name: 'a field too many', status: 200, text: '{"suggestions":[],"internal":1}', headers: json, finds: /additional properties/ },
    { name: 'a status that is not documented', status: 418, text: '{}', headers: json, finds: /not in the document/ },
    { name: 'an error of the server', status: 500, text: '{}', headers: json, finds: /500/ },
    { name: 'another media type', status: 200, text: '<p>', headers: { 'content-type': 'text/html' }, finds: /comes as text\/html/ },
    { name: 'what belongs to another session', status: 200, text: '{"suggestions":["the other session"]}', headers: json, finds: /another session/ },
    { name: 'it in a header', status: 200, text: '{"suggestions":[]}', headers: { ...json, x: 'the other session' }, finds: /another session/ },
    { name: 'a stack', status: 200, text: '{"suggestions":["Error at run (app.ts:12)"]}', headers: json, finds: /insides/ },
  ])('$name', ({ status, text, headers, finds }) => {
    const findings = judge()(request(), { status, text, headers }).join('\n');
    if (finds === null) expect(findings).toBe('');
    else expect(findings).toMatch(finds);
  });

  test('the same seed makes the same requests', () => {
    const requests = (seed: number) => fc.sample(anyRequest({ document, known: {}, tokens: ['t'], credentials: ['c'] }), { seed, numRuns: 50 }).map(({ method, target }) => `${method} ${target}`);
    expect(requests(3)).toEqual(requests(3));
    expect(requests(3)).not.toEqual(requests(4));
  });
});

