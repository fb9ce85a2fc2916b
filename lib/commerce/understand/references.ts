import type { Scan, Word } from './scan.ts';
import { findSizes } from './sizes.ts';
import { isQuantityOrMoney } from './vehicle-numbers.ts';
import { FILLERS, NUMBER_OWNERS, ORDINARY, REFERENCE_CUES } from './words.ts';

const CUES = new Set(REFERENCE_CUES);
const OWNERS = new Set(NUMBER_OWNERS);
const EVERYDAY = new Set([...FILLERS, ...ORDINARY, ...REFERENCE_CUES]);
const MOST_REFERENCES = 4;
const LONGEST = 22;
/** Chunks of one reference: "1K0 698 151 A" has four. */
const MOST_CHUNKS = 6;
const TELEPHONE = /^(?:0[1-9](?:[ .-]?\d{2}){4}|(?:\+|00)\d[\d .-]{8,})$/;

/** Words written together. "4254.A1" and "AP-PF-1042" make one. */
export interface Chunk {
  text: string;
  /** Letters and digits only. */
  bare: string;
  digits: number;
  from: number;
  to: number;
  /** Whether a word such as "reference" stands before it. */
  hasCue: boolean;
}

const GLUE = new Set(['-', '.', '_', '/']);
const CUE_REACH = 3;
const PLAIN_TEXT = /^[a-z0-9._/-]+$/;

const countDigits = (text: string): number => {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) >= 0x30 && text.charCodeAt(at) <= 0x39) count += 1;
  return count;
};

/** The chunks of a message that a reference can be made of: those with a digit, and short words beside them. */
export function readChunks(scan: Scan): Chunk[] {
  const { words, folded } = scan;
  const chunks: Chunk[] = [];
  let cueAt = -CUE_REACH - 1;
  for (let from = 0; from < words.length; ) {
    let to = from;
    while (to + 1 < words.length && GLUE.has(words[to + 1]?.gap ?? '')) to += 1;
    const text = folded.slice(words[from]?.start, words[to]?.end);
    const digits = countDigits(text);
    const bare = digits > 0 && to > from ? text.replace(/[^a-z0-9]/g, '') : text;
    chunks.push({ text, bare, digits, from, to, hasCue: from - cueAt <= CUE_REACH });
    if (CUES.has(text)) cueAt = from;
    from = to + 1;
  }
  return chunks;
}

const plain = (text: string): string => text.replace(/[^a-z0-9]/g, '');

/** Whether one chunk is a reference by itself. */
function isReference({ text, bare, digits, hasCue }: Chunk): boolean {
  if (digits === 0 || bare.length > LONGEST || !PLAIN_TEXT.test(text)) return false;
  if (hasCue) return bare.length >= 3;
  return digits < bare.length ? bare.length >= 5 && digits >= 3 : bare.length >= 7;
}

/** Set aside as a reference, not yet read as one. */
const PLAIN = 'reference?';

const isUnread = (word: Word | undefined): boolean => word === undefined || word.used === null || word.used === PLAIN;

/** A date, a duration, a telephone or an order's number looks like a reference and is none. */
function isOther(scan: Scan, chunk: Chunk, text: string): boolean {
  const before = scan.words.slice(Math.max(0, chunk.from - 3), chunk.from);
  if (!chunk.hasCue && before.some((word) => OWNERS.has(word.text))) return true;
  if (TELEPHONE.test(text) && text.includes(' ')) return true;
  if (/^\d{1,2}[-./]\d{1,2}[-./]\d{2,4}$|^\d{1,2}h\d{0,2}$|^(?:19|20)\d\d[-/](?:19|20)?\d\d$|^\d+\.\d{1,2}$/.test(text)) return true;
  return /^(?:https?|www)/.test(text) || scan.folded[(scan.words[chunk.to]?.end ?? 0)] === '@';
}

const AFTER_REFERENCE = /^(?:compatible|est|passt|fit|fits|pour|for|fur|svp|sur|dispo|disponible|en|هل|متوفر)$/;

const MODEL_AND_YEAR = /^[a-z]{1,10}\d?[-/](?:19|20)\d\d$/;

/**
 * References that no vehicle can be mistaken for, and that would be mistaken for one: "4254.A1" has an A1 in it. Set aside
 * before the vehicle is read. A chunk with a word of the vocabulary in it is left for later, unless it is built like
 * "AP-500-1042".
 */
