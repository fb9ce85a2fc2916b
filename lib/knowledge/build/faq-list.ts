import { z } from 'zod';
import { truthLevelSchema } from '../../contracts/knowledge.ts';
import { languageSchema } from '../../contracts/language.ts';
import { cleanText } from '../../language/normalise.ts';
import { documentIdSchema, namespaceSchema } from './front-matter.ts';
import { findInjections, findPersonalData, findSecret } from './screen.ts';
import { refused, type SourceItem } from './source.ts';

const text = z.string().trim().min(1);

/** One question with its answer, as shops export them. */
const entrySchema = z.object({
  id: z.union([z.number().int().transform(String), z.string()]).pipe(documentIdSchema),
  question: text.max(2000),
  answer: text.max(100_000),
  lang: languageSchema.default('fr'),
  namespace: namespaceSchema.nullish(),
  tags: z.array(text.max(300)).max(50).default([]),
  questions: z.array(text.max(300)).max(30).default([]),
  truth_level: truthLevelSchema.default('L2'),
  verification_status: z.enum(['verified', 'pending', 'unverified']).default('unverified'),
  translation_of: documentIdSchema.nullish(),
  last_verified: z.string().regex(/^\d{4}-\d{2}-\d{2}$/).nullish(),
  verified_by: text.max(300).nullish(),
  owner: text.max(300).nullish(),
  url: z.url({ protocol: /^https?$/ }).max(1000).nullish(),
  publishes: z.array(z.enum(['iban', 'email', 'mobile'])).default([]),
});

function parseEntry(path: string, line: number | null, raw: unknown): SourceItem {
  const parsed = entrySchema.safeParse(raw);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return refused(path, 'entry', `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not valid'}`, line);
  }
  const entry = parsed.data;
  const whole = [entry.question, entry.answer, ...entry.questions].join('\n');
  const finding = findSecret(whole) ?? findPersonalData(whole, entry.publishes);
  if (finding !== null) return refused(path, finding.code, `holds ${finding.message}`, line);
  return {
    kind: 'document',
    document: {
      path,
      id: entry.id,
      translationOf: entry.translation_of ?? null,
      // A list of questions and answers says by its form where it belongs.
      namespace: entry.namespace ?? 'knowledge:faq',
      title: cleanText(entry.question).replace(/\s+/g, ' '),
      lang: entry.lang,
      truthLevel: entry.truth_level,
      verificationStatus: entry.verification_status,
      lastVerified: entry.last_verified ?? null,
      verifiedBy: entry.verified_by ?? null,
      owner: entry.owner ?? null,
      tags: entry.tags,
      questions: entry.questions,
      url: entry.url ?? null,
      body: cleanText(entry.answer).trim(),
      flags: findInjections(whole).slice(0, 1).map(({ code, message }) => ({ code, message, line })),
    },
  };
}

/** The lines that the entries of a JSON list begin at. */
function linesOfEntries(json: string): number[] {
  const lines: number[] = [];
  let [line, depth, isText, isNext] = [1, 0, false, false];
  for (let at = 0; at < json.length; at += 1) {
    const letter = json[at] ?? '';
    if (letter === '\n') line += 1;
    if (isText) {
      if (letter === '\\') at += 1;
      else if (letter === '"') isText = false;
      continue;
    }
    if (isNext && letter !== ']' && letter.trim() !== '') {
      lines.push(line);
      isNext = false;
    }
    if (letter === '"') isText = true;
    else if (letter === '[' || letter === '{') isNext = (depth += 1) === 1;
    else if (letter === ']' || letter === '}') depth -= 1;
    else if (letter === ',' && depth === 1) isNext = true;
  }
  return lines;
}

/** A JSON list of questions and answers. Each entry stands alone: a bad one is refused by its place in the list. */
export function parseFaqList(path: string, json: string): SourceItem[] {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return [refused(path, 'json', 'not valid JSON')];
    throw error;
  }
  if (!Array.isArray(value)) return [refused(path, 'json', 'not a list of questions and answers')];
  const lines = linesOfEntries(json);
  return value.map((entry: unknown, index) => parseEntry(`${path}#${index + 1}`, lines[index] ?? null, entry));
}
