import * as z from 'zod';
import type { Contacts } from '../contracts/commerce.ts';
import type { Mailer } from '../contracts/mailer.ts';
import type { Desk } from '../commerce/selling/desk.ts';
import type { Database } from '../db/database.ts';
import { readLead } from '../db/queries/leads.ts';
import { readOrder, takeRate } from '../db/queries/orders.ts';
import { formatDate, formatMoney, say } from '../language/say.ts';
import type { JobHandler } from './worker.ts';

/** Kinds that the database itself enqueues, with what they announce (`migrations/0011_selling.sql`). */
export const MAIL_QUOTE = 'mail.quote';
export const MAIL_ORDER = 'mail.order';
export const CONTACT_SYNC = 'contact.sync';

/** Mails that one address gets from us in a day, whoever asked for them. */
const MAILS_A_DAY = 6;

export interface SellingMailDeps {
  database: Database;
  mailer: Mailer;
  desk: Desk;
  shopName: string;
  bankAccount: string | undefined;
}

const mayMail = (database: Database, address: string) => takeRate(database, `mail:${address.toLowerCase()}`, MAILS_A_DAY, 86_400);

/** Mails a quote to the address its customer gave: read from the quote, never from a job. */
export const mailQuoteHandler =
  ({ database, mailer, desk, shopName }: SellingMailDeps): JobHandler =>
  async (payload) => {
    const { quote_id } = z.object({ quote_id: z.uuid() }).parse(payload);
    const made = await desk.quoteFile(quote_id);
    if (made === null || made.quote.email === null) return 'nobody to mail';
    const { quote, pdf } = made;
    if (!(await mayMail(database, made.quote.email))) return 'enough mail for today';
    const values = { number: quote.number, shop: shopName, total: formatMoney(quote.language, { amount: quote.total, currency: quote.currency }), date: formatDate(quote.language, new Date(`${quote.valid_until}T12:00:00Z`)) };
    const receipt = await mailer.send({
      to: made.quote.email, subject: say(quote.language, 'mail_quote_subject', values), text: say(quote.language, 'mail_quote_body', values),
      attachments: [{ filename: `${quote.number}.pdf`, content: pdf, mediaType: 'application/pdf' }],
    });
    return receipt.state;
  };

/** Confirms an order to the address it was placed with. */
export const mailOrderHandler =
  ({ database, mailer, shopName, bankAccount }: SellingMailDeps): JobHandler =>
  async (payload) => {
    const { order_id } = z.object({ order_id: z.uuid() }).parse(payload);
    const order = await readOrder(database, order_id);
    if (order === null) return 'nobody to mail';
    if (!(await mayMail(database, order.email))) return 'enough mail for today';
    const { language } = order;
    const total = formatMoney(language, { amount: order.total, currency: order.currency });
    const payment = order.payment === 'bank_transfer' ? say(language, 'page_transfer', { total, account: bankAccount ?? '', number: order.number }) : say(language, 'mail_pay_on_delivery');
    const values = { number: order.number, shop: shopName, total, payment, items: order.lines.map((line) => `${line.quantity} × ${line.name}`).join(', ') };
    const receipt = await mailer.send({ to: order.email, subject: say(language, 'mail_order_subject', values), text: say(language, 'mail_order_body', values) });
    return receipt.state;
  };

/** Hands a lead on as it is now; the same contact however often. */
export const contactSyncHandler =
  ({ database, contacts }: { database: Database; contacts: Contacts }): JobHandler =>
  async (payload) => {
    const { session_id } = z.object({ session_id: z.string() }).parse(payload);
    const contact = await readLead(database, session_id);
    if (contact === null) return 'gone';
    await contacts.upsert(contact);
    return contact.key;
  };