export function markPlainReferences(scan: Scan, chunks: Chunk[], hasVehicles: boolean): void {
  for (const chunk of chunks) {
    const { bare, digits, text } = chunk;
    if (digits < 3 || digits === bare.length || bare.length < 6 || bare.length > LONGEST || !PLAIN_TEXT.test(text)) continue;
    const words = scan.words.slice(chunk.from, chunk.to + 1);
    const known = words.filter((word) => word.matches[0]?.quality === 1);
    // Without vehicles there is nothing it could be instead: "TEA-GR-101" is no green tea.
    const isNumbered = words.length >= (hasVehicles ? 3 : 2) && (!hasVehicles || words[0] !== known[0]) && text.includes('-');
    if ((known.length > 0 && !isNumbered) || MODEL_AND_YEAR.test(text) || isOther(scan, chunk, text) || findSizes(text).length > 0) continue;
    for (const word of words) word.used = PLAIN;
  }
}

/**
 * The part references of a message, as they were typed. Letters with digits, a long number, or anything with a digit
 * behind the word "reference"; separators and spaces inside are tolerated ("1K0 698 151 A"). Runs behind the vehicle, so
 * that "207 hdi" is no reference.
 */
export function readReferences(scan: Scan, chunks: Chunk[]): string[] {
  const found: string[] = [];
  const used = new Set<Chunk>();
  const take = (taken: Chunk[]): void => {
    const [first, last] = [taken[0], taken.at(-1)];
    if (first === undefined || last === undefined || found.length >= MOST_REFERENCES) return;
    found.push(scan.folded.slice(scan.words[first.from]?.start, scan.words[last.to]?.end).toUpperCase());
    for (const chunk of taken) used.add(chunk);
    for (const word of scan.words.slice(first.from, last.to + 1)) word.used = 'reference';
  };
  for (const run of spacedRuns(scan, chunks)) take(run);
  for (const chunk of chunks) {
    if (used.has(chunk) || !isReference(chunk) || !isFree(scan, chunk)) continue;
    const isAmount = chunk.digits === chunk.bare.length && isQuantityOrMoney(scan.words, chunk.from);
    if (!isOther(scan, chunk, chunk.text) && !isAmount) take([chunk]);
  }
  return found;
}

function isFree(scan: Scan, { from, to }: Chunk): boolean {
  for (let at = from; at <= to; at += 1) if (!isUnread(scan.words[at])) return false;
  return true;
}

/** Whether a chunk can be a piece of a reference that was typed with spaces: short, with a digit and no year, or up to three letters. */
function isPiece(scan: Scan, chunk: Chunk): boolean {
  if (chunk.text.length > 6 || !isFree(scan, chunk) || !PLAIN_TEXT.test(chunk.text)) return false;
  return chunk.digits > 0 ? !/^(?:19|20)\d\d$/.test(chunk.text) : chunk.text.length <= 3 && !EVERYDAY.has(chunk.text);
}

/** Neighbouring pieces that make a reference together. */
function spacedRuns(scan: Scan, chunks: Chunk[]): Chunk[][] {
  const runs: Chunk[][] = [];
  for (let at = 0; at < chunks.length; ) {
    let end = at;
    const first = chunks[at];
    let hasDigits = (first?.digits ?? 0) > 0;
    while (first !== undefined && isPiece(scan, first) && end - at + 1 < MOST_CHUNKS && isNext(scan, chunks[end + 1], hasDigits)) {
      end += 1;
      hasDigits ||= (chunks[end]?.digits ?? 0) > 0;
    }
    const run = chunks.slice(at, end + 1);
    if (run.length > 1 && isRun(scan, run)) runs.push(run);
    at = end + 1;
  }
  return runs;
}

function isRun(scan: Scan, run: Chunk[]): boolean {
  const text = run.map((chunk) => chunk.text).join(' ');
  const bare = plain(text);
  const digits = countDigits(bare);
  const [first] = run;
  const isLong = digits < bare.length ? bare.length >= 6 && digits >= 4 : bare.length >= 8;
  return first !== undefined && bare.length <= LONGEST && (isLong || (first.hasCue && digits >= 3)) && !isOther(scan, first, text);
}

/** Letters come first ("AP PF 1042"); behind digits only more digits, or one last letter. */
const isNext = (scan: Scan, chunk: Chunk | undefined, hasDigits: boolean): boolean =>
  chunk !== undefined && scan.words[chunk.from]?.gap === ' ' && ((isPiece(scan, chunk) && (chunk.digits > 0 || !hasDigits)) || isLastLetter(scan, chunk));

/** The "A" of "1K0 698 151 A" is a word of every language: it belongs to the reference when nothing follows it closely. */
function isLastLetter(scan: Scan, chunk: Chunk): boolean {
  const next = scan.words[chunk.to + 1];
  return /^[a-z]$/.test(chunk.text) && (next === undefined || /[?.,;:!)\n]/.test(next.gap) || AFTER_REFERENCE.test(next.text));
}
