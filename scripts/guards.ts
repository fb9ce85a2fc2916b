import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { loadConfig } from '../lib/config/config.ts';
import { AppError } from '../lib/contracts/errors.ts';
import { carryOut } from '../lib/db/owner-command.ts';
import { createLogger } from '../lib/observe/logger.ts';
import { guardCommands } from '../lib/security/guard-commands.ts';

/** `npm run guards -- …`: the guards of a shop, running or not. See docs/guards.md. */
const USAGE = `npm run guards -- list                 every rule, and whether it is on
npm run guards -- on RULE | off RULE   switches a rule, from the next message on
npm run guards -- add FILE.json        saves a rule of your own, once it holds its examples
npm run guards -- remove RULE          takes your rule, or your change of one, back
npm run guards -- test "TEXT"          what the guards make of a text
npm run guards -- incidents [NUMBER]   what they stopped lately
`;

const [verb = '', argument = ''] = process.argv.slice(2);
const say = (line: string) => process.stdout.write(`${line}\n`);

async function toCall(): Promise<{ command: string; args: unknown } | null> {
  if (verb === 'list') return { command: 'guards.list', args: {} };
  if (verb === 'incidents') return { command: 'guards.incidents', args: argument === '' ? {} : { limit: Number(argument) } };
  if (argument === '') return null;
  if (verb === 'on' || verb === 'off') return { command: 'guards.change', args: { do: 'switch', id: argument, on: verb === 'on' } };
  if (verb === 'remove') return { command: 'guards.change', args: { do: 'remove', id: argument } };
  if (verb === 'add') return { command: 'guards.change', args: { do: 'save', rule: JSON.parse(await readFile(argument, 'utf8')) as unknown } };
  return verb === 'test' ? { command: 'guards.test', args: { text: argument } } : null;
}

function run(name: string, args: unknown): Promise<unknown> {
  const { database: settings } = loadConfig(process.env);
  return carryOut({ settings, logger: createLogger({ level: 'warn', version: 'guards' }), name, args, say, own: async ({ database }) => guardCommands(database)[name]?.(args, say) });
}

const listSchema = z.array(z.object({ id: z.string(), enabled: z.boolean(), origin: z.string(), explanation: z.string() }));
const effectsSchema = z.array(z.object({ text: z.string(), before: z.string(), after: z.string() }));
const screeningSchema = z.object({ verdict: z.string(), suspicion: z.number(), blockedBy: z.array(z.string()), matched: z.array(z.string()), scope: z.string() });
const incidentsSchema = z.array(z.object({ created_at: z.string(), kind: z.string(), channel: z.string().nullable(), session_id: z.string().nullable(), rule_ids: z.array(z.string()), excerpt: z.string() }));

function show(command: string, result: unknown): void {
  if (command === 'guards.list') for (const rule of listSchema.parse(result)) say(`${rule.enabled ? 'on ' : 'OFF'} ${rule.id.padEnd(32)} ${rule.origin.padEnd(8)} ${rule.explanation}`);
  else if (command === 'guards.test') {
    const { verdict, suspicion, blockedBy, matched, scope } = screeningSchema.parse(result);
    say(`${verdict} (suspicion ${suspicion.toFixed(2)}, ${scope})${verdict === 'refuse' ? `, by ${blockedBy.join(', ')}` : matched.length > 0 ? `, matched ${matched.join(', ')}` : ''}`);
  } else if (command === 'guards.incidents') {
    for (const row of incidentsSchema.parse(result)) say(`${row.created_at} ${row.kind.padEnd(13)} ${(row.channel ?? '').padEnd(9)} ${row.session_id ?? '(erased)'} [${row.rule_ids.join(', ')}] ${JSON.stringify(row.excerpt)}`);
  } else {
    const effects = effectsSchema.parse(result);
    say(effects.length === 0 ? 'Saved. No example of any rule is judged differently.' : `Saved. ${effects.length} examples of rules are judged differently from now on:`);
    for (const { text, before, after } of effects) say(`  ${before} -> ${after}: ${text}`);
  }
}

const call = await toCall();
if (call === null) {
  process.stderr.write(USAGE);
  process.exit(1);
}
try {
  show(call.command, await run(call.command, call.args));
} catch (error) {
  process.stderr.write(`${error instanceof AppError ? (error.detail ?? error.message) : error instanceof Error ? error.message : 'failed'}\n`);
  process.exit(1);
}
