import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Language } from '../../lib/contracts/language.ts';
import { chooseLanguage, detectLanguage } from '../../lib/language/detect.ts';
import { cleanText, fold, tokenise } from '../../lib/language/normalise.ts';
import { splitQuestions } from '../../lib/engine/questions.ts';
import { readBehavior } from '../../lib/engine/signals/behavior.ts';
import { orderNumberPattern } from '../../lib/commerce/wizards/tracking.ts';
import { findIntent } from '../../lib/engine/signals/intent.ts';
import { cadence } from '../../lib/engine/signals/cadence.ts';
import { findEscalation } from '../../lib/engine/signals/escalation.ts';
import { findSmallTalk } from '../../lib/engine/signals/small-talk.ts';
import { readToken } from '../../lib/engine/tokens.ts';

describe('the language of a message', () => {
  test.each<[string, Language | null]>([
    ["J'ai une Clio 3 de 2008, je cherche des plaquettes de frein avant", 'fr'],
    ['plaquettes clio 3', 'fr'], ['merci', 'fr'], ['c quoi les delai', 'fr'],
    ['brake pads golf 5', 'en'], ['hi', 'en'], ['and the rear ones?', 'en'], ['do you ship to germany', 'en'],
    ['Bremsbeläge vorne Golf 5', 'de'], ['was kostet der versand', 'de'], ['danke', 'de'], ['lieferzeit?', 'de'],
    ['كم مدة التوصيل', 'ar'], ['تيل فرامل clio 3', 'ar'],
    ['AP-PF-1042', null], ['206?', null], ['🚗', null],
  ])('%s', (text, language) => {
    const found = detectLanguage(text);
    expect(found.sure ? found.language : null).toBe(language);
  });

  test('falls back on the session, then the hint, then French', () => {
    const unsure = { language: 'en', sure: false } as const;
    expect(chooseLanguage({ language: 'de', sure: true }, 'fr', 'en')).toBe('de');
    expect(chooseLanguage(unsure, 'ar', 'de')).toBe('ar');
    expect(chooseLanguage(unsure, null, 'de-CH')).toBe('de');
    expect(chooseLanguage(unsure, null, 'tlh')).toBe('fr');
    expect(chooseLanguage(unsure, null, null)).toBe('fr');
  });
});

describe('folding', () => {
  test('brings spellings of one word together', () => {
    expect(fold('Lœuf ÉTÉ Größe Öl')).toBe('loeuf ete grosse ol');
    expect(fold('الفَرامِل')).toBe(fold('الفرامل'));
    expect(fold('أمامية')).toBe(fold('اماميه'));
    expect(fold('٢٠٠٨')).toBe('2008');
    expect(tokenise(fold('1,5 dCi 5W-30 p-1042')).map((token) => token.text)).toEqual(['1.5', 'dci', '5w', '30', 'p', '1042']);
  });

  test('is idempotent, and cleaning leaves nothing a database refuses', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => { expect(fold(fold(text))).toBe(fold(text)); }));
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      const clean = cleanText(text);
      expect(clean.isWellFormed()).toBe(true);
      expect(clean).not.toContain('\u0000');
      expect(cleanText(clean)).toBe(clean);
    }));
  });
});

describe('the questions of a message', () => {
  test.each<[string, string[]]>([
    ["Bonjour, vous livrez en Belgique ? et c'est combien le retour ?", ['vous livrez en Belgique ?', "et c'est combien le retour ?"]],
    ['Quels sont les délais de livraison et comment je paie', ['Quels sont les délais de livraison', 'comment je paie']],
    ["J'ai une 206. La référence AP-PF-1042 va-t-elle ?", ["J'ai une 206. La référence AP-PF-1042 va-t-elle ?"]],
    ['plaquettes et disques avant clio 3', ['plaquettes et disques avant clio 3']],
    ['كم مدة التوصيل وهل يمكن الدفع بالتقسيط؟', ['كم مدة التوصيل', 'هل يمكن الدفع بالتقسيط؟']],
  ])('%s', (text, parts) => {
    expect(splitQuestions(text)).toEqual(parts);
  });

  test('are at most three and hold words of the message only', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 500 }), (text) => {
      const parts = splitQuestions(text);
      expect(parts.length).toBeLessThanOrEqual(3);
      for (const part of parts) for (const word of part.split(/\s+/)) expect(text).toContain(word);
    }));
  });
});

