import type { words } from './texts/fr.ts';

/** Every text a customer can read in the widget, by key. `{n}` and the like are filled in. An owner may replace each. */
export type Words = Record<keyof typeof words, string>;

/** Texts of the shop's own. `failed` stands on the button when the window could not be loaded. */
export type OwnTexts = Partial<Words> & { failed?: string };

export type WordKey = keyof Words;

const LANGUAGES = ['fr', 'en', 'de', 'ar'] as const;

export type Language = (typeof LANGUAGES)[number];

/** The first of the wishes ("de-CH", the page's language, the browser's) that the counter speaks; French when it speaks none. */
export function chooseLanguage(...wishes: (string | null | undefined)[]): Language {
  for (const wish of wishes) {
    const short = wish?.slice(0, 2).toLowerCase();
    const spoken = LANGUAGES.find((language) => language === short);
    if (spoken) return spoken;
  }
  return 'fr';
}

export const directionOf = (language: Language): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr');

/** A text with its values in place. */
export const fill = (text: string, values: Record<string, string | number>): string => text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
