import type { Catalog, CatalogVocabulary } from '../contracts/catalog.ts';
import { LANGUAGES, type Language } from '../contracts/language.ts';
import { catalogLexicon } from '../commerce/lexicon.ts';
import type { Lexicon } from '../language/lexicon/lexicon.ts';
import { conceptsIn } from '../language/analyse.ts';
import { createLanguageDetector, type LanguageDetector, type LanguageWords } from '../language/detect.ts';
import { createUnderstanding, type Understanding } from '../commerce/understand.ts';

/** The catalogue's words, and what reads messages with them. */
export interface CatalogWords {
  vocabulary: CatalogVocabulary;
  understanding: Understanding;
  detect: LanguageDetector;
  /** What texts of the shop are read with. */
  lexicon: Lexicon;
  /** The subjects of the shop that a text names: delivery, a warranty, a symptom, a part. */
  conceptsIn(text: string, language: Language): string[];
}

/** Keeps the words of the catalogue's current revision. */
export function createCatalogWords(catalog: Catalog): () => Promise<CatalogWords> {
  let kept: CatalogWords | undefined;
  return async () => {
    const vocabulary = await catalog.vocabulary();
    if (kept?.vocabulary.revision !== vocabulary.revision) {
      const lexicon = catalogLexicon(vocabulary);
      kept = {
        vocabulary,
        lexicon,
        understanding: createUnderstanding(vocabulary),
        detect: createLanguageDetector(wordsOf(vocabulary), lettered(vocabulary)),
        conceptsIn: (text, language) => conceptsIn(text, language, lexicon),
      };
    }
    return kept;
  };
}

const wordsOf = ({ families }: CatalogVocabulary): LanguageWords =>
  Object.fromEntries(LANGUAGES.map((language) => [language, families.flatMap((family) => [family.name[language], ...family.synonyms[language]])]));

/** Names of vehicles that end in a letter: alone it could be a word. */
const lettered = ({ vehicles }: CatalogVocabulary): string[] =>
  vehicles.flatMap(({ generations }) => generations.flatMap(({ name, aliases }) => [name, ...aliases])).filter((name) => /\s\p{L}$/u.test(name));
