import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ProductRequest } from '../../lib/commerce/understand/request.ts';
import { isWithin, soundKey } from '../../lib/commerce/understand/keys.ts';
import { sizesOf } from '../../lib/commerce/understand/sizes.ts';
import { type Language, LANGUAGES } from '../../lib/contracts/language.ts';
import { type DemoCatalog, openDemoCatalog } from '../fixtures/commerce/databases.ts';

let demo: DemoCatalog;
beforeAll(async () => { demo = await openDemoCatalog(); });
afterAll(() => demo.close());

const understand = (text: string, language: Language = 'fr'): ProductRequest => demo.understanding.understand(text, language);
const family = (text: string, language: Language = 'fr'): string | undefined => understand(text, language).families[0]?.key;
const generations = (text: string): string[] => understand(text).vehicle?.selection.generations ?? [];

describe('what was bought already', () => {
  test.each([
    { text: "j'ai commandé des disques hier et il manque une vis", language: 'fr', service: true },
    { text: "j'ai commandé des disques chez vous, il me faut aussi les plaquettes pour ma clio 3", language: 'fr', service: false },
    { text: 'i ordered brake pads and they are the wrong ones', language: 'en', service: true },
    { text: 'i ordered discs yesterday, i need pads too', language: 'en', service: false },
    { text: 'ich habe bremsbeläge bestellt und nichts bekommen', language: 'de', service: true },
  ] as const)('$text', ({ text, language, service }) => {
    expect(understand(text, language).service).toBe(service);
  });
});

describe('parts', () => {
  test.each([
    ['plakette', 'brake-pads'], ['plaquete', 'brake-pads'], ['amortiseur', 'shock-absorbers'], ['filtre a uile', 'oil-filter'], ['demareur', 'starter'],
    ['bremsbelege', 'brake-pads'], ['Bremscheiben', 'brake-discs'], ['Öl Filter', 'oil-filter'], ['Ölfilter', 'oil-filter'], ['Bremsscheibensatz', 'brake-discs'],
    ['rear shocks', 'shock-absorbers'], ['break pads', 'brake-pads'], ['a/c filter', 'cabin-filter'], ['cambelt', 'timing-belt-kit'],
    ['وفلتر الزيت', 'oil-filter'], ['تيل فرامل', 'brake-pads'], ['بطاريه', 'battery'], ['مساعدين', 'shock-absorbers'],
  ])('"%s" is %s', (text, key) => {
    expect(family(text)).toBe(key);
  });

  test('a longer name wins over a word of it', () => {
    expect(understand('filtre à huile').families.map(({ key }) => key)).toEqual(['oil-filter']);
    expect(understand('filtre à gasoil').families.map(({ key }) => key)).toEqual(['fuel-filter']);
    expect(understand('filtre à huile et huile').families.map(({ key }) => key).sort()).toEqual(['engine-oil', 'oil-filter']);
  });

  test('a word that several kinds share is kept apart as vague', () => {
    const { families } = understand('filtre clio 3');
    expect(families.length).toBeGreaterThan(2);
    expect(families.every(({ score }) => score < 0.5)).toBe(true);
  });

  test('no name of a family is taken for another family', () => {
    for (const { key, name } of demo.vocabulary.families) {
      for (const language of LANGUAGES) {
        const best = understand(name[language], language).families;
        expect({ name: name[language], families: best.filter(({ score }) => score === best[0]?.score).map((match) => match.key) }).toEqual({ name: name[language], families: expect.arrayContaining([key]) });
      }
    }
  });
});

describe('vehicles', () => {
  test.each([
    ['clio3', ['renault-clio-3']], ['Clio III', ['renault-clio-3']], ['clio 3 phase 2', ['renault-clio-3']], ['clio 3eme generation', ['renault-clio-3']], ['كليو ٣', ['renault-clio-3']],
    ['golf5', ['vw-golf-5']], ['golf V', ['vw-golf-5']], ['VW Golf mk5', ['vw-golf-5']], ['polo 6R', ['vw-polo-5']], ['bmw e90', ['bmw-3-e90']],
    ['208 de 2015', ['peugeot-208-1']], ['peugeot 308 1.6 hdi 2010', ['peugeot-308-1']], ['c4 picaso', ['citroen-c4-picasso-1']], ['fiat 500', ['fiat-500']],
    ['207hdi', ['peugeot-207']], ['clio 2008', ['renault-clio-2', 'renault-clio-3']], ['ولبيجو 206', ['peugeot-206']],
  ])('"%s" is %j', (text, keys) => {
    expect(generations(text)).toEqual(keys);
  });

  test.each(['moins de 208 euros', 'commande 206', '500 €', 'je suis au 307 rue de la gare', '208 km', 'il y en a 106 pièces', 'le 2008'])('the number in "%s" is no car', (text) => {
    expect(understand(text).vehicle?.said.models ?? []).toEqual([]);
  });

  test.each(['golf 8', 'clio 6', 'c3 picasso', 'lada niva', 'peugeot 405', 'renault kadjar', 'tesla model 3', 'هوندا سيفيك', 'clio 3 de 1985', '208 de 1995'])('"%s" is a vehicle that is not there', (text) => {
    const vehicle = understand(`plaquettes ${text}`).vehicle;
    expect(vehicle).not.toBeNull();
    expect(vehicle?.selection.generations).toEqual([]);
  });

  test('everything the vocabulary calls a vehicle is found again', () => {
    for (const { make, generations: own } of demo.vocabulary.vehicles) {
      for (const generation of own) {
        expect({ name: `${make} ${generation.name}`, found: generations(`${make} ${generation.name}`) }).toEqual({ name: `${make} ${generation.name}`, found: [generation.key] });
        for (const alias of generation.aliases) expect({ alias, found: generations(`${make} ${alias}`) }).toEqual({ alias, found: expect.arrayContaining([generation.key]) });
      }
    }
  });

  test('every engine is among those its own names mean', () => {
    for (const { make, generations: own } of demo.vocabulary.vehicles) {
      for (const generation of own) {
        for (const engine of generation.engines) {
          const text = `${make} ${generation.name} ${engine.label}`;
          expect({ text, engines: understand(text).vehicle?.selection.engines }).toEqual({ text, engines: expect.arrayContaining([engine.key]) });
        }
      }
    }
  });

  test('a vehicle that is not meant is left out when another one is', () => {
    const request = understand('pas pour ma clio mais pour ma 206');
    expect(request.vehicle?.selection.generations).toEqual(['peugeot-206']);
    expect(request.negated.models).toEqual(['Renault|Clio']);
  });
});

