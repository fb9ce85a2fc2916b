/**
 * How much one field of a chunk counts for a term it holds: BM25F, with the rarity of the term left out. Rarity is known
 * only when all served namespaces are looked at together, so it joins at query time.
 */
export const FIELDS = ['head', 'questions', 'section', 'body'] as const;

export type Field = (typeof FIELDS)[number];

/**
 * `weight`: a title says more than a paragraph. `b`: how far a long field makes each word of it count less than one of `usual` words.
 * That length is the same for every collection, not the average of its own: a namespace of long documents would otherwise match more
 * of any question, and stand before a list of short answers that is about it.
 */
export const FIELD_SETTINGS: Readonly<Record<Field, { weight: number; b: number; usual: number }>> = {
  head: { weight: 3, b: 0.3, usual: 2 },
  questions: { weight: 2, b: 0.3, usual: 2.5 },
  section: { weight: 1.5, b: 0.3, usual: 0.7 },
  body: { weight: 1, b: 0.6, usual: 11 },
};

/** How soon a repeated word stops to count. */
export const SATURATION = 1.2;

/** Impacts are stored as whole numbers from 1 to this: four bits, so that a hit can say what it matched in one number. */
export const IMPACT_SCALE = 15;

export type FieldLengths = Record<Field, number>;

export const noLengths = (): FieldLengths => ({ head: 0, questions: 0, section: 0, body: 0 });

/** The stored impact of a term: from the times each field has it, and the fields' lengths. */
export function impactOf(counts: FieldLengths, lengths: FieldLengths): number {
  let frequency = 0;
  for (const field of FIELDS) {
    if (counts[field] === 0) continue;
    const { weight, b, usual } = FIELD_SETTINGS[field];
    frequency += (weight * counts[field]) / (1 - b + (b * lengths[field]) / usual);
  }
  return Math.max(1, Math.round((IMPACT_SCALE * frequency) / (SATURATION + frequency)));
}
