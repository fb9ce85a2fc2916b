import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../../contracts/clock.ts';
import type { ModelAttempt } from '../../contracts/language-model.ts';
import type { Logger } from '../../contracts/logger.ts';
import type { Database } from '../../db/database.ts';
import { ANALYSED_TABLES, analyseTable, beginVersion, type Beginning, type VersionSpec } from '../../db/queries/knowledge-build.ts';
import { listVersions, type KnowledgeVersion } from '../../db/queries/knowledge-versions.ts';
import type { Lexicon } from '../../language/lexicon/lexicon.ts';
import { analyzerOf } from '../analyzer.ts';
import { KNOWLEDGE_ERRORS } from '../errors.ts';
import { createKnowledge } from '../runtime/knowledge.ts';
import type { Semantics } from '../runtime/semantics.ts';
import { CHUNK_TOKENS } from './chunk.ts';
import { diffVersions, diffSource, type VersionDiff } from './diff.ts';
import { embedVersion, type RecordCalls } from './embed.ts';
import { askGolden, type GoldenReport } from './golden.ts';
import { restBriefly, type Rest } from './pace.ts';
import { prepare } from './prepare.ts';
import { promote, prune, rollback } from './promote.ts';
import { accepted, documentHash, scan, type Scan, type ScannedDocument, type Warning } from './scan.ts';
import type { Refusal, Source } from './source.ts';
import { createVersionWriter, LEASE_MS, type VersionWriter } from './writer.ts';

export interface BuildProgress {
  phase: 'scan' | 'documents' | 'index' | 'vectors' | 'golden' | 'promote' | 'done';
  done: number;
  total: number;
}

export interface BuildOptions {
  source: Source;
  /** Puts every document there, whatever it says itself. */
  namespace?: string;
  /** Serves what was built at once. */
  promote: boolean;
  /** Namespaces that the source answers for even when it has no document of them left: they are then served empty. Others are left alone. */
  owns?: readonly string[];
  /** Fewer documents than this are taken for a mistake. */
  minimumDocuments?: number;
  onProgress?: (progress: BuildProgress) => void;
}

export interface BuiltVersion {
  namespace: string;
  version: number;
  documents: number;
  /** True when a version with exactly this content existed. */
  unchanged: boolean;
  promoted: boolean;
  /** Vectors made now; null when no embedding provider is configured. */
  embedded: number | null;
}

export interface BuildReport {
  versions: BuiltVersion[];
  documents: number;
  refused: Refusal[];
  warnings: Warning[];
  golden: GoldenReport[];
  durationMs: number;
}

export interface KnowledgeBuilder {
  build(options: BuildOptions): Promise<BuildReport>;
  /** Reads a source and says what would be refused; touches nothing. */
  validate(source: Source, namespace?: string): Promise<Scan>;
  /** Serves a version; without one, the newest that is ready. */
  promote(namespace: string, version?: number): Promise<number>;
  /** Serves what was served before; without a namespace, in all that were promoted together last. */
  rollback(namespace?: string): Promise<{ namespace: string; version: number }[]>;
  versions(namespace?: string): Promise<KnowledgeVersion[]>;
  /** What changed between two versions; by default between the served one and the newest. */
  diff(namespace: string, from?: number, to?: number): Promise<VersionDiff>;
  /** What a build of this source would change. */
  diffSource(source: Source, namespace?: string): Promise<(VersionDiff & { namespace: string })[]>;
}

export interface BuilderDependencies {
  database: Database;
  lexicon: Lexicon;
  logger: Logger;
  clock: Clock;
  /** What it leaves to others between two pieces of work; alone on its process unless said. */
  rest?: Rest;
  /** Null or absent: no vectors are made. */
  semantics?: Semantics | null;
  /** Writes down what the models cost. Absent where none is asked. */
  record?: RecordCalls;
}

/** How often a build looks whether another one is dead, and how many times: a little longer than a lease. */
const LOOK_AGAIN_MS = 500;
const LOOKS = LEASE_MS / LOOK_AGAIN_MS + 10;
/** How often idle versions are held, while the documents of another namespace are written. */
const HOLD_EVERY_MS = LEASE_MS / 5;

