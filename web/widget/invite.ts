import css from './styles/invite.css';
import type { InviteModule } from './host.ts';

/* Loaded when a visitor has been on the page for a minute and has not opened the counter. */

const showInvite: InviteModule['showInvite'] = (root, words, open) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets.push(sheet);
  const box = document.createElement('div');
  const [text, hide] = [document.createElement('button'), document.createElement('button')];
  box.className = 'invite';
  box.role = 'status';
  root.querySelector('.frame')?.prepend(box);
  text.textContent = words.invite;
  text.onclick = open;
  text.className = 'words';
  text.type = hide.type = 'button';
  hide.textContent = '×';
  hide.ariaLabel = words.dismiss;
  hide.onclick = () => {
    box.remove();
    root.querySelector<HTMLElement>('.launcher')?.focus();
  };
  box.append(text, hide);
};

export { showInvite };
