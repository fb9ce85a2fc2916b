import type { Database, Executor } from '../../lib/db/database.ts';

/** A process's hold on the world, which ends at a chosen change: nothing it waits for ever comes, as after kill -9. */
export interface Mortal {
  database: Database;
  /** From here on it lives for so many changes. */
  arm(last: number): void;
  isDead(): boolean;
}

const never = <T>(): Promise<T> => new Promise<T>(() => undefined);
/** Statements that only read are no steps: dying after one is dying after the change before it. */
const CHANGES = /\b(?:insert into|update|delete from)\b|select comptoir\.\w+\(/i;

/** A process that dies right after the last change it lives for, before it hears of it. A transaction counts once it is committed. */
export function mortal(database: Database): Mortal {
  let left = Infinity;
  let isDead = false;
  const step = async <T>(change: () => Promise<T>): Promise<T> => {
    if (isDead) return never();
    const value = await change();
    left -= 1;
    if (left <= 0) isDead = true;
    return isDead ? never() : value;
  };
  const textOf = (query: Parameters<Executor['rows']>[0]) => JSON.stringify(query, (key, value: unknown) => (key === 'table' || key === 'encoder' ? undefined : value));
  return {
    arm: (last) => { left = last; },
    isDead: () => isDead,
    database: {
      ...database,
      rows: <Row extends Record<string, unknown>>(query: Parameters<Executor['rows']>[0]) => {
        if (isDead) return never<Row[]>();
        return CHANGES.test(textOf(query)) ? step(() => database.rows<Row>(query)) : database.rows<Row>(query);
      },
      transaction: (work, role) => (isDead ? never() : step(() => database.transaction(work, role))),
    },
  };
}
