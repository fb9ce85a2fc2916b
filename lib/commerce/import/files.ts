import { z } from 'zod';
import type { Family, Fitment, Product, VehicleModel } from '../../contracts/catalog.ts';
import { moneySchema } from '../../contracts/action.ts';
import { languageSchema } from '../../contracts/language.ts';

export const partlyLocalized = z.partialRecord(languageSchema, z.string());
export const named = partlyLocalized.refine((name) => Object.values(name).some((text) => text !== ''), 'a name in at least one language');
const wordLists = z.partialRecord(languageSchema, z.array(z.string().max(120)).max(200));
const year = z.int().min(1900).max(2100);
export const key = z.string().min(1).max(120);

export const familyFileSchema = z.object({
  key,
  group: z.string().default(''),
  name: named,
  synonyms: wordLists.default({}),
  axle_matters: z.boolean().default(false),
  side_matters: z.boolean().default(false),
  related: z.array(z.string()).default([]),
});

export type FamilyFile = z.infer<typeof familyFileSchema>;
export const familiesFileSchema = z.array(familyFileSchema);

export const vehicleFileSchema = z.object({
    make: z.string().min(1),
    make_aliases: z.array(z.string()),
    model: z.string().min(1),
    model_aliases: z.array(z.string()),
    generations: z.array(
      z.object({
        key,
        name: z.string().min(1),
        aliases: z.array(z.string()),
        year_from: year,
        year_to: year.nullable(),
        engines: z.array(
          z.object({
            key,
            label: z.string().min(1),
            fuel: z.string(),
            codes: z.array(z.string()),
            aliases: z.array(z.string()),
            power_hp: z.int().nullish(),
            displacement: z.string().nullish(),
            year_from: year.nullable(),
            year_to: year.nullable(),
          }),
        ),
      }),
    ),
  });

export type VehicleFile = z.infer<typeof vehicleFileSchema>;
export const vehiclesFileSchema = z.array(vehicleFileSchema);

const fitmentFileSchema = z.object({
  generation: key,
  year_from: year.nullable(),
  year_to: year.nullable(),
  engines: z.array(key).nullable(),
  note: partlyLocalized.nullable(),
});

export const productFileSchema = z.object({
  id: z.string().min(1).max(128),
  reference: z.string().min(1).max(64),
  oem_references: z.array(z.string().min(1).max(64)).max(100).default([]),
  brand: z.string().min(1).max(80).nullable().default(null),
  family: key,
  name: named,
  description: partlyLocalized.default({}),
  price: moneySchema.refine((price) => price.amount >= 0, 'a price is not negative'),
  stock: z.int().min(0).max(10_000_000),
  restock_days: z.int().min(0).max(1000).nullable().default(null),
  /** Without one the product has a page of that name in the shop. */
  url: z.string().min(1).max(2048).optional(),
  image: z.string().max(2048).nullable().default(null),
  axle: z.enum(['front', 'rear']).nullable().default(null),
  side: z.enum(['left', 'right']).nullable().default(null),
  attributes: z.record(z.string(), z.string()).default({}),
  universal: z.boolean().default(false),
  fitments: z.array(fitmentFileSchema).max(2000).default([]),
});

export type ProductFile = z.infer<typeof productFileSchema>;

/** The contract's families. A name that is missing in a language is the one there is: customers are answered in all four. */
export const toFamilies = (file: FamilyFile[]): Family[] =>
  file.map(({ axle_matters, side_matters, name, synonyms, ...family }) => {
    const some = Object.values(name).find((text) => text !== '') ?? family.key;
    return {
      ...family, axleMatters: axle_matters, sideMatters: side_matters,
      name: { fr: name.fr ?? some, en: name.en ?? some, de: name.de ?? some, ar: name.ar ?? some },
      synonyms: { fr: synonyms.fr ?? [], en: synonyms.en ?? [], de: synonyms.de ?? [], ar: synonyms.ar ?? [] },
    };
  });

/** The contract's vehicles. Displacement and power join the aliases when the label does not say them: people name engines by both. */
export function toVehicles(file: z.infer<typeof vehiclesFileSchema>): VehicleModel[] {
  return file.map((vehicle) => ({
    make: vehicle.make,
    makeAliases: vehicle.make_aliases,
    model: vehicle.model,
    modelAliases: vehicle.model_aliases,
    generations: vehicle.generations.map((generation) => ({
      key: generation.key,
      name: generation.name,
      aliases: generation.aliases,
      yearFrom: generation.year_from,
      yearTo: generation.year_to,
      engines: generation.engines.map((engine) => ({
        key: engine.key,
        label: engine.label,
        fuel: engine.fuel,
        aliases: [...engine.aliases, ...(engine.displacement == null || engine.label.includes(engine.displacement) ? [] : [`${engine.displacement} ${String(engine.power_hp ?? '')}`.trim()])],
        codes: engine.codes,
        yearFrom: engine.year_from,
        yearTo: engine.year_to,
      })),
    })),
  }));
}

export interface YearRange {
  yearFrom: number;
  yearTo: number | null;
}

/** A generation's years, and those of its engines. */
export interface GenerationYears extends YearRange {
  engines: { key: string; yearFrom: number | null; yearTo: number | null }[];
}

/** Years that leave nothing of a range out say nothing: they become null, so that an unknown year asks no question. */
function withoutIdleYears(file: z.infer<typeof fitmentFileSchema>, range: YearRange | undefined): { yearFrom: number | null; yearTo: number | null } {
  const isFromStart = file.year_from === null || (range !== undefined && file.year_from <= range.yearFrom);
  const isToEnd = file.year_to === null || (range?.yearTo != null && file.year_to >= range.yearTo);
  return { yearFrom: isFromStart ? null : file.year_from, yearTo: isToEnd ? null : file.year_to };
}

/**
 * A fitment as the catalogue keeps it. Engines were built in years of their own: each is compared with its own, and those
 * that end up with the same bounds share a fitment.
 */
function toFitments(file: z.infer<typeof fitmentFileSchema>, generations: Map<string, GenerationYears>): Fitment[] {
  const generation = generations.get(file.generation);
  const { generation: key, note } = file;
  if (file.engines === null) return [{ generation: key, ...withoutIdleYears(file, generation), engines: null, note }];
  const groups = new Map<string, Fitment>();
  for (const engine of file.engines) {
    const own = generation?.engines.find((entry) => entry.key === engine);
    const range = generation === undefined ? undefined : { yearFrom: own?.yearFrom ?? generation.yearFrom, yearTo: own?.yearTo ?? generation.yearTo };
    const years = withoutIdleYears(file, range);
    const group = groups.get(JSON.stringify(years));
    if (group === undefined) groups.set(JSON.stringify(years), { generation: key, ...years, engines: [engine], note });
    else group.engines?.push(engine);
  }
  return [...groups.values()];
}

/** The contract's product. */
export function toProduct(file: ProductFile, generations: Map<string, GenerationYears>): Product {
  const { oem_references, restock_days, fitments, ...product } = file;
  return { ...product, url: product.url ?? `/p/${encodeURIComponent(product.id)}`, oemReferences: oem_references, restockDays: restock_days, fitments: fitments.flatMap((entry) => toFitments(entry, generations)) };
}
