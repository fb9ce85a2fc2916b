import type { PolicyRule, WordClasses } from '../policy.ts';
import { ANY_RULES } from './any.ts';
import { AR_CLASSES, AR_RULES } from './ar.ts';
import { CONCEPT_CLASSES, CONCEPT_RULES } from './concepts/concepts.ts';
import { DE_CLASSES, DE_RULES } from './de.ts';
import { EN_CLASSES, EN_RULES } from './en.ts';
import { FR_CLASSES, FR_RULES } from './fr.ts';
import { SCOPE_RULES } from './scope.ts';
import { TACTICS } from './tactics.ts';

/** The rules the product ships. The admin adds to them and switches them off by id. */
export const DEFAULT_RULES: readonly PolicyRule[] = [...ANY_RULES, ...EN_RULES, ...FR_RULES, ...DE_RULES, ...AR_RULES, ...TACTICS, ...CONCEPT_RULES, ...SCOPE_RULES];

export const DEFAULT_CLASSES: WordClasses = { ...EN_CLASSES, ...FR_CLASSES, ...DE_CLASSES, ...AR_CLASSES, ...CONCEPT_CLASSES };
