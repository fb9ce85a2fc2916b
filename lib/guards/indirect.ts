import { EVERYWHERE, type PolicySet } from './policy.ts';
import { suspicionOf } from './score.ts';
import { REFUSE_AT } from './screen.ts';
import { splitSentences } from './sentences.ts';

/** A text of a document, product, page or tool with its orders to the model taken out. */
export interface Neutralised {
  text: string;
  /** Ids of the rules for which something was taken out: one incident. */
  found: string[];
}

/** What stands where a sentence was taken out. */
export const TAKEN_OUT = '[…]';

/** Markup that would end the data or begin another speaker, and characters nobody sees. */
const MARKUP = /<\|[^|<>]{0,40}\|>|\[\/?(?:inst|system|assistant|tool_calls?)\]|<<\/?sys>>|<\/?(?:system|assistant|user|instructions?|tool_call|function_call|start_of_turn|end_of_turn)\b[^<>]{0,80}>|__[A-Z][A-Z0-9_]{1,60}__/giu;
const UNSEEN = /[\u00AD\u200B\u2060-\u2064\uFEFF\u{E0000}-\u{E007F}]/gu;

/**
 * Takes out of a text that is only data what speaks to a model: sentences the policies would refuse from a customer, and
 * markup. The rest stays word for word, so that knowledge is not lost for one line.
 */
export function neutralise(text: string, policies: PolicySet, refuseAt: number = REFUSE_AT): Neutralised {
  const plain = text.replace(UNSEEN, '').replace(MARKUP, ' ');
  const found = new Set<string>();
  if (plain !== text) found.add('indirect.markup');
  const judged = splitSentences(plain).map((sentence) => judge(sentence.text, policies));
  const whole = judge(plain, policies).suspicion;
  const isSpread = whole >= refuseAt && judged.every(({ suspicion }) => suspicion < refuseAt);
  const kept = judged.map(({ sentence, suspicion, rules }) => {
    // An order spread over sentences: none alone would be refused, so all that take part are.
    if (suspicion < refuseAt && !(isSpread && rules.length > 0)) return sentence;
    for (const rule of rules) found.add(rule);
    return `${TAKEN_OUT}${/\s*$/.exec(sentence)?.[0] ?? ''}`;
  });
  return { text: found.size === 0 ? text : kept.join(''), found: [...found] };
}

function judge(sentence: string, policies: PolicySet): { sentence: string; suspicion: number; rules: string[] } {
  // Documents give orders all day ("press", "follow"): the signal of mere words says nothing of them.
  const hits = policies.examine(sentence).hits.filter((hit) => hit.at !== EVERYWHERE);
  return { sentence, suspicion: suspicionOf(hits), rules: [...new Set(hits.filter(({ rule }) => rule.weight > 0).map(({ rule }) => rule.id))] };
}
