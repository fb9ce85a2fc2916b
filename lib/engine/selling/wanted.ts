import type { Catalog, Product } from '../../contracts/catalog.ts';
import type { ProductCard } from '../../contracts/action.ts';
import { toCard } from '../../commerce/advise.ts';
import { normaliseReference } from '../../commerce/reference.ts';
import { quantityBeside } from '../../commerce/selling/cart-words.ts';
import { fold } from '../../language/normalise.ts';
import type { Turn } from '../turn-state.ts';

export interface WantedDeps {
  catalog: Catalog;
  /** The cards a conversation was shown last. */
  lastCards: (conversationId: string) => Promise<ProductCard[]>;
}

/** A product with how many of it were asked for; null when no number was said. */
export interface WantedLine {
  product: Product;
  quantity: number | null;
}

/** Which products a message means: those it names, points at, or was looking at. */
export type Wanted = { kind: 'chosen'; lines: WantedLine[] } | { kind: 'several'; cards: ProductCard[] } | { kind: 'none' };

const ORDINALS: [RegExp, number][] = [
  [/\b(?:premiere?|1ere?|first|erste[nrs]?)\b|(?:ال|لل)اول/, 0],
  [/\b(?:deuxieme|seconde?|2e|second|zweite[nrs]?)\b|(?:ال|لل)ثاني/, 1],
  [/\b(?:troisieme|3e|third|dritte[nrs]?)\b|(?:ال|لل)ثالث/, 2],
  [/\b(?:derniere?|last|letzte[nrs]?)\b|(?:ال|لل)اخير/, -1],
];
const CHEAPEST = /\b(?:moins cher|cheapest|billigste[nrs]?|gunstigste[nrs]?)\b|(?:ال|لل)ارخص/;
/** Products of one quote that are named in one message. */
const MOST = 10;
const MOST_CARDS = 6;

const sameReference = (one: string, other: string) => normaliseReference(one) === normaliseReference(other);

/** Finds them. Throws what the catalogue throws. */
export async function wantedProducts(turn: Turn, deps: WantedDeps): Promise<Wanted> {
  const quantity = turn.parts.find(({ request }) => request.quantity !== null)?.request.quantity ?? null;
  const named = [...new Set(turn.parts.flatMap(({ request }) => request.references))].slice(0, MOST);
  if (named.length > 0) {
    const found = await Promise.all(named.map(async (reference) => ({ reference, products: await deps.catalog.byReference(reference) })));
    const [only] = found;
    // A maker's number may stand for several products of ours: the customer says which.
    if (found.length === 1 && only !== undefined && only.products.length > 1 && !only.products.some((product) => sameReference(product.reference, only.reference))) {
      return { kind: 'several', cards: only.products.slice(0, MOST_CARDS).map((product) => toCard(product, turn.language, null, false)) };
    }
    const lines = found.flatMap(({ reference, products: [product] }): WantedLine[] => (product === undefined ? [] : [{ product, quantity: quantityBeside(turn.text, reference) ?? (named.length === 1 ? quantity : null) }]));
    return lines.length === 0 ? { kind: 'none' } : { kind: 'chosen', lines };
  }
  const onPage = turn.token === null ? null : await pageProduct(turn, deps.catalog);
  if (onPage !== null) return { kind: 'chosen', lines: [{ product: onPage, quantity }] };
  const cards = await deps.lastCards(turn.context.conversation.id);
  const card = pointedAt(turn, cards);
  if (card === undefined) return cards.length === 0 ? { kind: 'none' } : { kind: 'several', cards };
  // A card is what was shown; what is sold is what the catalogue has now.
  const product = await deps.catalog.get(card.id);
  return product === null ? { kind: 'none' } : { kind: 'chosen', lines: [{ product, quantity }] };
}

async function pageProduct({ context }: Turn, catalog: Catalog): Promise<Product | null> {
  const { product_id: id, product_reference: reference } = context.turn.context;
  if (id !== undefined) return catalog.get(id);
  return reference === undefined ? null : ((await catalog.byReference(reference))[0] ?? null);
}

function pointedAt({ text, parts }: Turn, cards: ProductCard[]): ProductCard | undefined {
  if (cards.length === 1) return cards[0];
  const brand = parts.find(({ request }) => request.brand !== null)?.request.brand;
  const branded = cards.filter((card) => brand !== undefined && card.brand === brand);
  if (branded.length === 1) return branded[0];
  const folded = fold(text);
  if (CHEAPEST.test(folded)) return [...cards].sort((a, b) => a.price.amount - b.price.amount)[0];
  const ordinal = ordinalIn(text);
  return ordinal === undefined ? undefined : cards.at(ordinal);
}

/** The place in a list that a message points at ("the second one"); -1 is the last. */
export function ordinalIn(text: string): number | undefined {
  const folded = fold(text);
  return ORDINALS.find(([pattern]) => pattern.test(folded))?.[1];
}
