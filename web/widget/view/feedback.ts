import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Rating } from '../net/types.ts';
import type { View } from './context.ts';
import { defineOnce, Drawn } from './drawn.ts';
import { icon } from './icons.ts';

export interface Rated {
  view: View;
  messageId: string;
  rating: Rating | null;
}

/** Thumbs under an answer. A thumb down counts at once; why is asked afterwards and may be left out. */
export class CounterFeedback extends Drawn {
  #of: Rated | null = null;
  #asks = false;
  #status = '';
  #saving: Promise<unknown> = Promise.resolve();
  #unsaved = 0;

  set rated(of: Rated) {
    const isSame = of.messageId === this.#of?.messageId;
    if (!isSame) [this.#asks, this.#status] = [false, '']; // the place was another answer's
    // What was pressed stands while it is on its way: a redraw of the thread meanwhile knows only what the server has.
    this.#of = isSame && this.#unsaved > 0 ? { ...of, rating: this.#of?.rating ?? null } : of;
    void this.redraw();
  }

  protected override template(): TemplateResult {
    if (!this.#of) return html``;
    const { view, rating: given } = this.#of;
    const thumb = (rating: Rating, label: string) => html`<button type="button" class="thumb" aria-pressed=${given === rating} aria-label=${label} title=${label}
      @click=${() => this.#press(rating)}>${icon(rating)}</button>`;
    return html`<div class="thumbs">${thumb('up', view.say('helpful'))}${thumb('down', view.say('unhelpful'))}<p class="feedback-status" role="status">${this.#status}</p></div>
      ${this.#asks ? this.#reasons(view) : nothing}`;
  }

  #reasons(view: View): TemplateResult {
    const submit = (event: SubmitEvent) => {
      event.preventDefault();
      const reason = new FormData(event.target as HTMLFormElement).get('reason');
      if (typeof reason === 'string' && reason.trim() !== '') this.#explain(reason.trim());
    };
    return html`<form class="reasons" aria-label=${view.say('reason_ask')} @submit=${submit}>
      <p>${view.say('reason_ask')}</p>
      <div class="choices">${(['reason_1', 'reason_2', 'reason_3'] as const).map((key) => html`<button type="button" class="choice" @click=${() => this.#explain(view.say(key))}>${view.say(key)}</button>`)}</div>
      <div class="reason-other"><input type="text" name="reason" maxlength="1000" aria-label=${view.say('reason_other')} placeholder=${view.say('reason_other')}><button type="submit" class="plain">${view.say('send')}</button></div>
    </form>`;
  }

  #press(rating: Rating): void {
    this.#status = '';
    this.#asks = rating === 'down';
    void this.#save(rating, null);
    void this.redraw().then(() => this.#asks && this.lastElementChild?.scrollIntoView({ block: 'nearest' })); // the question may be below the edge
  }

  #explain(reason: string): void {
    this.#asks = false;
    this.querySelector<HTMLElement>('.thumb:nth-of-type(2)')?.focus(); // the thumb down it explains; the form is about to go
    void this.#save('down', reason);
  }

  async #save(rating: Rating, reason: string | null): Promise<void> {
    if (!this.#of) return;
    const { view, messageId } = this.#of;
    const before = this.#of.rating;
    this.#of.rating = rating;
    this.#unsaved += 1;
    void this.redraw();
    try {
      // One after the other: a reason must not be overtaken by the thumb it explains.
      const saved = this.#saving.then(() => view.conversation.rate(messageId, rating, reason));
      this.#saving = saved.catch(() => undefined);
      await saved;
      if (rating === 'up' || reason !== null) this.#status = view.say('thanks');
    } catch (error) {
      console.warn('Feedback was not saved', error);
      this.#of.rating = before;
      this.#status = view.say('unavailable');
    } finally {
      this.#unsaved -= 1;
    }
    void this.redraw();
  }
}

defineOnce('comptoir-feedback', CounterFeedback);
