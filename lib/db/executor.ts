import { CasingCache } from 'drizzle-orm/casing';
import type { SQL } from './sql.ts';
import type { Executor, Role } from './database.ts';
import { toDatabaseError } from './errors.ts';

type Row = Record<string, unknown>;

/** What a driver offers: one statement with its values, on the connection of its choice. */
export type RunStatement = (text: string, values: unknown[]) => Promise<Row[]>;

/** Drizzle writes the statements; they go to the driver as they are, without the session and result layers around them. */
const WRITING = {
  casing: new CasingCache(),
  escapeName: (name: string) => `"${name.replaceAll('"', '""')}"`,
  escapeParam: (index: number) => `$${index + 1}`,
  escapeString: (text: string) => `'${text.replaceAll("'", "''")}'`,
};

export function createExecutor(run: RunStatement): Executor {
  return {
    async rows<R extends Row>(query: SQL): Promise<R[]> {
      const { sql: text, params } = query.toQuery(WRITING);
      try {
        return (await run(text, params)) as R[];
      } catch (error) {
        throw toDatabaseError(error);
      }
    },
  };
}

export const ROLE_NAMES: Record<Role, string> = { web: 'comptoir_web', knowledge: 'comptoir_knowledge', owner: 'comptoir_owner' };

/** The first statement of a transaction in a role. */
export const setRole = (role: Role): string => `set local role ${ROLE_NAMES[role]}`;
