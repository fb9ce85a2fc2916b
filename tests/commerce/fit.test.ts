import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fit } from '../../lib/commerce/fit.ts';
import { normaliseReference } from '../../lib/commerce/reference.ts';
import type { Fitment, VehicleSelection } from '../../lib/contracts/catalog.ts';

const fitment = (generation: string, more: Partial<Fitment> = {}): Fitment => ({ generation, yearFrom: null, yearTo: null, engines: null, note: null, ...more });
const car = (generations: string[], more: Partial<VehicleSelection> = {}): VehicleSelection => ({ generations, year: null, engines: null, fuel: null, ...more });
const verdict = (fitments: Fitment[], vehicle: VehicleSelection) => fit({ universal: false, fitments }, vehicle).verdict;

describe('whether a part fits', () => {
  test('a part for the whole generation fits it', () => {
    expect(verdict([fitment('a')], car(['a']))).toBe('fits');
  });

  test('a part for some engines depends on an engine that was not said', () => {
    expect(fit({ universal: false, fitments: [fitment('a', { engines: ['a1', 'a2'] })] }, car(['a']))).toMatchObject({ verdict: 'depends', engines: ['a1', 'a2'], years: null });
  });

  test('it fits when every engine that can be meant is one of them, and not at all when none is', () => {
    const part = [fitment('a', { engines: ['a1', 'a2'] })];
    expect(verdict(part, car(['a'], { engines: ['a1'] }))).toBe('fits');
    expect(verdict(part, car(['a'], { engines: ['a1', 'a3'] }))).toBe('depends');
    expect(verdict(part, car(['a'], { engines: ['a3'] }))).toBe('no');
  });

  test('an engine the catalogue does not know never gets a part for some engines', () => {
    expect(verdict([fitment('a', { engines: ['a1'] })], car(['a'], { engines: [] }))).toBe('no');
    expect(verdict([fitment('a')], car(['a'], { engines: [] }))).toBe('fits');
  });

  test('a part for some years depends on the year', () => {
    const part = [fitment('a', { yearFrom: 2005, yearTo: 2008 })];
    expect(fit({ universal: false, fitments: part }, car(['a']))).toMatchObject({ verdict: 'depends', years: [{ from: 2005, to: 2008 }], engines: null });
    expect(verdict(part, car(['a'], { year: 2008 }))).toBe('fits');
    expect(verdict(part, car(['a'], { year: 2009 }))).toBe('no');
  });

  test('two fitments that together cover all years fit without a question', () => {
    expect(verdict([fitment('a', { yearTo: 2008 }), fitment('a', { yearFrom: 2009 })], car(['a']))).toBe('fits');
    expect(verdict([fitment('a', { yearTo: 2008 }), fitment('a', { yearFrom: 2010 })], car(['a']))).toBe('depends');
  });

  test('one engine per span of years: the engine decides which years', () => {
    const part = [fitment('a', { yearTo: 2008, engines: ['a1'] }), fitment('a', { engines: ['a2'] })];
    expect(verdict(part, car(['a'], { engines: ['a2'] }))).toBe('fits');
    expect(fit({ universal: false, fitments: part }, car(['a'], { engines: ['a1'] }))).toMatchObject({ verdict: 'depends', years: [{ from: null, to: 2008 }] });
  });

  test('of two generations that can be meant, one is not enough', () => {
    expect(fit({ universal: false, fitments: [fitment('a')] }, car(['a', 'b']))).toMatchObject({ verdict: 'depends', generations: ['a'] });
  });

  test('no vehicle left is no fit; a universal part fits whatever it is', () => {
    expect(verdict([fitment('a')], car([]))).toBe('no');
    expect(fit({ universal: true, fitments: [] }, car([])).verdict).toBe('universal');
  });
});

