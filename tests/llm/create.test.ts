import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readSettings } from '../../lib/config/settings.ts';
import type { AttemptReport } from '../../lib/llm/attempt.ts';
import { llmSettings } from '../../lib/llm/config.ts';
import { createLlm } from '../../lib/llm/create.ts';
import { DEFAULT_MODELS, factsOf, quirksOf } from '../../lib/llm/models.ts';
import { deadUrl, startModelServer } from '../fixtures/model-server/server.ts';
import type { ModelServer } from '../fixtures/model-server/server.ts';

const clock = { now: () => Date.now() };
let server: ModelServer;

beforeAll(async () => {
  server = await startModelServer();
});
afterAll(() => server.close());

function setup(env: Record<string, string>) {
  const reports: AttemptReport[] = [];
  const llm = createLlm(readSettings(llmSettings, env), { clock, random: () => 0, observe: (report) => void reports.push(report) });
  return { llm, reports };
}

const everyProvider = (url: string): Record<string, string> => ({
  HF_API_TOKEN: 'hf_x',
  HF_BASE_URL: url,
  PERPLEXITY_API_KEY: 'x',
  PERPLEXITY_BASE_URL: `${url}/v1`,
  OPENAI_API_KEY: 'x',
  OPENAI_BASE_URL: `${url}/v1`,
  OPENROUTER_API_KEY: 'x',
  OPENROUTER_BASE_URL: `${url}/v1`,
  XAI_API_KEY: 'x',
  XAI_BASE_URL: `${url}/v1`,
});

async function ask(llm: ReturnType<typeof setup>['llm'], content = 'Bonjour') {
  const request = { messages: [{ role: 'user' as const, content }], maxTokens: 50, temperature: 0.3, purpose: 'answer' as const };
  const events = [];
  for await (const event of llm.model?.stream(request, { signal: new AbortController().signal, deadline: Date.now() + 3000 }) ?? []) {
    events.push(event);
  }
  return events;
}

describe('configuration', () => {
  test('nothing configured is nothing, and says so', () => {
    const { llm } = setup({});
    expect(llm.model).toBeNull();
    expect(llm.embedder).toBeNull();
    expect(llm.reranker).toBeNull();
    expect(llm.status().map((status) => [status.provider, status.isConfigured])).toEqual([
      ['compatible', false],
      ['huggingface', false],
      ['perplexity', false],
      ['openai', false],
      ['openrouter', false],
      ['xai', false],
    ]);
  });

  test('the order is own server, Hugging Face, then the list, unless the list says otherwise', () => {
    const order = (list: string) => setup({ CHAT_FALLBACK_PROVIDERS: list }).llm.status().map((status) => status.provider);
    expect(order('xai,openai')).toEqual(['compatible', 'huggingface', 'xai', 'openai']);
    expect(order('openai, huggingface, openai')).toEqual(['compatible', 'openai', 'huggingface']);
  });

  test.each([
    [{ CHAT_FALLBACK_PROVIDERS: 'openai,gemini' }, 'CHAT_FALLBACK_PROVIDERS'],
    [{ OPENAI_BASE_URL: 'ftp://x' }, 'OPENAI_BASE_URL'],
    [{ LLM_TURN_DEADLINE_MS: 'soon' }, 'LLM_TURN_DEADLINE_MS'],
    [{ COMPATIBLE_BASE_URL: 'http://localhost:11434/v1' }, 'COMPATIBLE_MODEL'],
    [{ EMBED_PROVIDER: 'openai' }, 'EMBED_PROVIDER'],
  ])('%j is refused', (env, name) => {
    expect(() => setup(env)).toThrow(expect.objectContaining({ code: 'config_invalid', detail: expect.stringContaining(name) }));
  });

  test('embeddings and rankings: who makes them', () => {
    expect(setup({ HF_API_TOKEN: 'x', OPENAI_API_KEY: 'x' }).llm.embedder?.id).toBe('huggingface:BAAI/bge-m3');
    expect(setup({ OPENAI_API_KEY: 'x' }).llm.embedder?.id).toBe('openai:text-embedding-3-small');
    expect(setup({ HF_API_TOKEN: 'x', EMBED_PROVIDER: 'none' }).llm.embedder).toBeNull();
    expect(setup({ COHERE_API_KEY: 'x' }).llm.reranker?.id).toBe('cohere:rerank-v4.0-fast');
    expect(setup({ COHERE_API_KEY: 'x', RERANK_BASE_URL: 'http://localhost:1' }).llm.reranker?.id).toBe('rerank:BAAI/bge-reranker-v2-m3');
  });

  test('the defaults are those of the seeds', () => {
    const config = readSettings(llmSettings, {});
    expect(config).toMatchObject({ fallbackProviders: ['perplexity', 'openai', 'openrouter', 'xai'], attempts: 3, retryBaseMs: 500, turnDeadlineMs: 20_000, hedge: false });
    expect([config.hfEmbedModel, config.embedDim]).toEqual(['BAAI/bge-m3', 1024]);
  });
});

