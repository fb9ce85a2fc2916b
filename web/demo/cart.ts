import { formatMoney } from '../widget/view/format.ts';
import type { ProductCard } from '../widget/net/types.ts';
import { button, el, need } from './dom.ts';
import type { LanguageChoice } from './texts.ts';

/** What the visitor would buy, for as long as the page is open. */
export class Cart {
  private readonly lines = new Map<string, { product: ProductCard; count: number }>();
  private readonly dialog = need('#cart', HTMLDialogElement);
  private readonly choice: LanguageChoice;
  private readonly onChange: () => void;

  constructor(choice: LanguageChoice, onChange: () => void) {
    this.choice = choice;
    this.onChange = onChange;
    need('#cart-open', HTMLButtonElement).addEventListener('click', () => {
      this.draw();
      this.dialog.showModal();
    });
    choice.follow(() => this.draw());
  }

  get count(): number {
    return [...this.lines.values()].reduce((sum, line) => sum + line.count, 0);
  }

  add(product: ProductCard): void {
    this.change(product, (this.lines.get(product.id)?.count ?? 0) + 1);
  }

  private change(product: ProductCard, count: number): void {
    if (count > 0) this.lines.set(product.id, { product, count });
    else this.lines.delete(product.id);
    this.draw();
    this.onChange();
  }

  private draw(): void {
    const { page } = this.choice.texts;
    need('#cart-count', HTMLElement).textContent = this.count > 0 ? String(this.count) : '';
    const rows = [...this.lines.values()].map(({ product, count }) =>
      el('li', {}, el('span', { dir: 'auto' }, `${count} × ${product.name}`), el('bdi', {}, formatMoney({ ...product.price, amount: product.price.amount * count }, this.choice.current)),
        button(page.cart_remove, { class: 'plain', 'aria-label': `${page.cart_remove}: ${product.name}` }, () => this.change(product, 0))));
    const first = [...this.lines.values()][0];
    const total = first && { currency: first.product.price.currency, amount: [...this.lines.values()].reduce((sum, { product, count }) => sum + product.price.amount * count, 0) };
    const parts = [
      el('h2', { id: 'cart-title' }, page.cart),
      rows.length === 0 ? el('p', {}, page.cart_empty) : el('ul', {}, ...rows),
      total ? el('p', { class: 'cart-total' }, el('span', {}, page.cart_total), el('bdi', {}, formatMoney(total, this.choice.current))) : null,
      el('p', { class: 'cart-demo' }, page.cart_demo),
      button(page.cart_close, { class: 'primary' }, () => this.dialog.close()),
    ];
    this.dialog.replaceChildren(...parts.filter((part) => part !== null));
  }
}
