import { createHash } from 'node:crypto';
import type { Language } from '../../contracts/language.ts';
import { fold, tokenise } from '../../language/normalise.ts';
import { blocksOf, plainText } from '../markdown.ts';
import type { Refusal, Source, SourceDocument } from './source.ts';

/** What is kept of a document between the two readings of its source. */
export interface ScannedDocument {
  id: string;
  path: string;
  hash: string;
  groupId: string;
  lang: Language;
}

export interface Warning {
  path: string;
  line: number | null;
  code: string;
  message: string;
}

export interface Scan {
  /** By namespace, then by id. */
  namespaces: Map<string, Map<string, ScannedDocument>>;
  refused: Refusal[];
  warnings: Warning[];
}

/** The identity of what a document says and how it is governed; where its file lies does not count. */
export function documentHash(document: SourceDocument): string {
  const { path: _path, flags: _flags, namespace: _namespace, bodyLine: _bodyLine, ...said } = document;
  return createHash('sha256').update(JSON.stringify(said)).digest('hex');
}

export const groupOf = (document: SourceDocument): string => document.translationOf ?? document.id;

const LINK = /\]\((?!https?:|mailto:|tel:|#)([^)\s]{1,300})\)/g;

/** A link to another file of the source, with the path it leads to. */
interface Link {
  from: string;
  line: number;
  text: string;
  to: string;
}

function linksOf(document: SourceDocument): Link[] {
  const folder = document.path.split('/').slice(0, -1);
  return blocksOf(document.body).flatMap((block) =>
    [...block.text.matchAll(LINK)].map((match) => {
      const parts = [...folder];
      for (const part of (match[1] ?? '').split('#')[0]?.split('/') ?? []) {
        if (part === '..') parts.pop();
        else if (part !== '.' && part !== '') parts.push(part);
      }
      return { from: document.path, line: block.line + (document.bodyLine ?? 1), text: match[1] ?? '', to: parts.join('/') };
    }),
  );
}

/** What a text says once case, accents, punctuation and marks are gone: two documents with the same one are copies. */
const wordsHash = (document: SourceDocument): string =>
  createHash('sha256').update(`${document.lang} ${tokenise(fold(plainText(document.body))).map((token) => token.text).join(' ')}`).digest('base64').slice(0, 22);

/** Reads a source once: every document's identity, what is refused, and what its owner should look at. Keeps no text. */
export async function scan(source: Source, forced: string | undefined): Promise<Scan> {
  const result: Scan = { namespaces: new Map(), refused: [], warnings: [] };
  const paths = new Set<string>();
  const links: Link[] = [];
  const texts = new Map<string, string>();
  for await (const document of accepted(source, forced, result.refused)) {
    paths.add(document.path);
    const { namespace } = document;
    const known = result.namespaces.get(namespace) ?? new Map<string, ScannedDocument>();
    result.namespaces.set(namespace, known);
    known.set(document.id, { id: document.id, path: document.path, hash: documentHash(document), groupId: groupOf(document), lang: document.lang });
    for (const flag of document.flags) result.warnings.push({ path: document.path, ...flag });
    const words = wordsHash(document);
    const twin = texts.get(words);
    if (twin === undefined) texts.set(words, document.path);
    else result.warnings.push({ path: document.path, line: null, code: 'copy', message: `says the same as ${twin}` });
    links.push(...linksOf(document));
  }
  for (const link of links) {
    if (!paths.has(link.to)) result.warnings.push({ path: link.from, line: link.line, code: 'broken_link', message: `links to ${link.text}, which is not there` });
  }
  result.warnings.push(...orphanTranslations(result));
  return result;
}

function orphanTranslations(result: Scan): Warning[] {
  return [...result.namespaces.values()].flatMap((documents) =>
    [...documents.values()].flatMap((document) =>
      documents.has(document.groupId) ? [] : [{ path: document.path, line: null, code: 'orphan_translation', message: `translates ${document.groupId}, which is not there` }],
    ),
  );
}

/** A document whose namespace is settled. */
export type PlacedDocument = SourceDocument & { namespace: string };

/** The documents of a source that can be built, in its order; the same ones at every reading. Refusals are added to the list. */
export async function* accepted(source: Source, forced: string | undefined, refusals: Refusal[]): AsyncGenerator<PlacedDocument> {
  const seen = new Map<string, string>();
  for await (const item of source.items()) {
    if (item.kind === 'refused') {
      refusals.push(item.refusal);
      continue;
    }
    const { document } = item;
    const namespace = forced ?? document.namespace;
    if (namespace === null) {
      refusals.push({ path: document.path, line: null, code: 'namespace', message: 'names no namespace, and none was given' });
      continue;
    }
    const key = `${namespace} ${document.id}`;
    const first = seen.get(key);
    if (first !== undefined) {
      refusals.push({ path: document.path, line: null, code: 'duplicate_id', message: `${document.id} is ${first} already` });
      continue;
    }
    seen.set(key, document.path);
    yield { ...document, namespace };
  }
}
