import { z } from 'zod';
import type { ModelEvent } from '../contracts/language-model.ts';
import type { Answer } from './answer.ts';
import { errorFromBody } from './errors.ts';

const callItem = z.object({
  type: z.literal('function_call'),
  call_id: z.string(),
  name: z.string(),
  arguments: z.string(),
});
const messageItem = z.object({
  type: z.literal('message'),
  content: z.array(z.object({ type: z.string(), text: z.string().nullish() })),
});
// Reasoning, searches and whatever comes next: known to exist, never read.
const otherItem = z.object({ type: z.string().refine((type) => type !== 'function_call' && type !== 'message') });
const outputItem = z.union([callItem, messageItem, otherItem]);

const eventSchema = z.object({
  type: z.string(),
  delta: z.unknown().optional(),
  error: z.unknown().optional(),
  response: z
    .object({
      id: z.string().nullish(),
      output: z.array(outputItem).nullish(),
      usage: z.object({ input_tokens: z.number(), output_tokens: z.number() }).nullish(),
      incomplete_details: z.object({ reason: z.string().nullish() }).nullish(),
      error: z.unknown().optional(),
    })
    .nullish(),
});

type ResponseEvent = z.infer<typeof eventSchema>;
type Item = z.infer<typeof outputItem>;

const isCall = (item: Item): item is z.infer<typeof callItem> => item.type === 'function_call';
const isMessage = (item: Item): item is z.infer<typeof messageItem> => item.type === 'message';

/** The last event repeats the whole answer: calls are read here, complete, and text only when no delta brought it. */
function readSnapshot(event: ResponseEvent, answer: Answer): ModelEvent[] {
  const output = event.response?.output ?? [];
  const usage = event.response?.usage;
  if (usage) answer.usage({ inputTokens: usage.input_tokens, outputTokens: usage.output_tokens });
  for (const call of output.filter(isCall)) answer.tool({ id: call.call_id, name: call.name, arguments: call.arguments });
  if (answer.hasText) return [];
  const parts = output.filter(isMessage).flatMap((item) => item.content);
  return parts.flatMap((part) => (part.type === 'output_text' ? answer.text(part.text ?? '') : []));
}

const delta = (event: ResponseEvent): string => z.string().parse(event.delta);

/** OpenAI keeps the error in the response, Perplexity beside it. */
function fail(event: ResponseEvent, _answer: Answer, provider: string): never {
  throw errorFromBody(provider, event.response?.error ?? event.error ?? {});
}

const READERS: Record<string, (event: ResponseEvent, answer: Answer, provider: string) => ModelEvent[]> = {
  'response.output_text.delta': (event, answer) => answer.text(delta(event)),
  'response.reasoning_text.delta': (event, answer) => answer.reasoning(delta(event)),
  'response.reasoning_summary_text.delta': (event, answer) => answer.reasoning(delta(event)),
  'response.refusal.delta': (_event, answer) => {
    answer.refuse();
    return [];
  },
  'response.completed': (event, answer) => {
    const events = readSnapshot(event, answer);
    answer.finish('stop');
    return events;
  },
  'response.incomplete': (event, answer) => {
    const events = readSnapshot(event, answer);
    const reason = event.response?.incomplete_details?.reason;
    answer.finish(reason === 'max_output_tokens' ? 'length' : reason === 'content_filter' ? 'content_filter' : 'unknown');
    return events;
  },
  'response.failed': fail,
  'response.cancelled': fail,
};

/** Reads one event of the Responses protocol. Event types that are not known are ignored, as the protocol asks. */
export function readResponseEvent(provider: string, event: unknown, answer: Answer): ModelEvent[] {
  const parsed = eventSchema.parse(event);
  if (parsed.type === 'error') throw errorFromBody(provider, event);
  if (parsed.response?.id) answer.identify(parsed.response.id);
  return READERS[parsed.type]?.(parsed, answer, provider) ?? [];
}
