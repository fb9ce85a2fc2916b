import { LineCounter, parseDocument, visit } from 'yaml';
import { z } from 'zod';
import { truthLevelSchema } from '../../contracts/knowledge.ts';
import { languageSchema } from '../../contracts/language.ts';
import { cleanText } from '../../language/normalise.ts';
import { blocksOf } from '../markdown.ts';
import { NAMESPACES } from '../runtime/namespaces.ts';
import { findInjections, findPersonalData, findSecret, lineAt } from './screen.ts';
import { refused, type SourceItem } from './source.ts';

const MAX_FRONT_MATTER = 16_000;
const line = z.string().trim().min(1).max(300);

/** One of the namespaces that somebody may read. */
export const namespaceSchema = z.enum(NAMESPACES);

export const documentIdSchema = z.string().trim().regex(/^[\p{L}\p{N}][\p{L}\p{N}._:-]{0,127}$/u, 'must be letters, digits, points and hyphens');

const dateSchema = z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}$/), z.date().transform((date) => date.toISOString().slice(0, 10))]);

const urlSchema = z.url({ protocol: /^https?$/ }).max(1000);

export const frontMatterSchema = z.object({
  id: documentIdSchema,
  translation_of: documentIdSchema.nullish(),
  namespace: namespaceSchema.nullish(),
  title: line,
  lang: languageSchema,
  truth_level: truthLevelSchema,
  verification_status: z.enum(['verified', 'pending', 'unverified']).default('unverified'),
  last_verified: dateSchema.nullish(),
  verified_by: line.nullish(),
  owner: line.nullish(),
  tags: z.array(line).max(50).default([]),
  questions: z.array(line).max(30).default([]),
  url: urlSchema.nullish(),
  /** Personal data the shop shows on purpose: its own IBAN, its own mobile number. */
  publishes: z.array(z.enum(['iban', 'email', 'mobile'])).default([]),
});

/** Parses YAML that a stranger may have written: no aliases (they multiply), no tags, no duplicate keys. */
function parseYaml(path: string, text: string): { value: unknown } | SourceItem {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, schema: 'core', strict: true, uniqueKeys: true, customTags: [], stringKeys: true });
  const [problem] = [...document.errors, ...document.warnings];
  if (problem !== undefined) return refused(path, 'front_matter', problem.message.split('\n')[0] ?? 'not valid YAML', lines.linePos(problem.pos[0]).line + 1);
  const aliases: unknown[] = [];
  visit(document, { Alias: (_key, node) => { aliases.push(node); return visit.BREAK; } });
  return aliases.length > 0 ? refused(path, 'front_matter', 'aliases are not allowed') : { value: document.toJS() as unknown };
}

const OPENING = /^---[ \t]*\n/;
const CLOSING = /\n---[ \t]*(?:\n|$)/;

/** A Markdown file with front matter as a document, or why it is none. */
export function parseMarkdownDocument(path: string, text: string): SourceItem {
  const opening = OPENING.exec(text);
  if (opening === null) return refused(path, 'front_matter', 'the file does not open with a front matter (---)', 1);
  const head = text.slice(0, MAX_FRONT_MATTER);
  const closing = CLOSING.exec(head.slice(opening[0].length - 1));
  if (closing === null) return refused(path, 'front_matter', 'the front matter has no end (---), or is too long', 1);
  const end = opening[0].length - 1 + closing.index;
  const yaml = parseYaml(path, text.slice(opening[0].length, end));
  if (!('value' in yaml)) return yaml;

  const parsed = frontMatterSchema.safeParse(yaml.value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return refused(path, 'front_matter', `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not valid'}`, 1);
  }
  const meta = parsed.data;
  const secret = findSecret(text) ?? findPersonalData(text, meta.publishes);
  if (secret !== null) return refused(path, secret.code, `holds ${secret.message}`, secret.line);

  const start = end + closing[0].length;
  // Lines are kept, so that a place in the body can be told as a place in the file.
  const whole = cleanText(text.slice(start)).replace(/<!--[\s\S]{0,5000}?-->/g, (comment) => comment.replace(/[^\n]+/g, ''));
  const body = whole.trim();
  if (!blocksOf(body).some((block) => block.kind !== 'heading')) return refused(path, 'empty', 'has no text');
  return {
    kind: 'document',
    document: {
      path,
      id: meta.id,
      translationOf: meta.translation_of ?? null,
      namespace: meta.namespace ?? null,
      title: meta.title,
      lang: meta.lang,
      truthLevel: meta.truth_level,
      verificationStatus: meta.verification_status,
      lastVerified: meta.last_verified ?? null,
      verifiedBy: meta.verified_by ?? null,
      owner: meta.owner ?? null,
      tags: meta.tags,
      questions: meta.questions,
      url: meta.url ?? null,
      body,
      bodyLine: lineAt(text, start) + lineAt(whole, whole.length - whole.trimStart().length) - 1,
      flags: findInjections(text).map(({ code, message, line }) => ({ code, message, line })),
    },
  };
}
