import { createHash } from 'node:crypto';
import type { Product } from '../../contracts/catalog.ts';
import type { ProductRecord } from '../../db/queries/catalog.ts';
import { normaliseReference } from '../reference.ts';
import type { ProductDocument } from '../shop/documents.ts';
import { termsOf } from '../terms.ts';

/** Counts up when terms or documents are derived in another way, so that everything is written again. */
export const DERIVATION = 3;

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A product with everything the tables hold of it. */
export function toRecord(product: Product): ProductRecord {
  const { id, price, stock, restockDays, ...document } = product;
  const own = normaliseReference(product.reference);
  const others = new Set(product.oemReferences.map(normaliseReference).filter((reference) => reference !== '' && reference !== own));
  return {
    id,
    reference: product.reference,
    family: product.family,
    brand: product.brand,
    axle: product.axle,
    side: product.side,
    universal: product.universal,
    price_amount: price.amount,
    price_currency: price.currency,
    stock,
    restock_days: restockDays,
    document: document satisfies ProductDocument,
    digest: sha256(`${String(DERIVATION)} ${JSON.stringify(product)}`),
    references: [...(own === '' ? [] : [{ reference: own, own: true }]), ...[...others].map((reference) => ({ reference, own: false }))],
    fitments: product.fitments.map((entry) => ({ generation: entry.generation, year_from: entry.yearFrom, year_to: entry.yearTo, engines: entry.engines })),
    terms: termsOf(product),
  };
}
