import { html, nothing, type TemplateResult } from 'lit/html.js';
import { Conversation } from '../chat/conversation.ts';
import type { Item } from '../chat/thread.ts';
import type { Panel, PanelHost } from '../host.ts';
import { ProblemError } from '../net/errors.ts';
import type { SourceDocument } from '../net/types.ts';
import { directionOf, fill, type Language, type WordKey, type Words } from '../words.ts';
import { csat } from './actions.ts';
import './composer.ts';
import type { CounterComposer } from './composer.ts';
import type { View } from './context.ts';
import { defineOnce, Drawn } from './drawn.ts';
import { explain } from './failures.ts';
import { icon } from './icons.ts';
import { Menu } from './menu.ts';
import { answer, question, spoken } from './message.ts';
import { Scroll } from './scroll.ts';
import { sourceSheet } from './sources.ts';

/** Milliseconds of silence after which the counter offers help to someone who opened it. */
const SILENCE_MS = 60_000;

/** The window: what was said, where to write, and what is around them. */
export class CounterPanel extends Drawn implements Panel, View {
  readonly conversation: Conversation;
  readonly #host: PanelHost;
  readonly #bell: Node;
  readonly #place = new Scroll(this, () => void this.redraw());
  readonly #menu = new Menu(this);
  #spoken: { language: Language; words: Words } | null = null;
  #suggestions: string[] = [];
  #suggestedIn: Language | null = null;
  #sheet: SourceDocument | null = null;
  #cameFrom: HTMLElement | null = null;
  #spokenText = '';
  #unread = 0;
  #silence: ReturnType<typeof setTimeout> | undefined;

