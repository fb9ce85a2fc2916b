import type { Language } from '../../contracts/language.ts';
import { type EngineLexicon, readEngine } from './engines.ts';
import { generationNumber } from './keys.ts';
import { findUnknownVehicle, isForeignModel } from './other-vehicles.ts';
import type { VehicleSaid } from './request.ts';
import type { Scan, Word } from './scan.ts';
import { isModelNumber, isQuantityOrMoney, readYear } from './vehicle-numbers.ts';
import type { ModelEntry, Target, VehicleIndex } from './vehicle-index.ts';
import { BODY, DOUBTFUL_MODELS, list, NEGATIONS } from './words.ts';

/** A stretch of words that names a make, a model or a generation. */
interface Mention {
  targets: Target[];
  from: number;
  to: number;
}

const DOUBTFUL = new Set(DOUBTFUL_MODELS);
const BODY_WORDS = new Set(BODY);
const NEGATING = new Set(NEGATIONS);
/** After a roman "i" these make it the English pronoun. */
const AFTER_PRONOUN = new Set(list('need want have had would am m ve d ll am bought own drive look looking can could will should was did do'));

/** The vehicle key of a word: itself, or its best correction that is a word of vehicles. */
type KeyOf = (word: Word) => string | null;

function findMentions(scan: Scan, index: VehicleIndex, keyOf: KeyOf): Mention[] {
  const mentions: Mention[] = [];
  const { words } = scan;
  for (let from = 0; from < words.length; ) {
    const found = longestPhrase(words, from, index, keyOf);
    if (found === null) from += 1;
    else {
      mentions.push(found);
      from = found.to + 1;
    }
  }
  return mentions;
}

function longestPhrase(words: Word[], from: number, index: VehicleIndex, keyOf: KeyOf): Mention | null {
  let best: Mention | null = null;
  let key = '';
  for (let to = from; to < words.length && to < from + index.longest; to += 1) {
    const word = words[to];
    const part = word === undefined || word.used !== null ? null : keyOf(word);
    if (word === undefined || part === null || (to > from && /[.,;:!?\n]\s|[()]/.test(word.gap))) break;
    key += part;
    const targets = index.phrases.get(key);
    if (targets === undefined || isSplitLetter(words, from, to, best)) continue;
    best = { targets, from, to };
  }
  return best;
}

/** "à 3" is not an A3: a letter and a number are one name when they are written together or stand behind the maker. */
function isSplitLetter(words: Word[], from: number, to: number, best: Mention | null): boolean {
  const [first, second] = [words[from], words[from + 1]];
  if (to === from || best !== null || first?.text.length !== 1 || second === undefined) return false;
  return first.isFiller && !/^-?$/.test(second.gap) && words[from - 1]?.matches[0]?.quality !== 1;
}

const SHORT_ANSWER = 8;

export interface VehicleReader {
  read(scan: Scan, language: Language, context: { hasFamily: boolean }): { said: VehicleSaid | null; negatedModels: string[] };
}

/** Reads the vehicle out of a message. */
export function createVehicleReader(index: VehicleIndex, engines: EngineLexicon, isVehicleKey: (key: string) => boolean): VehicleReader {
  const keyOf: KeyOf = (word) => word.matches.find((match) => isVehicleKey(match.key))?.key ?? null;

  return {
    read(scan, language, { hasFamily }) {
      const { words } = scan;
      const mentions = findMentions(scan, index, keyOf);
      const makes = mentions.filter((mention) => mention.targets.every((target) => target.model === null));
      for (const mention of makes) mark(words, mention, 'make');
      const make = makes[0]?.targets[0]?.make ?? null;
      const candidates = mentions.filter((mention) => !makes.includes(mention));
      const hasNamed = candidates.some((mention) => !/^\d+$/.test(words[mention.from]?.text ?? ''));
      const certain = candidates.filter((mention) => isCertain(words, mention, { make, hasNamed, language, index, hasFamily, isEngineWord: (word) => engines.words.has(word) }));
      const { chosen, negated } = dropNegated(words, certain);
      const first = chosen[0] ?? null;
      for (const mention of certain) mark(words, mention, 'vehicle');
      const isUnknown = first === null ? findUnknownVehicle(words, makes[0]?.to ?? null, hasFamily) : null;
      const targets = first === null ? [] : ofMake(first.targets, make);
      const ownModels = [...new Set(targets.flatMap((target) => target.model ?? []))];
      const settled = [...new Set(targets.flatMap((target) => target.generation ?? []))];
      const longer = first === null ? null : findLongerName(words, first, certain, ownModels);
      // Another car by a longer name has no generations here to choose from.
      const models = longer === null ? ownModels : [];
      const settledBy = first === null || longer !== null ? { generations: settled, unknown: longer } : readGeneration(words, first, models, settled, index, language);
      const { engine, fuel } = readEngine(scan, engines, models);
      const year = readYear(scan, { hasVehicle: first !== null || make !== null || isUnknown !== null, hasEngine: engine !== null });
      const unknown = isUnknown ?? settledBy.unknown;
      const named = first !== null || make !== null || unknown !== null;
      // Of an engine or a fuel alone, only a short answer or a wish for a part is believed to speak.
      if (!named && !hasFamily && words.length > SHORT_ANSWER) return { said: null, negatedModels: negated };
      const qualifier = named ? null : readQualifier(words, engine !== null || year !== null);
      if (!named && engine === null && fuel === null && year === null && qualifier === null) return { said: null, negatedModels: negated };
      return {
        said: {
          make: make ?? (new Set(targets.map((target) => target.make)).size === 1 ? (targets[0]?.make ?? null) : null),
          models: models.slice(0, 12),
          generations: settledBy.generations.slice(0, 24),
          year,
          engine,
          fuel,
          unknown: unknown === null ? null : unknown.slice(0, 80),
          qualifier,
        },
        negatedModels: negated,
      };
    },
  };
}

