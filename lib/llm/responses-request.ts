import type { ModelRequest, PromptMessage } from '../contracts/language-model.ts';

type InputItem =
  | { type: 'message'; role: 'system' | 'user' | 'assistant'; content: string }
  | { type: 'function_call'; call_id: string; name: string; arguments: string }
  | { type: 'function_call_output'; call_id: string; output: string };

/**
 * The body of a Responses request as Perplexity's Agent API takes it. It answers 400 to any field it does not know, and knows neither
 * `temperature` nor `tool_choice` (the request type of its own client, perplexity-node 0.38.1, July 2026; opencode#32108).
 */
export interface ResponsesBody {
  input: InputItem[];
  max_output_tokens: number;
  tools?: { type: 'function'; name: string; description: string; parameters: Record<string, unknown>; strict: false }[];
  /** The provider keeps no copy that could be fetched later. */
  store: false;
}

function toInputItems(message: PromptMessage): InputItem[] {
  if (message.role === 'tool') {
    return [{ type: 'function_call_output', call_id: message.toolCallId, output: message.content }];
  }
  const said: InputItem = { type: 'message', role: message.role, content: message.content };
  if (message.role !== 'assistant' || !message.toolCalls?.length) return [said];
  const calls = message.toolCalls.map(
    (call): InputItem => ({ type: 'function_call', call_id: call.id, name: call.name, arguments: call.arguments }),
  );
  return message.content === '' ? calls : [said, ...calls];
}

/** Converts a request for the Responses protocol. */
export function toResponsesBody(request: ModelRequest): ResponsesBody {
  const body: ResponsesBody = {
    input: request.messages.flatMap(toInputItems),
    max_output_tokens: request.maxTokens,
    store: false,
  };
  // Without a `tool_choice`, functions that must not be called are not offered.
  if (request.tools?.length && request.toolChoice !== 'none') {
    body.tools = request.tools.map((tool) => ({ type: 'function', ...tool, strict: false }));
  }
  return body;
}
