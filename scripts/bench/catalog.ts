import { readFileSync } from 'node:fs';
import { importCatalog } from '../../lib/commerce/import.ts';
import { createShopCatalog } from '../../lib/commerce/shop/catalog.ts';
import { systemClock } from '../../lib/compose.ts';
import { migrate } from '../../lib/db/migrate.ts';
import { openPglite } from '../../lib/db/pglite.ts';
import { MIGRATIONS } from '../../lib/local.ts';
import { median } from './figures.ts';

interface ProductFile {
  id: string;
  reference: string;
  price: { amount: number; currency: string };
}

const read = (name: string): string => readFileSync(new URL(`../../demo/catalog/${name}.json`, import.meta.url), 'utf8');

/** Milliseconds at the median of a search for one family for one vehicle, over so many products, one figure a pass. */
export async function catalogSearch(products: number, searches: number): Promise<number[]> {
  const demo = JSON.parse(read('products')) as ProductFile[];
  const many = Array.from({ length: products }, (_, index) => {
    const model = demo[index % demo.length];
    if (model === undefined) throw new Error('the demo has no products');
    const copy = Math.floor(index / demo.length);
    return { ...model, id: `${model.id}-${copy}`, reference: `${model.reference}-${copy}`, price: { ...model.price, amount: model.price.amount + copy * 10 } };
  });
  const database = await openPglite({ memory: true });
  await migrate(database, MIGRATIONS);
  const report = await importCatalog(database, { families: read('families'), vehicles: read('vehicles'), products: JSON.stringify(many) });
  if (report.status !== 'imported') throw new Error(`the catalogue was ${report.status}`);
  const catalog = createShopCatalog({ database, clock: systemClock });
  const { families, vehicles } = await catalog.vocabulary();
  const generations = vehicles.flatMap((model) => model.generations);
  const passes: number[] = [];
  for (let pass = 0; pass < 4; pass += 1) {
    const times: number[] = [];
    for (let index = 0; index < searches; index += 1) {
      const family = families[index % families.length];
      const generation = generations[(index * 7) % generations.length];
      if (family === undefined || generation === undefined) throw new Error('the demo has no vocabulary');
      const startedAt = performance.now();
      await catalog.search({ families: [family.key], vehicle: { generations: [generation.key], year: null, engines: null, fuel: null }, limit: 10 });
      times.push(performance.now() - startedAt);
    }
    passes.push(median(times));
  }
  await database.close();
  return passes.slice(1);
}
