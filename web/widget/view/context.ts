import type { Conversation } from '../chat/conversation.ts';
import type { Language, WordKey } from '../words.ts';

/** What every part of the window may use: words, the conversation, and what leads out of it. */
export interface View {
  language: Language;
  direction: 'ltr' | 'rtl';
  /** The counter's own address, which relative ones of products and files start from. */
  server: string;
  conversation: Conversation;
  say(key: WordKey, values?: Record<string, string | number>): string;
  count(key: 'products' | 'low_stock', n: number): string;
  send(text: string): void;
  openSource(messageId: string, docId: string): void;
  /** Back to where the customer writes. */
  focusComposer(): void;
  /** Tells of a failure, to who sees and to who listens. */
  warn(text: string): void;
  fail(error: unknown): void;
  /** Says something to who listens, once. */
  announce(text: string): void;
  redraw(): Promise<void>;
}
