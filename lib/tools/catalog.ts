import * as z from 'zod';
import type { Catalog, CatalogVocabulary, Product } from '../contracts/catalog.ts';
import type { Language } from '../contracts/language.ts';
import { advise, toCard, type AdvisedProduct } from '../commerce/advise.ts';
import { EMPTY_TOPIC, mergeTopic, type Topic } from '../commerce/topic.ts';
import type { Understanding } from '../commerce/understand.ts';
import { formatMoney, inLanguage } from '../language/say.ts';
import { defineTool, ToolRefusal, type Tool, type ToolContext } from './tool.ts';

export interface CatalogToolDeps {
  catalog: Catalog;
  words: () => Promise<{ vocabulary: CatalogVocabulary; understanding: Understanding }>;
}

const EVERYONE = ['public_chatbot', 'copilot', 'admin', 'agent'] as const;
/** What an outside catalogue may take, its retry included. */
const TIMEOUT_MS = 8_000;

const productSchema = z.object({ reference: z.string(), name: z.string(), brand: z.string().nullable(), price: z.string(), stock: z.int(), restock_days: z.int().nullable(), fits: z.string() });
const reference = z.string().min(2).max(64).describe('the product\'s reference, as the catalogue or the customer gives it');
const vehicle = z.string().max(120).optional().describe('make, model, year and engine in words, only if the customer named them');

/** The tools that look at the shelves. Whether a part fits is decided by the catalogue's data, never by the model. */
export function catalogTools(deps: CatalogToolDeps): Tool[] {
  return [searchProducts(deps), productDetails(deps), compatibility(deps), checkStock(deps)];
}

const summarise = (product: Product, fits: string, language: Language) => ({
  reference: product.reference, name: inLanguage(product.name, language), brand: product.brand, price: formatMoney(language, product.price), stock: product.stock,
  restock_days: product.restockDays, fits,
});
const summariseAll = (entries: AdvisedProduct[], language: Language) => entries.map(({ product, fit }) => summarise(product, fit?.verdict ?? 'unknown', language));

/** What the model's words mean, with the car the customer named: no model can make a part fit another one. */
async function topicOf(text: string, deps: CatalogToolDeps, context: ToolContext): Promise<{ topic: Topic; vocabulary: CatalogVocabulary; understanding: Understanding }> {
  const { vocabulary, understanding } = await deps.words();
  const said = mergeTopic(EMPTY_TOPIC, understanding.understand(text, context.language));
  return { topic: { ...said, vehicle: context.topic.vehicle ?? said.vehicle, cart: context.topic.cart }, vocabulary, understanding };
}

const searchProducts = (deps: CatalogToolDeps) =>
  defineTool({
    name: 'search_products',
    description: 'Finds products of the shop for a need and a vehicle. Gives price and stock. Only what is found here may be offered.',
    parameters: z.object({ query: z.string().min(1).max(200).describe('the part in words, with axle, side, size or brand'), vehicle, limit: z.int().min(1).max(8).optional() }),
    result: z.object({ products: z.array(productSchema), total: z.int(), needs: z.string().nullable(), choices: z.array(z.string()), nothing: z.string().nullable(), stale: z.boolean() }),
    risk: 'read', actors: EVERYONE, timeoutMs: TIMEOUT_MS,
    async execute(args, context) {
      const { topic, vocabulary, understanding } = await topicOf(`${args.query} ${args.vehicle ?? ''}`, deps, context);
      const { language } = context;
      const advice = await advise(topic, { catalog: deps.catalog, vocabulary, understanding, language, limit: args.limit ?? 4 });
      const none = { products: [], total: 0, needs: null, choices: [], nothing: null, stale: advice.stale };
      if (advice.kind === 'nothing') return { result: { ...none, nothing: advice.reason, needs: advice.question?.piece ?? null } };
      if (advice.kind === 'compatibility') return { result: { ...none, nothing: 'use check_compatibility for a reference and a vehicle' } };
      const shown = advice.kind === 'products' ? advice.products : advice.candidates;
      return {
        result: {
          ...none, products: summariseAll(shown, language), total: advice.kind === 'products' ? advice.total : shown.length,
          needs: advice.question?.piece ?? null, choices: (advice.question?.options ?? []).flatMap(({ label }) => label ?? []),
        },
        products: shown.map(({ product }) => toCard(product, language, null, advice.stale)),
        shows: true,
        topic,
      };
    },
  });

