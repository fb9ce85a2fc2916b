import type { Compatibility } from '../../commerce/advise.ts';
import type { VehicleRequest } from '../../commerce/understand/request.ts';
import { say } from '../../language/say.ts';
import { isPlain, showButtons } from '../answer.ts';
import { partAnswer, type PartAnswer } from './part-answer.ts';
import { describeProduct, evidenceOf, nameOf, showCards, type ProductsContext } from './product-text.ts';
import { describeGenerations, describeVehicle } from './vehicle.ts';

/** Generations named in one answer. */
const NAMED = 6;

/** Says whether a part fits: yes, no, or what it depends on, from the data and with the part itself as a card. */
export function explainCompatibility(context: ProductsContext, found: Compatibility, vehicle: VehicleRequest | null, stale: boolean): PartAnswer {
  const { language, words } = context;
  const { product } = found;
  if (product === null) return partAnswer(say(language, 'compatible_unknown', { reference: found.reference.toUpperCase() }, isPlain(words)), { confidence: 0.8 });

  const named = { ...nameOf(product, language), vehicle: describeVehicle(vehicle, words.vocabulary, language) };
  const [span] = found.years;
  const texts: Record<Compatibility['verdict'], () => string> = {
    yes: () => say(language, 'compatible_yes', named),
    no: () => say(language, 'compatible_no', named),
    universal: () => say(language, 'compatible_universal', named),
    'depends-on-engine': () => say(language, 'compatible_engines', { ...named, engines: found.engines.join(', ') }),
    'depends-on-year': () => say(language, 'compatible_years', { ...named, from: span?.from ?? '…', to: span?.to ?? '…' }),
    'depends-on-generation': () => say(language, 'compatible_generation', { ...named, generations: describeGenerations(found.generations, words.vocabulary).join(', ') }),
    'unknown-reference': () => say(language, 'compatible_unknown', { reference: found.reference.toUpperCase() }, isPlain(words)),
    'unknown-vehicle': () => `${say(language, 'vehicle_unknown')} ${fitsList(context, product.fitments.map((fitment) => fitment.generation))}`,
    'vehicle-needed': () => say(language, 'compatible_ask_vehicle', named),
  };
  const text = [texts[found.verdict]()];
  const isNo = found.verdict === 'no';
  if (isNo) text.push(fitsList(context, product.fitments.map((fitment) => fitment.generation)));
  const shown = isNo ? found.alternatives : [{ product, fit: null }];
  if (isNo && shown.length > 0) {
    text.push(say(language, 'compatible_alternatives'), shown.map((entry) => `- ${describeProduct(entry.product, language, null)}`).join('\n'));
  } else if (!isNo) text.push(describeProduct(product, language, null));

  const options = found.question?.options.flatMap(({ label, value }) => (label === null ? [] : [{ label, value: value ?? label }])) ?? [];
  return partAnswer(text.filter((line) => line !== '').join('\n\n'), {
    action: options.length > 0 ? showButtons(options) : showCards(shown, context, stale),
    evidence: evidenceOf([{ product, fit: null }, ...found.alternatives], language),
    confidence: stale ? 0.6 : 0.95,
  });
}

function fitsList({ words, language }: ProductsContext, generations: string[]): string {
  const names = [...new Set(describeGenerations(generations, words.vocabulary))];
  if (names.length === 0) return '';
  return say(language, 'fits_list', { vehicles: names.slice(0, NAMED).join(', ') + (names.length > NAMED ? '…' : '') });
}
