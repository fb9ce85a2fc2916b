import type { Order } from '../../contracts/commerce.ts';
import { findOrderNumber } from '../../commerce/wizards/tracking.ts';
import type { Desk } from '../../commerce/selling/desk.ts';
import { formatDate, formatMoney, say, type MessageKey } from '../../language/say.ts';
import { answerWith, saying, showButtons } from '../answer.ts';
import { beginWizard, type WizardDeps } from '../handlers/wizard.ts';
import type { Answer, Turn } from '../turn-state.ts';

const STATES: Record<Order['state'], MessageKey> = { placed: 'order_placed', paid: 'order_paid', shipped: 'order_shipped', delivered: 'order_delivered', cancelled: 'order_cancelled' };
const LISTED = 5;

/**
 * Where an order stands. Whoever has proved who they are is told of their own; everyone else is asked for number and
 * e-mail address, whatever number they name.
 */
export async function answerOrders(turn: Turn, { desk, flow }: { desk: Desk; flow: WizardDeps }): Promise<Answer> {
  const orders = await desk.ordersOf(turn.context.session.session_id);
  const number = turn.token === null ? findOrderNumber(turn.text) : null;
  const meant = number === null ? orders : orders.filter((order) => order.number === number);
  const [only] = meant;
  if (only !== undefined) return meant.length === 1 ? tellOrder(turn, only) : listOrders(turn, meant);
  const email: Record<string, string> = turn.known.email === undefined ? {} : { email: turn.known.email };
  return beginWizard(turn, 'tracking', { ...(number === null ? {} : { number }), ...email }, flow);
}

/** Several orders, each a button that shows it. */
export function listOrders(turn: Turn, orders: readonly Order[]): Answer {
  const { language } = turn;
  const shown = orders.slice(0, LISTED);
  const lines = shown.map((order) => say(language, 'track_line', {
    number: order.number, date: formatDate(language, new Date(order.placedAt)), state: say(language, STATES[order.state]), total: formatMoney(language, order.total),
  }));
  return answerWith(turn, `${say(language, 'track_list')}\n\n${lines.join('\n')}`, { action: showButtons(shown.map(({ number }) => saying(say(language, 'track_button', { number })))) });
}

/** An order as its own customer is told of it. */
export function tellOrder(turn: Turn, order: Order): Answer {
  const { language } = turn;
  const parcel = order.trackingNumber === null ? [] : [say(language, 'track_parcel', { number: order.trackingNumber, carrier: order.carrier ?? '' })];
  const text = [
    say(language, 'track_found', { number: order.number, date: formatDate(language, new Date(order.placedAt)), state: say(language, STATES[order.state]) }),
    say(language, 'track_items', { items: order.lines.map((line) => `${line.quantity} × ${line.name}`).join(', '), total: formatMoney(language, order.total) }),
    ...parcel,
  ].join('\n');
  const label = say(language, 'track_parcel_link');
  return answerWith(turn, text, { action: order.trackingUrl === null ? null : showButtons([{ label, value: label, url: order.trackingUrl }]) });
}
