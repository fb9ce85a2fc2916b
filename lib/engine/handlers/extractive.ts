import type { Catalog } from '../../contracts/catalog.ts';
import { say } from '../../language/say.ts';
import { answerText, answerWith, isPlain } from '../answer.ts';
import { decide } from '../extractive/decide.ts';
import { admit, quote, type QuoteDeps } from '../extractive/knowledge.ts';
import { partAnswer, type PartAnswer } from '../extractive/part-answer.ts';
import { answerProducts } from '../extractive/products.ts';
import { suggestionsFor } from '../extractive/suggestions.ts';
import { saying, showButtons } from '../answer.ts';
import type { Answer, Handler, Lookup, Part, Turn } from '../turn-state.ts';

export interface ExtractiveDeps extends QuoteDeps {
  catalog: Catalog;
}

/**
 * The answerer without a model: quoted passages with their sources, product cards, or one clarifying question. It is
 * the product when no model is configured, none answers, the budget is spent or the owner has switched them off.
 */
export const createExtractiveHandler = (deps: ExtractiveDeps): Handler =>
  async function* extractive(turn) {
    const answer = await answerExtractively(turn, deps);
    yield answer.text;
    return answer;
  };

/** The whole extractive answer to a turn: one piece per question of the message. */
export async function answerExtractively(turn: Turn, deps: ExtractiveDeps): Promise<Answer> {
  const pieces: PartAnswer[] = [];
  let hasProducts = false;
  const asksSomething = turn.parts.some((part) => part.smallTalk === null);
  for (const [index, part] of turn.parts.entries()) {
    // "Ok. And how long does it take?": what only leads up to a question needs no answer of its own.
    if (part.smallTalk !== null && asksSomething) continue;
    const lookup = turn.lookups[index] ?? { status: 'unavailable', passages: [], suggestions: [] };
    const decision = part.smallTalk === null ? decide(part, lookup, turn) : null;
    // The topic holds all parts of the message together, so the shelves are looked at once.
    if ((decision === 'products' || decision === 'both') && hasProducts) continue;
    hasProducts ||= decision === 'products' || decision === 'both';
    pieces.push(await answerPart(part, lookup, decision, turn, deps));
  }
  return combine(turn, pieces);
}

async function answerPart(part: Part, lookup: Lookup, decision: ReturnType<typeof decide> | null, turn: Turn, deps: ExtractiveDeps): Promise<PartAnswer> {
  const { language, words } = turn;
  const products = () => (words === null ? Promise.resolve(partAnswer(say(language, 'catalog_away'), { confidence: 0 })) : answerProducts({ catalog: deps.catalog, words, language, topic: turn.topic }));
  const quoted = async () => (await quote(turn, part.question, lookup, deps)) ?? admit(language, lookup);
  switch (decision) {
    case null:
      return smallTalk(part, turn);
    case 'products':
      return products();
    case 'knowledge':
      return quoted();
    case 'both': {
      const shown = await products();
      return shown.action?.type === 'SHOW_CAROUSEL' ? merge([await quoted(), shown]) : quoted();
    }
    case 'off_topic':
      return partAnswer(say(language, 'off_topic', { shop: turn.shopName }, isPlain(words)), { action: showButtons(suggestionsFor(language, turn.words?.vocabulary ?? null).map(saying)), confidence: 0.3 });
    case 'told':
      return partAnswer(say(language, 'acknowledge'));
    case 'admit':
      return quoted();
  }
}

function smallTalk({ smallTalk: kind }: Part, turn: Turn): PartAnswer {
  const { language, shopName: shop, known } = turn;
  const name = known.name === undefined ? '' : ` ${known.name}`;
  const isFirst = turn.context.turn.message_count <= turn.context.messages.length;
  if (kind === 'greeting') {
    const text = isFirst ? say(language, 'greeting', { shop }, isPlain(turn.words)) : say(language, 'greeting_again', { name });
    return partAnswer(text, { action: isFirst ? showButtons(suggestionsFor(language, turn.words?.vocabulary ?? null).map(saying)) : null });
  }
  return partAnswer(say(language, kind ?? 'acknowledge', { shop, name }, isPlain(turn.words)), { action: kind === 'help' ? showButtons(suggestionsFor(language, turn.words?.vocabulary ?? null).map(saying)) : null });
}

/** Cards before buttons: a question whose choices are lost can still be answered in words. */
const rank = (piece: PartAnswer): number => (piece.action === null ? 2 : piece.action.type === 'SHOW_CAROUSEL' ? 0 : 1);

function merge(pieces: PartAnswer[]): PartAnswer {
  const [first] = [...pieces].sort((a, b) => rank(a) - rank(b));
  const sources = pieces.flatMap((piece) => piece.sources);
  return {
    text: pieces.map((piece) => piece.text).join('\n\n'),
    action: first?.action ?? null,
    sources: sources.filter((source, index) => sources.findIndex(({ doc_id, section }) => doc_id === source.doc_id && section === source.section) === index),
    evidence: { passages: pieces.flatMap((piece) => piece.evidence.passages), products: pieces.flatMap((piece) => piece.evidence.products) },
    confidence: Math.max(0, ...pieces.map((piece) => piece.confidence)),
  };
}

function combine(turn: Turn, pieces: PartAnswer[]): Answer {
  const known = pieces.filter((piece) => piece.confidence > 0.2);
  const open = pieces.filter((piece) => piece.confidence <= 0.2);
  // One honest "I do not know" is enough, and none when there is nothing else to say.
  const said = known.length === 0 ? open.slice(0, 1) : open.length === 0 ? known : [...known, partAnswer(say(turn.language, 'unknown_part'), { confidence: 0.2 })];
  const unique = said.filter((piece, index) => said.findIndex((other) => other.text === piece.text) === index);
  if (unique.length === 0) return answerText(turn, 'help', {}, { action: showButtons(suggestionsFor(turn.language, turn.words?.vocabulary ?? null).map(saying)) });
  const merged = merge(unique);
  return answerWith(turn, merged.text, merged);
}