async function byReference(catalog: Catalog, wanted: string): Promise<Product> {
  const [product] = await catalog.byReference(wanted);
  if (product === undefined) throw new ToolRefusal('unknown_reference', `the shop has no product ${wanted}`);
  return product;
}

const productDetails = ({ catalog }: CatalogToolDeps) =>
  defineTool({
    name: 'get_product_details',
    description: 'Everything the catalogue says of one product.',
    parameters: z.object({ reference }),
    result: productSchema.extend({ description: z.string(), attributes: z.record(z.string(), z.string()), oem_references: z.array(z.string()) }),
    risk: 'read', actors: EVERYONE, timeoutMs: TIMEOUT_MS,
    async execute(args, { language }) {
      const product = await byReference(catalog, args.reference);
      const description = inLanguage(product.description, language);
      return {
        result: { ...summarise(product, product.universal ? 'universal' : 'see check_compatibility', language), description, attributes: product.attributes, oem_references: product.oemReferences },
        products: [toCard(product, language, null, false)], shows: true, facts: [description, ...Object.entries(product.attributes).map(([name, value]) => `${name}: ${value}`)],
      };
    },
  });

const compatibility = (deps: CatalogToolDeps) =>
  defineTool({
    name: 'check_compatibility',
    description: 'Whether the product with a reference fits the customer\'s vehicle, and what fits instead.',
    parameters: z.object({ reference, vehicle }),
    result: z.object({ verdict: z.string(), reference: z.string(), engines: z.array(z.string()), years: z.array(z.string()), needs: z.string().nullable(), alternatives: z.array(productSchema) }),
    risk: 'read', actors: EVERYONE, timeoutMs: TIMEOUT_MS,
    async execute(args, context) {
      const { topic, vocabulary, understanding } = await topicOf(args.vehicle ?? '', deps, context);
      const { language } = context;
      const advice = await advise({ ...topic, references: [args.reference] }, { catalog: deps.catalog, vocabulary, understanding, language });
      if (advice.kind !== 'compatibility') {
        const product = await byReference(deps.catalog, args.reference);
        const verdict = product.universal ? 'universal' : 'vehicle-needed';
        return { result: { verdict, reference: product.reference, engines: [], years: [], needs: product.universal ? null : 'vehicle', alternatives: [] }, products: [toCard(product, language, null, false)] };
      }
      const found = advice.compatibility;
      const others = found.alternatives;
      return {
        result: {
          verdict: found.verdict, reference: found.product?.reference ?? args.reference, engines: found.engines, years: found.years.map(({ from, to }) => `${from ?? ''}-${to ?? ''}`),
          needs: found.question?.piece ?? null, alternatives: summariseAll(others, language),
        },
        // A part that does not fit is evidence to speak of, and no card to sell.
        products: [...(found.product === null ? [] : [found.product]), ...others.map(({ product }) => product)].map((product) => toCard(product, language, null, advice.stale)),
        facts: found.engines,
      };
    },
  });

const checkStock = ({ catalog }: CatalogToolDeps) =>
  defineTool({
    name: 'check_stock',
    description: 'How many of a product are in stock now, and when more come.',
    parameters: z.object({ reference }),
    result: z.object({ reference: z.string(), name: z.string(), stock: z.int(), restock_days: z.int().nullable() }),
    risk: 'read', actors: EVERYONE, timeoutMs: TIMEOUT_MS,
    async execute(args, { language }) {
      const product = await byReference(catalog, args.reference);
      return {
        result: { reference: product.reference, name: inLanguage(product.name, language), stock: product.stock, restock_days: product.restockDays },
        products: [toCard(product, language, null, false)],
      };
    },
  });