const generations = fc.constantFrom('a', 'b', 'c');
const engines = fc.uniqueArray(fc.constantFrom('e1', 'e2', 'e3', 'e4'), { minLength: 1 });
const years = fc.integer({ min: 2000, max: 2010 });
const fitments = fc.array(
  fc.record({ generation: generations, yearFrom: fc.option(years), yearTo: fc.option(years), engines: fc.option(engines), note: fc.constant(null) }),
  { maxLength: 5 },
);
const vehicles = fc.record({
  generations: fc.uniqueArray(generations, { minLength: 1 }),
  year: fc.option(years),
  engines: fc.option(engines),
  fuel: fc.constant(null),
});

/** A selection that says more of the same vehicle. */
const narrower = (vehicle: VehicleSelection) =>
  fc.record({
    generations: fc.subarray(vehicle.generations, { minLength: 1 }),
    year: vehicle.year === null ? fc.option(years) : fc.constant(vehicle.year),
    engines: vehicle.engines === null ? fc.option(engines) : fc.subarray(vehicle.engines, { minLength: 1 }),
    fuel: fc.constant(null),
  });

describe('laws of fitting', () => {
  const cases = fc.tuple(fitments, vehicles).chain(([parts, vehicle]) => fc.tuple(fc.constant(parts), fc.constant(vehicle), narrower(vehicle)));

  test('saying more of a vehicle never turns no into something, nor fits into something else', () => {
    fc.assert(
      fc.property(cases, ([parts, vehicle, more]) => {
        const before = verdict(parts, vehicle);
        const after = verdict(parts, more);
        if (before === 'no') expect(after).toBe('no');
        if (before === 'fits') expect(after).toBe('fits');
      }),
      { numRuns: 2000 },
    );
  });

  test('one whole vehicle is decided by looking: there is nothing to depend on', () => {
    fc.assert(
      fc.property(fitments, generations, years, fc.constantFrom('e1', 'e2', 'e3', 'e4'), (parts, generation, year, engine) => {
        const covered = parts.some((part) => part.generation === generation && (part.yearFrom ?? 0) <= year && year <= (part.yearTo ?? 9999) && (part.engines?.includes(engine) ?? true));
        expect(verdict(parts, car([generation], { year, engines: [engine] }))).toBe(covered ? 'fits' : 'no');
      }),
      { numRuns: 2000 },
    );
  });

  test('an unknown engine never makes a part for some engines fit', () => {
    fc.assert(
      fc.property(fitments, vehicles, (parts, vehicle) => {
        const limited = parts.map((part) => ({ ...part, engines: part.engines ?? ['e1', 'e2', 'e3', 'e4'] }));
        expect(verdict(limited, { ...vehicle, engines: null })).not.toBe('fits');
      }),
    );
  });

  test('an engine that matters in some years only is still said to decide', () => {
    const until2000 = { generation: 'c', yearFrom: null, yearTo: 2000, engines: null, note: null };
    expect(fit({ universal: false, fitments: [until2000, { ...until2000, yearTo: null, engines: ['e1'] }] }, car(['c']))).toMatchObject({ verdict: 'depends', engines: ['e1'], years: null });
  });

  test('what is said to decide does decide', () => {
    fc.assert(
      fc.property(fitments, vehicles, (parts, vehicle) => {
        const found = fit({ universal: false, fitments: parts }, vehicle);
        for (const engine of found.engines ?? []) expect(verdict(parts, { ...vehicle, engines: [engine] })).not.toBe('no');
        if (found.verdict === 'depends') expect(found.engines !== null || found.years !== null || found.generations.length < vehicle.generations.length || vehicle.generations.length > 1 || vehicle.engines !== null).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('references', () => {
  test('are compared without separators, case and accents', () => {
    for (const spelling of ['1K0 698 151 A', '1k0698151a', '1K0-698-151-A', ' 1k0.698.151/a ']) expect(normaliseReference(spelling)).toBe('1K0698151A');
  });

  test('one form: normalising it again changes nothing, and separators anywhere change nothing', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(' ', '-', '.', '/', '_'), (text, separator) => {
        const form = normaliseReference(text);
        expect(form).toMatch(/^[A-Z0-9]*$/);
        expect(normaliseReference(form)).toBe(form);
        expect(normaliseReference(Array.from(form).join(separator).toLowerCase())).toBe(form);
      }),
    );
  });
});
