import { wordKeys } from './understand.ts';
import { sizesOf } from './understand/sizes.ts';
import { FILLERS } from './understand/words.ts';
import type { Product } from '../contracts/catalog.ts';

const SKIPPED = new Set(FILLERS);

/** Units that an attribute's name carries, and the form of a size with it. */
const UNITS: [RegExp, string][] = [
  [/_mm$/, 'mm'],
  [/_ah$/, 'ah'],
  [/_a$/, 'a'],
  [/^(?:volume|litres?)$|_l$/, 'l'],
  [/^voltage$|_v$/, 'v'],
];

/** The terms of an attribute: its words, and its value with the unit its name carries ("capacity_ah": "70" is "70ah"). */
function attributeTerms(name: string, value: string): string[] {
  const unit = UNITS.find(([pattern]) => pattern.test(name))?.[1];
  const bare = /^\d+(?:[.,]\d+)?$/.test(value) ? String(Number(value.replace(',', '.'))) : null;
  if (bare !== null) return unit === undefined ? [] : [`${bare}${unit}`];
  return [...sizesOf(value), ...wordKeys(value)];
}

const MOST_TERMS = 60;

/** What a product is found by beside its family and vehicle: words of its name, its brand, its sizes. */
export function termsOf(product: Pick<Product, 'name' | 'brand' | 'attributes'> & { fitments?: Product['fitments'] }): string[] {
  // The part of a name behind a dash lists vehicles: fitments say that, and better. A part that fits some is found by them.
  const isForVehicles = (product.fitments ?? []).length > 0;
  const texts = isForVehicles ? [product.name.fr ?? Object.values(product.name)[0] ?? ''] : Object.values(product.name);
  const name = texts.map((text) => (isForVehicles ? (text.split(/\s[–—-]\s/)[0] ?? '') : text)).join(' ');
  const found = [
    ...wordKeys(name),
    ...wordKeys(product.brand ?? ''),
    ...sizesOf(name),
    ...Object.entries(product.attributes).flatMap(([key, value]) => attributeTerms(key, value)),
  ];
  return [...new Set(found)].filter((term) => term.length > 1 && !SKIPPED.has(term)).slice(0, MOST_TERMS);
}
