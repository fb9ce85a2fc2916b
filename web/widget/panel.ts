import css from './styles/panel.css';
import type { PanelModule } from './host.ts';
import { CounterPanel } from './view/panel.ts';

/* The second of the files: everything but the button and the words, loaded at the first intention to open. */

const createPanel: PanelModule['createPanel'] = async (host, bell) => {
  const panel = new CounterPanel(host, bell);
  await panel.begin();
  return panel;
};

export { createPanel, css };
