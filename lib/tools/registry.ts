import * as z from 'zod';
import { AppError } from '../contracts/errors.ts';
import type { ToolCall, ToolDefinition } from '../contracts/language-model.ts';
import { parseArguments } from './arguments.ts';
import { ToolRefusal, type Tool, type ToolActor, type ToolContext, type ToolFindings } from './tool.ts';
import { trimResult } from './trim.ts';

/** What became of one call. `content` is what the model is told, failures as failures. */
export interface ToolOutcome {
  call: ToolCall;
  content: string;
  state: 'ok' | 'failed';
  code: string | null;
  findings: ToolFindings<unknown> | null;
}

/** The tools there are. The chatbot, admin chat, agents and copilot all draw from one of these. */
export interface ToolRegistry {
  readonly names: readonly string[];
  definitions(actor: ToolActor): ToolDefinition[];
  /** Runs the calls of one answer at the same time. Never throws: a call that fails is an outcome. */
  run(calls: readonly ToolCall[], context: ToolContext, options: { budget: number }): Promise<ToolOutcome[]>;
}

/** Calls of one answer that are carried out. */
const MOST_AT_ONCE = 6;

export function createToolRegistry(tools: readonly Tool[]): ToolRegistry {
  const byName = new Map(tools.map((tool) => [tool.name, tool]));
  if (byName.size !== tools.length) throw new Error('two tools have one name');
  const definitions = tools.map((tool) => ({ tool, definition: { name: tool.name, description: tool.description, parameters: toJsonSchema(tool.parameters) } }));
  return {
    names: [...byName.keys()],
    definitions: (actor) => definitions.filter(({ tool }) => tool.actors.includes(actor)).map(({ definition }) => definition),
    async run(calls, context, { budget }) {
      const share = Math.floor(budget / Math.max(1, Math.min(calls.length, MOST_AT_ONCE)));
      // The same question asked twice in one breath has one answer.
      const asked = new Map<string, Promise<Omit<ToolOutcome, 'call'>>>();
      return Promise.all(
        calls.map(async (call, at): Promise<ToolOutcome> => {
          if (at >= MOST_AT_ONCE) return { call, ...failed('too_many_calls', `at most ${MOST_AT_ONCE} calls at once`) };
          const key = `${call.name}\n${call.arguments}`;
          const running = asked.get(key) ?? runOne(call, byName.get(call.name), context, share);
          asked.set(key, running);
          return { call, ...(await running) };
        }),
      );
    },
  };
}

const toJsonSchema = (schema: z.ZodObject): Record<string, unknown> => {
  const { $schema: _dialect, ...parameters } = z.toJSONSchema(schema, { io: 'input' });
  return parameters;
};

const failed = (code: string, message: string): Omit<ToolOutcome, 'call'> => ({ state: 'failed', code, findings: null, content: JSON.stringify({ error: code, message }) });

async function runOne(call: ToolCall, tool: Tool | undefined, context: ToolContext, budget: number): Promise<Omit<ToolOutcome, 'call'>> {
  // A tool that this actor may not call does not exist for it.
  if (!tool?.actors.includes(context.actor)) return failed('unknown_tool', `there is no tool ${call.name.slice(0, 60)}`);
  const parsed = parseArguments(tool.parameters, call.arguments);
  if (parsed.state === 'invalid') return failed('invalid_arguments', parsed.message);
  const limit = AbortSignal.any([context.signal, AbortSignal.timeout(tool.timeoutMs)]);
  try {
    const findings = await within(tool.execute(parsed.args, { ...context, signal: limit }), limit);
    return { state: 'ok', code: null, findings: { ...findings, result: tool.result.parse(findings.result) }, content: trimResult(findings.result, budget) };
  } catch (error) {
    if (limit.aborted) return failed('timeout', 'the source did not answer in time; say that it could not be checked');
    if (error instanceof ToolRefusal) return failed(error.code, error.message);
    if (error instanceof AppError) return failed(error.code, 'the source cannot be asked now; say that it could not be checked');
    if (error instanceof z.ZodError) return failed('bad_result', 'the source answered something that cannot be read; say that it could not be checked');
    return failed('internal_error', 'the tool failed; say that it could not be checked');
  }
}

/** A source that does not heed the signal is not waited for. */
const within = <T>(work: Promise<T>, signal: AbortSignal): Promise<T> =>
  new Promise((done, fail) => {
    const stop = () => { fail(new Error('aborted')); };
    if (signal.aborted) return stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(done, fail).finally(() => { signal.removeEventListener('abort', stop); });
  });
