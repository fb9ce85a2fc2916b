import { createHash } from 'node:crypto';
import type { IdGenerator } from '../../contracts/clock.ts';
import type { ChannelName } from '../../contracts/conversation.ts';
import { ERRORS, type AppError } from '../../contracts/errors.ts';
import type { Values } from '../../config/settings.ts';
import type { Database } from '../../db/database.ts';
import { claimTurn, type ClaimOutcome, type StoredContext } from '../../db/queries/turns.ts';
import type { SessionTokens } from '../../memory/session-token.ts';
import { maskSensitive } from '../../guards/sensitive.ts';
import type { engineSettings } from '../config.ts';

/** One message from any channel, already verified and parsed. */
export interface InboundMessage {
  channel: ChannelName;
  text: string;
  messageKey: string | null;
  sessionId: string | null;
  sessionToken: string | null;
  languageHint: string | null;
  context: StoredContext;
  /** Where it came from, hashed; null when unknown. Only used to limit the rate. */
  address: string | null;
}

export interface ClaimDeps {
  database: Database;
  tokens: SessionTokens;
  ids: IdGenerator;
  settings: Values<typeof engineSettings>;
}

type Claimed = Exclude<ClaimOutcome, { outcome: 'refused' }>;

/** Messages a prompt looks back over; fewer when the session's memory is set shorter. */
const WINDOW = 20;

export const windowOf = (settings: Values<typeof engineSettings>): number => Math.min(WINDOW, settings.historyTurns * 2);

/** Step 1: the message is a row, or an error says why not. One round trip. */
export async function claim(message: InboundMessage, deps: ClaimDeps): Promise<Claimed> {
  const { settings, ids } = deps;
  // Card and account numbers are hidden before the message is a row: what is never stored cannot leak.
  const masked = maskSensitive(message.text);
  const outcome = await claimTurn(deps.database, {
    channel: message.channel,
    session_id: message.sessionId,
    new_session_id: `${message.channel}_${ids()}`,
    token_ok: message.sessionId !== null && deps.tokens.verify(message.sessionId, message.sessionToken),
    conversation_id: ids(),
    message_id: ids(),
    turn_id: ids(),
    message_key: message.messageKey,
    digest: createHash('sha256').update(masked.text).digest('base64url'),
    text: masked.text,
    language_hint: message.languageHint,
    context: masked.found.length === 0 ? message.context : { ...message.context, masked: masked.found },
    address: message.address,
    limits: { session: settings.ratePerMinute, address: settings.ratePerMinute, address_all: settings.addressPerMinute },
    lease_ms: settings.leaseMs,
    window: windowOf(settings),
    ttl_days: settings.ttlDays,
  });
  if (outcome.outcome === 'refused') throw refusal(outcome);
  return outcome;
}

function refusal(outcome: Extract<ClaimOutcome, { outcome: 'refused' }>): AppError {
  switch (outcome.code) {
    case 'message_key_conflict':
      return ERRORS.messageKeyConflict();
    case 'session_unknown':
      return ERRORS.sessionUnknown();
    case 'session_forbidden':
      return ERRORS.sessionForbidden();
    case 'rate_limited':
      return ERRORS.rateLimited({ retryAfterMs: outcome.retry_after_ms ?? 60_000 });
  }
}
