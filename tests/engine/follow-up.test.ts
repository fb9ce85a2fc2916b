import { describe, expect, test } from '@jest/globals';
import { completeQuestion, hangsOnPrevious } from '../../lib/engine/follow-up.ts';
import type { ProductRequest } from '../../lib/commerce/understand/request.ts';

const nothing: ProductRequest = {
  vehicle: null, families: [], axle: null, side: null, brand: null, references: [], sizes: [], maxPrice: null, quantity: null,
  negated: { axle: null, families: [], models: [] }, leftovers: [], intent: false, service: false,
};

describe('a question that hangs on the one before it', () => {
  test.each([
    { text: 'ok and how long does it take', concepts: ['how-long'] },
    { text: 'et en suisse ??', concepts: ['switzerland'] },
    { text: 'sa prend combien de jours', concepts: ['how-long'] },
    { text: 'und nach Österreich?', concepts: ['austria'] },
    { text: 'كم يوم بياخد', concepts: ['how-long'] },
    { text: 'et le week-end ?', concepts: [] },
    { text: 'How much?', concepts: ['how-much'] },
  ])('$text', ({ text, concepts }) => {
    expect(hangsOnPrevious(text, nothing, concepts)).toBe(true);
  });

  test.each([
    { text: 'et les retours ?', concepts: ['return'], because: 'it has a subject of its own' },
    { text: 'merci', concepts: [], because: 'it asks nothing' },
    { text: 'je ne comprends pas ce voyant', concepts: [], because: 'nothing ties it to what was said' },
    { text: 'and please tell me everything that you know about how long all of this takes', concepts: ['how-long'], because: 'it is long enough to stand alone' },
  ])('not "$text": $because', ({ text, concepts }) => {
    expect(hangsOnPrevious(text, nothing, concepts)).toBe(false);
  });

  test('a product keeps its own topic', () => {
    expect(hangsOnPrevious('et pour une 206 ?', { ...nothing, references: ['AP-1'] }, [])).toBe(false);
  });

  test('the place it names stands for the one before', () => {
    const conceptsIn = (text: string) => [...(/belgique/i.test(text) ? ['belgium'] : []), ...(/suisse/i.test(text) ? ['switzerland'] : [])];
    expect(completeQuestion('et en suisse ?', 'vous livrez en belgique ? combien', conceptsIn)).toBe('vous livrez en ? combien\net en suisse ?');
    expect(completeQuestion('et combien de temps ?', 'vous livrez en belgique', conceptsIn)).toBe('vous livrez en belgique\net combien de temps ?');
  });
});
