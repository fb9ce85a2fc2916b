import { fold } from '../language/normalise.ts';
import type { ProductRequest } from '../commerce/understand/request.ts';

/** Subjects that say of what, how much or where, and not about what: a question with these alone hangs on the one before it. */
const PLACES = ['abroad', 'belgium', 'switzerland', 'germany', 'austria', 'luxembourg', 'netherlands', 'spain', 'italy', 'portugal', 'uk', 'maghreb', 'corsica', 'overseas'];
const QUALIFIERS: ReadonlySet<string> = new Set(['how-long', 'how-much', 'how-often', 'when', 'where', 'how', ...PLACES]);
/** Words a question may have and still be half a question. */
const MOST_WORDS = 9;
/** "And …", "what about …": taken up from what was said. */
const CONNECTED = /^(?:(?:ok(?:ay)?|d'?accord|super|parfait|merci|thanks|great|danke|gut|alles klar|طيب|تمام|شكرا|حسنا)[\s,.!]+)*(?:(?:et|and|und|mais|but|aber|sinon|what about|how about|was ist mit|wie ist es mit|pareil|meme chose|same for|auch|ماذا عن)(?![\p{L}])|و\p{L})/u;
/** What stands for something said before. */
const PRONOUN = /(?:^|[^\p{L}])(?:[cs]a|cela|c'?est|it|that|this|das|es|ذلك|هذا)(?![\p{L}])/u;
/** A bare "how long?" or "how much?". */
const CLOSED = /^(?:combien|how (?:much|long)|wie (?:viel|lange)|wann|when|quand|كم|متى|متي)/u;

/** Words of the question before that are looked at. */
const MOST_BEFORE = 40;

/** What a question that hangs on the one before it asks in full. The place it names stands for the one named before. */
export function completeQuestion(text: string, previous: string, conceptsIn: (text: string) => readonly string[]): string {
  const before = previous.split(/\s+/).slice(0, MOST_BEFORE);
  const namesPlace = conceptsIn(text).some((concept) => PLACES.includes(concept));
  const kept = namesPlace ? before.filter((word) => !conceptsIn(word).some((concept) => PLACES.includes(concept))) : before;
  return `${kept.join(' ')}\n${text}`;
}

/** Whether a question says so little of its subject that it means that of the question before it. Products have a topic of their own. */
export function hangsOnPrevious(text: string, request: ProductRequest, concepts: readonly string[]): boolean {
  const folded = fold(text).trim();
  if (folded.split(/\s+/).length > MOST_WORDS || request.families.length > 0 || request.references.length > 0 || request.vehicle !== null) return false;
  if (!concepts.every((concept) => QUALIFIERS.has(concept))) return false;
  if (CONNECTED.test(folded)) return true;
  return concepts.length > 0 && (PRONOUN.test(folded) || CLOSED.test(folded));
}