function mark(words: Word[], { from, to }: Mention, used: string): void {
  for (const word of words.slice(from, to + 1)) word.used = used;
}

function ofMake(targets: Target[], make: string | null): Target[] {
  const own = targets.filter((target) => target.make === make);
  return own.length > 0 ? own : targets;
}

interface Surroundings {
  make: string | null;
  /** Whether a vehicle is named by more than a number. */
  hasNamed: boolean;
  language: Language;
  index: VehicleIndex;
  hasFamily: boolean;
  isEngineWord: (word: string) => boolean;
}

const ARTICLES = new Set(list('la le the die der mk'));
const POSSESSIVES = new Set(list('ma mon une un la my a meine meinen einen ein mein pour for fur'));

/** A number may be a year or a price, a name an everyday word: then something beside it must speak for the vehicle. */
function isCertain(words: Word[], mention: Mention, around: Surroundings): boolean {
  const word = words[mention.from];
  if (word === undefined) return false;
  const backed = around.make !== null && mention.targets.some((target) => target.make === around.make);
  if (mention.from < mention.to) return true;
  const isNumber = /^\d+$/.test(word.text);
  if (isNumber && !isModelNumber(words, mention.from, { backed, hasOther: around.hasNamed, isEngineWord: around.isEngineWord })) return false;
  if (!DOUBTFUL.has(word.text) || backed || /^(?:19|20)\d\d$/.test(words[mention.from - 1]?.text ?? '')) return true;
  const next = words[mention.to + 1];
  const models = new Set(mention.targets.flatMap((target) => target.model ?? []));
  const isQualified = next !== undefined && generationNumber(next.text) !== null && [...models].some((key) => around.index.models.get(key)?.qualifiers.has(next.text));
  if (isQualified || mention.targets.some((target) => target.generation !== null && isNumber)) return isQualified || POSSESSIVES.has(words[mention.from - 1]?.text ?? '') || /^(?:19|20)\d\d$/.test(next?.text ?? '');
  if (isNumber) return POSSESSIVES.has(words[mention.from - 1]?.text ?? '') || /^(?:19|20)\d\d$/.test(next?.text ?? '');
  return around.hasFamily || words.length <= 3 || /^(?:19|20)\d\d$/.test(next?.text ?? '') || /^\d\.\d$/.test(next?.text ?? '');
}

/** "The 3", "mk5", "8p": an answer to the question which generation it is. */
function readQualifier(words: Word[], hasMore: boolean): string | null {
  const said = words.filter((word) => !word.isFiller || /^[ivx]$/.test(word.text));
  // Beside an engine or a year the generation is "la 7", "the mk7".
  const own = hasMore ? said.filter((word) => word.used === null && ARTICLES.has(words[words.indexOf(word) - 1]?.text ?? '')) : said;
  const [word] = own;
  if (word === undefined || own.length !== 1 || word.used !== null || word.text.length > 4) return null;
  const number = generationNumber(word.text);
  if (number === null ? !/^(?:[a-z]\d{1,3}|\d[a-z])$/.test(word.text) : number > MOST_GENERATIONS) return null;
  word.used = 'vehicle';
  return number === null ? word.text : String(number);
}

