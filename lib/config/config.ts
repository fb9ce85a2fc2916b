import { ERRORS } from '../contracts/errors.ts';
import { commerceSettings } from '../commerce/config.ts';
import { channelSettings } from '../channels/config.ts';
import { databaseSettings } from '../db/config.ts';
import { engineSettings } from '../engine/config.ts';
import { httpSettings } from '../http/config.ts';
import { knowledgeSettings } from '../knowledge/config.ts';
import { mediaSettings } from '../llm/media-config.ts';
import { llmSettings } from '../llm/config.ts';
import { mailSettings } from '../mail/config.ts';
import { memorySettings } from '../memory/rhythm.ts';
import { storageSettings } from '../storage/config.ts';
import { defineSettings, flag, readSettings, type Settings, type Values } from './settings.ts';

const platformSettings = defineSettings({
  vercel: { env: 'VERCEL', doc: 'Set by Vercel: the shop then needs a Postgres and keeps nothing on disk.', schema: flag(false) },
  demo: { env: 'COMPTOIR_DEMO', doc: 'Fills an empty embedded database with the demo shop.', schema: flag(true) },
});

/** Every setting of the product, by feature. `.env.example` is generated from it. */
export const SETTINGS = {
  platform: platformSettings,
  database: databaseSettings,
  http: httpSettings,
  engine: engineSettings,
  llm: llmSettings,
  memory: memorySettings,
  knowledge: knowledgeSettings,
  mail: mailSettings,
  commerce: commerceSettings,
  storage: storageSettings,
  channels: channelSettings,
  media: mediaSettings,
} satisfies Record<string, Settings>;

export type Config = { [K in keyof typeof SETTINGS]: Values<(typeof SETTINGS)[K]> };

/** What a turn needs beside its models, from claim to commit, when the machine is slow. */
const LEASE_MARGIN_MS = 4_000;

/** Reads and validates the whole configuration. Throws `config_invalid` naming every bad variable of the first bad group. */
export function loadConfig(env: Record<string, string | undefined>): Config {
  const config = {
    platform: readSettings(SETTINGS.platform, env),
    database: readSettings(SETTINGS.database, env),
    http: readSettings(SETTINGS.http, env),
    engine: readSettings(SETTINGS.engine, env),
    llm: readSettings(SETTINGS.llm, env),
    memory: readSettings(SETTINGS.memory, env),
    knowledge: readSettings(SETTINGS.knowledge, env),
    mail: readSettings(SETTINGS.mail, env),
    commerce: readSettings(SETTINGS.commerce, env),
    storage: readSettings(SETTINGS.storage, env),
    channels: readSettings(SETTINGS.channels, env),
    media: readSettings(SETTINGS.media, env),
  };
  if (config.engine.leaseMs < config.llm.turnDeadlineMs + LEASE_MARGIN_MS) {
    throw ERRORS.configInvalid({ detail: `TURN_LEASE_MS must be at least ${LEASE_MARGIN_MS} more than LLM_TURN_DEADLINE_MS: a turn that is still answered must not be taken over` });
  }
  return config;
}

/** The values of every secret that is set, for the output guard and the log's redaction. */
export function secretsOf(config: Config): string[] {
  const secrets: string[] = [];
  for (const [group, settings] of Object.entries(SETTINGS)) {
    const values = config[group as keyof Config] as Record<string, unknown>;
    for (const [key, setting] of Object.entries(settings as Settings)) {
      const value = values[key];
      if (setting.secret === true && typeof value === 'string') secrets.push(value);
    }
  }
  return secrets;
}

const describeValue = (value: unknown): string =>
  Array.isArray(value) ? value.map(String).join(',') : typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';

/** The text of `.env.example`. */
export function describeSettings(): string {
  const lines = ['# Every setting, with its default. Copy to `.env`; nothing here is needed for a first look.', ''];
  for (const [group, settings] of Object.entries(SETTINGS)) {
    lines.push(`# --- ${group} ---`, '');
    for (const setting of Object.values(settings as Settings)) {
      const fallback = setting.schema.safeParse(undefined);
      const value = fallback.success ? describeValue(fallback.data) : '';
      lines.push(`# ${setting.doc}`, `# ${setting.env}=${value}`, '');
    }
  }
  return lines.join('\n');
}
