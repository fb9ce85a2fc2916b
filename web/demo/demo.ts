import { Cart } from './cart.ts';
import { mountCounter } from './counter.ts';
import { mountFinder } from './finder.ts';
import { icon, need } from './dom.ts';
import { applyStoredTheme, chooseTheme, currentTheme, initialLanguage, keepLanguage } from './preferences.ts';
import { mountLooks } from './looks.ts';
import { mountProductPage, type Shelf } from './product-page.ts';
import { mountSelection, mountTiles } from './shelves.ts';
import { isLanguage, LanguageChoice } from './texts.ts';

/** Fills every `data-t` (text), `data-t-label` (accessible name), `data-t-title` and `data-t-hint` (placeholder) of the page. */
function translate({ current, direction, texts }: LanguageChoice): void {
  const { documentElement } = document;
  documentElement.lang = current;
  documentElement.dir = direction;
  document.title = texts.page.title;
  const all = new Map<string, unknown>(Object.entries(texts.page));
  const fill = (name: string, apply: (node: Element, text: string) => void) => {
    for (const node of document.querySelectorAll(`[${name}]`)) {
      const text = all.get(node.getAttribute(name) ?? '');
      if (typeof text === 'string') apply(node, text);
    }
  };
  fill('data-t', (node, text) => (node.textContent = text));
  fill('data-t-label', (node, text) => node.setAttribute('aria-label', text));
  fill('data-t-title', (node, text) => node.setAttribute('title', text));
  fill('data-t-hint', (node, text) => node.setAttribute('placeholder', text));
}

function mountLanguage(select: HTMLSelectElement, choice: LanguageChoice): void {
  select.value = choice.current;
  select.addEventListener('change', () => {
    if (!isLanguage(select.value)) return;
    keepLanguage(select.value);
    choice.choose(select.value);
  });
}

function mountTheme(toggle: HTMLButtonElement): void {
  const show = () => {
    const dark = currentTheme() === 'dark';
    toggle.setAttribute('aria-pressed', String(dark));
    toggle.replaceChildren(icon(dark ? 'sun' : 'moon'));
  };
  toggle.addEventListener('click', () => {
    chooseTheme(currentTheme() === 'dark' ? 'light' : 'dark');
    show();
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', show);
  show();
}

applyStoredTheme();
const choice = new LanguageChoice(initialLanguage());
choice.follow(() => translate(choice));
mountLanguage(need('#language', HTMLSelectElement), choice);
mountTheme(need('#theme', HTMLButtonElement));
const counter = await mountCounter(choice);
const shelf: Shelf = { products: [] };
const cart = new Cart(choice, () => showProduct());
const showProduct = mountProductPage(choice, shelf, cart, counter);
mountFinder(need('#finder', HTMLFormElement), choice, counter);
mountTiles(need('#tiles', HTMLElement), choice, counter);
mountSelection(need('#selection', HTMLElement), choice, counter, shelf, showProduct);
mountLooks(choice, counter);
