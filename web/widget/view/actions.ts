import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Action } from '../net/types.ts';
import type { View } from './context.ts';
import { form } from './form.ts';
import { formatMoment, formatMoney } from './format.ts';
import { icon } from './icons.ts';
import { carousel } from './product-card.ts';
import { safeLink } from './safe-url.ts';

type Buttons = Extract<Action, { type: 'SHOW_BUTTONS' }>['data']['buttons'];

/** What an action needs beside itself. `live` is false for what was answered already: it is shown, not pressed. */
export interface Placed {
  id: string;
  live: boolean;
  /** What the customer said next: the choice they made. */
  chosen: string | null;
}

function buttons(all: Buttons, { live, chosen }: Placed, view: View): TemplateResult {
  return html`<div class="choices" role="group" aria-label=${view.say('choices')}>${all.map(({ label, value, url }) => {
    const href = safeLink(url, view.server);
    if (href !== null) return html`<a class="choice" dir="auto" href=${href} target="_blank" rel="noopener noreferrer">${label}${icon('open')}</a>`;
    return html`<button class="choice ${chosen === value ? 'chosen' : ''}" dir="auto" aria-disabled=${!live}
      @click=${() => live && view.send(value)}>${label}</button>`;
  })}</div>`;
}

function scale(question: string, size: number, given: number | null, live: boolean, view: View, press: (mark: number, button: HTMLElement) => void): TemplateResult {
  return html`<div class="csat" role="group" aria-label=${question}>
    <p dir="auto">${question}</p>
    <div class="marks">${Array.from({ length: size }, (_, index) => index + 1).map((mark) => html`<button class="mark ${mark === given ? 'chosen' : ''}" aria-disabled=${!live}
      aria-label=${view.say('csat_score', { n: mark, scale: size })} @click=${({ currentTarget }: Event) => live && press(mark, currentTarget as HTMLElement)}>${mark}</button>`)}</div>
    <p class="marks-ends" aria-hidden="true"><span>${view.say('csat_low')}</span><span>${view.say('csat_high')}</span></p>
  </div>`;
}

/** The question after a conversation with a person. The mark counts at once; what there is to add may be left out. */
export function csat(view: View): TemplateResult | typeof nothing {
  const { csat: asked, csatScore: given } = view.conversation;
  if (!asked) return nothing;
  const answer = (mark: number, comment: string | null, button?: HTMLElement) => view.conversation.answerCsat(mark, comment).then(
    () => {
      view.announce(view.say('thanks'));
      if (comment !== null) view.focusComposer();
      void view.redraw().then(() => button?.closest('li')?.scrollIntoView({ block: 'nearest' })); // the box for words may be below the edge
    },
    () => view.warn(view.say('unavailable')),
  );
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const words = new FormData(event.target as HTMLFormElement).get('comment');
    if (given !== null && typeof words === 'string' && words.trim() !== '') void answer(given, words.trim());
  };
  return html`<li class="answer">${scale(asked.question, asked.scale, given, given === null, view, (mark, button) => void answer(mark, null, button))}
    ${given === null ? nothing : html`<form class="reason-other" @submit=${add}><input type="text" name="comment" maxlength="1000" dir="auto" aria-label=${view.say('csat_comment')} placeholder=${view.say('csat_comment')}>
      <button type="submit" class="plain">${view.say('send')}</button></form>`}</li>`;
}

function ticket(address: string, label: string, title: string, until: string, view: View): TemplateResult {
  const href = safeLink(address, view.server);
  return html`<div class="ticket">
    <p><strong dir="auto">${title}</strong>${until ? html`<small>${view.say('until', { when: formatMoment(until, view.language) })}</small>` : nothing}</p>
    ${href === null ? nothing : html`<a class="go" href=${href} target="_blank" rel="noopener noreferrer">${label}${icon('open')}</a>`}
  </div>`;
}

/** The part of an action that belongs under its answer. A hand-off is told by the banner, a reset by a line in the thread. */
export function actionView(action: Action, placed: Placed, view: View): TemplateResult | typeof nothing {
  switch (action.type) {
    case 'SHOW_CAROUSEL': return carousel(action.data.products, view);
    case 'SHOW_BUTTONS': return buttons(action.data.buttons, placed, view);
    case 'SHOW_FORM': return form(action.data, placed.id, placed.live, view);
    case 'ASK_CSAT': return scale(action.data.question, action.data.scale, Number(placed.chosen), placed.live, view, (mark) => view.send(String(mark)));
    case 'OPEN_CHECKOUT': return ticket(action.data.url, view.say('checkout'), formatMoney(action.data.total, view.language), action.data.expires_at, view);
    case 'DOWNLOAD': return ticket(action.data.url, view.say('download'), action.data.filename, action.data.expires_at, view);
    default: return nothing;
  }
}
