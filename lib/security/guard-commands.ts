import { z } from 'zod';
import type { ControlCommand } from '../db/control.ts';
import type { Database } from '../db/database.ts';
import { readIncidents } from '../db/queries/guards.ts';
import { changeRule, readRules, tryText } from './guard-rules.ts';

const editSchema = z.discriminatedUnion('do', [
  z.object({ do: z.literal('switch'), id: z.string(), on: z.boolean() }),
  z.object({ do: z.literal('save'), rule: z.unknown() }),
  z.object({ do: z.literal('remove'), id: z.string() }),
]);

/** What an owner can ask of the guards, in a running shop or in its database. */
export const guardCommands = (database: Database): Record<string, ControlCommand> => ({
  'guards.list': () => readRules(database),
  'guards.test': (args) => {
    const { text, channel } = z.object({ text: z.string().min(1), channel: z.string().default('web') }).parse(args);
    return tryText(database, text, channel);
  },
  'guards.change': (args) => changeRule(database, editSchema.parse(args), 'command'),
  'guards.incidents': (args) => readIncidents(database, z.object({ limit: z.number().int().min(1).max(1000).default(20) }).parse(args).limit),
});
