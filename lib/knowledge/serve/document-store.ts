import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { stringify } from 'yaml';
import type { z } from 'zod';
import { fold } from '../../language/normalise.ts';
import { frontMatterSchema, parseMarkdownDocument } from '../build/front-matter.ts';
import type { Refusal } from '../build/source.ts';
import { NAMESPACES, type Namespace } from '../runtime/namespaces.ts';

export type StoredDocument = z.input<typeof frontMatterSchema> & { namespace: Namespace; body: string };

export interface DocumentSummary {
  namespace: string;
  id: string;
  title: string;
  lang: string;
  path: string;
}

export type Stored = { status: 'added' | 'replaced'; path: string } | { status: 'refused'; refusal: Refusal };

/** Documents as Markdown files in a folder: what is published can be read, compared and kept under version control. */
export interface DocumentStore {
  readonly folder: string;
  put(document: StoredDocument): Promise<Stored>;
  /** Takes a document out; false when it is not there. It stops to be served with the next build. */
  retire(namespace: Namespace, id: string): Promise<boolean>;
  list(namespace: Namespace | undefined): Promise<DocumentSummary[]>;
  /** The namespaces that ever had a document here, those whose last one was retired included. */
  namespaces(): Promise<Namespace[]>;
}

/** A file name that no id can lead out of the folder, or make too long. */
function pathOf(namespace: string, id: string): string {
  const readable = fold(id).replace(/[^a-z0-9]+/g, '-').slice(0, 60);
  return join(namespace.replace(':', '/'), `${readable}-${createHash('sha256').update(id).digest('hex').slice(0, 12)}.md`);
}

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

export function createDocumentStore(folder: string): DocumentStore {
  const find = async (path: string): Promise<string | null> => {
    try {
      return await readFile(join(folder, path), 'utf8');
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  };
  return {
    folder,
    async put({ body, ...front }) {
      const path = pathOf(front.namespace, front.id);
      const text = `---\n${stringify(front)}---\n\n${body.trim()}\n`;
      const item = parseMarkdownDocument(path, text);
      if (item.kind === 'refused') return { status: 'refused', refusal: item.refusal };
      const isThere = (await find(path)) !== null;
      await mkdir(join(folder, path, '..'), { recursive: true });
      const half = join(folder, `${path}.${randomUUID()}.half`);
      await writeFile(half, text, { mode: 0o600 });
      await rename(half, join(folder, path));
      return { status: isThere ? 'replaced' : 'added', path };
    },
    async retire(namespace, id) {
      const path = pathOf(namespace, id);
      if ((await find(path)) === null) return false;
      await rm(join(folder, path), { force: true });
      return true;
    },
    async namespaces() {
      await mkdir(folder, { recursive: true });
      const folders = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isDirectory()).map((entry) => relative(folder, join(entry.parentPath, entry.name)));
      return NAMESPACES.filter((namespace) => folders.includes(namespace.replace(':', sep)));
    },
    async list(namespace) {
      await mkdir(folder, { recursive: true });
      const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.md')).sort();
      const found: DocumentSummary[] = [];
      for (const path of names) {
        const text = await find(path);
        const item = text === null ? null : parseMarkdownDocument(path, text);
        if (item?.kind !== 'document' || (namespace !== undefined && item.document.namespace !== namespace)) continue;
        found.push({ namespace: item.document.namespace ?? '', id: item.document.id, title: item.document.title, lang: item.document.lang, path });
      }
      return found;
    },
  };
}
