const NEAR_END_PX = 90;

export const isCalm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Keeps the end of the conversation in view while it grows, but never pushes the question being answered out of sight: only whoever goes to the end stays there. */
export class Scroll {
  isAtEnd = true;
  readonly #host: HTMLElement;
  readonly #onChange: () => void;
  #following: 'question' | 'end' | null = 'question';
  #questions = 0;

  constructor(host: HTMLElement, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
  }

  follow(): void {
    const scroller = this.#scroller;
    if (!scroller) return;
    const questions = this.#host.querySelectorAll<HTMLElement>('.question');
    if (questions.length > this.#questions) this.#following = 'question'; // whoever asks wants to see the answer
    this.#questions = questions.length;
    if (this.#following) {
      const end = scroller.scrollHeight - scroller.clientHeight;
      const last = questions[questions.length - 1];
      scroller.scrollTop = last && this.#following === 'question' ? Math.min(end, last.offsetTop - 12) : end;
    }
    this.notice();
  }

  toEnd(): void {
    this.#following = 'end';
    this.#scroller?.scrollTo({ top: this.#scroller.scrollHeight, behavior: isCalm() ? 'auto' : 'smooth' });
  }

  /** The reader's own hand: on the wheel, on a key, on something in the thread. What they look at is not pulled away by what is drawn next. */
  readonly taken = (event: Event): void => {
    this.#following = event.type === 'wheel' && (event as WheelEvent).deltaY > 0 && this.isAtEnd ? 'end' : null;
  };

  readonly notice = (): void => {
    const scroller = this.#scroller;
    if (!scroller) return;
    const isAtEnd = scroller.scrollHeight - scroller.clientHeight - scroller.scrollTop < NEAR_END_PX;
    if (isAtEnd === this.isAtEnd) return;
    this.isAtEnd = isAtEnd;
    this.#onChange();
  };

  get #scroller(): HTMLElement | null {
    return this.#host.querySelector('.scroller');
  }
}
