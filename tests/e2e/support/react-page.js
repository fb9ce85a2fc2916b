import { createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** A shop in React that shows a part and tells the counter which. */
function Shop() {
  const [part, setPart] = useState('p1');
  const tell = (counter) => {
    if (counter) counter.context = { product_id: part };
  };
  return h('main', null, h('button', { id: 'next', onClick: () => setPart('p2') }, 'Next part'), h('comptoir-counter', { language: 'de', ref: tell }));
}

createRoot(document.getElementById('root')).render(h(Shop));
