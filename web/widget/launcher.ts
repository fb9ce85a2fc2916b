import { defineCounter } from './element.ts';
import type { InviteModule, PanelModule } from './host.ts';
import type { Words } from './words.ts';

/* The first file, and the only one most visitors load. A classic script, so that one line is enough and it knows
   where it came from; the others are modules and inherit this one's nonce. */

/** Once: the build writes the names in. */
const files = FILES;
const script = document.currentScript instanceof HTMLScriptElement ? document.currentScript : null;
const address = script?.src ?? location.href;
/** One of our own files, which came from where this script came from. */
async function part<Module>(file: string, name: keyof Module): Promise<Module> {
  const loaded: unknown = await import(new URL(file, address).href);
  if (typeof loaded !== 'object' || loaded === null || !(name in loaded)) throw new Error(file);
  return loaded as Module;
}

/** One line is enough: without a `<comptoir-counter>` on the page it makes one, with the script's `data-` as its attributes. */
function place(): void {
  if (script?.dataset.auto === 'off' || document.querySelector('comptoir-counter')) return;
  const element = document.createElement('comptoir-counter');
  for (const { name, value } of script?.attributes ?? []) if (name.startsWith('data-')) element.setAttribute(name.slice(5), value);
  document.body.append(element);
}

if (!customElements.get('comptoir-counter')) {
  defineCounter({
    origin: new URL('/', address).href,
    loadPanel: () => part<PanelModule>(files.panel, 'createPanel'),
    loadWords: async (language) => (await part<{ words: Words }>(files[language], 'words')).words,
    loadInvite: () => part<InviteModule>(files.invite, 'showInvite'),
  });
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', place);
  else place();
}
