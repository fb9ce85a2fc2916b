import { concernsProducts } from '../../commerce/topic.ts';
import type { Language } from '../../contracts/language.ts';
import { conceptsIn } from '../../language/analyse.ts';
import { DELIVERY } from '../../language/lexicon/delivery.ts';
import type { Lexicon } from '../../language/lexicon/lexicon.ts';
import { ORDERS } from '../../language/lexicon/orders.ts';
import { RETURNS } from '../../language/lexicon/returns.ts';
import { SHOP } from '../../language/lexicon/shop.ts';
import { SYMPTOMS } from '../../language/lexicon/symptoms.ts';
import type { Lookup, Part, Turn } from '../turn-state.ts';

/** `told`: the customer said who they are and asked nothing. */
export type Decision = 'products' | 'knowledge' | 'both' | 'off_topic' | 'told' | 'admit';

const keysOf = (concepts: readonly { key: string }[]) => concepts.map((concept) => concept.key);

/** What the shop's texts answer even when a part is named beside it: its services and policies. */
const SERVICES: ReadonlySet<string> = new Set([
  ...[...DELIVERY, ...RETURNS, ...ORDERS, ...SHOP].map((concept) => concept.key).filter((key) => !['stock', 'order', 'order-place', 'packaging', 'bulk', 'defective', 'quote'].includes(key)),
  'fitting', 'garage', 'fitting-service', 'labour', 'manual', 'technical-inspection', 'plate', 'vin', 'registration-document', 'original-part', 'used-part',
]);
/** What a shop owes after a sale: the part named is the one that was bought, whatever else is said of it. */
const AFTER_SALES: ReadonlySet<string> = new Set([
  'return', 'return-period', 'return-cost', 'refund', 'refund-time', 'exchange', 'withdrawal', 'wrong-item', 'missing-item', 'warranty', 'warranty-claim', 'not-returnable', 'complaint',
]);
/** Subjects of symptoms that are none by themselves. */
const NO_FAULTS = ['service-interval', 'level', 'cold', 'fuel', 'white', 'black', 'blue', 'front', 'rear', 'diesel', 'petrol'];
/** What is wrong with the car: the parts named are suspects, not wishes. */
const FAULTS: ReadonlySet<string> = new Set([...keysOf(SYMPTOMS).filter((key) => !NO_FAULTS.includes(key)), 'problem', 'lose']);
/** How and when something is done: the part is the subject, and its product may be shown beside the text. */
const UPKEEP: ReadonlySet<string> = new Set(['service-interval', 'maintenance', 'oil-change', 'when', 'how-often', 'choose', 'replace', 'timing-chain']);

/** What only the shop knows at this moment: price and stock. */
const LIVE: ReadonlySet<string> = new Set(['how-much', 'stock']);
/** What makes a price or a quantity another question: a service, what was bought, a fault, how and when something is done. */
const NOT_LIVE: ReadonlySet<string> = new Set([...SERVICES, ...AFTER_SALES, ...FAULTS, ...UPKEEP, 'oil'].filter((key) => key !== 'choose'));

/** Whether the price or the stock of goods is asked: that comes from the catalogue, whatever a text of the shop says of it. */
export function asksLiveData({ text, request }: Part, language: Language, lexicon: Lexicon): boolean {
  if (request.service || (request.families.length === 0 && request.references.length === 0)) return false;
  const concepts = conceptsIn(text, language, lexicon);
  return concepts.some((concept) => LIVE.has(concept)) && !concepts.some((concept) => NOT_LIVE.has(concept));
}

/** A family that was named, not only suggested by a word near it. */
const SURE = 0.9;

/** What one question of a message is answered from. */
export function decide(part: Part, lookup: Lookup, turn: Turn): Decision {
  const { request } = part;
  const knows = lookup.status === 'success';
  const concepts = turn.lexicon === null ? [] : conceptsIn(part.text, turn.language, turn.lexicon);
  const names = (set: ReadonlySet<string>) => concepts.some((concept) => set.has(concept));
  const isAboutProducts = turn.words !== null && concernsProducts(request, turn.topicBefore) && (!request.service || request.references.length > 0);
  if (request.references.length > 0 && isAboutProducts) return 'products';
  if (names(SERVICES)) return knows || !isAboutProducts || request.families.length === 0 || names(FAULTS) || names(AFTER_SALES) ? undecided(part, lookup, turn) : 'products';
  if (names(FAULTS) && (knows || lookup.status === 'low_confidence')) return undecided(part, lookup, turn);
  if (!isAboutProducts) return undecided(part, lookup, turn);
  // "How much oil does it take?" is no wish for oil.
  const asksCapacity = concepts.includes('oil') && concepts.includes('how-much') && !request.intent;
  if (asksCapacity && lookup.status === 'low_confidence') return 'knowledge';
  if (knows && (names(UPKEEP) || asksCapacity)) return request.families.length > 0 && request.vehicle !== null ? 'both' : 'knowledge';
  if (knows && request.families.some((family) => family.key === 'engine-oil') && request.vehicle !== null) return 'both';
  // Tyres are spoken of and not sold: what is made for tyres is no answer to them.
  if (concepts.includes('tyres') && !request.families.some((family) => family.score >= SURE)) return undecided(part, lookup, turn);
  // A size without a known kind of part, beside a word the catalogue does not know: it is asked for something the shop does not sell.
  if (request.families.length === 0 && request.sizes.length > 0 && request.vehicle === null && request.leftovers.length > 0) return undecided(part, lookup, turn);
  if (request.families.length > 0 || request.sizes.length > 0 || !knows) return 'products';
  // A vehicle alone, or "the rear ones?": the shelves, unless the shop's texts clearly speak of it.
  return request.vehicle !== null && !request.intent && request.leftovers.length > 1 ? 'knowledge' : 'products';
}

/** A question that is not for the shelves. */
function undecided(part: Part, lookup: Lookup, turn: Turn): Decision {
  if (lookup.status === 'success') return 'knowledge';
  if (turn.entities.length > 0 && !/[?؟]/.test(part.text)) return 'told';
  return turn.screening.scope === 'out_scope' ? 'off_topic' : 'admit';
}
