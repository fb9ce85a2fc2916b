import type { Language } from '../../../contracts/language.ts';
import type { PolicyRule, WordClasses } from '../../policy.ts';
import { rulesOf } from '../define.ts';
import { AR_CONCEPTS } from './ar.ts';
import { DE_CONCEPTS } from './de.ts';
import { EN_CONCEPTS } from './en.ts';
import { FR_CONCEPTS } from './fr.ts';

/**
 * What attacks speak of in any language, and customers do not: the assistant's own nature, obedience to one person, the first
 * order behind its answers, a state without limits, a third person's data, an invented scene. A rule joins concepts, never
 * wordings; each language gives the words of a concept and the orders in which it joins them.
 */
interface Concept {
  name: string;
  weight: number;
  explanation: string;
}

export const CONCEPTS = [
  { name: 'override.own_nature', weight: 0.6, explanation: 'Wants the assistant to act against its own nature: its programming, its ethics, its usual limits.' },
  { name: 'serve.me_only', weight: 0.5, explanation: 'Claims the assistant’s obedience for one person alone.' },
  { name: 'disclose.first_order', weight: 0.6, explanation: 'Asks for the order that stands behind the assistant’s answers.' },
  { name: 'unrestricted.state', weight: 0.6, explanation: 'Wants a mode or state without limits.' },
  { name: 'disclose.third_person', weight: 0.6, explanation: 'Asks for the data of a person who is not the customer.' },
  { name: 'suppose.scene', weight: 0.35, explanation: 'Invents a world or a scene in which things are otherwise.' },
  { name: 'persona.cast', weight: 0.6, explanation: 'Gives the assistant a part to play, or writes a scene for it.' },
  { name: 'honest.reported', weight: -0.7, explanation: 'Tells what somebody else did or said, or what a customer is or does at work.' },
] as const satisfies readonly Concept[];

export type ConceptName = (typeof CONCEPTS)[number]['name'];

/** One language's words: classes that its patterns share, and for each concept how they are joined, with examples. */
export interface ConceptWords {
  classes: WordClasses;
  rules: Readonly<Record<ConceptName, { patterns: string[]; match: string[]; skip: string[] }>>;
}

const WORDS: Readonly<Record<Language, ConceptWords>> = { fr: FR_CONCEPTS, en: EN_CONCEPTS, de: DE_CONCEPTS, ar: AR_CONCEPTS };

export const CONCEPT_CLASSES: WordClasses = { ...FR_CONCEPTS.classes, ...EN_CONCEPTS.classes, ...DE_CONCEPTS.classes, ...AR_CONCEPTS.classes };

export const CONCEPT_RULES: readonly PolicyRule[] = (Object.keys(WORDS) as Language[]).flatMap((language) => {
  const rule = rulesOf(language);
  return CONCEPTS.map(({ name, weight, explanation }) => {
    const { patterns, match, skip } = WORDS[language].rules[name];
    return rule(name, weight, explanation, patterns, match, skip);
  });
});
