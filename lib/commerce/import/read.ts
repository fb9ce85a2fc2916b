import { LANGUAGES } from '../../contracts/language.ts';
import { type CsvLine, readCsv } from './csv.ts';
import type { FileKind, ImportProblem } from './problems.ts';

/** One entry of a file, not yet checked. */
export interface SourceRecord {
  line: number;
  value: unknown;
}

export interface Source {
  records: SourceRecord[];
  problems: ImportProblem[];
}

export type SourceFormat = 'csv' | 'json';

/** Reads a file into records. What cannot be read at all is a problem of the whole file. */
export function readRecords(text: string, format: SourceFormat, kind: FileKind = 'products'): Source {
  const { records, problem } = format === 'csv' ? readCsvRecords(text, CSV[kind]) : readJsonRecords(text);
  return { records, problems: problem === null ? [] : [{ file: kind, line: null, field: null, code: 'not_readable', detail: problem }] };
}

interface Read {
  records: SourceRecord[];
  problem: string | null;
}

const unreadable = (problem: string): Read => ({ records: [], problem });

function readJsonRecords(text: string): Read {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return unreadable(error instanceof Error ? error.message : 'not JSON');
  }
  if (!Array.isArray(data)) return unreadable('the file is not a list');
  return { records: toRecords(data), problem: null };
}

/** The entries of a list with their places in it, from 1. */
export const toRecords = (list: readonly unknown[]): SourceRecord[] => list.map((value, at) => ({ line: at + 1, value }));

/** A row of a CSV file, by the names of its columns. */
interface Row {
  line: number;
  cell: (name: string) => string;
}

interface CsvShape {
  /** Columns a file must have; of those with alternatives, one. The others may be left out. */
  required: string[][];
  toRecords: (rows: Row[]) => SourceRecord[];
}

const inAnyLanguage = (name: string) => LANGUAGES.map((language) => `${name}_${language}`);
const NAMES = inAnyLanguage('name');
const TITLES = inAnyLanguage('title');

const eachRow = (toValue: (row: Row) => unknown) => (rows: Row[]): SourceRecord[] => rows.map((row) => ({ line: row.line, value: toValue(row) }));

const CSV: Record<FileKind, CsvShape> = {
  products: { required: [['id'], ['reference'], ['family'], NAMES, ['price'], ['stock']], toRecords: eachRow(toProductValue) },
  families: { required: [['key'], NAMES], toRecords: eachRow(toFamilyValue) },
  vehicles: { required: [['make'], ['model'], ['generation'], ['year_from']], toRecords: toVehicleRecords },
  services: { required: [['id'], TITLES, ['minutes'], ['price'], ['weekdays'], ['times']], toRecords: eachRow(toServiceValue) },
  coupons: { required: [['key'], TITLES, ['percent', 'amount'], ['most']], toRecords: eachRow(toCouponValue) },
  promotions: { required: [['id'], TITLES], toRecords: eachRow(toPromotionValue) },
  posts: { required: [['id'], TITLES, ['url'], ['published_at']], toRecords: eachRow(toPostValue) },
};

function readCsvRecords(text: string, { required, toRecords }: CsvShape): Read {
  const [header, ...lines] = readCsv(text);
  if (header === undefined) return unreadable('the file is empty');
  const columns = header.cells.map((name) => name.toLowerCase());
  const missing = required.filter((names) => !names.some((name) => columns.includes(name))).map((names) => names.join(' or '));
  if (missing.length > 0) return unreadable(`columns are missing: ${missing.join(', ')}`);
  const rows = lines.map(({ line, cells }: CsvLine): Row => ({ line, cell: (name) => cells[columns.indexOf(name)] ?? '' }));
  return { records: toRecords(rows), problem: null };
}

const split = (text: string, separator: RegExp): string[] => text.split(separator).map((part) => part.trim()).filter((part) => part !== '');

