import type { Language } from '../../contracts/language.ts';
import type { CheckoutView } from '../../commerce/selling/till.ts';
import { countryName } from '../../commerce/wizards/customs.ts';
import { formatMoney, say, type MessageKey } from '../../language/say.ts';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);

const page = (language: Language, shop: string, body: string): string => `<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${escape(say(language, 'page_title'))} – ${escape(shop)}</title><link rel="stylesheet" href="/api/checkout/style.css"></head>
<body><main><p class="shop">${escape(shop)}</p><h1>${escape(say(language, 'page_title'))}</h1>
${body}
</main></body></html>`;

export interface PageOptions {
  shop: string;
  countries: string[];
  bankAccount: string | undefined;
}

/** A page that says one thing. */
export const renderNotice = (language: Language, key: MessageKey, values: Record<string, string>, { shop }: PageOptions): string =>
  page(language, shop, `<p class="notice" role="status">${escape(say(language, key, values))}</p>`);

export function renderPlaced({ order }: Extract<CheckoutView, { state: 'placed' }>, { shop, bankAccount }: PageOptions): string {
  const { language } = order;
  const total = formatMoney(language, { amount: order.total, currency: order.currency });
  const transfer = order.payment === 'bank_transfer' && bankAccount !== undefined ? `<p>${escape(say(language, 'page_transfer', { total, account: bankAccount, number: order.number }))}</p>` : '';
  return page(language, shop, `<p class="notice" role="status">${escape(say(language, 'page_done', { number: order.number, total }))}</p>${transfer}`);
}

export function renderCheckout({ checkout, totals }: Extract<CheckoutView, { state: 'open' }>, problem: { key: MessageKey; values: Record<string, string> } | null, filled: Record<string, string>, options: PageOptions): string {
  const { language, currency } = checkout;
  const money = (amount: number) => escape(formatMoney(language, { amount, currency }));
  const text = (key: MessageKey, values: Record<string, string> = {}) => escape(say(language, key, values));
  const lines = checkout.lines.map((line) => `<tr><td>${line.quantity} × ${escape(line.name)} <small>${escape(line.reference)}</small></td><td>${money(line.unit * line.quantity)}</td></tr>`);
  const sums: [MessageKey, number][] = totals === null ? [] : [['quote_pdf_subtotal', totals.subtotal], ...(totals.discount > 0 ? [['page_discount', -totals.discount] satisfies [MessageKey, number]] : []), ['quote_pdf_shipping', totals.shipping], ['quote_pdf_total', totals.total]];
  const value = (name: string, fallback = '') => escape(filled[name] ?? fallback);
  const input = (name: string, key: MessageKey, type: string, autocomplete: string, fallback = '') =>
    `<label>${text(key)}<input name="${name}" type="${type}" autocomplete="${autocomplete}" maxlength="200" required value="${value(name, fallback)}"></label>`;
  const chosen = filled['country'] ?? checkout.country;
  const countries = options.countries.map((code) => `<option value="${code}"${code === chosen ? ' selected' : ''}>${escape(countryName(code, language))}</option>`).join('');
  const payment = (way: string, key: MessageKey, isFirst: boolean) => `<label class="radio"><input type="radio" name="payment" value="${way}" required${isFirst ? ' checked' : ''}> ${text(key)}</label>`;
  return page(language, options.shop, `${problem === null ? '' : `<p class="problem" role="alert">${text(problem.key, problem.values)}</p>`}
<table>${lines.join('')}${sums.map(([key, amount]) => `<tr class="sum"><td>${text(key)}</td><td>${money(amount)}</td></tr>`).join('')}</table>
<form method="post">
${input('name', 'page_name', 'text', 'name')}
${input('email', 'page_email', 'email', 'email', checkout.email ?? '')}
${input('street', 'page_street', 'text', 'street-address')}
${input('postcode', 'page_postcode', 'text', 'postal-code')}
${input('city', 'page_city', 'text', 'address-level2')}
<label>${text('page_country')}<select name="country" autocomplete="country">${countries}</select></label>
<label>${text('page_coupon')}<input name="coupon" type="text" maxlength="20" value="${value('coupon', checkout.coupon ?? '')}"></label>
<fieldset><legend>${text('page_payment')}</legend>${payment('on_delivery', 'page_on_delivery', true)}${options.bankAccount === undefined ? '' : payment('bank_transfer', 'page_bank_transfer', false)}</fieldset>
<button type="submit">${text('page_submit')}</button>
</form>`);
}

/** The page's own style: it stands alone, wherever the shop's pages are. */
export const CHECKOUT_STYLE = `
body{margin:0;font:16px/1.5 system-ui,sans-serif;color:#1d2430;background:#f4f5f7}
main{max-width:34rem;margin:0 auto;padding:1.5rem 1rem 4rem}
.shop{font-weight:600;margin:0}h1{margin:.2rem 0 1rem;font-size:1.5rem}
table{width:100%;border-collapse:collapse;background:#fff;border-radius:8px}td{padding:.5rem .75rem;border-bottom:1px solid #e4e7ec;vertical-align:top}td:last-child{text-align:end;white-space:nowrap}
.sum td{border:0;padding-block:.2rem}.sum:last-child td{font-weight:700;padding-bottom:.6rem}small{color:#5a6472}
form{display:grid;gap:.8rem;margin-top:1.2rem}label{display:grid;gap:.2rem;font-weight:600}.radio{display:block;font-weight:400;padding:.2rem 0}
input:not([type=radio]),select{font:inherit;padding:.6rem;border:1px solid #8b95a3;border-radius:6px;background:#fff}
fieldset{border:1px solid #c9ced6;border-radius:6px}button{font:inherit;font-weight:700;padding:.8rem;border:0;border-radius:6px;background:#14532d;color:#fff}
button:focus-visible,input:focus-visible,select:focus-visible{outline:3px solid #2563eb;outline-offset:2px}
.notice,.problem{padding:.8rem 1rem;border-radius:8px;background:#e7f6ec}.problem{background:#fdeaea}
`;
