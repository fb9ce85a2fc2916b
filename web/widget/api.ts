import type { OwnTexts } from './words.ts';

/** What the page knows that helps the answer. A hint, never a right. */
export interface CounterContext {
  product_id?: string;
  product_reference?: string;
  pages_viewed?: number;
  seconds_on_product?: number;
  cart_items?: number;
}

/** The events of `<comptoir-counter>`, by the name after `comptoir-`. They do not bubble. */
export interface CounterEvents {
  /** The window was opened or closed. */
  open: object;
  close: object;
  /** A whole answer arrived. */
  message: { role: 'assistant' | 'staff'; text: string; action: string | null };
  /** Answers nobody has looked at yet. */
  unread: { count: number };
  /** Who answers now. */
  handoff: { state: 'bot' | 'pending' | 'human' | 'resolved'; name: string | null };
  /** The window could not be loaded. */
  error: { code: string };
}

/** The counter on a page. Everything may be called before the window is loaded. */
export interface CounterApi {
  open(): Promise<void>;
  close(): void;
  toggle(): void;
  /** Opens the counter and asks this, as the customer. */
  send(text: string): Promise<void>;
  /** Opens the counter with these words begun: the customer finishes and sends them. */
  compose(text: string): Promise<void>;
  /** Who the customer is: a token that the shop's server signed (HS256: `sub`, `email`, `name`, `exp`). Null signs them out and forgets the conversation here. */
  identify(token: string | null): Promise<void>;
  /** What the page knows; merged with the page's address and title. */
  context: CounterContext;
  /** Texts of the shop's own, by key: see the page for developers. */
  texts: OwnTexts;
  readonly isOpen: boolean;
  readonly unread: number;
}
