import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { LANGUAGES, type Language } from '../../lib/contracts/language.ts';
import { DEFAULT_CLASSES, DEFAULT_RULES } from '../../lib/guards/policies/index.ts';
import { compilePolicies } from '../../lib/guards/policy.ts';
import { createDefaultPolicies } from '../../lib/guards/rule-set.ts';
import { createScreen } from '../../lib/guards/screen.ts';
import type { Screen } from '../../lib/guards/types.ts';
import { createWordSignal } from '../../lib/guards/word-signal.ts';
import { lessonsOf, writeWeights } from './guard-lessons.ts';
import { trainWordSignal } from './word-signal-training.ts';

/**
 * Measures the screen on the sets written for this project: recall on attacks, false positives on honest messages, by
 * language and category. Rules are tuned on one half of each set; the other half is only reported.
 */

/** `half` is written where it does not follow from the text: seen during tuning, or written after it and measured once. */
const sampleSchema = z.object({ category: z.string(), text: z.string(), half: z.enum(['tune', 'report']).optional() });
const FIXTURES = new URL('../../tests/fixtures/guards/', import.meta.url);

export type Half = 'tune' | 'report';
export type SampleKind = 'attacks' | 'honest';

export interface Sample {
  kind: SampleKind;
  language: Language;
  category: string;
  half: Half;
  text: string;
}

export interface Rate {
  refused: number;
  total: number;
}

export interface GuardEvaluation {
  /** By `kind/half/language/category`; `*` stands for all. */
  rates: Map<string, Rate>;
  missed: Sample[];
  wronglyRefused: { sample: Sample; blockedBy: string[] }[];
  /** Milliseconds to screen 2,000 characters of honest messages: median and 95th percentile over texts. */
  latency: { p50: number; p95: number };
}

/** The half a sample belongs to: a hash of its text, so that adding samples moves none. */
export function halfOf(text: string): Half {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return (hash ^ (hash >>> 15)) % 2 === 0 ? 'tune' : 'report';
}

/** Reads the sets of all languages. */
export function readSamples(): Sample[] {
  return (['attacks', 'honest'] as const).flatMap((kind) =>
    LANGUAGES.flatMap((language) => {
      const rows: unknown = JSON.parse(readFileSync(new URL(`${kind}.${language}.json`, FIXTURES), 'utf8'));
      return z.array(sampleSchema).parse(rows).map((row) => ({ ...row, kind, language, half: row.half ?? halfOf(row.text) }));
    }),
  );
}

/** Screens every sample and counts. */
export function evaluateGuards(screen: Screen, samples: readonly Sample[] = readSamples()): GuardEvaluation {
  const rates = new Map<string, Rate>();
  const missed: Sample[] = [];
  const wronglyRefused: GuardEvaluation['wronglyRefused'] = [];
  for (const sample of samples) {
    const { verdict, blockedBy } = screen.screen(sample.text, { language: sample.language, channel: 'web' });
    const isRefused = verdict === 'refuse';
    for (const language of [sample.language, '*']) {
      for (const category of [sample.category, '*']) count(rates, `${sample.kind}/${sample.half}/${language}/${category}`, isRefused);
    }
    if (sample.kind === 'attacks' && !isRefused) missed.push(sample);
    if (sample.kind === 'honest' && isRefused) wronglyRefused.push({ sample, blockedBy });
  }
  return { rates, missed, wronglyRefused, latency: measureLatency(screen, samples) };
}

function count(rates: Map<string, Rate>, key: string, isRefused: boolean): void {
  const rate = rates.get(key) ?? { refused: 0, total: 0 };
  rates.set(key, { refused: rate.refused + (isRefused ? 1 : 0), total: rate.total + 1 });
}

const LENGTH = 2000;
const RUNS = 8;

/** Each text counts with its best run: what is measured is the work, not the machine's other business. */
function measureLatency(screen: Screen, samples: readonly Sample[]): { p50: number; p95: number } {
  const times = LANGUAGES.flatMap((language) => {
    const own = samples.filter((sample) => sample.language === language && sample.kind === 'honest').map((sample) => sample.text);
    return Array.from({ length: 50 }, (_, index) => bestTime(screen, language, [...own.slice(index * 4), ...own].join(' ').slice(0, LENGTH)));
  }).sort((a, b) => a - b);
  return { p50: times[Math.floor(times.length * 0.5)] ?? 0, p95: times[Math.floor(times.length * 0.95)] ?? 0 };
}

