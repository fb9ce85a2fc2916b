import { sql } from '../sql.ts';
import { z } from 'zod';
import { productCardSchema, type ProductCard } from '../../contracts/action.ts';
import type { Contact } from '../../contracts/commerce.ts';
import type { Executor } from '../database.ts';

export interface CustomsRow {
  country: string;
  eori: string;
  company: string;
}

export async function readCustoms(database: Executor, sessionId: string): Promise<CustomsRow | null> {
  const [row] = await database.rows<CustomsRow & Record<string, unknown>>(sql`
    select country, eori, company from comptoir.app_customs where session_id = ${sessionId}`);
  return row ?? null;
}

/** One declaration a session: the last word counts. */
export async function saveCustoms(database: Executor, sessionId: string, row: CustomsRow): Promise<void> {
  await database.rows(sql`
    insert into comptoir.app_customs (session_id, country, eori, company) values (${sessionId}, ${row.country}, ${row.eori}, ${row.company})
    on conflict (session_id) do update set country = excluded.country, eori = excluded.eori, company = excluded.company, updated_at = clock_timestamp()`);
}

/** The cards that a conversation was shown last. */
export async function readLastCards(database: Executor, conversationId: string): Promise<ProductCard[]> {
  const [row] = await database.rows<{ products: unknown }>(sql`
    select action -> 'data' -> 'products' as products from comptoir.app_messages
    where conversation_id = ${conversationId}::uuid and action ->> 'type' = 'SHOW_CAROUSEL' order by seq desc limit 1`);
  return row === undefined ? [] : z.array(productCardSchema).parse(row.products);
}

const leadRowSchema = z.object({
  session_id: z.string(), subject: z.string().nullable(), email: z.string().nullable(), name: z.string().nullable(), phone: z.string().nullable(),
  language: z.string().nullable(), stage: z.string(), score: z.number(), consent: z.boolean().nullable(),
});

/** A lead as it is handed on: under its verified identity when it has one, else under its session. */
export async function readLead(database: Executor, sessionId: string): Promise<Contact | null> {
  const [row] = await database.rows(sql`
    select l.session_id, s.customer_id as subject, coalesce(lower(s.customer_email), l.email) as email, coalesce(s.customer_name, l.name) as name, l.phone, l.language, l.stage, l.score, l.consent
    from comptoir.app_leads l join comptoir.app_chat_sessions s on s.session_id = l.session_id where l.session_id = ${sessionId}`);
  if (row === undefined) return null;
  const { session_id, ...lead } = leadRowSchema.parse(row);
  return { ...lead, sessionId: session_id, key: lead.subject === null ? `session:${session_id}` : `subject:${lead.subject}` };
}

/** Creates or updates a contact. What an unverified session said of itself never touches a verified contact. */
export async function upsertContact(database: Executor, id: string, contact: Contact): Promise<void> {
  const { subject, sessionId, email, name, phone, language, stage, score, consent } = contact;
  if (subject !== null) await database.rows(sql`delete from comptoir.app_contacts where session_id = ${sessionId}`);
  const target = subject === null ? sql`(session_id)` : sql`(subject)`;
  await database.rows(sql`
    insert into comptoir.app_contacts as c (id, subject, session_id, email, name, phone, language, stage, score, consent)
    values (${id}::uuid, ${subject}, ${subject === null ? sessionId : null}, ${email}, ${name}, ${phone}, ${language}, ${stage}, ${score}, ${consent})
    on conflict ${target} do update set email = coalesce(excluded.email, c.email), name = coalesce(excluded.name, c.name), phone = coalesce(excluded.phone, c.phone),
      language = coalesce(excluded.language, c.language), stage = excluded.stage, score = greatest(c.score, excluded.score), consent = coalesce(excluded.consent, c.consent),
      updated_at = clock_timestamp()`);
}

/** A customer's yes or no to being written to. */
export async function setConsent(database: Executor, sessionId: string, consent: boolean): Promise<boolean> {
  const rows = await database.rows(sql`
    update comptoir.app_leads set consent = ${consent}, consent_at = clock_timestamp() where session_id = ${sessionId} returning session_id`);
  return rows.length > 0;
}
