import { fields, list, type Fields } from '../net/read.ts';
import type { Session } from '../net/types.ts';

const PENDING_MAX_AGE_MS = 24 * 3_600_000;

/** A message that was not answered yet: its key makes sending it again safe, also after a reload. */
export interface Outgoing {
  key: string;
  text: string;
  language: string;
  at: number;
  attachments: { id: string; name: string }[];
}

function parse(stored: string | null): Fields {
  try {
    return fields(JSON.parse(stored ?? '{}'));
  } catch {
    return {}; // another page of this origin may have written anything: unreadable is the same as absent
  }
}

function readFile(value: unknown): Outgoing['attachments'][number] | null {
  const { id, name } = fields(value);
  return typeof id === 'string' && typeof name === 'string' ? { id, name } : null;
}

/** Some browsers refuse storage altogether: then the session lives as long as the page. */
function openStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** What the widget remembers in the browser, for all its tabs: nothing at all before the first message is sent. */
export class ChatStore {
  readonly #storage = openStorage();
  readonly #prefix: string;
  #known: Session | null;

  constructor(prefix: string) {
    this.#prefix = prefix;
    this.#known = this.#readSession();
  }

  get session(): Session | null {
    // Another tab may have opened the session since: what is stored counts, where anything can be stored.
    return this.#readSession() ?? this.#known;
  }

  saveSession(session: Session): void {
    if (session.id === this.#readSession()?.id) return;
    this.#known = session;
    this.#write('session', session);
  }

  forgetSession(): void {
    this.#known = null;
    for (const name of ['session', 'seen', 'waits']) this.#storage?.removeItem(this.#prefix + name);
  }

  forgetAll(): void {
    this.forgetSession();
    for (const { key } of this.pending()) this.settle(key);
  }

  remember(message: Outgoing): void {
    this.#write(`pending.${message.key}`, message);
  }

  settle(key: string): void {
    this.#storage?.removeItem(`${this.#prefix}pending.${key}`);
  }

  /** Oldest first. */
  pending(): Outgoing[] {
    const from = `${this.#prefix}pending.`;
    const names = this.#storage ? Object.keys(this.#storage).filter((name) => name.startsWith(from)) : [];
    const messages = names.map((name) => this.#readPending(name)).filter((message) => message !== null);
    return messages.sort((one, other) => one.at - other.at);
  }

  /** The last message that was looked at, in any tab. */
  get seen(): number {
    return Number(this.#storage?.getItem(`${this.#prefix}seen`) ?? 0) || 0;
  }

  see(seq: number): void {
    if (seq > this.seen) this.#write('seen', seq);
  }

  /** A person was asked for: the next page listens without being opened. */
  wait(on: boolean): void {
    if (on) this.#write('waits', 1);
    else this.#storage?.removeItem(`${this.#prefix}waits`);
  }

  /** Calls back when another tab starts, changes or ends the conversation. */
  onChangeElsewhere(listener: (session: Session | null) => void, signal: AbortSignal): void {
    window.addEventListener('storage', (event) => {
      if (event.key !== `${this.#prefix}session` && event.key !== null) return;
      const session = this.#readSession();
      if (session?.id === this.#known?.id) return;
      this.#known = session;
      listener(session);
    }, { signal });
  }

  #readSession(): Session | null {
    const { id, token } = parse(this.#storage?.getItem(`${this.#prefix}session`) ?? null);
    return typeof id === 'string' && typeof token === 'string' ? { id, token } : null;
  }

  #readPending(name: string): Outgoing | null {
    const { key, text, language, at, attachments } = parse(this.#storage?.getItem(name) ?? null);
    const usable = typeof key === 'string' && typeof text === 'string' && typeof language === 'string' && typeof at === 'number';
    if (usable && Date.now() - at < PENDING_MAX_AGE_MS) return { key, text, language, at, attachments: list(attachments, readFile) };
    this.#storage?.removeItem(name);
    return null;
  }

  /** A full storage costs the memory of a reload, never the conversation. */
  #write(name: string, value: unknown): void {
    try {
      this.#storage?.setItem(this.#prefix + name, JSON.stringify(value));
    } catch (cause) {
      console.warn('The conversation will not survive a reload', cause);
    }
  }
}