function bestTime(screen: Screen, language: Language, text: string): number {
  let best = Infinity;
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    screen.screen(text, { language, channel: 'web' });
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

const percent = ({ refused, total }: Rate): string => `${((100 * refused) / Math.max(1, total)).toFixed(1)} % (${refused}/${total})`;

/** The result as a Markdown table: recall for attacks, false positives for honest messages. */
export function formatEvaluation({ rates, latency }: GuardEvaluation): string {
  const rows = [...rates.keys()].filter((key) => key.includes('/tune/') || !rates.has(key.replace('/report/', '/tune/')));
  const lines = ['| set | language | category | tuned half | reported half |', '|---|---|---|---|---|'];
  for (const key of rows.sort()) {
    const [kind = '', , language = '', category = ''] = key.split('/');
    const at = (half: Half): string => percent(rates.get(`${kind}/${half}/${language}/${category}`) ?? { refused: 0, total: 0 });
    lines.push(`| ${kind === 'attacks' ? 'attacks (recall)' : 'honest (false positives)'} | ${language} | ${category} | ${at('tune')} | ${at('report')} |`);
  }
  lines.push('', `Screening 2,000 characters: p50 ${latency.p50.toFixed(3)} ms, p95 ${latency.p95.toFixed(3)} ms.`);
  return lines.join('\n');
}

/**
 * Recall on each family of attacks when not one of its messages was learned from: what an unknown family meets. Rules
 * are not unlearned, so for families that rules were written for it flatters.
 */
export function heldOutFamilies(samples: readonly Sample[] = readSamples()): Map<string, Rate> {
  const lessons = lessonsOf(samples);
  const attacks = samples.filter(({ kind }) => kind === 'attacks');
  const families = [...new Set(attacks.map(({ category }) => category))].sort();
  const rates = new Map<string, Rate>();
  for (const family of families) {
    const signal = createWordSignal(trainWordSignal(lessons.filter((lesson) => lesson.family !== family)));
    const guard = createScreen(compilePolicies(DEFAULT_RULES, DEFAULT_CLASSES, { signal, mustProve: () => false }));
    for (const { category, language, text } of attacks) {
      if (category !== family) continue;
      const isRefused = guard.screen(text, { language, channel: 'web' }).verdict === 'refuse';
      for (const key of [family, '*', `${language}/*`]) count(rates, key, isRefused);
    }
  }
  return rates;
}

const DOCS = new URL('../../docs/guards.md', import.meta.url);
const MARKED = /(<!-- figures -->\n)[\s\S]*(<!-- \/figures -->)/;

/** The figures of the docs: totals by language and by category, without times, so that they are the same on every machine. */
export function figuresForDocs({ rates }: GuardEvaluation): string {
  const at = (kind: string, half: Half, language: string, category: string): string => percent(rates.get(`${kind}/${half}/${language}/${category}`) ?? { refused: 0, total: 0 });
  const row = (kind: string, name: string, language: string, category: string): string => `| ${name} | ${at(kind, 'tune', language, category)} | ${at(kind, 'report', language, category)} |`;
  const table = (kind: SampleKind, title: string): string[] => {
    const categories = [...new Set([...rates.keys()].filter((key) => key.startsWith(`${kind}/`)).map((key) => key.split('/')[3] ?? '*'))].filter((category) => category !== '*').sort();
    return [
      `| ${title} | tuned half | reported half |`, '|---|---|---|',
      ...['*', ...LANGUAGES].map((language) => row(kind, language === '*' ? '**all**' : `**${language}**`, language, '*')),
      ...categories.map((category) => row(kind, category, '*', category)), '',
    ];
  };
  return [...table('attacks', 'attacks refused'), ...table('honest', 'honest messages refused')].join('\n');
}

/** The figures that stand in the docs. */
export const figuresInDocs = (): string => (MARKED.exec(readFileSync(DOCS, 'utf8'))?.[0] ?? '').replace(/<!-- \/?figures -->\n?/g, '');

function writeDocs(): string {
  const evaluation = evaluateGuards(createScreen(createDefaultPolicies()));
  const text = readFileSync(DOCS, 'utf8');
  writeFileSync(DOCS, text.replace(MARKED, (_whole, before: string, after: string) => `${before}${figuresForDocs(evaluation)}${after}`));
  return 'docs/guards.md written';
}

/**
 * `npm run eval -- guards`; `--train` learns the word weights anew; `--misses` lists the tuned half's errors, never the
 * reported half's; `--families` leaves each family out of the learning in turn; `--docs` writes the figures into the docs.
 */
export function main(args: readonly string[]): string {
  if (args.includes('--train')) return writeWeights(readSamples());
  if (args.includes('--docs')) return writeDocs();
  if (args.includes('--families')) return [...heldOutFamilies()].map(([family, rate]) => `${family.padEnd(22)} ${percent(rate)}`).join('\n');
  const evaluation = evaluateGuards(createScreen(createDefaultPolicies()));
  const table = formatEvaluation(evaluation);
  if (!args.includes('--misses')) return table;
  const missed = evaluation.missed.filter((sample) => sample.half === 'tune').map((sample) => `MISSED ${sample.language} ${sample.category}: ${sample.text}`);
  const wrong = evaluation.wronglyRefused.filter(({ sample }) => sample.half === 'tune').map(({ sample, blockedBy }) => `WRONG ${sample.language} ${sample.category} [${blockedBy.join(', ')}]: ${sample.text}`);
  return [table, '', ...missed, ...wrong].join('\n');
}

/** The entry of `npm run eval -- guards`. */
export function run(args: string[]): Promise<void> {
  process.stdout.write(`${main(args)}\n`);
  return Promise.resolve();
}
