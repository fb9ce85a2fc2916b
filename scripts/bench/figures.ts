const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);

/** The value below which a share of the values lies. */
export const percentile = (values: readonly number[], share: number): number => sorted(values)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? NaN;

export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** One measured thing: a value per round, so that the spread is shown with it. */
export interface Figure {
  name: string;
  unit: string;
  rounds: number[];
}

const round = (value: number): string => (Math.abs(value) >= 100 ? value.toFixed(0) : Math.abs(value) >= 10 ? value.toFixed(1) : value.toFixed(2));

export const describe = ({ unit, rounds }: Figure): string => `${round(median(rounds))} ${unit} (${round(Math.min(...rounds))}–${round(Math.max(...rounds))})`;

/** A promise of the product and what was measured. */
export interface Check {
  name: string;
  value: number;
  limit: number;
  /** Whether the value must stay under the limit or reach it. */
  is: 'at most' | 'at least';
}

export const holds = ({ value, limit, is }: Check): boolean => (is === 'at most' ? value <= limit : value >= limit);

export const describeCheck = (check: Check): string => `${holds(check) ? 'reached' : 'MISSED '}  ${check.name}: ${round(check.value)} (${check.is} ${check.limit})`;
