import { z } from 'zod';
import { defineSettings, integer } from '../config/settings.ts';

/** How knowledge is searched, and who may publish it over HTTP. */
export const knowledgeSettings = defineSettings({
  alpha: {
    env: 'KNOWLEDGE_ALPHA', doc: 'How much vectors count beside words, from 0 (words only) to 1 (vectors only). Used where an embedding provider is configured.',
    schema: z.coerce.number().min(0).max(1).default(0.5),
  },
  embedWaitMs: { env: 'KNOWLEDGE_EMBED_WAIT_MS', doc: 'The longest a question waits for its vector; then words alone are searched.', schema: integer({ min: 50, max: 30_000, fallback: 800 }) },
  rerankWaitMs: { env: 'KNOWLEDGE_RERANK_WAIT_MS', doc: 'The longest a question waits for the reranker; then the order of the search stands.', schema: integer({ min: 50, max: 30_000, fallback: 1_200 }) },
  wikijsToken: { env: 'WIKIJS_TOKEN', doc: 'An API key that may read the pages of a Wiki.js, for `build --source wikijs:https://…`.', schema: z.string().min(1).optional(), secret: true },
  buildKey: { env: 'KNOWLEDGE_BUILD_KEY', doc: 'The key that `npm run knowledge -- serve` asks for. The shop itself never reads it.', schema: z.string().min(24, 'must have at least 24 characters').optional(), secret: true },
  servePort: { env: 'KNOWLEDGE_PORT', doc: 'The port of `npm run knowledge -- serve`.', schema: integer({ min: 0, max: 65_535, fallback: 3001 }) },
  serveHost: { env: 'KNOWLEDGE_HOST', doc: 'The address it listens on.', schema: z.string().default('127.0.0.1') },
  documentsDir: { env: 'KNOWLEDGE_DIR', doc: 'The folder that its documents are kept in, as Markdown.', schema: z.string().default('.knowledge') },
});
