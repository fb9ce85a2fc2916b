import type { Action, ProductCard } from '../../contracts/action.ts';
import type { Passage } from '../../contracts/knowledge.ts';
import { changeCart, type Cart } from '../../commerce/selling/cart.ts';
import type { Topic } from '../../commerce/topic.ts';
import type { ToolOutcome } from '../../tools/registry.ts';
import type { Evidence } from '../turn-state.ts';

/** What a turn's tools found out and did: the only prices, stock figures and cards its answer may hold. */
export interface Findings {
  readonly passages: readonly Passage[];
  readonly products: readonly ProductCard[];
  readonly facts: readonly string[];
  /** What goes with the answer: a document that was made, else the cards that were found. */
  readonly action: Action | null;
  /** What was done, in the customer's language. */
  readonly told: string | null;
  /** What was looked for last; null when nothing was. */
  readonly topic: Topic | null;
  /** The cart after all that was changed in it. */
  readonly cart: Cart;
  readonly begin: { wizard: string; data: Record<string, string> } | null;
  /** Takes up an outcome and returns what the model is told of it. */
  add(outcome: ToolOutcome): string;
  evidence(): Evidence;
}

const CARDS = 4;

export function createFindings(known: readonly Passage[], before: Cart): Findings {
  let cart = before;
  const passages = [...known];
  const products: ProductCard[] = [];
  const facts: string[] = [];
  const told: string[] = [];
  let shown: ProductCard[] = [];
  let done: Action | null = null;
  let topic: Topic | null = null;
  let begin: Findings['begin'] = null;

  return {
    passages, products, facts,
    get action() {
      return done ?? (shown.length === 0 ? null : { type: 'SHOW_CAROUSEL', data: { products: shown.slice(0, CARDS) } });
    },
    get told() {
      return told.length === 0 ? null : told.join('\n\n');
    },
    get topic() {
      return topic;
    },
    get cart() {
      return cart;
    },
    get begin() {
      return begin;
    },
    add({ content, findings }) {
      if (findings === null) return content;
      products.push(...(findings.products ?? []).filter((product) => !products.some(({ id }) => id === product.id)));
      facts.push(...(findings.facts ?? []));
      if (findings.shows === true && (findings.products ?? []).length > 0) shown = findings.products ?? [];
      if (findings.told !== undefined && !told.includes(findings.told)) told.push(findings.told);
      cart = (findings.cart ?? []).reduce(changeCart, cart);
      topic = findings.topic ?? topic;
      done = findings.action ?? done;
      begin ??= findings.begin ?? null;
      return content + cite(findings.passages ?? []);
    },
    evidence: () => ({ passages: passages.map(({ content }) => content), products: [...products] }),
  };

  /** Numbers the passages a tool found on from those the prompt holds. */
  function cite(found: Passage[]): string {
    const numbers = found.map((passage) => {
      const at = passages.findIndex((other) => other.doc_id === passage.doc_id && other.section === passage.section);
      return at === -1 ? passages.push(passage) : at + 1;
    });
    return numbers.length === 0 ? '' : `\n${numbers.map((number) => `[${number}]`).join(' ')}`;
  }
}