/** Refusals named in an error: enough to see what is wrong. */
const NAMED = 5;
const reasons = (refused: readonly Refusal[]): string =>
  refused.slice(0, NAMED).map(({ path, line, message }) => `\n  ${path}${line === null ? '' : `:${line}`}  ${message}`).join('');

function specOf(namespace: string, documents: ReadonlyMap<string, ScannedDocument>, lexicon: Lexicon): VersionSpec {
  const hash = createHash('sha256').update(String(CHUNK_TOKENS));
  for (const document of [...documents.values()].sort((a, b) => (a.id < b.id ? -1 : 1))) hash.update(`\n${document.id} ${document.groupId} ${document.hash}`);
  return { namespace, analyzer: analyzerOf(lexicon), lexicon: lexicon.revision, contentHash: hash.digest('hex') };
}

/** The build plane: the only writer of knowledge. Nothing that answers customers imports it. */
export function createKnowledgeBuilder({ database, lexicon, logger, clock, rest = restBriefly, semantics = null, record = () => Promise.resolve() }: BuilderDependencies): KnowledgeBuilder {
  async function begin(spec: VersionSpec): Promise<Exclude<Beginning, { outcome: 'busy' }>> {
    for (let look = 0; look < LOOKS; look += 1) {
      const beginning = await database.transaction((tx) => beginVersion(tx, spec, LEASE_MS), 'knowledge');
      if (beginning.outcome !== 'busy') return beginning;
      await sleep(LOOK_AGAIN_MS);
    }
    throw KNOWLEDGE_ERRORS.buildRunning(spec.namespace);
  }

  /** Reads the source again and writes what belongs to the open versions. */
  async function write(options: BuildOptions, scanned: Scan, writers: ReadonlyMap<string, VersionWriter>, total: number): Promise<void> {
    const siblings = new Map<string, ScannedDocument[]>();
    for (const [namespace, documents] of scanned.namespaces) {
      for (const document of documents.values()) {
        const key = `${namespace} ${document.groupId}`;
        siblings.set(key, [...(siblings.get(key) ?? []), document]);
      }
    }
    let done = 0;
    let held = clock.now();
    for await (const document of accepted(options.source, options.namespace, [])) {
      const writer = writers.get(document.namespace);
      const known = scanned.namespaces.get(document.namespace)?.get(document.id);
      if (known === undefined || known.hash !== documentHash(document)) throw KNOWLEDGE_ERRORS.sourceChanged(document.path);
      if (writer === undefined) continue;
      const started = performance.now();
      const prepared = prepare(document, known, siblings.get(`${document.namespace} ${known.groupId}`) ?? [], lexicon);
      await rest(performance.now() - started);
      await writer.add(prepared);
      options.onProgress?.({ phase: 'documents', done: (done += 1), total });
      if (clock.now() - held > HOLD_EVERY_MS) {
        for (const open of writers.values()) await open.hold();
        held = clock.now();
      }
    }
  }

  async function embed(versions: readonly BuiltVersion[], { onProgress }: BuildOptions): Promise<void> {
    const embedder = semantics?.embedder ?? null;
    if (embedder === null) return;
    for (const version of versions) {
      onProgress?.({ phase: 'vectors', done: 0, total: 0 });
      const { made } = await embedVersion(database, version.version, embedder, { onProgress: (done) => onProgress?.({ phase: 'vectors', done, total: 0 }), record });
      version.embedded = made;
    }
  }

  /** The golden questions go to the versions that were built, before anybody else's do. */
  async function ask(versions: readonly BuiltVersion[], { source, onProgress }: BuildOptions): Promise<GoldenReport[]> {
    const questions = (await source.golden?.()) ?? [];
    const knowledge = createKnowledge({ database, lexicon, semantics });
    const reports: GoldenReport[] = [];
    for (const { namespace, version } of versions) {
      const own = questions.filter((question) => (question.namespace ?? namespace) === namespace);
      if (own.length === 0) continue;
      onProgress?.({ phase: 'golden', done: 0, total: own.length });
      const calls: ModelAttempt[] = [];
      try {
        reports.push(await askGolden(database, knowledge, namespace, version, own, (attempt) => calls.push(attempt)));
      } finally {
        await record(calls);
      }
    }
    return reports;
  }

  async function build(options: BuildOptions): Promise<BuildReport> {
    const started = clock.now();
    options.onProgress?.({ phase: 'scan', done: 0, total: 0 });
    const scanned = await scan(options.source, options.namespace);
    for (const namespace of options.owns ?? []) if (!scanned.namespaces.has(namespace)) scanned.namespaces.set(namespace, new Map());
    const documents = [...scanned.namespaces.values()].reduce((sum, known) => sum + known.size, 0);
    const minimum = options.minimumDocuments ?? 1;
    if (documents < minimum) throw KNOWLEDGE_ERRORS.invalid(`${documents} documents can be built, ${scanned.refused.length} were refused; at least ${minimum} are needed${reasons(scanned.refused)}`);

    const versions: BuiltVersion[] = [];
    const writers = new Map<string, VersionWriter>();
    try {
      let total = 0;
      for (const [namespace, known] of [...scanned.namespaces].sort()) {
        const beginning = await begin(specOf(namespace, known, lexicon));
        const unchanged = beginning.outcome === 'unchanged';
        versions.push({ namespace, version: beginning.id, documents: known.size, unchanged, promoted: false, embedded: null });
        if (beginning.outcome === 'unchanged') continue;
        writers.set(namespace, await createVersionWriter(database, { namespace, id: beginning.id, fence: beginning.fence }, beginning.resumed, rest));
        total += known.size;
      }
      if (writers.size > 0) await write(options, scanned, writers, total);
      for (const [index, writer] of [...writers.values()].entries()) {
        await writer.finish((done) => options.onProgress?.({ phase: 'index', done: index * 1_000_000 + done, total: 0 }));
      }
    } catch (error) {
      const released = await Promise.allSettled([...writers.values()].map((writer) => writer.release()));
      if (released.some((end) => end.status === 'rejected')) logger.warn({ versions }, 'a build could not be given back; the next one waits for its lease');
      throw error;
    }
    if (writers.size > 0) {
      for (const table of ANALYSED_TABLES) {
        const began = performance.now();
        await database.transaction((tx) => analyseTable(tx, table), 'knowledge');
        await rest(performance.now() - began);
      }
    }
    await embed(versions, options);
    const golden = await ask(versions, options);
    if (options.promote) {
      options.onProgress?.({ phase: 'promote', done: 0, total: versions.length });
      await promote(database, versions);
      for (const version of versions) version.promoted = true;
    }
    for (const { namespace } of versions) await prune(database, namespace, rest);
    options.onProgress?.({ phase: 'done', done: documents, total: documents });
    const report = { versions, documents, refused: scanned.refused, warnings: scanned.warnings, golden, durationMs: clock.now() - started };
    logger.info({ documents, refused: report.refused.length, versions: versions.map((version) => version.version), ms: report.durationMs }, 'knowledge built');
    return report;
  }

  return {
    build,
    validate: (source, namespace) => scan(source, namespace),
    async promote(namespace, version) {
      const chosen = version ?? (await listVersions(database, namespace)).find((known) => known.state === 'ready')?.id;
      if (chosen === undefined) throw KNOWLEDGE_ERRORS.versionUnknown(`${namespace} has no version that is ready`);
      await promote(database, [{ namespace, version: chosen }]);
      await prune(database, namespace, rest);
      return chosen;
    },
    rollback: (namespace) => rollback(database, namespace),
    versions: (namespace) => listVersions(database, namespace ?? null),
    diff: (namespace, from, to) => diffVersions(database, namespace, from, to),
    diffSource: async (source, namespace) => diffSource(database, await scan(source, namespace)),
  };
}
