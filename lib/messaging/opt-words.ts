import { LANGUAGES, type Language } from '../contracts/language.ts';
import { fold } from '../language/normalise.ts';

/**
 * Words that, alone in a message, end or resume all writing. Exact: "stop les plaquettes" is a message like any other.
 * The first of each list is the one we tell customers.
 */
const OUT: Record<Language, readonly string[]> = {
  fr: ['STOP', 'ARRÊT', 'ARRÊTER', 'ARRETEZ', 'DÉSABONNER', 'DÉSABONNEMENT', 'DÉSINSCRIRE', 'ME DÉSINSCRIRE', 'STOP PUB'],
  en: ['STOP', 'STOP ALL', 'STOPALL', 'UNSUBSCRIBE', 'OPT OUT', 'OPT-OUT', 'OPTOUT'],
  de: ['STOP', 'STOPP', 'ABMELDEN', 'ABBESTELLEN', 'AUSTRAGEN'],
  ar: ['إيقاف', 'توقف', 'قف', 'إلغاء الاشتراك', 'الغاء الاشتراك', 'ستوب'],
};

const IN: Record<Language, readonly string[]> = {
  fr: ['START', 'REPRENDRE', 'RÉABONNER', 'M’ABONNER', 'ABONNER'],
  en: ['START', 'UNSTOP', 'SUBSCRIBE', 'RESUBSCRIBE', 'OPT IN', 'OPT-IN', 'OPTIN'],
  de: ['START', 'ANMELDEN', 'FORTSETZEN'],
  ar: ['ابدأ', 'استئناف', 'اشتراك', 'ستارت'],
};

export interface OptWord {
  effect: 'opt_out' | 'opt_in';
  /** The language of the word; null when several share it. */
  language: Language | null;
}

function index(effect: OptWord['effect'], words: Record<Language, readonly string[]>): [string, OptWord][] {
  const found = new Map<string, OptWord>();
  for (const language of LANGUAGES) {
    for (const word of words[language]) {
      const key = fold(word);
      found.set(key, { effect, language: found.has(key) ? null : language });
    }
  }
  return [...found];
}

const WORDS = new Map([...index('opt_out', OUT), ...index('opt_in', IN)]);

/** The opt word a whole message is, or null. */
export const findOptWord = (text: string): OptWord | null => WORDS.get(fold(text).trim().replace(/^[\s"'«»]+|[\s"'«».!؟?]+$/g, '')) ?? null;
