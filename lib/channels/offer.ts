import type { Action, ProductCard } from '../contracts/action.ts';
import type { OutboundReply, RenderOptions } from '../contracts/channel.ts';
import { formatMoney, say } from '../language/say.ts';

export interface Choice {
  label: string;
  /** What a press sends. */
  value: string;
}

/** A product as a messenger shows it. `image` is only there when a platform can fetch it. */
export interface Card {
  title: string;
  body: string;
  url: string | null;
  image: string | null;
  value: string;
}

/** A reply in the terms messengers share: a text, and what goes with it. */
export interface Offer {
  text: string;
  choices: Choice[];
  links: { label: string; url: string }[];
  cards: Card[];
  file: { url: string; filename: string; mediaType: string } | null;
}

/** Reads a reply of the engine as an offer. What has no counterpart in a messenger is said in the text already. */
export function toOffer(reply: OutboundReply, options: RenderOptions): Offer {
  const offer: Offer = { text: reply.text, choices: [], links: [], cards: [], file: null };
  return reply.action === null ? offer : { ...offer, ...offerOf(reply.action, options) };
}

function offerOf(action: Action, options: RenderOptions): Partial<Offer> {
  switch (action.type) {
    case 'SHOW_BUTTONS': {
      const { buttons } = action.data;
      return {
        choices: buttons.filter((button) => button.url === undefined).map(({ label, value }) => ({ label, value })),
        links: buttons.flatMap(({ label, url }) => (url === undefined ? [] : [{ label, url: absolute(url, options.publicUrl) ?? url }])),
      };
    }
    case 'SHOW_CAROUSEL':
      return { cards: action.data.products.map((product) => toCard(product, options)) };
    case 'SHOW_FORM': {
      const [field] = action.data.fields;
      return { choices: action.data.fields.length === 1 ? (field?.options ?? []) : [] };
    }
    case 'OPEN_CHECKOUT':
      return { links: [{ label: formatMoney(options.language, action.data.total), url: absolute(action.data.url, options.publicUrl) ?? action.data.url }] };
    case 'DOWNLOAD': {
      const { filename, media_type } = action.data;
      const url = absolute(action.data.url, options.publicUrl);
      return url === null ? {} : { file: { url, filename, mediaType: media_type } };
    }
    case 'ASK_CSAT':
      return { choices: Array.from({ length: action.data.scale }, (_, index) => ({ label: String(index + 1), value: String(index + 1) })) };
    case 'HANDOFF':
    case 'RESET':
      return {};
  }
}

function toCard(product: ProductCard, { language, publicUrl }: RenderOptions): Card {
  const stock = say(language, product.stock > 0 ? 'stock_in' : 'stock_out');
  const image = product.image === null ? null : absolute(product.image, publicUrl);
  return {
    title: product.name,
    body: [`${formatMoney(language, product.price)}, ${stock}`, product.note].filter((line) => line !== null).join('\n'),
    url: absolute(product.url, publicUrl),
    // Platforms fetch pictures over https and draw no vectors.
    image: image !== null && image.startsWith('https://') && !/\.svg(?:$|[?#])/i.test(image) ? image : null,
    value: product.reference,
  };
}

/** A link as it works outside our own pages; null when nobody has said where those are. */
function absolute(url: string, publicUrl: string | null): string | null {
  if (/^https?:\/\//i.test(url)) return url;
  return publicUrl === null || !url.startsWith('/') ? null : publicUrl + url;
}

export interface NumberedText {
  text: string;
  /** What each number means when it is written back. */
  choices: string[];
}

/** An offer as plain text: links are written out, choices and cards are numbered. It never loses what was offered. */
export function toNumberedText(offer: Offer, language: RenderOptions['language']): NumberedText {
  // What the text has told of a product already is not told again: its reference is enough to choose it by.
  const cards = offer.cards.map((card, index) =>
    (offer.text.includes(card.value) ? [`${index + 1}. ${card.value}`, card.url] : [`${index + 1}. ${card.title}`, card.body, card.url]).filter((line) => line !== null).join('\n'));
  const choices = offer.choices.map((choice, index) => `${offer.cards.length + index + 1}. ${choice.label}`);
  const values = [...offer.cards.map((card) => card.value), ...offer.choices.map((choice) => choice.value)];
  const links = offer.links.map((link) => `${link.label}: ${link.url}`);
  const file = offer.file === null ? [] : [`${offer.file.filename}: ${offer.file.url}`];
  const hint = values.length > 1 ? [say(language, 'reply_with_number')] : [];
  const blocks = [offer.text, cards.join('\n\n'), choices.join('\n'), ...links, ...file, ...hint];
  return { text: blocks.filter((block) => block !== '').join('\n\n'), choices: values };
}