describe('references, sizes, amounts', () => {
  test.each([
    ['AP-PF-1042', ['AP-PF-1042']], ['ap pf 1042 ok pour ma 206 ?', ['AP PF 1042']], ['410602581R', ['410602581R']], ['4254.A1', ['4254.A1']], ['1K0698151A', ['1K0698151A']],
    ['1K0 698 151 A', ['1K0 698 151 A']], ['la ref 7701208265 svp', ['7701208265']], ['206 hdi', []], ['clio 3 1.5 dci 86', []], ['06 12 34 56 78', []], ['le 12/05/2010', []],
    ['195/65 R15', []], ['batterie 70ah 640a', []], ['5w30', []], ['commande CMD-2024-001', []],
  ])('references of "%s"', (text, references) => {
    expect(understand(text).references).toEqual(references);
  });

  test('sizes have one form', () => {
    expect(sizesOf('5W-30 5w30 H7 70 Ah 55 cm 550mm 5 litres DOT 4 205/55 R16 12 V')).toEqual(['5w30', 'h7', '70ah', '550mm', '5l', 'dot4', '205/55r16', '12v']);
  });

  test('a price limit, a quantity, a year and a model are told apart', () => {
    const request = understand('je veux 4 bougies pour ma 206 1.4 de 2003 à moins de 20,50 €');
    expect(request).toMatchObject({ quantity: 4, maxPrice: 2050 });
    expect(request.vehicle?.said).toMatchObject({ models: ['Peugeot|206'], year: 2003, engine: { displacement: '1.4' } });
  });

  test('a place is no time: "avant vendredi"', () => {
    expect(understand('plaquettes avant clio 3').axle).toBe('front');
    expect(understand('plaquettes livrées avant vendredi').axle).toBeNull();
    expect(understand('pas les arrière, les avant').axle).toBe('front');
    expect(understand('plaquettes avant et arrière').axle).toBeNull();
  });
});

describe('any text', () => {
  const words = fc.constantFrom('clio', '3', '206', '2008', 'plaquettes', 'avant', 'hdi', '1.5', '€', 'ref', '4254.A1', 'فلتر', 'و', '-', '.', 'constructor', '__proto__', 'golf', 'v', '5w30', 'pas');

  test('is read without failing, the same way every time', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.array(words, { maxLength: 40 }).map((list) => list.join(' '))), fc.constantFrom(...LANGUAGES), (text, language) => {
        const request = understand(text, language);
        expect(understand(text, language)).toEqual(request);
        expect(request.references.length).toBeLessThanOrEqual(4);
        for (const key of request.vehicle?.selection.generations ?? []) expect(demo.vocabulary.vehicles.some((vehicle) => vehicle.generations.some((generation) => generation.key === key))).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  test('takes time in proportion to its length', () => {
    const time = (text: string): number => {
      for (let i = 0; i < 30; i += 1) understand(text);
      const started = performance.now();
      for (let i = 0; i < 30; i += 1) understand(text);
      return (performance.now() - started) / 30;
    };
    for (const piece of ['plaqettes embreyage distrbution ', '206 207 1K0 698 ', 'فلتر زيت كليو ', 'a', '1.2.3-', 'frein ']) {
      const long = piece.repeat(Math.ceil(2000 / piece.length)).slice(0, 2000);
      expect(time(long)).toBeLessThan(15);
    }
  });
});

describe('keys', () => {
  test('fall together for what sounds alike', () => {
    expect(new Set(['plaquette', 'plaquettes', 'plakette', 'plaquete'].map(soundKey)).size).toBe(1);
    expect(new Set(['battery', 'batteries', 'batterie'].map(soundKey)).size).toBe(1);
    expect(soundKey('5w30')).toBe('5w30');
    expect(soundKey('الأمامية'.normalize('NFKC').replace('أ', 'ا').replace('ة', 'ه'))).toBe(soundKey('امامي'));
  });

  test('distance counts edits and swaps', () => {
    expect([isWithin('embrayage', 'embreyage', 1), isWithin('filtre', 'flitre', 1), isWithin('disque', 'disk', 1)]).toEqual([true, true, false]);
    fc.assert(fc.property(fc.string({ maxLength: 12 }), fc.nat(11), (text, at) => isWithin(text, text.slice(0, at) + text.slice(at + 1), 1)));
  });
});
