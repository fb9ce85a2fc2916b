import type { CounterApi, CounterContext, CounterEvents } from './api.ts';
import type { Language, Words } from './words.ts';

/** What the element on the page is to the window inside it. Read anew each time: attributes change. */
export interface PanelHost {
  readonly server: string;
  readonly language: Language;
  readonly texts: Partial<Words>;
  readonly context: CounterContext;
  readonly isInline: boolean;
  /** The customer can see the window now. */
  readonly isOpen: boolean;
  /** The widget's texts in a language: a file of its own, so that nobody loads the other three. */
  loadWords(language: Language): Promise<Words>;
  tell<Name extends keyof CounterEvents>(name: Name, detail: CounterEvents[Name]): void;
  /** The number on the button, and how it is read out. */
  showUnread(count: number, words: string): void;
  close(): void;
}

/** What the element on the page asks of the window inside it. */
export interface Panel extends HTMLElement {
  send(text: string): void;
  compose(text: string): void;
  identify(token: string | null): Promise<void>;
  /** Attributes or texts changed. */
  refresh(): void;
  /** The window came into view, or went. */
  shown(focus: boolean): void;
}

/** What the panel's file gives to the launcher. */
export interface PanelModule {
  css: string;
  /** `bell`: what is drawn on the button, to be drawn in the head too. */
  createPanel: (host: PanelHost, bell: Node) => Promise<Panel>;
}

/** What the invitation's file gives to the launcher. */
export interface InviteModule {
  css: string;
  showInvite: (counter: HTMLElement & CounterApi, frame: HTMLElement, words: Words) => void;
}
