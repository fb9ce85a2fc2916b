/* Types of <comptoir-counter>, for pages written in TypeScript. Copy this file, or reference it from your counter's address. */

export interface CounterContext {
  product_id?: string;
  product_reference?: string;
  pages_viewed?: number;
  seconds_on_product?: number;
  cart_items?: number;
}

export interface CounterEvents {
  'comptoir-open': CustomEvent<object>;
  'comptoir-close': CustomEvent<object>;
  'comptoir-message': CustomEvent<{ role: 'assistant' | 'staff'; text: string; action: string | null }>;
  'comptoir-unread': CustomEvent<{ count: number }>;
  'comptoir-handoff': CustomEvent<{ state: 'bot' | 'pending' | 'human' | 'resolved'; name: string | null }>;
  'comptoir-error': CustomEvent<{ code: string }>;
}

export interface ComptoirCounterElement extends HTMLElement {
  open(): Promise<void>;
  close(): void;
  toggle(): void;
  send(text: string): Promise<void>;
  compose(text: string): Promise<void>;
  identify(token: string | null): Promise<void>;
  context: CounterContext;
  texts: Record<string, string>;
  readonly isOpen: boolean;
  readonly unread: number;
  addEventListener<Name extends keyof CounterEvents>(name: Name, listener: (event: CounterEvents[Name]) => void, options?: boolean | AddEventListenerOptions): void;
  addEventListener(name: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'comptoir-counter': ComptoirCounterElement;
  }
}
