import type { ProductCard } from '../widget/net/types.ts';
import { loadProducts } from './catalog.ts';
import type { Counter } from './counter.ts';
import { button, el, icon, need } from './dom.ts';
import { productCard } from './product-card.ts';
import type { Shelf } from './product-page.ts';
import type { FamilyKey, LanguageChoice } from './texts.ts';

const SHOWN: FamilyKey[] = [
  'brake-pads', 'brake-discs', 'oil-filter', 'engine-oil', 'shock-absorbers', 'battery',
  'wiper-blades', 'clutch-kit', 'timing-belt-kit', 'headlight-bulbs', 'wheel-bearing', 'alternator',
];

/** The departments: each starts a question that the customer finishes with their car. */
export function mountTiles(list: HTMLElement, choice: LanguageChoice, counter: Counter): void {
  choice.follow(() => {
    const { families, ask } = choice.texts;
    const tiles = SHOWN.map((key) => {
      const image = el('img', { src: `/demo/images/${key}.svg`, alt: '', width: '128', height: '128', decoding: 'async' });
      return el('li', {}, button([image, el('span', {}, families[key])], { class: 'tile' }, () => void counter.compose(ask.familyStart(families[key]))));
    });
    list.replaceChildren(...tiles);
  });
}

const SELECTION = 8;

/** A shop window shows one of each kind: the catalog's first products are often all of the same. */
function varied(products: ProductCard[]): ProductCard[] {
  const kinds = new Map(products.toReversed().map((product) => [product.image, product]));
  const first = products.filter((product) => kinds.get(product.image) === product);
  return [...first, ...products.filter((product) => !first.includes(product))].slice(0, SELECTION);
}

/** A few products of the catalog. Without a catalog the whole section stays away. */
export function mountSelection(section: HTMLElement, choice: LanguageChoice, counter: Counter, shelf: Shelf, onLoaded: () => void): void {
  const list = need('ul', HTMLElement, section);
  const links = document.querySelectorAll<HTMLElement>('[data-needs-selection]');
  const fill = async () => {
    const { current, texts: { product: texts, ask } } = choice;
    const all = await loadProducts(current);
    if (current !== choice.current) return;
    shelf.products = all;
    const products = varied(all);
    section.hidden = products.length === 0;
    for (const link of links) link.hidden = products.length === 0;
    const cards = products.map((product) => {
      const check = button([texts.check, icon('arrow')], { class: 'check' }, () => void counter.compose(ask.referenceStart(product.reference || product.name)));
      return el('li', {}, productCard(product, choice, check));
    });
    list.replaceChildren(...cards);
    onLoaded();
  };
  choice.follow(() => void fill());
}
