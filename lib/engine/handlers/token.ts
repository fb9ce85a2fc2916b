import type { Blog } from '../../contracts/commerce.ts';
import { namesCart } from '../../commerce/selling/cart-words.ts';
import { EMPTY_TOPIC } from '../../commerce/topic.ts';
import type { Values } from '../../config/settings.ts';
import type { commerceSettings } from '../../commerce/config.ts';
import { findOrderNumber } from '../../commerce/wizards/tracking.ts';
import { inLanguage, say } from '../../language/say.ts';
import { answerText, answerWith, personButton, saying, showButtons } from '../answer.ts';
import { quote, type QuoteDeps } from '../extractive/knowledge.ts';
import { suggestionsFor } from '../extractive/suggestions.ts';
import { answerAccount } from '../selling/account.ts';
import { answerCart, beginCheckout, fillCart, openCart, type OpenCart } from '../selling/cart.ts';
import { answerOrders } from '../selling/orders.ts';
import { perform, showBookings, showPromotions, type PerformDeps } from '../selling/perform.ts';
import { answerQuote, type QuoteAnswerDeps } from '../selling/quote.ts';
import { askWhich } from '../selling/refusal.ts';
import { wantedProducts, type Wanted, type WantedLine } from '../selling/wanted.ts';
import { TOKEN_QUESTIONS } from '../tokens.ts';
import type { Answer, Handler, Turn } from '../turn-state.ts';
import { beginWizard, type WizardDeps } from './wizard.ts';

export interface TokenDeps extends QuoteDeps, QuoteAnswerDeps, PerformDeps {
  wizards: WizardDeps['wizards'];
  blog: Blog;
  settings: Values<typeof commerceSettings>;
}

/** Departments shown as buttons: more than ten do not fit an action. */
const DEPARTMENTS = 10;
const POSTS = 5;

/** Does what buttons send, and what customers ask for in so many words. Each token does its own job. */
export const createTokenHandler = (deps: TokenDeps): Handler =>
  async function* tokenHandler(turn) {
    return { ...(await answerToken(turn, deps)), answeredBy: 'token' };
  };

async function answerToken(turn: Turn, deps: TokenDeps): Promise<Answer> {
  const { language, known } = turn;
  const flow: WizardDeps = { wizards: deps.wizards, perform: (at, effect, state) => perform(at, effect, state, deps) };
  const email: Record<string, string> = known.email === undefined ? {} : { email: known.email };
  const name: Record<string, string> = known.name === undefined ? {} : { name: known.name };
  switch (turn.token ?? turn.intent) {
    case 'cart':
      return answerCart(turn, deps);
    case 'account':
      return showAccount(turn, deps);
    case '__RESET_CHAT__':
      return answerText(turn, 'reset_done', {}, {
        action: { type: 'RESET', data: { conversation_id: turn.context.conversation.id } },
        conversation: { state: 'resolved', reason: null },
        topic: EMPTY_TOPIC,
        wizard: null,
      });
    case '__SHOW_CATALOG__':
      return showDepartments(turn);
    case '__GENERATE_QUOTE__':
      return answerQuote(turn, deps);
    case '__START_CHECKOUT__':
      return startCheckout(turn, deps, flow);
    case '__CONTACT_FORM__':
      return writeToTeam(turn, deps, flow);
    case '__TRACK_ORDER__':
      return trackOrder(turn, deps, flow);
    case '__GET_COUPON__':
      return beginWizard(turn, 'coupon', email, flow);
    case '__START_EORI__':
      return beginWizard(turn, 'customs', {}, flow);
    case '__BOOK_SERVICE__': {
      const services = await deps.bookings.services();
      return services.length === 0 ? answerText(turn, 'booking_closed', {}, { action: showButtons([personButton(language)]) }) : beginWizard(turn, 'booking', { ...name, ...email }, flow);
    }
    case '__SHOW_BOOKINGS__':
      return showBookings(turn, deps);
    case '__SHOW_PROMOTIONS__':
      return showPromotions(turn, deps);
    case '__SHOW_BLOG__':
      return showBlog(turn, deps);
    case '__TRUSTPILOT_REVIEW__':
      return inviteReview(turn, deps, flow);
    case '__SALES_AGENT_PROACTIVE__':
      return approach(turn, deps);
    case '__CUSTOMS_HELP__':
      return explainCustoms(turn, deps);
    case null:
      throw new Error('the token handler was asked without a token');
  }
}

/** The contact form, with what is known of its writer; whom the shop's server vouches for need not type an address. */
async function writeToTeam(turn: Turn, { desk }: TokenDeps, flow: WizardDeps): Promise<Answer> {
  const { name } = turn.known;
  const customer = await desk.customerOf(turn.context.session.session_id);
  return beginWizard(turn, 'contact', { ...(name === undefined ? {} : { name }), ...(customer?.email == null ? {} : { email: customer.email }) }, flow);
}

/** Who asks in words where an order is, and has to prove first that it is theirs, is told how tracking works as well; what it holds, no text of the shop's knows. */
async function trackOrder(turn: Turn, deps: TokenDeps, flow: WizardDeps): Promise<Answer> {
  const answer = await answerOrders(turn, { desk: deps.desk, flow });
  const isToProve = turn.token === null && turn.screening.account !== 'order_details' && answer.wizard !== null && findOrderNumber(turn.text) === null;
  return isToProve ? afterTexts(turn, answer, deps) : answer;
}

