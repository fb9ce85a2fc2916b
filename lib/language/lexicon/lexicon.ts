import { createHash } from 'node:crypto';
import { LANGUAGES, type Language } from '../../contracts/language.ts';
import { fold, tokenise } from '../normalise.ts';
import { stem, stemFrenchSearch } from '../stem.ts';
import { CAR_PARTS } from './car-parts.ts';
import { createSplitter, type CompoundSplitter } from './compounds.ts';
import type { Concept } from './concept.ts';
import { DELIVERY } from './delivery.ts';
import { FRENCH_FAMILIES } from './french-families.ts';
import { NEAR_FRENCH } from './near-french.ts';
import { ORDERS } from './orders.ts';
import { PRODUCTS } from './products.ts';
import { RETURNS } from './returns.ts';
import { SHAPES } from './shapes.ts';
import { SHOP } from './shop.ts';
import { SpellingIndex } from './spelling.ts';
import { SYMPTOMS } from './symptoms.ts';
import { addPhrase, createTrie, type PhraseTrie } from './trie.ts';
import { FUNCTION_WORDS, OWN_STEMS, TOWNS } from './words.ts';

/** What customers say of any shop: how they ask, and what they ask of orders and of the shop itself. */
const SHOP_TALK: readonly Concept[] = [...SHAPES, ...DELIVERY, ...RETURNS, ...ORDERS, ...SHOP];

/** The concepts every shop's customers talk about; a shop of other goods hands in its own families beside them. */
export const CONCEPTS: readonly Concept[] = [...SHOP_TALK, ...PRODUCTS, ...CAR_PARTS, ...SYMPTOMS];

/** Words used for one another, group by group, where a language has such a list. */
const NEAR: Partial<Record<Language, string>> = { fr: NEAR_FRENCH };
/** The mark of a group's key: it is no concept that anything is decided by, only a looser way to match. */
export const NEAR_MARK = '~';

/** What a caller adds: a family of the catalogue, a topic of the shop. */
export interface ExtraConcept {
  key: string;
  words: Record<Language, string[]>;
}

export interface LexiconOptions {
  extra?: readonly ExtraConcept[];
  /** Names that say which thing is meant, not what is asked of it: makes, models, engines. */
  neutral?: readonly string[];
}

/** How one word is read. */
export type WordClass = 'glue' | 'shape' | 'weak' | 'common' | 'neutral' | 'number' | 'content';

/** How a word is read, and what it is compared by: itself for the words of a question's shape, else its stem. */
export interface WordReading {
  class: WordClass;
  key: string;
  /** What it is searched by, looser than the key: forms of one verb that name different concepts are one word here. Null for the lightest glue. */
  term: string | null;
}

export interface LanguageLexicon {
  read(word: string): WordReading;
  keyOf(word: string): string;
  phrases: PhraseTrie;
  spelling: SpellingIndex;
  /** Whether a phrase of the lexicon uses the word. */
  knows(key: string): boolean;
  compounds: CompoundSplitter | null;
}

/** A concept that other concepts make up when they stand close together. */
export interface Composite {
  key: string;
  parts: readonly string[];
}

export interface Lexicon {
  /** Changes whenever documents must be analysed again, extras aside. */
  readonly fingerprint: string;
  /** Changes with the extras too. */
  readonly revision: string;
  readonly languages: Readonly<Record<Language, LanguageLexicon>>;
  /** Composites by each of their parts. */
  readonly composites: ReadonlyMap<string, readonly Composite[]>;
  isSilent(key: string): boolean;
  /** Whether a concept is of the goods and what they are for, a family of the catalogue included: not of the shop. */
  isOfGoods(key: string): boolean;
}

/** Remembered words per language. Bounded: a hostile text must not grow it. */
const WORDS_KEPT = 50_000;

export const words = (text: string): string[] => tokenise(fold(text)).map((token) => token.text);

const phrasesOf = (list: string | undefined): string[] => (list ?? '').split(',').map((phrase) => phrase.trim()).filter((phrase) => phrase !== '');

/** The words of a list of families, each with its own stem. */
function familiesOf(list: string): Map<string, string> {
  const stems = new Map<string, string>();
  for (const line of list.split(/[;\n]/)) {
    const [common, forms] = line.split(':');
    for (const word of words(forms ?? '')) stems.set(word, common?.trim() ?? word);
  }
  return stems;
}

function createStemmer(language: Language): (word: string) => string {
  const own = familiesOf(OWN_STEMS[language] ?? '');
  return (word) => own.get(word) ?? stem(word, language);
}

