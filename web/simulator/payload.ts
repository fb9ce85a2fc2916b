/** A message as a platform would draw it. */
export interface Drawn {
  text: string;
  choices: { label: string; value: string }[];
  links: { label: string; url: string }[];
  cards: { title: string; body: string; image: string | null; links: { label: string; url: string }[] }[];
  /** What of the platform's limits this kind of message uses; absent for a text. */
  limit?: string;
}

interface LinkButton {
  title: string;
  url?: string;
}

/** What the four platforms are given, as far as the page draws it. The shop made it and the local platform has checked it. */
interface Body {
  type?: string;
  text?: { body: string };
  document?: { link: string; filename: string };
  template?: { name: string };
  interactive?: {
    body: { text: string };
    action: {
      buttons?: { reply: { id: string; title: string } }[];
      sections?: { rows: { id: string; title: string; description?: string }[] }[];
      parameters?: { display_text: string; url: string };
      cards?: { header: { image: { link: string } }; body: { text: string }; action: { parameters: { display_text: string; url: string } } }[];
    };
  };
  message?: {
    text?: string;
    quick_replies?: { title: string; payload: string }[];
    attachment?: { payload: { text?: string; url?: string; buttons?: LinkButton[]; elements?: { title: string; subtitle?: string; image_url?: string; buttons?: LinkButton[] }[] } };
  };
}

const linksOf = (buttons: LinkButton[] = []) => buttons.flatMap(({ title, url }) => (url === undefined ? [] : [{ label: title, url }]));
const longest = (texts: string[]) => Math.max(0, ...texts.map((text) => text.length));

/** Reads what a platform was given. */
export function readPayload(body: Body): Drawn {
  const drawn: Drawn = { text: body.text?.body ?? '', choices: [], links: [], cards: [] };
  if (body.document !== undefined) return { ...drawn, links: [{ label: `📄 ${body.document.filename}`, url: body.document.link }], limit: 'document' };
  if (body.template !== undefined) return { ...drawn, text: `(template ${body.template.name})`, limit: 'template' };
  if (body.interactive !== undefined) return readInteractive(body.interactive);
  if (body.message !== undefined) return readPage(body.message);
  return drawn.text === '' ? { ...drawn, text: `(${body.type ?? 'message'})` } : drawn;
}

function readInteractive({ action, body: { text } }: NonNullable<Body['interactive']>): Drawn {
  const rows = action.sections?.flatMap((section) => section.rows) ?? [];
  const used = `${text.length} of 1024 characters`;
  if (action.buttons !== undefined) {
    const choices = action.buttons.map(({ reply }) => ({ label: reply.title, value: reply.id }));
    return { text, links: [], cards: [], choices, limit: `${used}; ${choices.length} of 3 buttons, titles up to ${longest(choices.map((choice) => choice.label))} of 20` };
  }
  if (rows.length > 0) {
    const choices = rows.map((row) => ({ label: row.description ?? row.title, value: row.id }));
    return { text, links: [], cards: [], choices, limit: `${used}; a list of ${rows.length} of 10 rows, titles up to ${longest(rows.map((row) => row.title))} of 24` };
  }
  const cards = (action.cards ?? []).map((card) => {
    const [title = '', ...more] = card.body.text.split('\n');
    const { display_text: label, url } = card.action.parameters;
    return { title, body: more.join('\n'), image: card.header.image.link, links: [{ label, url }] };
  });
  const links = action.parameters === undefined ? [] : [{ label: action.parameters.display_text, url: action.parameters.url }];
  return { text, choices: [], links, cards, limit: cards.length === 0 ? used : `${used}; ${cards.length} of 10 cards` };
}

function readPage({ text, quick_replies: replies = [], attachment }: NonNullable<Body['message']>): Drawn {
  const choices = replies.map((reply) => ({ label: reply.title, value: reply.payload }));
  if (attachment === undefined) return { text: text ?? '', choices, links: [], cards: [] };
  const { elements = [], buttons, url, text: said = '' } = attachment.payload;
  const cards = elements.map((element) => ({ title: element.title, body: element.subtitle ?? '', image: element.image_url ?? null, links: linksOf(element.buttons) }));
  const links = [...linksOf(buttons), ...(url === undefined ? [] : [{ label: `📄 ${url.split('/').at(-1) ?? url}`, url }])];
  return {
    text: said, choices, links, cards,
    limit: cards.length === 0 ? `${said.length} of 640 characters` : `${cards.length} of 10 cards, titles up to ${longest(cards.map((card) => card.title))} of 80`,
  };
}
