import type * as z from 'zod';
import type { Action, ProductCard } from '../contracts/action.ts';
import type { Language } from '../contracts/language.ts';
import type { Passage } from '../contracts/knowledge.ts';
import type { ModelAttempt } from '../contracts/language-model.ts';
import type { CartChange } from '../commerce/selling/cart.ts';
import type { Topic } from '../commerce/topic.ts';

/** Who may call a tool; the code that runs the tools says who calls, never a text. */
export type ToolActor = 'public_chatbot' | 'copilot' | 'admin' | 'agent';

/** `read` changes nothing; `write` leaves a row that binds nobody; `confirm` acts only after the customer has said yes to a summary. */
export type ToolRisk = 'read' | 'write' | 'confirm';

/** In whose name a tool runs. */
export interface ToolContext {
  actor: ToolActor;
  sessionId: string;
  /** Unique to the turn: what a tool makes is made once for it. */
  requestKey: string;
  language: Language;
  topic: Topic;
  known: { email?: string; name?: string };
  signal: AbortSignal;
  /** Told of every attempt at a model, for its cost. */
  observe?: ((attempt: ModelAttempt) => void) | undefined;
}

/** What a tool found out or did. `result` is for the model; the rest is what the answer may rest on. */
export interface ToolFindings<Result> {
  result: Result;
  products?: ProductCard[];
  /** True when the products answer the customer's wish and may be shown as cards. */
  shows?: boolean;
  /** What was looked for: the conversation goes on from there ("and the rear ones?", "I take the first"). */
  topic?: Topic;
  /** What becomes of the cart: kept with the turn, or not at all. */
  cart?: CartChange[];
  passages?: Passage[];
  /** Sentences that the reply may repeat. */
  facts?: string[];
  action?: Action;
  /** What was done, in the customer's language: said even if the model falls silent. */
  told?: string;
  /** A guided flow to go on with, which asks before anything is done. */
  begin?: { wizard: string; data: Record<string, string> };
}

/** One thing a model may ask for. */
export interface Tool<Params extends z.ZodObject = z.ZodObject, Result extends z.ZodType = z.ZodType> {
  name: string;
  description: string;
  parameters: Params;
  result: Result;
  risk: ToolRisk;
  actors: readonly ToolActor[];
  timeoutMs: number;
  /** Throws `ToolRefusal` for what the model can mend or must tell, `AppError` for a source that is away. */
  execute(args: z.output<Params>, context: ToolContext): Promise<ToolFindings<z.output<Result>>>;
}

/** A tool says no: for a reason that the model is told and can act on. */
export class ToolRefusal extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.name = 'ToolRefusal';
    this.code = code;
  }
}

/** Keeps the precise types of one tool's arguments and result. */
export const defineTool = <Params extends z.ZodObject, Result extends z.ZodType>(tool: Tool<Params, Result>): Tool => tool;
