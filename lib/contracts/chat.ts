import { z } from 'zod';
import { actionSchema } from './action.ts';
import { messageRoleSchema, ownerSchema } from './conversation.ts';
import { languageSchema } from './language.ts';

/** Characters of one message; longer ones are refused with `message_too_long`. */
export const MESSAGE_MAX_CHARACTERS = 2000;

const idSchema = z.string().min(1).max(128);

/** What the page around the widget says of itself. A hint for the answer, never a right. */
export const pageContextSchema = z.object({
  page_url: z.string().max(2048).optional(),
  page_title: z.string().max(300).optional(),
  product_id: z.string().max(128).optional(),
  product_reference: z.string().max(128).optional(),
  pages_viewed: z.number().int().min(0).max(100_000).optional(),
  seconds_on_product: z.number().min(0).max(1_000_000).optional(),
  cart_items: z.number().int().min(0).max(10_000).optional(),
});

export type PageContext = z.infer<typeof pageContextSchema>;

/** The body of `POST /api/chat`. Unknown fields are ignored. */
export const chatRequestSchema = z.object({
  message: z.string(),
  message_key: z.uuid().nullish(),
  session_id: idSchema.nullish(),
  session_token: z.string().max(256).nullish(),
  language: z.string().max(35).nullish(),
  context: pageContextSchema.nullish(),
  attachments: z.array(z.object({ id: idSchema })).max(5).nullish(),
});

export type ChatRequestBody = z.infer<typeof chatRequestSchema>;

export const sourceSchema = z.object({
  doc_id: z.string(),
  version: z.string(),
  title: z.string(),
  url: z.string().nullable(),
  section: z.string().nullable(),
});

export type Source = z.infer<typeof sourceSchema>;

export const ROUTES = ['token', 'wizard_fsm', 'catalog_tools', 'general_chat', 'fallback'] as const;

export const routeSchema = z.enum(ROUTES);

export type Route = (typeof ROUTES)[number];

export const guardrailsSchema = z.object({
  disclosure_blocked: z.boolean(),
  role_override_blocked: z.boolean(),
  scope_blocked: z.boolean(),
  output_blocked: z.boolean(),
  scope_classification: z.enum(['in_scope', 'out_scope', 'unsure']),
  blocked_by: z.array(z.string()),
});

export const metaSchema = z.object({
  engine: z.literal('v3'),
  routing_path: routeSchema,
  session_id: z.string(),
  session_token: z.string(),
  turn_id: z.string(),
  message_id: z.string(),
  language: languageSchema,
  message_count: z.int(),
  duration_ms: z.number(),
  guardrails: guardrailsSchema,
  memory: z.object({ rag_chunks_used: z.int(), window_messages: z.int(), entities: z.array(z.string()) }),
  behavior: z.object({
    score: z.number(),
    abandon_risk: z.boolean(),
    signals: z.array(z.enum(['competitor', 'hesitation', 'price_objection'])),
  }),
  wix: z.object({ catalog_evidence: z.boolean(), products_found: z.int() }),
  sources: z.array(sourceSchema),
  confidence: z.number().min(0).max(1),
  /** A provider and model (`openai:gpt-…`), or `extractive`, `wizard`, `token`, `staff`. */
  answered_by: z.string(),
  owner: ownerSchema,
  /** Customer messages that this turn answered together, in order. */
  merged_messages: z.int().min(1),
});

export type Meta = z.infer<typeof metaSchema>;

/** The answer of `POST /api/chat`, and what a finished turn stores. */
export const chatReplySchema = z.object({
  reply: z.string(),
  action: actionSchema.nullable(),
  meta: metaSchema,
});

export type ChatReply = z.infer<typeof chatReplySchema>;

/** RFC 9457 problem details. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string().optional(),
  code: z.string(),
  request_id: z.string().optional(),
});

export type Problem = z.infer<typeof problemSchema>;

/** The first event of a stream: what is known before the answer. */
export const streamMetaSchema = z.object({
  session_id: z.string(),
  session_token: z.string(),
  turn_id: z.string(),
});

/** The server-sent events of a chat answer, by name. */
export const chatEventSchema = z.discriminatedUnion('event', [
  z.object({ event: z.literal('meta'), data: streamMetaSchema }),
  z.object({ event: z.literal('delta'), data: z.object({ text: z.string() }) }),
  z.object({ event: z.literal('replace'), data: z.object({ text: z.string() }) }),
  z.object({ event: z.literal('action'), data: actionSchema }),
  z.object({ event: z.literal('done'), data: chatReplySchema }),
  z.object({ event: z.literal('error'), data: problemSchema }),
]);

export type ChatEvent = z.infer<typeof chatEventSchema>;

/** The answer of `GET /api/chat/source`. No passages: that version is no longer kept. */
export const sourceDocumentSchema = z.object({
  title: z.string(),
  url: z.string().nullable(),
  section: z.string().nullable(),
  passages: z.array(z.object({ section: z.string().nullable(), content: z.string() })),
});

export const attachmentSchema = z.object({
  id: z.string(),
  name: z.string(),
  media_type: z.string(),
  size: z.int(),
  /** Works for a few minutes; asking for the history again gives a fresh one. Null where files are not kept any more. */
  url: z.string().nullable(),
});

export type Attachment = z.infer<typeof attachmentSchema>;

export const ratingSchema = z.enum(['up', 'down']);

/** A question the customer is asked once, after a person has helped them. */
export const csatSchema = z.object({ conversation_id: z.string(), question: z.string(), scale: z.int() });

export const historyMessageSchema = z.object({
  id: z.string(),
  role: messageRoleSchema,
  content: z.string(),
  action: actionSchema.nullable(),
  turn_id: z.string().nullable(),
  conversation_id: z.string(),
  sources: z.array(sourceSchema),
  /** Grows with every message of the session: what was said when. */
  seq: z.int(),
  /** The key its sender gave it, so that a page recognises what it sent itself. */
  message_key: z.string().nullable(),
  attachments: z.array(attachmentSchema),
  rating: ratingSchema.nullable(),
  created_at: z.iso.datetime(),
});

export type HistoryMessage = z.infer<typeof historyMessageSchema>;

/** Events from the server to an open widget (`GET /api/chat/events`). */
export const liveEventSchema = z.discriminatedUnion('event', [
  z.object({
    event: z.literal('message'),
    data: historyMessageSchema,
  }),
  z.object({ event: z.literal('owner'), data: ownerSchema }),
  z.object({ event: z.literal('csat'), data: csatSchema }),
]);

export type LiveEvent = z.infer<typeof liveEventSchema>;

export const turnStateSchema = z.enum(['waiting', 'running', 'done']);

/** The answer of `GET /api/chat/turns/:turn_id`. */
export const turnViewSchema = z.object({
  turn_id: z.string(),
  state: turnStateSchema,
  result: chatReplySchema.nullable(),
});

export const historySchema = z.object({
  messages: z.array(historyMessageSchema),
  owner: ownerSchema,
  csat: csatSchema.nullable(),
});

export const feedbackRequestSchema = z.object({
  session_id: idSchema,
  message_id: idSchema,
  rating: ratingSchema,
  reason: z.string().max(1000).nullish(),
});
