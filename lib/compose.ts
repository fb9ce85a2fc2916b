import { createHmac, randomBytes } from 'node:crypto';
import type { Express } from 'express';
import { v7 as uuidv7 } from 'uuid';
import { createSelling } from './compose-selling.ts';
import { createChannels } from './channels/create.ts';
import { createShopCatalog } from './commerce/shop/catalog.ts';
import { orderNumberPattern } from './commerce/wizards/tracking.ts';
import { secretsOf, type Config } from './config/config.ts';
import type { Route } from './contracts/chat.ts';
import type { Catalog } from './contracts/catalog.ts';
import type { Clock, IdGenerator } from './contracts/clock.ts';
import { AppError } from './contracts/errors.ts';
import type { Logger } from './contracts/logger.ts';
import type { Simulator } from './contracts/simulator.ts';
import type { Mailer } from './contracts/mailer.ts';
import type { Database } from './db/database.ts';
import { instanceSecret, readFlags } from './db/queries/instance.ts';
import { eraseExpired } from './db/queries/sessions.ts';
import { createCatalogWords } from './engine/catalog-words.ts';
import { createEngine, type Engine } from './engine/engine.ts';
import { createGuardStore, GUARD_RULES_FLAG } from './engine/guard-store.ts';
import { createPromptStore } from './engine/prompt/store.ts';
import { createExtractiveHandler } from './engine/handlers/extractive.ts';
import { createGeneralHandler } from './engine/handlers/general.ts';
import { createTokenHandler } from './engine/handlers/token.ts';
import { beginWizard, createWizardHandler, type WizardDeps } from './engine/handlers/wizard.ts';
import { windowOf } from './engine/steps/claim.ts';
import { createTurnRunner } from './engine/turn.ts';
import { changeCheckout } from './engine/selling/cart.ts';
import { perform } from './engine/selling/perform.ts';
import type { Handler } from './engine/turn-state.ts';
import { createApp } from './http/app.ts';
import { channelsCheck, killSwitchCheck, modelsCheck, readHealth, type Check, type Health } from './http/health.ts';
import { renderMetrics } from './http/metrics.ts';
import { createOpenApi } from './http/openapi.ts';
import type { RouteDefinition } from './http/route.ts';
import { createLiveFeed } from './http/live-feed.ts';
import { attachmentRoutes } from './http/routes/attachments.ts';
import { chatRoute } from './http/routes/chat.ts';
import { consentRoute } from './http/routes/consent.ts';
import { sellingRoutes } from './http/routes/selling.ts';
import { conversationRoutes } from './http/routes/conversation.ts';
import { eventsRoute } from './http/routes/events.ts';
import { identifyRoute } from './http/routes/identify.ts';
import { objectRoutes } from './http/routes/objects.ts';
import { webhookRoutes } from './http/routes/webhook.ts';
import { shopRoutes } from './http/routes/shop.ts';
import { simulatorRoutes } from './http/routes/simulator.ts';
import { systemRoutes } from './http/routes/system.ts';
import { factsHandler, MEMORY_FACTS, MEMORY_SUMMARY, summaryHandler } from './jobs/memory.ts';
import { OBJECT_DELETE, objectDeleteHandler } from './jobs/object-delete.ts';
import { domainOf, STAFF_NOTICE, staffNoticeHandler } from './jobs/staff-notice.ts';
import { createJobWorker } from './jobs/worker.ts';
import { recordNamespaceRequest } from './knowledge/runtime/question-log.ts';
import type { Semantics } from './knowledge/runtime/semantics.ts';
import { createShopKnowledge } from './knowledge/runtime/shop-knowledge.ts';
import { createLlm, type Llm } from './llm/create.ts';
import { createModelJudge } from './llm/judge.ts';
import { createMediaReader } from './llm/media-reader.ts';
import { createPrices } from './llm/prices.ts';
import { createSmtpMailer } from './mail/smtp.ts';
import { createAccount, withAccount } from './memory/account.ts';
import { rhythmOf } from './memory/rhythm.ts';
import { createMessaging, type Messaging } from './messaging/messaging.ts';
import { createSessionTokens } from './memory/session-token.ts';
import { createStorage } from './storage/create.ts';
import { catalogTools } from './tools/catalog.ts';
import { counterTools } from './tools/counter.ts';
import { createToolRegistry } from './tools/registry.ts';
import { createRedactor, redactingLogger, redactingReporter } from './observe/redact.ts';
import type { ReportError } from './observe/sentry.ts';

