import { formatMoney } from '../widget/view/format.ts';
import { safeImage } from '../widget/view/safe-url.ts';
import type { ProductCard } from '../widget/net/types.ts';
import { el, link } from './dom.ts';
import type { LanguageChoice } from './texts.ts';

const GENERIC_IMAGE = '/demo/images/generic.svg';
const LOW_STOCK = 5;

export function picture(product: ProductCard): HTMLElement {
  const image = el('img', { src: safeImage(product.image, location.href) ?? GENERIC_IMAGE, alt: '', width: '128', height: '128', loading: 'lazy', decoding: 'async' });
  image.addEventListener('error', () => image.setAttribute('src', GENERIC_IMAGE), { once: true });
  return el('div', { class: 'product-picture' }, image);
}

export function stock(product: ProductCard, choice: LanguageChoice): HTMLElement {
  const texts = choice.texts.product;
  if (product.stock === 0) return el('p', { class: 'stock', 'data-stock': 'out' }, texts.outOfStock);
  if (product.stock <= LOW_STOCK) return el('p', { class: 'stock', 'data-stock': 'low' }, texts.lowStock(product.stock));
  return el('p', { class: 'stock', 'data-stock': 'in' }, texts.inStock);
}

/** A product on a shelf. `foot` is what can be done with it. */
export function productCard(product: ProductCard, choice: LanguageChoice, foot: HTMLElement | null = null): HTMLElement {
  const texts = choice.texts.product;
  return el(
    'article',
    { class: 'product' },
    picture(product),
    el(
      'div',
      { class: 'product-text' },
      product.brand ? el('p', { class: 'product-brand' }, el('bdi', {}, product.brand)) : null,
      el('h3', { class: 'product-name' }, link(`#/product/${encodeURIComponent(product.id)}`, { dir: 'auto' }, product.name)),
      product.reference ? el('p', { class: 'product-reference' }, `${texts.reference} `, el('bdi', {}, product.reference)) : null,
    ),
    el('div', { class: 'product-deal' }, el('p', { class: 'product-price' }, el('bdi', {}, formatMoney(product.price, choice.current))), stock(product, choice)),
    product.stale ? el('p', { class: 'product-stale' }, texts.stale) : null,
    foot,
  );
}
