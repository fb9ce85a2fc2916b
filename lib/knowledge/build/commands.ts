import { resolve } from 'node:path';
import { z } from 'zod';
import { languageSchema } from '../../contracts/language.ts';
import type { Executor } from '../../db/database.ts';
import { listFeedback, listUnanswered } from '../../db/queries/knowledge-questions.ts';
import { KNOWLEDGE_ERRORS } from '../errors.ts';
import type { KnowledgeRuntime } from '../runtime/knowledge.ts';
import { NAMESPACES } from '../runtime/namespaces.ts';
import type { BuildProgress, BuildReport, KnowledgeBuilder } from './builder.ts';
import type { VersionDiff } from './diff.ts';
import { codeSource } from './code-source.ts';
import { folderSource } from './folder-source.ts';
import type { KnowledgeVersion } from '../../db/queries/knowledge-versions.ts';
import type { Scan, Warning } from './scan.ts';
import { sitemapSource } from './sitemap-source.ts';
import type { Refusal } from './source.ts';
import { spooled, type SpooledSource } from './spool.ts';
import { wikijsSource } from './wikijs-source.ts';

const namespace = z.enum(NAMESPACES);
/** A folder, the address of a website or its sitemap, `wikijs:` and an address, or `code:` and a folder. */
const source = z.string().min(1).max(4_000).transform((text) => (/^(?:https?|wikijs):/.test(text) ? text : text.startsWith('code:') ? `code:${resolve(text.slice(5))}` : resolve(text)));

/** What the owner may ask of the build plane, from the command line or through the control socket of a running shop. */
export const knowledgeCommandSchema = z.discriminatedUnion('command', [
  z.object({ command: z.literal('build'), source, namespace: namespace.optional(), promote: z.boolean().default(false), minimum: z.number().int().min(1).default(1) }),
  z.object({ command: z.literal('validate'), source, namespace: namespace.optional() }),
  z.object({ command: z.literal('promote'), namespace, version: z.number().int().optional() }),
  z.object({ command: z.literal('rollback'), namespace: namespace.optional() }),
  z.object({ command: z.literal('versions'), namespace: namespace.optional() }),
  z.object({ command: z.literal('diff'), namespace: namespace.optional(), source: source.optional(), from: z.number().int().optional(), to: z.number().int().optional() }),
  z.object({ command: z.literal('unanswered'), limit: z.number().int().min(1).max(500).default(30) }),
  z.object({ command: z.literal('feedback'), limit: z.number().int().min(1).max(500).default(30) }),
  z.object({ command: z.literal('query'), question: z.string().min(1).max(2_000), language: languageSchema.default('fr'), limit: z.number().int().min(1).max(20).default(3) }),
]);

export type KnowledgeCommand = z.infer<typeof knowledgeCommandSchema>;

export interface CommandDependencies {
  builder: KnowledgeBuilder;
  knowledge: Pick<KnowledgeRuntime, 'query'>;
  database: Executor;
  wikijsToken: string | undefined;
}

/** Opens what a command names. What is far away is read once and kept until it is closed. */
export function openSource(name: string, wikijsToken: string | undefined): SpooledSource {
  if (name.startsWith('wikijs:')) {
    if (wikijsToken === undefined) throw KNOWLEDGE_ERRORS.invalid('WIKIJS_TOKEN is not set');
    return spooled(wikijsSource({ url: name.slice('wikijs:'.length), token: wikijsToken }));
  }
  if (/^https?:/.test(name)) return spooled(sitemapSource({ sitemap: /\.xml(?:\.gz)?$/.test(name) ? name : new URL('/sitemap.xml', name).href }));
  return { ...(name.startsWith('code:') ? codeSource(name.slice('code:'.length)) : folderSource(name)), close: () => Promise.resolve() };
}

async function withSource<T>({ source: name, namespace: forced }: { source: string; namespace?: string | undefined }, wikijsToken: string | undefined, work: (source: SpooledSource) => Promise<T>): Promise<T> {
  if (name.startsWith('code:') && forced !== undefined && !forced.startsWith('internal:')) throw KNOWLEDGE_ERRORS.invalid(`code is never published as ${forced}, which customers or partners may read`);
  const opened = openSource(name, wikijsToken);
  try {
    return await work(opened);
  } finally {
    await opened.close();
  }
}

/** Problems listed one by one before the rest is only counted. */
const LISTED = 50;

const placeOf = (found: Refusal | Warning): string => (found.line === null ? found.path : `${found.path}:${found.line}`);

function list(title: string, found: readonly (Refusal | Warning)[]): string[] {
  if (found.length === 0) return [];
  const lines = found.slice(0, LISTED).map((entry) => `  ${placeOf(entry)}  ${entry.code}: ${entry.message}`);
  return [`${title} (${found.length}):`, ...lines, ...(found.length > LISTED ? [`  … and ${found.length - LISTED} more`] : [])];
}

