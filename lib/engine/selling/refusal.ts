import type { Refused } from '../../commerce/selling/desk.ts';
import { formatMoney, say, type MessageKey } from '../../language/say.ts';
import { answerText, answerWith, personButton, saying, showButtons } from '../answer.ts';
import { suggestionsFor } from '../extractive/suggestions.ts';
import type { Answer, Turn } from '../turn-state.ts';
import type { Wanted } from './wanted.ts';

const REFUSALS: Record<Refused['state'], MessageKey> = {
  unknown_product: 'refused_unknown_product', mixed_currencies: 'refused_mixed_currencies', too_much: 'refused_too_much', no_delivery: 'refused_no_delivery', out_of_stock: 'page_out_of_stock',
};

/** Says why something was not priced, with the way to a person. */
export const answerRefusal = (turn: Turn, refused: Refused): Answer =>
  answerText(turn, REFUSALS[refused.state], { reference: 'reference' in refused ? refused.reference : '' }, { action: showButtons([personButton(turn.language)]) });

/** Asks which of the products seen is meant, or for one when none was. */
export function askWhich(turn: Turn, wanted: Exclude<Wanted, { kind: 'chosen' }>, keys: { none: MessageKey; several: MessageKey; button: MessageKey }): Answer {
  if (wanted.kind === 'none') return answerText(turn, keys.none, {}, { action: showButtons(suggestionsFor(turn.language, turn.words?.vocabulary ?? null).slice(0, 2).map(saying)) });
  const lines = wanted.cards.map((card) => `- ${card.name} (${card.reference}): ${formatMoney(turn.language, card.price)}`);
  return answerWith(turn, `${say(turn.language, keys.several)}\n\n${lines.join('\n')}`, {
    action: showButtons(wanted.cards.map((card) => saying(say(turn.language, keys.button, { reference: card.reference })))),
    evidence: { passages: [], products: wanted.cards },
  });
}
