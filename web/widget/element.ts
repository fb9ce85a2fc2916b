import type { CounterApi, CounterContext, CounterEvents } from './api.ts';
import type { InviteModule, Panel, PanelHost, PanelModule } from './host.ts';
import { LAUNCHER_WORDS } from './launcher-words.ts';
import css from './styles/launcher.css';
import { chooseLanguage, directionOf, type Language, type Words } from './words.ts';

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
const SVG = 'http://www.w3.org/2000/svg';

/** Built node by node: pages that allow no markup from strings (Trusted Types) allow this. */
function make<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className: string, ...children: (Node | string)[]): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.className = className;
  element.append(...children);
  return element;
}

function bell(): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 48 40');
  svg.setAttribute('aria-hidden', 'true');
  for (const d of ['M8 28a16 16 0 0 1 32 0z', 'M4 35h40M8 35v-4h32v4M8 28a16 16 0 0 1 32 0zM24 12V7M19 6h10M14 25a10.5 10.5 0 0 1 6-7']) {
    svg.appendChild(document.createElementNS(SVG, 'path')).setAttribute('d', d);
  }
  return svg;
}

const styleSheet = (text: string): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
};

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
    #ownTexts: Partial<Words> = {};
    #leaving: AbortController | null = null;
    readonly #label = make('span', 'label');
    readonly #badge = make('span', 'badge');
    readonly #launcher = make('button', 'launcher', bell(), this.#label, this.#badge);
    #window: HTMLElement | null = null;

    connectedCallback(): void {
      const signal = (this.#leaving = new AbortController()).signal;
      if (!this.#window) this.#build();
      for (const name of ['pointerenter', 'focus', 'touchstart']) this.#launcher.addEventListener(name, () => void this.#ready().catch(() => null), { once: true, passive: true, signal });
      document.addEventListener('keydown', (event) => this.#shortcut(event), { signal });
      matchMedia(ROOMY).addEventListener('change', () => this.isOpen && this.#show(), { signal });
      this.#refresh();
      if (this.isInline) void this.open(false);
      else this.#takeUp(signal);
    }

    disconnectedCallback(): void {
      this.#leaving?.abort();
    }

    attributeChangedCallback(): void {
      if (this.#window) this.#refresh();
    }

    get isOpen(): boolean {
      return this.#window?.hasAttribute('open') ?? false;
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

    get texts(): Partial<Words> {
      return this.#ownTexts;
    }

    set texts(texts: Partial<Words>) {
      this.#ownTexts = texts;
      this.attributeChangedCallback();
    }

    async open(focus = true): Promise<void> {
      if (this.isOpen) return;
      this.#launcher.ariaBusy = 'true';
      try {
        const panel = await this.#ready();
        this.#show();
        if (!this.isInline) mark('sessionStorage', OPEN, '1');
        panel.shown(focus);
        this.tell('open', {});
      } catch (error) {
        console.error('Comptoir: the window could not be loaded', error);
        this.#label.textContent = LAUNCHER_WORDS[this.language].failed;
        this.tell('error', { code: 'not_loaded' });
      }
      this.#launcher.ariaBusy = null;
    }

    close(): void {
      if (!(this.#window instanceof HTMLDialogElement) || !this.isOpen) return;
      this.#window.close();
      mark('sessionStorage', OPEN, null);
      this.#panel?.shown(false);
      this.#launcher.focus();
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
      this.#badge.textContent = count > 0 ? String(count) : '';
      this.#badge.title = words;
      this.tell('unread', { count });
    }

    tell<Name extends keyof CounterEvents>(name: Name, detail: CounterEvents[Name]): void {
      this.dispatchEvent(new CustomEvent(`comptoir-${name}`, { detail }));
    }

    #build(): void {
      const root = this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [styleSheet(css)];
      const pane = (this.#window = make(this.isInline ? 'section' : 'dialog', 'window'));
      const frame = make('section', 'frame', this.#launcher, pane);
      this.#launcher.type = 'button';
      this.#launcher.onclick = () => this.toggle();
      pane.setAttribute('aria-labelledby', 'counter-title');
      pane.addEventListener('cancel', (event) => {
        event.preventDefault();
        this.close();
      });
      pane.addEventListener('keydown', (event) => {
        if (event instanceof KeyboardEvent && event.key === 'Escape' && !event.defaultPrevented) this.close();
      });
      root.append(frame);
    }

    /** The window, loaded once. A failure is forgotten, so that the next try is one. */
    #ready(): Promise<Panel> {
      this.#loading ??= loadPanel().then(async ({ css: text, createPanel }) => {
        this.#panel = await createPanel(this);
        const frame = this.#launcher.parentElement;
        // Sizes follow the reader's own default size, whatever the page makes of its root. Measured now: at load it would hold the page up.
        frame?.style.setProperty('--ct-rem', getComputedStyle(frame).fontSize);
        this.shadowRoot?.adoptedStyleSheets.push(styleSheet(text));
        this.#window?.append(this.#panel);
        return this.#panel;
      });
      this.#loading.catch(() => (this.#loading = null));
      return this.#loading;
    }

    #show(): void {
      const pane = this.#window;
      if (pane instanceof HTMLDialogElement && pane.open) pane.close();
      // Beside the page it takes no focus by itself: a page that comes back with it open is the page's.
      if (pane instanceof HTMLDialogElement && !isRoomy()) pane.showModal();
      else pane?.setAttribute('open', '');
    }

    /** What a page that was left open comes back to; for everyone else nothing but the button and, after a while, a word. */
    #takeUp(signal: AbortSignal): void {
      const idle = (work: () => void) => ('requestIdleCallback' in window ? requestIdleCallback(work) : setTimeout(work));
      if (isRoomy() && mark('sessionStorage', OPEN)) idle(() => void this.open(false));
      else if (mark('localStorage', `comptoir.${new URL(this.server).host}.waits`)) idle(() => void this.#ready().catch(() => null));
      else {
        const seconds = Number(this.getAttribute('invite') ?? INVITE_SECONDS);
        // An invitation that cannot be loaded is not given: nobody waits for it.
        const timer = setTimeout(() => seconds > 0 && void this.#invite().catch(() => null), seconds * 1000);
        signal.addEventListener('abort', () => clearTimeout(timer));
      }
    }

    async #invite(): Promise<void> {
      const [{ showInvite }, words] = await Promise.all([loadInvite(), loadWords(this.language)]);
      if (this.shadowRoot && !this.#panel) showInvite(this.shadowRoot, { ...words, ...this.#ownTexts }, () => void this.open());
    }

    #refresh(): void {
      const frame = this.#launcher.parentElement;
      const label = (this.#label.textContent = this.getAttribute('label') ?? this.#ownTexts.title ?? LAUNCHER_WORDS[this.language].label);
      if (frame) {
        frame.lang = this.language;
        frame.dir = directionOf(this.language);
        frame.ariaLabel = label;
      }
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