describe('the configured list', () => {
  test('every provider answers in turn as those before it fail', async () => {
    const models = Object.values(DEFAULT_MODELS).map((facts) => facts.model);
    const down: string[] = [];
    for (const model of models) {
      server.reset();
      server.script((request) => down.includes(request.model), { fail: 'invalid_request' });
      server.script((request) => down.includes(request.model), { fail: 'model_not_found' });
      const { llm } = setup(everyProvider(server.url));
      const events = await ask(llm);
      expect(events.at(-1)).toMatchObject({ type: 'finish', model });
      down.push(model);
    }
  });

  test('each provider gets the fields it knows', async () => {
    server.reset();
    const names = ['huggingface', 'perplexity', 'openai', 'openrouter', 'xai'];
    for (const name of names) {
      const rest = Object.fromEntries(Object.entries(everyProvider(server.url)).filter(([env]) => env.startsWith(name === 'huggingface' ? 'HF' : name.toUpperCase())));
      await ask(setup(rest).llm);
    }
    const [huggingface, perplexity, openai, openrouter, xai] = server.requests.map((request) => request.body);
    expect(huggingface).toMatchObject({ model: 'openai/gpt-oss-120b', max_tokens: 50, temperature: 0.3, reasoning_effort: 'low', stream: true });
    // Perplexity refuses fields it does not know.
    expect(perplexity).toEqual({ model: 'perplexity/sonar', input: [{ type: 'message', role: 'user', content: 'Bonjour' }], max_output_tokens: 50, store: false, stream: true });
    expect(openai).toMatchObject({ model: 'gpt-6-luna', max_completion_tokens: 50, temperature: 0.3, reasoning_effort: 'none' });
    expect(openai).not.toHaveProperty('max_tokens');
    expect(openrouter).toMatchObject({ model: 'anthropic/claude-haiku-5.5', max_tokens: 50, reasoning: { enabled: false } });
    expect(openrouter).not.toHaveProperty('temperature');
    expect(xai).toMatchObject({ model: 'grok-4.3', max_completion_tokens: 50, reasoning_effort: 'none' });
  });

  test('Hugging Face takes its inference provider as a suffix of the model', async () => {
    server.reset();
    const { llm } = setup({ HF_API_TOKEN: 'x', HF_BASE_URL: server.url, HF_INFERENCE_PROVIDER: 'nebius' });
    const events = await ask(llm);
    expect(server.requests[0]?.model).toBe('openai/gpt-oss-120b:nebius');
    expect(events.at(-1)).toMatchObject({ provider: 'huggingface', model: 'openai/gpt-oss-120b' });
  });

  test('a server that cannot call functions is passed over when they are needed', async () => {
    server.reset();
    const env = { COMPATIBLE_BASE_URL: `${server.url}/v1`, COMPATIBLE_MODEL: 'small', COMPATIBLE_TOOLS: 'no', OPENAI_API_KEY: 'x', OPENAI_BASE_URL: `${server.url}/v1` };
    const { llm } = setup(env);
    const tools = [{ name: 'search_products', description: 'x', parameters: { type: 'object', properties: { query: { type: 'string' } } } }];
    const request = { messages: [{ role: 'user' as const, content: 'vélo' }], maxTokens: 5, temperature: 0, purpose: 'answer' as const, tools };
    const events = [];
    for await (const event of llm.model?.stream(request, { signal: new AbortController().signal, deadline: Date.now() + 2000 }) ?? []) events.push(event);
    expect(events.at(-1)).toMatchObject({ provider: 'openai', reason: 'tool_calls' });
    expect((await ask(llm)).at(-1)).toMatchObject({ provider: 'compatible' });
  });

  test('the status tells configured, reachable and open apart', async () => {
    server.reset();
    server.script((request) => request.path.endsWith('/responses'), { fail: 'unauthorized' });
    const env = everyProvider(server.url);
    delete env['HF_API_TOKEN'];
    const { llm, reports } = setup(env);
    expect(llm.status()[2]).toMatchObject({ provider: 'perplexity', isConfigured: true, isReachable: null, breaker: 'closed' });
    await ask(llm);
    const status = Object.fromEntries(llm.status().map((one) => [one.provider, one]));
    expect(status['perplexity']).toMatchObject({ isReachable: true, breaker: 'open', lastOutcome: 'unauthorized' });
    expect(status['openai']).toMatchObject({ isReachable: true, breaker: 'closed', lastOutcome: 'ok', model: 'gpt-6-luna' });
    expect(status['xai']).toMatchObject({ isReachable: null });
    expect(reports.map((report) => report.outcome)).toEqual(['unauthorized', 'ok']);
  });
});

