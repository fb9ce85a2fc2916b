import type { MessageKey } from '../language/say.ts';

/**
 * The messages that buttons and pages send for the customer. They are taken out before any language work; no text a
 * customer writes around them, and nothing a model says, triggers one.
 */
export const ACTION_TOKENS = [
  '__SHOW_CATALOG__', '__GENERATE_QUOTE__', '__TRACK_ORDER__', '__CONTACT_FORM__', '__GET_COUPON__', '__CUSTOMS_HELP__', '__START_EORI__',
  '__START_CHECKOUT__', '__BOOK_SERVICE__', '__SHOW_BOOKINGS__', '__SHOW_PROMOTIONS__', '__SHOW_BLOG__', '__TRUSTPILOT_REVIEW__',
  '__SALES_AGENT_PROACTIVE__', '__RESET_CHAT__',
] as const;

export type ActionToken = (typeof ACTION_TOKENS)[number];

const TOKENS: ReadonlySet<string> = new Set(ACTION_TOKENS);

/** The token a whole message is, or null. */
export function readToken(message: string): ActionToken | null {
  const word = message.trim().toUpperCase();
  return TOKENS.has(word) ? (word as ActionToken) : null;
}

/** Tokens that are answered from what the shop has published about their subject. */
export const TOKEN_QUESTIONS: Partial<Record<ActionToken, MessageKey>> = {
  __CUSTOMS_HELP__: 'question_customs',
};
