import { z } from 'zod';
import { AppError } from '../../contracts/errors.ts';
import { KNOWLEDGE_ERRORS } from '../errors.ts';
import { documentFrom, idOf } from './parsed-document.ts';
import { createDocumentParser, type DocumentParser } from './parse/parser.ts';
import { refused, type Source, type SourceItem } from './source.ts';

export interface WikijsOptions {
  /** The wiki's address: its GraphQL is at /graphql. */
  url: string;
  /** An API key of the wiki whose group has `read:pages`, `read:source` and `manage:pages`: the wiki asks for all three. */
  token: string;
  fetch?: typeof globalThis.fetch;
}

const TIMEOUT_MS = 20_000;
const MOST_PAGES = 20_000;
const MOST_CHARACTERS = 1_000_000;
/** Of one response: a list of 20,000 pages is 5 MB. */
const MOST_BYTES = 20_000_000;

const LIST = '{ pages { list(orderBy: PATH) { id path locale title contentType isPublished isPrivate } } }';
/** Markdown and HTML are read as they were written; AsciiDoc as the wiki shows it. */
const FIELDS: Record<string, 'content' | 'render'> = { markdown: 'content', html: 'content', asciidoc: 'render' };
const pageQuery = (field: 'content' | 'render'): string => `query ($id: Int!) { pages { single(id: $id) { text: ${field} tags { tag } } } }`;

const errorsSchema = z.object({ errors: z.array(z.object({ message: z.string() })).optional() });
const listSchema = z.object({ data: z.object({ pages: z.object({ list: z.array(z.object({
  id: z.number().int(), path: z.string(), locale: z.string(), title: z.string().nullable(), contentType: z.string(), isPublished: z.boolean(), isPrivate: z.boolean(),
})) }) }) });
const pageSchema = z.object({ data: z.object({ pages: z.object({ single: z.object({ text: z.string().nullable(), tags: z.array(z.object({ tag: z.string() }).nullable()) }).nullable() }) }) });

type Page = z.infer<typeof listSchema>['data']['pages']['list'][number];

/** What Wiki.js writes behind headings and quotes to say how they look. */
const DECORATION = /[ \t]*\{\.[\w .-]{1,80}\}[ \t]*$/gm;

/** What a wiki's refusal means to its owner. A key that ran out is no error there: it reads as a guest. */
const refusalOf = (message: string): string =>
  /forbidden|not authorized|unauthorized/i.test(message)
    ? 'the key may not read it: its group needs read:pages, read:source and manage:pages, and the key must not have run out'
    : `the wiki says: ${message.slice(0, 200)}`;

async function jsonOf(response: Response, host: string): Promise<unknown> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    if ((size += part.length) > MOST_BYTES) throw KNOWLEDGE_ERRORS.sourceUnreachable(`${host} answered more than ${MOST_BYTES} bytes`);
    parts.push(part);
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8')) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) throw KNOWLEDGE_ERRORS.sourceUnreachable(`${host} did not answer as a Wiki.js`);
    throw error;
  }
}

/** The published pages of a Wiki.js (2.x). The key goes to the wiki's own address only; redirects are not followed. Throws when the wiki cannot be read at all. */
export function wikijsSource({ url, token, fetch = globalThis.fetch }: WikijsOptions): Source {
  const endpoint = new URL('/graphql', url).href;
  const { host } = new URL(url);

  async function ask<T>(query: string, variables: Record<string, unknown>, schema: z.ZodType<T>): Promise<T> {
    let json: unknown;
    try {
      const response = await fetch(endpoint, {
        method: 'POST', redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS), headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body: JSON.stringify({ query, variables }),
      });
      if (!response.ok) throw KNOWLEDGE_ERRORS.sourceUnreachable(`${host} answered ${response.status}`);
      json = await jsonOf(response, host);
    } catch (error) {
      if (error instanceof TypeError || (error instanceof DOMException && error.name === 'TimeoutError')) throw KNOWLEDGE_ERRORS.sourceUnreachable(`${host} did not answer`);
      throw error;
    }
    const [problem] = errorsSchema.safeParse(json).data?.errors ?? [];
    if (problem !== undefined) throw KNOWLEDGE_ERRORS.sourceRefused(refusalOf(problem.message));
    const parsed = schema.safeParse(json);
    if (!parsed.success) throw KNOWLEDGE_ERRORS.sourceUnreachable(`${host} did not answer as a Wiki.js`);
    return parsed.data;
  }

  async function read(page: Page, place: string, parser: DocumentParser): Promise<SourceItem> {
    const field = FIELDS[page.contentType];
    if (field === undefined) return refused(place, 'unsupported_kind', `${page.contentType} pages are not read`);
    let single: z.infer<typeof pageSchema>['data']['pages']['single'];
    try {
      single = (await ask(pageQuery(field), { id: page.id }, pageSchema)).data.pages.single;
    } catch (error) {
      if (error instanceof AppError) return refused(place, error.code, error.detail ?? error.message);
      throw error;
    }
    if (single === null) return refused(place, 'gone', 'was deleted meanwhile');
    const text = single.text ?? '';
    if (text.length > MOST_CHARACTERS) return refused(place, 'too_large', `longer than ${MOST_CHARACTERS} characters`);
    const known = { id: idOf(place), url: new URL(`/${place}`, url).href, tags: single.tags.flatMap((entry) => entry?.tag ?? []).slice(0, 50) };
    if (page.contentType === 'markdown') return documentFrom(place, { title: page.title, lang: page.locale, body: text.replace(DECORATION, '') }, { ...known, original: text });
    const parsed = await parser.parse('html', new TextEncoder().encode(`<body>${text}</body>`));
    return parsed.status === 'parsed' ? documentFrom(place, { ...parsed.document, title: page.title ?? parsed.document.title, lang: page.locale }, { ...known, original: text }) : refused(place, parsed.code, parsed.detail);
  }

  async function* items(): AsyncGenerator<SourceItem> {
    const { list } = (await ask(LIST, {}, listSchema)).data.pages;
    const pages = list.filter((entry) => entry.isPublished && !entry.isPrivate);
    const parser = createDocumentParser();
    try {
      for (const page of pages.slice(0, MOST_PAGES)) yield await read(page, `${page.locale}/${page.path}`, parser);
      if (pages.length > MOST_PAGES) yield refused(url, 'too_many_pages', `more than ${MOST_PAGES} pages; the rest is left out`);
    } finally {
      await parser.close();
    }
  }

  return { name: url, items };
}
