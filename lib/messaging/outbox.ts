import { ChannelError, type Channel, type MessengerName } from '../contracts/channel.ts';
import { languageSchema } from '../contracts/language.ts';
import type { Logger } from '../contracts/logger.ts';
import type { Database } from '../db/database.ts';
import { expandOutbox, finishOutbox, takeOutbox, type OutboxRow, type SendOutcome } from '../db/queries/outbox.ts';
import { say } from '../language/say.ts';
import { allowanceOf } from './window.ts';

export interface OutboxDeps {
  database: Database;
  channels: Partial<Record<MessengerName, Channel>>;
  logger: Logger;
  shopName: string;
  publicUrl: string | null;
  timeoutMs: number;
  /** Silence after which a customer is told again that a machine answers. */
  silenceMs: number;
}

/** How much longer than its time-out a request is waited for, before its row is taken for unconfirmed and the thread goes on. */
const MARGIN_MS = 10_000;
const FIRST_DELAY_MS = 1_000;
const LONGEST_DELAY_MS = 600_000;
/** With the delays above: most of a reply window. */
const MOST_ATTEMPTS = 40;

/** Sends, or makes ready, the next part of one thread. Returns the number of rows that were worked on. */
export async function workOutbox(deps: OutboxDeps): Promise<number> {
  const rows = await takeOutbox(deps.database, Object.keys(deps.channels) as MessengerName[], 1, deps.timeoutMs + MARGIN_MS);
  for (const row of rows) {
    const channel = deps.channels[row.channel];
    if (channel === undefined) continue;
    if (row.state === 'new') await expand(row, channel, deps);
    // What is known of a send must not wait: until it is written down a process that dies leaves it unconfirmed.
    else await finishOutbox(deps.database.urgent, row, await send(row, channel, deps));
  }
  return rows.length;
}

/** Makes a reply into requests. One that cannot be rendered is shown as failed: it must not stop what comes after it. */
async function expand(row: OutboxRow, channel: Channel, deps: OutboxDeps): Promise<void> {
  const language = languageSchema.catch('fr').parse(row.language);
  const mustTell = row.role === 'assistant' && (row.disclosed_age_ms === null || row.disclosed_age_ms > deps.silenceMs);
  const text = [...(mustTell ? [say(language, 'disclosure', { shop: deps.shopName })] : []), row.content ?? ''].join('\n\n');
  try {
    const parts = channel.render({ text, action: row.action }, { language, publicUrl: deps.publicUrl });
    if (parts.length === 0) throw new Error('nothing was rendered');
    // Talking counts as having told: what matters is silence.
    await expandOutbox(deps.database, row, { payloads: parts.map((part) => part.payload), choices: parts.findLast((part) => part.choices.length > 0)?.choices ?? [], isDisclosed: row.role === 'assistant' });
  } catch (error) {
    if (!(error instanceof Error) || 'code' in error) throw error;
    deps.logger.error({ outbox: row.id, error: error.message }, 'a reply could not be rendered');
    await finishOutbox(deps.database, row, { outcome: 'failed', code: 'not_rendered', text: 'This reply could not be put into the platform\'s form.' });
  }
}

async function send(row: OutboxRow, channel: Channel, deps: OutboxDeps): Promise<SendOutcome> {
  if (row.is_opted_out) return { outcome: 'failed', code: 'opted_out', text: 'The customer asked not to be written to.' };
  const allowed = allowanceOf(channel.capabilities, row.inbound_age_ms);
  const asHuman = !allowed.freeForm && allowed.asHuman && row.role === 'staff';
  if (row.role !== 'template' && !allowed.freeForm && !asHuman) {
    return { outcome: 'failed', code: 'window_closed', text: `The customer's last message is too long ago: ${allowed.templates ? 'only a template may be sent' : 'the customer has to write first'}.` };
  }
  try {
    const receipt = await channel.send({ account: row.account, userId: row.user_id }, row.payload, { signal: AbortSignal.timeout(deps.timeoutMs), correlation: row.token, asHuman });
    if (receipt.state === 'sent') return { outcome: 'sent', provider_id: receipt.providerId };
    return { outcome: 'unconfirmed', code: 'unconfirmed', text: `${receipt.reason} The message may have arrived.` };
  } catch (error) {
    if (!(error instanceof ChannelError)) throw error;
    const told = { code: error.platformCode, text: error.message };
    if (!error.isRetryable || row.attempts >= MOST_ATTEMPTS) return { outcome: 'failed', ...told };
    const delay = Math.min(FIRST_DELAY_MS * 2 ** (row.attempts - 1), LONGEST_DELAY_MS);
    return { outcome: 'retry', delay_ms: Math.max(error.retryAfterMs ?? 0, delay), ...told };
  }
}
