import { z } from 'zod';
import { cartSchema, EMPTY_CART } from './selling/cart.ts';
import type { EngineHint, ProductRequest, VehicleSaid } from './understand/request.ts';
import { vehicleSaidSchema, WEAK } from './understand/request.ts';

/** What a conversation is about: stored with the session, parsed when it is read back. */
export const topicSchema = z.object({
  vehicle: vehicleSaidSchema.nullable(),
  families: z.array(z.string()).max(8),
  /** True when one shared word named the families ("filter"): which of them is meant is not known. */
  familiesVague: z.boolean(),
  axle: z.enum(['front', 'rear']).nullable(),
  /** True when the axle was said of an earlier part and is only assumed for this one. */
  axleAssumed: z.boolean(),
  side: z.enum(['left', 'right']).nullable(),
  brand: z.string().nullable(),
  sizes: z.array(z.string()).max(6),
  maxPrice: z.int().nullable(),
  quantity: z.int().nullable(),
  references: z.array(z.string()).max(4),
  cart: cartSchema.default(EMPTY_CART),
});

export type Topic = z.infer<typeof topicSchema>;

/** A conversation that is not about products yet. */
export const EMPTY_TOPIC: Topic = Object.freeze({
  vehicle: null,
  families: [],
  familiesVague: false,
  axle: null,
  axleAssumed: false,
  side: null,
  brand: null,
  sizes: [],
  maxPrice: null,
  quantity: null,
  references: [],
  cart: EMPTY_CART,
});

/** Whether a description names a vehicle at all, and not an engine or a year alone. */
export const identifies = (said: VehicleSaid): boolean => said.make !== null || said.models.length > 0 || said.generations.length > 0 || said.unknown !== null;

/** Whether a new mention can be more of the same vehicle: its maker alone, or the model it already was. */
function continues(before: VehicleSaid, next: VehicleSaid): boolean {
  if (next.unknown !== null || before.unknown !== null) return false;
  if (next.models.length === 0) return next.make !== null && (before.make === null || before.make === next.make);
  return before.models.length === 0 ? before.make === null || before.make === next.make || next.make === null : before.models.some((model) => next.models.includes(model));
}

/** What is newly said of an engine joins what was said ("1.5", then "dci"), unless it says the same thing anew. */
function mergeEngine(before: EngineHint | null, next: EngineHint | null): EngineHint | null {
  if (before === null || next === null) return next;
  const isAnew =
    (before.displacement !== null && next.displacement !== null) || (before.power !== null && next.power !== null) || (before.words.length > 0 && next.words.length > 0);
  if (isAnew || before.name !== null || (next.name !== null && next.power === null)) return next;
  return {
    displacement: next.displacement ?? before.displacement,
    words: next.words.length > 0 ? next.words : before.words,
    power: next.power ?? before.power,
    codes: next.codes.length > 0 ? next.codes : before.codes,
    name: next.name,
  };
}

/** The vehicle after a message: refined when the same is meant, replaced when another one is named. */
function mergeVehicle(before: VehicleSaid | null, next: VehicleSaid | null): VehicleSaid | null {
  if (next === null) return before;
  if (before === null) return next;
  if (identifies(next) && !continues(before, next)) return next;
  const models = next.models.length === 0 ? before.models : before.models.length === 0 ? next.models : before.models.filter((model) => next.models.includes(model));
  const isOther = next.generations.length > 0 && before.generations.length > 0 && !next.generations.some((key) => before.generations.includes(key));
  // Another generation has other engines and other years: only what is said now counts.
  if (isOther) return { ...next, make: next.make ?? before.make, models };
  const generations = next.generations.length === 0 ? before.generations : before.generations.length === 0 ? next.generations : next.generations.filter((key) => before.generations.includes(key));
  return {
    make: next.make ?? before.make,
    models,
    generations,
    year: next.year ?? before.year,
    engine: mergeEngine(before.engine, next.engine) ?? (next.fuel !== null && next.fuel !== before.fuel && before.fuel !== null ? null : before.engine),
    fuel: next.fuel ?? (next.engine === null ? before.fuel : null),
    unknown: before.unknown,
    qualifier: generations.length > 0 ? null : (next.qualifier ?? before.qualifier),
  };
}

/** The families a topic is narrowed to: the sure ones, else those one shared word can mean. */
function chooseFamilies(request: Pick<ProductRequest, 'families'>): string[] {
  const sure = request.families.filter((family) => family.score >= WEAK);
  return (sure.length > 0 ? sure : request.families).slice(0, 6).map((family) => family.key);
}

/** A bare "3" answers which generation it is, and nothing else. */
function canRefine(vehicle: VehicleSaid | null, next: VehicleSaid): boolean {
  if (next.qualifier === null) return true;
  return vehicle !== null && vehicle.models.length > 0 && vehicle.generations.length === 0;
}

/** Whether a message says anything that a topic can take up. */
export function concernsProducts(request: ProductRequest, topic: Topic): boolean {
  // What was bought already is not wanted again; the engine has other answers for that.
  if (request.service && request.references.length === 0) return false;
  const hasTopic = topic.families.length > 0 || topic.references.length > 0 || topic.vehicle !== null;
  if (request.families.length > 0 || request.references.length > 0) return true;
  if (request.vehicle !== null) return identifies(request.vehicle.said) || (hasTopic && canRefine(topic.vehicle, request.vehicle.said));
  if (request.sizes.length > 0 || request.brand !== null) return true;
  return hasTopic && (request.axle !== null || request.side !== null || request.maxPrice !== null);
}

/**
 * The topic lock: what a message does not replace stays. "And the rear ones?" keeps vehicle and part, "and for a 207?"
 * keeps the part, "and the oil filter?" keeps the vehicle.
 */
export function mergeTopic(previous: Topic, request: ProductRequest): Topic {
  const families = chooseFamilies(request);
  const isOtherPart = families.length > 0 && !families.every((family) => previous.families.includes(family));
  const hasNewReference = request.references.length > 0;
  const isOther = families.length === 0 && request.isNamed === true;
  const before = isOtherPart || isOther || hasNewReference ? { ...EMPTY_TOPIC, vehicle: previous.vehicle, axle: hasNewReference ? null : previous.axle } : previous;
  const axle = request.axle ?? before.axle;
  const keepsReference = families.length === 0 && request.axle === null && request.side === null;
  return {
    vehicle: mergeVehicle(previous.vehicle, request.vehicle?.said ?? null),
    families: families.length > 0 ? families : before.families,
    familiesVague: families.length > 0 ? families.length > 1 && !request.families.some((family) => family.score >= WEAK) : before.familiesVague,
    axle,
    axleAssumed: axle !== null && request.axle === null && (isOtherPart || before.axleAssumed),
    side: request.side ?? before.side,
    brand: request.brand ?? before.brand,
    sizes: request.sizes.length > 0 ? request.sizes : before.sizes,
    maxPrice: request.maxPrice ?? before.maxPrice,
    quantity: request.quantity ?? before.quantity,
    references: hasNewReference ? request.references.slice(0, 4) : keepsReference ? before.references : [],
    cart: previous.cart,
  };
}
