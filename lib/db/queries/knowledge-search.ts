import { sql } from '../sql.ts';
import { z } from 'zod';
import { truthLevelSchema } from '../../contracts/knowledge.ts';
import { languageSchema } from '../../contracts/language.ts';
import type { Executor } from '../database.ts';
import { toJsonb } from '../json.ts';

/** What `comptoir.find_knowledge` is asked. */
export interface KnowledgeSearch {
  namespaces: readonly string[];
  /** Instead of the served versions: to try one before it is promoted. */
  versions?: readonly number[];
  analyzer: string;
  language: string;
  /** Hits returned. */
  limit: number;
  /** Chunks weighed after the ranking by words. */
  candidates: number;
  /** Postings read at most, common terms cut first. */
  budget: number;
  truth: Record<string, number>;
  other_language: number;
  correction: number;
  /** What the first chunk of a document counts more. */
  lead: number;
  /** `z`: little words, and words that are only near: read with what the others leave of the budget. */
  terms: readonly { i: number; t: string; w: number; o?: number; z?: true }[];
  /** The question's vector, with the model it is of and how much it counts. */
  vector?: string;
  model?: string;
  dimension?: number;
  alpha?: number;
  keys: readonly { i: number; k: string; s: number; d: number; f: string }[];
}

const barSchema = z.object({ coverage: z.number(), strength: z.number(), similarity: z.number().optional() });

/** What a hit must reach to be quoted, and to be quoted with a caveat. */
export const thresholdsSchema = z.object({ success: barSchema, lowConfidence: barSchema });

export type GateThresholds = z.infer<typeof thresholdsSchema>;

const servedSchema = z.object({ namespace: z.string(), version: z.number(), analyzer: z.string(), chunks: z.number(), embedder: z.string().nullable(), thresholds: thresholdsSchema.nullable() });

const hitSchema = z.object({
  doc_id: z.string(),
  version: z.number(),
  namespace: z.string(),
  group: z.string(),
  title: z.string(),
  section: z.string().nullable(),
  url: z.string().nullable(),
  lang: languageSchema,
  truth_level: truthLevelSchema,
  content: z.string(),
  chunk: z.number(),
  /** 1 for the best chunk of its document. */
  nth: z.number(),
  /** The first chunk of its document. */
  lead: z.boolean(),
  /** What put it among the candidates: words and vectors together, weighed by truth level and language. */
  score: z.number(),
  /** The cosine of its vector and the question's; null when it is not among the nearest, or there are no vectors. */
  similarity: z.number().nullable(),
  /** How strongly it matched each query term, four bits a term: terms 0 to 14, and 15 to 29. */
  low: z.string().transform(BigInt),
  high: z.string().transform(BigInt),
});

export type KnowledgeHit = z.infer<typeof hitSchema>;

const foundSchema = z.object({
  served: z.array(servedSchema),
  n: z.number(),
  /** The terms searched by. `as`: what a misspelt one was taken for; `cut`: so common that only its strongest places were read. */
  terms: z.array(z.object({ i: z.number(), t: z.string(), df: z.number(), idf: z.number(), as: z.string().nullable(), cut: z.boolean() })),
  hits: z.array(hitSchema),
  /** How many chunks the vectors gave; null when there are none to ask. */
  similar: z.number().nullable(),
});

/** How strongly a hit matched a query term, from 0 (not at all) to 1. */
export function impactOn(hit: Pick<KnowledgeHit, 'low' | 'high'>, term: number): number {
  const bits = term < 15 ? hit.low >> BigInt(4 * term) : hit.high >> BigInt(4 * (term - 15));
  return Number(bits & 15n) / 15;
}

/** Query terms a search can have. */
export const MOST_SEARCH_TERMS = 30;

export type KnowledgeFound = z.infer<typeof foundSchema>;

/** Searches the served knowledge in one round trip. */
export async function searchKnowledge(executor: Executor, search: KnowledgeSearch): Promise<KnowledgeFound> {
  const [row] = await executor.rows(sql`select comptoir.find_knowledge(${toJsonb(search)}::jsonb) as found`);
  return z.object({ found: foundSchema }).parse(row).found;
}

const aliasSchema = z.object({
  namespace: z.string(),
  version: z.coerce.number(),
  analyzer: z.string(),
  lexicon: z.string(),
  documents: z.number(),
  chunks: z.number(),
  embedder: z.string().nullable(),
  built_at: z.coerce.date().nullable(),
  promoted_at: z.coerce.date(),
});

export type ServedVersion = z.infer<typeof aliasSchema>;

/** Which version each namespace is served from. */
export async function servedVersions(executor: Executor): Promise<ServedVersion[]> {
  return z.array(aliasSchema).parse(
    await executor.rows(sql`
      select a.namespace, v.id as version, v.analyzer, v.lexicon, v.documents, v.chunks, v.embedder, v.built_at, a.promoted_at
      from comptoir.app_knowledge_aliases a join comptoir.app_knowledge_versions v on v.id = a.version_id order by a.namespace`),
  );
}