/** What the outside gives a shop. Tests hand in their own of each; nothing else in the graph is replaced. */
export interface ShopDeps {
  config: Config;
  version: string;
  database: Database;
  logger: Logger;
  reportError: ReportError;
  clock: Clock;
  ids: IdGenerator;
  mailer: Mailer | null;
  /** A platform's catalogue; the shop's own tables without one. */
  catalog?: Catalog;
  /**
   * Keeps a process that is frozen between requests alive for work after the response. Null where the process lives on
   * and has timers; with it, every request also does a little of what nobody does.
   */
  keepAlive: ((work: Promise<unknown>) => void) | null;
  publicDir: string | null;
  /** Plays the messengers on this machine, where none is configured. */
  simulator?: Simulator | null;
}

export interface Shop {
  app: Express;
  engine: Engine;
  health(): Promise<Health>;
  /** Does what is due and nobody does: abandoned turns, jobs. For timers and crons. Returns what was done. */
  drain(): Promise<{ turns: number; jobs: number }>;
  drainTurns(): Promise<number>;
  drainJobs(): Promise<number>;
  messaging: Messaging;
  /** Erases what has outlived its time. */
  erase(): Promise<{ sessions_erased: number }>;
  /** Resolves when nothing runs in this process any more. */
  settled(): Promise<void>;
}

export const systemClock: Clock = { now: () => Date.now() };
export const newId: IdGenerator = () => uuidv7();

export const createMailer = (config: Config): Mailer | null =>
  config.mail.host === undefined ? null : createSmtpMailer({ ...config.mail, host: config.mail.host });

/** Dollars as millionths of one. */
const micros = (dollars: number | undefined): number | null => (dollars === undefined ? null : Math.round(dollars * 1_000_000));

/** What a search may ask of the models. */
export const semanticsOf = ({ knowledge: { alpha, embedWaitMs, rerankWaitMs } }: Config, { embedder, reranker }: Pick<Llm, 'embedder' | 'reranker'>, logger: Logger): Semantics =>
  ({ embedder, reranker, alpha, embedWaitMs, rerankWaitMs, logger });

/** How long a scheduled drain may work, within what a function is given. */
const DAILY_MS = 40_000;
/** Turns that one drain takes over before it lets others work. */
const DRAIN_TURNS = 20;
/** Milliseconds that fetching or reading one file of a customer may take. */
const MEDIA_MS = 10_000;

