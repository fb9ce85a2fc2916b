import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Item } from '../chat/thread.ts';
import { fill } from '../words.ts';
import { actionView, type Placed } from './actions.ts';
import type { View } from './context.ts';
import './feedback.ts';
import { formAnswer } from './form.ts';
import { icon } from './icons.ts';
import { markdown } from './markdown.ts';
import { safeLink } from './safe-url.ts';
import { sourceBadges } from './sources.ts';

/** What a question is shown as: the label of the button that was pressed, the labels of the form that was filled in. */
export function wordsOf(item: Item, before: Item | undefined): string {
  const action = before?.action;
  if (action?.type === 'SHOW_FORM') return formAnswer(item.text, action.data);
  if (action?.type === 'SHOW_BUTTONS') return action.data.buttons.find(({ value }) => value === item.text)?.label ?? item.text;
  return item.text;
}

function statusOf(item: Item, view: View): TemplateResult | typeof nothing {
  if (item.problem) {
    const { words, retryAt, retry } = item.problem;
    const left = retryAt === null ? 0 : Math.ceil((retryAt - Date.now()) / 1000);
    if (left > 0) setTimeout(() => void view.redraw(), 500);
    const said = retryAt === null ? words : left > 0 ? fill(view.say('rate_limited'), { n: left }) : view.say('rate_over');
    return html`<p class="problem">${said}</p>${retry === null ? nothing : html`<button class="plain" aria-disabled=${left > 0} @click=${() => left <= 0 && retry()}>${view.say('retry')}</button>`}`;
  }
  return item.trouble === 'retrying' || item.trouble === 'fetching' ? html`<p>${view.say(item.trouble)}</p>` : nothing;
}

function files(item: Item, view: View): TemplateResult | typeof nothing {
  if (item.attachments.length === 0) return nothing;
  return html`<ul class="files">${item.attachments.map((file) => {
    const href = safeLink(file.url, view.server);
    const name = html`${icon('file')}<bdi>${file.name}</bdi>`;
    return html`<li>${href === null ? html`<span class="file">${name}</span>` : html`<a class="file" href=${href} target="_blank" rel="noopener noreferrer">${name}</a>`}</li>`;
  })}</ul>`;
}

export function question(item: Item, before: Item | undefined, view: View): TemplateResult {
  const words = wordsOf(item, before);
  const isFilesOnly = item.attachments.length > 0 && words === item.attachments.map(({ name }) => name).join(', ');
  return html`<li class="question">
    <span class="visually-hidden">${view.say('you')}: </span>
    ${isFilesOnly ? nothing : html`<p class="question-text" dir="auto">${words}</p>`}
    ${files(item, view)}
    <div class="question-status">${statusOf(item, view)}</div>
  </li>`;
}

export function answer(item: Item, placed: Placed, view: View): TemplateResult {
  const isStaff = item.kind === 'staff';
  const name = view.conversation.owner.name ?? view.say('staff');
  return html`<li class="answer ${item.streaming ? 'streaming' : ''}">
    ${isStaff ? html`<p class="author"><bdi>${name}</bdi></p>` : html`<span class="visually-hidden">${view.say('counter')}: </span>`}
    <div class="words" dir="auto" lang=${item.language ?? nothing}>${markdown(item.text)}</div>
    ${files(item, view)}
    ${item.action ? actionView(item.action, placed, view) : nothing}
    ${sourceBadges(item.sources, item.messageId, view)}
    ${item.streaming || isStaff || item.messageId === null ? nothing : html`<comptoir-feedback .rated=${{ view, messageId: item.messageId, rating: item.rating }}></comptoir-feedback>`}
  </li>`;
}

/** What a screen reader hears of a finished answer. */
export function spoken(item: Item, view: View): string {
  const plain = item.text.replace(/[*_#>`]|\]\([^)]*\)|\[/g, '');
  const shown = item.action?.type === 'SHOW_CAROUSEL' ? view.count('products', item.action.data.products.length) : '';
  return `${item.kind === 'staff' ? (view.conversation.owner.name ?? view.say('staff')) : view.say('counter')}: ${plain} ${shown}`.trim();
}
