import { lastUserMessage } from '../../tests/fixtures/model-server/request.ts';
import { startModelServer, type FailureName, type ModelServer, type ModelServerRequest } from '../../tests/fixtures/model-server/server.ts';
import { FACTS_INSTRUCTIONS } from '../../lib/memory/instructions.ts';
import type { Random } from '../proof/random.ts';

/** Everything a provider can do to a streamed answer that a shop must live with. */
const FAILURES: FailureName[] = [
  'reset', 'hang_before_headers', 'hang_after_headers', 'rate_limited', 'server_error_html', 'overloaded', 'gateway_timeout', 'error_body', 'empty_choices',
  'empty_stream', 'cut', 'cut_clean', 'hang_mid_stream', 'malformed_sse', 'wrong_shape', 'error_event', 'empty_answer', 'only_reasoning',
];

export interface UnreliableModels {
  server: ModelServer;
  failures(): number;
}

/** The local model server, of whose calls a share fails, each by its own draw: the nth call about a message fails the same way in each replay. */
export async function startUnreliableModels(random: Random, share: number): Promise<UnreliableModels> {
  const server = await startModelServer({ latencyMs: 40, chunkDelayMs: 4 });
  const calls = new Map<string, number>();
  const drawn = new WeakMap<ModelServerRequest, FailureName | null>();
  let failures = 0;

  const draw = (request: ModelServerRequest): FailureName | null => {
    const known = drawn.get(request);
    if (known !== undefined) return known;
    const subject = lastUserMessage(request);
    const nth = (calls.get(subject) ?? 0) + 1;
    calls.set(subject, nth);
    const chance = random.fork(`${subject} ${nth}`);
    const failure = chance.chance(share) ? chance.pick(FAILURES) : null;
    if (failure !== null) failures += 1;
    drawn.set(request, failure);
    return failure;
  };
  // What is asked for facts wants JSON; none is a fact too.
  server.script((request) => request.messages[0]?.content.startsWith(FACTS_INSTRUCTIONS) ?? false, { text: '{"facts": []}' });
  for (const fail of FAILURES) server.script((request) => draw(request) === fail, { fail, text: 'This answer never comes to its end, whatever it was about to say.' });
  return { server, failures: () => failures };
}
