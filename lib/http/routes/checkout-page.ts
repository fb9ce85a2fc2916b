import type { Language } from '../../contracts/language.ts';
import type { CheckoutView } from '../../commerce/selling/till.ts';
import { countryName } from '../../commerce/wizards/customs.ts';
import { formatMoney, say, type MessageKey } from '../../language/say.ts';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);

const page = (language: Language, shop: string, body: string): string => `<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><meta name="color-scheme" content="light dark"><title>${escape(say(language, 'page_title'))} – ${escape(shop)}</title><link rel="stylesheet" href="/api/checkout/style.css"></head>
<body><main><p class="shop">${escape(shop)}</p><h1>${escape(say(language, 'page_title'))}</h1>
${body}
</main></body></html>`;

export interface PageOptions {
  shop: string;
  countries: string[];
  bankAccount: string | undefined;
  taxBasisPoints: number;
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
  const lines = checkout.lines.map((line) => `<tr><td>${line.quantity} × <bdi>${escape(line.name)}</bdi> <small><bdi>${escape(line.reference)}</bdi>${line.quantity > 1 ? ` · <bdi>${money(line.unit)}</bdi>` : ''}</small></td><td><bdi>${money(line.unit * line.quantity)}</bdi></td></tr>`);
  const rate = `${options.taxBasisPoints / 100}`.replace('.', language === 'en' ? '.' : ',');
  const sums: [MessageKey, number][] = totals === null ? [] : [['quote_pdf_subtotal', totals.subtotal], ...(totals.discount > 0 ? [['page_discount', -totals.discount] satisfies [MessageKey, number]] : []), ['quote_pdf_shipping', totals.shipping], ['quote_pdf_total', totals.total], ['quote_pdf_tax', totals.tax]];
  const value = (name: string, fallback = '') => escape(filled[name] ?? fallback);
  const input = (name: string, key: MessageKey, type: string, autocomplete: string, fallback = '') =>
    `<label>${text(key)}<input name="${name}" type="${type}" autocomplete="${autocomplete}" maxlength="200" dir="auto" required value="${value(name, fallback)}"></label>`;
  const chosen = filled['country'] ?? checkout.country;
  const countries = options.countries.map((code) => `<option value="${code}"${code === chosen ? ' selected' : ''}>${escape(countryName(code, language))}</option>`).join('');
  const paid = filled['payment'] ?? 'on_delivery';
  const payment = (way: string, key: MessageKey) => `<label class="radio"><input type="radio" name="payment" value="${way}" required${way === paid ? ' checked' : ''}> ${text(key)}</label>`;
  return page(language, options.shop, `${problem === null ? '' : `<p class="problem" role="alert">${text(problem.key, problem.values)}</p>`}
<div class="columns">
<section class="summary" aria-label="${text('page_title')}"><table>${lines.join('')}${sums.map(([key, amount]) => `<tr class="sum ${key}"><td>${text(key, { rate })}</td><td><bdi>${money(amount)}</bdi></td></tr>`).join('')}</table></section>
<form method="post">
${input('name', 'page_name', 'text', 'name')}
${input('email', 'page_email', 'email', 'email', checkout.email ?? '')}
${input('street', 'page_street', 'text', 'street-address')}
<div class="pair">${input('postcode', 'page_postcode', 'text', 'postal-code')}${input('city', 'page_city', 'text', 'address-level2')}</div>
<label>${text('page_country')}<select name="country" autocomplete="country">${countries}</select></label>
<label>${text('page_coupon')}<input name="coupon" type="text" maxlength="20" dir="auto" value="${value('coupon', checkout.coupon ?? '')}"></label>
<fieldset><legend>${text('page_payment')}</legend>${payment('on_delivery', 'page_on_delivery')}${options.bankAccount === undefined ? '' : payment('bank_transfer', 'page_bank_transfer')}</fieldset>
<button type="submit">${text('page_submit')}</button>
</form>
</div>`);
}

/** The page's own style: it stands alone, wherever the shop's pages are. */
export const CHECKOUT_STYLE = `
:root{color-scheme:light dark;--ground:#f4f5f7;--paper:#fff;--ink:#1d2430;--soft:#566070;--line:#d5dae1;--edge:#7d8794;--go:#14532d;--on-go:#fff;--focus:#2563eb;--good:#e7f6ec;--bad:#fdeaea;--bad-ink:#8f1d1d}
@media (prefers-color-scheme:dark){:root{--ground:#12161d;--paper:#1b212b;--ink:#e8ecf2;--soft:#a3adba;--line:#323b48;--edge:#76818f;--go:#86d9a5;--on-go:#0c2416;--focus:#8ab4ff;--good:#173524;--bad:#3d1c1c;--bad-ink:#ffc9c9}}
*{box-sizing:border-box}
body{margin:0;font:16px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--ground)}
main{max-width:60rem;margin:0 auto;padding:1.5rem 1rem 4rem}
.shop{font-weight:600;margin:0;color:var(--soft)}h1{margin:.1rem 0 1.2rem;font-size:1.6rem;line-height:1.25}
.columns{display:grid;gap:1.5rem;align-items:start}
@media (min-width:52rem){.columns{grid-template-columns:minmax(0,3fr) minmax(0,2fr);gap:2.5rem}.summary{order:2;position:sticky;top:1.5rem}}
table{width:100%;background:var(--paper);border:1px solid var(--line);border-radius:10px;border-spacing:0;border-collapse:separate;overflow:hidden}
td{padding:.65rem .85rem;border-bottom:1px solid var(--line);vertical-align:top;text-align:start;overflow-wrap:anywhere}td:last-child{text-align:end;white-space:nowrap}
.sum td{border:0;padding-block:.2rem}.sum.quote_pdf_subtotal td{padding-top:.65rem}.sum.quote_pdf_total td{font-weight:700;font-size:1.15rem;padding-block:.4rem 0}
.sum.quote_pdf_tax td{color:var(--soft);font-size:.9rem;padding-bottom:.7rem}small{display:block;color:var(--soft);font-size:.85rem}
form{display:grid;gap:.9rem}label{display:grid;gap:.25rem;font-weight:600;min-width:0}.pair{display:grid;gap:.9rem;grid-template-columns:minmax(0,2fr) minmax(0,3fr)}
input:not([type=radio]),select{font:inherit;font-weight:400;width:100%;min-height:2.9rem;padding:.55rem .7rem;border:1px solid var(--edge);border-radius:8px;background:var(--paper);color:inherit}
fieldset{border:0;padding:0;margin:0;display:grid;gap:.5rem}legend{font-weight:600;padding:0;margin-bottom:.3rem}
.radio{display:flex;align-items:center;gap:.6rem;font-weight:400;padding:.65rem .8rem;border:1px solid var(--edge);border-radius:8px;background:var(--paper)}.radio:has(:checked){border-color:var(--go);box-shadow:inset 0 0 0 1px var(--go)}
input[type=radio]{width:1.15rem;height:1.15rem;margin:0;accent-color:var(--go)}
button{font:inherit;font-weight:700;min-height:3.2rem;padding:.8rem;border:0;border-radius:8px;background:var(--go);color:var(--on-go);cursor:pointer}button:hover{filter:brightness(1.1)}
button:focus-visible,input:focus-visible,select:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
.notice,.problem{padding:.9rem 1rem;border-radius:8px;background:var(--good);margin:0 0 1.2rem}.problem{background:var(--bad);color:var(--bad-ink);font-weight:600}
`;
