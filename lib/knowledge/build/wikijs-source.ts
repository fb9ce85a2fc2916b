import { z } from 'zod';
import { AppError } from '../../contracts/errors.ts';
import { KNOWLEDGE_ERRORS } from '../errors.ts';
import { documentFrom, idOf } from './parsed-document.ts';
import { createDocumentParser } from './parse/parser.ts';
import { refused, type Source, type SourceItem } from './source.ts';

export interface WikijsOptions {
  /** The wiki's address: its GraphQL is at /graphql. */
  url: string;
  /** An API key of the wiki that may read pages. */
  token: string;
  fetch?: typeof globalThis.fetch;
}

const TIMEOUT_MS = 20_000;
const MOST_PAGES = 20_000;
const MOST_CHARACTERS = 1_000_000;

const LIST = '{ pages { list(orderBy: PATH) { id path locale title isPublished isPrivate } } }';
const PAGE = 'query ($id: Int!) { pages { single(id: $id) { content contentType title tags { tag } } } }';

const errorsSchema = z.object({ errors: z.array(z.object({ message: z.string() })).optional() });
const listSchema = z.object({ data: z.object({ pages: z.object({ list: z.array(z.object({ id: z.number().int(), path: z.string(), locale: z.string(), title: z.string(), isPublished: z.boolean(), isPrivate: z.boolean() })) }) }) });
const pageSchema = z.object({ data: z.object({ pages: z.object({ single: z.object({ content: z.string(), contentType: z.string(), title: z.string(), tags: z.array(z.object({ tag: z.string() })) }).nullable() }) }) });

/** The published pages of a Wiki.js. The key goes to the wiki's own address only; redirects are not followed. Throws when the wiki cannot be read at all. */
export function wikijsSource({ url, token, fetch = globalThis.fetch }: WikijsOptions): Source {
  const endpoint = new URL('/graphql', url).href;

  async function ask<T>(query: string, variables: Record<string, unknown>, schema: z.ZodType<T>): Promise<T> {
    let response: Response;
    try {
      response = await fetch(endpoint, {
        method: 'POST', redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS), headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body: JSON.stringify({ query, variables }),
      });
    } catch (error) {
      if (error instanceof TypeError || (error instanceof DOMException && error.name === 'TimeoutError')) throw KNOWLEDGE_ERRORS.sourceUnreachable(new URL(url).host);
      throw error;
    }
    const json: unknown = response.ok ? await response.json() : {};
    if (!response.ok || errorsSchema.parse(json).errors !== undefined) throw KNOWLEDGE_ERRORS.sourceUnreachable(`${new URL(url).host} answered ${response.status}, or refused the query`);
    return schema.parse(json);
  }

  async function* items(): AsyncGenerator<SourceItem> {
    const { list } = (await ask(LIST, {}, listSchema)).data.pages;
    const parser = createDocumentParser();
    try {
      for (const page of list.filter((entry) => entry.isPublished && !entry.isPrivate).slice(0, MOST_PAGES)) {
        const place = `${page.locale}/${page.path}`;
        const single = await readSingle(page.id, place);
        if (single === null || 'kind' in single) { yield single ?? refused(place, 'gone', 'was deleted meanwhile'); continue; }
        if (single.content.length > MOST_CHARACTERS) { yield refused(place, 'too_large', `longer than ${MOST_CHARACTERS} characters`); continue; }
        const known = { id: idOf(place), url: new URL(`/${place}`, url).href, tags: single.tags.map(({ tag }) => tag).slice(0, 50) };
        if (single.contentType !== 'html') { yield documentFrom(place, { title: single.title, lang: page.locale, body: single.content }, known); continue; }
        const parsed = await parser.parse('html', new TextEncoder().encode(`<body>${single.content}</body>`));
        yield parsed.status === 'parsed' ? documentFrom(place, { ...parsed.document, title: single.title, lang: page.locale }, known) : refused(place, parsed.code, parsed.detail);
      }
    } finally {
      await parser.close();
    }
  }

  async function readSingle(id: number, place: string) {
    try {
      return (await ask(PAGE, { id }, pageSchema)).data.pages.single;
    } catch (error) {
      if (error instanceof AppError) return refused(place, error.code, error.detail ?? error.message);
      throw error;
    }
  }

  return { name: url, items };
}
