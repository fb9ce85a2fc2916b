import type { Fitment, Product, VehicleSelection } from '../contracts/catalog.ts';

/** `depends`: it fits some of the vehicles that the selection can still be. */
export type Verdict = 'fits' | 'depends' | 'no' | 'universal';

/** A span of model years; null is as far as the generation goes. */
interface YearSpan {
  from: number | null;
  to: number | null;
}

export interface Fit {
  verdict: Verdict;
  /** Engines of the selection that the part is made for; null when the engine does not matter. */
  engines: string[] | null;
  /** Years that the part is made for; null when the year does not matter. */
  years: YearSpan[] | null;
  /** Generations of the selection that the part fits, wholly or partly. */
  generations: string[];
  /** The fitments that made the verdict, for their notes. */
  fitments: Fitment[];
}

/** Any engine that no fitment names: what an unknown engine may turn out to be. */
const UNNAMED = Symbol('an engine no fitment names');

type EngineCell = string | typeof UNNAMED;

const covers = (fitment: Fitment, year: number | null, engine: EngineCell): boolean =>
  (year === null || coversYear(fitment, year)) && (fitment.engines === null || (engine !== UNNAMED && fitment.engines.includes(engine)));

const coversYear = (fitment: Fitment, year: number): boolean =>
  (fitment.yearFrom === null || fitment.yearFrom <= year) && (fitment.yearTo === null || year <= fitment.yearTo);

/** Years that stand for every span the fitments tell apart; one year when it is known. */
function yearCells(fitments: Fitment[], year: number | null): number[] {
  if (year !== null) return [year];
  const edges = new Set<number>();
  for (const { yearFrom, yearTo } of fitments) {
    if (yearFrom !== null) edges.add(yearFrom - 1).add(yearFrom);
    if (yearTo !== null) edges.add(yearTo).add(yearTo + 1);
  }
  return edges.size === 0 ? [0] : [...edges];
}

function engineCells(fitments: Fitment[], engines: string[] | null): EngineCell[] {
  // An engine the catalogue does not know is as good as one no fitment names.
  if (engines !== null) return engines.length === 0 ? [UNNAMED] : engines;
  return [UNNAMED, ...new Set(fitments.flatMap((fitment) => fitment.engines ?? []))];
}

interface GenerationFit {
  covered: 'all' | 'some' | 'none';
  engines: string[] | null;
  years: YearSpan[] | null;
  fitments: Fitment[];
}

/** Lays a product's fitments for one generation over everything the selection can still be. */
function fitGeneration(all: Fitment[], vehicle: VehicleSelection): GenerationFit {
  const { year, engines } = vehicle;
  const fitments = all.filter(
    (fitment) =>
      (year === null || coversYear(fitment, year)) &&
      (engines === null || fitment.engines === null || fitment.engines.some((engine) => engines.includes(engine))),
  );
  if (fitments.length === 0) return { covered: 'none', engines: null, years: null, fitments };
  const engineSet = engineCells(fitments, engines);
  const yearSet = yearCells(fitments, year);
  const isOpen = (y: number | null, e: EngineCell): boolean => !fitments.some((fitment) => covers(fitment, y, e));
  const whole = !engineSet.some((engine) => yearSet.some((y) => isOpen(y, engine)));
  if (whole) return { covered: 'all', engines: null, years: null, fitments };
  const byYear = year === null && yearSet.some((y) => !fitments.some((fitment) => coversYear(fitment, y)));
  // Until 2000 with any engine, later with one of them: no year is left out and no engine, and still the engine decides.
  const byEngine = engineSet.some((engine) => isOpen(null, engine)) || !byYear;
  return { covered: 'some', engines: byEngine ? namedEngines(fitments, engines) : null, years: byYear ? mergeSpans(fitments) : null, fitments };
}

function namedEngines(fitments: Fitment[], engines: string[] | null): string[] {
  const named = new Set(fitments.flatMap((fitment) => fitment.engines ?? []));
  return [...named].filter((engine) => engines === null || engines.includes(engine));
}

/** The union of the fitments' years, in order, touching spans joined. */
function mergeSpans(fitments: Fitment[]): YearSpan[] {
  const sorted = fitments
    .map(({ yearFrom, yearTo }) => ({ from: yearFrom, to: yearTo }))
    .sort((a, b) => (a.from ?? -Infinity) - (b.from ?? -Infinity));
  const merged: YearSpan[] = [];
  for (const span of sorted) {
    const last = merged.at(-1);
    if (last !== undefined && (last.to === null || (span.from ?? -Infinity) <= last.to + 1)) {
      last.to = last.to === null || span.to === null ? null : Math.max(last.to, span.to);
    } else merged.push({ ...span });
  }
  return merged;
}

/**
 * Whether a part fits a vehicle: the one place where that is decided. `fits` means every vehicle the selection can
 * still be; with an unknown engine, a part made for some engines only `depends`. Naming more of a vehicle can turn
 * `depends` into `fits` or `no`, never one of these into another. A year bound of null reaches as far as the generation.
 */
export function fit(product: Pick<Product, 'universal' | 'fitments'>, vehicle: VehicleSelection): Fit {
  if (product.universal) return { verdict: 'universal', engines: null, years: null, generations: vehicle.generations, fitments: [] };
  const parts = vehicle.generations.map((generation) => ({
    generation,
    ...fitGeneration(product.fitments.filter((fitment) => fitment.generation === generation), vehicle),
  }));
  const fitting = parts.filter((part) => part.covered !== 'none');
  const engines = fitting.flatMap((part) => part.engines ?? []);
  const years = fitting.flatMap((part) => part.years ?? []);
  return {
    verdict: fitting.length === 0 ? 'no' : parts.every((part) => part.covered === 'all') ? 'fits' : 'depends',
    engines: engines.length === 0 ? null : engines,
    years: years.length === 0 ? null : years,
    generations: fitting.map((part) => part.generation),
    fitments: fitting.flatMap((part) => part.fitments),
  };
}
