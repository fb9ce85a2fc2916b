import { loadConfig } from '../../lib/config/config.ts';
import { createLlm } from '../../lib/llm/create.ts';
import { createModelJudge } from '../../lib/llm/judge.ts';
import { describeJudge } from '../contracts/judge.ts';

const clock = { now: () => Date.now() };

describeJudge('a language model', ({ url, apiKey }) => {
  const { llm } = loadConfig({ OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: `${url}/v1`, CHAT_FALLBACK_PROVIDERS: 'openai', LLM_RETRY_BASE_MS: '1', LLM_ATTEMPTS: '1' });
  const { model } = createLlm(llm, { clock, random: Math.random, observe: () => undefined });
  if (model === null) throw new Error('no model is configured');
  return createModelJudge(model, clock, 5_000);
});
