import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Source, SourceDocument } from '../net/types.ts';
import type { View } from './context.ts';
import { icon } from './icons.ts';
import { markdown } from './markdown.ts';
import { isReserved, safeLink } from './safe-url.ts';

/** Where an answer comes from, each document once. A badge opens the passage beside the conversation. */
export function sourceBadges(sources: Source[], messageId: string | null, view: View): TemplateResult | typeof nothing {
  const unique = [...new Map(sources.map((source) => [source.docId, source])).values()];
  if (unique.length === 0 || messageId === null) return nothing;
  return html`<div class="sources"><p>${view.say('sources')}</p><ul>${unique.map((source) => html`<li>
    <button class="source" aria-label=${view.say('source_open', { title: source.title })} @click=${() => view.openSource(messageId, source.docId)}>
      ${icon('file')}<bdi>${source.title}</bdi></button></li>`)}</ul></div>`;
}

/** The document an answer cites, the passage it rests on first in view. */
export function sourceSheet(document: SourceDocument, view: View, close: () => void): TemplateResult {
  const href = safeLink(document.url, view.server);
  return html`<div class="sheet" role="dialog" aria-labelledby="sheet-title">
    <header class="sheet-head">
      <button class="head-button" aria-label=${view.say('back')} @click=${close}>${icon('back', true)}</button>
      <h2 id="sheet-title" dir="auto" tabindex="-1">${document.title}</h2>
    </header>
    <div class="sheet-body words" dir="auto" tabindex="0" role="region" aria-label=${view.say('sources')}>
      ${document.passages.length === 0 ? html`<p>${view.say('source_gone')}</p>` : nothing}
      ${document.passages.map(({ section, content }) => html`<div class=${section !== null && section === document.section ? 'passage cited' : 'passage'}>
        ${section === null ? nothing : html`<h3>${section}</h3>`}${markdown(content)}</div>`)}
      ${href === null || isReserved(href) ? nothing : html`<p><a href=${href} target="_blank" rel="noopener noreferrer">${view.say('source_page')} ${icon('open')}</a></p>`}
    </div>
  </div>`;
}
