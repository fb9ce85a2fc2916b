import { z } from 'zod';
import type { VehicleSelection } from '../../contracts/catalog.ts';

/** What was said of an engine, before it is matched with the engines of a vehicle. */
const engineHintSchema = z.object({
  /** Litres as printed on the car: "1.5". */
  displacement: z.string().nullable(),
  /** Words such as "dci" or "hdi". */
  words: z.array(z.string()).max(6),
  /** Horse power. */
  power: z.int().nullable(),
  /** Engine codes such as "k9k". */
  codes: z.array(z.string()).max(4),
  /** A name of an engine in the catalogue, as `phraseKey` writes it: "coopers", "e208". */
  name: z.string().max(40).nullable(),
});

export type EngineHint = z.infer<typeof engineHintSchema>;

/** What was said of a vehicle. Small, and all that is kept between two messages. */
export const vehicleSaidSchema = z.object({
  make: z.string().nullable(),
  /** Models it can be, as "make|model"; several when one word names several. */
  models: z.array(z.string()).max(12),
  /** Generations that were named. */
  generations: z.array(z.string()).max(24),
  year: z.int().nullable(),
  engine: engineHintSchema.nullable(),
  fuel: z.string().nullable(),
  /** A vehicle or generation that was named and that the catalogue does not have, in the customer's words. */
  unknown: z.string().max(80).nullable(),
  /** A generation's number or code without its model ("the 3"): means something beside a model only. */
  qualifier: z.string().max(8).nullable(),
});

export type VehicleSaid = z.infer<typeof vehicleSaidSchema>;

/** What a vehicle lacks to be settled. */
export type OpenPoint = 'make' | 'model' | 'generation' | 'year' | 'engine';

export interface VehicleRequest {
  said: VehicleSaid;
  selection: VehicleSelection;
  open: OpenPoint[];
}

export interface FamilyMatch {
  key: string;
  /** 0 to 1; below `WEAK` the word could mean several families. */
  score: number;
}

/** Scores below this come from a word that several families share ("filter"). */
export const WEAK = 0.5;

/** A message, as far as it asks for products. */
export interface ProductRequest {
  vehicle: VehicleRequest | null;
  /** Best first. */
  families: FamilyMatch[];
  axle: 'front' | 'rear' | null;
  side: 'left' | 'right' | null;
  brand: string | null;
  /** References as they were typed. */
  references: string[];
  /** Sizes in the form the catalogue is searched by: "5w30", "h7", "70ah", "550mm". */
  sizes: string[];
  /** True when words of a product's own name are among them: what was spoken of before is not meant. */
  isNamed?: boolean;
  /** Minor units of the shop's currency. */
  maxPrice: number | null;
  quantity: number | null;
  /** What was excluded ("not the front ones"). */
  negated: { axle: 'front' | 'rear' | null; families: string[]; models: string[] };
  /** Words that say something and were not understood. */
  leftovers: string[];
  /** True when words of buying are there: need, price, stock. */
  intent: boolean;
  /** True when the message is about an order that was placed: parcel, return, refund. */
  service: boolean;
}
