import { html, type TemplateResult } from 'lit/html.js';

const PATHS = {
  send: 'M12 19V5M6 11l6-6 6 6',
  up: 'M7 11l4-7c1.5 0 2.5 1.2 2.2 2.7L12.6 10H18a2 2 0 0 1 2 2.4l-1.2 6A2 2 0 0 1 16.8 20H7M7 11v9M7 11H4v9h3',
  down: 'M17 13l-4 7c-1.5 0-2.5-1.2-2.2-2.7l.6-3.3H6a2 2 0 0 1-2-2.4l1.2-6A2 2 0 0 1 7.2 4H17M17 13V4M17 13h3V4h-3',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  close: 'M6 6l12 12M18 6L6 18',
  back: 'M19 12H5M11 6l-6 6 6 6',
  chevron: 'M9 5l7 7-7 7',
  arrow: 'M5 12h14M13 6l6 6-6 6',
  file: 'M6 3.5h8l4.5 4.5v12.5H6zM14 3.5V8h4.5M9 12h6M9 16h6',
  open: 'M9 5H5v14h14v-4M13 5h6v6M19 5l-9 9',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20.5a7.5 7.5 0 0 1 15 0',
  latest: 'M12 5v14M6 13l6 6 6-6',
  clip: 'M20 11l-8.5 8.5a5 5 0 0 1-7-7L13 4a3.3 3.3 0 0 1 4.7 4.7l-8.4 8.4a1.6 1.6 0 0 1-2.4-2.3l7.8-7.8',
} as const;

export const icon = (name: keyof typeof PATHS, turns = false): TemplateResult =>
  html`<svg class=${turns ? 'icon turns' : 'icon'} viewBox="0 0 24 24" aria-hidden="true"><path d=${PATHS[name]}></path></svg>`;
