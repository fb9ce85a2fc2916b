import type { Action } from '../../contracts/action.ts';
import type { Catalog, Product } from '../../contracts/catalog.ts';
import type { Language } from '../../contracts/language.ts';
import { toCard, type AdvisedProduct } from '../../commerce/advise.ts';
import type { Topic } from '../../commerce/topic.ts';
import { formatMoney, say } from '../../language/say.ts';
import type { CatalogWords } from '../catalog-words.ts';
import { isPlain } from '../answer.ts';
import type { Evidence } from '../turn-state.ts';

export interface ProductsContext {
  catalog: Catalog;
  words: CatalogWords;
  language: Language;
  topic: Topic;
}

/** Products in stock from which the number is not worth a word. */
const FEW = 3;

/** A card leaves with the note a buyer needs: the engines or years it is limited to. */
export function showCards(products: AdvisedProduct[], context: ProductsContext, stale: boolean): Action | null {
  if (products.length === 0) return null;
  return {
    type: 'SHOW_CAROUSEL',
    data: { products: products.slice(0, 10).map((entry) => toCard(entry.product, context.language, noteOf(entry, context), stale)) },
  };
}

/** What a buyer must know of a part: the engines it is limited to, and the catalogue's own notes. */
export function noteOf({ product, fit }: AdvisedProduct, { words, language }: ProductsContext): string | null {
  const notes = (fit?.fitments ?? product.fitments.slice(0, 1)).flatMap(({ note }) => note?.[language] ?? note?.fr ?? []);
  const engines = fit?.verdict === 'depends' && fit.engines !== null ? engineLabels(fit.engines, words) : [];
  if (engines.length > 0) notes.unshift(say(language, 'depends_note', { engines: engines.join(', ') }));
  const spans = fit?.verdict === 'depends' ? (fit.years ?? []).map(({ from, to }) => say(language, 'years_note', { from: from ?? '…', to: to ?? '…' })) : [];
  notes.unshift(...spans.slice(0, 2));
  return notes.length === 0 ? null : [...new Set(notes)].slice(0, 2).join(' · ');
}

function engineLabels(keys: string[], { vocabulary }: CatalogWords): string[] {
  const wanted = new Set(keys);
  const engines = vocabulary.vehicles.flatMap((model) => model.generations).flatMap((generation) => generation.engines);
  return [...new Set(engines.filter((engine) => wanted.has(engine.key)).map((engine) => engine.label))];
}

export const evidenceOf = (products: AdvisedProduct[], language: Language): Evidence => ({
  passages: [],
  products: products.map(({ product }) => ({ name: nameOf(product, language).name, reference: product.reference, price: product.price, stock: product.stock })),
});

export const nameOf = (product: Product | undefined, language: Language): { name: string; reference: string } => ({
  name: product?.name[language] ?? product?.name.fr ?? '',
  reference: product?.reference ?? '',
});

/** One product in one line: name, reference, price, stock. */
export function describeProduct(product: Product, language: Language, note: string | null): string {
  const line = say(language, 'product_line', { ...nameOf(product, language), price: formatMoney(language, product.price), stock: describeStock(product, language) });
  return note === null ? line : `${line} (${note})`;
}

function describeStock(product: Product, language: Language): string {
  if (product.stock > FEW) return say(language, 'stock_in');
  if (product.stock > 0) return say(language, 'stock_few', { count: product.stock });
  return product.restockDays === null ? say(language, 'stock_out') : say(language, 'stock_back', { days: product.restockDays });
}

/** The parts a topic is about, in the customer's language: "Plaquettes de frein, avant". */
export function describePart({ topic, words, language }: ProductsContext): string {
  const names = words.vocabulary.families.filter((family) => topic.families.includes(family.key)).map((family) => family.name[language]);
  const axle = topic.axle === null || topic.axleAssumed ? [] : [say(language, topic.axle)];
  const side = topic.side === null ? [] : [say(language, topic.side)];
  const parts = [...names.slice(0, 3), ...axle, ...side, ...topic.sizes];
  return parts.length === 0 ? say(language, 'any_part', {}, isPlain(words)) : parts.join(', ');
}
