import css from './styles/invite.css';
import type { InviteModule } from './host.ts';

/* Loaded when a visitor has been on the page for a minute and has not opened the counter. */

const showInvite: InviteModule['showInvite'] = (counter, frame, words) => {
  const box = document.createElement('div');
  const button = (label: string, act: () => void) => {
    const made = document.createElement('button');
    made.textContent = label;
    made.onclick = act;
    box.append(made);
    return made;
  };
  box.className = 'invite';
  box.role = 'status'; // said when its words come, so it is there before them
  frame.prepend(box);
  button(words.invite, () => void counter.open());
  button('×', () => {
    box.remove();
    frame.querySelector<HTMLElement>('.launcher')?.focus();
  }).ariaLabel = words.dismiss;
  counter.addEventListener('comptoir-open', () => box.remove()); // however it was opened: it was said
};

export { css, showInvite };
