import type { CountryCode } from 'libphonenumber-js/min';
import { z } from 'zod';
import { defineSettings, integer, list } from '../config/settings.ts';

export const engineSettings = defineSettings({
  shopName: { env: 'SHOP_NAME', doc: 'The name of the shop, as the counter says it.', schema: z.string().default('Atelier Piston') },
  shopCountry: {
    env: 'SHOP_COUNTRY',
    doc: 'The shop\'s country (ISO 3166), by which local phone numbers are read.',
    schema: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .default('FR')
      .transform((code) => code as CountryCode),
  },
  staffEmails: { env: 'STAFF_EMAILS', doc: 'Who is told when a customer asks for a person, comma-separated.', schema: list() },
  staffMailDomains: { env: 'STAFF_MAIL_DOMAINS', doc: 'Domains in which staff may be mailed automatically, comma-separated; those of STAFF_EMAILS when absent.', schema: list() },
  ratePerMinute: {
    env: 'RATE_LIMIT_CHAT_PER_MINUTE',
    doc: 'Messages a minute per session, and per address for callers without a session.',
    schema: integer({ min: 1, max: 1_000_000, fallback: 10 }),
  },
  addressPerMinute: {
    env: 'RATE_LIMIT_ADDRESS_PER_MINUTE',
    doc: 'Messages a minute per address in all.',
    schema: integer({ min: 1, max: 1_000_000, fallback: 60 }),
  },
  historyTurns: {
    env: 'CHAT_HISTORY_MAX_TURNS',
    doc: 'Question and answer pairs that a session\'s memory reaches back.',
    schema: integer({ min: 1, max: 500, fallback: 50 }),
  },
  ttlDays: { env: 'CHAT_SESSION_TTL_DAYS', doc: 'Days after its last message that a session is kept.', schema: integer({ min: 1, max: 3650, fallback: 90 }) },
  dailyBudget: {
    env: 'LLM_DAILY_BUDGET_USD',
    doc: 'US dollars that models may cost a day (UTC). Past it the extractive answerer takes over until midnight. No limit when absent.',
    schema: z.coerce.number().min(0).optional(),
  },
  sessionBudget: {
    env: 'LLM_SESSION_BUDGET_USD',
    doc: 'US dollars that models may cost in one session. No limit when absent.',
    schema: z.coerce.number().min(0).optional(),
  },
  judgeMs: {
    env: 'GUARD_JUDGE_MS',
    doc: 'Milliseconds a model may take to judge a message that the guards are unsure of; 0 never asks one. Without a model the rules stand alone.',
    schema: integer({ min: 0, max: 10_000, fallback: 800 }),
  },
  linkHosts: {
    env: 'SHOP_LINK_HOSTS',
    doc: 'Hosts that answers may link to, with their subdomains, comma-separated.',
    schema: list(['atelier-piston.example']),
  },
  leaseMs: {
    env: 'TURN_LEASE_MS',
    doc: 'Milliseconds after which a turn whose process fell silent is taken over. Longer than the turn\'s deadline.',
    schema: integer({ min: 100, max: 600_000, fallback: 25_000 }),
  },
});