function describeBuild(report: BuildReport): string[] {
  return [
    ...list('Refused', report.refused),
    ...list('To look at', report.warnings),
    ...report.versions.map(
      (version) =>
        `${version.namespace}  version ${version.version}  ${version.documents} documents${version.unchanged ? ', unchanged' : ''}${version.embedded === null ? '' : `, ${version.embedded} vectors made`}${version.promoted ? ', served' : ', not served yet'}`,
    ),
    ...report.golden.map((golden) =>
      `${golden.namespace}  golden questions: ${golden.first} first, ${golden.amongThree} among three, of ${golden.answerable}; ${golden.learnt ? 'thresholds learnt' : 'the usual thresholds'}`),
    `${report.documents} documents in ${(report.durationMs / 1000).toFixed(1)} s.`,
  ];
}

function describeScan(scan: Scan): string[] {
  return [
    ...list('Refused', scan.refused),
    ...list('To look at', scan.warnings),
    ...[...scan.namespaces].map(([name, documents]) => `${name}  ${documents.size} documents can be built`),
  ];
}

const describeDiff = (name: string, diff: VersionDiff): string[] => [
  `${name}  ${diff.from ?? 'nothing'} → ${diff.to ?? 'this source'}: ${diff.added.length} added, ${diff.changed.length} changed, ${diff.removed.length} removed`,
  ...diff.added.slice(0, LISTED).map((id) => `  + ${id}`),
  ...diff.changed.slice(0, LISTED).map((id) => `  ~ ${id}`),
  ...diff.removed.slice(0, LISTED).map((id) => `  - ${id}`),
];

async function runDiff({ builder, wikijsToken }: CommandDependencies, command: Extract<KnowledgeCommand, { command: 'diff' }>): Promise<string[]> {
  if (command.source !== undefined) {
    const diffs = await withSource({ ...command, source: command.source }, wikijsToken, (opened) => builder.diffSource(opened, command.namespace));
    return diffs.flatMap((diff) => describeDiff(diff.namespace, diff));
  }
  const names = command.namespace === undefined ? [...new Set((await builder.versions()).map((version) => version.namespace))] : [command.namespace];
  const diffs = await Promise.all(names.map(async (name) => describeDiff(name, await builder.diff(name, command.from, command.to))));
  return diffs.flat();
}

/** How a version stands, in an owner's words. */
function standingOf(version: KnowledgeVersion): string {
  if (version.served) return 'served';
  if (version.step_back !== null) return `kept, ${version.step_back} rollback${version.step_back === 1 ? '' : 's'} away`;
  return { building: 'half built', ready: 'built, not served', retired: 'gone' }[version.state];
}

/** Carries out a command and returns its report, line by line. */
export async function runKnowledgeCommand(command: KnowledgeCommand, dependencies: CommandDependencies, onProgress: (progress: BuildProgress) => void): Promise<string[]> {
  const { builder, knowledge, wikijsToken } = dependencies;
  switch (command.command) {
    case 'build': {
      const { namespace: forced, promote, minimum } = command;
      return withSource(command, wikijsToken, async (opened) =>
        describeBuild(await builder.build({ source: opened, promote, minimumDocuments: minimum, onProgress, ...(forced === undefined ? {} : { namespace: forced }) })));
    }
    case 'validate':
      return withSource(command, wikijsToken, async (opened) => describeScan(await builder.validate(opened, command.namespace)));
    case 'promote':
      return [`${command.namespace} is served from version ${await builder.promote(command.namespace, command.version)}.`];
    case 'rollback':
      return (await builder.rollback(command.namespace)).map((done) => `${done.namespace} is served from version ${done.version} again.`);
    case 'versions':
      return (await builder.versions(command.namespace)).map((version) =>
        [
          version.namespace.padEnd(20), `version ${version.id}`.padEnd(12), standingOf(version).padEnd(24), `${version.documents} documents, ${version.chunks} chunks`.padEnd(30),
          version.built_at === null ? 'not finished' : `built ${version.built_at.toISOString().slice(0, 16).replace('T', ' ')} UTC`,
          ...(version.refusal === null ? [] : [`refused: ${version.refusal}`]),
        ].join('  ').trimEnd(),
      );
    case 'diff':
      return runDiff(dependencies, command);
    case 'unanswered':
      return (await listUnanswered(dependencies.database, command.limit)).map((asked) => `${String(asked.count).padStart(5)}  ${asked.language}  ${asked.status}  ${asked.normalised}`);
    case 'feedback':
      return (await listFeedback(dependencies.database, command.limit)).map((judged) => `${String(judged.down).padStart(4)} down ${String(judged.up).padStart(4)} up  ${judged.doc_id} v${judged.version}`);
    case 'query': {
      const answer = await knowledge.query({ text: command.question, language: command.language, limit: command.limit, actor: 'internal_agent' });
      return [
        `${answer.status}${answer.reason === null ? '' : `: ${answer.reason}`}  confidence ${answer.confidence.toFixed(2)}`,
        ...answer.passages.flatMap((passage) => [
          `\n${passage.score.toFixed(3)}  ${passage.doc_id} v${passage.version}  ${passage.truth_level}  ${passage.title}${passage.section === null ? '' : ` › ${passage.section}`}`,
          passage.content,
        ]),
        ...(answer.suggestions.length === 0 ? [] : ['', 'Suggestions:', ...answer.suggestions.map((suggestion) => `  ${suggestion}`)]),
      ];
    }
  }
}
