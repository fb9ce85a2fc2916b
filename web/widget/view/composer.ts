import { html, nothing, type TemplateResult } from 'lit/html.js';
import { ProblemError } from '../net/errors.ts';
import type { View } from './context.ts';
import { defineOnce, Drawn } from './drawn.ts';
import { icon } from './icons.ts';

const MAX_CHARACTERS = 2000;
const WARN_BELOW = 200;
const MAX_FILES = 5;
const ACCEPT = 'image/jpeg,image/png,image/webp,image/gif,image/heic,application/pdf';

interface Upload {
  name: string;
  /** Set once the counter has it. */
  id: string | null;
}

/** As the server counts them: an emoji beyond the basic plane is one. */
const characters = (text: string): number => Array.from(text).length;

/** Where the customer writes. Enter sends, Shift+Enter starts a line; what is too long is counted, never cut. */
export class CounterComposer extends Drawn {
  view: View | null = null;
  #text = '';
  #uploads: Upload[] = [];
  #note = '';

  get #input(): HTMLTextAreaElement | null {
    return this.querySelector('textarea');
  }

  override focus(): void {
    this.#input?.focus({ preventScroll: true });
  }

  /** Puts a beginning in the customer's mouth: they finish the sentence and send it. */
  compose(text: string): void {
    this.#text = text;
    void this.redraw().then(() => {
      this.focus();
      this.#input?.setSelectionRange(text.length, text.length);
    });
  }

  protected override drawn(): void {
    const input = this.#input;
    if (!input || CSS.supports('field-sizing', 'content')) return;
    input.style.height = 'auto';
    input.style.height = `${input.scrollHeight}px`;
  }

  protected override template(): TemplateResult {
    const { view } = this;
    if (!view) return html``;
    const left = MAX_CHARACTERS - characters(this.#text.trim());
    const canSend = left >= 0 && (this.#text.trim() !== '' || this.#uploads.some(({ id }) => id !== null)) && this.#uploads.every(({ id }) => id !== null);
    return html`<form class="composer" @submit=${this.#submit} @dragover=${(event: DragEvent) => event.preventDefault()} @drop=${this.#drop}>
      ${this.#uploads.length === 0 ? nothing : html`<ul class="uploads">${this.#uploads.map((upload) => html`<li class="file">${icon('file')}<bdi>${upload.id === null ? view.say('uploading', { name: upload.name }) : upload.name}</bdi>
        <button type="button" class="remove" aria-label=${view.say('remove', { name: upload.name })} @click=${() => this.#takeOff(upload)}>${icon('close')}</button></li>`)}</ul>`}
      <div class="composer-box">
        <label class="attach" title=${view.say('attach')}>${icon('clip')}<input type="file" class="visually-hidden" multiple accept=${ACCEPT} aria-label=${view.say('attach')} @change=${this.#pick}></label>
        <textarea rows="1" autocomplete="off" enterkeyhint="send" dir=${this.#text === '' ? view.direction : 'auto'} aria-label=${view.say('composer')} placeholder=${view.say('placeholder')}
          aria-describedby="composer-help" aria-invalid=${left < 0} .value=${this.#text} @input=${this.#type} @keydown=${this.#key} @paste=${this.#paste}></textarea>
        <button type="submit" class="send" aria-label=${view.say('send')} aria-disabled=${!canSend}>${icon('send')}</button>
      </div>
      <p class="composer-foot"><span id="composer-help">${view.say('composer_help')}</span>
        <span class=${left < 0 ? 'left over' : 'left'}>${left < 0 ? view.say('over', { n: -left }) : left < WARN_BELOW ? view.say('left', { n: left }) : ''}</span></p>
      <p class="composer-note" role="status">${this.#note}</p>
    </form>`;
  }

  readonly #type = (event: Event) => {
    this.#text = (event.target as HTMLTextAreaElement).value;
    void this.redraw();
  };

  readonly #key = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.#send();
  };

  readonly #submit = (event: SubmitEvent) => {
    event.preventDefault();
    this.#send();
  };

  readonly #pick = (event: Event) => {
    const input = event.target as HTMLInputElement;
    this.#add([...(input.files ?? [])]);
    input.value = '';
  };

  readonly #drop = (event: DragEvent) => {
    event.preventDefault();
    this.#add([...(event.dataTransfer?.files ?? [])]);
  };

  readonly #paste = (event: ClipboardEvent) => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    this.#add(files);
  };

  #send(): void {
    const text = this.#text.trim();
    const files = this.#uploads.flatMap(({ id, name }) => (id === null ? [] : [{ id, name }]));
    if ((text === '' && files.length === 0) || characters(text) > MAX_CHARACTERS || files.length < this.#uploads.length) return;
    this.#text = '';
    this.#uploads = [];
    this.#note = '';
    void this.redraw();
    this.view?.conversation.send(text, files);
  }

  #takeOff(upload: Upload): void {
    this.#uploads = this.#uploads.filter((one) => one !== upload);
    void this.redraw();
    this.focus();
  }

  #add(files: File[]): void {
    this.#note = '';
    for (const file of files.slice(0, MAX_FILES - this.#uploads.length)) void this.#put(file);
  }

  async #put(file: File): Promise<void> {
    const { view } = this;
    if (!view) return;
    const upload: Upload = { name: file.name, id: null };
    this.#uploads = [...this.#uploads, upload];
    void this.redraw();
    try {
      upload.id = (await view.conversation.upload(file)).id;
    } catch (error) {
      this.#uploads = this.#uploads.filter((one) => one !== upload);
      const code = error instanceof ProblemError ? error.code : '';
      this.#note = view.say(code === 'file_too_large' ? 'file_too_large' : code === 'file_type_refused' ? 'file_refused' : 'file_failed', { name: file.name });
    }
    void this.redraw();
  }
}

defineOnce('comptoir-composer', CounterComposer);
