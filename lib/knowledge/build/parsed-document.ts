import { languageSchema, type Language } from '../../contracts/language.ts';
import { detectLanguage } from '../../language/detect.ts';
import { cleanText, fold } from '../../language/normalise.ts';
import { blocksOf, plainText } from '../markdown.ts';
import type { ParsedDocument } from './parse/html.ts';
import { findInjection, findPersonalData, findSecret } from './screen.ts';
import { refused, type SourceItem } from './source.ts';

/** An identity out of a path or an address: stays the same as long as the place does. */
export function idOf(place: string): string {
  const slug = fold(place).replace(/^https?:\/\//, '').replace(/\.(?:html?|pdf|docx)$/, '').replace(/[^\p{L}\p{N}]+/gu, '.').replace(/^\.+|\.+$/g, '');
  return slug.slice(-128).replace(/^[^\p{L}\p{N}]+/u, '') || 'document';
}

const languageOf = (said: string | null, text: string): Language => {
  const named = languageSchema.safeParse(said?.slice(0, 2).toLowerCase());
  if (named.success) return named.data;
  return detectLanguage(text.slice(0, 2_000)).language;
};

/** A document that has no front matter: what is not known of it is what is believed least. */
export function documentFrom(path: string, parsed: ParsedDocument, known: { url?: string | null; tags?: string[]; id?: string; namespace?: string | null } = {}): SourceItem {
  const body = cleanText(parsed.body).trim();
  if (!blocksOf(body).some((block) => block.kind !== 'heading')) return refused(path, 'empty', 'has no text (a scan without text is not read)');
  const title = cleanText(parsed.title ?? blocksOf(body).find((block) => block.kind === 'heading')?.text ?? path.split('/').at(-1) ?? path).replace(/\s+/g, ' ').trim().slice(0, 300);
  const whole = `${title}\n${body}`;
  const finding = findSecret(whole) ?? findPersonalData(whole);
  if (finding !== null) return refused(path, finding.code, `holds ${finding.message}`, finding.line);
  return {
    kind: 'document',
    document: {
      path, id: known.id ?? idOf(path), translationOf: null, namespace: known.namespace ?? null, title, lang: languageOf(parsed.lang, plainText(body)), truthLevel: 'L2',
      verificationStatus: 'unverified', lastVerified: null, verifiedBy: null, owner: null, tags: known.tags ?? [], questions: [], url: known.url ?? null, body,
      flags: findInjection(whole) === null ? [] : ['injection'],
    },
  };
}
