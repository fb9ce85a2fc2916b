import type { Desk } from '../../commerce/selling/desk.ts';
import { say } from '../../language/say.ts';
import { answerText, showButtons } from '../answer.ts';
import type { Answer, Turn } from '../turn-state.ts';
import { listOrders } from './orders.ts';

/**
 * What an own account holds, or something to be done in it. The counter sees orders and no more of an account: a customer
 * whom the shop's server vouches for is shown theirs, everyone else is told where to look; the rest is for the team.
 */
export async function answerAccount(turn: Turn, desk: Desk): Promise<Answer> {
  const { language } = turn;
  const sessionId = turn.context.session.session_id;
  const write = { label: say(language, 'account_write'), value: '__CONTACT_FORM__' };
  if ((await desk.customerOf(sessionId)) === null) {
    return answerText(turn, 'account_signed_out', {}, { action: showButtons([{ label: say(language, 'account_order'), value: '__TRACK_ORDER__' }, write]) });
  }
  const orders = await desk.ordersOf(sessionId);
  if (orders.length === 0) return answerText(turn, 'account_signed_in', {}, { action: showButtons([write]) });
  const listed = listOrders(turn, orders);
  const buttons = listed.action?.type === 'SHOW_BUTTONS' ? listed.action.data.buttons : [];
  return { ...listed, text: `${say(language, 'account_signed_in')}\n\n${listed.text}`, action: showButtons([write, ...buttons]) };
}
