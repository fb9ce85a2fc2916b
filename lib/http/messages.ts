import type { HistoryMessage } from '../contracts/chat.ts';
import type { Clock } from '../contracts/clock.ts';
import type { Owner } from '../contracts/conversation.ts';
import type { Language } from '../contracts/language.ts';
import { languageSchema } from '../contracts/language.ts';
import type { ObjectStore } from '../contracts/object-store.ts';
import type { SessionPulse } from '../db/queries/live.ts';
import type { MessageRow } from '../db/queries/sessions.ts';
import { say } from '../language/say.ts';

/** Milliseconds that a link to a customer's own file works. */
const LINK_MS = 10 * 60_000;

export interface MessageDeps {
  store: ObjectStore | null;
  clock: Clock;
}

export interface OwnerDeps {
  /** Someone is told when a customer asks for a person. */
  hasStaff: boolean;
}

const languageOf = (pulse: Pick<SessionPulse, 'language'>): Language => languageSchema.catch('fr').parse(pulse.language);

/** A stored message as its customer gets it. */
export async function toMessage(row: MessageRow, { store, clock }: MessageDeps): Promise<HistoryMessage> {
  const { id, role, content, action, sources, turn_id, conversation_id, seq, message_key, rating, created_at } = row;
  const attachments = await Promise.all(row.attachments.map(async ({ object_key, ...file }) => ({ ...file, url: store === null ? null : await store.signedUrl(object_key, clock.now() + LINK_MS, file.name) })));
  return { id, role, content, action, sources, turn_id, conversation_id, seq, message_key, attachments, rating, created_at };
}

/** Who answers now. */
export const ownerOf = (pulse: Pick<SessionPulse, 'state' | 'owner_kind' | 'owner_id' | 'language'>, { hasStaff }: OwnerDeps): Owner => ({
  kind: pulse.owner_kind ?? 'bot',
  id: pulse.owner_id,
  state: pulse.state ?? 'bot',
  away: pulse.state === 'pending' && !hasStaff ? say(languageOf(pulse), 'handoff_no_staff') : null,
});

/** What the customer is asked once a person has helped them, or null. */
export function csatOf(pulse: Pick<SessionPulse, 'language' | 'conversation_id' | 'csat_scale'>) {
  if (pulse.csat_scale === null || pulse.conversation_id === null) return null;
  return { conversation_id: pulse.conversation_id, question: say(languageOf(pulse), 'csat_question'), scale: pulse.csat_scale };
}
