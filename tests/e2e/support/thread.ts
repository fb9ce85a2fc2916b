/* One conversation with everything in it that a customer can be shown. */

const message = (seq: number, role: string, content: string, more: Record<string, unknown> = {}) => ({
  id: `m${seq}`, seq, role, content, action: null, turn_id: role === 'staff' ? null : `t${Math.ceil(seq / 2)}`, conversation_id: 'c1', sources: [], message_key: null, attachments: [], rating: null,
  created_at: '2026-11-23T10:00:00.000Z', ...more,
});

const product = (id: number, stock: number, more: Record<string, unknown> = {}) => ({
  id: `p${id}`, reference: `AP-PF-19${id}`, name: 'Plaquettes de frein avant TRW – Clio III, tous moteurs', brand: 'TRW', price: { amount: 2790, currency: 'EUR' }, stock, url: `/p/${id}`,
  image: '/demo/images/brake-pads.svg', note: id === 2 ? 'dépend du moteur : 1.5 dCi' : null, stale: id === 3, ...more,
});

const source = { doc_id: 'policy.delivery.times.v1', version: '1', title: 'Délais et frais de livraison en France', url: 'https://shop.example/livraison', section: null };

const MARKDOWN = 'Voici ce que dit la boutique, **en bref** :\n\n- *standard* : 2 à 3 jours ouvrés\n- `EXPRESS24` : le lendemain\n\n> Offert dès 59 €.\n\n1. commander\n2. recevoir\n\nVoir [la page](https://shop.example/livraison).';

/** Every kind of message and action; the last one is live. */
export const EVERYTHING = {
  messages: [
    message(1, 'user', 'Quels sont les délais de livraison ?', { message_key: '00000000-0000-4000-8000-000000000001' }),
    message(2, 'assistant', MARKDOWN, { sources: [source, { ...source, doc_id: 'x', title: 'Frais de retour' }], rating: 'up' }),
    message(3, 'user', 'Des plaquettes pour ma Clio 3'),
    message(4, 'assistant', 'Voici ce qui va :', { action: { type: 'SHOW_CAROUSEL', data: { products: [product(1, 12), product(2, 3), product(3, 0)] } } }),
    message(5, 'user', 'carte-grise.pdf', { attachments: [{ id: 'f', name: 'carte-grise.pdf', media_type: 'application/pdf', size: 9, url: '/api/objects?x' }] }),
    message(6, 'assistant', 'Payez ici :', { action: { type: 'OPEN_CHECKOUT', data: { url: '/checkout/1', total: { amount: 2790, currency: 'EUR' }, expires_at: '2026-12-01T10:00:00Z' } } }),
    message(7, 'user', 'et le devis ?'),
    message(8, 'assistant', 'Le voici.', { action: { type: 'DOWNLOAD', data: { url: '/quote.pdf', filename: 'devis-2026-0001.pdf', media_type: 'application/pdf', expires_at: '2026-12-01T10:00:00Z' } } }),
    message(9, 'staff', 'Bonjour, ici Anna. Je regarde votre commande.'),
    message(11, 'user', 'merci', { conversation_id: 'c2' }),
    message(12, 'assistant', 'Que souhaitez-vous ?', { conversation_id: 'c2', action: { type: 'SHOW_BUTTONS', data: { buttons: [{ label: 'Parler à un conseiller', value: 'person' }, { label: 'La boutique', value: 'shop', url: 'https://shop.example' }] } } }),
    message(13, 'user', 'person', { conversation_id: 'c2' }),
    message(14, 'assistant', 'Dites-m’en plus.', {
      conversation_id: 'c2',
      action: {
        type: 'SHOW_FORM',
        data: {
          form: 'contact', step: '1', title: 'Écrire à l’équipe',
          fields: [
            { name: 'name', label: 'Votre nom', type: 'text', required: true }, { name: 'email', label: 'Votre e-mail', type: 'email', required: true },
            { name: 'about', label: 'Sujet', type: 'select', required: false, options: [{ label: 'Commande', value: 'order' }, { label: 'Retour', value: 'return' }] },
            { name: 'message', label: 'Votre message', type: 'textarea', required: true },
          ],
        },
      },
    }),
  ],
  owner: { kind: 'staff', id: 'Anna', state: 'human' },
  csat: { conversation_id: 'c1', question: 'Êtes-vous satisfait de l’aide reçue ?', scale: 5 },
};

export const DOCUMENT = {
  title: source.title, url: source.url, section: 'Les modes', passages: [{ section: null, content: 'En France, **2 à 3 jours**.' }, { section: 'Les modes', content: '- standard\n- express' }],
};

const ATTACK = '<img src=x onerror="window.owned=1"><script>window.owned=1</script>"><svg onload=window.owned=1> [x](javascript:window.owned=1) ![y](x"onerror="window.owned=1) `<b>`';

/** The same with an attack in every place a text or an address can stand. */
export const HOSTILE = {
  messages: [
    message(1, 'user', ATTACK),
    message(2, 'assistant', ATTACK, {
      sources: [{ ...source, title: ATTACK, url: 'javascript:window.owned=1', section: ATTACK }],
      action: { type: 'SHOW_CAROUSEL', data: { products: [product(1, 2, { name: ATTACK, brand: ATTACK, reference: ATTACK, note: ATTACK, url: 'javascript:window.owned=1', image: 'javascript:window.owned=1' }), product(2, 2, { image: 'data:text/html,<script>window.owned=1</script>' })] } },
    }),
    message(3, 'staff', ATTACK),
    message(5, 'user', 'x', { attachments: [{ id: 'f', name: ATTACK, media_type: ATTACK, size: 1, url: 'javascript:window.owned=1' }] }),
    message(6, 'assistant', ATTACK, { action: { type: 'OPEN_CHECKOUT', data: { url: 'javascript:window.owned=1', total: { amount: 1, currency: 'EUR' }, expires_at: ATTACK } } }),
    message(7, 'user', 'y'),
    message(8, 'assistant', ATTACK, { action: { type: 'SHOW_BUTTONS', data: { buttons: [{ label: ATTACK, value: ATTACK, url: 'javascript:window.owned=1' }, { label: ATTACK, value: 'z' }] } } }),
  ],
  owner: { kind: 'staff', id: ATTACK, state: 'human' },
  csat: { conversation_id: 'c1', question: ATTACK, scale: 5 },
};
