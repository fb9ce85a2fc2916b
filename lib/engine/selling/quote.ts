import type { Product } from '../../contracts/catalog.ts';
import type { Desk, Quoted } from '../../commerce/selling/desk.ts';
import { formatDate, formatMoney, say, type MessageKey } from '../../language/say.ts';
import { answerText, answerWith, personButton, saying, showButtons } from '../answer.ts';
import { suggestionsFor } from '../extractive/suggestions.ts';
import type { Answer, Turn } from '../turn-state.ts';
import { wantedProducts, type Wanted, type WantedDeps } from './wanted.ts';

export interface QuoteAnswerDeps extends WantedDeps {
  desk: Desk;
}

/** Makes the quote a customer asks for, or asks what it is for. */
export async function answerQuote(turn: Turn, deps: QuoteAnswerDeps): Promise<Answer> {
  const wanted = await wantedProducts(turn, deps);
  if (wanted.kind !== 'chosen') return askWhich(turn, wanted, { none: 'quote_which', several: 'quote_pick', button: 'quote_button' });
  const { session } = turn.context;
  const customs = await deps.desk.customsOf(session.session_id);
  const quoted = await deps.desk.quote({
    requestKey: `turn:${turn.context.turn.id}:quote`,
    sessionId: session.session_id,
    language: turn.language,
    wanted: wanted.products.map((product) => ({ productId: product.id, quantity: wanted.quantity ?? 1 })),
    email: turn.known.email ?? null,
    customer: {
      ...(turn.known.name === undefined ? {} : { name: turn.known.name }),
      ...(customs === null ? {} : { company: customs.company, eori: customs.eori, country: customs.country }),
    },
  });
  return quoted.state === 'quoted' ? tellQuote(turn, quoted, wanted.products) : answerRefusal(turn, quoted.state);
}

const MOST_QUOTABLE: Record<Exclude<Quoted['state'], 'quoted'>, MessageKey> = {
  unknown_product: 'refused_unknown_product', mixed_currencies: 'refused_mixed_currencies', too_much: 'refused_too_much', no_delivery: 'refused_no_delivery',
};

/** Says why something was not priced, with the way to a person. */
export const answerRefusal = (turn: Turn, state: keyof typeof MOST_QUOTABLE): Answer =>
  answerText(turn, MOST_QUOTABLE[state], {}, { action: showButtons([personButton(turn.language)]) });

/** Tells a quote that was made: its number, what it holds, and where it is. */
export function tellQuote(turn: Turn, { quote, link }: Extract<Quoted, { state: 'quoted' }>, products: Product[]): Answer {
  const { language } = turn;
  const text = say(language, 'quote_done', {
    number: quote.number,
    items: quote.lines.map((line) => `${line.quantity} × ${line.name} (${line.reference})`).join(', '),
    total: formatMoney(language, { amount: quote.total, currency: quote.currency }),
    date: formatDate(language, new Date(`${quote.valid_until}T12:00:00Z`)),
  });
  const mailed = quote.email === null ? '' : ` ${say(language, 'quote_mailed', { email: quote.email })}`;
  return answerWith(turn, text + mailed, {
    action: link === null ? null : { type: 'DOWNLOAD', data: { url: link.url, filename: link.filename, media_type: 'application/pdf', expires_at: new Date(link.expiresAt).toISOString() } },
    evidence: { passages: [], products: products.map((product) => ({ name: product.name[language] ?? product.name.fr ?? '', reference: product.reference, price: product.price, stock: product.stock })) },
  });
}

/** Asks which of the products seen is meant, or for one when none was. */
export function askWhich(turn: Turn, wanted: Exclude<Wanted, { kind: 'chosen' }>, keys: { none: MessageKey; several: MessageKey; button: MessageKey }): Answer {
  if (wanted.kind === 'none') return answerText(turn, keys.none, {}, { action: showButtons(suggestionsFor(turn.language).slice(0, 2).map(saying)) });
  const lines = wanted.cards.map((card) => `- ${card.name} (${card.reference}): ${formatMoney(turn.language, card.price)}`);
  return answerWith(turn, `${say(turn.language, keys.several)}\n\n${lines.join('\n')}`, {
    action: showButtons(wanted.cards.map((card) => saying(say(turn.language, keys.button, { reference: card.reference })))),
    evidence: { passages: [], products: wanted.cards },
  });
}
