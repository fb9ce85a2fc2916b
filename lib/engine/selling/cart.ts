import type { Catalog, Product } from '../../contracts/catalog.ts';
import type { Desk } from '../../commerce/selling/desk.ts';
import { changeCart, EMPTY_CART, MOST_LINES, type Cart } from '../../commerce/selling/cart.ts';
import { readCartWish, type CartWish } from '../../commerce/selling/cart-words.ts';
import { packItems } from '../../commerce/wizards/checkout.ts';
import type { WizardData, WizardState } from '../../commerce/wizards/machine.ts';
import { formatMoney, inLanguage, say } from '../../language/say.ts';
import { answerWith, saying, showButtons } from '../answer.ts';
import type { Answer, Turn } from '../turn-state.ts';
import { beginWizard, type WizardDeps } from '../handlers/wizard.ts';
import { answerRefusal, askWhich } from './refusal.ts';
import { ordinalIn, wantedProducts, type WantedDeps, type WantedLine } from './wanted.ts';

export interface CartDeps extends WantedDeps {
  catalog: Catalog;
  desk: Desk;
}

/** A line of the cart with what the catalogue has of it now. */
export interface OpenLine {
  product: Product;
  quantity: number;
}

/** The cart as it can be bought now: empty once it was ordered, without what is no longer sold. */
export interface OpenCart {
  cart: Cart;
  lines: OpenLine[];
  /** What had to be said of it. */
  notes: string[];
}

/** Looks at a turn's cart. Throws what the catalogue throws. */
export async function openCart(turn: Turn, { catalog, desk }: Pick<CartDeps, 'catalog' | 'desk'>): Promise<OpenCart> {
  const { cart } = turn.topic;
  if (cart.lines.length === 0) return { cart, lines: [], notes: [] };
  if (cart.checkout !== null && (await desk.isOrdered(cart.checkout))) return { cart: EMPTY_CART, lines: [], notes: [] };
  const found = await Promise.all(cart.lines.map(async ({ product_id: id, quantity }) => ({ id, quantity, product: await catalog.get(id) })));
  const gone = found.filter(({ product }) => product === null);
  const lines = found.flatMap(({ product, quantity }): OpenLine[] => (product === null ? [] : [{ product, quantity }]));
  const kept = gone.reduce((next, { id }) => changeCart(next, { productId: id, how: 'set', quantity: 0 }), cart);
  return { cart: kept, lines, notes: gone.length === 0 ? [] : [say(turn.language, 'cart_gone')] };
}

/** Puts lines into the cart, never more of one than there is. */
export function fillCart(open: OpenCart, wanted: readonly WantedLine[], turn: Turn, how: 'add' | 'set' = 'add'): OpenCart {
  return wanted.reduce((before: OpenCart, { product, quantity }): OpenCart => {
    const { reference, stock } = product;
    const had = before.lines.find((line) => line.product.id === product.id)?.quantity ?? 0;
    const asked = how === 'add' ? had + (quantity ?? 1) : (quantity ?? Math.max(1, had));
    const count = Math.min(asked, stock);
    const note = count === asked ? [] : [stock === 0 ? say(turn.language, 'cart_out', { reference }) : say(turn.language, 'cart_only', { reference, stock })];
    const cart = changeCart(before.cart, { productId: product.id, how: 'set', quantity: count });
    const isFull = count > 0 && !cart.lines.some((line) => line.product_id === product.id);
    if (isFull) return { ...before, notes: [...before.notes, say(turn.language, 'cart_full', { most: MOST_LINES })] };
    const line = { product, quantity: cart.lines.find((entry) => entry.product_id === product.id)?.quantity ?? 0 };
    const others = before.lines.map((entry) => (entry.product.id === product.id ? line : entry));
    const lines = (had > 0 ? others : [...before.lines, line]).filter((entry) => entry.quantity > 0);
    return { cart, lines, notes: [...before.notes, ...note] };
  }, open);
}

/** Does what a message wants of the cart, and shows it. */
export async function answerCart(turn: Turn, deps: CartDeps): Promise<Answer> {
  const open = await openCart(turn, deps);
  const wish = readCartWish(turn.text, { hasSubject: true, hasLines: open.lines.length > 0 }) ?? { kind: 'show' };
  switch (wish.kind) {
    case 'empty':
      return showCart(turn, { cart: EMPTY_CART, lines: [], notes: [] });
    case 'show':
      return showCart(turn, open);
    case 'add': {
      const wanted = await wantedProducts(turn, deps);
      if (wanted.kind !== 'chosen') return askWhich(turn, wanted, { none: 'cart_which', several: 'cart_pick', button: 'cart_add_button' });
      return showCart(turn, fillCart(open, wanted.lines, turn));
    }
    case 'remove':
    case 'set':
      return change(turn, open, wish);
  }
}

