import type { Database, Executor } from '../../db/database.ts';
import { archiveCited, deleteRows, lastPromoted, promoteVersion, purgeChunks, refusalOf, retireVersions, rollbackNamespace, VERSION_ROWS, versionsToPurge } from '../../db/queries/knowledge-versions.ts';
import { lockNamespace } from '../../db/queries/knowledge-build.ts';
import { KNOWLEDGE_ERRORS } from '../errors.ts';
import type { Rest } from './pace.ts';

/** Rows deleted in one short transaction. */
const PURGE_AT_ONCE = 300;
const CHUNKS_LOOKED_AT = 600;
/** Answers looked through for what they cited in one short transaction. */
const ANSWERS_LOOKED_AT = 500;

/** Serves versions from now on, all of them or none. Namespaces are locked in one order, so that two promotions never wait for each other. */
export async function promote(database: Database, versions: readonly { namespace: string; version: number }[]): Promise<void> {
  await database.transaction(async (tx) => {
    for (const { namespace, version } of [...versions].sort((a, b) => (a.namespace < b.namespace ? -1 : 1))) {
      if (await promoteVersion(tx, namespace, version)) continue;
      const refusal = await refusalOf(tx, namespace, version);
      throw refusal === null ? KNOWLEDGE_ERRORS.versionUnknown(`${namespace} has no version ${version} that is ready`) : KNOWLEDGE_ERRORS.invalid(`${namespace} version ${version}: ${refusal}`);
    }
  }, 'knowledge');
}

/** Serves what was served before: in one namespace, or in all that changed together last. What was served first then has nothing to go back to, and stays. */
export async function rollback(database: Database, namespace: string | undefined): Promise<{ namespace: string; version: number }[]> {
  return database.transaction(async (tx) => {
    const namespaces = namespace === undefined ? await lastPromoted(tx) : [namespace];
    const done: { namespace: string; version: number }[] = [];
    for (const name of namespaces) {
      const version = await rollbackNamespace(tx, name);
      if (version !== null) done.push({ namespace: name, version });
    }
    if (done.length === 0) throw KNOWLEDGE_ERRORS.versionUnknown(namespaces.length === 0 ? 'nothing is served' : `${namespaces.join(', ')}: nothing else was served before`);
    return done;
  }, 'knowledge');
}

/** Deletes what no version that is kept needs, bit by bit, with a rest after each. Whatever is left half done is done by the next call. */
export async function prune(database: Database, namespace: string, rest: Rest): Promise<void> {
  async function bit<T>(work: (tx: Executor) => Promise<T>): Promise<T> {
    const started = performance.now();
    const done = await database.transaction(work, 'knowledge');
    await rest(performance.now() - started);
    return done;
  }
  await database.transaction((tx) => retireVersions(tx, namespace), 'knowledge');
  let place: unknown = null;
  do {
    const from = place;
    place = await bit((tx) => archiveCited(tx, namespace, from, ANSWERS_LOOKED_AT));
  } while (place !== null);
  const versions = await bit((tx) => versionsToPurge(tx, namespace));
  for (const version of versions) {
    for (const rows of VERSION_ROWS) {
      for (let after: string | null = ''; after !== null; ) {
        const from: string = after;
        after = await bit(async (tx) => {
          await lockNamespace(tx, namespace);
          return deleteRows(tx, version, rows, from, PURGE_AT_ONCE);
        });
      }
    }
  }
  for (let after: number | null = versions.length > 0 ? 0 : null; after !== null; ) {
    const from = after;
    after = await bit((tx) => purgeChunks(tx, namespace, from, CHUNKS_LOOKED_AT));
  }
}
