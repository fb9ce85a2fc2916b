import type { CounterApi, CounterContext, CounterEvents } from './api.ts';
import { buildButton, styleSheet, type Button } from './button.ts';
import type { InviteModule, Panel, PanelHost, PanelModule } from './host.ts';
import { LAUNCHER_WORDS } from './launcher-words.ts';
import { chooseLanguage, directionOf, type Language, type OwnTexts, type Words } from './words.ts';

export interface ElementOptions {
  /** Where the counter's script came from: its own address unless the page says otherwise. */
  origin: string;
  loadPanel: () => Promise<PanelModule>;
  loadWords: (language: Language) => Promise<Words>;
  loadInvite: () => Promise<InviteModule>;
}

const OPEN = 'comptoir.open';
const INVITE_SECONDS = 60;
/** A window beside the page from here on; on less it takes the whole screen. */
const ROOMY = '(min-width: 30.001em) and (min-height: 26em)';
/** Reads or keeps a mark in the browser. Refused storage is the same as an empty one: the page starts as for a newcomer. */
function mark(storage: 'localStorage' | 'sessionStorage', name: string, value?: string | null): string | null {
  try {
    if (value === null) window[storage].removeItem(name);
    else if (value !== undefined) window[storage].setItem(name, value);
    return window[storage].getItem(name);
  } catch {
    return null;
  }
}

const isRoomy = (): boolean => matchMedia(ROOMY).matches;

/** When the page has nothing better to do. */
const whenIdle = (work: () => void): unknown => ('requestIdleCallback' in window ? requestIdleCallback(work, { timeout: 2000 }) : setTimeout(work));

