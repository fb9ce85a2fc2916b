import type { Language } from './words.ts';

/** The few texts that are there before anything else is loaded. */
export const LAUNCHER_WORDS: Record<Language, { label: string; failed: string }> = {
  fr: { label: 'Le comptoir', failed: 'Le comptoir ne s’est pas ouvert. Réessayez.' },
  en: { label: 'The counter', failed: 'The counter did not open. Try again.' },
  de: { label: 'Die Theke', failed: 'Die Theke hat sich nicht geöffnet. Bitte erneut versuchen.' },
  ar: { label: 'مكتب المساعدة', failed: 'تعذر فتح مكتب المساعدة. حاول مرة أخرى.' },
};