/** The only place where the shop is put together. */
export async function createShop(deps: ShopDeps): Promise<Shop> {
  const { config, database, clock, ids } = deps;
  const settings = config.engine;
  const secret = config.http.sessionSecret ?? (await instanceSecret(database, { id: ids(), secret: randomBytes(32).toString('base64url') }));
  const redact = createRedactor([secret, ...secretsOf(config)]);
  const logger = redactingLogger(deps.logger, redact);
  const tokens = createSessionTokens(secret);
  const storage = createStorage(config, { secret, clock });
  const maxBytes = config.storage.maxMegabytes * 1024 * 1024;
  const catalog = deps.catalog ?? createShopCatalog({ database, clock });
  const words = createCatalogWords(catalog);
  const llm = createLlm(config.llm, { clock, random: Math.random, observe: () => undefined });
  const knowledge = createShopKnowledge({
    database, lexicon: async () => (await words()).lexicon,
    semantics: semanticsOf(config, llm, logger),
  });
  const prompts = createPromptStore({
    database, clock, shopName: config.engine.shopName, secrets: [secret, ...secretsOf(config)],
    canary: createHmac('sha256', secret).update('canary').digest('hex').slice(0, 20),
  });

  const judge = llm.model === null || settings.judgeMs === 0 ? null : createModelJudge(llm.model, clock, settings.judgeMs);
  const guards = createGuardStore({ database, logger });
  const guardsCheck = async (): Promise<Check> => {
    const { policies, failure } = await guards((await readFlags(database))[GUARD_RULES_FLAG]);
    return failure === null ? { status: 'ok', detail: `${policies.rules.length} rules${judge === null ? '' : ', and a model for what they are unsure of'}` } : { status: 'down', detail: `every message is refused: ${failure}` };
  };
  const knowledgeCheck = async (): Promise<Check> => {
    const { status, reason, search, namespaces } = await knowledge.health();
    const served = namespaces.map((namespace) => `${namespace.namespace} v${namespace.version} (${namespace.documents})`).join(', ');
    return { status: status === 'quarantined' ? 'down' : status, detail: `${reason ?? served}; ${search}` };
  };

  const selling = createSelling({ config, database, catalog, clock, ids, mailer: deps.mailer, secret, store: storage.store });
  const budget = { dayMicros: micros(settings.dailyBudget), sessionMicros: micros(settings.sessionBudget) };
  const priceOf = createPrices(config.llm);
  const account = createAccount({ database, budget, priceOf });
  const rhythm = llm.model === null ? null : rhythmOf(windowOf(settings), config.memory);
  const extractive = createExtractiveHandler({ catalog, document: knowledge.document });
  const tools = createToolRegistry([...catalogTools({ catalog, words }), ...counterTools({ ...selling, catalog, knowledge })]);
  const counter = { ...selling, catalog };
  const flows: WizardDeps = { wizards: selling.wizards, perform: (turn, effect, state) => perform(turn, effect, state, counter) };
  const handlers: Record<Route, Handler> = {
    token: createTokenHandler({ ...counter, document: knowledge.document }),
    wizard_fsm: createWizardHandler(flows, extractive, (turn, state) => changeCheckout(turn, state, counter, flows)),
    catalog_tools: extractive,
    general_chat: createGeneralHandler({ model: llm.model, prompts, extractive, budget, allowedHosts: settings.linkHosts, tools, begin: (turn, flow) => beginWizard(turn, flow.wizard, flow.data, flows) }),
    fallback: extractive,
  };
  const runTurn = createTurnRunner({
    database, ids, settings, clock, logger, words, handlers, knowledge,
    guards,
    judge,
    judgeMs: settings.judgeMs,
    budget,
    patterns: async () => (await prompts()).patterns,
    priceOf,
    memory: rhythm,
    deadlineMs: config.llm.turnDeadlineMs,
    orderNumber: orderNumberPattern(config.commerce.orderPrefix),
  });
  const engine = createEngine({ database, tokens, ids, settings, logger, runTurn, keepAlive: deps.keepAlive ?? (() => undefined) });
  const memory = llm.model === null || rhythm === null ? null : { database, model: llm.model, clock, account, rhythm };
  const worker = createJobWorker({
    database, logger,
    handlers: {
      ...(storage.store === null ? {} : { [OBJECT_DELETE]: objectDeleteHandler(storage.store) }),
      ...selling.jobs,
      ...(deps.mailer === null ? {} : { [STAFF_NOTICE]: staffNoticeHandler({ mailer: deps.mailer, domains: staffDomains(settings) }) }),
      ...(memory === null ? {} : { [MEMORY_FACTS]: factsHandler(memory), [MEMORY_SUMMARY]: summaryHandler(memory) }),
    },
  });

  const messaging = createMessaging({
    database, ids, logger,
    account,
    reader: config.media.baseUrl === undefined ? null : createMediaReader({ settings: { ...config.media, baseUrl: config.media.baseUrl }, clock, timeoutMs: MEDIA_MS, breaker: llm.breaker() }),
    channels: createChannels(config.channels, { fetch, clock }),
    shopName: settings.shopName,
    publicUrl: config.channels.publicUrl ?? null,
    burstMs: config.channels.burstMs,
    lanes: config.channels.lanes,
    ttlDays: settings.ttlDays,
    pauseMinutes: config.channels.pauseMinutes,
    silenceMs: config.channels.silenceHours * 3_600_000,
    sendTimeoutMs: config.channels.sendTimeoutMs,
    timeoutMs: MEDIA_MS,
    maxBytes: config.channels.mediaMaxBytes,
    keepAlive: deps.keepAlive ?? (() => undefined),
    answer: (turnId, sessionId) => answerMessenger(engine, logger, turnId, sessionId),
  });

  const drainTurns = async () => {
    let turns = 0;
    try {
      while (turns < DRAIN_TURNS && (await engine.drainOne())) turns += 1;
    } catch (error) {
      // One turn that cannot be worked on must not keep the jobs waiting; it is looked at again.
      logger.error({ error: error instanceof Error ? error.message : 'unknown' }, 'an abandoned turn could not be answered');
    }
    return turns;
  };
  const drain = async () => {
    const done = { turns: await drainTurns(), jobs: await worker.drain() };
    messaging.kick();
    if (deps.keepAlive !== null) await messaging.settled();
    return done;
  };
  /** Until nothing is due or the time is up: for schedulers that come once a day. */
  const drainAll = async () => {
    const total = { turns: 0, jobs: 0 };
    const until = clock.now() + DAILY_MS;
    for (;;) {
      const { turns, jobs } = await drain();
      total.turns += turns;
      total.jobs += jobs;
      if (turns + jobs === 0 || clock.now() > until) return total;
    }
  };
  const erase = async () => {
    await messaging.purge();
    return { sessions_erased: await eraseExpired(database) };
  };
  const health = () => readHealth({ database, version: deps.version, checks: { ...checksOf(deps, knowledgeCheck, () => modelsCheck(llm, database, settings), guardsCheck), channels: () => channelsCheck(messaging) } });
  const hasStaff = config.engine.staffEmails.length > 0;
  const routes: RouteDefinition[] = [
    chatRoute({ engine, tokens, database, addressSecret: secret, afterTurn: () => deps.keepAlive?.(drain().catch((error: unknown) => { logger.warn({ error: error instanceof Error ? error.message : 'unknown' }, 'work after a request failed'); })) }),
    ...conversationRoutes({ database, tokens, store: storage.store, clock, hasStaff, ids, addressSecret: secret, ttlDays: settings.ttlDays, historyLimit: settings.historyTurns * 2, ratePerMinute: settings.ratePerMinute, document: knowledge.document }),
    eventsRoute({ database, tokens, store: storage.store, clock, hasStaff, feed: createLiveFeed({ database, logger }), streamMs: config.platform.vercel ? 50_000 : 3_600_000 }),
    ...attachmentRoutes({ database, tokens, store: storage.store, clock, ids, maxBytes }),
    ...(storage.folder === null ? [] : objectRoutes(storage.folder, maxBytes)),
    identifyRoute({ database, tokens, clock, ids, customerSecret: config.http.customerSecret, addressSecret: secret, ratePerMinute: settings.addressPerMinute, ttlDays: settings.ttlDays }),
    ...webhookRoutes({ messaging }),
    ...(deps.simulator == null ? [] : simulatorRoutes(deps.simulator)),
    ...shopRoutes({ catalog, knowledge: llm.embedder === null && llm.reranker === null ? knowledge : withAccount(knowledge, account), knowledgeHealth: knowledgeCheck, onNamespaceRequest: (asked) => recordNamespaceRequest(database, ids(), asked) }),
    consentRoute({ database, tokens }),
    ...sellingRoutes({ ...selling, database, tokens, catalog, addressSecret: secret }),
    ...systemRoutes({
      health,
      metrics: () => renderMetrics(database),
      openapi: () => createOpenApi(routes, deps.version),
      metricsToken: config.http.metricsToken,
      cronSecret: config.http.cronSecret,
      cron: { drain: drainAll, daily: async () => ({ ...(await drainAll()), ...(await erase()) }), 'session-cleanup': erase },
    }),
  ];
  const app = createApp({ routes, logger, trustProxy: config.http.trustProxy, allowedOrigins: config.http.allowedOrigins, connectTo: config.storage.supabaseUrl === undefined ? [] : [new URL(config.storage.supabaseUrl).origin], publicDir: deps.publicDir, reportError: redactingReporter(deps.reportError, redact) });
  const drainJobs = () => {
    messaging.kick();
    return worker.drain();
  };
  const settled = async () => {
    await messaging.settled();
    await engine.settled();
  };
  return { app, engine, messaging, health, drain, drainTurns, drainJobs, erase, settled };
}

