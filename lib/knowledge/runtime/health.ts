import type { Embedder } from '../../contracts/language-model.ts';
import type { Database } from '../../db/database.ts';
import { servedVersions, type ServedVersion } from '../../db/queries/knowledge-search.ts';
import type { Lexicon } from '../../language/lexicon/lexicon.ts';
import { analyzerOf } from '../analyzer.ts';
import { namespacesOf } from './namespaces.ts';
import { vectorSpace } from './semantics.ts';

export interface NamespaceHealth extends ServedVersion {
  /** `stale`: the catalogue has changed since; it answers, and should be built again. `mismatch`: it is not searched. */
  state: 'served' | 'stale' | 'mismatch' | 'empty';
}

export interface KnowledgeHealth {
  status: 'ok' | 'degraded' | 'quarantined';
  /** Which check failed, in words for the owner; null when none did. */
  reason: string | null;
  /** What is searched by, in words for the owner. */
  search: string;
  namespaces: NamespaceHealth[];
}

function stateOf(served: ServedVersion, lexicon: Lexicon): NamespaceHealth['state'] {
  if (served.analyzer !== analyzerOf(lexicon)) return 'mismatch';
  if (served.documents === 0) return 'empty';
  return served.lexicon === lexicon.revision ? 'served' : 'stale';
}

/** Why nothing can be answered from these versions, or null. The same words for a query and for the health page. */
export function quarantineReason(served: readonly { analyzer: string; chunks: number }[], analyzer: string): string | null {
  if (served.length === 0) return 'no version of the knowledge is served: build and promote one';
  if (served.every((version) => version.analyzer !== analyzer)) return 'the served versions were built by another analyzer: build them again';
  if (served.every((version) => version.chunks === 0)) return 'the served versions hold no document: build and promote one that does';
  return null;
}

function searchedBy(namespaces: readonly NamespaceHealth[], embedder: Embedder | null): string {
  if (embedder === null) return 'words only: no embedding provider is configured';
  const space = vectorSpace(embedder);
  const without = namespaces.filter((namespace) => namespace.embedder !== space);
  if (without.length === namespaces.length) return `words only: nothing that is served has vectors of ${space}; build the knowledge again`;
  return `words and vectors of ${space}${without.length === 0 ? '' : ` (none in ${without.map((namespace) => namespace.namespace).join(', ')})`}`;
}

/** The served versions and whether questions can be answered from them. */
export async function knowledgeHealth(database: Database, lexicon: Lexicon, embedder: Embedder | null = null): Promise<KnowledgeHealth> {
  const namespaces = (await servedVersions(database)).map((served) => ({ ...served, state: stateOf(served, lexicon) }));
  // Customers are who must be answered: what only staff may read does not lift their quarantine.
  const readable = namespacesOf('public_chatbot');
  const reason = quarantineReason(namespaces.filter(({ namespace }) => readable.some((name) => name === namespace)), analyzerOf(lexicon));
  const bad = namespaces.filter((namespace) => namespace.state !== 'served');
  return {
    status: reason !== null ? 'quarantined' : bad.length > 0 ? 'degraded' : 'ok',
    reason: reason ?? (bad.length > 0 ? bad.map((namespace) => `${namespace.namespace}: ${namespace.state}`).join(', ') : null),
    search: searchedBy(namespaces, embedder),
    namespaces,
  };
}