/** Makes the class of `<comptoir-counter>`: the button, and what it takes to load the rest at the first intention to open. */
export function defineCounter({ origin, loadPanel, loadWords, loadInvite }: ElementOptions): void {
  // What is not for the page is private by `#`: a framework that sets properties finds no other name to overwrite.
  class CounterElement extends HTMLElement implements CounterApi, PanelHost {
    static readonly observedAttributes = ['language', 'label'];
    unread = 0;
    /** What a page has set before this script came counts. */
    context: CounterContext = (this as { context?: CounterContext }).context ?? {};
    loadWords = loadWords;
    #panel: Panel | null = null;
    #loading: Promise<Panel> | null = null;
    #ownTexts: OwnTexts = {};
    #leaving: AbortController | null = null;
    #built: Button | null = null;

    connectedCallback(): void {
      const { signal } = (this.#leaving = new AbortController());
      // So does what hides an accessor of ours since then.
      for (const name of ['texts', 'language']) {
        const early: unknown = Object.getOwnPropertyDescriptor(this, name)?.value;
        if (early !== undefined && Reflect.deleteProperty(this, name)) Reflect.set(this, name, early);
      }
      document.addEventListener('keydown', (event) => this.#shortcut(event), { signal });
      // A page that loads is not held up: what there is to do is done in small pieces, when it has nothing better to do.
      const later = (work: () => void) => whenIdle(() => signal.aborted || work());
      later(() => {
        this.#stand(signal);
        later(() => (this.isInline ? void this.open(false) : this.#takeUp(signal)));
      });
    }

    disconnectedCallback(): void {
      this.#leaving?.abort();
    }

    attributeChangedCallback(): void {
      if (this.#built) this.#refresh();
    }

    get isOpen(): boolean {
      return this.#built?.pane.hasAttribute('open') ?? false;
    }

    get isInline(): boolean {
      return this.getAttribute('mode') === 'inline';
    }

    get server(): string {
      return new URL(this.getAttribute('server') ?? origin, location.href).href;
    }

    get language(): Language {
      return chooseLanguage(this.getAttribute('language'), document.documentElement.lang, navigator.language);
    }

    set language(language: string) {
      this.setAttribute('language', language);
    }

    get texts(): OwnTexts {
      return this.#ownTexts;
    }

    set texts(texts: OwnTexts) {
      this.#ownTexts = texts;
      this.attributeChangedCallback();
    }

    async open(focus = true): Promise<void> {
      if (this.isOpen) return;
      const { launcher, label } = this.#button;
      launcher.ariaBusy = 'true';
      try {
        const panel = await this.#ready();
        this.#show();
        if (!this.isInline) mark('sessionStorage', OPEN, '1');
        panel.shown(focus);
        this.tell('open', {});
      } catch (error) {
        console.error('Comptoir: the window could not be loaded', error);
        label.textContent = this.#ownTexts.failed ?? LAUNCHER_WORDS[this.language].failed;
        this.tell('error', { code: 'not_loaded' });
      }
      launcher.ariaBusy = null;
    }

    close(): void {
      const { pane, launcher } = this.#button;
      if (!(pane instanceof HTMLDialogElement) || !this.isOpen) return;
      pane.close();
      mark('sessionStorage', OPEN, null);
      this.#panel?.shown(false);
      launcher.focus();
      this.tell('close', {});
    }

    toggle(): void {
      if (this.isOpen) this.close();
      else void this.open();
    }

    async send(text: string): Promise<void> {
      await this.open();
      this.#panel?.send(text);
    }

    async compose(text: string): Promise<void> {
      await this.open();
      this.#panel?.compose(text);
    }

    async identify(token: string | null): Promise<void> {
      await (await this.#ready()).identify(token);
    }

    showUnread(count: number, words: string): void {
      this.unread = count;
      const { badge } = this.#button;
      badge.textContent = count > 0 ? String(count) : '';
      badge.title = words;
      this.tell('unread', { count });
    }

    tell<Name extends keyof CounterEvents>(name: Name, detail: CounterEvents[Name]): void {
      this.dispatchEvent(new CustomEvent(`comptoir-${name}`, { detail }));
    }

    /** Built when it is first needed: a page may ask for the window before the button is there. */
    get #button(): Button {
      if (this.#built) return this.#built;
      const built = (this.#built = buildButton(this.attachShadow({ mode: 'open' }), this.isInline));
      built.launcher.onclick = () => this.toggle();
      built.pane.addEventListener('cancel', (event) => {
        event.preventDefault();
        this.close();
      });
      built.pane.addEventListener('keydown', (event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) this.close();
      });
      this.#refresh();
      return built;
    }

    /** The button stands on the page, and hears what is meant for it. */
    #stand(signal: AbortSignal): void {
      const { launcher } = this.#button;
      for (const name of ['pointerenter', 'focus', 'touchstart']) launcher.addEventListener(name, () => void this.#ready().catch(() => null), { once: true, passive: true, signal });
      matchMedia(ROOMY).addEventListener('change', () => this.isOpen && this.#show(), { signal });
    }

    /** The window, loaded once. A failure is forgotten, so that the next try is one. */
    #ready(): Promise<Panel> {
      this.#loading ??= loadPanel().then(async ({ css: text, createPanel }) => {
        const { frame, pane, bell } = this.#button;
        this.#panel = await createPanel(this, bell.cloneNode(true));
        // Sizes follow the reader's own default size, whatever the page makes of its root. Measured now: at load it would hold the page up.
        frame.style.setProperty('--ct-rem', getComputedStyle(frame).fontSize);
        this.#wear(text);
        pane.append(this.#panel);
        return this.#panel;
      });
      this.#loading.catch(() => (this.#loading = null));
      return this.#loading;
    }

    #wear(css: string): void {
      this.shadowRoot?.adoptedStyleSheets.push(styleSheet(css));
    }

    #show(): void {
      const { pane } = this.#button;
      if (pane instanceof HTMLDialogElement && pane.open) pane.close();
      // Beside the page it takes no focus by itself: a page that comes back with it open is the page's.
      if (pane instanceof HTMLDialogElement && !isRoomy()) pane.showModal();
      else pane.setAttribute('open', '');
    }

    /** What a page that was left open comes back to; for everyone else nothing but the button and, after a while, a word. */
    #takeUp(signal: AbortSignal): void {
      if (isRoomy() && mark('sessionStorage', OPEN)) void this.open(false);
      else if (mark('localStorage', `comptoir.${new URL(this.server).host}.waits`)) void this.#ready().catch(() => null);
      else {
        const seconds = Number(this.getAttribute('invite') ?? INVITE_SECONDS);
        // An invitation that cannot be loaded is not given: nobody waits for it.
        const timer = setTimeout(() => seconds > 0 && void this.#invite().catch(() => null), seconds * 1000);
        signal.addEventListener('abort', () => clearTimeout(timer));
      }
    }

    async #invite(): Promise<void> {
      const [{ css, showInvite }, words] = await Promise.all([loadInvite(), loadWords(this.language)]);
      if (this.#panel) return;
      this.#wear(css);
      showInvite(this, this.#button.frame, { ...words, ...this.#ownTexts });
    }

    #refresh(): void {
      const { frame, label } = this.#button;
      const words = (label.textContent = this.getAttribute('label') ?? this.#ownTexts.title ?? LAUNCHER_WORDS[this.language].label);
      frame.lang = this.language;
      frame.dir = directionOf(this.language);
      frame.ariaLabel = words;
      this.#panel?.refresh();
    }

    #shortcut(event: KeyboardEvent): void {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.defaultPrevented || event.key.toLowerCase() !== (this.getAttribute('shortcut') ?? 'k')) return;
      event.preventDefault();
      this.toggle();
    }
  }

  customElements.define('comptoir-counter', CounterElement);
}
