import { z } from 'zod';
import type { Family, Product, VehicleModel } from '../../contracts/catalog.ts';
import { moneySchema } from '../../contracts/action.ts';
import { languageSchema } from '../../contracts/language.ts';
import type { ProductRow } from '../../db/queries/catalog.ts';

const localizedSchema = z.object({ fr: z.string(), en: z.string(), de: z.string(), ar: z.string() });
const wordListsSchema = z.object({ fr: z.array(z.string()), en: z.array(z.string()), de: z.array(z.string()), ar: z.array(z.string()) });
const partlyLocalizedSchema = z.partialRecord(languageSchema, z.string());

const fitmentSchema = z.object({
  generation: z.string(),
  yearFrom: z.int().nullable(),
  yearTo: z.int().nullable(),
  engines: z.array(z.string()).nullable(),
  note: partlyLocalizedSchema.nullable(),
});

/** What a product's document holds; price and stock are columns, since they change by themselves. */
const productDocumentSchema = z.object({
  reference: z.string(),
  oemReferences: z.array(z.string()),
  brand: z.string().nullable(),
  family: z.string(),
  name: partlyLocalizedSchema,
  description: partlyLocalizedSchema,
  url: z.string(),
  image: z.string().nullable(),
  axle: z.enum(['front', 'rear']).nullable(),
  side: z.enum(['left', 'right']).nullable(),
  attributes: z.record(z.string(), z.string()),
  universal: z.boolean(),
  fitments: z.array(fitmentSchema),
});

export type ProductDocument = z.infer<typeof productDocumentSchema>;

/** A product as a whole, as it is remembered of another platform. */
export const productSchema = productDocumentSchema.extend({ id: z.string(), price: moneySchema, stock: z.int(), restockDays: z.int().nullable() }) satisfies z.ZodType<Product>;

export const familyDocumentSchema = z.object({
  key: z.string(),
  group: z.string(),
  name: localizedSchema,
  synonyms: wordListsSchema,
  axleMatters: z.boolean(),
  sideMatters: z.boolean(),
  related: z.array(z.string()),
}) satisfies z.ZodType<Family>;

export const vehicleDocumentSchema = z.object({
  make: z.string(),
  makeAliases: z.array(z.string()),
  model: z.string(),
  modelAliases: z.array(z.string()),
  generations: z.array(
    z.object({
      key: z.string(),
      name: z.string(),
      aliases: z.array(z.string()),
      yearFrom: z.int(),
      yearTo: z.int().nullable(),
      engines: z.array(
        z.object({
          key: z.string(),
          label: z.string(),
          fuel: z.string(),
          aliases: z.array(z.string()),
          codes: z.array(z.string()),
          yearFrom: z.int().nullable(),
          yearTo: z.int().nullable(),
        }),
      ),
    }),
  ),
}) satisfies z.ZodType<VehicleModel>;

/** A product from its row. */
export function toProduct(row: ProductRow): Product {
  return {
    id: row.id,
    ...productDocumentSchema.parse(row.document),
    price: { amount: row.price_amount, currency: row.price_currency },
    stock: row.stock,
    restockDays: row.restock_days,
  };
}
