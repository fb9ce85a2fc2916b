import { z } from 'zod';
import { defineSettings, integer, list } from '../config/settings.ts';

export const httpSettings = defineSettings({
  port: { env: 'PORT', doc: 'The port to listen on.', schema: integer({ min: 0, max: 65_535, fallback: 3000 }) },
  host: { env: 'HOST', doc: 'The address to listen on. `127.0.0.1` keeps the shop on this machine.', schema: z.string().default('0.0.0.0') },
  trustProxy: {
    env: 'TRUST_PROXY',
    doc: 'How many proxies stand before the shop, or their addresses (Express `trust proxy`). Without it a forwarded address is not believed.',
    schema: z
      .string()
      .transform((text) => (/^\d+$/.test(text) ? Number(text) : text))
      .optional(),
  },
  allowedOrigins: {
    env: 'ALLOWED_ORIGINS',
    doc: 'Sites whose pages may talk to the counter, comma-separated (`https://shop.example`). The shop\'s own pages always may.',
    schema: list(),
  },
  metricsToken: { env: 'METRICS_TOKEN', doc: 'Bearer token of /metrics for readers that are not on this machine.', schema: z.string().min(16).optional(), secret: true },
  cronSecret: { env: 'CRON_SECRET', doc: 'Bearer token of /api/cron/*. Without it the cron routes refuse.', schema: z.string().min(16).optional(), secret: true },
  sessionSecret: {
    env: 'SESSION_SECRET',
    doc: 'Signs session tokens. Without it a random one is made once and kept in the database.',
    schema: z.string().min(32).optional(),
    secret: true,
  },
  customerSecret: {
    env: 'CUSTOMER_JWT_SECRET',
    doc: 'The secret with which the shop\'s server signs who a customer is (HS256: sub, email, name, exp). Without it nobody is verified by a token.',
    schema: z.string().min(32).optional(),
    secret: true,
  },
  sentryDsn: { env: 'SENTRY_DSN', doc: 'Where errors are reported to, without personal data. Off when absent.', schema: z.string().optional(), secret: true },
  logLevel: { env: 'LOG_LEVEL', doc: 'How much is logged.', schema: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info') },
});
