import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ProductCard } from '../net/types.ts';
import type { View } from './context.ts';
import { formatMoney } from './format.ts';
import { icon } from './icons.ts';
import { isReserved, safeImage, safeLink } from './safe-url.ts';

const LOW_STOCK = 5;

function stock({ stock: count }: ProductCard, view: View): TemplateResult {
  if (count === 0) return html`<p class="stock" data-stock="out">${view.say('out_of_stock')}</p>`;
  if (count <= LOW_STOCK) return html`<p class="stock" data-stock="low">${view.count('low_stock', count)}</p>`;
  return html`<p class="stock" data-stock="in">${view.say('in_stock')}</p>`;
}

const hide = (event: Event) => {
  if (event.target instanceof HTMLElement) event.target.hidden = true;
};

/** A product with what decides: does it fit, what does it cost, is it there. */
export function productCard(product: ProductCard, view: View): TemplateResult {
  const href = safeLink(product.url, view.server);
  const image = safeImage(product.image, view.server);
  const name = html`<span dir="auto">${product.name}</span>`;
  return html`<article class="product">
    <div class="product-picture">${image === null ? icon('file') : html`<img src=${image} alt="" width="128" height="128" loading="lazy" decoding="async" @error=${hide}>`}</div>
    <div class="product-text">
      ${product.brand ? html`<p class="product-brand"><bdi>${product.brand}</bdi></p>` : nothing}
      <h3 class="product-name">${href === null || isReserved(href) ? name : html`<a href=${href}>${name}</a>`}</h3>
      ${product.reference ? html`<p class="product-reference">${view.say('reference')} <bdi>${product.reference}</bdi></p>` : nothing}
      ${product.note ? html`<p class="product-note"><bdi>${product.note}</bdi></p>` : nothing}
    </div>
    <div class="product-deal"><p class="product-price"><bdi>${formatMoney(product.price, view.language)}</bdi></p>${stock(product, view)}</div>
    ${product.stale ? html`<p class="product-stale">${view.say('stale')}</p>` : nothing}
  </article>`;
}

/** Products side by side. Arrows, the keyboard and a finger move it. */
export function carousel(products: ProductCard[], view: View): TemplateResult {
  const move = (direction: 1 | -1) => (event: Event) => {
    const track = (event.currentTarget as HTMLElement).closest('.carousel')?.querySelector('ul');
    if (!track) return;
    const step = (track.firstElementChild?.clientWidth ?? 200) + 12;
    track.scrollBy({ left: (view.direction === 'rtl' ? -1 : 1) * direction * step, behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
  };
  const count = view.count('products', products.length);
  const controls = html`<div class="carousel-controls">
    <p>${count}</p>
    <button class="round back" aria-label=${view.say('previous')} @click=${move(-1)}>${icon('chevron', true)}</button>
    <button class="round" aria-label=${view.say('next')} @click=${move(1)}>${icon('chevron', true)}</button>
  </div>`;
  return html`<div class="carousel ${products.length > 1 ? '' : 'single'}">
    ${products.length > 1 ? controls : nothing}
    <ul class="carousel-track" tabindex="0" aria-label=${count}>${products.map((product) => html`<li>${productCard(product, view)}</li>`)}</ul>
  </div>`;
}
