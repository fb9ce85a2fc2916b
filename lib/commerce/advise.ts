import type { ProductCard } from '../contracts/action.ts';
import type { Catalog, CatalogVocabulary, Product } from '../contracts/catalog.ts';
import type { Language } from '../contracts/language.ts';
import type { Advice, AdvisedProduct, NothingReason, Question } from './advise/advice.ts';
import { bestFirst, type Candidates, decidingQuestion, findCandidates } from './advise/candidates.ts';
import { checkCompatibility } from './advise/compatibility.ts';
import { askAxle, askFamily, askGeneration, askSide } from './advise/questions.ts';
import { termsOf } from './terms.ts';
import { identifies, type Topic } from './topic.ts';
import type { VehicleRequest } from './understand/request.ts';
import type { Understanding } from './understand.ts';

export type { Advice, AdvisedProduct, Compatibility, Question } from './advise/advice.ts';

export interface AdviseOptions {
  catalog: Catalog;
  vocabulary: CatalogVocabulary;
  understanding: Understanding;
  language: Language;
  /** Cards at most. */
  limit?: number;
}

const CARDS = 4;
/** Products of a family that are looked at to see how it is sold. */
const LOOKED_AT = 40;

/** Decides what to show or to ask for a topic. Data only; throws what the catalogue throws. */
export async function advise(topic: Topic, options: AdviseOptions): Promise<Advice> {
  const { catalog, vocabulary, understanding } = options;
  const vehicle = topic.vehicle === null || !identifies(topic.vehicle) ? null : understanding.resolve(topic.vehicle);
  if (topic.references.length > 0) return adviseReference(topic.references, vehicle, options);
  if (topic.families.length === 0 && topic.sizes.length === 0) {
    const question = vehicle === null ? null : unknownQuestion(vehicle, vocabulary);
    const piece = vehicle === null && topic.brand === null && vocabulary.vehicles.length > 0 ? 'vehicle' : 'part';
    return { kind: 'ask', question: question ?? { piece, options: [] }, families: [], candidates: [], stale: false };
  }
  if (vehicle === null) return withoutVehicle(topic, options);
  if (vehicle.selection.generations.length === 0) return withUnknownVehicle(topic, vehicle, options);
  const found = await findCandidates(catalog, topic, vehicle.selection);
  return decide(topic, vehicle, found, options);
}

async function adviseReference(references: string[], vehicle: VehicleRequest | null, { catalog, vocabulary, limit = CARDS }: AdviseOptions): Promise<Advice> {
  const found = await Promise.all(references.map(async (reference) => ({ reference, products: await catalog.byReference(reference) })));
  const known = found.find(({ products }) => products.length > 0) ?? found[0];
  const { reference = '', products = [] } = known ?? {};
  if (vehicle === null && products.length > 0) {
    const all = found.flatMap((entry) => entry.products);
    const unique = [...new Map(all.map((product) => [product.id, product])).values()];
    return { kind: 'products', products: unique.slice(0, limit).map((product) => ({ product, fit: null })), total: unique.length, question: null, relaxed: [], stale: false };
  }
  return { kind: 'compatibility', compatibility: await checkCompatibility(catalog, vocabulary, reference, products, vehicle), stale: false };
}

const NO_VEHICLE = { generations: [], year: null, engines: null, fuel: null };

/** Whether these families are sold without a vehicle at all: oil, bulbs, chains. */
async function isUniversalKind(topic: Topic, catalog: Catalog): Promise<boolean> {
  if (topic.families.length === 0) return true;
  const page = await catalog.search({ families: topic.families, limit: LOOKED_AT });
  return page.products.every((product) => product.universal);
}

/** Universal parts can be shown to anyone; for the others the vehicle comes first, unless a size settles it. */
async function withoutVehicle(topic: Topic, options: AdviseOptions): Promise<Advice> {
  const universal = await findCandidates(options.catalog, topic, NO_VEHICLE);
  const canShow = universal.universal.length > 0 && (topic.sizes.length > 0 || (await isUniversalKind(topic, options.catalog)));
  if (canShow) return show(universal.universal, universal, null, options);
  const any = await findCandidates(options.catalog, topic, null);
  const sized = topic.sizes.length === 0 ? [] : any.sure.filter(({ product }) => isOfSizes(product, topic.sizes));
  if (sized.length > 0) return show(sized, { ...any, total: sized.length }, { piece: 'vehicle', options: [] }, options);
  if (any.total === 0) return { kind: 'nothing', reason: 'no-match', families: topic.families, unknown: null, universal: [], question: null, stale: any.stale };
  const question: Question = topic.familiesVague ? askFamily(options.vocabulary, topic.families, options.language) : { piece: 'vehicle', options: [] };
  return { kind: 'ask', question, families: topic.families, candidates: [], stale: any.stale };
}

