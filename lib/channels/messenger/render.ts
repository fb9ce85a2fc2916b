import type { OutboundReply, RenderedPart, RenderOptions } from '../../contracts/channel.ts';
import { toNumberedText, toOffer, type Offer } from '../offer.ts';
import { fits, shorten, splitText, type TextLimit } from '../split.ts';
import { say } from '../../language/say.ts';

/** Limits both page channels share, from Meta's reference and the SDKs kept for it (November 2026). */
export const PAGE = { quickReplies: 13, buttonTitle: 20, payload: 1000, elements: 10, title: 80, buttonText: 640 } as const;

export interface PageRules {
  text: TextLimit;
  /** Whether a text may come with link buttons below it. */
  hasButtonTemplate: boolean;
  hasFiles: boolean;
}

/** The `message` of a request. */
export type PagePayload = Record<string, unknown>;

/** A reply as messages of Messenger or Instagram: quick replies, a row of cards, link buttons, or numbered text. */
export function renderPage(reply: OutboundReply, options: RenderOptions, rules: PageRules): RenderedPart<PagePayload>[] {
  const offer = toOffer(reply, options);
  if (offer.cards.length > 0) return cards(offer, options, rules);
  if (offer.choices.length > 0 && offer.links.length === 0 && offer.choices.length <= PAGE.quickReplies
    && offer.choices.every(({ label, value }) => label.length <= PAGE.buttonTitle && value.length <= PAGE.payload)) {
    const parts = texts(offer.text, rules);
    const last = parts.at(-1);
    if (last !== undefined) last.payload['quick_replies'] = offer.choices.map(({ label, value }) => ({ content_type: 'text', title: label, payload: value }));
    return parts;
  }
  if (rules.hasButtonTemplate && offer.links.length > 0 && offer.links.length <= 3 && offer.choices.length === 0 && fits(offer.text, { characters: PAGE.buttonText })) {
    const buttons = offer.links.map(({ label, url }) => ({ type: 'web_url', url, title: shorten(label, PAGE.buttonTitle) }));
    return [{ payload: { attachment: { type: 'template', payload: { template_type: 'button', text: offer.text, buttons } } }, choices: [] }];
  }
  const file = rules.hasFiles ? offer.file : null;
  const numbered = toNumberedText({ ...offer, file: file === null ? offer.file : null }, options.language);
  const parts = texts(numbered.text, rules, numbered.choices);
  return file === null ? parts : [...parts, { payload: { attachment: { type: 'file', payload: { url: file.url } } }, choices: [] }];
}

function texts(text: string, rules: PageRules, choices: string[] = []): RenderedPart<PagePayload>[] {
  const pieces = splitText(text, rules.text);
  return pieces.map((piece, index) => ({ payload: { text: piece }, choices: index === pieces.length - 1 ? choices : [] }));
}

function cards(offer: Offer, { language }: RenderOptions, rules: PageRules): RenderedPart<PagePayload>[] {
  const elements = offer.cards.slice(0, PAGE.elements).map((card) => ({
    title: shorten(card.title, PAGE.title),
    subtitle: shorten(card.body, PAGE.title),
    ...(card.image === null ? {} : { image_url: card.image }),
    buttons: [card.url === null
      ? { type: 'postback', title: shorten(say(language, 'card_open'), PAGE.buttonTitle), payload: card.value }
      : { type: 'web_url', title: shorten(say(language, 'card_open'), PAGE.buttonTitle), url: card.url }],
  }));
  return [...texts(offer.text, rules), { payload: { attachment: { type: 'template', payload: { template_type: 'generic', elements } } }, choices: [] }];
}
