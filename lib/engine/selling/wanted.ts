import type { Catalog, Product } from '../../contracts/catalog.ts';
import type { ProductCard } from '../../contracts/action.ts';
import { fold } from '../../language/normalise.ts';
import type { Turn } from '../turn-state.ts';

export interface WantedDeps {
  catalog: Catalog;
  /** The cards a conversation was shown last. */
  lastCards: (conversationId: string) => Promise<ProductCard[]>;
}

/** Which products a message means: those it names, points at, or was looking at. */
export type Wanted = { kind: 'chosen'; products: Product[]; quantity: number | null } | { kind: 'several'; cards: ProductCard[] } | { kind: 'none' };

const ORDINALS: [RegExp, number][] = [
  [/\b(?:premiere?|1ere?|first|erste[nrs]?)\b|(?:ال|لل)اول/, 0],
  [/\b(?:deuxieme|seconde?|2e|second|zweite[nrs]?)\b|(?:ال|لل)ثاني/, 1],
  [/\b(?:troisieme|3e|third|dritte[nrs]?)\b|(?:ال|لل)ثالث/, 2],
  [/\b(?:derniere?|last|letzte[nrs]?)\b|(?:ال|لل)اخير/, -1],
];
const CHEAPEST = /\b(?:moins cher|cheapest|billigste[nrs]?|gunstigste[nrs]?)\b|(?:ال|لل)ارخص/;
/** Products of one quote that are named in one message. */
const MOST = 10;

/** Finds them. Throws what the catalogue throws. */
export async function wantedProducts(turn: Turn, deps: WantedDeps): Promise<Wanted> {
  const quantity = turn.parts.find(({ request }) => request.quantity !== null)?.request.quantity ?? null;
  const named = [...new Set(turn.parts.flatMap(({ request }) => request.references))].slice(0, MOST);
  if (named.length > 0) {
    const found = (await Promise.all(named.map((reference) => deps.catalog.byReference(reference)))).flatMap((products) => products.slice(0, 1));
    return found.length === 0 ? { kind: 'none' } : { kind: 'chosen', products: found, quantity };
  }
  const onPage = turn.token === null ? null : await pageProduct(turn, deps.catalog);
  if (onPage !== null) return { kind: 'chosen', products: [onPage], quantity };
  const cards = await deps.lastCards(turn.context.conversation.id);
  const card = pointedAt(turn.text, cards);
  if (card === undefined) return cards.length === 0 ? { kind: 'none' } : { kind: 'several', cards };
  // A card is what was shown; what is sold is what the catalogue has now.
  const product = await deps.catalog.get(card.id);
  return product === null ? { kind: 'none' } : { kind: 'chosen', products: [product], quantity };
}

async function pageProduct({ context }: Turn, catalog: Catalog): Promise<Product | null> {
  const { product_id: id, product_reference: reference } = context.turn.context;
  if (id !== undefined) return catalog.get(id);
  return reference === undefined ? null : ((await catalog.byReference(reference))[0] ?? null);
}

function pointedAt(text: string, cards: ProductCard[]): ProductCard | undefined {
  if (cards.length === 1) return cards[0];
  const folded = fold(text);
  if (CHEAPEST.test(folded)) return [...cards].sort((a, b) => a.price.amount - b.price.amount)[0];
  const ordinal = ORDINALS.find(([pattern]) => pattern.test(folded))?.[1];
  return ordinal === undefined ? undefined : cards.at(ordinal);
}
