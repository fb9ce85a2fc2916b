import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemFrench } from '@orama/stemmers/french';
import { stemmer as stemGerman } from '@orama/stemmers/german';
import type { Language } from '../contracts/language.ts';

/** Longest first. Only what is never part of a root: a lone و, ب, ف or ل often is ("وصل", arrived). */
const ARABIC_PREFIXES = ['وال', 'بال', 'كال', 'فال', 'لل', 'ال'];
const ARABIC_SUFFIXES = ['هما', 'كما', 'تها', 'ها', 'هم', 'كم', 'ني', 'نا', 'ان', 'ات', 'ون', 'ين', 'تي', 'يه', 'ه', 'ي'];
/** Letters an Arabic stem keeps at least: roots have three. */
const ARABIC_ROOT = 3;

/**
 * A light stemmer: article, conjunction and the endings of number, gender and possession. The Snowball one takes letters
 * of the root too ("فرامل", brakes, became "رامل"), so that a word with its article no longer met the word without.
 */
export function stemArabic(word: string): string {
  let stem = word;
  const prefix = ARABIC_PREFIXES.find((candidate) => stem.startsWith(candidate) && stem.length - candidate.length >= ARABIC_ROOT);
  if (prefix !== undefined) stem = stem.slice(prefix.length);
  const suffix = ARABIC_SUFFIXES.find((candidate) => stem.endsWith(candidate) && stem.length - candidate.length >= ARABIC_ROOT);
  return suffix === undefined ? stem : stem.slice(0, -suffix.length);
}

/** Plurals that the Snowball stemmer leaves alone: pneus, vélos, feux. Words that always end so keep meeting themselves. */
const singularFrench = (word: string): string => (word.length > 3 ? word.replace(/(?<=[aiou])s$|(?<=[eo]u|eau)x$/, '') : word);

const STEMMERS: Record<Language, (word: string) => string> = { fr: (word) => stemFrench(singularFrench(word)), en: stemEnglish, de: stemGerman, ar: stemArabic };

/**
 * What a French word is searched by: without the last trace of its ending. "remboursée" meets "remboursé", "modifier" meets "modifié" and "envoyé" meets "envoi",
 * which folded words, having lost their accents, would not.
 */
export const stemFrenchSearch = (word: string): string => stem(word.replace(/(?<=.{2}e)es?$/, ''), 'fr').replace(/(?<=.{4})[iy]$/, '');

/** The stem of one folded word. Words with digits stay as they are: they are sizes and references. */
export function stem(word: string, language: Language): string {
  return /\p{N}/u.test(word) ? word : STEMMERS[language](word);
}
