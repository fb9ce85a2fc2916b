/** The attributes the page sets. No handler, no style, no markup: data can only ever become text or a checked address. */
type Attributes = Partial<Record<'class' | 'id' | 'type' | 'name' | 'value' | 'for' | 'role' | 'lang' | 'dir' | 'hidden' | 'title', string>> &
  Partial<Record<'href' | 'src' | 'alt' | 'width' | 'height' | 'loading' | 'decoding' | 'target' | 'rel' | 'download', string>> &
  Partial<Record<'rows' | 'required' | 'autocomplete' | 'tabindex' | 'start' | 'datetime' | 'maxlength', string>> &
  Partial<Record<`aria-${string}` | `data-${string}`, string>>;

type Child = Node | string | null;

export function el<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, attributes: Attributes = {}, ...children: Child[]): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(name, value);
  element.append(...children.filter((child) => child !== null));
  return element;
}

export type IconName = 'arrow' | 'chevron' | 'sun' | 'moon';

const SVG = 'http://www.w3.org/2000/svg';

/** A drawing of the sprite in `index.html`. */
export function icon(name: IconName): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', `#i-${name}`);
  svg.append(use);
  return svg;
}

export function button(label: Child[] | string, attributes: Attributes, onPress: () => void): HTMLButtonElement {
  const element = el('button', { type: 'button', ...attributes }, ...(typeof label === 'string' ? [label] : label));
  element.addEventListener('click', () => {
    if (element.getAttribute('aria-disabled') !== 'true') onPress();
  });
  return element;
}

/** A link that opens beside the page when it leads elsewhere. */
export function link(href: string, attributes: Attributes, ...children: Child[]): HTMLAnchorElement {
  const elsewhere = new URL(href, location.href).origin !== location.origin;
  return el('a', { href, ...(elsewhere ? { target: '_blank', rel: 'noopener noreferrer' } : {}), ...attributes }, ...children);
}

/** An element the page cannot work without. */
export function need<Type extends Element>(selector: string, type: new () => Type, root: ParentNode = document): Type {
  const found = root.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`The page has no ${selector}`);
  return found;
}
