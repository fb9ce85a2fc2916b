import { isUtf8 } from 'node:buffer';
import { lstat, readdir } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { parseFaqList } from './faq-list.ts';
import { parseMarkdownDocument } from './front-matter.ts';
import { KNOWLEDGE_ERRORS } from '../errors.ts';
import { parseGolden } from './golden.ts';
import { ignoring } from './ignore.ts';
import { documentFrom } from './parsed-document.ts';
import { createDocumentParser, type DocumentParser } from './parse/parser.ts';
import type { DocumentKind } from './parse/worker.ts';
import { MAX_BINARY_BYTES, MAX_FILE_BYTES, readBytes, readTextFile } from './read-file.ts';
import { refused, type Source, type SourceItem } from './source.ts';
import { walk } from './walk.ts';

/** The owner's own rules, at the top of the folder. */
const IGNORE_FILE = '.knowledgeignore';
/** Questions that a version must answer before it is served, at the top of the folder. */
const GOLDEN_FILE = 'golden.json';

type Parser = (path: string, text: string) => SourceItem[];

/** What is read, by the end of the name. Other kinds of documents join here. */
const PARSERS: Record<string, Parser> = {
  '.md': (path, text) => [parseMarkdownDocument(path, text)],
  '.markdown': (path, text) => [parseMarkdownDocument(path, text)],
  '.json': parseFaqList,
};

/** Documents of kinds that are not read yet: said aloud, so that nobody believes they are served. */
const NOT_YET = new Set(['.doc', '.odt', '.rtf', '.txt', '.mdx']);
/** Read in a thread of their own. */
const PARSED: Record<string, DocumentKind> = { '.html': 'html', '.htm': 'html', '.pdf': 'pdf', '.docx': 'docx' };

/** A README tells people about the folder; it is no knowledge. */
const ABOUT = /(^|\/)readme(\.[a-z]{2})?\.md$/i;

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

const extensionOf = (path: string): string => /\.[^./]+$/.exec(path)?.[0].toLowerCase() ?? '';

async function parseFile(root: string, path: string, kind: DocumentKind, parser: DocumentParser): Promise<SourceItem> {
  const bytes = await readBytes(root, path, kind === 'html' ? MAX_FILE_BYTES : MAX_BINARY_BYTES);
  if (!Buffer.isBuffer(bytes)) return bytes;
  if (kind === 'html' && !isUtf8(bytes)) return refused(path, 'encoding', 'not valid UTF-8');
  const parsed = await parser.parse(kind, new Uint8Array(bytes));
  return parsed.status === 'parsed' ? documentFrom(path, parsed.document, kind === 'html' ? { original: bytes.toString('utf8') } : {}) : refused(path, parsed.code, parsed.detail);
}

async function* itemsOf(root: string): AsyncGenerator<SourceItem> {
  const parser = createDocumentParser();
  try {
    yield* read(root, parser);
  } finally {
    await parser.close();
  }
}

/** What there is to read: the files below a folder, or the one file that was named. */
async function* entriesOf(root: string): AsyncGenerator<string | SourceItem> {
  const rules = (await readdir(root)).includes(IGNORE_FILE) ? await readTextFile(root, IGNORE_FILE) : '';
  yield* walk(root, ignoring(typeof rules === 'string' ? rules : ''));
}

async function* read(named: string, parser: DocumentParser): AsyncGenerator<SourceItem> {
  const found = await lstat(named).catch((error: unknown) => { throw isMissing(error) ? KNOWLEDGE_ERRORS.invalid(`${named} does not exist`) : error; });
  const [root, entries] = found.isDirectory() ? [named, entriesOf(named)] : [dirname(named), [basename(named)]];
  for await (const entry of entries) {
    if (typeof entry !== 'string') {
      yield entry;
      continue;
    }
    const extension = extensionOf(entry);
    const parse = PARSERS[extension];
    const kind = PARSED[extension];
    if (kind !== undefined) yield await parseFile(root, entry, kind, parser);
    if (NOT_YET.has(extension)) yield refused(entry, 'unsupported_kind', `${extension} documents are not read`);
    if (parse === undefined || ABOUT.test(entry) || entry === GOLDEN_FILE) continue;
    const text = await readTextFile(root, entry);
    if (typeof text === 'string') yield* parse(entry, text);
    else yield text;
  }
}

/** A folder of Markdown documents, JSON lists of questions and answers, HTML pages, PDF and DOCX files, or one such file. */
export function folderSource(root: string): Source {
  return {
    name: root,
    items: () => itemsOf(root),
    async golden() {
      if (!(await lstat(root)).isDirectory() || !(await readdir(root)).includes(GOLDEN_FILE)) return [];
      const text = await readTextFile(root, GOLDEN_FILE);
      if (typeof text !== 'string') throw KNOWLEDGE_ERRORS.invalid(`${GOLDEN_FILE} cannot be read`);
      return parseGolden(GOLDEN_FILE, text);
    },
  };
}