/** An empty cell is null; what is no number stays text, so that the schema says what is wrong with it. */
const numberOf = (text: string): number | string | null => (text === '' ? null : /^\d+$/.test(text) ? Number(text) : text);

/** Decimals of a currency's prices: 2 of euros, 3 of dinars, none of yen. An unknown code is left to the schema. */
const decimalsOf = (currency: string): number => (/^[A-Z]{3}$/.test(currency) ? (new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2) : 2);

/** "29,90" is 2990: moved by the digits, never through a float. */
export function minorUnits(text: string, currency = 'EUR'): number | string {
  const decimals = decimalsOf(currency);
  const found = /^(\d{1,9})(?:[.,](\d{1,3}))?$/.exec(text.replace(/\s|[€$£¥]/g, '').replace(new RegExp(`${currency}$`, 'i'), ''));
  if (found === null || (found[2]?.length ?? 0) > decimals) return text;
  return Number(`${found[1] ?? ''}${(found[2] ?? '').padEnd(decimals, '0')}`);
}

const TRUE = /^(?:1|true|yes|oui|ja|x)$/i;

const inLanguages = ({ cell }: Row, name: string): [string, string][] =>
  LANGUAGES.map((language): [string, string] => [language, cell(`${name}_${language}`)]).filter(([, text]) => text !== '');

function toFamilyValue(row: Row): unknown {
  const { cell } = row;
  return {
    key: cell('key'), group: cell('group'), name: Object.fromEntries(inLanguages(row, 'name')),
    synonyms: Object.fromEntries(inLanguages(row, 'synonyms').map(([language, words]) => [language, split(words, /\|/)])),
    axle_matters: TRUE.test(cell('axle_matters')), side_matters: TRUE.test(cell('side_matters')), related: split(cell('related'), /[|,]/),
  };
}

/** One engine a line, or one generation where it has none: lines of one model are one record. */
function toVehicleRecords(rows: Row[]): SourceRecord[] {
  interface Generation { key: string; engines: unknown[]; [column: string]: unknown }
  const models = new Map<string, { line: number; value: { generations: Generation[]; [column: string]: unknown } }>();
  for (const { line, cell } of rows) {
    const list = (name: string) => split(cell(name), /\|/);
    const name = `${cell('make')}|${cell('model')}`;
    const model = models.get(name) ?? { line, value: { make: cell('make'), make_aliases: list('make_aliases'), model: cell('model'), model_aliases: list('model_aliases'), generations: [] as Generation[] } };
    models.set(name, model);
    const key = cell('generation');
    const known = model.value.generations.find((generation) => generation.key === key);
    const generation: Generation = known ?? { key, name: cell('generation_name') || cell('model'), aliases: list('generation_aliases'), year_from: numberOf(cell('year_from')), year_to: numberOf(cell('year_to')), engines: [] };
    if (known === undefined) model.value.generations.push(generation);
    if (cell('engine') !== '') {
      generation.engines.push({ key: cell('engine'), label: cell('engine_label') || cell('engine'), fuel: cell('fuel'), codes: list('engine_codes'), aliases: list('engine_aliases'), year_from: numberOf(cell('engine_year_from')), year_to: numberOf(cell('engine_year_to')) });
    }
  }
  return [...models.values()];
}

function toProductValue(row: Row): unknown {
  const { cell } = row;
  const orNull = (name: string): string | null => (cell(name) === '' ? null : cell(name));
  const localized = (name: string): Record<string, string> => Object.fromEntries(inLanguages(row, name));
  const currency = cell('currency').toUpperCase() || 'EUR';
  return {
    id: cell('id'),
    reference: cell('reference'),
    oem_references: split(cell('oem_references'), /[|,]/),
    brand: orNull('brand'),
    family: cell('family'),
    name: localized('name'),
    description: localized('description'),
    price: { amount: minorUnits(cell('price'), currency), currency },
    stock: numberOf(cell('stock')),
    restock_days: numberOf(cell('restock_days')),
    url: cell('url') || `/p/${encodeURIComponent(cell('id'))}`,
    image: orNull('image'),
    axle: orNull('axle'),
    side: orNull('side'),
    attributes: Object.fromEntries(split(cell('attributes'), /[|;]/).map(toAttribute)),
    universal: TRUE.test(cell('universal')),
    fitments: split(cell('fitments'), /;/).map(toFitment),
  };
}

