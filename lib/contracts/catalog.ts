import type { Money } from './action.ts';
import type { Localized, PartlyLocalized } from './language.ts';

export interface Engine {
  key: string;
  label: string;
  fuel: string;
  aliases: string[];
  codes: string[];
  yearFrom: number | null;
  yearTo: number | null;
}

export interface Generation {
  key: string;
  name: string;
  aliases: string[];
  yearFrom: number;
  yearTo: number | null;
  engines: Engine[];
}

export interface VehicleModel {
  make: string;
  makeAliases: string[];
  model: string;
  modelAliases: string[];
  generations: Generation[];
}

/** A kind of product the shop sells, with the words customers use for it. */
export interface Family {
  key: string;
  group: string;
  name: Localized;
  synonyms: Record<keyof Localized, string[]>;
  axleMatters: boolean;
  sideMatters: boolean;
  related: string[];
}

/** What the shop can be asked about. `revision` changes with every import. */
export interface CatalogVocabulary {
  revision: string;
  families: Family[];
  vehicles: VehicleModel[];
  brands: string[];
  /** Words of product names, as they are indexed: what a shop without vehicles is asked for beside its families. */
  names: string[];
}

export type Axle = 'front' | 'rear';
export type Side = 'left' | 'right';

/** The vehicle as far as the customer has named it. */
export interface VehicleSelection {
  /** Generations it can still be; one when it is settled. */
  generations: string[];
  year: number | null;
  /** Engines it can still be; null when nothing was said of the engine. */
  engines: string[] | null;
  fuel: string | null;
}

export interface Fitment {
  generation: string;
  yearFrom: number | null;
  yearTo: number | null;
  /** null: every engine of the generation. */
  engines: string[] | null;
  note: PartlyLocalized | null;
}

export interface Product {
  id: string;
  reference: string;
  oemReferences: string[];
  brand: string | null;
  family: string;
  name: PartlyLocalized;
  description: PartlyLocalized;
  price: Money;
  stock: number;
  restockDays: number | null;
  url: string;
  image: string | null;
  axle: Axle | null;
  side: Side | null;
  attributes: Record<string, string>;
  universal: boolean;
  fitments: Fitment[];
}

export interface CatalogQuery {
  families?: string[];
  vehicle?: VehicleSelection;
  axle?: Axle;
  side?: Side;
  brand?: string;
  /** Free words, already analysed into search terms. */
  terms?: string[];
  maxPrice?: number;
  inStockOnly?: boolean;
  limit: number;
}

/** Products found, best first. `total` counts all matches up to 100. */
export interface CatalogPage {
  products: Product[];
  total: number;
  /** True when the source could not be reached and the answer is a remembered one. */
  stale: boolean;
}

/** The shop's products. Every method throws `AppError` `upstream_unavailable` when the source cannot be asked. */
export interface Catalog {
  vocabulary(): Promise<CatalogVocabulary>;
  search(query: CatalogQuery): Promise<CatalogPage>;
  get(id: string): Promise<Product | null>;
  /** Every product with this reference, own or of the car maker; spelling of separators and case is ignored. */
  byReference(reference: string): Promise<Product[]>;
}
