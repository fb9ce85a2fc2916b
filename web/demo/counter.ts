import type { CounterApi } from '../widget/api.ts';
import { need } from './dom.ts';
import type { LanguageChoice } from './texts.ts';

export type Counter = HTMLElement & CounterApi;

/** The shop's counter, as any shop has it: one element, told the page's language and what the customer looks at. */
export async function mountCounter(choice: LanguageChoice): Promise<Counter> {
  const element = document.createElement('comptoir-counter') as Counter;
  choice.follow(() => element.setAttribute('language', choice.current));
  document.body.append(element);
  await customElements.whenDefined('comptoir-counter');
  need('[data-counter]', HTMLButtonElement).addEventListener('click', () => void element.open());
  return element;
}
