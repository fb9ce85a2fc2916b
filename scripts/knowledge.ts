import { parseArgs } from 'node:util';
import { loadConfig } from '../lib/config/config.ts';
import { AppError } from '../lib/contracts/errors.ts';
import { callControl } from '../lib/db/control.ts';
import { readHolder } from '../lib/db/lock.ts';
import { migrate } from '../lib/db/migrate.ts';
import { databaseUrl, openShopDatabase } from '../lib/db/open.ts';
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

async function onDatabase(command: KnowledgeCommand): Promise<void> {
  const logger = createLogger({ level: 'warn', version: 'knowledge' });
  const opened = await openShopDatabase({ settings: config.database, logger, purpose: 'knowledge', embeddedAllowed: true });
  const { database, folder } = opened;
  try {
    // An embedded folder is prepared by whoever opens it; a server has its own command and credentials for that.
    if (folder !== null) await migrate(database, new URL('../migrations/', import.meta.url));
    for (const line of await publish({ config, database, logger }, command, progressBar())) say(line);
  } finally {
    await opened.close();
  }
}

try {
  const isServer = process.argv[2] === 'serve';
  const command = isServer ? null : readCommand();
  try {
    if (command === null) await serveKnowledge({ config, logger: createLogger({ level: config.http.logLevel, version: 'knowledge' }), say });
    else await onDatabase(command);
  } catch (error) {
    // The shop is running on this folder: it carries the command out itself.
    const isBusy = error instanceof AppError && error.code === 'data_folder_busy' && databaseUrl(config.database) === null;
    const control = isBusy ? (await readHolder(config.database.dataDir))?.control : null;
    if (control === null || control === undefined || command === null) throw error;
    const lines = await callControl(control, 'knowledge', command, say);
    for (const line of Array.isArray(lines) ? lines : [lines]) say(String(line));
  }
} catch (error) {
  process.stderr.write(`${error instanceof AppError ? `${error.message}${error.detail === undefined ? '' : `: ${error.detail}`}` : error instanceof Error ? error.message : 'failed'}\n`);
  process.exitCode = 1;
}
