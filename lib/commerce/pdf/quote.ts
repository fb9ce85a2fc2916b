import type { Language } from '../../contracts/language.ts';
import type { QuoteRow } from '../../db/queries/quotes.ts';
import { formatDate, formatMoney, say } from '../../language/say.ts';
import { createPages, type Pages } from './page.ts';

export interface QuoteIssuer {
  shopName: string;
  /** Address and legal identity, a line each. */
  address: string[];
}

const SMALL = 9;
/** Columns from the side where reading begins. */
const COLUMNS = { reference: { x: 0, width: 92 }, name: { x: 98, width: 218 }, quantity: { x: 320, width: 34 }, unit: { x: 356, width: 66 }, amount: { x: 424, width: 75 } } as const;

/** The PDF of a quote in its customer's language and script. The same quote gives the same page. */
export async function renderQuote(quote: QuoteRow, issuer: QuoteIssuer): Promise<Uint8Array> {
  const { language } = quote;
  const title = say(language, 'quote_pdf_title', { number: quote.number });
  const pages = await createPages({ direction: language === 'ar' ? 'rtl' : 'ltr', language, title, author: issuer.shopName, created: new Date(quote.created_at) });
  let y = writeHead(pages, quote, issuer, title);
  y = writeLines(pages, quote, y);
  writeTotals(pages, quote, y);
  return pages.end();
}

function writeHead(pages: Pages, quote: QuoteRow, issuer: QuoteIssuer, title: string): number {
  const { language } = quote;
  const half = pages.width / 2 - 10;
  let left = 48;
  left += pages.write(issuer.shopName, { x: 0, y: left, width: half }, { size: 16, weight: 'bold' });
  for (const line of issuer.address) left += pages.write(line, { x: 0, y: left, width: half }, { size: SMALL, color: '#5a6472' });
  const column = { x: pages.width - half, width: half };
  let right = 48;
  right += pages.write(title, { ...column, y: right }, { size: 16, weight: 'bold', align: 'end' });
  const dates: [Parameters<typeof say>[1], string][] = [
    ['quote_pdf_date', formatDate(language, new Date(quote.created_at))],
    ['quote_pdf_valid', formatDate(language, new Date(`${quote.valid_until}T12:00:00Z`))],
  ];
  for (const [key, date] of dates) right += pages.write(say(language, key, { date }), { ...column, y: right }, { size: SMALL, align: 'end', color: '#5a6472' });
  const { customer } = quote;
  const to = [customer.name, customer.company, quote.email ?? undefined, customer.eori === undefined ? undefined : `${customer.eori.startsWith('CHE') ? 'UID' : 'EORI'} ${customer.eori}`].filter((line) => line !== undefined && line !== '');
  let y = Math.max(left, right) + 14;
  if (to.length > 0) {
    y += pages.write(say(language, 'quote_pdf_for'), { x: 0, y, width: pages.width }, { size: SMALL, color: '#5a6472' });
    for (const line of to) y += pages.write(line ?? '', { x: 0, y, width: pages.width });
    y += 8;
  }
  return y;
}

function writeColumns(pages: Pages, language: Language, y: number): number {
  const cell = (text: string, column: { x: number; width: number }, align: 'start' | 'end' = 'start') =>
    pages.write(text, { ...column, y }, { size: SMALL, weight: 'bold', align });
  const heights = [
    cell(say(language, 'quote_pdf_reference'), COLUMNS.reference), cell(say(language, 'quote_pdf_name'), COLUMNS.name),
    cell(say(language, 'quote_pdf_quantity'), COLUMNS.quantity, 'end'), cell(say(language, 'quote_pdf_unit'), COLUMNS.unit, 'end'),
    cell(say(language, 'quote_pdf_amount'), COLUMNS.amount, 'end'),
  ];
  const below = y + Math.max(...heights) + 3;
  pages.rule(below);
  return below + 7;
}

function writeLines(pages: Pages, quote: QuoteRow, from: number): number {
  const { language, currency } = quote;
  const money = (amount: number) => formatMoney(language, { amount, currency });
  let y = writeColumns(pages, language, from);
  for (const line of quote.lines) {
    const height = pages.heightOf(line.name, COLUMNS.name.width, 10);
    if (y + height > pages.bottom) y = writeColumns(pages, language, pages.nextPage());
    pages.write(line.reference, { ...COLUMNS.reference, y }, { size: SMALL });
    const took = pages.write(line.name, { ...COLUMNS.name, y });
    pages.write(String(line.quantity), { ...COLUMNS.quantity, y }, { align: 'end' });
    pages.write(money(line.unit), { ...COLUMNS.unit, y }, { align: 'end' });
    pages.write(money(line.unit * line.quantity), { ...COLUMNS.amount, y }, { align: 'end' });
    y += took + 6;
  }
  pages.rule(y);
  return y + 10;
}

function writeTotals(pages: Pages, quote: QuoteRow, from: number): void {
  const { language, currency } = quote;
  const money = (amount: number) => formatMoney(language, { amount, currency });
  let y = from + 110 > pages.bottom ? pages.nextPage() : from;
  const line = (label: string, amount: string, weight: 'regular' | 'bold' = 'regular') => {
    const width = 230;
    const took = pages.write(label, { x: pages.width - width - 90, y, width }, { align: 'end', weight });
    pages.write(amount, { x: pages.width - 85, y, width: 85 }, { align: 'end', weight });
    y += took + 2;
  };
  const rate = `${quote.tax_basis_points / 100}`.replace('.', language === 'en' ? '.' : ',');
  line(say(language, 'quote_pdf_subtotal'), money(quote.subtotal));
  line(say(language, 'quote_pdf_shipping'), money(quote.shipping));
  line(say(language, 'quote_pdf_total'), money(quote.total), 'bold');
  line(say(language, 'quote_pdf_tax', { rate }), money(quote.tax));
  pages.write(say(language, 'quote_pdf_terms', { date: formatDate(language, new Date(`${quote.valid_until}T12:00:00Z`)) }), { x: 0, y: y + 18, width: pages.width }, { size: SMALL, color: '#5a6472' });
}
