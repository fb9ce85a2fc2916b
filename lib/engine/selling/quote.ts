import type { Product } from '../../contracts/catalog.ts';
import type { Desk, Quoted } from '../../commerce/selling/desk.ts';
import { formatDate, formatMoney, say } from '../../language/say.ts';
import { answerWith } from '../answer.ts';
import type { Answer, Turn } from '../turn-state.ts';
import { openCart } from './cart.ts';
import { answerRefusal, askWhich } from './refusal.ts';
import { ordinalIn, wantedProducts, type Wanted, type WantedDeps, type WantedLine } from './wanted.ts';

export interface QuoteAnswerDeps extends WantedDeps {
  desk: Desk;
}

/** Makes the quote a customer asks for, or asks what it is for. */
export async function answerQuote(turn: Turn, deps: QuoteAnswerDeps): Promise<Answer> {
  const lines = await linesOf(turn, deps);
  if (!Array.isArray(lines)) return askWhich(turn, lines, { none: 'quote_which', several: 'quote_pick', button: 'quote_button' });
  const { session } = turn.context;
  const customs = await deps.desk.customsOf(session.session_id);
  const quoted = await deps.desk.quote({
    requestKey: `turn:${turn.context.turn.id}:quote`,
    sessionId: session.session_id,
    language: turn.language,
    wanted: lines.map(({ product, quantity }) => ({ productId: product.id, quantity: quantity ?? 1 })),
    email: turn.known.email ?? null,
    customer: {
      ...(turn.known.name === undefined ? {} : { name: turn.known.name }),
      ...(customs === null ? {} : { company: customs.company, eori: customs.eori, country: customs.country }),
    },
  });
  return quoted.state === 'quoted' ? tellQuote(turn, quoted, lines.map(({ product }) => product)) : answerRefusal(turn, quoted);
}

/** What is quoted: what the message names; else the cart; else what was shown. */
async function linesOf(turn: Turn, deps: QuoteAnswerDeps): Promise<WantedLine[] | Exclude<Wanted, { kind: 'chosen' }>> {
  const isNamed = turn.parts.some(({ request }) => request.references.length > 0) || ordinalIn(turn.text) !== undefined;
  const { lines } = isNamed ? { lines: [] } : await openCart(turn, deps);
  if (lines.length > 0) return lines;
  const wanted = await wantedProducts(turn, deps);
  return wanted.kind === 'chosen' ? wanted.lines : wanted;
}

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
