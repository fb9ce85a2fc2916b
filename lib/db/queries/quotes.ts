import { sql } from '../sql.ts';
import { z } from 'zod';
import { lineSchema } from '../../contracts/commerce.ts';
import { languageSchema } from '../../contracts/language.ts';
import type { Executor } from '../database.ts';
import { toJsonb } from '../json.ts';

export const quoteCustomerSchema = z.object({ name: z.string().optional(), company: z.string().optional(), country: z.string().optional(), eori: z.string().optional() });

const quoteRowSchema = z.object({
  id: z.string(),
  number: z.string(),
  session_id: z.string().nullable(),
  email: z.string().nullable(),
  language: languageSchema,
  customer: quoteCustomerSchema,
  lines: z.array(lineSchema),
  currency: z.string(),
  subtotal: z.int(),
  shipping: z.int(),
  tax_basis_points: z.int(),
  tax: z.int(),
  total: z.int(),
  valid_until: z.string(),
  object_key: z.string().nullable(),
  created_at: z.string(),
});

export type QuoteRow = z.infer<typeof quoteRowSchema>;

export interface QuoteInput {
  id: string;
  request_key: string;
  session_id: string | null;
  email: string | null;
  language: string;
  customer: z.infer<typeof quoteCustomerSchema>;
  lines: z.infer<typeof lineSchema>[];
  currency: string;
  subtotal: number;
  shipping: number;
  tax_basis_points: number;
  tax: number;
  total: number;
  valid_days: number;
  prefix: string;
}

/** The quote of a request key: made now, or the one that was made. */
export async function insertQuote(database: Executor, input: QuoteInput): Promise<QuoteRow> {
  const [row] = await database.rows<{ value: unknown }>(sql`select comptoir.create_quote(${toJsonb(input)}::jsonb) as value`);
  return quoteRowSchema.parse(row?.value);
}

export async function readQuote(database: Executor, id: string): Promise<QuoteRow | null> {
  const [row] = await database.rows<{ value: unknown }>(sql`select to_jsonb(q) as value from comptoir.app_quotes q where id = ${id}::uuid`);
  return row === undefined ? null : quoteRowSchema.parse(row.value);
}

/** Where a quote's PDF lies. */
export async function setQuoteObject(database: Executor, id: string, key: string): Promise<void> {
  await database.rows(sql`update comptoir.app_quotes set object_key = ${key} where id = ${id}::uuid and object_key is distinct from ${key}`);
}
