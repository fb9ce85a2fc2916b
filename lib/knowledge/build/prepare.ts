import { createHash } from 'node:crypto';
import type { Language } from '../../contracts/language.ts';
import type { ChunkRow, DocumentRow } from '../../db/queries/knowledge-build.ts';
import { analyse, type Analysis } from '../../language/analyse.ts';
import type { Lexicon } from '../../language/lexicon/lexicon.ts';
import { plainText } from '../markdown.ts';
import { chunksOf } from './chunk.ts';
import type { AnalysedFields } from './postings.ts';
import { groupOf, type PlacedDocument, type ScannedDocument } from './scan.ts';

/** A document cut and analysed, ready to be written. */
export interface PreparedDocument {
  language: Language;
  row: Omit<DocumentRow, 'chunk_ids'>;
  chunks: { row: ChunkRow; fields: AnalysedFields }[];
}

/** The same text twice in a document makes two chunks; their place among the equal ones tells them apart. */
function chunkHashes(document: PlacedDocument, texts: readonly string[]): string[] {
  const times = new Map<string, number>();
  return texts.map((text) => {
    const time = (times.get(text) ?? 0) + 1;
    times.set(text, time);
    return createHash('sha256').update(JSON.stringify([document.namespace, document.id, text, time])).digest('hex');
  });
}

/** Cuts a document into chunks and analyses them, each with the title, the questions and the headings it stands under. */
export function prepare(document: PlacedDocument, scanned: ScannedDocument, siblings: readonly ScannedDocument[], lexicon: Lexicon): PreparedDocument {
  const say = (text: string): Analysis => analyse(text, document.lang, lexicon);
  const head = [document.title, ...document.tags].map(say);
  const questions = document.questions.map(say);
  const chunks = chunksOf(document.body);
  const hashes = chunkHashes(document, chunks.map((chunk) => JSON.stringify([document.title, chunk.section, chunk.content])));
  return {
    language: document.lang,
    row: {
      doc_id: document.id,
      group_id: groupOf(document),
      lang: document.lang,
      title: document.title,
      url: document.url,
      truth_level: document.truthLevel,
      verification_status: document.verificationStatus,
      last_verified: document.lastVerified,
      verified_by: document.verifiedBy,
      owner: document.owner,
      tags: document.tags,
      questions: document.questions,
      flags: document.flags.map((flag) => flag.code),
      path: document.path,
      hash: scanned.hash,
      translations: Object.fromEntries(siblings.map((sibling) => [sibling.lang, sibling.id])),
    },
    chunks: chunks.map((chunk, index) => ({
      row: { hash: hashes[index] ?? '', namespace: document.namespace, doc_id: document.id, section: chunk.section, content: chunk.content },
      fields: { head, questions, section: chunk.section === null ? [] : [say(chunk.section)], body: [say(plainText(chunk.content))] },
    })),
  };
}