/** Takes lines out or counts them anew: those that are named, or the only one. */
function change(turn: Turn, open: OpenCart, wish: Extract<CartWish, { kind: 'remove' | 'set' }>): Answer {
  const named = meantLines(turn, open.lines);
  const namesOthers = turn.parts.some(({ request }) => request.families.length > 0 || request.references.length > 0);
  const meant = named.length > 0 ? named : open.lines.length === 1 && !namesOthers ? open.lines : [];
  if (open.lines.length > 0 && meant.length === 0) {
    const key = wish.kind === 'remove' ? 'cart_remove_button' : 'cart_set_button';
    const values = wish.kind === 'set' ? { quantity: wish.quantity } : {};
    return answerWith(turn, say(turn.language, 'cart_pick'), { action: showButtons(open.lines.map(({ product }) => saying(say(turn.language, key, { reference: product.reference, ...values })))), topic: { ...turn.topic, cart: open.cart } });
  }
  const quantity = wish.kind === 'remove' ? 0 : wish.quantity;
  if (quantity > 0) return showCart(turn, fillCart(open, meant.map(({ product }) => ({ product, quantity })), turn, 'set'));
  const ids = new Set(meant.map(({ product }) => product.id));
  const cart = [...ids].reduce((next, productId) => changeCart(next, { productId, how: 'set', quantity: 0 }), open.cart);
  return showCart(turn, { ...open, cart, lines: open.lines.filter(({ product }) => !ids.has(product.id)) });
}

/** The lines a message names: by reference, kind, brand or place. */
function meantLines(turn: Turn, lines: readonly OpenLine[]): OpenLine[] {
  const text = turn.text.toLowerCase();
  const byReference = lines.filter(({ product }) => text.includes(product.reference.toLowerCase()));
  if (byReference.length > 0) return byReference;
  const families = new Set(turn.parts.flatMap(({ request }) => request.families.map(({ key }) => key)));
  const brand = turn.parts.find(({ request }) => request.brand !== null)?.request.brand;
  const named = lines.filter(({ product }) => (families.size > 0 && families.has(product.family)) || (brand !== undefined && product.brand === brand));
  if (named.length > 0) return named;
  const place = ordinalIn(turn.text);
  const line = place === undefined ? undefined : lines.at(place);
  return line === undefined ? [] : [line];
}

/** Begins the guided checkout of a cart; `asksQuantity`: of its only line no number was said yet. */
export async function beginCheckout(turn: Turn, open: OpenCart, known: { asksQuantity: boolean; data: WizardData }, flow: WizardDeps): Promise<Answer> {
  const { language } = turn;
  const [first] = open.lines;
  if (open.lines.some(({ product }) => product.price.currency !== first?.product.price.currency)) return answerRefusal(turn, { state: 'mixed_currencies' });
  const items = open.lines.map(({ product, quantity }) => ({
    productId: product.id, reference: product.reference, name: inLanguage(product.name, language), unit: product.price.amount, currency: product.price.currency,
    stock: product.stock, quantity: known.asksQuantity ? null : quantity,
  }));
  const begun = await beginWizard({ ...turn, topic: { ...turn.topic, cart: open.cart } }, 'checkout', { ...packItems(items), ...known.data }, flow);
  return { ...begun, text: [...open.notes, begun.text].join('\n\n') };
}

/** A customer who is checking out and changes the cart goes on with the new one. Null when the message wants nothing of the cart. */
export async function changeCheckout(turn: Turn, state: WizardState, deps: CartDeps, flow: WizardDeps): Promise<Answer | null> {
  const hasSubject = turn.parts.some(({ request }) => request.references.length > 0 || request.families.length > 0) || ordinalIn(turn.text) !== undefined;
  if (state.name !== 'checkout' || readCartWish(turn.text, { hasSubject, hasLines: true }) === null) return null;
  const changed = await answerCart({ ...turn, wizard: null }, deps);
  const open = await openCart({ ...turn, topic: changed.topic }, deps);
  if (open.lines.length === 0 || changed.action?.type === 'SHOW_CAROUSEL') return changed;
  const { items: _items, quantity: _quantity, ...data } = state.data;
  const begun = await beginCheckout({ ...turn, topic: changed.topic }, open, { asksQuantity: false, data }, flow);
  return { ...begun, text: `${changed.text}\n\n${begun.text}` };
}

/** A cart with its lines, what they come to, and what can be done with it. */
export function showCart(turn: Turn, { cart, lines, notes }: OpenCart): Answer {
  const { language } = turn;
  const topic = { ...turn.topic, cart };
  if (lines.length === 0) return answerWith(turn, [...notes, say(language, 'cart_empty')].join('\n\n'), { topic });
  const currency = lines[0]?.product.price.currency ?? '';
  const isOneCurrency = lines.every(({ product }) => product.price.currency === currency);
  const listed = lines.map(({ product, quantity }) =>
    say(language, 'cart_line', { quantity, name: inLanguage(product.name, language), reference: product.reference, amount: formatMoney(language, { ...product.price, amount: product.price.amount * quantity }) }));
  const subtotal = lines.reduce((sum, { product, quantity }) => sum + product.price.amount * quantity, 0);
  const total = isOneCurrency ? [say(language, 'cart_total', { total: formatMoney(language, { amount: subtotal, currency }) })] : [];
  const removals = lines.slice(0, 7).map(({ product }) => saying(say(language, 'cart_remove_button', { reference: product.reference })));
  return answerWith(turn, [...notes, say(language, 'cart_title'), listed.join('\n'), ...total].join('\n\n'), {
    topic,
    action: showButtons([saying(say(language, 'cart_order')), saying(say(language, 'cart_quote')), ...removals]),
    evidence: { passages: [], products: lines.map(({ product }) => ({ name: inLanguage(product.name, language), reference: product.reference, price: product.price, stock: product.stock })) },
  });
}
