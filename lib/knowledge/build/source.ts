import type { Language } from '../../contracts/language.ts';
import type { GoldenQuestion } from './golden.ts';
import type { TruthLevel } from '../../contracts/knowledge.ts';

/** A document as its source has it, already parsed; what becomes of it is the builder's affair. */
export interface SourceDocument {
  /** Where it was read, as the owner knows it: a path, a page. */
  path: string;
  id: string;
  /** The id of the original, for a translation. */
  translationOf: string | null;
  /** Null when the source leaves it to whoever builds. */
  namespace: string | null;
  title: string;
  lang: Language;
  truthLevel: TruthLevel;
  verificationStatus: string;
  lastVerified: string | null;
  verifiedBy: string | null;
  owner: string | null;
  tags: string[];
  /** How customers ask for it. */
  questions: string[];
  url: string | null;
  /** Markdown. */
  body: string;
  /** The line of its file that the body begins at; 1 unless said. */
  bodyLine?: number;
  /** What looked odd and was let through: attempts at giving orders to whoever reads. */
  flags: Flag[];
}

/** Something to look at in a document that is built all the same. */
export interface Flag {
  code: string;
  message: string;
  /** Null where the place has no lines: its path then says where. */
  line: number | null;
}

/** Something that did not become a document, and why. Never its content. */
export interface Refusal {
  path: string;
  line: number | null;
  code: string;
  message: string;
}

export type SourceItem = { kind: 'document'; document: SourceDocument } | { kind: 'refused'; refusal: Refusal };

/**
 * Where documents come from. `items` may be read several times and must then give the same things in the same order;
 * what can't be read is given as a refusal and never thrown, so that one bad document does not stop the others.
 */
export interface Source {
  readonly name: string;
  items(): AsyncIterable<SourceItem>;
  /** Questions that a version must answer before it is served. */
  golden?(): Promise<GoldenQuestion[]>;
}

export const refused = (path: string, code: string, message: string, line: number | null = null): SourceItem => ({
  kind: 'refused',
  refusal: { path, line, code, message },
});