function isOfSizes(product: Product, sizes: string[]): boolean {
  const terms = termsOf(product);
  return sizes.every((size) => terms.includes(size));
}

/** A vehicle the catalogue does not have, or a year in which it was not built: no part can be promised to fit. */
async function withUnknownVehicle(topic: Topic, vehicle: VehicleRequest, options: AdviseOptions): Promise<Advice> {
  const found = await findCandidates(options.catalog, topic, vehicle.selection);
  if (found.universal.length > 0 && (await isUniversalKind(topic, options.catalog))) return show(found.universal, found, null, options);
  const question = unknownQuestion(vehicle, options.vocabulary);
  return nothing(topic, question === null ? 'unknown-vehicle' : 'unknown-generation', found, { unknown: vehicle.said.unknown, question }, options);
}

function nothing(topic: Topic, reason: NothingReason, found: Candidates, more: { unknown: string | null; question: Question | null }, { limit = CARDS }: AdviseOptions): Advice {
  return { kind: 'nothing', reason, families: topic.families, ...more, universal: found.universal.slice(0, limit), stale: found.stale };
}

/** When the model is known and only its generation or year is not: the generations there are. */
function unknownQuestion(vehicle: VehicleRequest, vocabulary: CatalogVocabulary): Question | null {
  if (vehicle.selection.generations.length > 0 || vehicle.said.models.length === 0) return null;
  const models = new Set(vehicle.said.models);
  const generations = vocabulary.vehicles.filter((entry) => models.has(`${entry.make}|${entry.model}`)).flatMap((entry) => entry.generations.map((generation) => generation.key));
  return askGeneration(vocabulary, generations);
}

async function decide(topic: Topic, vehicle: VehicleRequest, found: Candidates, options: AdviseOptions): Promise<Advice> {
  const { vocabulary } = options;
  if (found.sure.length === 0 && found.depends.length === 0) {
    if (found.universal.length > 0 && (await isUniversalKind(topic, options.catalog))) return show(found.universal, found, null, options);
    return nothing(topic, 'no-fit', found, { unknown: null, question: null }, options);
  }
  const which = topic.familiesVague ? askFamily(vocabulary, familiesOf([...found.sure, ...found.depends]), options.language) : null;
  const question = which ?? (found.depends.length === 0 ? null : decidingQuestion(vocabulary, vehicle.selection, found.depends));
  if (found.sure.length > 0) return show(found.sure, found, question ?? placeQuestion(topic, found.sure, vocabulary), options);
  if (question !== null) return { kind: 'ask', question, families: topic.families, candidates: bestFirst(found.depends, options.limit ?? CARDS), stale: found.stale };
  // Nothing that could be asked tells them apart: they are shown with what they depend on.
  return show(found.depends, found, placeQuestion(topic, found.depends, vocabulary), options);
}

const familiesOf = (products: AdvisedProduct[]): string[] => [...new Set(products.map(({ product }) => product.family))];

/** Front or rear, left or right, when both are there and it matters for the part. */
function placeQuestion(topic: Topic, products: AdvisedProduct[], vocabulary: CatalogVocabulary): Question | null {
  const families = vocabulary.families.filter((family) => topic.families.includes(family.key));
  const axles = new Set(products.flatMap(({ product }) => product.axle ?? []));
  if (axles.size > 1 && topic.axle === null && families.some((family) => family.axleMatters)) return askAxle();
  const sides = new Set(products.flatMap(({ product }) => product.side ?? []));
  return sides.size > 1 && topic.side === null && families.some((family) => family.sideMatters) ? askSide() : null;
}

function show(products: AdvisedProduct[], found: Candidates, question: Question | null, { limit = CARDS }: AdviseOptions): Advice {
  return { kind: 'products', products: bestFirst(products, limit), total: Math.max(found.total, products.length), question, relaxed: found.relaxed, stale: found.stale };
}

/** A product as a card, in the customer's language as far as the catalogue speaks it. */
export function toCard(product: Product, language: Language, note: string | null, stale: boolean): ProductCard {
  return {
    id: product.id,
    reference: product.reference,
    name: product.name[language] ?? product.name.fr ?? product.name.en ?? product.reference,
    brand: product.brand,
    price: product.price,
    stock: product.stock,
    url: product.url,
    image: product.image,
    note,
    stale,
  };
}
