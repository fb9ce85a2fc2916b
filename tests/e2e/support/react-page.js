import { createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** A shop in React that shows a part and tells the counter which. */
function Shop() {
  const [part, setPart] = useState('p1');
  const tell = (counter) => {
    if (!counter) return;
    counter.context = { product_id: part };
    counter.texts = { title: `Theke ${part}` };
  };
  return h('main', null, h('button', { id: 'next', onClick: () => setPart('p2') }, 'Next part'), h('comptoir-counter', { language: part === 'p1' ? 'de' : 'en', label: 'Fragen?', ref: tell }));
}

// The script comes early or late: what the page sets counts either way.
const started = new URLSearchParams(location.search).get('script');
const load = () => document.body.append(Object.assign(document.createElement('script'), { src: document.body.dataset.counter, async: true }));
if (started === 'first') load();
else setTimeout(load, 600);

createRoot(document.getElementById('root')).render(h(Shop));