/** A turn that cannot be answered now is a row still: whoever looks for abandoned turns finds it. */
async function answerMessenger(engine: Engine, logger: Logger, turnId: string, sessionId: string): Promise<void> {
  try {
    await engine.resume(turnId, sessionId);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    logger.warn({ turn: turnId, code: error.code }, 'a turn could not be answered now');
  }
}

/** Domains that staff may be mailed in: those that are configured, else those of the configured addresses. */
const staffDomains = ({ staffMailDomains, staffEmails }: Config['engine']): string[] => (staffMailDomains.length > 0 ? staffMailDomains.map((domain) => domain.toLowerCase()) : staffEmails.map(domainOf));

/** What is on, what is off and why: the same lines at start and in `/api/health`. */
function checksOf({ config, database, mailer }: ShopDeps, knowledgeHealth: () => Promise<Check>, models: () => Promise<Check>, guards: () => Promise<Check>): Record<string, () => Promise<Check>> {
  const told = (status: Check['status'], detail: string) => () => Promise.resolve({ status, detail });
  return {
    knowledge: knowledgeHealth,
    models,
    files: config.storage.supabaseUrl !== undefined ? told('ok', `kept in the bucket ${config.storage.bucket}`) : config.platform.vercel ? told('off', 'SUPABASE_URL is not set: customers cannot send files') : told('ok', `kept in ${config.database.dataDir}`),
    kill_switch: () => killSwitchCheck(database),
    guards,
    mail: mailer === null ? told('off', 'SMTP_HOST is not set: staff are not mailed when a customer asks for a person') : told('ok', 'a mail server is configured'),
    staff: config.engine.staffEmails.length === 0 ? told('off', 'STAFF_EMAILS is not set: nobody is told when a customer asks for a person') : told('ok', `${config.engine.staffEmails.length} to tell`),
    sentry: config.http.sentryDsn === undefined ? told('off', 'SENTRY_DSN is not set') : told('ok', 'errors are reported'),
  };
}
