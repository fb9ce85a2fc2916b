import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Logger } from '../../lib/contracts/logger.ts';
import { migrate } from '../../lib/db/migrate.ts';
import { openPglite } from '../../lib/db/pglite.ts';
import { createKnowledgeBuilder } from '../../lib/knowledge/build/builder.ts';
import { folderSource } from '../../lib/knowledge/build/folder-source.ts';
import { compileLexicon } from '../../lib/language/lexicon/lexicon.ts';
import { MIGRATIONS } from '../../lib/local.ts';

const silent: Logger = { debug() {}, info() {}, warn() {}, error() {}, child: () => silent };
const front = (id: string): string => `---\nid: ${id}\nnamespace: knowledge:faq\ntitle: Titre ${id}\nlang: fr\ntruth_level: L1\n---\n`;

/** Ways to write a document that must not be built. */
const WAYS: ((path: string, index: number) => Promise<unknown>)[] = [
  (path) => writeFile(`${path}.md`, `---\na: &a [x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nid: *c\n---\nTexte`),
  (path) => writeFile(`${path}.md`, `---\n${'k: '.repeat(50_000)}\n---\nTexte`),
  async (path) => { await writeFile(`${path}.md`, front('big')); await truncate(`${path}.md`, 50_000_000); },
  (path) => writeFile(`${path}.md`, Buffer.from([45, 45, 45, 10, 0, 1, 2, 255])),
  (path) => symlink('..', `${path}.md`),
  (path) => writeFile(`${path}.md`, Buffer.from(`${front('latin')}été à Noël`, 'latin1')),
  (path) => writeFile(`${path}.json`, '['.repeat(20_000)),
  (path, index) => writeFile(`${path}.md`, `${front(`secret.${index}`)}password: hunter2hunter2`),
  (path) => writeFile(`${path}.md`, '# Sans en-tête'),
  (path) => writeFile(`${path}.md`, `${front('copie')}Toujours le même.`),
];

/** `eval hostile`: ten thousand documents that must be refused by name, among a hundred that must be built. */
export async function run(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'comptoir-hostile-'));
  const database = await openPglite({ memory: true });
  try {
    for (let index = 0; index < 10_000; index += 1) {
      const at = join(folder, String(index % 100));
      if (index < 100) await mkdir(at);
      await WAYS[index % WAYS.length]?.(join(at, `hostile-${index}`), index);
    }
    for (let index = 0; index < 100; index += 1) await writeFile(join(folder, String(index), 'good.md'), `${front(`good.${index}`)}Un bon texte, le ${index}e.`);
    await migrate(database, MIGRATIONS);
    const builder = createKnowledgeBuilder({ database, lexicon: compileLexicon(), logger: silent, clock: { now: () => Date.now() } });
    const started = performance.now();
    const report = await builder.build({ source: folderSource(folder), promote: true });
    const codes = new Map<string, number>();
    for (const { code } of report.refused) codes.set(code, (codes.get(code) ?? 0) + 1);
    process.stdout.write(`${report.documents} built, ${report.refused.length} refused in ${((performance.now() - started) / 1000).toFixed(1)} s, ${Math.round(process.memoryUsage.rss() / 1e6)} MB\n`);
    for (const [code, count] of codes) process.stdout.write(`  ${code}: ${count}\n`);
  } finally {
    await database.close();
    await rm(folder, { recursive: true, force: true });
  }
}
