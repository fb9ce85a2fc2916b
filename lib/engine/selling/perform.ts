import type { Bookings, Promotions } from '../../contracts/commerce.ts';
import type { Catalog } from '../../contracts/catalog.ts';
import type { Button } from '../../contracts/action.ts';
import { EMPTY_CART } from '../../commerce/selling/cart.ts';
import type { Desk } from '../../commerce/selling/desk.ts';
import { createBookingWizard } from '../../commerce/wizards/booking.ts';
import type { WizardEffect } from '../../commerce/wizards/effects.ts';
import { registerOf } from '../../commerce/wizards/eori.ts';
import { startWizard, type WizardState } from '../../commerce/wizards/machine.ts';
import { formatDate, formatDateTime, formatMoney, inLanguage, say } from '../../language/say.ts';
import { answerText, answerWith, personButton, saying, showButtons } from '../answer.ts';
import { suggestionsFor } from '../extractive/suggestions.ts';
import type { Answer, Turn } from '../turn-state.ts';
import { fillCart, showCart, type OpenCart } from './cart.ts';
import { tellOrder } from './orders.ts';
import { answerRefusal } from './refusal.ts';

export interface PerformDeps {
  desk: Desk;
  catalog: Catalog;
  bookings: Bookings;
  promotions: Promotions;
  timeZone: string;
}

type Effect<Kind extends WizardEffect['kind']> = Extract<WizardEffect, { kind: Kind }>;

/** Does what a wizard was confirmed for, once a turn, and tells what came of it. */
export async function perform(turn: Turn, effect: WizardEffect, state: WizardState, deps: PerformDeps): Promise<Answer> {
  const ended = { ...turn, wizard: null };
  switch (effect.kind) {
    case 'contact':
      return passOn(ended, effect);
    case 'track':
      return track(ended, effect, deps);
    case 'coupon':
      return giveCoupon(ended, effect, deps);
    case 'customs':
      await deps.desk.declareCustoms(turn.context.session.session_id, { country: effect.country, company: effect.company, eori: effect.eori });
      return answerText(ended, 'customs_done', { register: registerOf(effect.eori) });
    case 'checkout':
      return openCheckout(ended, effect, deps);
    case 'booking':
      return book(ended, effect, state, deps);
  }
}

function passOn(turn: Turn, effect: Effect<'contact'>): Answer {
  const text = say(turn.language, turn.hasStaff ? 'contact_done' : 'contact_done_no_staff');
  return answerWith(turn, text, {
    lead: { email: effect.email, name: effect.name },
    conversation: { state: 'pending', reason: 'contact' },
    notice: 'contact',
    action: { type: 'HANDOFF', data: { state: 'pending', message: text } },
  });
}

async function track(turn: Turn, effect: Effect<'track'>, { desk }: PerformDeps): Promise<Answer> {
  const tracked = await desk.track({ sessionId: turn.context.session.session_id, number: effect.number, email: effect.email });
  if (tracked.state === 'found') return tellOrder(turn, tracked.order);
  return answerText(turn, tracked.state === 'not_found' ? 'track_not_found' : 'track_too_many', {}, { action: showButtons([personButton(turn.language)]) });
}

async function giveCoupon(turn: Turn, effect: Effect<'coupon'>, { desk, promotions }: PerformDeps): Promise<Answer> {
  const { language } = turn;
  const given = await desk.coupon({ sessionId: turn.context.session.session_id, email: effect.email });
  if (given.outcome === 'none' || given.outcome === 'none_left') {
    const lines = (await promotions.current()).map((promotion) => `- ${inLanguage(promotion.title, language)}`);
    return answerWith(turn, [say(language, 'coupon_none_left'), lines.join('\n')].filter((part) => part !== '').join('\n\n'), { lead: { email: effect.email, name: null } });
  }
  const title = inLanguage(given.campaign.title, language);
  if (given.coupon === null) return answerText(turn, 'coupon_taken', { title }, { action: showButtons([personButton(language)]) });
  return answerText(turn, 'coupon_issued', { code: given.coupon.code, title, email: effect.email, date: formatDate(language, given.coupon.expires_at) }, { lead: { email: effect.email, name: null } });
}

