import { fold, tokenise } from '../../lib/language/normalise.ts';
import { stem } from '../../lib/language/stem.ts';
import { FUNCTION_WORDS } from '../../lib/language/lexicon/words.ts';
import type { Language } from '../../lib/contracts/language.ts';

export interface PlainDocument {
  id: string;
  text: string;
}

/** The words of a text: folded and nothing else, or without function words and stemmed. */
export type Tokeniser = (text: string) => string[];

export const plainWords: Tokeniser = (text) => tokenise(fold(text)).map((token) => token.text);

/** The stronger reading: no function words, Snowball stems. */
export function stemmedWords(language: Language): Tokeniser {
  const { glue } = FUNCTION_WORDS[language];
  const stopped = new Set(tokenise(fold(glue)).map((token) => token.text));
  return (text) => plainWords(text).filter((word) => !stopped.has(word)).map((word) => stem(word, language));
}

/** BM25 (k1 1.2, b 0.75) over whole documents: what any search engine gives for free. */
export function createBm25(documents: readonly PlainDocument[], wordsOf: Tokeniser = plainWords): { search(question: string): { id: string; score: number }[] } {
  const lengths = new Map<string, number>();
  const postings = new Map<string, Map<string, number>>();
  for (const document of documents) {
    const words = wordsOf(document.text);
    lengths.set(document.id, words.length);
    for (const word of words) {
      const counts = postings.get(word) ?? new Map<string, number>();
      postings.set(word, counts.set(document.id, (counts.get(document.id) ?? 0) + 1));
    }
  }
  const average = [...lengths.values()].reduce((sum, length) => sum + length, 0) / Math.max(1, documents.length);
  return {
    search(question) {
      const scores = new Map<string, number>();
      for (const word of new Set(wordsOf(question))) {
        const counts = postings.get(word);
        if (counts === undefined) continue;
        const idf = Math.log(1 + (documents.length - counts.size + 0.5) / (counts.size + 0.5));
        for (const [id, count] of counts) {
          const norm = 1.2 * (1 - 0.75 + (0.75 * (lengths.get(id) ?? 0)) / average);
          scores.set(id, (scores.get(id) ?? 0) + (idf * count * 2.2) / (count + norm));
        }
      }
      return Array.from(scores, ([id, score]) => ({ id, score })).sort((a, b) => b.score - a.score);
    },
  };
}
