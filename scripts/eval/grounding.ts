import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { LANGUAGES, languageSchema, type Language } from '../../lib/contracts/language.ts';
import type { Action } from '../../lib/contracts/action.ts';
import type { Source } from '../../lib/contracts/chat.ts';
import type { Database } from '../../lib/db/database.ts';
import { readDocument } from '../../lib/db/queries/knowledge-document.ts';
import { startModelServer } from '../../tests/fixtures/model-server/server.ts';
import { openEvalDatabase, openEvalShop } from './shop.ts';

const questionSchema = z.object({ id: z.string(), lang: languageSchema, text: z.string() });

/** Figures as a reader sees them, without the guard's help: digits of any script, with what stands between them when it joins them. */
export function figuresOf(text: string): string[] {
  const latin = text.normalize('NFKC').replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660)).replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0)).replaceAll('٫', ',');
  return (latin.match(/\d+(?:[.,:/]\d+|[   '’](?=\d{3}(?!\d))\d{3})*/g) ?? []).map((figure) => figure.replace(/[\s'’]/g, '').replace(',', '.'));
}

const CITATION = /\[\d{1,2}\]/g;

/** The figures of a reply that stand in no document it cites. */
export function unfounded(reply: string, sources: readonly Source[], documents: readonly string[]): string[] {
  const known = new Set(figuresOf([...documents, ...sources.map(({ title, section }) => `${title}\n${section ?? ''}`)].join('\n')));
  return figuresOf(reply.replace(CITATION, '')).filter((figure) => !known.has(figure));
}

/** Who speaks: nobody but the documents, a model that quotes them, and one that invents figures and cites for them. */
const VOICES = ['documents', 'honest model', 'lying model'] as const;

const LIE = 'Bien sûr : cela prend 77 jours et coûte 1 234,56 €, jusqu’au 31/12/2031 [1].';
const LIES = figuresOf(LIE.replace(CITATION, ''));

export interface Grounding {
  voice: (typeof VOICES)[number];
  language: Language;
  replies: number;
  cited: number;
  figures: number;
  unfounded: { id: string; figures: string[]; reply: string }[];
  /** Replies in which an invented figure came through. */
  lies: number;
}

/** Asks the demo shop and holds each figure of a reply that cites something against the documents it cites, by version. */
export async function measureGrounding(database: Database, wanted: (id: string, index: number) => boolean): Promise<Grounding[]> {
  const all = z.array(questionSchema).parse(JSON.parse(await readFile(new URL('../../tests/fixtures/knowledge/questions.json', import.meta.url), 'utf8')));
  const server = await startModelServer();
  const results: Grounding[] = [];
  try {
    for (const voice of VOICES) {
      server.reset();
      if (voice === 'lying model') server.script(() => true, { text: LIE });
      const opened = await openEvalShop(database, voice === 'documents' ? {} : { COMPATIBLE_BASE_URL: `${server.url}/v1`, COMPATIBLE_MODEL: 'local', EMBED_PROVIDER: 'none' });
      for (const language of LANGUAGES) {
        const result: Grounding = { voice, language, replies: 0, cited: 0, figures: 0, unfounded: [], lies: 0 };
        for (const question of all.filter(({ lang }) => lang === language).filter(({ id }, index) => wanted(id, index))) {
          const ticket = await opened.shop.engine.accept({ channel: 'web', text: question.text, messageKey: null, sessionId: null, sessionToken: null, languageHint: language, context: {}, address: null });
          const { reply, meta, action } = await ticket.turn.result;
          result.replies += 1;
          if (figuresOf(reply).some((figure) => LIES.includes(figure)) && voice === 'lying model' && !(await citedOf(database, meta.sources)).some((text) => figuresOf(text).some((figure) => LIES.includes(figure)))) result.lies += 1;
          if (meta.sources.length === 0) continue;
          result.cited += 1;
          result.figures += figuresOf(reply.replace(CITATION, '')).length;
          const figures = unfounded(reply, meta.sources, [...(await citedOf(database, meta.sources)), ...cardsOf(action)]);
          if (figures.length > 0) result.unfounded.push({ id: question.id, figures, reply });
        }
        results.push(result);
      }
      await opened.close();
    }
  } finally {
    await server.close();
  }
  return results;
}

/** What cards of the catalogue show, which is live and no document's: names, and prices in the way they are written. */
function cardsOf(action: Action | null): string[] {
  if (action?.type !== 'SHOW_CAROUSEL') return [];
  return action.data.products.map(({ name, price, stock }, index) => `${index + 1} ${name} ${(price.amount / 100).toFixed(2)} ${stock}`);
}

async function citedOf(database: Database, sources: readonly Source[]): Promise<string[]> {
  const documents: string[] = [];
  for (const { version, doc_id } of sources) documents.push((await readDocument(database, version, doc_id)).map(({ section, content }) => `${section ?? ''}\n${content}`).join('\n'));
  return documents;
}

/** `eval grounding [--show]`: whether every number, price and date of a reply stands in a document it cites, per language and voice. */
export async function run(args: string[]): Promise<void> {
  const database = await openEvalDatabase();
  try {
    let bad = 0;
    for (const { voice, language, replies, cited, figures, unfounded: found, lies } of await measureGrounding(database, () => true)) {
      bad += found.length + lies;
      process.stdout.write(`${voice.padEnd(13)} ${language}  ${String(replies).padStart(3)} replies, ${String(cited).padStart(3)} cite, ${String(figures).padStart(3)} figures, ${found.length} replies with one that stands nowhere${voice === 'lying model' ? `, ${lies} with an invented one` : ''}\n`);
      if (args.includes('--show')) for (const one of found) process.stdout.write(`   ${one.id}: ${one.figures.join(' ')} | ${one.reply.replaceAll('\n', ' ⏎ ').slice(0, 300)}\n`);
    }
    if (bad > 0) process.exitCode = 1;
  } finally {
    await database.close();
  }
}
