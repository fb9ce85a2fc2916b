import type { Language } from '../../lib/contracts/language.ts';
import { FUNCTION_WORDS } from '../../lib/language/lexicon/words.ts';
import { fold, tokenise } from '../../lib/language/normalise.ts';

/** What is left of a question typed into a search box: its first four words that are no function words. */
export function keywordsOf(question: string, language: Language): string {
  const { glue, shape } = FUNCTION_WORDS[language];
  const skipped = new Set(tokenise(fold(`${glue} ${shape}`)).map((token) => token.text));
  return tokenise(fold(question)).map((token) => token.text).filter((word) => !skipped.has(word)).slice(0, 4).join(' ');
}

/** The question with two neighbouring letters swapped in its longest word, the same at every run. */
export function misspell(question: string): string {
  const longest = Array.from(question.matchAll(/\p{L}{5,}/gu)).sort((a, b) => b[0].length - a[0].length)[0];
  if (longest === undefined) return '';
  const at = longest.index + Math.floor(longest[0].length / 2);
  return question.slice(0, at) + question.charAt(at + 1) + question.charAt(at) + question.slice(at + 2);
}
