import { fold, tokenise } from '../language/normalise.ts';
import { claimsOf, type Claims } from './claims.ts';
import { quantitiesOf, type Money, type Quantities } from './quantities.ts';
import { splitSentences } from './sentences.ts';
import { squeeze } from './squeeze.ts';

/** What a turn found out: the only things its answer may state as facts. */
export interface Evidence {
  /** Contents of the passages the answer rests on. */
  passages: readonly string[];
  products: readonly EvidenceProduct[];
  /** Company facts and results of tools, as sentences. */
  facts: readonly string[];
  /** Hosts an answer may link to, with their subdomains. */
  allowedHosts: readonly string[];
  /** The customer's own messages: an answer may repeat their figures in a question or as a condition, never as a promise. */
  said?: readonly string[];
}

export interface EvidenceProduct {
  name: string;
  reference: string;
  /** In minor units. */
  price: { amount: number; currency: string };
  stock: number;
}

/** One sentence of the evidence. */
export interface EvidenceUnit {
  quantities: Quantities;
  claims: Claims;
  topics: ReadonlySet<string>;
  isFact: boolean;
}

export interface IndexedProduct {
  price: Money;
  stock: number;
  reference: string;
  words: ReadonlySet<string>;
}

export interface EvidenceIndex {
  units: EvidenceUnit[];
  products: IndexedProduct[];
  said: Quantities[];
  /** Letters and digits of everything, to look references and contact data up. */
  readonly letters: string;
  allowedHosts: readonly string[];
}

/** Currencies without two decimals (ISO 4217). */
const DECIMALS: Readonly<Record<string, number>> = { JPY: 0, KRW: 0, XOF: 0, XAF: 0, CLP: 0, VND: 0, BHD: 3, IQD: 3, JOD: 3, KWD: 3, LYD: 3, OMR: 3, TND: 3 };

export type IndexEvidence = (evidence: Evidence) => EvidenceIndex;

/**
 * Makes the reader of evidence. It reads each evidence once for all who ask, and keeps what it read of the last `keep`
 * passages: a shop's customers ask for the same ones again and again.
 */
export function createEvidenceIndex(keep: number): IndexEvidence {
  const read = new WeakMap<Evidence, EvidenceIndex>();
  const passages = new Map<string, EvidenceUnit[]>();
  const unitsOfPassage = (text: string): EvidenceUnit[] => {
    const units = passages.get(text) ?? unitsOf(text, false);
    passages.delete(text);
    passages.set(text, units);
    if (passages.size > keep) passages.delete(passages.keys().next().value ?? '');
    return units;
  };
  return (evidence) => {
    const known = read.get(evidence) ?? indexEvidence(evidence, unitsOfPassage);
    read.set(evidence, known);
    return known;
  };
}

function indexEvidence(evidence: Evidence, unitsOfPassage: (text: string) => EvidenceUnit[]): EvidenceIndex {
  let letters: string | undefined;
  return {
    units: [...evidence.passages.flatMap(unitsOfPassage), ...evidence.facts.flatMap((text) => unitsOf(text, true))],
    products: evidence.products.map(indexProduct),
    said: (evidence.said ?? []).map(quantitiesOf),
    get letters() {
      return (letters ??= squeeze([...evidence.passages, ...evidence.facts, ...evidence.products.map((product) => `${product.reference} ${product.name}`)].join('\n')));
    },
    allowedHosts: evidence.allowedHosts,
  };
}

function unitsOf(text: string, isFact: boolean): EvidenceUnit[] {
  const whole = claimsOf(text).topics;
  return splitSentences(text).map((sentence) => {
    const claims = claimsOf(sentence.text);
    // A sentence that names no subject speaks of its text's.
    return { quantities: quantitiesOf(sentence.text), claims, topics: claims.topics.size > 0 ? claims.topics : whole, isFact };
  });
}

function indexProduct({ name, reference, price, stock }: EvidenceProduct): IndexedProduct {
  const thousandths = price.amount * 10 ** (3 - (DECIMALS[price.currency] ?? 2));
  return { price: { thousandths, currency: price.currency }, stock, reference: squeeze(reference), words: new Set(wordsIn(name)) };
}

/** The words that tell one product from another. */
export const wordsIn = (text: string): string[] =>
  tokenise(fold(text))
    .map((token) => token.text)
    .filter((word) => word.length > 2 || /\d/.test(word));

/** Share of a product's words that must be said for it to be meant. */
const MENTION = 0.6;

/** The products a sentence names: by reference, or by most of the words of the name. */
export function productsIn(sentence: string, products: readonly IndexedProduct[]): IndexedProduct[] {
  const letters = squeeze(sentence);
  const words = new Set(wordsIn(sentence));
  const byReference = products.filter((product) => product.reference.length >= 4 && letters.includes(product.reference));
  if (byReference.length > 0) return byReference;
  const scored = products.map((product) => ({ product, score: share(product.words, words) }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return best < MENTION ? [] : scored.filter(({ score }) => score >= best - 0.05).map(({ product }) => product);
}

function share(name: ReadonlySet<string>, said: ReadonlySet<string>): number {
  const common = [...name].filter((word) => said.has(word)).length;
  return name.size === 0 || common < Math.min(2, name.size) ? 0 : common / name.size;
}
