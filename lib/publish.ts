import { catalogLexicon } from './commerce/lexicon.ts';
import { createShopCatalog } from './commerce/shop/catalog.ts';
import type { Config } from './config/config.ts';
import type { ModelAttempt } from './contracts/language-model.ts';
import type { Logger } from './contracts/logger.ts';
import type { ControlCommand } from './db/control.ts';
import type { Database } from './db/database.ts';
import { recordKnowledgeCalls } from './db/queries/memory.ts';
import { createKnowledgeBuilder, type BuildProgress } from './knowledge/build/builder.ts';
import { knowledgeCommandSchema, runKnowledgeCommand, type CommandDependencies, type KnowledgeCommand } from './knowledge/build/commands.ts';
import { restLonger, type Rest } from './knowledge/build/pace.ts';
import { createKnowledge } from './knowledge/runtime/knowledge.ts';
import { DOCUMENTS_COMMAND, documentsCommandSchema, runDocumentsCommand, type DocumentsCommand } from './knowledge/serve/documents-command.ts';
import { createLlm } from './llm/create.ts';
import { createPrices } from './llm/prices.ts';
import { withAccount, type Account } from './memory/account.ts';
import { toCallRow } from './memory/cost.ts';

export interface PublishDeps {
  config: Config;
  database: Database;
  logger: Logger;
  /** What a build leaves to others between two pieces of work. */
  rest?: Rest;
}

const clock = { now: () => Date.now() };

/** Puts the build plane together, with the words of the catalogue as it is now. Never part of the web function. */
export async function createBuildPlane({ config, database, logger, rest }: PublishDeps): Promise<CommandDependencies> {
  const lexicon = catalogLexicon(await createShopCatalog({ database, clock }).vocabulary());
  const { embedder, reranker } = createLlm(config.llm, { clock, random: Math.random, observe: () => undefined });
  const { alpha, embedWaitMs, rerankWaitMs, wikijsToken } = config.knowledge;
  const semantics = { embedder, reranker, alpha, embedWaitMs, rerankWaitMs, logger };
  const priceOf = createPrices(config.llm);
  const record = (calls: readonly ModelAttempt[]) => recordKnowledgeCalls(database, calls.map((call) => toCallRow(call, priceOf)));
  const account: Account = { mayAsk: () => Promise.resolve(true), record };
  return {
    builder: createKnowledgeBuilder({ database, lexicon, logger, clock, semantics, record, ...(rest === undefined ? {} : { rest }) }),
    knowledge: withAccount(createKnowledge({ database, lexicon, semantics }), account), database, wikijsToken,
  };
}

/** Carries out a command of the owner's. */
export async function publish(deps: PublishDeps, command: KnowledgeCommand, onProgress: (progress: BuildProgress) => void): Promise<string[]> {
  return runKnowledgeCommand(command, await createBuildPlane(deps), onProgress);
}

/** The same for a shop that is running: commands come through its control socket, and its turns go on between the batches. */
export const publishCommands = (deps: PublishDeps): Record<'knowledge' | typeof DOCUMENTS_COMMAND, ControlCommand> => ({
  knowledge: (args, say) => {
    let phase = '';
    return publish({ rest: restLonger, ...deps }, knowledgeCommandSchema.parse(args), (progress) => {
      if (progress.phase !== phase) say(`${(phase = progress.phase)} …`);
    });
  },
  [DOCUMENTS_COMMAND]: (args) => publishDocuments({ rest: restLonger, ...deps }, documentsCommandSchema.parse(args)),
});

/** Carries out a request of the document API. */
export const publishDocuments = async (deps: PublishDeps, command: DocumentsCommand): Promise<unknown> => runDocumentsCommand(command, (await createBuildPlane(deps)).builder);
