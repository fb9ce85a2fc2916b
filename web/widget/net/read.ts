/* The smallest readers of what the server sends: a checked value, or null. Nothing is cast. */

export type Fields = Record<string, unknown>;

export const fields = (value: unknown): Fields => (typeof value === 'object' ? { ...value } : {});

export const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

export const whole = (value: unknown): number | null => (Number.isSafeInteger(value) ? Number(value) : null);

export const oneOf = <Value extends string>(value: unknown, allowed: readonly Value[]): Value | null => allowed.find((one) => one === value) ?? null;

/** The items that can be read; the others are left out. */
export function list<Item>(value: unknown, read: (item: unknown) => Item | null): Item[] {
  return Array.isArray(value) ? value.map((item: unknown) => read(item)).filter((item) => item !== null) : [];
}
