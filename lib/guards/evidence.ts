import type { Action } from '../contracts/action.ts';
import type { Language } from '../contracts/language.ts';
import { checkSentence } from './evidence-rules.ts';
import { createEvidenceIndex, productsIn, type Evidence, type IndexedProduct, type IndexEvidence } from './evidence-index.ts';
import { guarded } from './fail-closed.ts';
import { splitSentences, type Sentence } from './sentences.ts';
import { compileStreamPatterns, createStreamGuard, type StreamPatterns } from './stream.ts';
import { withoutToolCalls } from './tool-calls.ts';
import { GUARD_FAILURE } from './types.ts';

export type { Evidence, EvidenceProduct } from './evidence-index.ts';

/** What tier two needs to know of the turn. */
export interface ReplyContext {
  evidence: Evidence;
  /** Reads the evidence; shared by turns, it remembers what it read. */
  indexEvidence?: IndexEvidence;
  language: Language;
  /** The action that goes with the reply: it proves what the reply says was done. */
  action: Action | null;
  /** Prompts not to be quoted; or, compiled once for many turns, `patterns`. */
  promptTexts?: readonly string[];
  patterns?: StreamPatterns;
}

export interface ReplyFinding {
  rule: string;
  sentence: string;
}

export interface CheckedReply {
  /** The reply without what nothing supports; null when nothing is left to say. */
  reply: string | null;
  changed: boolean;
  findings: ReplyFinding[];
}

/**
 * Tier two of the output guard: the whole reply against the evidence of the turn. Sentences that state what the evidence
 * does not hold are taken out. A check that breaks leaves nothing.
 */
export const checkReply: (reply: string, context: ReplyContext) => CheckedReply = guarded(check, () => ({
  reply: null,
  changed: true,
  findings: [{ rule: GUARD_FAILURE, sentence: '' }],
}));

function check(reply: string, context: ReplyContext): CheckedReply {
  const findings: ReplyFinding[] = [];
  const safe = withoutUnsafe(reply, context, findings);
  if (safe === null) return { reply: null, changed: true, findings };
  const kept = supported(splitSentences(safe), context, findings);
  const text = tidy(kept.join(''));
  const isEmptied = findings.length > 0 && (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) < MIN_WORDS;
  const result = text === '' || isEmptied ? null : text;
  return { reply: result, changed: result !== reply.trim(), findings };
}

/** What is left of an emptied reply ("Yes!", "Hello.") answers nothing. */
const MIN_WORDS = 4;
const STRAY_REASONING = /^[\s\S]*<\s?\/\s?(?:think|thinking|thought|reasoning)\s*>/i;

function withoutUnsafe(reply: string, context: ReplyContext, findings: ReplyFinding[]): string | null {
  const isOpened = /<\s?(?:think|thinking|thought|reasoning)/i.test(reply);
  // A lone closing tag: all before it was thought, not said.
  const said = isOpened ? reply : reply.replace(STRAY_REASONING, '');
  if (said !== reply) findings.push({ rule: 'output.reasoning', sentence: '' });
  const guard = createStreamGuard(context.patterns ?? compileStreamPatterns({ promptTexts: context.promptTexts ?? [] }));
  const text = guard.push(said).text + guard.end().text;
  for (const rule of guard.removed) findings.push({ rule, sentence: '' });
  if (guard.violation !== null) {
    for (const rule of guard.violation.ruleIds) findings.push({ rule, sentence: '' });
    return null;
  }
  const plain = withoutToolCalls(text);
  if (plain !== text) findings.push({ rule: 'output.tool_syntax', sentence: '' });
  return plain;
}

/** Checks sentences one after the other, for answers that are checked while they are written. */
export function createSentenceCheck(context: ReplyContext): (sentence: string) => string[] {
  const indexOf = context.indexEvidence ?? createEvidenceIndex(0);
  let products: readonly IndexedProduct[] = [];
  return guarded(
    (sentence: string) => {
      const index = indexOf(context.evidence);
      const named = productsIn(sentence, index.products);
      // What is said after a product was named is said of it.
      if (named.length > 0) products = named;
      return checkSentence(sentence, { index, action: context.action, products });
    },
    () => [GUARD_FAILURE],
  );
}

function supported(sentences: readonly Sentence[], context: ReplyContext, findings: ReplyFinding[]): string[] {
  const check = createSentenceCheck(context);
  const kept: { text: string; introduces: boolean }[] = [];
  for (const sentence of sentences) {
    const rules = check(sentence.text);
    for (const rule of rules) findings.push({ rule, sentence: sentence.text.trim() });
    const before = kept.at(-1);
    if (rules.length === 0) kept.push(sentence);
    // "Yes." before a sentence that was taken out would still say yes; "Here are the prices:" would introduce nothing.
    else if (before !== undefined && (before.introduces || BARE_ANSWER.test(before.text))) kept.pop();
  }
  return kept.map(({ text }) => text);
}

const BARE_ANSWER = /^[\s*_>-]*(?:oui|non|bien s[ûu]r|absolument|tout [àa] fait|exactement|yes|no|sure|of course|absolutely|certainly|exactly|ja|nein|nat[üu]rlich|selbstverst[äa]ndlich|genau|نعم|لا|بالتأكيد|طبعا|أكيد|بالطبع)(?:[\s,]+\p{L}+){0,2}[\s.!,]*$/iu;

const tidy = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/[ \t]{2,}/g, ' ')
    .trim();
