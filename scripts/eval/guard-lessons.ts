import { writeFileSync } from 'node:fs';
import { DEFAULT_CLASSES, DEFAULT_RULES } from '../../lib/guards/policies/index.ts';
import { compilePolicies } from '../../lib/guards/policy.ts';
import type { Sample } from './guards.ts';
import { trainWordSignal, type Lesson } from './word-signal-training.ts';

/** What the word weights are learned from (`npm run eval -- guards --train`): the tuned half of the sets and the rules' own examples. */

/** A lesson and the family of attacks it belongs to; null for honest messages and for examples of rules. */
export interface FamilyLesson extends Lesson {
  family: string | null;
}

/** The lessons in their order: the same sets and rules give the same table. */
export function lessonsOf(samples: readonly Sample[]): FamilyLesson[] {
  const reader = compilePolicies(DEFAULT_RULES, DEFAULT_CLASSES, { mustProve: () => false });
  const lesson = (text: string, isAttack: boolean, family: string | null = null): FamilyLesson => ({ words: reader.examine(text).views[0]?.words ?? [], isAttack, family });
  const tuned = samples.filter((sample) => sample.half === 'tune').map(({ text, kind, category }) => lesson(text, kind === 'attacks', kind === 'attacks' ? category : null));
  const examples = DEFAULT_RULES.flatMap(({ weight, examples: { match, skip } }) => {
    if (weight === 0 || (weight !== 'decisive' && weight > 0 && weight < STRONG)) return [];
    const isAttack = weight === 'decisive' || weight > 0;
    return [...match.map((text) => lesson(text, isAttack)), ...(isAttack ? skip.map((text) => lesson(text, false)) : [])];
  });
  return [...tuned, ...examples];
}

/** Examples of weaker rules are not attacks by themselves. */
const STRONG = 0.3;
const WEIGHTS = new URL('../../lib/guards/policies/word-weights.ts', import.meta.url);

/** Learns the weights anew and writes them where the product reads them. */
export function writeWeights(samples: readonly Sample[]): string {
  const table = trainWordSignal(lessonsOf(samples));
  const comment = '/** Word weights (see `word-signal.ts`), learned by `npm run eval -- guards --train` from `tests/fixtures/guards`: a weight, then what has it. */';
  writeFileSync(WEIGHTS, `${comment}\nexport const WORD_WEIGHTS = String.raw\`\n${table}\n\`;\n`);
  return `${table.split('|').length} features written`;
}
