import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { type Advice, type AdvisedProduct, advise } from '../../lib/commerce/advise.ts';
import { fit } from '../../lib/commerce/fit.ts';
import { createShopCatalog } from '../../lib/commerce/shop/catalog.ts';
import { EMPTY_TOPIC, mergeTopic, type Topic } from '../../lib/commerce/topic.ts';
import { createUnderstanding, type Understanding } from '../../lib/commerce/understand.ts';
import { systemClock } from '../../lib/compose.ts';
import type { Catalog, CatalogVocabulary, Engine, Generation, VehicleSelection } from '../../lib/contracts/catalog.ts';
import { type Language, languageSchema } from '../../lib/contracts/language.ts';
import { openEvalDatabase } from './shop.ts';

const requestSchema = z.object({
  half: z.enum(['frozen', 'open']),
  language: languageSchema,
  text: z.string(),
  family: z.string(),
  generation: z.string().nullable(),
  year: z.int().nullable(),
  engine: z.string().nullable(),
  axle: z.enum(['front', 'rear']).nullable(),
});
type WrittenRequest = z.infer<typeof requestSchema>;

const messageSchema = z.object({ language: languageSchema, text: z.string() });

async function read<T>(name: string, schema: z.ZodType<T>): Promise<T[]> {
  return z.array(schema).parse(JSON.parse(await readFile(new URL(`../../tests/fixtures/commerce/${name}.json`, import.meta.url), 'utf8')));
}

/** The shop that is asked. */
export interface DemoShop {
  catalog: Catalog;
  vocabulary: CatalogVocabulary;
  understanding: Understanding;
}

interface Turn {
  topic: Topic;
  advice: Advice;
}

/** What the shop makes of one message. */
export async function say(demo: DemoShop, text: string, language: Language, topic: Topic = EMPTY_TOPIC): Promise<Turn> {
  const next = mergeTopic(topic, demo.understanding.understand(text, language));
  return { topic: next, advice: await advise(next, { ...demo, language }) };
}

/** What the written requests name is in the demo catalogue, or the file is wrong. */
function known<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`the demo shop has no ${name}`);
  return value;
}

const cardsOf = (advice: Advice): AdvisedProduct[] => (advice.kind === 'products' ? advice.products : []);

const generationOf = (vocabulary: CatalogVocabulary, key: string): Generation => 
  known(vocabulary.vehicles.flatMap((vehicle) => vehicle.generations).find((entry) => entry.key === key), key);

const AXLES: Record<'front' | 'rear', Record<Language, string>> = {
  front: { fr: 'avant', en: 'front', de: 'vorne', ar: 'أمامي' },
  rear: { fr: 'arrière', en: 'rear', de: 'hinten', ar: 'خلفي' },
};

/** The car the customer has: what the request says of it, and for the rest an engine for which the shop has something. */
async function trueVehicle(demo: DemoShop, request: WrittenRequest, topic: Topic): Promise<{ vehicle: VehicleSelection; generation: Generation; engine: Engine; exists: boolean } | null> {
  if (request.generation === null) return null;
  const generation = generationOf(demo.vocabulary, request.generation);
  const named = generation.engines.filter((engine) => request.engine === null || engine.label === request.engine);
  const understood = topic.vehicle === null ? null : demo.understanding.resolve(topic.vehicle).selection.engines;
  const pool = named.filter((engine) => understood?.includes(engine.key) ?? true);
  const asVehicle = (engine: Engine): VehicleSelection => ({
    generations: [generation.key],
    year: request.year ?? Math.min((engine.yearFrom ?? generation.yearFrom) + 1, generation.yearTo ?? 9999),
    engines: [engine.key],
    fuel: null,
  });
  for (const engine of pool.length > 0 ? pool : named) {
    const page = await demo.catalog.search({ families: [request.family], vehicle: asVehicle(engine), limit: 1, ...(request.axle === null ? {} : { axle: request.axle }) });
    if (page.total > 0) return { vehicle: asVehicle(engine), generation, engine, exists: true };
  }
  const engine = known(pool[0] ?? named[0], `engine ${request.engine ?? ''} of ${request.generation}`);
  return { vehicle: asVehicle(engine), generation, engine, exists: false };
}

