import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from '../../lib/db/sql.ts';
import { familiesFileSchema, productFileSchema, toFamilies, toProduct, toVehicles, vehiclesFileSchema } from '../../lib/commerce/import/files.ts';
import { importCatalog } from '../../lib/commerce/import.ts';
import type { Database } from '../../lib/db/database.ts';
import { openPostgres } from '../../lib/db/postgres.ts';
import { createShopCatalog } from '../../lib/commerce/shop/catalog.ts';
import { describeCatalog, type CatalogUnderTest } from '../contracts/catalog.ts';
import { createMemoryCatalog } from '../fixtures/commerce/memory-catalog.ts';
import { startPlatform } from '../fixtures/commerce/platform-server.ts';
import { smallShop } from '../fixtures/commerce/small-shop.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { silentLogger } from '../support/logger.ts';

/** A database at an address where nobody answers. */
const awayDatabase = () => openPostgres({ url: 'postgres://nobody@127.0.0.1:1/nowhere', poolSize: 1, logger: silentLogger });

let opened: TestDatabase;
beforeAll(async () => { opened = await openTestDatabase('empty'); });
afterAll(() => opened.close());

/** The shop's own tables with nothing in them; one database for all, since opening one costs more than every test. */
async function emptyShop(): Promise<CatalogUnderTest> {
  let current: Database = opened.database;
  for (const table of ['app_products', 'app_catalog_families', 'app_catalog_vehicles', 'app_catalog_revision', 'app_product_cache']) {
    await opened.database.rows(sql`delete from comptoir.${sql.raw(table)}`);
  }
  const database: Database = { ...opened.database, rows: (query) => current.rows(query) };
  return {
    catalog: createShopCatalog({ database, clock: { now: () => Date.now() }, revisionTtlMs: 0 }),
    async load(files) {
      const report = await importCatalog(opened.database, files);
      if (report.status !== 'imported') throw new Error(JSON.stringify(report));
    },
    disconnect() {
      current = awayDatabase();
      return Promise.resolve();
    },
    close: () => (current === opened.database ? Promise.resolve() : current.close()),
  };
}

describeCatalog('the shop\'s own tables', emptyShop);

describeCatalog('another platform, through the guard of outside services', async () => {
  const made = await emptyShop();
  const platform = await startPlatform({ catalog: made.catalog }, opened.database);
  return { ...made, catalog: platform.guarded.catalog, disconnect: () => platform.close(), close: () => platform.close().catch(() => undefined) };
});

describeCatalog('in memory', () => {
  const catalog = createMemoryCatalog();
  return Promise.resolve({
    catalog,
    load(files) {
      const vehicles = toVehicles(vehiclesFileSchema.parse(JSON.parse(files.vehicles)));
      const generations = new Map(vehicles.flatMap((vehicle) => vehicle.generations).map((generation) => [generation.key, generation]));
      const products = productFileSchema.array().parse(JSON.parse(files.products)).map((file) => toProduct(file, generations));
      const brands = [...new Set(products.flatMap((product) => product.brand ?? []))];
      catalog.fill({ revision: files.products, families: toFamilies(familiesFileSchema.parse(JSON.parse(files.families))), vehicles, brands, names: [] }, products);
      return Promise.resolve();
    },
    disconnect: () => Promise.resolve(catalog.disconnect()),
    close: () => Promise.resolve(),
  });
});

describe('the vocabulary in memory', () => {
  test('is kept until its revision may have moved, then looked at again', async () => {
    await emptyShop();
    let now = 1_000;
    const catalog = createShopCatalog({ database: opened.database, clock: { now: () => now }, revisionTtlMs: 3_000 });
    expect((await catalog.vocabulary()).revision).toBe('empty');
    await importCatalog(opened.database, smallShop());
    now += 2_999;
    expect((await catalog.vocabulary()).revision).toBe('empty');
    now += 1;
    const read = await catalog.vocabulary();
    expect(read.families).toHaveLength(3);
    now += 10_000;
    expect(await catalog.vocabulary()).toBe(read);
  });
});