const toAttribute = (pair: string): [string, string] => {
  const [name = '', ...value] = pair.split('=');
  return [name.trim(), value.join('=').trim()];
};

/** "renault-clio-3 2005-2009 renault-clio-3:1.5-dci-86|renault-clio-3:1.5-dci-106": years and engines may be left out. */
function toFitment(text: string): unknown {
  const [generation = '', ...rest] = text.split(/\s+/);
  const years = rest.find((part) => /^\d{4}?-?(?:\d{4})?$/.test(part));
  const engines = rest.filter((part) => part !== years).join(' ');
  const [from = '', to = from] = years?.split('-') ?? [];
  return { generation, year_from: numberOf(from), year_to: years === undefined ? null : numberOf(to), engines: engines === '' ? null : split(engines, /\|/), note: null };
}

/** What an empty cell leaves out, so that the schema's default stands. */
const present = (values: Record<string, unknown>): Record<string, unknown> => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== ''));

const localizedOf = (row: Row, name: string): Record<string, string> => Object.fromEntries(inLanguages(row, name));

/** "1-5", "1|3|5": Monday is 1. */
function weekdaysOf(text: string): unknown[] {
  const range = /^([1-7])\s*-\s*([1-7])$/.exec(text);
  if (range === null) return split(text, /[|,]/).map(numberOf);
  const [first, last] = [Number(range[1]), Number(range[2])];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_day, at) => first + at);
}

function toServiceValue(row: Row): unknown {
  const { cell } = row;
  const currency = cell('currency').toUpperCase() || 'EUR';
  return {
    id: cell('id'), title: localizedOf(row, 'title'), description: localizedOf(row, 'description'), minutes: numberOf(cell('minutes')), price: { amount: minorUnits(cell('price'), currency), currency },
    weekdays: weekdaysOf(cell('weekdays')), times: split(cell('times'), /[|,]/), ...present({ capacity: numberOf(cell('capacity')), position: numberOf(cell('position')) }),
  };
}

/** A percentage has two decimals, as euros do; "7,5 %" is 750. */
const basisPoints = (text: string): number | string => minorUnits(text.replace(/\s*%$/, ''));

function toCouponValue(row: Row): unknown {
  const { cell } = row;
  const currency = cell('currency').toUpperCase() || 'EUR';
  const isPercent = cell('percent') !== '';
  return {
    key: cell('key'), title: localizedOf(row, 'title'), kind: isPercent ? 'percent' : 'amount', value: isPercent ? basisPoints(cell('percent')) : minorUnits(cell('amount'), currency), currency, most: numberOf(cell('most')),
    ...present({ minimum: cell('minimum') === '' ? null : minorUnits(cell('minimum'), currency), valid_days: numberOf(cell('valid_days')), starts_at: cell('starts_at'), ends_at: cell('ends_at'), position: numberOf(cell('position')) }),
  };
}

function toPromotionValue(row: Row): unknown {
  const { cell } = row;
  return { id: cell('id'), title: localizedOf(row, 'title'), body: localizedOf(row, 'body'), ...present({ url: cell('url'), coupon: cell('coupon'), starts_at: cell('starts_at'), ends_at: cell('ends_at'), position: numberOf(cell('position')) }) };
}

function toPostValue(row: Row): unknown {
  const { cell } = row;
  return { id: cell('id'), title: localizedOf(row, 'title'), summary: localizedOf(row, 'summary'), url: cell('url'), published_at: cell('published_at'), ...present({ image: cell('image') }) };
}
