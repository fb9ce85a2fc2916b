import { setImmediate as nextTick } from 'node:timers/promises';
import type { Database } from '../../db/database.ts';
import { archiveCited, lastPromoted, promoteVersion, purgeChunks, purgeSome, retireVersions, rollbackNamespace } from '../../db/queries/knowledge-versions.ts';
import { KNOWLEDGE_ERRORS } from '../errors.ts';

/** Rows deleted in one short transaction. */
const PURGE_AT_ONCE = 300;
const CHUNKS_LOOKED_AT = 2_000;

/** Serves versions from now on, all of them or none. Namespaces are locked in one order, so that two promotions never wait for each other. */
export async function promote(database: Database, versions: readonly { namespace: string; version: number }[]): Promise<void> {
  await database.transaction(async (tx) => {
    for (const { namespace, version } of [...versions].sort((a, b) => (a.namespace < b.namespace ? -1 : 1))) {
      if (!(await promoteVersion(tx, namespace, version))) throw KNOWLEDGE_ERRORS.versionUnknown(`${namespace} has no version ${version} that is ready`);
    }
  }, 'knowledge');
}

/** Serves what was served before. */
export async function rollback(database: Database, namespace: string | undefined): Promise<{ namespace: string; version: number }[]> {
  return database.transaction(async (tx) => {
    const namespaces = namespace === undefined ? await lastPromoted(tx) : [namespace];
    const done: { namespace: string; version: number }[] = [];
    for (const name of namespaces) {
      const version = await rollbackNamespace(tx, name);
      if (version === null) throw KNOWLEDGE_ERRORS.versionUnknown(`${name} was never served from another version`);
      done.push({ namespace: name, version });
    }
    if (done.length === 0) throw KNOWLEDGE_ERRORS.versionUnknown('nothing is served');
    return done;
  }, 'knowledge');
}

/** Deletes what no version that is kept needs, bit by bit. Whatever is left half done is done by the next call. */
export async function prune(database: Database, namespace: string): Promise<void> {
  await database.transaction(async (tx) => {
    await retireVersions(tx, namespace);
    await archiveCited(tx, namespace);
  }, 'knowledge');
  let purged = false;
  while (await database.transaction((tx) => purgeSome(tx, namespace, PURGE_AT_ONCE), 'knowledge')) {
    purged = true;
    await nextTick();
  }
  for (let after: number | null = purged ? 0 : null; after !== null; await nextTick()) {
    const from = after;
    after = await database.transaction((tx) => purgeChunks(tx, namespace, from, CHUNKS_LOOKED_AT), 'knowledge');
  }
}
