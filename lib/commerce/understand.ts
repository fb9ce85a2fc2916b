import type { CatalogVocabulary } from '../contracts/catalog.ts';
import type { Language } from '../contracts/language.ts';
import { readMaxPrice, readQuantity } from './understand/amounts.ts';
import { createBrandReader } from './understand/brands.ts';
import { engineLexicon } from './understand/engines.ts';
import { createFamilyIndex } from './understand/families.ts';
import { soundKey } from './understand/keys.ts';
import { createLexicon } from './understand/lexicon.ts';
import { wordsOf } from './understand/phrases.ts';
import { readPositions } from './understand/positions.ts';
import { markPlainReferences, readChunks, readReferences } from './understand/references.ts';
import type { ProductRequest, VehicleRequest, VehicleSaid } from './understand/request.ts';
import { scan, type Scan } from './understand/scan.ts';
import { resolveVehicle } from './understand/selection.ts';
import { readSizes } from './understand/sizes.ts';
import { createVehicleIndex } from './understand/vehicle-index.ts';
import { createVehicleReader } from './understand/vehicles.ts';
import { AFTER_SALES, BOUGHT, BODY, FILLERS, GENERIC, INTENT, ORDER, ORDINARY, OWN, PRICE_WORDS, REFERENCE_CUES, WISH } from './understand/words.ts';

export interface Understanding {
  revision: string;
  /** Reads a message as a request for products. Never throws; a message about something else yields an empty request. */
  understand(text: string, language: Language): ProductRequest;
  /** What a description of a vehicle can mean in this catalogue. */
  resolve(said: VehicleSaid): VehicleRequest;
}

/** Characters that are read. Messages are shorter; this bounds the cost of whatever is passed in. */
const LONGEST = 4000;
const MOST_LEFTOVERS = 12;

/** Builds the indexes of a vocabulary once; `understand` is then linear in the message. */
export function createUnderstanding(vocabulary: CatalogVocabulary): Understanding {
  const families = createFamilyIndex(vocabulary.families);
  const vehicles = createVehicleIndex(vocabulary);
  const brands = createBrandReader(vocabulary.brands);
  const vehicleKeys = new Set(vehicles.words.map(soundKey));
  const familyKeys = new Set(families.words.map(soundKey));
  const lexicon = createLexicon([...families.words, ...vehicles.words, ...brands.words, ...vocabulary.names, ...engineWords(vocabulary)]);
  const hasVehicles = vocabulary.vehicles.length > 0;
  const names = new Set(vocabulary.names);
  const everyday = new Set([...FILLERS, ...ORDINARY, ...GENERIC, ...BODY, 'euro', 'plug']);
  const engines = [...vehicles.models.values()].map(({ key, generations }) => ({ key, engines: generations.flatMap((generation) => generation.engines) }));
  const reader = createVehicleReader(vehicles, engineLexicon(engines, (word) => familyKeys.has(soundKey(word)) || everyday.has(word)), (key) => vehicleKeys.has(key));
  const intent = new Set(INTENT);
  const silent = new Set([...ORDINARY, ...GENERIC, ...INTENT, ...REFERENCE_CUES, ...PRICE_WORDS]);

  return {
    revision: vocabulary.revision,
    resolve: (said) => resolveVehicle(said, vehicles),
    understand(text, language) {
      const message = scan(text.slice(0, LONGEST), lexicon);
      const { words } = message;
      const hasIntent = words.some((word) => intent.has(word.text));
      const hasFamily = words.some((word) => word.matches.some((match) => match.quality === 1 && familyKeys.has(match.key) && !word.isFiller && !lexicon.isOrdinary(word.text)));
      const chunks = readChunks(message);
      markPlainReferences(message, chunks, hasVehicles);
      const { said, negatedModels } = hasVehicles ? reader.read(message, language, { hasFamily }) : NO_VEHICLE;
      const isShort = words.filter((word) => !word.isFiller).length <= 3;
      const found = families.match(message, language, { guess: hasIntent || isShort || said !== null });
      const named = readNames(message, names);
      const sizes = [...readSizes(message), ...named].slice(0, MOST_SIZES);
      const references = readReferences(message, chunks);
      const isAboutProducts = found.length > 0 || said !== null || references.length > 0 || sizes.length > 0;
      const { axle, side, negatedAxle } = readPositions(message, found.length > 0);
      return {
        vehicle: said === null ? null : resolveVehicle(said, vehicles),
        families: found,
        axle,
        side,
        brand: brands.read(message, isAboutProducts || hasIntent, isShort),
        references,
        sizes,
        ...(named.length === 0 ? {} : { isNamed: true }),
        maxPrice: readMaxPrice(message),
        quantity: readQuantity(message),
        negated: { axle: negatedAxle, families: [], models: negatedModels },
        leftovers: leftovers(message, silent),
        intent: hasIntent,
        service: isAfterSales(message),
      };
    },
  };
}

/** A shop without vehicles is asked for none: a year or a maker's name in a message is not one. */
const NO_VEHICLE = { said: null, negatedModels: [] };
const MOST_SIZES = 6;

/** Words of product names in a message, as products are searched by them. */
function readNames({ words }: Scan, names: ReadonlySet<string>): string[] {
  if (names.size === 0) return [];
  const found = words.filter((word) => word.used === null && !word.isFiller).map((word) => ({ word, key: word.matches.find(({ key }) => names.has(key))?.key }));
  const keys: string[] = [];
  for (const { word, key } of found) {
    if (key === undefined) continue;
    word.used = 'size';
    if (!keys.includes(key)) keys.push(key);
  }
  return keys;
}

/** Words of the engines' names, so that they are not taken apart or corrected. */
const engineWords = (vocabulary: CatalogVocabulary): string[] =>
  vocabulary.vehicles
    .flatMap((vehicle) => vehicle.generations)
    .flatMap((generation) => generation.engines)
    .flatMap((engine) => [engine.label, ...engine.aliases].flatMap(wordsOf))
    .filter((word) => /\p{L}{2}/u.test(word));

/** Whether a message is about an order that was placed. */
const isAfterSales = ({ words, folded }: Scan): boolean =>
  (BOUGHT.test(folded) && !WISH.test(folded)) ||
  words.some((word, at) => AFTER_SALES.test(word.text) || (ORDER.test(word.text) && (OWN.test(words[at - 1]?.text ?? '') || word.text.startsWith('ط'))));

function leftovers({ words }: Scan, silent: Set<string>): string[] {
  const open = words.filter((word) => word.used === null && !word.isFiller && !silent.has(word.text) && word.text.length > 1);
  return [...new Set(open.map((word) => word.text))].slice(0, MOST_LEFTOVERS);
}

/** The words of a name as they are indexed: for the importer, so that products are found by what a message is read into. */
export const wordKeys = (text: string): string[] => wordsOf(text).map(soundKey);
