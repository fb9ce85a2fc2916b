import type { CatalogVocabulary } from '../../contracts/catalog.ts';
import type { Language } from '../../contracts/language.ts';
import { say } from '../../language/say.ts';

/** Kinds of products that stand among the suggestions. */
const FAMILIES = 2;

/** Questions offered to someone who has not asked anything yet. A shop without vehicles offers what it sells. */
export function suggestionsFor(language: Language, vocabulary: Pick<CatalogVocabulary, 'families' | 'vehicles'> | null): string[] {
  const isPlain = vocabulary !== null && vocabulary.families.length > 0 && vocabulary.vehicles.length === 0;
  if (!isPlain) return (['suggestion_1', 'suggestion_2', 'suggestion_3', 'suggestion_4'] as const).map((key) => say(language, key));
  const families = vocabulary.families.slice(0, FAMILIES).map((family) => family.name[language]);
  return [...families, say(language, 'suggestion_1'), say(language, 'suggestion_3', {}, true)];
}
