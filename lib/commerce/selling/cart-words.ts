import { fold } from '../../language/normalise.ts';

/** What a message wants of the cart. `set` gives a line another quantity. */
export type CartWish = { kind: 'add' } | { kind: 'remove' } | { kind: 'set'; quantity: number } | { kind: 'show' } | { kind: 'empty' };

const CART = /\b(?:panier|cart|basket|warenkorb)\b|(?:ال|لل)?(?:سله|عربه)(?:\s|$)|سلتي/;
const ADD = /\b(?:r?ajoute[zrs]?|add|hinzufugen|fuge?)\b|(?:^|\s)(?:اضف|زد)/;
/** Verbs that put anything anywhere: a wish for the cart beside its name only. */
const PUT = new RegExp(`${ADD.source}|\\b(?:mets|mettez|mettre|put|lege?n?|pack(?:e|en)?)\\b|(?:^|\\s)(?:ضع|حط)`);
const REMOVE = /\b(?:enleve[z]?|retire[z]?|supprime[z]?|remove|delete|take out|entferne|losche?|nimm .+ raus)\b|(?:^|\s)(?:احذف|ازل|شيل|انزع)/;
/** With the word "cart" an infinitive is a wish as well. */
const TAKE_OUT = new RegExp(`${REMOVE.source}|\\b(?:enlever|retirer|supprimer|oter|entfernen|loschen|aus)\\b`);
const EMPTY = /\b(?:vide[zrs]?|empty|clear|leere?n?)\b|(?:^|\s)(?:افرغ|فرغ)/;
const CHANGE = /\b(?:plutot|finalement|mets[- ]en|mettez[- ]en|passe[zr]? a|change[zr]?|make it|instead|rather|lieber|doch|stattdessen|davon|quantite|quantity|menge)\b|اجعل|بدل|الكميه/;
const COUNT = /(?<![\p{L}\p{N}.,-])(\d{1,2})(?![\p{L}\p{N}.,-])/u;
/** A longer message says more than that. */
const MOST_WORDS = 16;

const plain = (text: string): string => fold(text.trim()).replace(/[’']/g, ' ').replace(/\s+/g, ' ');

/** Whether a message speaks of the cart itself. */
export const namesCart = (text: string): boolean => CART.test(plain(text));

/**
 * Reads a wish for the cart. Without the word "cart" it takes a product that is named or pointed at (`hasSubject`), and
 * only what is in a cart can be taken out or counted anew.
 */
export function readCartWish(text: string, { hasSubject, hasLines }: { hasSubject: boolean; hasLines: boolean }): CartWish | null {
  const folded = plain(text);
  const names = CART.test(folded);
  if (folded.split(' ').length > MOST_WORDS || (!names && /[?؟]/.test(text))) return null;
  if (names && EMPTY.test(folded)) return { kind: 'empty' };
  if (names ? TAKE_OUT.test(folded) : hasLines && hasSubject && REMOVE.test(folded)) return { kind: 'remove' };
  const quantity = Number(COUNT.exec(folded)?.[1] ?? 0);
  if (hasLines && quantity > 0 && CHANGE.test(folded)) return { kind: 'set', quantity };
  if (names ? PUT.test(folded) : hasSubject && ADD.test(folded)) return { kind: 'add' };
  return names ? { kind: 'show' } : null;
}

/** How many of a reference a message names: "2 x AP-1", "AP-1 x 2". Null when it says none. */
export function quantityBeside(text: string, reference: string): number | null {
  const at = text.toLowerCase().indexOf(reference.toLowerCase());
  if (at === -1) return null;
  const before = /(?<![\p{L}\p{N}.,-])(\d{1,2})\s*(?:[x×*]|fois|times|mal|pcs?|st(?:ü|u)ck|pi(?:è|e)ces?|قطع[ةه]?)?\s*(?:de |d['’]|of |von )?$/iu.exec(text.slice(Math.max(0, at - 24), at));
  const after = /^\s*[,:]?\s*[x×*]\s*(\d{1,2})(?![\p{L}\p{N}])/iu.exec(text.slice(at + reference.length));
  const found = Number(before?.[1] ?? after?.[1] ?? 0);
  return found > 0 ? found : null;
}
