import { z } from 'zod';

/** Lines of one cart, and pieces of one line. */
export const MOST_LINES = 20;
export const MOST_PIECES = 99;

const cartLineSchema = z.object({ product_id: z.string(), quantity: z.int().min(1).max(MOST_PIECES) });

export type CartLine = z.infer<typeof cartLineSchema>;

/** What a customer means to buy. It is kept with the conversation's topic, so that a turn changes it exactly once. */
export const cartSchema = z.object({
  lines: z.array(cartLineSchema).max(MOST_LINES),
  /** The checkout that was opened from it last: when that has become an order, nothing of it is wanted any more. */
  checkout: z.string().nullable(),
});

export type Cart = z.infer<typeof cartSchema>;

export const EMPTY_CART: Cart = Object.freeze({ lines: [], checkout: null });

/** `add` counts on, `set` replaces; a quantity of 0 takes the line out. */
export interface CartChange {
  productId: string;
  how: 'add' | 'set';
  quantity: number;
}

/** The cart after a change. A line never exceeds what one order takes; a new line beyond the last one is left out. */
export function changeCart(cart: Cart, { productId, how, quantity }: CartChange): Cart {
  const before = cart.lines.find((line) => line.product_id === productId);
  const wanted = Math.min(MOST_PIECES, how === 'add' ? (before?.quantity ?? 0) + quantity : quantity);
  if (wanted < 1) return { ...cart, lines: cart.lines.filter((line) => line !== before) };
  const line = { product_id: productId, quantity: wanted };
  if (before !== undefined) return { ...cart, lines: cart.lines.map((other) => (other === before ? line : other)) };
  return cart.lines.length >= MOST_LINES ? cart : { ...cart, lines: [...cart.lines, line] };
}
