import { sql } from '../sql.ts';
import { z } from 'zod';
import type { Executor } from '../database.ts';

export interface UnansweredQuestion {
  hash: string;
  language: string;
  normalised: string;
  status: string;
}

/** Counts a question that found nothing. */
export async function countUnanswered(executor: Executor, question: UnansweredQuestion): Promise<void> {
  await executor.rows(sql`
    insert into comptoir.app_knowledge_questions as q (question_hash, language, normalised, status)
    values (${question.hash}, ${question.language}, ${question.normalised}, ${question.status})
    on conflict (question_hash) do update set count = q.count + 1, last_asked_at = now(), status = excluded.status`);
}

const rowSchema = z.object({ language: z.string(), normalised: z.string(), status: z.string(), count: z.number(), last_asked_at: z.coerce.date() });

/** What customers asked most and the knowledge does not hold. */
export async function listUnanswered(executor: Executor, limit: number): Promise<z.infer<typeof rowSchema>[]> {
  return z.array(rowSchema).parse(
    await executor.rows(sql`
      select language, normalised, status, count, last_asked_at from comptoir.app_knowledge_questions order by count desc, last_asked_at desc limit ${limit}`),
  );
}

const feedbackSchema = z.object({ doc_id: z.string(), version: z.string(), up: z.coerce.number(), down: z.coerce.number() });

/** How customers judged the answers that cited each document, the worst first. */
export async function listFeedback(executor: Executor, limit: number): Promise<z.infer<typeof feedbackSchema>[]> {
  return z.array(feedbackSchema).parse(await executor.rows(sql`select doc_id, version, up, down from comptoir.knowledge_feedback(${limit})`));
}

/** Notes that a client named a namespace, which is never heard. */
export async function noteNamespaceRequest(executor: Executor, request: { id: string; digest: string; excerpt: string }): Promise<void> {
  await executor.rows(sql`select comptoir.note_namespace_request(${request.id}::uuid, ${request.digest}, ${request.excerpt})`);
}
