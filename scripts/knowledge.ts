import { parseArgs } from 'node:util';
import { z } from 'zod';
import { loadConfig } from '../lib/config/config.ts';
import { AppError } from '../lib/contracts/errors.ts';
import { migrate } from '../lib/db/migrate.ts';
import type { ShopDatabase } from '../lib/db/open.ts';
import { carryOut } from '../lib/db/owner-command.ts';
import type { BuildProgress } from '../lib/knowledge/build/builder.ts';
import { knowledgeCommandSchema, type KnowledgeCommand } from '../lib/knowledge/build/commands.ts';
import { createLogger } from '../lib/observe/logger.ts';
import { publish } from '../lib/publish.ts';
import { serveKnowledge } from '../lib/serve-knowledge.ts';

const USAGE = `npm run knowledge -- build --source SOURCE [--namespace NS] [--minimum N] [--promote]
                     validate --source SOURCE [--namespace NS]
                     promote --namespace NS [--version N]
                     rollback [--namespace NS]
                     versions [--namespace NS]
                     diff [--namespace NS] [--source DIR | --from N --to N]
                     unanswered [--limit N]
                     feedback [--limit N]
                     serve
                     query "question" [--language fr|en|de|ar] [--limit N]
SOURCE: a folder, https://shop.example (its sitemap), wikijs:https://wiki.example, code:FOLDER`;

const config = loadConfig(process.env);
const logger = createLogger({ level: 'warn', version: 'knowledge' });
const say = (line: string) => process.stdout.write(`${line}\n`);

function readCommand(): KnowledgeCommand {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { source: text, namespace: text, version: text, from: text, to: text, language: text, limit: text, minimum: text, promote: { type: 'boolean' } },
  });
  const [command, ...rest] = positionals;
  const numbers = Object.fromEntries((['version', 'from', 'to', 'limit', 'minimum'] as const).flatMap((key) => (values[key] === undefined ? [] : [[key, Number(values[key])]])));
  const parsed = knowledgeCommandSchema.safeParse({ ...values, ...numbers, command, ...(command === 'query' ? { question: rest.join(' ') } : {}) });
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new TypeError(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not valid'}\n\n${USAGE}`);
}

const PHASES: Record<BuildProgress['phase'], string> = { scan: 'Reading', documents: 'Writing documents', index: 'Writing the index', vectors: 'Making vectors', golden: 'Asking the golden questions', promote: 'Promoting', done: 'Done' };

/** One line that is written over on a terminal, a line a phase elsewhere. */
function progressBar(): (progress: BuildProgress) => void {
  let phase = '';
  return ({ phase: now, done, total }) => {
    const share = total > 0 ? Math.floor((done / total) * 30) : 0;
    if (process.stdout.isTTY) {
      process.stdout.write(`\r\u001b[2K${PHASES[now]} ${total > 0 ? `[${'#'.repeat(share)}${' '.repeat(30 - share)}] ${done}/${total}` : done > 0 ? String(done) : ''}${now === 'done' ? '\n' : ''}`);
    } else if (now !== phase) {
      say(`${PHASES[now]} …`);
    }
    phase = now;
  };
}

/** An embedded folder is prepared by whoever opens it; a server has its own command and credentials for that. */
async function onDatabase({ database, folder }: ShopDatabase, command: KnowledgeCommand): Promise<string[]> {
  if (folder !== null) await migrate(database, new URL('../migrations/', import.meta.url));
  return publish({ config, database, logger }, command, progressBar());
}

try {
  if (process.argv[2] === 'serve') {
    await serveKnowledge({ config, logger: createLogger({ level: config.http.logLevel, version: 'knowledge' }), say });
  } else {
    const args = readCommand();
    const lines = await carryOut({ settings: config.database, logger, purpose: 'knowledge', name: 'knowledge', args, say, own: (opened) => onDatabase(opened, args) });
    for (const line of z.array(z.string()).parse(lines)) say(line);
  }
} catch (error) {
  process.stderr.write(`${error instanceof AppError ? `${error.message}${error.detail === undefined ? '' : `: ${error.detail}`}` : error instanceof Error ? error.message : 'failed'}\n`);
  process.exitCode = 1;
}
