import { sql } from '../db/sql.ts';
import { AppError } from '../contracts/errors.ts';
import type { Database } from '../db/database.ts';
import { readDatabaseFacts, readFlags } from '../db/queries/instance.ts';
import type { Messaging } from '../messaging/messaging.ts';

export type CheckStatus = 'ok' | 'degraded' | 'off' | 'down';

export interface Check {
  status: CheckStatus;
  detail: string;
}

export interface Health {
  status: 'ok' | 'degraded' | 'down';
  version: string;
  checks: Record<string, Check>;
}

export interface HealthDeps {
  database: Database;
  version: string;
  /** Further checks, each told in one line. One that throws is down and takes no other with it. */
  checks: Record<string, () => Promise<Check>>;
}

/** `down` only when the counter cannot answer: what is merely off is said in its own check. */
export async function readHealth(deps: HealthDeps): Promise<Health> {
  const all = { database: () => databaseCheck(deps.database), queue: () => queueCheck(deps.database), ...deps.checks };
  const entries = await Promise.all(
    Object.entries(all).map(async ([name, check]): Promise<[string, Check]> => {
      try {
        return [name, await check()];
      } catch (error) {
        return [name, { status: 'down', detail: error instanceof AppError ? error.code : 'the check failed' }];
      }
    }),
  );
  const checks = Object.fromEntries(entries);
  const states = Object.values(checks).map((check) => check.status);
  const status = checks['database']?.status === 'down' ? 'down' : states.includes('down') || states.includes('degraded') ? 'degraded' : 'ok';
  return { status, version: deps.version, checks };
}

async function databaseCheck(database: Database): Promise<Check> {
  const facts = await readDatabaseFacts(database);
  const what = `${database.engine === 'pglite' ? 'embedded Postgres' : 'Postgres'} ${facts.version}, migration ${facts.migration}, vectors ${facts.vectors ? 'on' : 'off'}`;
  return facts.overPrivileged
    ? { status: 'degraded', detail: `${what}; over-privileged: the web's connection may write knowledge, give it a login that only has comptoir_web` }
    : { status: 'ok', detail: what };
}

async function queueCheck(database: Database): Promise<Check> {
  const [row] = await database.rows<{ due: number; dead: number; oldest: number }>(sql`
    select count(*) filter (where state = 'queued' and run_at < clock_timestamp())::int as due, count(*) filter (where state = 'dead')::int as dead,
      coalesce(extract(epoch from clock_timestamp() - min(run_at) filter (where state = 'queued' and run_at < clock_timestamp())), 0)::int as oldest
    from comptoir.app_jobs where state in ('queued', 'dead')`);
  const { due = 0, dead = 0, oldest = 0 } = row ?? {};
  const detail = `${due} due, oldest ${oldest} s, ${dead} dead letters`;
  return { status: dead > 0 || oldest > 300 ? 'degraded' : 'ok', detail };
}

/** Whether the owner has switched the models off. */
export async function killSwitchCheck(database: Database): Promise<Check> {
  const flags = await readFlags(database);
  return flags['kill_switch'] === true ? { status: 'degraded', detail: 'on: every answer is extractive' } : { status: 'ok', detail: 'off' };
}

/** A provider as the models' room tells of it. */
export interface ProviderHealth {
  provider: string;
  model: string | null;
  isConfigured: boolean;
  breaker: string | null;
  isReachable: boolean | null;
  isKeyRefused: boolean;
}

/** Which voices are configured, reachable and open, and whether the day's budget is spent. */
export async function modelsCheck(llm: { status(): ProviderHealth[]; searchStatus(): { role: string; id: string; breaker: string }[]; look(): Promise<void> }, database: Database, budget: { dailyBudget: number | undefined }): Promise<Check> {
  await llm.look();
  const voices = llm.status().filter((provider) => provider.isConfigured);
  const silent = llm.searchStatus().filter(({ breaker }) => breaker === 'open').map(({ role, id }) => `${role} ${id} open circuit: searched without it`);
  if (voices.length === 0) {
    const none = 'no provider is configured (HF_API_TOKEN, OPENAI_API_KEY …): answers come from the shop\'s own texts and catalogue';
    return { status: silent.length > 0 ? 'degraded' : 'off', detail: [none, ...silent].join('; ') };
  }
  const [row] = await database.rows<{ micros: string | number }>(sql`
    select coalesce((select micros from comptoir.app_llm_spend where day = current_date), 0)::float as micros`);
  const spent = Number(row?.micros ?? 0) / 1_000_000;
  const isSpent = budget.dailyBudget !== undefined && spent >= budget.dailyBudget;
  const told = voices.map((voice) => `${voice.provider} ${voice.model ?? ''} ${describeVoice(voice)}`);
  const money = `$${spent.toFixed(4)} today${budget.dailyBudget === undefined ? '' : ` of $${budget.dailyBudget}`}`;
  const allDown = voices.every((voice) => voice.breaker === 'open' || voice.isReachable === false || voice.isKeyRefused);
  return { status: isSpent || allDown || silent.length > 0 ? 'degraded' : 'ok', detail: [isSpent ? 'the budget is spent, answers are extractive' : null, ...told, ...silent, money].filter((part) => part !== null).join('; ') };
}

function describeVoice({ breaker, isReachable, isKeyRefused }: ProviderHealth): string {
  if (breaker === 'open') return 'open circuit';
  if (isKeyRefused) return 'refuses the key';
  return isReachable === true ? 'reachable' : 'unreachable';
}

/** Seconds an event may wait before somebody should look. */
const LATE_SECONDS = 120;

/** Which messengers are on, how far behind they are, and what nobody may overlook. */
export async function channelsCheck(messaging: Messaging): Promise<Check> {
  const names = messaging.names();
  if (names.length === 0) return { status: 'off', detail: 'no messenger is configured (META_APP_SECRET, WHATSAPP_ACCESS_TOKEN …)' };
  const facts = await messaging.facts();
  const told = [
    names.join(', '), `oldest unprocessed event ${facts.oldest_seconds} s (${facts.queued} open)`, `oldest unanswered message ${facts.oldest_unanswered_seconds} s`, `${facts.waiting} to send, oldest ${facts.oldest_waiting_seconds} s`,
    `${facts.dead} dead letters, ${facts.unconfirmed} unconfirmed, ${facts.failed} failed in 7 days`,
  ];
  const isLate = Math.max(facts.oldest_seconds, facts.oldest_status_seconds, facts.oldest_unanswered_seconds, facts.oldest_waiting_seconds) > LATE_SECONDS;
  return { status: isLate || facts.unconfirmed > 0 ? 'degraded' : 'ok', detail: told.join('; ') };
}