  constructor(host: PanelHost, bell: Node) {
    super();
    this.#host = host;
    this.#bell = bell;
    this.conversation = new Conversation({
      server: host.server,
      context: () => ({ page_url: location.origin + location.pathname, page_title: document.title.slice(0, 300), ...host.context }),
      language: () => this.language,
      onChange: () => void this.redraw(),
      onAnswer: (id) => this.#heard(id),
      onOwner: (owner) => host.tell('handoff', { state: owner.state, name: owner.name }),
      explain: (error) => explain(error, (key) => this.say(key)),
      words: (key) => this.say(key),
    });
    for (const name of ['online', 'offline']) window.addEventListener(name, () => void this.redraw());
    this.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !(this.#closeSheet() || this.#menu.close())) return;
      event.preventDefault(); // the innermost closes first: the window stays
      event.stopPropagation();
    });
  }

  /** Resolves when there is something to show: the words of the language, and what was said before. */
  async begin(): Promise<void> {
    await this.#learn();
    void this.conversation.restore().then(() => this.conversation.catchUp());
    await this.redraw();
  }

  get language(): Language {
    return this.#host.language;
  }

  get direction(): 'ltr' | 'rtl' {
    return directionOf(this.language);
  }

  get server(): string {
    return this.#host.server;
  }

  say(key: WordKey, values: Record<string, string | number> = {}): string {
    return fill(this.#host.texts[key] ?? this.#spoken?.words[key] ?? '', values);
  }

  count(key: 'products' | 'low_stock', n: number): string {
    return this.say(`${key}_${n === 1 ? 'one' : 'other'}`, { n });
  }

  send(text: string): void {
    this.conversation.send(text);
    this.focusComposer();
  }

  compose(text: string): void {
    this.#composer?.compose(text);
  }

  identify(token: string | null): Promise<void> {
    return this.conversation.identify(token);
  }

  refresh(): void {
    void this.#learn().then(() => {
      this.#suggest();
      void this.redraw();
    });
  }

  /** Loads the words of the language when they are not the ones at hand. */
  async #learn(): Promise<void> {
    const { language } = this;
    if (this.#spoken?.language === language) return;
    const words = await this.#host.loadWords(language);
    if (language === this.language) this.#spoken = { language, words };
  }

  focusComposer(): void {
    this.#composer?.focus();
  }

  /** Where one arrives. A phone's keyboard would hide the greeting: there it is the title. */
  override focus(): void {
    if (matchMedia('(pointer: coarse)').matches) this.querySelector<HTMLElement>('h2')?.focus();
    else this.focusComposer();
  }

  warn(text: string): void {
    this.conversation.thread.note(text);
    this.announce(text);
  }

  fail(error: unknown): void {
    this.warn(explain(error, (key) => this.say(key)).words);
  }

  announce(text: string): void {
    this.#spokenText = text;
    void this.redraw();
  }

  shown(focus: boolean): void {
    if (this.#host.isOpen) {
      this.#setUnread(0);
      this.#suggest();
      if (focus) void this.redraw().then(() => this.focus());
      this.#place.follow();
    }
    this.#watchSilence();
    void this.redraw();
  }

  openSource(messageId: string, docId: string): void {
    this.#cameFrom = this.focused;
    this.conversation.source(messageId, docId).then(
      (document) => {
        this.#sheet = document;
        void this.redraw().then(() => this.querySelector<HTMLElement>('#sheet-title')?.focus());
      },
      (error: unknown) => this.fail(error),
    );
  }

  get #composer(): CounterComposer | null {
    return this.querySelector('comptoir-composer');
  }

  protected override drawn(): void {
    const composer = this.#composer;
    if (composer) composer.view = this;
    void composer?.redraw();
    this.#place.follow();
    const { store, thread } = this.conversation;
    if (this.#host.isOpen && document.visibilityState === 'visible') store.see(thread.lastSeq);
  }

  protected override template(): TemplateResult {
    const items = this.conversation.thread.list();
    return html`
      ${this.#head()}${this.#menu.question()}${this.#banner()}
      <div class="scroller" ?inert=${this.#sheet !== null} tabindex="0" role="region" aria-label=${this.say('log')} @scroll=${this.#place.notice} @wheel=${this.#place.taken} @touchmove=${this.#place.taken} @pointerdown=${this.#place.taken} @keydown=${this.#place.taken} @focusin=${this.#place.taken}>
        <ol class="messages">
          <li class="greeting"><p class="greeting-words">${this.say('greeting')}</p><p class="ai-notice">${this.say('ai_notice')}</p></li>
          ${items.map((item, index) => this.#line(item, items, index))}
          ${csat(this)}
          ${this.conversation.isTyping ? html`<li class="typing"><span class="visually-hidden">${this.say('typing')}</span><span class="dots" aria-hidden="true"><i></i><i></i><i></i></span></li>` : nothing}
          ${this.conversation.restoreProblem === null ? nothing : html`<li class="note"><p>${this.say('restoring')} ${this.conversation.restoreProblem}</p>
            <button class="plain" @click=${() => void this.conversation.restore()}>${this.say('retry')}</button></li>`}
        </ol>
        ${this.conversation.isStarted ? nothing : this.#offer()}
      </div>
      <div class="visually-hidden" aria-live="polite"><p>${this.#spokenText}</p></div>
      <div class="foot" ?inert=${this.#sheet !== null}>
        <button class="latest" ?hidden=${this.#place.isAtEnd} aria-label=${this.say('latest')} @click=${() => this.#place.toEnd()}>${icon('latest')}</button>
        <comptoir-composer @input=${this.#watchSilence}></comptoir-composer>
      </div>
      ${this.#sheet === null ? nothing : sourceSheet(this.#sheet, this, () => this.#closeSheet())}`;
  }

  #line(item: Item, items: Item[], index: number): TemplateResult {
    const before = items[index - 1];
    const isNew = before !== undefined && (before.action?.type === 'RESET' || (before.conversationId !== null && item.conversationId !== null && before.conversationId !== item.conversationId));
    const after = items[index + 1];
    const placed = { id: item.id, live: after === undefined && !this.conversation.isTyping && !item.streaming, chosen: after?.kind === 'question' ? after.text : null };
    const shown = item.kind === 'note' ? html`<li class="note"><p>${item.text}</p></li>` : item.kind === 'question' ? question(item, before, this) : answer(item, placed, this);
    return isNew ? html`<li class="divider"><span>${this.say('new_conversation')}</span></li>${shown}` : html`${shown}`;
  }

  #head(): TemplateResult {
    return html`<header class="counter-head" ?inert=${this.#sheet !== null}>
      ${this.#bell}
      <div class="head-words"><h2 id="counter-title" tabindex="-1">${this.say('title')}</h2><p>${this.say('subtitle')}</p></div>
      ${this.#menu.button()}
      ${this.#host.isInline ? nothing : html`<button class="head-button" aria-label=${this.say('close')} @click=${() => this.#host.close()}>${icon('close')}</button>`}
    </header>`;
  }

  /** Who answers now, in words; null while it is the counter, as always. */
  #answering(): string | null {
    const { state, name, away } = this.conversation.owner;
    switch (state) {
      case 'pending': return away ?? this.say('pending');
      case 'human': return name === null ? this.say('human_unnamed') : this.say('human', { name });
      case 'resolved': return name === null ? null : this.say('resolved'); // without a name nobody but the counter was here
      default: return null;
    }
  }

  #banner(): TemplateResult {
    const words = this.#answering();
    return html`<div class="banner" role="status">${words === null ? nothing : html`<p>${icon('person')}<span dir=${this.conversation.owner.away === null ? nothing : 'auto'}>${words}</span></p>`}
      ${navigator.onLine ? nothing : html`<p class="offline">${this.say('offline_strip')}</p>`}</div>`;
  }

  #offer(): TemplateResult | typeof nothing {
    if (this.#suggestions.length === 0) return nothing;
    return html`<div class="suggestions"><p id="suggestions-title">${this.say('suggestions')}</p><ul aria-labelledby="suggestions-title">
      ${this.#suggestions.slice(0, 4).map((text) => html`<li><button class="suggestion" @click=${() => this.send(text)}><span dir="auto">${text}</span>${icon('arrow', true)}</button></li>`)}</ul></div>`;
  }

  #suggest(): void {
    const { language } = this;
    if (this.#suggestedIn === language || !this.#host.isOpen) return;
    this.#suggestedIn = language;
    this.conversation.api.suggestions(language).then(
      (suggestions) => {
        if (language !== this.language) return;
        this.#suggestions = suggestions;
        void this.redraw();
      },
      (error: unknown) => {
        this.#suggestedIn = null;
        if (!(error instanceof ProblemError && error.code === 'origin_forbidden')) return; // a question is answered, or not, all the same
        this.conversation.restoreProblem = this.say('origin');
        console.error('Comptoir: add this site to ALLOWED_ORIGINS');
        void this.redraw();
      },
    );
  }

  /** False when none is open. */
  #closeSheet(): boolean {
    if (this.#sheet === null) return false;
    this.#sheet = null;
    void this.redraw().then(() => (this.#cameFrom?.isConnected ? this.#cameFrom : this).focus());
    return true;
  }

  #heard(id: string): void {
    const item = this.conversation.thread.list().findLast((one) => one.messageId === id || one.turnId === id);
    if (!item) return;
    this.announce(spoken(item, this));
    this.#host.tell('message', { role: item.kind === 'staff' ? 'staff' : 'assistant', text: item.text, action: item.action?.type ?? null });
    if (!this.#host.isOpen || document.visibilityState === 'hidden') this.#setUnread(this.#unread + 1);
    this.#watchSilence();
  }

  #setUnread(count: number): void {
    if (count === this.#unread) return;
    this.#unread = count;
    this.#host.showUnread(count, count > 0 ? this.say('unread', { n: count }) : '');
  }

  readonly #watchSilence = () => {
    clearTimeout(this.#silence);
    if (!this.#host.isOpen || this.conversation.isStarted) return;
    this.#silence = setTimeout(() => {
      if (this.#host.isOpen && !this.conversation.isStarted && document.visibilityState === 'visible') this.conversation.nudge();
    }, SILENCE_MS);
  };
}

defineOnce('comptoir-panel', CounterPanel);
