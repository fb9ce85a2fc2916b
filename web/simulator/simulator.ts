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
  id: string;
  channel: string;
  to: string;
  body: Record<string, unknown>;
  at: number;
}

interface Line {
  channel: string;
  mine: boolean;
  text: string;
  note: string;
  choices: { label: string; value: string }[];
}

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

function render(line: Line): HTMLLIElement {
  const item = document.createElement('li');
  if (line.mine) item.classList.add('me');
  item.dir = 'auto';
  item.append(line.text);
  if (line.choices.length > 0) {
    const choices = document.createElement('div');
    choices.className = 'choices';
    choices.append(...line.choices.map(({ label, value }) => button(label, () => { void deliver('choice', label, value); })));
    item.append(choices);
  }
  const note = document.createElement('small');
  note.dir = 'ltr';
  note.textContent = line.note;
  item.append(note);
  return item;
}

async function call(path: string, body?: unknown): Promise<unknown> {
  const response = await fetch(path, body === undefined ? {} : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  return (await response.json()) as unknown;
}

async function deliver(kind: string, text: string, value = ''): Promise<void> {
  lines.push({ channel, mine: kind !== 'person', text: kind === 'text' || kind === 'choice' ? text : [KINDS[kind], text].filter(Boolean).join(': '), note: mode === 'once' ? '' : `arrives ${MODES[mode] ?? ''}`, choices: [] });
  show();
  const answer = (await call('/api/simulator/deliver', { channel, user: PLATFORMS[channel]?.user, kind, text, value, mode })) as { statuses?: number[]; detail?: string };
  find('status').textContent = answer.statuses === undefined ? (answer.detail ?? 'refused') : `POST /api/webhook/${channel} → ${answer.statuses.join(', ')}`;
}

interface Body {
  type?: string;
  text?: { body: string };
  interactive?: { type: string; body: { text: string }; action: { buttons?: { reply: { id: string; title: string } }[]; button?: string; sections?: { rows: { id: string; title: string; description?: string }[] }[]; parameters?: { display_text: string; url: string }; cards?: { body: { text: string } }[] } };
  message?: { text?: string; quick_replies?: { title: string; payload: string }[]; attachment?: { payload: { text?: string; elements?: { title: string; subtitle?: string }[]; url?: string; buttons?: { title: string; url?: string }[] } } };
}

/** A payload as its platform would draw it. */
function read(body: Body): { text: string; choices: Line['choices'] } {
  if (body.interactive !== undefined) {
    const { action, body: said } = body.interactive;
    const rows = action.sections?.flatMap((section) => section.rows) ?? [];
    const choices = [...(action.buttons ?? []).map(({ reply }) => ({ label: reply.title, value: reply.id })), ...rows.map((row) => ({ label: row.description ?? row.title, value: row.id }))];
    const extra = [action.parameters === undefined ? '' : `[${action.parameters.display_text}] ${action.parameters.url}`, ...(action.cards ?? []).map((card) => `▭ ${card.body.text}`)];
    return { text: [said.text, ...extra].filter(Boolean).join('\n\n'), choices };
  }
  if (body.message !== undefined) {
    const { text, quick_replies: replies = [], attachment } = body.message;
    const cards = attachment?.payload.elements?.map((element) => `▭ ${element.title}\n${element.subtitle ?? ''}`) ?? [];
    const links = attachment?.payload.buttons?.map((one) => `[${one.title}] ${one.url ?? ''}`) ?? [];
    return { text: [text ?? attachment?.payload.text ?? '', ...cards, ...links, attachment?.payload.url ?? ''].filter(Boolean).join('\n\n'), choices: replies.map((reply) => ({ label: reply.title, value: reply.payload })) };
  }
  return { text: body.text?.body ?? `(${body.type ?? 'message'})`, choices: [] };
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
    const { text, choices } = read(message.body);
    lines.push({ channel: message.channel, mine: false, text, choices, note: PLATFORMS[message.channel]?.limit(text) ?? '' });
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
