import { createHash } from 'node:crypto';
import type { Channel, InboundContent, InboundEvent } from '../contracts/channel.ts';
import type { IdGenerator } from '../contracts/clock.ts';
import { languageSchema, type Language } from '../contracts/language.ts';
import type { NewMessage, OpenThread, Settlement, StoredMedia } from '../db/queries/channels.ts';
import { maskSensitive } from '../guards/sensitive.ts';
import { cleanText, fold } from '../language/normalise.ts';
import { say } from '../language/say.ts';
import { MEDIA_MARKS, type ReceivedKind } from '../contracts/received.ts';
import { receiveMedia, type MediaDeps } from './media.ts';
import { findOptWord } from './opt-words.ts';

export interface InterpretDeps extends MediaDeps {
  ids: IdGenerator;
  channel: Channel;
}

type Thread = Extract<OpenThread, { state: 'open' }>;
type MessageEvent = Extract<InboundEvent, { kind: 'message' }>;

/** Longest text of one message that is read; platforms allow more than anybody means. */
const LONGEST = 8_000;

/** What one event means here. Throws a retryable `ChannelError` while a file is not ready. */
export async function interpret(event: InboundEvent, at: { id: string; attempts: number }, thread: Thread, deps: InterpretDeps): Promise<Settlement> {
  const base = { event_id: at.id };
  switch (event.kind) {
    case 'message':
      return interpretMessage(event, at, thread, deps);
    case 'echo':
      return interpretEcho(event, at.id, deps);
    case 'edit':
      return { ...base, effect: 'edit', about: event.messageId, text: maskSensitive(clean(event.text)).text, outcome: 'edited' };
    case 'retract':
      return { ...base, effect: 'retract', about: event.messageId, text: say(languageOf(thread), 'message_deleted'), outcome: 'retracted' };
    case 'renamed':
      return { ...base, effect: 'renamed', user_id: event.newUserId, phone: event.phone, outcome: 'renamed' };
    case 'referral':
      return { ...base, effect: 'referral', referral: event.referral, outcome: 'referral' };
    case 'status':
    case 'ignored':
    case 'malformed':
      return { ...base, effect: 'none', outcome: 'ignored' };
  }
}

const languageOf = (thread: Thread): Language => languageSchema.catch('fr').parse(thread.language);

const clean = (text: string): string => cleanText(text).trim().slice(0, LONGEST).toWellFormed();

function newMessage(text: string, deps: InterpretDeps, more: Partial<NewMessage> = {}): NewMessage {
  const masked = maskSensitive(clean(text));
  return {
    message_id: deps.ids(), turn_id: deps.ids(), role: 'user', text: masked.text, digest: createHash('sha256').update(masked.text).digest('base64url'),
    language_hint: null, origin: null, wants_answer: false, ...more,
    context: { ...(masked.found.length === 0 ? {} : { masked: masked.found }), ...more.context },
  };
}

/** What the platform shows of our own account: our own messages, or a person's, who then has the conversation. What is ours is known where it is settled. */
function interpretEcho(event: Extract<InboundEvent, { kind: 'echo' }>, eventId: string, deps: InterpretDeps): Settlement {
  const message = event.text === null || clean(event.text) === '' ? null : newMessage(event.text, deps, { role: 'staff', origin: 'platform' });
  return { event_id: eventId, effect: 'echo', provider_id: event.messageId, correlation: event.correlation, said: event.text, ours: event.ours, message, outcome: 'a person answered' };
}

async function interpretMessage(event: MessageEvent, at: { id: string; attempts: number }, thread: Thread, deps: InterpretDeps): Promise<Settlement> {
  const { content } = event;
  const opt = content.type === 'text' ? findOptWord(content.text) : null;
  if (opt !== null && content.type === 'text' && (opt.effect === 'opt_out' || thread.thread.is_opted_out)) {
    const language = opt.language ?? languageOf(thread);
    const confirmation = newMessage(say(language, opt.effect === 'opt_out' ? 'opt_out_done' : 'opt_in_done'), deps, { role: 'assistant', origin: 'confirmation' });
    return { event_id: at.id, effect: opt.effect, message: newMessage(content.text, deps), confirmation, outcome: opt.effect };
  }
  const { text, received, media } = await read(content, at.attempts, thread, deps);
  // Whoever asked not to be written to is not answered; a reaction asks for no answer.
  const wantsAnswer = !thread.thread.is_opted_out && content.type !== 'reaction';
  const message = newMessage(text, deps, { wants_answer: wantsAnswer, context: received === null ? {} : { received: [received] } });
  return {
    event_id: at.id, effect: 'message', message, provider_id: event.messageId, name: event.name, phone: event.phone, referral: event.referral, media,
    outcome: wantsAnswer ? 'to be answered' : 'noted',
  };
}

interface Read {
  /** What is stored and read: a mark stands for what is not text. */
  text: string;
  /** What could not be understood and is owned up to. */
  received: ReceivedKind | null;
  media: StoredMedia | null;
}

const lines = (...parts: (string | null | undefined)[]): string => parts.filter((part) => part != null && part !== '').join('\n');

async function read(content: InboundContent, attempts: number, thread: Thread, deps: InterpretDeps): Promise<Read> {
  const only = (text: string, received: ReceivedKind | null = null): Read => ({ text, received, media: null });
  switch (content.type) {
    case 'text':
      return only(clean(content.text) === '' ? MEDIA_MARKS.unsupported : (numbered(content.text, thread.thread.choices) ?? content.text), clean(content.text) === '' ? 'unsupported' : null);
    case 'choice':
      return only(clean(content.value) === '' ? content.label : content.value);
    case 'media':
      return readMedia(content, attempts, deps);
    case 'location':
      return only(lines(`${MEDIA_MARKS.location} ${content.latitude}, ${content.longitude}`, content.name), 'location');
    case 'contact':
      return only(lines(MEDIA_MARKS.contact, ...content.names), 'contact');
    case 'share':
      return only(lines(MEDIA_MARKS.share, content.url), 'share');
    case 'reaction':
      return only(content.emoji ?? '—');
    case 'unsupported':
      return only(MEDIA_MARKS.unsupported, 'unsupported');
  }
}

async function readMedia(content: Extract<InboundContent, { type: 'media' }>, attempts: number, deps: InterpretDeps): Promise<Read> {
  const mark = MEDIA_MARKS[content.media];
  const { reference, filename } = content;
  const got = reference === null ? { state: 'refused' as const, reason: 'no_file' } : await receiveMedia(deps.channel, reference, { kind: content.media, filename, attempts }, deps);
  const media = got.state === 'kept' ? got.media : null;
  const description = media?.description ?? null;
  return {
    text: lines(lines(mark, filename).replace('\n', ' '), description, content.caption),
    received: description !== null ? null : got.state === 'refused' ? 'refused' : content.media,
    media,
  };
}

/** What a number means that answers a numbered list, however it is written: "2", "2.", "n° 2", "٢". */
function numbered(text: string, choices: string[]): string | null {
  const number = /^(?:n[o°º.]*|nr\.?|#|رقم)?\s*(\d{1,2})\s*[.)]?$/.exec(fold(text).trim())?.[1];
  return number === undefined ? null : (choices[Number(number) - 1] ?? null);
}