function compileLanguage(language: Language, concepts: readonly Concept[], options: LexiconOptions): LanguageLexicon {
  const { light, glue, shape, weak, common } = FUNCTION_WORDS[language];
  const stemOf = createStemmer(language);
  const searchStemOf = createSearchStemmer(language);
  const lights = new Set(words(light));
  const glues = new Set([...lights, ...words(glue)]);
  const shapes = new Set(words(shape));
  const weaks = new Set(words(weak).map(stemOf));
  const commons = new Set(words(common).map(stemOf));
  const neutrals = new Set([TOWNS, ...(options.neutral ?? [])].flatMap(words).filter((word) => !/^\p{N}/u.test(word)));
  const known = new Set<string>();
  const surface = new Set<string>();
  const phrases = createTrie();
  const spelling = new SpellingIndex();

  /** Arabic writes "and", "for" and "with" onto the next word; they come off where a word of the lexicon is left. */
  const keyOf = (word: string): string => {
    if (shapes.has(word) || glues.has(word)) return word;
    const key = stemOf(word);
    if (language !== 'ar' || known.has(key) || word.length < 5 || !/^[ولبفك]/.test(word)) return key;
    const rest = stemOf(word.slice(1));
    return known.has(rest) ? rest : key;
  };
  const add = (phrase: string, key: string): void => {
    const kept = words(phrase).filter((word) => !lights.has(word));
    if (kept.length === 0) throw new Error(`lexicon: "${phrase}" (${language}, ${key}) has no word of its own`);
    addPhrase(phrases, kept.map(keyOf), key);
    for (const word of kept) {
      known.add(keyOf(word));
      if (!shapes.has(word) && !glues.has(word)) surface.add(word);
    }
  };
  for (const concept of concepts) {
    for (const phrase of [...phrasesOf(concept[language]), ...phrasesOf(concept.any)]) add(phrase, concept.key);
  }
  for (const extra of options.extra ?? []) for (const phrase of extra.words[language]) if (words(phrase).length > 0) add(phrase, extra.key);
  for (const [group, line] of (NEAR[language] ?? '').trim().split('\n').entries()) {
    for (const phrase of phrasesOf(line)) add(phrase, `${NEAR_MARK}${group}`);
  }
  for (const word of [...surface, ...glues, ...shapes, ...words(weak)]) if (word.length >= 5) spelling.add(word);

  const classOf = (word: string): WordClass => {
    if (glues.has(word)) return 'glue';
    if (shapes.has(word)) return 'shape';
    if (/^\p{N}+(\.\p{N}+)*$/u.test(word)) return 'number';
    if (neutrals.has(word)) return 'neutral';
    // A lone letter is shorthand ("g recu", "c koi").
    const stem = stemOf(word);
    if (weaks.has(stem) || /^\p{L}$/u.test(word)) return 'weak';
    return commons.has(stem) ? 'common' : 'content';
  };
  const readings = new Map<string, WordReading>();

  return {
    read(word) {
      let reading = readings.get(word);
      if (reading === undefined) {
        if (readings.size >= WORDS_KEPT) readings.clear();
        const key = keyOf(word);
        readings.set(word, (reading = { class: classOf(word), key, term: lights.has(word) ? null : searchStemOf(word, key) }));
      }
      return reading;
    },
    keyOf,
    phrases,
    spelling,
    knows: (key) => known.has(key),
    compounds: language === 'de' ? createSplitter([...surface, ...Array.from(surface, stemOf)]) : null,
  };
}

function compileComposites(concepts: readonly Concept[]): Map<string, Composite[]> {
  const composites = new Map<string, Composite[]>();
  for (const concept of concepts) {
    for (const parts of concept.parts ?? []) {
      for (const part of parts) composites.set(part, [...(composites.get(part) ?? []), { key: concept.key, parts }]);
    }
  }
  return composites;
}

/** What a word is searched by, from what it is compared by. */
function createSearchStemmer(language: Language): (word: string, key: string) => string {
  if (language !== 'fr') return (_word, key) => key;
  const own = familiesOf(OWN_STEMS.fr ?? '');
  const families = familiesOf(FRENCH_FAMILIES);
  return (word, key) => families.get(word) ?? (own.has(word) ? key : stemFrenchSearch(word));
}

const digest = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);

/** Prepares the lexicon: about fifty milliseconds, once. */
export function compileLexicon(options: LexiconOptions = {}): Lexicon {
  const silent = new Set(CONCEPTS.filter((concept) => concept.silent === true).map((concept) => concept.key));
  const shopTalk = new Set(SHOP_TALK.map((concept) => concept.key));
  const languages = Object.fromEntries(LANGUAGES.map((language) => [language, compileLanguage(language, CONCEPTS, options)]));
  const fingerprint = digest([CONCEPTS, FUNCTION_WORDS, TOWNS, OWN_STEMS, NEAR, FRENCH_FAMILIES]);
  return {
    fingerprint,
    revision: digest([fingerprint, options.extra ?? [], options.neutral ?? []]),
    languages: languages as Record<Language, LanguageLexicon>,
    composites: compileComposites(CONCEPTS),
    isSilent: (key) => silent.has(key),
    isOfGoods: (key) => !shopTalk.has(key),
  };
}
