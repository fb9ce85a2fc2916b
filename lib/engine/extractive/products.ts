import type { Action } from '../../contracts/action.ts';
import type { Language } from '../../contracts/language.ts';
import { advise, type Advice, type Question } from '../../commerce/advise.ts';
import type { VehicleRequest } from '../../commerce/understand/request.ts';
import { formatMoney, say, type MessageKey } from '../../language/say.ts';
import { isPlain, personButton, saying, showButtons } from '../answer.ts';
import { explainCompatibility } from './compatibility.ts';
import { partAnswer, type PartAnswer } from './part-answer.ts';
import { describePart, describeProduct, evidenceOf, nameOf, noteOf, showCards, type ProductsContext } from './product-text.ts';
import { describeVehicle } from './vehicle.ts';

/** Answers a request for products from the catalogue alone. Throws what the catalogue throws. */
export async function answerProducts(context: ProductsContext): Promise<PartAnswer> {
  const { catalog, words, language, topic } = context;
  const advice = await advise(topic, { catalog, vocabulary: words.vocabulary, understanding: words.understanding, language });
  const vehicle = topic.vehicle === null ? null : words.understanding.resolve(topic.vehicle);
  switch (advice.kind) {
    case 'products':
      return showProducts(context, advice, vehicle);
    case 'ask':
      return advice.candidates.length > 0 && (advice.question.piece === 'engine' || advice.question.piece === 'year') ? showCandidates(context, advice, vehicle) : askFor(context, advice.question, vehicle);
    case 'nothing':
      return explainNothing(context, advice, vehicle);
    case 'compatibility':
      return explainCompatibility(context, advice.compatibility, vehicle, advice.stale);
  }
}

function showProducts(context: ProductsContext, advice: Extract<Advice, { kind: 'products' }>, vehicle: VehicleRequest | null): PartAnswer {
  const { language, topic, words } = context;
  const isFor = vehicle !== null && advice.products.some(({ fit }) => fit?.verdict === 'fits' || fit?.verdict === 'depends');
  const values = {
    vehicle: describeVehicle(vehicle, words.vocabulary, language),
    part: describePart(context),
    shown: advice.products.length,
    total: advice.total,
    brand: topic.brand ?? '',
    price: formatMoney(language, { amount: topic.maxPrice ?? 0, currency: advice.products[0]?.product.price.currency ?? 'EUR' }),
  };
  const heading = say(language, headingOf(advice, isFor, topic.references.length > 0), values);
  const lines = advice.products.map((entry) => `- ${describeProduct(entry.product, language, noteOf(entry, context))}`);
  const isSure = isFor && advice.products.every(({ fit }) => fit?.verdict === 'fits');
  const question = advice.question === null ? [] : [isSure && (advice.question.piece === 'engine' || advice.question.piece === 'year') ? say(language, 'products_depends') : describeQuestion(context, advice.question, vehicle)];
  const fitsList = topic.references.length > 0 && vehicle === null && advice.products.some(({ product }) => !product.universal) ? [say(language, 'compatible_ask_vehicle', nameOf(advice.products[0]?.product, language))] : [];
  return partAnswer([heading, lines.join('\n'), ...question, ...fitsList].join('\n\n'), {
    action: showCards(advice.products, context, advice.stale),
    evidence: evidenceOf(advice.products, language),
    confidence: advice.stale ? 0.6 : 0.95,
  });
}

function headingOf(advice: Extract<Advice, { kind: 'products' }>, isFor: boolean, byReference: boolean): MessageKey {
  if (advice.relaxed.includes('brand')) return isFor ? 'products_other_brand' : 'products_universal';
  if (advice.relaxed.includes('price')) return 'products_over_price';
  if (!isFor) return byReference || advice.products.every(({ product }) => product.universal) ? 'products_universal' : 'products_for_no_vehicle';
  // With a question open, not all that were counted are sure to fit.
  return advice.question === null && advice.total > advice.products.length ? 'products_fit_more' : 'products_fit';
}

const ASK: Record<Question['piece'], MessageKey> = {
  part: 'ask_part', vehicle: 'ask_model', model: 'ask_model', generation: 'ask_generation', year: 'ask_generation', engine: 'ask_engine',
  axle: 'ask_axle', side: 'ask_side', family: 'ask_family',
};

function describeQuestion(context: ProductsContext, question: Question, vehicle: VehicleRequest | null): string {
  const { language, words } = context;
  const description = describeVehicle(vehicle, words.vocabulary, language);
  return say(language, ASK[question.piece], { vehicle: description, model: description, part: describePart(context) }, isPlain(words));
}

/** Buttons that answer a question; what the catalogue does not name, the message catalogs do. */
function optionButtons(question: Question, language: Language): Action | null {
  return showButtons(
    question.options.map(({ key, label, value }) => {
      const named = label ?? (key === 'front' || key === 'rear' || key === 'left' || key === 'right' ? say(language, key) : key);
      return { label: named, value: value ?? named };
    }),
  );
}

function askFor(context: ProductsContext, question: Question, vehicle: VehicleRequest | null): PartAnswer {
  const { language, words } = context;
  const families = question.piece === 'part' ? words.vocabulary.families.slice(0, 8).map((family) => saying(family.name[language])) : [];
  return partAnswer(describeQuestion(context, question, vehicle), {
    action: families.length > 0 ? showButtons(families) : optionButtons(question, language),
    confidence: 0.7,
  });
}

/** Parts of which each fits some engines or years only: shown with what they depend on, and with the question. */
function showCandidates(context: ProductsContext, advice: Extract<Advice, { kind: 'ask' }>, vehicle: VehicleRequest | null): PartAnswer {
  const { language } = context;
  const lines = advice.candidates.map((entry) => `- ${describeProduct(entry.product, language, noteOf(entry, context))}`);
  const options = advice.question.options.flatMap(({ label }) => label ?? []);
  const question = describeQuestion(context, advice.question, vehicle);
  return partAnswer([question, lines.join('\n'), options.length > 0 ? say(language, 'choices', { choices: options.join(' · ') }) : ''].filter((text) => text !== '').join('\n\n'), {
    action: showCards(advice.candidates, context, advice.stale),
    evidence: evidenceOf(advice.candidates, language),
    confidence: 0.6,
  });
}

function explainNothing(context: ProductsContext, advice: Extract<Advice, { kind: 'nothing' }>, vehicle: VehicleRequest | null): PartAnswer {
  const { language, words } = context;
  const values = { vehicle: describeVehicle(vehicle, words.vocabulary, language), part: describePart(context) };
  const KEYS: Record<typeof advice.reason, MessageKey> = { 'no-fit': 'none_fit', 'unknown-vehicle': 'vehicle_unknown', 'unknown-generation': 'vehicle_unknown', 'no-match': 'none_found' };
  const question = advice.question === null ? [] : [describeQuestion(context, advice.question, vehicle)];
  return partAnswer([say(language, KEYS[advice.reason], values), ...question].join('\n\n'), {
    action: advice.question === null ? showButtons([personButton(language)]) : optionButtons(advice.question, language),
    confidence: 0.8,
  });
}
