import { formatMoney } from '../widget/view/format.ts';
import type { ProductCard } from '../widget/net/types.ts';
import type { Cart } from './cart.ts';
import type { Counter } from './counter.ts';
import { button, el, icon, link, need } from './dom.ts';
import { picture, stock } from './product-card.ts';
import type { LanguageChoice } from './texts.ts';

export interface Shelf {
  products: ProductCard[];
}

/** The page of one product, at `#/product/ID`: the counter is told which one the customer looks at. */
export function mountProductPage(choice: LanguageChoice, shelf: Shelf, cart: Cart, counter: Counter): () => void {
  const section = need('#product', HTMLElement);
  const home = document.querySelectorAll<HTMLElement>('.hero-cell, .aisle-cell');
  const draw = () => {
    const id = /^#\/product\/(.+)$/.exec(location.hash)?.[1];
    const product = id === undefined ? undefined : shelf.products.find((one) => one.id === decodeURIComponent(id));
    section.hidden = product === undefined;
    for (const part of home) part.hidden = product !== undefined;
    counter.context = { cart_items: cart.count, ...(product ? { product_id: product.id, product_reference: product.reference } : {}) };
    if (!product) return;
    const { page, product: words, ask } = choice.texts;
    const status = el('p', { role: 'status', class: 'added' });
    section.replaceChildren(
      link('#', { class: 'back' }, icon('chevron'), page.back_home),
      picture(product),
      el('div', { class: 'product-sheet' },
        el('p', { class: 'product-brand' }, el('bdi', {}, product.brand ?? '')),
        el('h1', { id: 'product-title', dir: 'auto' }, product.name),
        el('p', { class: 'product-reference' }, `${words.reference} `, el('bdi', {}, product.reference)),
        el('p', { class: 'product-price' }, el('bdi', {}, formatMoney(product.price, choice.current))),
        stock(product, choice),
        el('div', { class: 'product-buttons' },
          button(page.add, { class: 'primary' }, () => {
            cart.add(product);
            status.textContent = page.added;
          }),
          button([words.check], { class: 'plain' }, () => void counter.compose(ask.referenceStart(product.reference || product.name)))),
        status),
    );
  };
  window.addEventListener('hashchange', () => {
    draw();
    if (/^#\/product\//.test(location.hash) || location.hash === '') window.scrollTo({ top: 0 });
  });
  return draw;
}
