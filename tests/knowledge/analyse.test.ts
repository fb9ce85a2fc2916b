import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LANGUAGES, type Language } from '../../lib/contracts/language.ts';
import { analyse, analyseQuestion, conceptsIn } from '../../lib/language/analyse.ts';
import { CONCEPTS, compileLexicon } from '../../lib/language/lexicon/lexicon.ts';
import { searchTermsOf } from '../../lib/knowledge/runtime/search-terms.ts';
import { fold } from '../../lib/language/normalise.ts';
import { stem } from '../../lib/language/stem.ts';
import { lexicon } from './support.ts';

const termsOf = (text: string, language: Language): string[] => analyse(text, language, lexicon).terms.map((term) => term.text);
const language = fc.constantFrom(...LANGUAGES);
const anyText = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.lorem({ maxCount: 30 }), fc.stringMatching(/^[a-zäéßا-ي0-9 .,'-]{0,80}$/));

describe('analysis', () => {
  test('the terms of a question are those of a document with the same words', () => {
    fc.assert(fc.property(anyText, language, (text, lang) => {
      expect(analyseQuestion(text, lang, lexicon).terms).toEqual(analyse(text, lang, lexicon).terms);
    }));
  });

  test('folding a text in small letters before its analysis changes nothing', () => {
    fc.assert(fc.property(anyText, language, (text, lang) => {
      expect(fold(fold(text))).toBe(fold(text));
      const small = text.toLowerCase();
      expect(termsOf(fold(small), lang)).toEqual(termsOf(small, lang));
    }));
  });

  test.each([
    ['fr', "Comment s'inscrire à l'EST ?", 'est'], ['fr', 'Avez-vous des chaussures ON ?', 'on'], ['en', 'Do you ship with IT Express?', 'it'], ['de', 'Habt ihr Schuhe von AN?', 'an'],
  ] as const)('%s: a name in capitals is a word of its own, even where it looks like a little one: %s', (lang, text, name) => {
    expect(termsOf(text, lang)).toContain(name);
    expect(termsOf(text.toLowerCase(), lang)).not.toContain(name);
    expect(termsOf(text.toUpperCase(), lang)).not.toContain(name);
  });

  test('every term points at words of the text', () => {
    fc.assert(fc.property(anyText, language, (text, lang) => {
      const { words, terms, guesses } = analyseQuestion(text, lang, lexicon);
      for (const term of [...terms, ...guesses]) for (const word of term.words) expect(words[word]).toBeDefined();
    }));
  });

  test.each(['a ', 'livraison ', 'la la la la ', '((((', 'x'.repeat(1000), '1-', 'pas de de de ', 'ä́', 'كم مدة ', '5w-30/', '\n\n# ', 'bremsbelag'])('a megabyte of %j is read in linear time', (piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    const time = (input: string): number => {
      const started = performance.now();
      analyse(input, 'de', lexicon);
      return performance.now() - started;
    };
    time(text.slice(0, 100_000));
    const tenth = Math.max(5, time(text.slice(0, 100_000)));
    expect(time(text)).toBeLessThan(tenth * 60);
  });

  test.each([
    ['fr', 'Les plaquettes de freins', 'plaquette frein'],
    ['fr', "L'huile du moteur", 'huiles moteurs'],
    ['en', 'deliveries', 'delivery'],
    ['de', 'Bremsbeläge', 'bremsbelag'],
    ['ar', 'الفرامل', 'فرامل'],
    ['ar', 'للمحرك', 'المحرك'],
  ] as const)('%s: "%s" and "%s" meet', (lang, one, other) => {
    expect(termsOf(one, lang)).toEqual(expect.arrayContaining(termsOf(other, lang).filter((term) => !term.startsWith('#'))));
  });

  test.each([
    ['fr', 'bouger', 'bougie'], ['fr', 'montant', 'montage'], ['fr', 'pays', 'payer'], ['en', 'customer', 'customs'], ['ar', 'رامل', 'فرامل'],
  ] as const)('%s: "%s" and "%s" do not', (lang, one, other) => {
    const { keyOf } = lexicon.languages[lang];
    expect(keyOf(fold(one))).not.toBe(keyOf(fold(other)));
  });

  test('the light Arabic stemmer keeps three letters of a root', () => {
    fc.assert(fc.property(fc.stringMatching(/^[ابتثجحخدذرزسشصضطظعغفقكلمنهوي]{1,12}$/), (word) => {
      expect(stem(word, 'ar').length).toBeGreaterThanOrEqual(Math.min(3, word.length));
    }));
    expect(stem('فرامل', 'ar')).toBe('فرامل');
    expect(stem('والسيارات', 'ar')).toBe('سيار');
  });

  test('numbers and references are kept, separators or not', () => {
    expect(termsOf('huile 5W-30', 'fr')).toContain('5w30');
    expect(termsOf('réf. 1K0-698.151', 'fr')).toContain('1k0698151');
    expect(termsOf('1,5 dCi', 'fr')).toContain('1.5');
  });

  test('German compounds are also their parts', () => {
    expect(termsOf('Bremsbelagwechsel', 'de')).toEqual(expect.arrayContaining([stem('bremsbelagwechsel', 'de'), stem('wechsel', 'de')]));
    expect(termsOf('Haus', 'de')).toHaveLength(1);
  });
});

describe('concepts', () => {
  test('no concept names a part that is not there, and every key is used once', () => {
    const keys = new Set(CONCEPTS.map((concept) => concept.key));
    expect(keys.size).toBe(CONCEPTS.length);
    for (const concept of CONCEPTS) for (const part of (concept.parts ?? []).flat()) expect(keys).toContain(part);
  });

  test.each([
    ['fr', 'ça met combien de temps ?', 'delivery-time'],
    ['fr', 'fdp', 'shipping-cost'],
    ['fr', 'mon colis est arrivé complètement cassé', 'parcel-damaged'],
    ['fr', 'je peux payer en 3 fois ?', 'instalments'],
    ['fr', 'livraison offerte a partir de combien', 'free-delivery'],
    ['en', "where's my order", 'tracking'],
    ['en', "it hasn't arrived", 'parcel-late'],
    ['de', 'wie lange dauert die Lieferung', 'delivery-time'],
    ['de', 'Bremsen quietschen', 'brake-noise'],
    ['de', 'Rechnungsadresse', 'address'],
    ['ar', 'كم مدة التوصيل', 'delivery-time'],
    ['ar', 'أريد استرجاع المال', 'refund'],
  ] as const)('%s: "%s" names %s', (lang, text, concept) => {
    expect(conceptsIn(text, lang, lexicon)).toContain(concept);
  });

  test.each([['fr', 'remboursment', 'refund'], ['fr', 'garanti', 'warranty'], ['en', 'delivry', 'delivery'], ['de', 'Lieferzait', 'delivery-time']] as const)(
    '%s: a typo in "%s" still names %s', (lang, text, concept) => expect(conceptsIn(text, lang, lexicon)).toContain(concept),
  );

  test.each([['fr', 'une pizza'], ['fr', 'le match'], ['en', 'flight'], ['de', 'Apfelkuchen'], ['ar', 'الطقس']] as const)('%s: "%s" names nothing', (lang, text) => {
    expect(conceptsIn(text, lang, lexicon)).toEqual([]);
  });

  test('a part of a compound names a concept only in part', () => {
    const terms = analyse('Fahrräder', 'de', lexicon).terms.filter((term) => term.text.startsWith('#'));
    expect(terms.every((term) => term.kind === 'part')).toBe(true);
  });

  test('what a catalogue adds is named like the rest, and the analyzer stays the same', () => {
    const own = compileLexicon({ extra: [{ key: 'ebike', words: { fr: ['vélo électrique', 'VAE'], en: ['e-bike'], de: ['Elektrorad'], ar: ['دراجة كهربائية'] } }], neutral: ['Gitane'] });
    expect(conceptsIn('des vélos électriques', 'fr', own)).toContain('ebike');
    expect(conceptsIn('Elektroräder', 'de', own)).not.toContain('refund');
    expect(analyse('Gitane', 'fr', own).words).toEqual([{ text: 'gitane', class: 'neutral' }]);
    expect(own.fingerprint).toBe(lexicon.fingerprint);
    expect(own.revision).not.toBe(lexicon.revision);
  });
});

test('of a long complaint the little words are left out of the search, never what it is about', () => {
  const complaint = 'Bonjour, j’ai passé une commande chez vous il y a deux semaines et je n’ai toujours rien reçu alors que sur le site il était écrit que ce serait livré en trois jours, pouvez-vous me dire comment je peux me faire rembourser et combien de temps cela prend ?';
  const terms = searchTermsOf(analyseQuestion(complaint, 'fr', lexicon)).map((term) => term.text);
  expect(terms).toEqual(expect.arrayContaining(['#order', '#parcel-late', '#delivery', '#refund', '#refund-time']));
  expect(searchTermsOf(analyseQuestion('qui êtes-vous', 'fr', lexicon)).some((term) => term.kind === 'little')).toBe(true);
});
