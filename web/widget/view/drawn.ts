import { render, type TemplateResult } from 'lit/html.js';

/** An element that draws itself with Lit's templates, at most once a frame, into the window's own tree: one stylesheet, one order of focus. */
export abstract class Drawn extends HTMLElement {
  #next: Promise<void> | null = null;

  protected abstract template(): TemplateResult;

  /** After the tree is up to date. */
  protected drawn(): void {
    return;
  }

  protected get focused(): HTMLElement | null {
    const root = this.getRootNode();
    return root instanceof ShadowRoot && root.activeElement instanceof HTMLElement ? root.activeElement : null;
  }

  /** Asks to be drawn; done when the promise is. A page nobody looks at has no frames, and is drawn at once. */
  redraw(): Promise<void> {
    this.#next ??= new Promise<void>((done) => {
      if (document.visibilityState === 'visible') requestAnimationFrame(() => done());
      else queueMicrotask(done);
    }).then(() => {
      this.#next = null;
      const { focused } = this;
      const held = this.contains(focused) ? focused : null;
      render(this.template(), this);
      this.drawn();
      // What had the focus is gone, or can be used no more: whoever is at the keyboard goes on from where the window begins.
      if (held && (!held.checkVisibility() || held.matches(':disabled'))) this.closest<HTMLElement>('comptoir-panel')?.focus();
    });
    return this.#next;
  }
}

/** Names an element once, however often its file is loaded. */
export function defineOnce(name: string, element: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, element);
}
