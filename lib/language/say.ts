import type { Language, PartlyLocalized } from '../contracts/language.ts';
import { ar } from './messages/ar.ts';
import { de } from './messages/de.ts';
import { en } from './messages/en.ts';
import { fr, type MessageCatalog, type MessageKey as CounterKey } from './messages/fr.ts';
import { plain } from './messages/plain.ts';
import { selling } from './messages/selling.ts';

const CATALOGS: Record<Language, MessageCatalog> = { fr, en, de, ar };

export type MessageKey = CounterKey | keyof typeof selling;

const textOf = (language: Language, key: MessageKey): string => (key in selling ? selling[key as keyof typeof selling][language] : CATALOGS[language][key as CounterKey]);

/**
 * A text of the counter in a customer's language, with its `{placeholders}` filled. `isPlain`: the shop's products fit
 * everything, and no vehicle is spoken of.
 */
export function say(language: Language, key: MessageKey, values: Record<string, string | number> = {}, isPlain = false): string {
  const text = (isPlain ? plain[key as CounterKey]?.[language] : undefined) ?? textOf(language, key);
  return text.replace(/\{(\w+)\}/g, (_whole, name: string) => String(values[name] ?? ''));
}

/** An amount of money as the customer's language writes it; digits stay Western, as prices are in the shops of all four. */
export function formatMoney(language: Language, money: { amount: number; currency: string }): string {
  const format = new Intl.NumberFormat(LOCALES[language], { style: 'currency', currency: money.currency });
  return format.format(money.amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}

/** A day as the customer's language writes it. */
export const formatDate = (language: Language, date: Date): string => new Intl.DateTimeFormat(LOCALES[language], { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(date);

/** A day and time at the shop. */
export const formatDateTime = (language: Language, date: Date, timeZone: string): string =>
  new Intl.DateTimeFormat(LOCALES[language], { weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', timeZone }).format(date);

/** A text of the shop in a language, or in the one it has. */
export const inLanguage = (text: PartlyLocalized, language: Language): string => text[language] ?? text.fr ?? Object.values(text)[0] ?? '';

const LOCALES: Record<Language, string> = { fr: 'fr-FR', en: 'en-IE', de: 'de-DE', ar: 'ar-MA-u-nu-latn' };
