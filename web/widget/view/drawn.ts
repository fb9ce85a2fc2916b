import { render, type TemplateResult } from 'lit/html.js';

/** An element that draws itself with Lit's templates, at most once a frame, into the window's own tree: one stylesheet, one order of focus. */
export abstract class Drawn extends HTMLElement {
  #next: Promise<void> | null = null;

  protected abstract template(): TemplateResult;

  /** After the tree is up to date. */
  protected drawn(): void {
    return;
  }

  /** Asks to be drawn; done when the promise is. A page nobody looks at has no frames, and is drawn at once. */
  redraw(): Promise<void> {
    this.#next ??= new Promise<void>((done) => {
      if (document.visibilityState === 'visible') requestAnimationFrame(() => done());
      else queueMicrotask(done);
    }).then(() => {
      this.#next = null;
      render(this.template(), this);
      this.drawn();
    });
    return this.#next;
  }
}

/** Names an element once, however often its file is loaded. */
export function defineOnce(name: string, element: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, element);
}
