import css from './styles/launcher.css';

/* What the button is made of. Built node by node: pages that allow no markup from strings (Trusted Types) allow this. */

const SVG = 'http://www.w3.org/2000/svg';

function make<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className: string, ...children: (Node | string)[]): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.className = className;
  element.append(...children);
  return element;
}

function bell(): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 48 40');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', 'bell');
  for (const d of ['M8 28a16 16 0 0 1 32 0z', 'M4 35h40M8 35v-4h32v4M8 28a16 16 0 0 1 32 0zM24 12V7M19 6h10M14 25a10.5 10.5 0 0 1 6-7']) {
    svg.appendChild(document.createElementNS(SVG, 'path')).setAttribute('d', d);
  }
  return svg;
}

/** A stylesheet that a page without inline styles allows. */
export const styleSheet = (text: string): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
};

/** The button, and the empty window beside it. */
export interface Button {
  frame: HTMLElement;
  launcher: HTMLButtonElement;
  bell: SVGElement;
  label: HTMLElement;
  badge: HTMLElement;
  pane: HTMLElement;
}

/** Puts the button and the empty window into the element's own tree. */
export function buildButton(root: ShadowRoot, isInline: boolean): Button {
  const [label, badge] = [make('span', 'label'), make('span', 'badge')];
  const drawing = bell();
  const launcher = make('button', 'launcher', drawing, label, badge);
  const pane = make(isInline ? 'section' : 'dialog', 'window');
  const frame = make('section', 'frame', launcher, pane);
  pane.setAttribute('aria-labelledby', 'counter-title');
  root.adoptedStyleSheets = [styleSheet(css)];
  root.append(frame);
  return { frame, launcher, bell: drawing, label, badge, pane };
}
