import { setTimeout as sleep } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { KNOWLEDGE_ERRORS } from '../errors.ts';
import { decodePage } from './decode-page.ts';
import { documentFrom } from './parsed-document.ts';
import { createDocumentParser, type DocumentParser } from './parse/parser.ts';
import { readRobots, type Robots } from './robots.ts';
import { refused, type Source, type SourceItem } from './source.ts';
import { fetchPage, WebFetchError, type FetchedPage, type WebFetchOptions } from './web-fetch.ts';

export interface SitemapOptions {
  /** The address of the sitemap. */
  sitemap: string;
  /** Pages read at the most. */
  mostPages?: number;
  /** The pause between two pages; a longer one that robots.txt asks for is kept. */
  pauseMs?: number;
  allowPrivate?: boolean;
}

const MOST_PAGES = 2_000;
const MOST_SITEMAPS = 50;
const PAUSE_MS = 300;
const LONGEST_PAUSE_MS = 10_000;
const PAGE_BYTES = 2_000_000;
const SITEMAP_BYTES = 10_000_000;
const ROBOTS_BYTES = 500_000;
const TIMEOUT_MS = 15_000;

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const unescapeXml = (text: string): string => text.replace(/&(amp|lt|gt|quot|apos);/g, (_all, name: string) => ENTITIES[name] ?? '');

/** The addresses of a sitemap, and whether they are sitemaps themselves. Only `loc` is read, so nothing is expanded that a stranger declared. */
export function readSitemap(xml: string): { isIndex: boolean; addresses: string[] } {
  return { isIndex: /<sitemapindex[\s>]/.test(xml.slice(0, 10_000)), addresses: Array.from(xml.matchAll(/<loc>\s*(?:<!\[CDATA\[)?([^<\]]{1,2000})(?:\]\]>)?\s*<\/loc>/g), (match) => unescapeXml((match[1] ?? '').trim())) };
}

const problem = (address: string, error: unknown): SourceItem => {
  if (error instanceof WebFetchError) return refused(address, error.code, error.message);
  if (error instanceof TypeError) return refused(address, 'web_address', 'not an address');
  throw error;
};

/** What a site asks of robots. A site that has no such file asks nothing; one that fails to say is not read at all, as the standard has it. */
async function robotsOf(address: string, web: WebFetchOptions): Promise<Robots> {
  let page: FetchedPage;
  try {
    page = await fetchPage(address, web);
  } catch (error) {
    if (error instanceof WebFetchError) throw KNOWLEDGE_ERRORS.sourceUnreachable(`${address}: ${error.message}`);
    throw error;
  }
  if (page.status >= 500) throw KNOWLEDGE_ERRORS.sourceUnreachable(`${address} answered ${page.status}`);
  return readRobots(page.status === 200 ? page.body.toString('utf8') : '');
}

async function* pages(options: SitemapOptions, parser: DocumentParser): AsyncGenerator<SourceItem> {
  const origin = new URL(options.sitemap).origin;
  const web = (maxBytes: number): WebFetchOptions => ({ maxBytes, timeoutMs: TIMEOUT_MS, allowPrivate: options.allowPrivate ?? false });
  const robots = await robotsOf(`${origin}/robots.txt`, web(ROBOTS_BYTES));
  const pauseMs = Math.min(LONGEST_PAUSE_MS, Math.max(robots.delayMs, options.pauseMs ?? PAUSE_MS));
  const most = options.mostPages ?? MOST_PAGES;

  const sitemaps = [options.sitemap];
  const seen = new Set<string>(sitemaps);
  let [read, got] = [0, 0];
  for (let sitemap = sitemaps.shift(); sitemap !== undefined; sitemap = sitemaps.shift()) {
    if ((read += 1) > MOST_SITEMAPS) { yield refused(sitemap, 'too_many_pages', `more than ${MOST_SITEMAPS} sitemaps; the rest is left out`); return; }
    let found: ReturnType<typeof readSitemap>;
    try {
      const page = await fetchPage(sitemap, web(SITEMAP_BYTES));
      if (page.status !== 200) { yield refused(sitemap, 'web_status', `answered ${page.status}`); continue; }
      const isPacked = page.body[0] === 0x1f && page.body[1] === 0x8b;
      found = readSitemap((isPacked ? gunzipSync(page.body, { maxOutputLength: SITEMAP_BYTES }) : page.body).toString('utf8'));
    } catch (error) {
      if (error instanceof RangeError) yield refused(sitemap, 'web_too_large', 'unpacks to too much');
      else yield problem(sitemap, error);
      continue;
    }
    for (const address of found.addresses) {
      if (seen.has(address)) continue;
      seen.add(address);
      if (!URL.canParse(address) || new URL(address).origin !== origin) { yield refused(address.slice(0, 300), 'web_address', 'is of another site'); continue; }
      if (found.isIndex) { sitemaps.push(address); continue; }
      if ((got += 1) > most) { yield refused(address, 'too_many_pages', `more than ${most} pages; the rest is left out`); return; }
      const { pathname, search } = new URL(address);
      if (!robots.allows(pathname + search)) { yield refused(address, 'robots', 'robots.txt asks not to read it'); continue; }
      await sleep(pauseMs);
      yield await readPage(address, web(PAGE_BYTES), parser);
    }
  }
}

async function readPage(address: string, web: WebFetchOptions, parser: DocumentParser): Promise<SourceItem> {
  let page: FetchedPage;
  try {
    page = await fetchPage(address, web);
  } catch (error) {
    return problem(address, error);
  }
  if (page.status !== 200) return refused(address, 'web_status', `answered ${page.status}`);
  const kind = page.type.includes('html') ? 'html' : page.type.includes('pdf') ? 'pdf' : null;
  if (kind === null) return refused(address, 'unsupported_kind', 'is neither a page nor a PDF');
  const text = kind === 'html' ? decodePage(page.body, page.type) : '';
  if (text === null) return refused(address, 'encoding', 'is not written in the encoding that it names, nor in UTF-8');
  const parsed = await parser.parse(kind, kind === 'html' ? new TextEncoder().encode(text) : new Uint8Array(page.body));
  return parsed.status === 'parsed' ? documentFrom(address, parsed.document, { url: address, ...(kind === 'html' ? { original: text } : {}) }) : refused(address, parsed.code, parsed.detail);
}

/** The pages of a website by its sitemap: slowly, as many as agreed, as robots.txt allows, and never an address of the own network. */
export function sitemapSource(options: SitemapOptions): Source {
  return {
    name: options.sitemap,
    async *items() {
      const parser = createDocumentParser();
      try {
        yield* pages(options, parser);
      } finally {
        await parser.close();
      }
    },
  };
}
