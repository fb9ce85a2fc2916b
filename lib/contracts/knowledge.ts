import { z } from 'zod';
import { languageSchema } from './language.ts';
import type { ModelAttempt } from './language-model.ts';

export const TRUTH_LEVELS = ['L1', 'L2', 'L3', 'L4'] as const;

export const truthLevelSchema = z.enum(TRUTH_LEVELS);

export type TruthLevel = (typeof TRUTH_LEVELS)[number];

/** Who asks. What each may read is frozen in code (`lib/knowledge/runtime/namespaces.ts`). */
export type KnowledgeActor = 'public_chatbot' | 'support' | 'kpi' | 'internal_agent';

export const passageSchema = z.object({
  doc_id: z.string(),
  version: z.string(),
  namespace: z.string(),
  title: z.string(),
  section: z.string().nullable(),
  url: z.string().nullable(),
  lang: languageSchema,
  truth_level: truthLevelSchema,
  score: z.number(),
  content: z.string(),
});

export type Passage = z.infer<typeof passageSchema>;

export const knowledgeStatusSchema = z.enum(['success', 'low_confidence', 'needs_clarification', 'quarantined']);

export const knowledgeResultSchema = z.object({
  status: knowledgeStatusSchema,
  passages: z.array(passageSchema),
  suggestions: z.array(z.string()),
});

export type KnowledgeResult = z.infer<typeof knowledgeResultSchema>;

export interface KnowledgeQuestion {
  text: string;
  language: z.infer<typeof languageSchema>;
  limit: number;
  actor: KnowledgeActor;
  /** True where no model may be asked, neither for a vector nor for an order: switched off, or the budget spent. */
  wordsOnly?: boolean;
  /** Told of every attempt at a model, for its cost. Must not throw. */
  observe?: ((attempt: ModelAttempt) => void) | undefined;
}

/** The read side of the shop's knowledge. Throws `AppError` when it cannot be asked; never answers "nothing" for a failure. */
export interface Knowledge {
  query(question: KnowledgeQuestion): Promise<KnowledgeResult>;
}
