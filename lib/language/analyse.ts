import type { Language } from '../contracts/language.ts';
import { NEAR_MARK, type LanguageLexicon, type Lexicon } from './lexicon/lexicon.ts';
import { LONGEST_WORD, mentionsIn, read, type AnalysedWord, type ConceptMention, type Reading, type ReadToken } from './lexicon/read.ts';
import { canBeMisspelt } from './lexicon/spelling.ts';

/** Changes whenever the same text may give other terms: documents must then be built again. */
export const ANALYSER_VERSION = 4;

export type TermKind = 'word' | 'weak' | 'neutral' | 'number' | 'reference' | 'part' | 'concept' | 'near' | 'little';

/** What a text is searched by: a stem, a number, a reference, a part of a compound, a concept ("#delivery-time"), a group of words that are near ("~12"), or a little word ("=who"). */
export interface Term {
  text: string;
  kind: TermKind;
  /** The words of the text it comes from, as indexes of `Analysis.words`. */
  words: readonly number[];
}

export interface Analysis {
  words: AnalysedWord[];
  terms: Term[];
}

/** A question, with what its unknown words may have been meant for. */
export interface QuestionAnalysis extends Analysis {
  /** Terms that hold only if a word was misspelt; to be used where the corpus does not know the word itself. */
  guesses: Term[];
}

/** References shorter than this are sizes. */
const SHORTEST_REFERENCE = 4;
/** Words shorter than this have too many neighbours to be guessed; Arabic leaves its vowels out, so its words have more. */
const SHORTEST_GUESS: Record<Language, number> = { fr: 4, en: 4, de: 5, ar: 6 };

const wordsBetween = (tokens: readonly ReadToken[], start: number, end: number): number[] =>
  tokens.slice(start, end + 1).flatMap((token) => (token.word === -1 ? [] : [token.word]));

function wordTerms(reading: Reading, vocabulary: LanguageLexicon): Term[] {
  const terms: Term[] = [];
  for (const token of reading.tokens) {
    if (token.term === null) continue;
    if (token.class === 'glue' || token.class === 'shape') {
      terms.push({ text: `=${token.term}`, kind: 'little', words: [] });
      continue;
    }
    const words = [token.word];
    if (token.class !== 'content' && token.class !== 'common') {
      terms.push({ text: token.term, kind: token.class, words });
      continue;
    }
    const isReference = /\p{N}/u.test(token.text) && token.text.length >= SHORTEST_REFERENCE;
    terms.push({ text: token.term, kind: isReference ? 'reference' : 'word', words });
    for (const part of vocabulary.compounds?.split(token.text) ?? []) terms.push({ text: vocabulary.keyOf(part), kind: 'part', words });
  }
  return terms;
}

/** Starts at the beginning of a run only, and runs are bounded: a megabyte without a separator must not be tried at each letter. */
const JOINED = /(?<![\p{L}\p{N}])[\p{L}\p{N}]{1,40}(?:[-./][\p{L}\p{N}]{1,40})+/gu;

/** References written with separators, also as one: "1K0-698-151" is found by "1k0698151" and the other way round. */
function joinedReferences(reading: Reading): Term[] {
  const terms: Term[] = [];
  let next = 0;
  for (const match of reading.folded.matchAll(JOINED)) {
    const joined = match[0].replace(/[-./]/g, '');
    if (!/\p{N}/u.test(joined) || joined.length < SHORTEST_REFERENCE || joined.length > LONGEST_WORD || /^\d+\.\d+$/.test(match[0])) continue;
    const words: number[] = [];
    for (; next < reading.tokens.length; next += 1) {
      const token = reading.tokens[next];
      if (token === undefined || token.at >= match.index + match[0].length) break;
      if (token.at >= match.index && token.word !== -1) words.push(token.word);
    }
    terms.push({ text: joined, kind: 'reference', words });
  }
  return terms;
}

const isNear = (mention: ConceptMention): boolean => mention.key.startsWith(NEAR_MARK);

function conceptTerms(mentions: readonly ConceptMention[], tokens: readonly ReadToken[], lexicon: Lexicon): Term[] {
  return mentions
    .filter((mention) => !lexicon.isSilent(mention.key))
    .map((mention): Term => {
      const words = wordsBetween(tokens, mention.start, mention.end);
      if (isNear(mention)) return { text: mention.key, kind: 'near', words };
      return { text: `#${mention.key}`, kind: mention.partial ? 'part' : 'concept', words };
    });
}

function termsOf(reading: Reading, language: Language, lexicon: Lexicon): Term[] {
  return [
    ...wordTerms(reading, lexicon.languages[language]),
    ...joinedReferences(reading),
    ...conceptTerms(mentionsIn(reading.tokens, language, lexicon), reading.tokens, lexicon),
  ];
}

/**
 * What a text is indexed and searched by, the same at build and at query time: stop words are out, words are stems,
 * compounds are whole and in parts, and the shop's concepts are named in no language.
 */
export function analyse(text: string, language: Language, lexicon: Lexicon): Analysis {
  const reading = read(text, language, lexicon);
  return { words: reading.words, terms: termsOf(reading, language, lexicon) };
}

/** The tokens with unknown words replaced by the nearest word of the lexicon; null when there is none to replace. */
function respelt(reading: Reading, language: Language, lexicon: Lexicon): ReadToken[] | null {
  const vocabulary = lexicon.languages[language];
  const tokens = reading.tokens.map((token) => {
    if (token.class !== 'content' || token.text.length < SHORTEST_GUESS[language] || !canBeMisspelt(token.text) || vocabulary.knows(token.key)) return token;
    const nearest = vocabulary.spelling.nearest(token.text);
    if (nearest === null || vocabulary.keyOf(nearest) === token.key) return token;
    return { ...token, ...vocabulary.read(nearest) };
  });
  return tokens.some((token, index) => token !== reading.tokens[index]) ? tokens : null;
}

/** `analyse` for what a person typed: unknown words are also read as the nearest word of the lexicon. */
export function analyseQuestion(text: string, language: Language, lexicon: Lexicon): QuestionAnalysis {
  const reading = read(text, language, lexicon);
  const terms = termsOf(reading, language, lexicon);
  const tokens = respelt(reading, language, lexicon);
  if (tokens === null) return { words: reading.words, terms, guesses: [] };

  const known = new Set(terms.map((term) => `${term.text} ${term.words.join()}`));
  const guesses = [
    ...tokens.flatMap((token, index): Term[] => (token === reading.tokens[index] || token.term === null ? [] : [{ text: token.term, kind: 'word', words: [token.word] }])),
    ...conceptTerms(mentionsIn(tokens, language, lexicon), tokens, lexicon),
  ].filter((term) => !known.has(`${term.text} ${term.words.join()}`));
  const words = reading.words.map((word) => ({ ...word }));
  for (const token of tokens) {
    const word = words[token.word];
    // A misspelt "voiture" is as weak as the word itself; glue and shapes weigh the same as weak words here.
    if (word !== undefined && word.class === 'content' && token.class !== 'content') word.class = token.class === 'glue' || token.class === 'shape' ? 'weak' : token.class;
  }
  return { words, terms, guesses };
}

/** Which concepts a text names, misspelt ones and those of a question's shape ("how-much", "when") included. */
export function conceptsIn(text: string, language: Language, lexicon: Lexicon): string[] {
  const reading = read(text, language, lexicon);
  const tokens = respelt(reading, language, lexicon) ?? reading.tokens;
  return [...new Set(mentionsIn(tokens, language, lexicon).flatMap((mention) => (isNear(mention) ? [] : [mention.key])))];
}