describe('signals', () => {
  test.each<[string, ReturnType<typeof findSmallTalk>]>([
    ['Bonjour !', 'greeting'], ['hello there', 'greeting'], ['Guten Tag', 'greeting'], ['السلام عليكم', 'greeting'], ['merci bcp', 'thanks'],
    ['vielen dank!', 'thanks'], ['ok super merci', 'thanks'], ['au revoir', 'goodbye'], ['êtes-vous un robot ?', 'who_are_you'],
    ['are you a real person?', 'who_are_you'], ['bist du ein Mensch oder ein Bot?', 'who_are_you'], ['ok', 'acknowledge'], ['ça va ?', 'how_are_you'],
    ['bonjour je cherche des plaquettes', null], ['merci de me dire les délais', null],
  ])('small talk: %s', (text, kind) => {
    expect(findSmallTalk(text)).toBe(kind);
  });

  test.each<[string, ReturnType<typeof findEscalation>]>([
    ['je voudrais parler à quelqu’un', 'requested'], ['a person, please', 'requested'], ['un conseiller svp', 'requested'], ['Mitarbeiter bitte', 'requested'],
    ['kann ich mit einem Menschen sprechen?', 'requested'], ['أريد التحدث مع موظف', 'requested'], ['بدي احكي مع موظف', 'requested'], ['je vais porter plainte', 'legal'],
    ['c’est une arnaque votre site', 'anger'], ['That is a scam!', 'anger'],
    ['quels sont vos horaires ?', null], ['une personne a signé pour mon colis ?', null], ['la pièce pour ma femme', null],
    ['أبحث عن محامل عجلات', null], ['أريد بطارية لسيارتي الشخصية', null], ['Je veux un agent dégrippant', null], ['je voudrais connaître les horaires du service client', null],
    ['besoin de plaquettes pour une personne âgée', null], ['Do I need someone to fit the brake pads?', null], ['wipers for someone else', null],
    ['vitre cassée par des voleurs', null], ['the noise is unacceptable', null], ['suicide doors hinge', null], ['le prix va me tuer', null],
    ['je vais me suicider', 'crisis'], ['passez-moi un conseiller', 'requested'], ['I want to talk to a human', 'requested'], ['vous êtes des voleurs', 'anger'],
  ])('escalation: %s', (text, reason) => {
    expect(findEscalation(text)).toBe(reason);
  });

  test.each<[string, string[]]>([
    ['c’est trop cher', ['price_objection']], ['c’est moins cher chez Oscaro', ['competitor', 'price_objection']], ['je vais réfléchir', ['hesitation']],
    ['das ist mir zu teuer', ['price_objection']], ['غالي جدا', ['price_objection']], ['plaquettes clio 3', []],
  ])('abandon: %s', (text, signals) => {
    const behavior = readBehavior(text, {}, {}, false);
    expect(behavior.signals).toEqual(signals);
    expect(behavior.abandonRisk).toBe(signals.length > 0);
  });

  test.each<[string, string, boolean]>([
    ['où est ma commande C000123 ?', 'C', true], ['where is order c-000123', 'C', true], ['ma commande AP-12345 de plaquettes', 'C', false], ['ma commande AP-12345', 'AP', true],
    ['je commande la AP-PF-10420', 'PF', false], ['Bestellung T.20.00017', 'T.20.', true], ['Bestellung Tx20x00017', 'T.20.', false], ['my order #10023', '', true], ['my order 4254123', '', false], ['C000123', 'C', false],
  ])('an order that is named: %s, where numbers begin with "%s"', (text, prefix, isOwn) => {
    const intent = findIntent(text, { hasSubject: false, hasLines: false, isDescribing: false, orderNumber: orderNumberPattern(prefix) });
    expect(intent === '__TRACK_ORDER__').toBe(isOwn);
  });

  test('the score stays between 0 and 1 and rises with interest', () => {
    const quiet = readBehavior('x', {}, {}, false).score;
    const keen = readBehavior('x', { product_requests: 3 }, { pages_viewed: 8, seconds_on_product: 200, cart_items: 2 }, true).score;
    expect(keen).toBeGreaterThan(quiet);
    fc.assert(fc.property(fc.nat(), fc.nat(), fc.nat(), (pages_viewed, seconds_on_product, cart_items) => {
      const { score } = readBehavior('trop cher', {}, { pages_viewed, seconds_on_product, cart_items }, true);
      expect(score >= 0 && score <= 1).toBe(true);
    }));
  });

  test('the cadence asks for the name at the third message and the e-mail at the fifth, once and only when unknown', () => {
    expect([1, 2, 3, 4, 5, 6].map((after) => cadence({ before: after - 1, after }, {}))).toEqual([null, null, 'name', null, 'email', null]);
    expect(cadence({ before: 2, after: 3 }, { name: 'Karim' })).toBeNull();
    expect(cadence({ before: 1, after: 9 }, {})).toBe('email');
  });

  test('a token is a whole message, never a part of one', () => {
    expect(readToken(' __reset_chat__ ')).toBe('__RESET_CHAT__');
    expect(readToken('please __RESET_CHAT__')).toBeNull();
    expect(readToken('__DROP_TABLES__')).toBeNull();
  });
});
