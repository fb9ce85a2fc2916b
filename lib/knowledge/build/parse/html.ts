import domino from '@mixmark-io/domino';
import TurndownService from 'turndown';

/** A page as text: what can be published of it. */
export interface ParsedDocument {
  title: string | null;
  /** As the document itself says, not checked. */
  lang: string | null;
  /** Markdown. */
  body: string;
}

/** Parts of a page that are the same on every page, and what is no text. */
const BESIDE = ['script', 'style', 'noscript', 'template', 'iframe', 'object', 'svg', 'canvas', 'form', 'button', 'nav', 'header', 'footer', 'aside', 'dialog', 'video', 'audio'] as const;
/** Said to be hidden, or to be about the site and not of the page. */
const HIDDEN = '[hidden], [aria-hidden="true"], [role="navigation"], [role="banner"], [role="contentinfo"], [role="search"], [role="dialog"], .cookie-banner, #cookie-banner, .breadcrumb';

const textOf = (element: Element | null): string | null => element?.textContent.replace(/\s+/g, ' ').trim() || null;

/** The main part of a page as Markdown; links keep their text only, since a relative one leads nowhere from here. */
export function parseHtml(html: string): ParsedDocument {
  const page = domino.createDocument(html);
  const meta = (name: string): string | null => page.querySelector(`meta[property="${name}"]`)?.getAttribute('content')?.trim() ?? null;
  const main = page.querySelector('main, [role="main"], article') ?? page.body;
  const title = textOf(main.querySelector('h1')) ?? meta('og:title') ?? textOf(page.querySelector('title'));
  const lang = page.documentElement.getAttribute('lang');
  for (const tag of BESIDE) for (const element of Array.from(main.getElementsByTagName(tag))) if (tag !== 'header' || element.querySelector('h1') === null) element.remove();
  for (const element of Array.from(main.querySelectorAll(HIDDEN))) element.remove();
  const turndown = new TurndownService({ headingStyle: 'atx', codeBlockStyle: 'fenced', bulletListMarker: '-' });
  turndown.addRule('link', { filter: 'a', replacement: (content, node) => (/^https?:/i.test((node as Element).getAttribute('href') ?? '') ? `[${content.trim()}](${(node as Element).getAttribute('href') ?? ''})` : content) });
  turndown.addRule('image', { filter: 'img', replacement: (_content, node) => (node as Element).getAttribute('alt') ?? '' });
  turndown.addRule('cell', { filter: ['th', 'td'], replacement: (content) => `${content.replace(/\s+/g, ' ').trim()} | ` });
  turndown.addRule('row', { filter: 'tr', replacement: (content) => `| ${content.trim()}\n` });
  return { title, lang, body: turndown.turndown(main as HTMLElement).replace(/\\([_*[\]#.>~`-])/g, '$1').trim() };
}