/** What the customer answers when asked: presses the button that is true of the car. */
function answer(demo: DemoShop, advice: Advice, request: WrittenRequest, car: Awaited<ReturnType<typeof trueVehicle>>): string | null {
  if (advice.kind !== 'ask' || car === null) return null;
  const { piece, options } = advice.question;
  const own = known(demo.vocabulary.vehicles.find((vehicle) => vehicle.generations.includes(car.generation)), car.generation.key);
  switch (piece) {
    case 'engine': return options.find((option) => option.label === car.engine.label)?.value ?? null;
    case 'year': return String(car.vehicle.year);
    case 'generation': return options.find((option) => option.key === car.generation.key)?.value ?? null;
    case 'model':
    case 'vehicle': return `${own.make} ${car.generation.name}`;
    case 'axle': return AXLES[request.axle ?? 'front'][request.language];
    case 'family': return known(demo.vocabulary.families.find((family) => family.key === request.family), request.family).name[request.language];
    default: return null;
  }
}

export interface Outcome {
  language: Language;
  text: string;
  found: boolean;
  atOnce: boolean;
  wrong: string[];
}

/** Plays one request to its end: the customer answers what they are asked. */
export async function play(demo: DemoShop, request: WrittenRequest): Promise<Outcome> {
  let turn = await say(demo, request.text, request.language);
  const car = await trueVehicle(demo, request, turn.topic);
  const shown: AdvisedProduct[] = [...cardsOf(turn.advice)];
  const atOnce = shown.slice(0, 4).some(({ product }) => product.family === request.family);
  for (let round = 0; round < 4; round += 1) {
    const reply = answer(demo, turn.advice, request, car);
    if (reply === null) break;
    turn = await say(demo, reply, request.language, turn.topic);
    shown.push(...cardsOf(turn.advice));
  }
  const wrong = shown
    .filter(({ product }) => (car !== null && fit(product, car.vehicle).verdict === 'no') || (request.axle !== null && product.axle !== null && product.axle !== request.axle))
    .map(({ product }) => product.reference);
  const hasFamily = cardsOf(turn.advice).slice(0, 4).some(({ product }) => product.family === request.family);
  return { text: request.text, language: request.language, found: car?.exists === false ? turn.advice.kind === 'nothing' : hasFamily, atOnce, wrong };
}

/** Two hundred written requests; the frozen half was written before anything was tuned. */
export const readRequests = (): Promise<WrittenRequest[]> => read('requests', requestSchema);
/** Messages of a language: for vehicles that nothing fits, and about something else. */
export const readMessages = (name: 'nothing-fits' | 'not-products'): Promise<z.infer<typeof messageSchema>[]> => read(name, messageSchema);

/** Plays every request over the demo catalogue and prints how many ended well, half by half and language by language. `--show` prints the misses of the half that is looked at. */
export async function run(args: string[]): Promise<void> {
  const database = await openEvalDatabase();
  const catalog = createShopCatalog({ database, clock: systemClock });
  const vocabulary = await catalog.vocabulary();
  const demo = { catalog, vocabulary, understanding: createUnderstanding(vocabulary) };
  const write = (line: string) => process.stdout.write(`${line}\n`);
  const share = (part: number, whole: number) => `${String(part)} of ${String(whole)} (${((100 * part) / whole).toFixed(1)} %)`;
  let isGood = true;
  for (const half of ['frozen', 'open'] as const) {
    const outcomes: Outcome[] = [];
    for (const request of (await readRequests()).filter((entry) => entry.half === half)) outcomes.push(await play(demo, request));
    const found = outcomes.filter((outcome) => outcome.found);
    const byLanguage = languageSchema.options.map((language) => {
      const own = outcomes.filter((outcome) => outcome.language === language);
      return `${language} ${String(own.filter((outcome) => outcome.found).length)}/${String(own.length)}`;
    });
    const wrong = outcomes.filter((outcome) => outcome.wrong.length > 0).length;
    isGood &&= found.length >= outcomes.length * 0.9 && wrong === 0;
    write(`${half} half: the right family in the first four cards for ${share(found.length, outcomes.length)}, at once for ${share(outcomes.filter(({ atOnce }) => atOnce).length, outcomes.length)}; a part that does not fit: ${String(wrong)}; ${byLanguage.join(', ')}`);
    if (half === 'open' && args.includes('--show')) for (const { text } of outcomes.filter((outcome) => !outcome.found)) write(`   missed: ${text}`);
  }
  const vehicles = await readMessages('nothing-fits');
  let refused = 0;
  for (const { text, language } of vehicles) refused += (await say(demo, text, language)).advice.kind === 'nothing' ? 1 : 0;
  write(`vehicles that nothing fits: no part shown for ${share(refused, vehicles.length)}`);
  await database.close();
  if (!isGood || refused < vehicles.length) process.exitCode = 1;
}
