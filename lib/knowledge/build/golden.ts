import { z } from 'zod';
import { languageSchema } from '../../contracts/language.ts';
import type { ModelAttempt } from '../../contracts/language-model.ts';
import type { Database } from '../../db/database.ts';
import { putThresholds } from '../../db/queries/knowledge-vectors.ts';
import { refuseVersion } from '../../db/queries/knowledge-versions.ts';
import type { GateThresholds } from '../../db/queries/knowledge-search.ts';
import { KNOWLEDGE_ERRORS } from '../errors.ts';
import { THRESHOLDS } from '../runtime/gate.ts';
import type { KnowledgeRuntime, Trial } from '../runtime/knowledge.ts';
import { namespaceSchema } from './front-matter.ts';

/** A question with the documents that answer it; none when nothing does, and the shop should say so. */
const goldenSchema = z.object({
  question: z.string().trim().min(1).max(2_000),
  lang: languageSchema.default('fr'),
  namespace: namespaceSchema.nullish(),
  expected: z.array(z.string().min(1).max(200)).max(20),
});

export type GoldenQuestion = z.infer<typeof goldenSchema>;

/** The golden questions of a source. A list that cannot be read stops the build: what guards a promotion must not be passed over. */
export function parseGolden(path: string, json: string): GoldenQuestion[] {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) throw KNOWLEDGE_ERRORS.invalid(`${path} is not valid JSON`);
    throw error;
  }
  const parsed = z.array(goldenSchema).max(5_000).safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw KNOWLEDGE_ERRORS.invalid(`${path}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not valid'}`);
}

export interface GoldenReport {
  namespace: string;
  asked: number;
  /** Of the answerable: the right document first, or among the first three. */
  first: number;
  amongThree: number;
  answerable: number;
  /** The questions whose document is not among the first three. */
  missed: string[];
  thresholds: GateThresholds;
  learnt: boolean;
}

/** The share of answerable golden questions whose document must be among the first three. */
const FOUND = 0.8;
/** Fewer of either kind teach nothing. */
const ENOUGH = 8;

/** What a question that finds nothing at all reaches. */
const NOTHING = { coverage: 0, strength: 0, similarity: null };

interface Asked {
  question: GoldenQuestion;
  trial: Trial;
}

const isRight = ({ question, trial }: Asked, k: number): boolean => trial.documents.slice(0, k).some((id) => question.expected.includes(id));

/** The bar under which as few right answers and as many wrong ones fall as can be had, nearest to the given one among equals. */
function bestBar(good: readonly number[], bad: readonly number[], usual: number): number {
  const candidates = [usual, ...good, ...bad.map((value) => value + 1e-6)].filter((value) => value >= 0.05 && value <= 1);
  const loss = (bar: number): number => good.filter((value) => value < bar).length / good.length + bad.filter((value) => value >= bar).length / bad.length;
  return candidates.reduce((best, bar) => (loss(bar) < loss(best) - 1e-9 || (Math.abs(loss(bar) - loss(best)) < 1e-9 && Math.abs(bar - usual) < Math.abs(best - usual)) ? bar : best), usual);
}

/** What the questions of a namespace teach about where an answer begins. Null when there are too few. */
export function learnThresholds(asked: readonly Asked[]): GateThresholds | null {
  const good = asked.filter((one) => one.question.expected.length > 0 && isRight(one, 1)).flatMap((one) => one.trial.best ?? []);
  const bad = asked.filter((one) => one.question.expected.length === 0).map((one) => one.trial.best ?? NOTHING);
  if (good.length < ENOUGH || bad.length < ENOUGH) return null;
  const usual = THRESHOLDS.lowConfidence;
  const coverage = bestBar(good.map((best) => best.coverage), bad.map((best) => best.coverage), usual.coverage);
  const strength = bestBar(good.map((best) => best.strength), bad.filter((best) => best.coverage >= coverage).map((best) => best.strength).concat(0), usual.strength);
  const [near, far] = [good.flatMap((best) => best.similarity ?? []), bad.flatMap((best) => best.similarity ?? [])];
  // A vector alone opens the gate only above everything that has no answer.
  const similarity = near.length >= ENOUGH && far.length >= ENOUGH ? { similarity: Math.max(...far) + 0.02 } : {};
  const round = (value: number): number => Math.round(value * 1000) / 1000;
  const { success } = THRESHOLDS;
  return {
    lowConfidence: { coverage: round(coverage), strength: round(strength), ...similarity },
    success: { coverage: round(Math.max(success.coverage - usual.coverage + coverage, coverage)), strength: round(Math.max(success.strength - usual.strength + strength, strength)), ...similarity },
  };
}

/** Asks a version its golden questions and keeps what they teach. Throws `knowledge_invalid` when too many find nothing right: such a version is not served. */
export async function askGolden(database: Database, knowledge: Pick<KnowledgeRuntime, 'tryVersion'>, namespace: string, version: number, questions: readonly GoldenQuestion[], observe?: (attempt: ModelAttempt) => void): Promise<GoldenReport> {
  const asked: Asked[] = [];
  for (const question of questions) {
    asked.push({ question, trial: await knowledge.tryVersion({ text: question.question, language: question.lang, observe }, namespace, version) });
  }
  const answerable = asked.filter((one) => one.question.expected.length > 0);
  const missed = answerable.filter((one) => !isRight(one, 3)).map((one) => one.question.question);
  if (missed.length > (1 - FOUND) * answerable.length) {
    const reason = `${missed.length} of ${answerable.length} golden questions do not find their document, first "${missed[0] ?? ''}"`;
    await database.transaction((tx) => refuseVersion(tx, version, reason), 'knowledge');
    throw KNOWLEDGE_ERRORS.invalid(`${namespace}: ${reason}`);
  }
  await database.transaction((tx) => refuseVersion(tx, version, null), 'knowledge');
  const learnt = learnThresholds(asked);
  if (learnt !== null) await database.transaction((tx) => putThresholds(tx, version, learnt), 'knowledge');
  return {
    namespace, asked: asked.length, answerable: answerable.length, missed, thresholds: learnt ?? THRESHOLDS, learnt: learnt !== null,
    first: answerable.filter((one) => isRight(one, 1)).length, amongThree: answerable.length - missed.length,
  };
}
