import type { OutboundReply, RenderedPart, RenderOptions, TemplateRequest } from '../../contracts/channel.ts';
import { toNumberedText, toOffer, type Card, type Offer } from '../offer.ts';
import { fits, shorten, splitText } from '../split.ts';
import { say } from '../../language/say.ts';

/** Limits of the Cloud API, from Meta's reference and the SDKs kept for it (November 2026). */
export const WHATSAPP = {
  text: 4096, body: 1024, buttons: 3, buttonTitle: 20, buttonId: 256, rows: 10, rowTitle: 24, rowDescription: 72, rowId: 200, listButton: 20,
  cards: [2, 10], cardBody: 160,
} as const;

/** A message without whom it goes to. */
export type WhatsAppPayload = { type: string } & Record<string, unknown>;

type Part = RenderedPart<WhatsAppPayload>;

const textPart = (body: string, choices: string[] = []): Part => ({ payload: { type: 'text', text: { body, preview_url: false } }, choices });

/** A reply as messages of WhatsApp: reply buttons, a list, a carousel or a link button where they fit, numbered text where they do not. */
export function renderWhatsApp(reply: OutboundReply, options: RenderOptions): Part[] {
  const offer = toOffer(reply, options);
  const native = offer.cards.length > 0 ? carousel(offer, options) : offer.choices.length > 0 ? choices(offer, options) : offer.links.length === 1 ? link(offer) : null;
  if (native !== null) return native;
  const { file, ...rest } = offer;
  const numbered = toNumberedText({ ...rest, file: null }, options.language);
  const parts = splitText(numbered.text, { characters: WHATSAPP.text }).map((body) => textPart(body));
  const last = parts.at(-1);
  if (last !== undefined) last.choices = numbered.choices;
  return file === null ? parts : [...parts, { payload: { type: 'document', document: { link: file.url, filename: file.filename } }, choices: [] }];
}

/** Text that is too long for the body of an interactive message goes before it; its end goes with the buttons. */
function withBody(text: string, interactive: (body: string) => Record<string, unknown>): Part[] {
  const pieces = splitText(text, { characters: WHATSAPP.body });
  const body = pieces.pop() ?? '…';
  const before = splitText(pieces.join('\n\n'), { characters: WHATSAPP.text }).map((piece) => textPart(piece));
  return [...before, { payload: { type: 'interactive', interactive: interactive(body) }, choices: [] }];
}

function choices(offer: Offer, { language }: RenderOptions): Part[] | null {
  const { choices: offered } = offer;
  if (offer.links.length > 0 || offer.file !== null || new Set(offered.map((choice) => choice.value)).size < offered.length) return null;
  const titles = offered.map((choice) => choice.label);
  if (offered.length <= WHATSAPP.buttons && titles.every((title) => fits(title, { characters: WHATSAPP.buttonTitle })) && new Set(titles).size === titles.length
    && offered.every(({ value }) => value.length <= WHATSAPP.buttonId)) {
    const buttons = offered.map(({ label, value }) => ({ type: 'reply', reply: { id: value, title: label } }));
    return withBody(offer.text, (body) => ({ type: 'button', body: { text: body }, action: { buttons } }));
  }
  const fitsList = offered.length <= WHATSAPP.rows && offered.every(({ label, value }) => label.length <= WHATSAPP.rowDescription && value.length <= WHATSAPP.rowId);
  if (!fitsList) return null;
  // A label that is too long for a title is shown whole below it.
  const rows = offered.map(({ label, value }) => (label.length <= WHATSAPP.rowTitle ? { id: value, title: label } : { id: value, title: shorten(label, WHATSAPP.rowTitle), description: label }));
  return withBody(offer.text, (body) => ({
    type: 'list', body: { text: body }, action: { button: shorten(say(language, 'list_open'), WHATSAPP.listButton), sections: [{ rows }] },
  }));
}

function link(offer: Offer): Part[] | null {
  const [only] = offer.links;
  if (only === undefined || offer.file !== null || !only.url.startsWith('https://')) return null;
  return withBody(offer.text, (body) => ({
    type: 'cta_url', body: { text: body }, action: { name: 'cta_url', parameters: { display_text: shorten(only.label, WHATSAPP.buttonTitle), url: only.url } },
  }));
}

type FullCard = Card & { image: string; url: string };

/** All cards of a carousel have the same parts: with one picture missing there is none. */
function carousel(offer: Offer, { language }: RenderOptions): Part[] | null {
  const { cards } = offer;
  const isFull = (card: Card): card is FullCard => card.image !== null && card.url !== null && card.title.length + card.body.length + 1 <= WHATSAPP.cardBody;
  if (cards.length < WHATSAPP.cards[0] || cards.length > WHATSAPP.cards[1] || !cards.every(isFull)) return null;
  return withBody(offer.text, (body) => ({
    type: 'carousel',
    body: { text: body },
    action: {
      cards: cards.map((card, index) => ({
        card_index: index,
        type: 'cta_url',
        header: { type: 'image', image: { link: card.image } },
        body: { text: `${card.title}\n${card.body}` },
        action: { name: 'cta_url', parameters: { display_text: shorten(say(language, 'card_open'), WHATSAPP.buttonTitle), url: card.url } },
      })),
    },
  }));
}

/** An approved template with its values, in order. */
export const whatsappTemplate = ({ name, languageCode, parameters }: TemplateRequest): WhatsAppPayload => ({
  type: 'template',
  template: {
    name, language: { code: languageCode },
    ...(parameters.length === 0 ? {} : { components: [{ type: 'body', parameters: parameters.map((value) => ({ type: 'text', text: value })) }] }),
  },
});
