import { parentPort } from 'node:worker_threads';
import { parseHtml, type ParsedDocument } from './html.ts';

/** Kinds of documents that are read in a thread of their own: what a stranger wrote may hang or eat a parser. */
export type DocumentKind = 'html' | 'pdf' | 'docx';

export interface ParseRequest {
  id: number;
  kind: DocumentKind;
  bytes: Uint8Array;
}

export type ParseReply = { id: number; parsed: ParsedDocument } | { id: number; failed: string };

async function parsePdf(bytes: Uint8Array): Promise<ParsedDocument> {
  const { extractText, getDocumentProxy, getMeta } = await import('unpdf');
  const pdf = await getDocumentProxy(bytes, { verbosity: 0 });
  const { text } = await extractText(pdf, { mergePages: false });
  const { info } = await getMeta(pdf) as { info: { Title?: unknown; Language?: unknown } };
  const pages = text.map((page, index) => (page.trim() === '' ? '' : `## Page ${index + 1}\n\n${page.trim()}`)).filter((page) => page !== '');
  return { title: typeof info.Title === 'string' && info.Title.trim() !== '' ? info.Title.trim() : null, lang: typeof info.Language === 'string' ? info.Language : null, body: pages.join('\n\n') };
}

async function parseDocx(bytes: Uint8Array): Promise<ParsedDocument> {
  const { default: mammoth } = await import('mammoth');
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })) });
  return parseHtml(`<body>${value}</body>`);
}

const parse = (kind: DocumentKind, bytes: Uint8Array): Promise<ParsedDocument> =>
  kind === 'pdf' ? parsePdf(bytes) : kind === 'docx' ? parseDocx(bytes) : Promise.resolve(parseHtml(Buffer.from(bytes).toString('utf8')));

parentPort?.on('message', (request: ParseRequest) => {
  void Promise.resolve()
    .then(() => parse(request.kind, request.bytes))
    .then(
      (parsed): ParseReply => ({ id: request.id, parsed }),
      // The name of the failure only: its message may quote the document.
      (error: unknown): ParseReply => ({ id: request.id, failed: error instanceof Error ? error.name : 'unknown' }),
    )
    .then((reply) => { parentPort?.postMessage(reply); });
});
