import { html, type TemplateResult } from 'lit/html.js';
import { safeLink } from './safe-url.ts';

/* Replies in Markdown, as templates whose every value is text. There is no path from a reply to markup, links are checked,
   and what did not change while an answer grows keeps its nodes: a selection made in it stays. */

type Part = string | TemplateResult | Part[];

const INLINE = new RegExp(
  [
    String.raw`\\(?<escaped>[\\\x60*_[\]()#+\-.!>~])`,
    String.raw`\x60(?<code>[^\x60\n]+)\x60`,
    String.raw`\*\*(?<bold>[^\s*](?:[^*]|\*(?!\*))*?)\*\*`,
    String.raw`\*(?<italic>[^\s*][^*\n]*)\*`,
    String.raw`(?<![^\s(«"'*])_(?<under>[^\s_][^_\n]*)_(?![\p{L}\p{N}])`,
    String.raw`\[(?<label>[^\[\]\n]+)\]\((?<target>[^()\s]+)\)`,
    String.raw`(?<bare>https?:\/\/[^\s<>()"']*[^\s<>()"'.,;:!?])`,
  ].join('|'),
  'gu',
);

const anchor = (label: Part, target: string): Part => {
  const href = safeLink(target, location.href);
  return href === null ? label : html`<a href=${href} target="_blank" rel="noopener noreferrer">${label}</a>`;
};

function marked(match: RegExpMatchArray, depth: number): Part {
  const { escaped, code, bold, italic, under, label, target, bare } = match.groups ?? {};
  if (escaped !== undefined) return escaped;
  if (code !== undefined) return html`<code dir="ltr">${code}</code>`;
  if (label !== undefined && target !== undefined) return anchor(inline(label, depth + 1), target);
  if (bare !== undefined) return anchor(bare.replace(/^https?:\/\//, ''), bare);
  if (bold !== undefined) return html`<strong>${inline(bold, depth + 1)}</strong>`;
  return html`<em>${inline(italic ?? under ?? '', depth + 1)}</em>`;
}

/** An amount and its currency are not parted by the end of a line, whoever wrote them. */
const plain = (text: string): string => text.replace(/(\d) (?=\p{Sc}|EUR|يورو)/gu, '$1\u00a0');

function inline(text: string, depth = 0): Part {
  if (depth > 4) return text;
  const parts: Part[] = [];
  let from = 0;
  for (const match of text.matchAll(INLINE)) {
    if (match.index > from) parts.push(plain(text.slice(from, match.index)));
    parts.push(marked(match, depth));
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push(plain(text.slice(from)));
  return parts;
}

const ITEM = /^\s{0,6}(?:[-*•]|(\d{1,3})[.)])\s+(.*)$/;
const HEADING = /^#{1,6}\s+(.*?)\s*#*$/;
const QUOTE = /^>\s?(.*)$/;

function listOf(lines: string[]): TemplateResult {
  const first = ITEM.exec(lines[0] ?? '')?.[1];
  const items: Part[][] = [];
  for (const line of lines) {
    const text = ITEM.exec(line)?.[2];
    const open = items.at(-1);
    if (text !== undefined || open === undefined) items.push([inline(text ?? line.trim())]);
    else open.push(' ', inline(line.trim()));
  }
  const entries = items.map((parts) => html`<li>${parts}</li>`);
  return first === undefined ? html`<ul>${entries}</ul>` : html`<ol start=${first}>${entries}</ol>`;
}

type Kind = 'text' | 'list' | 'quote' | 'heading';

function kindOf(line: string, open: Kind | null): Kind {
  if (HEADING.test(line)) return 'heading';
  if (QUOTE.test(line)) return 'quote';
  if (ITEM.test(line)) return 'list';
  return open === 'list' && /^\s{2,}\S/.test(line) ? 'list' : 'text';
}

function render(kind: Kind, lines: string[], depth: number): TemplateResult {
  switch (kind) {
    case 'list': return listOf(lines);
    case 'quote': return html`<blockquote>${depth > 3 ? lines.join(' ') : markdown(lines.map((line) => QUOTE.exec(line)?.[1] ?? line).join('\n'), depth + 1)}</blockquote>`;
    case 'heading': return html`<p><strong>${lines.map((line) => inline(HEADING.exec(line)?.[1] ?? line))}</strong></p>`;
    case 'text': return html`<p>${lines.map((line, index) => [index > 0 ? html`<br>` : '', inline(line.trim())])}</p>`;
  }
}

export function markdown(source: string, depth = 0): TemplateResult[] {
  const blocks: TemplateResult[] = [];
  let kind: Kind | null = null;
  let lines: string[] = [];
  const flush = () => {
    if (kind !== null && lines.length > 0) blocks.push(render(kind, lines, depth));
    lines = [];
    kind = null;
  };
  for (const line of source.replace(/\r\n?/g, '\n').split('\n')) {
    if (line.trim() === '') {
      // A blank line ends everything but a list that goes on after it.
      if (kind !== 'list') flush();
      continue;
    }
    const next = kindOf(line, kind);
    if (next !== kind || next === 'heading') flush();
    kind = next;
    lines.push(line);
  }
  flush();
  return blocks;
}
