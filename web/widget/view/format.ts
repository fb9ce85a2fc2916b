import type { Money } from '../../../lib/contracts/action.ts';
import type { Language } from '../words.ts';

/** Arabic texts keep Latin digits: references and prices are written with them in the whole shop. */
const LOCALES: Record<Language, string> = { fr: 'fr-FR', en: 'en-GB', de: 'de-DE', ar: 'ar-u-nu-latn' };

/** Money from its minor units: 1990 EUR is 19,90 €, 1990 JPY is 1990 ¥, 1990 TND is 1,990 TND. */
export function formatMoney(money: Money, language: Language): string {
  const format = new Intl.NumberFormat(LOCALES[language], { style: 'currency', currency: money.currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(money.amount / 10 ** digits);
}

export function formatMoment(moment: string, language: Language): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return moment;
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'medium', timeStyle: 'short' }).format(date);
}
