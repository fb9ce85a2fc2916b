import { readPayload, type Drawn } from './payload.ts';

/** The page at /simulator: writes as a customer on each platform, shows what the platform was given. */

interface Platform {
  title: string;
  user: string;
  subtitle: string;
  limit: (text: string) => string;
}

const bytes = (text: string) => new TextEncoder().encode(text).length;

const PLATFORMS: Record<string, Platform> = {
  whatsapp: { title: 'WhatsApp', user: '33612345678', subtitle: 'business account', limit: (text) => `${text.length} of 4096 characters` },
  messenger: { title: 'Messenger', user: '24601', subtitle: 'usually answers at once', limit: (text) => `${text.length} of 2000 characters` },
  instagram: { title: 'Instagram', user: '31337', subtitle: 'atelier.piston', limit: (text) => `${bytes(text)} of 1000 bytes` },
  tiktok: { title: 'TikTok', user: 'conversation-7', subtitle: '@atelier.piston', limit: (text) => `${text.length} of 6000 characters` },
};

const KINDS: Record<string, string> = { image: 'Photo', audio: 'Voice note', location: 'Location', sticker: 'Sticker', reaction: 'Reaction', unknown: 'Unknown kind', broken: 'Broken event', person: 'A person answers' };
const MODES: Record<string, string> = { once: 'once', twice: 'twice at once', shuffled: 'in pieces, last first', batch: 'with 49 others', forged: 'with a forged signature' };

interface Message {
  refusal: string | null;
  id: string;
  channel: string;
  to: string;
  body: Record<string, unknown>;
  at: number;
}

interface Line extends Drawn {
  channel: string;
  mine: boolean;
  note: string;
  refusal?: string | null;
}

const NOTHING = { choices: [], cards: [], links: [] };

const find = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`no #${id}`);
  return element;
};
const input = find('text') as HTMLInputElement;
let channel = 'whatsapp';
let mode = 'once';
const lines: Line[] = [];
const seen = new Set<string>();
let since = Date.now();

function button(label: string, onPress: (self: HTMLButtonElement) => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.addEventListener('click', () => { onPress(made); });
  return made;
}

function show(): void {
  const platform = PLATFORMS[channel];
  document.body.dataset['channel'] = channel;
  find('subtitle').textContent = platform?.subtitle ?? '';
  const log = find('log');
  log.replaceChildren(...lines.filter((line) => line.channel === channel).map(render));
  log.scrollTop = log.scrollHeight;
}

function made(tag: 'div' | 'small' | 'strong' | 'a' | 'img', className: string, ...content: (string | Node)[]): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.append(...content);
  return element;
}

function linkTo(label: string, url: string): HTMLElement {
  const link = made('a', 'link', label);
  link.setAttribute('href', url);
  link.setAttribute('rel', 'noreferrer');
  link.setAttribute('target', '_blank');
  return link;
}

function render(line: Line): HTMLLIElement {
  const item = document.createElement('li');
  item.classList.toggle('me', line.mine);
  item.classList.toggle('wide', line.cards.length > 0);
  item.classList.toggle('refused', line.refusal != null);
  item.dir = 'auto';
  if (line.text !== '') item.append(made('div', 'said', line.text));
  if (line.cards.length > 0) {
    const cards = made('div', 'cards', ...line.cards.map((card) => {
      const picture = made('img', 'picture');
      picture.setAttribute('src', card.image ?? '');
      picture.setAttribute('alt', '');
      return made('div', 'card', ...(card.image === null ? [] : [picture]), made('strong', '', card.title), made('small', '', card.body), ...card.links.map(({ label, url }) => linkTo(label, url)));
    }));
    // It scrolls on its own, so it must be reached with the keyboard.
    cards.tabIndex = 0;
    cards.setAttribute('role', 'group');
    cards.setAttribute('aria-label', 'Cards');
    item.append(cards);
  }
  if (line.links.length > 0) item.append(made('div', 'links', ...line.links.map(({ label, url }) => linkTo(label, url))));
  if (line.choices.length > 0) item.append(made('div', 'choices', ...line.choices.map(({ label, value }) => button(label, () => { void deliver('choice', label, value); }))));
  const note = made('small', 'note', line.refusal == null ? line.note : `Not taken: ${line.refusal}`);
  note.dir = 'ltr';
  item.append(note);
  return item;
}

async function call(path: string, body?: unknown): Promise<unknown> {
  const response = await fetch(path, body === undefined ? {} : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  return (await response.json()) as unknown;
}

async function deliver(kind: string, text: string, value = ''): Promise<void> {
  lines.push({ channel, mine: kind !== 'person', text: kind === 'text' || kind === 'choice' ? text : [KINDS[kind], text].filter(Boolean).join(': '), note: mode === 'once' ? '' : `arrives ${MODES[mode] ?? ''}`, ...NOTHING });
  show();
  const answer = (await call('/api/simulator/deliver', { channel, user: PLATFORMS[channel]?.user, kind, text, value, mode })) as { statuses?: number[]; detail?: string };
  find('status').textContent = answer.statuses === undefined ? (answer.detail ?? 'refused') : `POST /api/webhook/${channel} → ${answer.statuses.join(', ')}`;
}

async function poll(): Promise<void> {
  const { messages, failures } = (await call(`/api/simulator/messages?since=${since - 5_000}`)) as { messages: Message[]; failures: string[] };
  if (find('failures').childElementCount === 0) {
    find('failures').append(...failures.map((name) => button(name.replaceAll('_', ' '), (self) => {
      void call('/api/simulator/fail', { failure: name });
      self.setAttribute('aria-pressed', 'true');
      setTimeout(() => { self.removeAttribute('aria-pressed'); }, 4_000);
    })));
  }
  const fresh = messages.filter((message) => !seen.has(message.id));
  for (const message of fresh) {
    seen.add(message.id);
    since = Math.max(since, message.at);
    if (message.to !== PLATFORMS[message.channel]?.user) continue;
    const drawn = readPayload(message.body);
    lines.push({ channel: message.channel, mine: false, ...drawn, note: drawn.limit ?? PLATFORMS[message.channel]?.limit(drawn.text) ?? '', refusal: message.refusal });
    find('raw').textContent = JSON.stringify(message.body, null, 2);
  }
  if (fresh.length > 0) show();
}

find('tabs').append(...Object.entries(PLATFORMS).map(([name, platform]) => {
  const tab = button(platform.title, () => {
    channel = name;
    for (const other of find('tabs').children) other.setAttribute('aria-selected', String(other === tab));
    show();
  });
  tab.setAttribute('role', 'tab');
  tab.setAttribute('aria-selected', String(name === channel));
  return tab;
}));
find('kinds').append(...Object.entries(KINDS).map(([kind, label]) => button(label, () => { void deliver(kind, input.value); input.value = ''; })));
find('modes').append(...Object.entries(MODES).map(([name, label]) => {
  const made = button(label, () => {
    mode = name;
    for (const other of find('modes').children) other.setAttribute('aria-pressed', String(other === made));
  });
  made.setAttribute('aria-pressed', String(name === mode));
  return made;
}));
find('composer').addEventListener('submit', (event) => {
  event.preventDefault();
  if (input.value.trim() === '') return;
  void deliver('text', input.value);
  input.value = '';
});
show();
setInterval(() => { poll().catch(() => { find('status').textContent = 'The shop does not answer.'; }); }, 700);
