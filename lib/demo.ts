import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { catalogLexicon } from './commerce/lexicon.ts';
import { importCatalog } from './commerce/import.ts';
import { createShopCatalog } from './commerce/shop/catalog.ts';
import { ERRORS } from './contracts/errors.ts';
import type { Logger } from './contracts/logger.ts';
import type { Database } from './db/database.ts';
import { readRevision } from './db/queries/catalog.ts';
import { servedVersions } from './db/queries/knowledge-search.ts';
import { readFlags, setFlag } from './db/queries/instance.ts';
import { createKnowledgeBuilder } from './knowledge/build/builder.ts';
import { folderSource } from './knowledge/build/folder-source.ts';
import { knowledgeHealth } from './knowledge/runtime/health.ts';

const ROOT = new URL('../', import.meta.url);
/** The revision of the demo's catalogue that was loaded: as long as it is there, nobody has brought a catalogue of their own. */
const FLAG = 'demo_catalog';
const FILES_FLAG = 'demo_files';
/** The versions the demo itself promoted, by namespace. */
const KNOWLEDGE_FLAG = 'demo_knowledge';
const knowledgeFlagSchema = z.record(z.string(), z.string());

export interface DemoOptions {
  database: Database;
  logger: Logger;
  onProgress: (line: string) => void;
}

/**
 * Fills an empty database with the demo shop, and keeps it up to date with the files as long as it is the demo shop.
 * A shop with a catalogue of its own is left alone. Half a second the first time, milliseconds when nothing changed.
 */
export async function loadDemoShop({ database, logger, onProgress }: DemoOptions): Promise<void> {
  const revision = await readRevision(database);
  const loaded = (await readFlags(database))[FLAG];
  if (revision !== null && revision !== loaded) return;

  const clock = { now: () => Date.now() };
  const files = await fingerprint();
  const flags = await readFlags(database);
  if (revision !== null && flags[FILES_FLAG] === files && (await isServed(database, clock))) return;

  const [families, vehicles, products, offers] = await Promise.all(['catalog/families', 'catalog/vehicles', 'catalog/products', 'offers/offers'].map((name) => readFile(new URL(`demo/${name}.json`, ROOT), 'utf8')));
  const imported = await importCatalog(database, { families: families ?? '', vehicles: vehicles ?? '', products: products ?? '', offers: offers ?? '' });
  if (imported.status === 'refused') throw ERRORS.configInvalid({ detail: `the demo catalogue was refused: ${JSON.stringify(imported.problems.slice(0, 3))}` });
  if (imported.revision !== loaded) await setFlag(database, FLAG, imported.revision, 'demo');
  if (imported.status === 'imported') onProgress(`Demo catalogue: ${imported.products.read} products.`);

  const vocabulary = await createShopCatalog({ database, clock }).vocabulary();
  const served = await servedVersions(database);
  const own = knowledgeFlagSchema.parse(flags[KNOWLEDGE_FLAG] ?? {});
  // Whoever promoted or rolled back anything has made the knowledge theirs.
  if (served.some(({ namespace, version }) => own[namespace] !== String(version))) return;
  const builder = createKnowledgeBuilder({ database, lexicon: catalogLexicon(vocabulary), logger, clock });
  const report = await builder.build({ source: folderSource(fileURLToPath(new URL('knowledge', ROOT))), promote: true });
  if (report.refused.length > 0) logger.warn({ refused: report.refused.length, first: report.refused[0] }, 'demo documents were refused');
  if (report.versions.some((version) => !version.unchanged)) onProgress(`Demo knowledge: ${report.documents} documents.`);
  await setFlag(database, KNOWLEDGE_FLAG, Object.fromEntries((await servedVersions(database)).map(({ namespace, version }) => [namespace, String(version)])), 'demo');
  await setFlag(database, FILES_FLAG, files, 'demo');
}

/** Names, sizes and times of the demo's files: enough to see that nothing changed, at the price of a look at the folders. */
async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of ['demo', 'knowledge']) {
    const root = fileURLToPath(new URL(folder, ROOT));
    const entries = await readdir(root, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort();
    for (const file of files) {
      const { size, mtimeMs } = await stat(file);
      hash.update(`${file} ${size} ${mtimeMs}\n`);
    }
  }
  return hash.digest('hex');
}

/** Whether the knowledge that is served was built by this version's analyser. */
async function isServed(database: Database, clock: { now(): number }): Promise<boolean> {
  const vocabulary = await createShopCatalog({ database, clock }).vocabulary();
  return (await knowledgeHealth(database, catalogLexicon(vocabulary))).status === 'ok';
}