describe('models', () => {
  test('every default has its facts and its page', () => {
    for (const facts of Object.values(DEFAULT_MODELS)) {
      expect(facts.contextWindow).toBeGreaterThanOrEqual(100_000);
      expect(facts.outputPrice).toBeGreaterThan(0);
      expect(facts.source).toMatch(/^https:\/\//);
      expect(factsOf(facts.provider, facts.model)).toBe(facts);
    }
    expect(factsOf('openai', 'gpt-x')).toBeNull();
  });

  test.each([
    ['openai', 'gpt-4o-mini', { temperature: true, params: {} }],
    ['openai', 'gpt-5-mini', { temperature: false, params: { reasoning_effort: 'minimal' } }],
    ['openai', 'gpt-5.4-mini', { temperature: true, params: { reasoning_effort: 'none' } }],
    ['openai', 'o4-mini', { temperature: false, params: { reasoning_effort: 'low' } }],
    ['openrouter', 'anthropic/claude-haiku-4.5', { temperature: true, params: {} }],
    ['openrouter', 'anthropic/claude-opus-4.7', { temperature: false, params: { reasoning: { enabled: false } } }],
    ['openrouter', 'meta-llama/llama-3.3-70b-instruct', { temperature: true, params: {} }],
    ['compatible', 'gpt-6-luna', { temperature: true, params: {} }],
  ])('%s %s', (provider, model, quirks) => {
    expect(quirksOf(provider, model)).toEqual(quirks);
  });
});

describe('a look around', () => {
  test('tells who is there, who is not and who refuses the key, and asks nobody twice a minute', async () => {
    let looks = 0;
    const strict = createServer((_request, response) => { looks += 1; response.writeHead(401).end(); });
    await new Promise<void>((ready) => strict.listen(0, '127.0.0.1', ready));
    const strictUrl = `http://127.0.0.1:${(strict.address() as AddressInfo).port}`;
    const { llm } = setup({ ...everyProvider(server.url), OPENAI_BASE_URL: `${await deadUrl()}/v1`, XAI_BASE_URL: strictUrl });
    expect(llm.status().map((status) => status.isReachable)).toEqual([null, null, null, null, null, null]);
    await Promise.all([llm.look(), llm.look()]);
    await llm.look();
    const seen = Object.fromEntries(llm.status().filter((status) => status.isConfigured).map((status) => [status.provider, [status.isReachable, status.isKeyRefused]]));
    expect(seen).toEqual({ huggingface: [true, false], perplexity: [true, false], openai: [false, false], openrouter: [true, false], xai: [true, true] });
    expect(looks).toBe(1);
    await new Promise((closed) => strict.close(closed));
  });
});

test('a call that broke off after it had begun is counted by an estimate, one that never began is not', async () => {
  const { llm, reports } = setup({ OPENAI_API_KEY: 'x', OPENAI_BASE_URL: `${server.url}/v1`, XAI_API_KEY: 'x', XAI_BASE_URL: `${server.url}/v1` });
  server.script('brich ab', { chunks: ['Bonjour ', 'à ', 'tous'], fail: 'cut', failAfter: 2 }, { text: 'Me revoici.' });
  await ask(llm, 'brich ab');
  const [cut] = reports;
  expect(cut?.outcome).not.toBe('ok');
  expect(cut?.usage?.inputTokens).toBeGreaterThan(3);
  expect(cut?.usage?.outputTokens).toBeGreaterThan(1);
  reports.length = 0;
  server.script('nie', { fail: 'server_error_html' }, { fail: 'server_error_html' }, { fail: 'server_error_html' }, { text: 'Oui.' });
  await ask(llm, 'nie');
  expect(reports[0]?.usage).toBeNull();
});
