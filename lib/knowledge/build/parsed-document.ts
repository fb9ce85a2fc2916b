import { languageSchema, type Language } from '../../contracts/language.ts';
import { detectLanguage } from '../../language/detect.ts';
import { cleanText, fold } from '../../language/normalise.ts';
import { blocksOf, plainText } from '../markdown.ts';
import type { ParsedDocument } from './parse/html.ts';
import { findInjections, findPersonalData, findSecret, lineAt, type Finding } from './screen.ts';
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

const PAGE = /^## (Page \d+)$/gm;

/** Where something stands in the document as its owner knows it: the line of the original, or the page of a PDF. */
function placeOf(finding: Finding, whole: string, original: string | undefined): { line: number | null; where: string } {
  const index = original?.indexOf(finding.match) ?? -1;
  if (original !== undefined && index !== -1) return { line: lineAt(original, index), where: '' };
  const pages = [...whole.matchAll(PAGE)].filter((heading) => lineAt(whole, heading.index) <= finding.line);
  return { line: null, where: original === undefined && pages.length > 0 ? `, ${pages.at(-1)?.[1]?.toLowerCase() ?? ''}` : '' };
}

export interface KnownOfDocument {
  url?: string | null;
  tags?: string[];
  id?: string;
  /** The text it was read from, where that has lines. */
  original?: string;
}

/** A document that has no front matter: what is not known of it is what is believed least. */
export function documentFrom(path: string, parsed: ParsedDocument, known: KnownOfDocument = {}): SourceItem {
  const body = cleanText(parsed.body).trim();
  if (!blocksOf(body).some((block) => block.kind !== 'heading')) return refused(path, 'empty', 'has no text (a scan without text is not read)');
  const title = cleanText(parsed.title ?? blocksOf(body).find((block) => block.kind === 'heading')?.text ?? path.split('/').at(-1) ?? path).replace(/\s+/g, ' ').trim().slice(0, 300);
  const whole = `${title}\n${body}`;
  const finding = findSecret(whole) ?? findPersonalData(whole);
  if (finding !== null) {
    const { line, where } = placeOf(finding, whole, known.original);
    return refused(path, finding.code, `holds ${finding.message}${where}`, line);
  }
  return {
    kind: 'document',
    document: {
      path, id: known.id ?? idOf(path), translationOf: null, namespace: null, title, lang: languageOf(parsed.lang, plainText(body)), truthLevel: 'L2',
      verificationStatus: 'unverified', lastVerified: null, verifiedBy: null, owner: null, tags: known.tags ?? [], questions: [], url: known.url ?? null, body,
      flags: findInjections(whole).map((injection) => {
        const { line, where } = placeOf(injection, whole, known.original);
        return { code: injection.code, message: `${injection.message}${where}`, line };
      }),
    },
  };
}
