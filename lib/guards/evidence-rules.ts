import type { Action } from '../contracts/action.ts';
import { fold } from '../language/normalise.ts';
import { claimsOf, type Claims } from './claims.ts';
import { unknownContacts } from './contacts.ts';
import type { EvidenceIndex, EvidenceUnit, IndexedProduct } from './evidence-index.ts';
import { quantitiesOf, sameMoney, type Money, type Quantities, type Span } from './quantities.ts';

/** Where a sentence stands. */
export interface SentenceContext {
  index: EvidenceIndex;
  action: Action | null;
  /** The products it names, or the last ones named before it. */
  products: readonly IndexedProduct[];
}

/** Rules that a sentence breaks against the evidence; none when it is supported or claims nothing. */
export function checkSentence(sentence: string, context: SentenceContext): string[] {
  const claims = claimsOf(sentence);
  const quantities = quantitiesOf(sentence);
  const rules = unknownContacts(sentence, context.index);
  if (quantities.money.some((money) => !isPriceKnown(money, sentence, claims, context))) rules.push('evidence.price');
  if (quantities.percents.some((percent) => !hasValue(context, claims, (unit) => unit.percents.includes(percent)))) rules.push('evidence.percentage');
  rules.push(...unknownTimes(quantities, claims, context));
  if (claims.hasRelativeDay && claims.topics.has('delivery') && !claims.isExempt && !context.index.units.some((unit) => unit.claims.hasRelativeDay)) rules.push('evidence.delay');
  if (!isStockKnown(sentence, claims, context)) rules.push('evidence.stock');
  if (!claims.isExempt && claims.promises.some((topic) => !isTopicKnown(topic, claims, context.index.units))) rules.push('evidence.promise');
  if (claims.actions.some((action) => !isDone(action, context))) rules.push('evidence.action');
  return [...new Set(rules)];
}

type HasValue = (quantities: Quantities) => boolean;

/** Whether a value stands in the evidence, under a topic the claim shares. */
function hasValue({ index }: SentenceContext, claims: Claims, has: HasValue): boolean {
  if (index.units.some((unit) => has(unit.quantities) && shareTopic(claims, unit))) return true;
  // The customer's own figure may be asked back, not promised.
  return claims.isExempt && index.said.some(has);
}

function shareTopic(claims: Claims, unit: EvidenceUnit): boolean {
  if (claims.topics.size === 0 || unit.topics.size === 0) return true;
  return [...claims.topics].some((topic) => unit.topics.has(topic));
}

const MAX_QUANTITY = 20;

function isPriceKnown(money: Money, sentence: string, claims: Claims, context: SentenceContext): boolean {
  const products = context.products.length > 0 ? context.products : context.index.products;
  const prices = products.map((product) => product.price);
  if (prices.some((price) => sameMoney(price, money))) return true;
  if (hasValue(context, claims, (quantities) => quantities.money.some((known) => sameMoney(known, money)))) return true;
  return isTotal(money, prices, sentence);
}

/** Whether an amount is a quantity said in the sentence times a price, or the sum of the prices spoken of. */
function isTotal(money: Money, prices: readonly Money[], sentence: string): boolean {
  const counts = [...sentence.matchAll(/(?<![\d.,])\d{1,2}(?![\d.,]*\d)/g)].map(([digits]) => Number(digits)).filter((count) => count > 1 && count <= MAX_QUANTITY);
  if (prices.some((price) => counts.some((count) => sameMoney({ ...price, thousandths: price.thousandths * count }, money)))) return true;
  const [first] = prices;
  const sum = prices.reduce((total, price) => total + price.thousandths, 0);
  return first !== undefined && prices.length > 1 && prices.length <= 6 && sameMoney({ ...first, thousandths: sum }, money);
}

function unknownTimes({ durations, dates, times }: Quantities, claims: Claims, context: SentenceContext): string[] {
  const rules: string[] = [];
  const isTime = (minutes: number): boolean => hasValue(context, claims, (known) => known.times.includes(minutes));
  // "9h" is a time of day as well as a span.
  const spans = durations.filter((span) => !(span.from === span.to && times.includes(span.from * 60) && isTime(span.from * 60)));
  if (spans.some((span) => !hasValue(context, claims, (known) => known.durations.some((other) => covers(other, span))))) rules.push('evidence.delay');
  const isSpan = (minutes: number): boolean => durations.some((span) => span.from * 60 === minutes);
  if (times.some((minutes) => !isSpan(minutes) && !isTime(minutes))) rules.push('evidence.date');
  if (dates.some((date) => !hasValue(context, claims, (known) => known.dates.some((other) => sameDate(other, date))))) rules.push('evidence.date');
  return rules;
}

/** The same span, or one end of it: "within three days" of "two to three days". */
const covers = (known: Span, said: Span): boolean =>
  (near(known.from, said.from) && near(known.to, said.to)) || (said.from === said.to && (near(said.to, known.to) || near(said.to, known.from)));

const near = (a: number, b: number): boolean => Math.abs(a - b) < 0.01;

/** A year left out on one side does not make another date. */
const sameDate = (a: string, b: string): boolean => a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`);

const STOCK_COUNT =
  /(?:restent?|reste|only|nur noch|noch|بقيت?|تبقي|متبقي)(?: plus)?(?: que)? (\d{1,4})(?![\d%€]|[.,]\d| ?[%€$])|(?<![\d.,\p{L}-])(\d{1,4}) (?:(?:pieces?|unites?|exemplaires?|articles?|units?|items?|stuck|قطع|قطعه|وحدات|وحده) )?(?:(?:sont |are )?(?:en stock|in stock|left|disponibles?|available|auf lager|verfugbar|vorratig|متوفر|متاح|في المخزون))/gu;

function isStockKnown(sentence: string, claims: Claims, { index, products }: SentenceContext): boolean {
  const meant = products.length > 0 ? products : index.products;
  // "the Clio 3 in stock" counts nothing: the number is part of a name.
  const counts = [...fold(sentence).matchAll(STOCK_COUNT)].map((match) => match[1] ?? match[2] ?? '').filter((count) => !meant.some((product) => product.words.has(count))).map(Number);
  if (claims.stock === null && counts.length === 0) return true;
  if (counts.length > 0 && !counts.every((count) => meant.some((product) => product.stock === count))) return false;
  if (claims.stock === null || (claims.isExempt && counts.length === 0)) return true;
  const isInStock = claims.stock === 'in_stock';
  if (meant.length > 0) return meant.some((product) => product.stock > 0 === isInStock);
  return index.units.some((unit) => unit.claims.stock === claims.stock);
}

/** A promise needs a source that speaks of it; what is denied everywhere may not be promised. */
function isTopicKnown(topic: string, claims: Claims, units: readonly EvidenceUnit[]): boolean {
  const sources = units.filter((unit) => unit.claims.topics.has(topic));
  return sources.length > 0 && (claims.isNegated || sources.some((unit) => !unit.claims.isNegated));
}

const PROVED_BY: Readonly<Record<string, readonly Action['type'][]>> = {
  message: ['HANDOFF'],
  order: ['OPEN_CHECKOUT', 'SHOW_FORM'],
};

/** Whether something was done: by the action of the reply, or as a tool's result says. */
function isDone(action: string, { index, action: shown }: SentenceContext): boolean {
  if (shown !== null && PROVED_BY[action]?.includes(shown.type) === true) return true;
  return index.units.some((unit) => unit.isFact && unit.claims.actions.includes(action));
}
