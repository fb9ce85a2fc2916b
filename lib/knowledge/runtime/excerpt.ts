import type { Passage } from '../../contracts/knowledge.ts';
import type { Language } from '../../contracts/language.ts';
import { analyse, analyseQuestion, type Term } from '../../language/analyse.ts';
import type { Lexicon } from '../../language/lexicon/lexicon.ts';
import { blocksOf, sentencesOf } from '../markdown.ts';

export interface ExcerptOptions {
  language: Language;
  lexicon: Lexicon;
  /** Characters the excerpt may have, about. */
  maxCharacters: number;
}

/** A sentence or list item of the passages, in their order. */
interface Unit {
  text: string;
  isItem: boolean;
  section: string | null;
  isLead: boolean;
  score: number;
}

/** Sentences and items shown at the most: an answer, not the page. */
const MOST_UNITS = 6;
/** A unit with less than this share of the best one's score is beside the point. */
const NEAR = 0.5;

/** What a shared term says: a concept or a figure more than a word, an everyday word little. */
const WORTH: Record<Term['kind'], number> = { concept: 2, number: 1.5, reference: 2, word: 1, near: 0.4, part: 0.6, neutral: 1, weak: 0.2, little: 0 };

/**
 * The part of a document that answers a question, quoted: its first sentence, which says what the document is about,
 * and the whole sentences or list items nearest to the question, in their order.
 */
export function excerpt(document: readonly Pick<Passage, 'content' | 'section'>[], lang: Language, question: string, options: ExcerptOptions): string {
  const units = unitsOf(document);
  const wanted = termsOf(analyseQuestion(question, options.language, options.lexicon));
  for (const unit of units) {
    const own = termsOf(analyse(`${unit.section ?? ''} ${unit.text}`, lang, options.lexicon));
    for (const [term, worth] of wanted) if (own.has(term)) unit.score += worth;
  }
  const best = Math.max(0, ...units.map((unit) => unit.score));
  const ranked = units.filter((unit) => unit.isLead || unit.score >= Math.max(best * NEAR, 0.1)).sort((a, b) => Number(b.isLead) - Number(a.isLead) || b.score - a.score);
  const chosen = new Set<Unit>();
  let left = options.maxCharacters;
  for (const unit of ranked) {
    if (chosen.size >= MOST_UNITS || (chosen.size > 0 && unit.text.length > left)) break;
    chosen.add(unit);
    left -= unit.text.length;
  }
  return layOut(units.filter((unit) => chosen.has(unit)));
}

function termsOf({ terms }: { terms: readonly Term[] }): Map<string, number> {
  return new Map(terms.map((term) => [term.text, WORTH[term.kind]]));
}

function unitsOf(document: readonly Pick<Passage, 'content' | 'section'>[]): Unit[] {
  return document.flatMap(({ content, section }, index) =>
    blocksOf(content).flatMap((block, at): Unit[] => {
      const isItem = block.kind === 'item' || block.kind === 'row';
      const texts = isItem ? [block.text.trim()] : sentencesOf(block.text).map((sentence) => sentence.trim());
      return texts.filter((text) => text !== '').map((text, nth) => ({ text, isItem, section, isLead: index === 0 && at === 0 && nth === 0, score: 0 }));
    }),
  );
}

function layOut(units: Unit[]): string {
  let text = '';
  let previous: Unit | null = null;
  for (const unit of units) {
    if (previous !== null) text += unit.isItem || previous.isItem ? '\n' : ' ';
    if (unit.isItem && previous?.isItem === false) text += '\n';
    text += unit.isItem ? `- ${unit.text.replace(/^[-*•]\s+/, '')}` : unit.text;
    previous = unit;
  }
  return text;
}