async function openCheckout(turn: Turn, effect: Effect<'checkout'>, deps: PerformDeps): Promise<Answer> {
  const opened = await deps.desk.checkout({
    requestKey: `turn:${turn.context.turn.id}:checkout`, sessionId: turn.context.session.session_id, language: turn.language,
    wanted: effect.items, email: effect.email, country: effect.country, coupon: effect.coupon,
  });
  // Someone was faster: the cart as it can be had, to confirm anew.
  if (opened.state === 'out_of_stock') return showCart(turn, await whatIsLeft(turn, effect, deps));
  if (opened.state !== 'open') return answerRefusal(turn, opened);
  const { id, url, total, expiresAt } = opened.checkout;
  return answerText(turn, 'checkout_done', { total: formatMoney(turn.language, total) }, {
    lead: { email: effect.email, name: null },
    topic: { ...turn.topic, cart: { lines: effect.items.map(({ productId, quantity }) => ({ product_id: productId, quantity })), checkout: id } },
    action: { type: 'OPEN_CHECKOUT', data: { url, total, expires_at: new Date(expiresAt).toISOString() } },
  });
}

/** The cart of what was confirmed, each line cut to what there is now. */
async function whatIsLeft(turn: Turn, { items }: Effect<'checkout'>, deps: PerformDeps): Promise<OpenCart> {
  const products = await Promise.all(items.map(({ productId }) => deps.catalog.get(productId)));
  const lines = items.flatMap(({ quantity }, at) => { const product = products[at]; return product == null ? [] : [{ product, quantity }]; });
  return fillCart({ cart: EMPTY_CART, lines: [], notes: [] }, lines, turn, 'set');
}

async function book(turn: Turn, effect: Effect<'booking'>, state: WizardState, deps: PerformDeps): Promise<Answer> {
  const booked = await deps.bookings.book({
    requestKey: `turn:${turn.context.turn.id}:booking`, sessionId: turn.context.session.session_id,
    serviceId: effect.service, startsAt: effect.startsAt, name: effect.name, email: effect.email,
  });
  if (booked.outcome === 'booked') {
    const { number, startsAt } = booked.booking;
    return answerText(turn, 'booking_done', { number, slot_text: formatDateTime(turn.language, new Date(startsAt), deps.timeZone) }, { lead: { email: effect.email, name: effect.name } });
  }
  // Too late: the next slots, with all that was said kept.
  const { slot: _gone, ...kept } = state.data;
  const again = await startWizard(createBookingWizard(deps.bookings, deps.timeZone), turn.language, kept);
  return answerText(turn, 'booking_full', {}, { wizard: again.kind === 'ask' ? again.state : null, action: again.kind === 'ask' ? again.action : null });
}

/** What this session has booked, or what it could. */
export async function showBookings(turn: Turn, deps: PerformDeps): Promise<Answer> {
  const { language } = turn;
  const [mine, services] = await Promise.all([deps.bookings.ofSession(turn.context.session.session_id), deps.bookings.services()]);
  const titleOf = (id: string) => inLanguage(services.find((service) => service.id === id)?.title ?? {}, language);
  const lines =
    mine.length > 0
      ? mine.map((booking) => `- ${booking.number}: ${titleOf(booking.serviceId)}, ${formatDateTime(language, new Date(booking.startsAt), deps.timeZone)}`)
      : services.map((service) => `- ${inLanguage(service.title, language)}: ${formatMoney(language, service.price)}`);
  if (lines.length === 0) return answerText(turn, 'booking_closed', {}, { action: showButtons([personButton(language)]) });
  const start: Button = { label: say(language, 'booking_start'), value: '__BOOK_SERVICE__' };
  return answerWith(turn, `${say(language, mine.length > 0 ? 'bookings_list' : 'bookings_none')}\n\n${lines.join('\n')}`, { action: showButtons([start]) });
}

/** What runs now, with the way to a coupon. */
export async function showPromotions(turn: Turn, { promotions }: PerformDeps): Promise<Answer> {
  const { language } = turn;
  const current = await promotions.current();
  if (current.length === 0) return answerText(turn, 'promotions_none', {}, { action: showButtons([personButton(language)]) });
  const lines = current.map(({ title, body }) => [`- ${inLanguage(title, language)}`, inLanguage(body, language)].filter((part) => part !== '').join(': '));
  return answerWith(turn, `${say(language, 'promotions_list')}\n\n${lines.join('\n')}`, {
    action: showButtons([{ label: say(language, 'coupon_start'), value: '__GET_COUPON__' }, ...suggestionsFor(language, turn.words?.vocabulary ?? null).slice(1, 2).map(saying)]),
  });
}
