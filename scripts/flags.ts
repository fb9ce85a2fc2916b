import { z } from 'zod';
import { loadConfig } from '../lib/config/config.ts';
import { AppError } from '../lib/contracts/errors.ts';
import { changeFlags } from '../lib/db/flags.ts';
import { carryOut } from '../lib/db/owner-command.ts';
import { createLogger } from '../lib/observe/logger.ts';

/** `npm run flags -- kill_switch on`: sets a runtime flag, in a running shop or in its database. Without arguments it lists them. */
const [key, text] = process.argv.slice(2);
const SWITCHES = new Map([['on', true], ['true', true], ['1', true], ['yes', true], ['off', false], ['false', false], ['0', false], ['no', false]]);
const value = text === undefined ? undefined : SWITCHES.get(text.toLowerCase());
if (text !== undefined && value === undefined) {
  process.stderr.write(`A flag is on or off, not ${text}.\n`);
  process.exit(1);
}
const config = loadConfig(process.env);
const say = (line: string) => process.stdout.write(`${line}\n`);

const change = key === undefined || value === undefined ? null : { key, value };

try {
  const flags = await carryOut({
    settings: config.database, logger: createLogger({ level: 'warn', version: 'flags' }), name: 'flags', args: { change }, say, own: ({ database }) => changeFlags(database, { change }),
  });
  for (const [name, current] of Object.entries(z.record(z.string(), z.unknown()).parse(flags))) say(`${name} = ${JSON.stringify(current)}`);
} catch (error) {
  process.stderr.write(`${error instanceof AppError ? (error.detail ?? error.message) : error instanceof Error ? error.message : 'failed'}\n`);
  process.exitCode = 1;
}
