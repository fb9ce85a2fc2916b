import { el, need } from './dom.ts';
import type { Counter } from './counter.ts';
import type { LanguageChoice } from './texts.ts';

/** Ready looks: design tokens of the counter, set on its element. The counter's own look is the one that the accessibility tests hold to its contrasts. */
const LOOKS = {
  workshop: {},
  harbour: { '--ct-machine': '#1c3448', '--ct-machine-raised': '#274760', '--ct-copper': 'light-dark(#1f5f86, #8fc7e8)', '--ct-copper-strong': 'light-dark(#164865, #b9def3)', '--ct-copper-glow': '#9fd0ec', '--ct-copper-line': 'light-dark(#4b8bb0, #6ba9cc)', '--ct-copper-wash': 'light-dark(#e2eef5, #1d2d38)', '--ct-on-copper': 'light-dark(#ffffff, #0b1a24)' },
  orchard: { '--ct-machine': '#2f3b1d', '--ct-machine-raised': '#414f2a', '--ct-copper': 'light-dark(#556b16, #bcd27c)', '--ct-copper-strong': 'light-dark(#40520e, #d5e5a6)', '--ct-copper-glow': '#cadd92', '--ct-copper-line': 'light-dark(#7c9440, #9ab45d)', '--ct-copper-wash': 'light-dark(#edf2dc, #2a3020)', '--ct-on-copper': 'light-dark(#ffffff, #161c08)' },
  ink: { '--ct-machine': '#23212b', '--ct-machine-raised': '#35323f', '--ct-copper': 'light-dark(#3f3a55, #cfc9e6)', '--ct-copper-strong': 'light-dark(#2a263b, #e6e2f4)', '--ct-copper-glow': '#d6d0ec', '--ct-copper-line': 'light-dark(#746d92, #a49cc4)', '--ct-copper-wash': 'light-dark(#ebe9f2, #2a2834)', '--ct-on-copper': 'light-dark(#ffffff, #17151f)' },
} satisfies Record<string, Record<string, string>>;

type Look = keyof typeof LOOKS;

function lineOf(look: Look, language: string): string {
  const script = `<script async src="${location.origin}/widget.js" data-language="${language}"></script>`;
  const tokens = Object.entries(LOOKS[look]).map(([name, value]) => `  ${name}: ${value};`);
  return tokens.length === 0 ? script : `${script}\n<style>\ncomptoir-counter {\n${tokens.join('\n')}\n}\n</style>`;
}

/** The theme picker, and what to paste into a page to have this counter. */
export function mountLooks(choice: LanguageChoice, counter: Counter): void {
  let chosen: Look = 'workshop';
  const [field, code] = [need('#looks', HTMLElement), need('#embed-code', HTMLElement)];
  const names = Object.keys(LOOKS) as Look[];
  const apply = () => {
    for (const name of Object.keys(LOOKS.harbour)) counter.style.removeProperty(name);
    for (const [name, value] of Object.entries(LOOKS[chosen])) counter.style.setProperty(name, value);
    code.textContent = lineOf(chosen, choice.current);
  };
  const draw = () => {
    const { page } = choice.texts;
    const radios = names.map((look) => {
      const input = el('input', { type: 'radio', name: 'look', value: look });
      input.checked = look === chosen;
      input.addEventListener('change', () => {
        chosen = look;
        apply();
      });
      return el('label', { class: 'look', 'data-look': look }, input, el('span', { class: 'swatch', 'aria-hidden': 'true' }), page[`look_${look}`]);
    });
    field.replaceChildren(el('legend', { class: 'visually-hidden' }, page.embed_look), ...radios);
    apply();
  };
  need('#embed-copy', HTMLButtonElement).addEventListener('click', () => {
    const status = need('#embed-status', HTMLElement);
    navigator.clipboard.writeText(code.textContent).then(
      () => (status.textContent = choice.texts.page.embed_copied),
      () => getSelection()?.selectAllChildren(code), // no right to the clipboard: the line is selected, Ctrl+C copies it
    );
  });
  choice.follow(draw);
}
