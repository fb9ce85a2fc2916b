import { createHash } from 'node:crypto';
import type { KnowledgeResult } from '../../contracts/knowledge.ts';
import type { Language } from '../../contracts/language.ts';
import type { Executor } from '../../db/database.ts';
import { countUnanswered, noteNamespaceRequest } from '../../db/queries/knowledge-questions.ts';
import { analyse } from '../../language/analyse.ts';
import type { Lexicon } from '../../language/lexicon/lexicon.ts';

/** Terms kept of a question; a long message is more than a question. */
const MOST_TERMS = 12;
const ADDRESS = /\S{1,100}@\S{1,200}/g;

/**
 * A question without who asked it: its distinct words as search terms, in order of the alphabet, numbers and references
 * left out. Two phrasings of one question often become one line.
 */
export function normalisedQuestion(text: string, language: Language, lexicon: Lexicon): string {
  const terms = analyse(text.replace(ADDRESS, ' '), language, lexicon).terms.filter((term) => (term.kind === 'word' || term.kind === 'concept') && !/\p{N}/u.test(term.text));
  return [...new Set(terms.map((term) => term.text))].sort().slice(0, MOST_TERMS).join(' ');
}

/**
 * Counts a question the knowledge did not answer, so that the owner knows what to write next. For a job or a turn's
 * commit: the search itself only reads. Says false when nothing was left to count.
 */
export async function recordUnanswered(
  executor: Executor,
  question: { text: string; language: Language; status: KnowledgeResult['status'] },
  lexicon: Lexicon,
): Promise<boolean> {
  const normalised = normalisedQuestion(question.text, question.language, lexicon);
  if (question.status === 'success' || question.status === 'quarantined' || normalised === '') return false;
  const hash = createHash('sha256').update(`${question.language} ${normalised}`).digest('hex');
  await countUnanswered(executor, { hash, language: question.language, normalised, status: question.status });
  return true;
}

/** What of a wish may be kept: the name of a namespace, or nothing. */
const NAME = /^[\w:.*-]{1,60}$/;

/** Records that a client asked for a namespace. It is not heard: namespaces follow from who asks. */
export async function recordNamespaceRequest(executor: Executor, id: string, asked: unknown): Promise<void> {
  const text = typeof asked === 'string' ? asked : JSON.stringify(asked);
  await noteNamespaceRequest(executor, { id, digest: createHash('sha256').update(text).digest('hex'), excerpt: NAME.test(text) ? text : '' });
}
