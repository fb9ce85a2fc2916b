import { fold } from '../../language/normalise.ts';
import { namesCart, readCartWish } from '../../commerce/selling/cart-words.ts';
import type { ActionToken } from '../tokens.ts';

/** What a customer asks the counter to do, when it is said in so many words. Anything less is a question and answered as one. */
export type Intent = 'cart' | 'account' | Extract<ActionToken, '__GENERATE_QUOTE__' | '__START_CHECKOUT__' | '__GET_COUPON__' | '__BOOK_SERVICE__' | '__TRACK_ORDER__'>;

const QUOTE = /\b(?:devis|quote|quotation|angebot|kostenvoranschlag)\b|عرض (?:ال)?(?:سعر|اسعار)/;
const CHECKOUT = new RegExp(
  [
    String.raw`\bje (?:le |la |les |l')?(?:prends|commande|achete)\b`, String.raw`\b(?:je (?:veux|voudrais|souhaite) )(?:le |la |les |l')?(?:commander|acheter|prendre)\b`, String.raw`^(?:commander|passer commande|acheter)\b`,
    String.raw`\bi(?:'ll| will| want to| would like to|'d like to)? (?:take|buy|order) (?:it|this|that|the|these|them|one)\b`, String.raw`^(?:order|checkout|check out|buy)\b`,
    String.raw`\bich nehme (?:die|den|das|es|ihn|sie|diese[nrs]?)\b`, String.raw`\bich (?:mochte|will|wurde gern\w*) (?:(?:die|den|das|es|ihn|sie|diese[nrs]?) )?(?:\S+ )?(?:bestellen|kaufen)\b`, String.raw`^(?:bestellen|kaufen|zur kasse)\b`,
    String.raw`^(?:اطلب|اشتري|ساخذ)`, String.raw`(?:اريد|اود) (?:ان )?(?:اشتري|اطلب|شراء|طلب)`,
  ].join('|'),
);
const WISH = String.raw`\b(?:je (?:veux|voudrais|souhaite|peux avoir)|donne[zs]?[- ]moi|i(?:'d| would) like|i want|give me|can i (?:get|have)|ich (?:mochte|hatte gern\w*|will)|geben sie mir|gib mir)\b|اريد|اعطني|اود`;
const COUPON = new RegExp(String.raw`(?:${WISH}).{0,24}(?:\b(?:code promo|coupon|bon de reduction|promo code|voucher|gutschein\w*|rabattcode)\b|قسيمه|رمز (?:ال)?خصم|كود (?:ال)?خصم)`);
const BOOKING = new RegExp(String.raw`(?:${WISH}).{0,24}(?:\b(?:rendez[- ]vous|rdv|reserver|appointment|book|termin|buchen)\b|موعد|احجز|حجز)`);
const ORDER = /\b(?:commande|colis|order|parcel|bestellung|paket)\b|طلب|طرد/;
const ASKING = /\b(?:comment|combien|quand|pourquoi|si je|how|when|why|if i|wie|wann|warum|wenn ich)\b|كيف|متي|لماذا/;

/** Words of a wish to buy; a longer message says more than that. */
const MOST_WORDS = 14;

export interface IntentContext {
  /** Something was looked at, or is named, that could be quoted or bought. */
  hasSubject: boolean;
  /** There is something in the cart. */
  hasLines: boolean;
  /** The message speaks of a vehicle or a kind of product: numbers in it may be its own. */
  isDescribing: boolean;
  /** Numbers of the shop's own orders. */
  orderNumber: RegExp;
}

/** The intent of a message. */
export function findIntent(text: string, { hasSubject, hasLines, isDescribing, orderNumber }: IntentContext): Intent | null {
  const folded = fold(text.trim()).replace(/[’]/g, "'");
  if (ORDER.test(folded) && orderNumber.test(text)) return '__TRACK_ORDER__';
  if (ASKING.test(folded)) return null;
  if ((hasSubject || hasLines) && QUOTE.test(folded)) return '__GENERATE_QUOTE__';
  const isShort = folded.split(/\s+/).length <= MOST_WORDS;
  if ((hasSubject || (hasLines && namesCart(text))) && isShort && !/[?؟]/.test(text) && CHECKOUT.test(folded)) return '__START_CHECKOUT__';
  const wish = readCartWish(text, { hasSubject, hasLines });
  // "A basket for my bike": the word alone, beside a description, is a product.
  if (wish !== null && !(isDescribing && (wish.kind === 'show' || wish.kind === 'set'))) return 'cart';
  if (COUPON.test(folded)) return '__GET_COUPON__';
  return BOOKING.test(folded) ? '__BOOK_SERVICE__' : null;
}