/** "Not for my Clio, for my 206": a vehicle behind a negation goes when another one is named. */
function dropNegated(words: Word[], mentions: Mention[]): { chosen: Mention[]; negated: string[] } {
  const isNegated = ({ from }: Mention): boolean =>
    words.slice(Math.max(0, from - 4), from).some((word, at, before) => NEGATING.has(word.text) && before.slice(at + 1).every((other) => other.isFiller || other.used === 'make'));
  const out = mentions.filter(isNegated);
  const chosen = mentions.filter((mention) => !out.includes(mention));
  if (chosen.length === 0) return { chosen: mentions, negated: [] };
  return { chosen, negated: [...new Set(out.flatMap((mention) => mention.targets.flatMap((target) => target.model ?? [])))] };
}

/** Looks behind a model's name, and for its codes anywhere, for what settles the generation. */
function readGeneration(words: Word[], mention: Mention, models: string[], settled: string[], index: VehicleIndex, language: Language): { generations: string[]; unknown: string | null } {
  const entries = models.flatMap((key) => index.models.get(key) ?? []);
  let at = mention.to + 1;
  while (words[at] !== undefined && (BODY_WORDS.has(words[at]?.text ?? '') || words[at]?.used === 'make')) {
    const word = words[at];
    if (word !== undefined) word.used ??= 'vehicle';
    if (/^(?:phase|ph)$/.test(word?.text ?? '') && /^[1-4]$/.test(words[at + 1]?.text ?? '')) {
      const number = words[at + 1];
      if (number !== undefined) number.used = 'vehicle';
      at += 1;
    }
    at += 1;
  }
  const next = words[at];
  const number = next === undefined || next.used !== null ? null : generationNumber(next.text);
  if (next !== undefined && number !== null && settled.length === 0 && !isPronoun(next, words[at + 1], language)) {
    const named = qualified(entries, [next.text, String(number)]);
    if (named.length > 0) {
      next.used = 'vehicle';
      return { generations: named, unknown: null };
    }
    if (at === mention.to + 1 && isUnknownGeneration(entries, words, at)) {
      next.used = 'vehicle';
      return { generations: [], unknown: words.slice(mention.from, at + 1).map((word) => word.text).join(' ') };
    }
  }
  const codes = words.flatMap((word) => {
    const named = word.used === null && /[a-z]/.test(word.text) && word.text.length >= 2 && !word.isFiller ? qualified(entries, [word.text]) : [];
    if (named.length > 0) word.used = 'vehicle';
    return named;
  });
  if (codes.length === 0) return { generations: settled, unknown: null };
  const both = settled.filter((key) => codes.includes(key));
  return { generations: both.length > 0 ? both : codes, unknown: null };
}

const qualified = (entries: ModelEntry[], keys: string[]): string[] => [
  ...new Set(entries.flatMap((entry) => keys.flatMap((key) => entry.qualifiers.get(key) ?? []))),
];

const isPronoun = (word: Word, next: Word | undefined, language: Language): boolean =>
  word.text === 'i' && (language === 'en' || AFTER_PRONOUN.has(next?.text ?? '')) && next !== undefined && !/^\d/.test(next.text);

const MOST_GENERATIONS = 12;

/** "Golf 9" names a generation the catalogue lacks; "golf 4 portes" and "208 4 bougies" count something. */
function isUnknownGeneration(entries: ModelEntry[], words: Word[], at: number): boolean {
  const [model, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (word === undefined || !entries.some((entry) => entry.isNumbered) || /^[a-z]$/.test(word.text)) return false;
  if ((generationNumber(word.text) ?? 0) > MOST_GENERATIONS) return false;
  if (/[,;€]/.test(next?.gap ?? '') || (next !== undefined && BODY_WORDS.has(next.text)) || isQuantityOrMoney(words, at)) return false;
  const isBeforePart = next !== undefined && next.used === null && !/\d/.test(next.text) && next.matches.some((match) => match.quality === 1);
  return !(isBeforePart && /\d/.test(model?.text ?? ''));
}

/** A name right behind a model's that is not its own makes another car of it: "C3 Picasso", "Golf Sportsvan". */
function findLongerName(words: Word[], first: Mention, mentions: Mention[], models: string[]): string | null {
  const next = words[first.to + 1];
  if (next === undefined || !/^[\s-]$/.test(next.gap)) return null;
  const neighbour = mentions.find((mention) => mention.from === first.to + 1);
  const isOther = neighbour !== undefined && !/^\d/.test(next.text) && !neighbour.targets.some((target) => target.model === null || models.includes(target.model));
  if (!isOther && !isForeignModel(next)) return null;
  next.used = 'vehicle';
  return words.slice(first.from, (neighbour?.to ?? first.to + 1) + 1).map((word) => word.text).join(' ');
}
