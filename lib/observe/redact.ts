import type { Logger } from '../contracts/logger.ts';
import type { ReportError } from './sentry.ts';

/** Takes the values of secrets out of a text, wherever it comes from. */
export type Redact = (text: string) => string;

const HIDDEN = '[secret]';
/** Shorter values are words that stand in honest texts too. */
const SHORTEST = 8;
/** Levels of a log line that are looked through. */
const DEEPEST = 6;

/** The password inside a connection string, as it stands there and as it is meant. */
function passwordsIn(secret: string): string[] {
  const password = URL.canParse(secret) ? new URL(secret).password : '';
  return password === '' ? [] : [password, decodeURIComponent(password)];
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The second net: nothing is meant to hold a secret, and what does all the same leaves without it. */
export function createRedactor(secrets: readonly string[]): Redact {
  const values = [...new Set(secrets.flatMap((secret) => [secret, encodeURIComponent(secret), ...passwordsIn(secret)]))].filter((value) => value.length >= SHORTEST);
  if (values.length === 0) return (text) => text;
  const any = new RegExp(values.sort((a, b) => b.length - a.length).map(escape).join('|'), 'g');
  return (text) => text.replace(any, HIDDEN);
}

function clean(value: unknown, redact: Redact, depth = 0): unknown {
  if (typeof value === 'string') return redact(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= DEEPEST) return '[deep]';
  if (value instanceof Error) return { name: value.name, message: redact(value.message), stack: redact(value.stack ?? '') };
  if (Array.isArray(value)) return value.map((entry) => clean(entry, redact, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, clean(entry, redact, depth + 1)]));
}

/** A logger that writes no secret. */
export function redactingLogger(logger: Logger, redact: Redact): Logger {
  const at = (level: 'debug' | 'info' | 'warn' | 'error') => (fields: Record<string, unknown>, message: string) => logger[level](clean(fields, redact) as Record<string, unknown>, redact(message));
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error'), child: (fields) => redactingLogger(logger.child(clean(fields, redact) as Record<string, unknown>), redact) };
}

/** Reports a copy of an error without secrets, and without what it was caused by. */
export const redactingReporter = (report: ReportError, redact: Redact): ReportError => (error, requestId) => {
  if (!(error instanceof Error)) return report(new Error('something that is no error was thrown'), requestId);
  const copy = new Error(redact(error.message));
  copy.name = error.name;
  copy.stack = redact(error.stack ?? '');
  report(copy, requestId);
};