/** What is to be done in an account, the shop's texts may explain; what it holds, none of them knows. */
async function showAccount(turn: Turn, deps: TokenDeps): Promise<Answer> {
  const answer = await answerAccount(turn, deps.desk);
  return turn.screening.account === 'account_case' ? afterTexts(turn, answer, deps) : answer;
}

/** An answer with what the shop's texts say of its question before it. */
async function afterTexts(turn: Turn, answer: Answer, deps: TokenDeps): Promise<Answer> {
  const [lookup] = turn.lookups;
  const found = lookup === undefined ? null : await quote(turn, turn.text, lookup, deps);
  return found === null ? answer : { ...answer, text: `${found.text}\n\n${answer.text}`, sources: found.sources, evidence: found.evidence };
}

function showDepartments(turn: Turn): Answer {
  const families = turn.words?.vocabulary.families ?? [];
  const buttons = families.slice(0, DEPARTMENTS).map((family) => saying(family.name[turn.language]));
  return answerText(turn, 'catalog_intro', {}, { action: showButtons(buttons) });
}

/** Begins the checkout of the cart, with what the message names put into it first. */
async function startCheckout(turn: Turn, deps: TokenDeps, flow: WizardDeps): Promise<Answer> {
  const open = await openCart(turn, deps);
  const fresh = await newLines(turn, open, deps);
  if (!Array.isArray(fresh)) return askWhich(turn, fresh, { none: 'checkout_which', several: 'checkout_pick', button: 'checkout_button' });
  const filled = fillCart(open, fresh, turn, 'set');
  if (filled.lines.length === 0) return answerWith(turn, filled.notes.join('\n\n'), { topic: { ...turn.topic, cart: filled.cart }, action: showButtons([personButton(turn.language)]) });
  const [only] = fresh;
  const asksQuantity = filled.lines.length === 1 && only !== undefined && only.quantity === null;
  return beginCheckout(turn, filled, { asksQuantity, data: turn.known.email === undefined ? {} : { email: turn.known.email } }, flow);
}

/** What a wish to buy adds to the cart: nothing where the cart itself is meant; what is in it already stays as it stands there. */
async function newLines(turn: Turn, open: OpenCart, deps: TokenDeps): Promise<WantedLine[] | Exclude<Wanted, { kind: 'chosen' }>> {
  const page = turn.context.turn.context;
  const isButton = turn.token !== null && page.product_id === undefined && page.product_reference === undefined;
  if (open.lines.length > 0 && (isButton || namesCart(turn.text))) return [];
  const wanted = await wantedProducts(turn, deps);
  if (wanted.kind !== 'chosen') return open.lines.length > 0 ? [] : wanted;
  return wanted.lines.filter(({ product, quantity }) => quantity !== null || !open.lines.some((line) => line.product.id === product.id));
}

async function showBlog(turn: Turn, { blog }: TokenDeps): Promise<Answer> {
  const { language } = turn;
  const posts = await blog.latest(POSTS);
  if (posts.length === 0) return answerText(turn, 'blog_none');
  const lines = posts.map((post) => `- ${inLanguage(post.title, language)}: ${inLanguage(post.summary, language)}`);
  const buttons = posts.map((post) => ({ label: inLanguage(post.title, language), value: inLanguage(post.title, language), url: post.url }));
  return answerWith(turn, `${say(language, 'blog_list')}\n\n${lines.join('\n')}`, { action: showButtons(buttons) });
}

/** A review belongs to an order: the one this session proved to be its own, or the one it proves now. */
async function inviteReview(turn: Turn, deps: TokenDeps, flow: WizardDeps): Promise<Answer> {
  const sessionId = turn.context.session.session_id;
  const [order] = await deps.desk.ordersOf(sessionId);
  if (order === undefined) {
    const asked = await beginWizard(turn, 'tracking', {}, flow);
    return { ...asked, text: say(turn.language, 'review_needs_order') };
  }
  const url = await deps.desk.invite(sessionId, order);
  if (url === null) return answerText(turn, 'token_unavailable', {}, { action: showButtons([personButton(turn.language)]) });
  const label = say(turn.language, 'review_button');
  return answerText(turn, 'review_invite', { number: order.number }, { action: showButtons([{ label, value: label, url }]) });
}

/** The counter speaks first: about what this customer was looking at. */
async function approach(turn: Turn, deps: TokenDeps): Promise<Answer> {
  const cards = await deps.lastCards(turn.context.conversation.id);
  if (cards.length === 0) return answerText(turn, 'proactive', {}, { action: showButtons(suggestionsFor(turn.language, turn.words?.vocabulary ?? null).map(saying)) });
  const buttons = cards.slice(0, 3).map((card) => saying(say(turn.language, 'quote_button', { reference: card.reference })));
  return answerText(turn, 'proactive_quote', { days: deps.settings.quoteDays }, { action: showButtons(buttons) });
}

/** What the shop has published on customs, with its source; and the way to declare a number. */
async function explainCustoms(turn: Turn, deps: TokenDeps): Promise<Answer> {
  const { language } = turn;
  const lookup = turn.lookups[0];
  const question = TOKEN_QUESTIONS.__CUSTOMS_HELP__;
  const found = lookup === undefined || question === undefined ? null : await quote(turn, say(language, question), lookup, deps);
  const buttons = showButtons([{ label: say(language, 'customs_start'), value: '__START_EORI__' }, personButton(language)]);
  return found === null ? answerText(turn, 'token_unavailable', {}, { action: buttons }) : answerWith(turn, found.text, { ...found, action: buttons });
}
