import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { WordKey } from '../words.ts';
import type { View } from './context.ts';
import { icon } from './icons.ts';

/** What the customer may do with the whole conversation: start anew, download it, erase it once they were asked. */
export class Menu {
  readonly #panel: View & HTMLElement;
  #isOpen = false;
  #isAsked = false;

  constructor(panel: View & HTMLElement) {
    this.#panel = panel;
  }

  button(): TemplateResult {
    return html`<div class="menu-place" @focusout=${this.#left}>
      <button class="head-button menu-button" aria-label=${this.#panel.say('menu')} aria-expanded=${this.#isOpen} @click=${() => this.#show(!this.#isOpen, false)}>${icon('more')}</button>
      ${this.#isOpen ? this.#entries() : nothing}
    </div>`;
  }

  question(): TemplateResult | typeof nothing {
    const panel = this.#panel;
    const erase = () => {
      panel.conversation.erase().then(
        () => {
          void this.#show(false, false);
          panel.focusComposer();
          panel.announce(panel.say('erased'));
        },
        (error: unknown) => panel.fail(error),
      );
    };
    return this.#isAsked ? html`<div class="confirm" role="alertdialog" aria-labelledby="erase-ask"><p id="erase-ask">${panel.say('erase_ask')}</p>
      <button class="plain danger" @click=${erase}>${panel.say('erase_yes')}</button>
      <button class="plain keep" @click=${() => this.close()}>${panel.say('erase_no')}</button></div>` : nothing;
  }

  /** Closes what is open, back to the button it came from. False when nothing is. */
  close(): boolean {
    if (!this.#isOpen && !this.#isAsked) return false;
    void this.#show(false, false);
    this.#panel.querySelector<HTMLElement>('.menu-button')?.focus();
    return true;
  }

  #entries(): TemplateResult {
    const entry = (key: WordKey, act: () => void) => html`<li><button @click=${act}>${this.#panel.say(key)}</button></li>`;
    return html`<ul class="menu">
      ${entry('new', () => {
        void this.#show(false, false);
        this.#panel.conversation.startOver();
        this.#panel.focusComposer();
      })}
      ${entry('download_chat', () => {
        this.close();
        void this.#download();
      })}
      ${entry('erase', () => void this.#show(false, true).then(() => this.#panel.querySelector<HTMLElement>('.keep')?.focus()))}
    </ul>`;
  }

  #show(isOpen: boolean, isAsked: boolean): Promise<void> {
    [this.#isOpen, this.#isAsked] = [isOpen, isAsked];
    return this.#panel.redraw();
  }

  readonly #left = ({ relatedTarget, currentTarget }: FocusEvent) => {
    if (this.#isOpen && !(relatedTarget instanceof Node && (currentTarget as Node).contains(relatedTarget))) void this.#show(false, false);
  };

  async #download(): Promise<void> {
    try {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([JSON.stringify((await this.#panel.conversation.export()) ?? {}, null, 2)], { type: 'application/json' }));
      link.download = 'conversation.json';
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    } catch (error) {
      this.#panel.fail(error);
    }
  }
}
