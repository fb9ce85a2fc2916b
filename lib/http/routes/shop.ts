import * as z from 'zod';
import { productCardSchema } from '../../contracts/action.ts';
import type { Catalog, Product } from '../../contracts/catalog.ts';
import { knowledgeResultSchema, type Knowledge } from '../../contracts/knowledge.ts';
import { LANGUAGES, languageSchema, type Language } from '../../contracts/language.ts';
import { toCard } from '../../commerce/advise.ts';
import { suggestionsFor } from '../../engine/extractive/suggestions.ts';
import { detectLanguage } from '../../language/detect.ts';
import type { Check } from '../health.ts';
import { problemResponses } from '../responses.ts';
import { defineRoute, type RouteDefinition } from '../route.ts';

export interface ShopRouteDeps {
  catalog: Catalog;
  knowledge: Knowledge;
  knowledgeHealth: () => Promise<Check>;
  /** Told when a client names a namespace: what it may read is decided by who it is, and asking for more is worth a note. */
  onNamespaceRequest: (asked: unknown) => Promise<void>;
}

/** A language as browsers name it ("de-CH"); anything the counter does not speak is French. */
const languageParam = z
  .string()
  .max(35)
  .optional()
  .transform((tag): Language => languageSchema.catch('fr').parse(tag?.slice(0, 2).toLowerCase()));

/** What pages ask the shop for beside the conversation. */
export function shopRoutes(deps: ShopRouteDeps): RouteDefinition[] {
  return [
    defineRoute({
      method: 'get',
      path: '/api/chat/suggestions',
      summary: 'Questions to offer to someone who has not asked anything yet.',
      query: z.object({ language: languageParam }),
      responses: { 200: { description: 'The questions', schema: z.object({ suggestions: z.array(z.string()) }) }, ...problemResponses(400, 502, 503) },
      handle: async ({ query }) => ({ suggestions: suggestionsFor(query.language, await deps.catalog.vocabulary()) }),
    }),
    defineRoute({
      method: 'get',
      path: '/api/catalog',
      summary: 'Products, for a page that shows some.',
      query: z.object({
        language: languageParam,
        family: z.string().max(64).optional(),
        limit: z.coerce.number().int().min(1).max(50).default(12),
      }),
      responses: {
        200: { description: 'The products', schema: z.object({ products: z.array(productCardSchema), total: z.int(), stale: z.boolean() }) },
        ...problemResponses(400, 502, 503),
      },
      async handle({ query }) {
        const page = await deps.catalog.search({ ...(query.family === undefined ? {} : { families: [query.family] }), inStockOnly: true, limit: query.limit });
        return { products: page.products.map((product: Product) => toCard(product, query.language, null, page.stale)), total: page.total, stale: page.stale };
      },
    }),
    defineRoute({
      method: 'post',
      path: '/api/knowledge/query',
      summary: 'What the shop has published about a question.',
      body: z.object({ question: z.string().trim().min(1).max(2000), language: z.enum(LANGUAGES).nullish(), limit: z.number().int().min(1).max(20).nullish(), namespace: z.unknown().optional(), namespaces: z.unknown().optional() }),
      responses: { 200: { description: 'The passages', schema: knowledgeResultSchema }, ...problemResponses(400, 413, 415, 503) },
      async handle({ body }) {
        const asked = body.namespace ?? body.namespaces;
        if (asked !== undefined && asked !== null) await deps.onNamespaceRequest(asked);
        const language = body.language ?? detectLanguage(body.question).language;
        const { status, passages, suggestions } = await deps.knowledge.query({ text: body.question, language, limit: body.limit ?? 5, actor: 'public_chatbot' });
        return { status, passages, suggestions };
      },
    }),
    defineRoute({
      method: 'get',
      path: '/api/knowledge/health',
      summary: 'Whether answers can be given from knowledge.',
      responses: {
        200: { description: 'They can', schema: z.object({ status: z.string(), detail: z.string() }) },
        503: { description: 'They cannot', schema: z.object({ status: z.string(), detail: z.string() }) },
      },
      async handle({ response }) {
        const check = await deps.knowledgeHealth();
        response.status(check.status === 'down' ? 503 : 200);
        return check;
      },
    }),
  ];
}
