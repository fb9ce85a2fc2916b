import type { Route } from '../../contracts/chat.ts';
import type { Reading } from '../turn-state.ts';

/** Step 4: which handler answers. A pure decision. */
export function chooseRoute(reading: Reading): Route {
  if (reading.token !== null) return 'token';
  if (reading.wizard !== null) return 'wizard_fsm';
  if (reading.intent !== null) return 'token';
  if (reading.killSwitch) return 'fallback';
  const wantsProducts = reading.parts.some(({ request, smallTalk }) => smallTalk === null && !request.service && (request.families.length > 0 || request.references.length > 0 || request.vehicle !== null || request.sizes.length > 0));
  return wantsProducts ? 'catalog_tools' : 'general_chat';
}
