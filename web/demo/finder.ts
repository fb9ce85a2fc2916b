import type { Counter } from './counter.ts';
import { el, need } from './dom.ts';
import type { LanguageChoice } from './texts.ts';

function reader(form: HTMLFormElement): (name: string) => string {
  const data = new FormData(form);
  return (name) => {
    const value = data.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
}

/** What the form asks of the counter, in the customer's language; null when too little is filled in. */
function question(form: HTMLFormElement, { texts }: LanguageChoice): string | null {
  const read = reader(form);
  const [vehicle, part, reference] = [read('vehicle'), read('part'), read('reference')];
  if (read('mode') === 'reference') return reference ? texts.ask.reference(reference, read('car')) : null;
  if (part && vehicle) return texts.ask.vehicle(part, vehicle);
  return part ? texts.ask.part(part) : null;
}

/** The "find your part" form of the hero: it puts the question to the counter. */
export function mountFinder(form: HTMLFormElement, choice: LanguageChoice, counter: Counter): void {
  const parts = need('datalist', HTMLElement, form);
  const follow = () => {
    const mode = new FormData(form).get('mode') === 'reference' ? 'reference' : 'vehicle';
    for (const set of form.querySelectorAll<HTMLFieldSetElement>('[data-mode]')) {
      const shown = set.dataset.mode === mode;
      set.hidden = !shown;
      set.disabled = !shown;
    }
  };
  form.addEventListener('change', follow);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = question(form, choice);
    if (text !== null) void counter.send(text);
  });
  choice.follow(() => parts.replaceChildren(...Object.values(choice.texts.families).map((name) => el('option', { value: name }))));
  follow();
}
