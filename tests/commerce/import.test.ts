import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'drizzle-orm/sql';
import { readCsv } from '../../lib/commerce/import/csv.ts';
import { minorUnits } from '../../lib/commerce/import/read.ts';
import { importCatalog, importProducts } from '../../lib/commerce/import.ts';
import { createShopCatalog } from '../../lib/commerce/shop/catalog.ts';
import { demoFiles } from '../fixtures/commerce/databases.ts';
import { product, products, smallShop } from '../fixtures/commerce/small-shop.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';

let opened: TestDatabase;
const catalog = () => createShopCatalog({ database: opened.database, clock: { now: () => Date.now() }, revisionTtlMs: 0 });
beforeAll(async () => { opened = await openTestDatabase('empty'); });
afterAll(() => opened.close());
afterEach(async () => {
  for (const table of ['app_products', 'app_catalog_families', 'app_catalog_vehicles', 'app_catalog_revision']) {
    await opened.database.rows(sql`delete from comptoir.${sql.raw(table)}`);
  }
});

describe('the whole catalogue', () => {
  test('the demo shop is imported whole, at once, and a second time not at all', async () => {
    const files = await demoFiles();
    const started = performance.now();
    const first = await importCatalog(opened.database, files);
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(first).toMatchObject({ status: 'imported', problems: [] });
    expect(first.products.added).toBe(first.products.read);
    expect(await importCatalog(opened.database, files)).toMatchObject({ status: 'unchanged', revision: first.revision });
  });

  test('leaves what did not change alone, its stock included, and removes what is gone', async () => {
    await importCatalog(opened.database, smallShop());
    await opened.database.rows(sql`update comptoir.app_products set stock = 1 where id in ('pad-f', 'pad-golf')`);
    const report = await importCatalog(opened.database, smallShop([...products.slice(0, 4), { ...products[4]!, stock: 9 }]));
    expect(report.products).toEqual({ read: 5, added: 0, changed: 1, unchanged: 4, removed: 4 });
    expect((await catalog().get('pad-f'))?.stock).toBe(1);
    expect((await catalog().get('pad-golf'))?.stock).toBe(9);
    expect(await catalog().get('oil-5w30')).toBeNull();
    const [orphans] = await opened.database.rows<{ n: number }>(sql`select (select count(*) from comptoir.app_product_terms where product_id = 'oil-5w30')::int as n`);
    expect(orphans?.n).toBe(0);
  });

  test('a dry run says what would happen and writes nothing', async () => {
    const report = await importCatalog(opened.database, smallShop(), { dryRun: true });
    expect(report).toMatchObject({ status: 'dry_run', products: { added: products.length }, problems: [] });
    expect((await catalog().vocabulary()).revision).toBe('empty');
  });

  test('an import that dies half way is taken up again', async () => {
    const dying = { ...opened.database, transaction: () => Promise.reject(new Error('killed')) };
    await expect(importCatalog(dying, smallShop())).rejects.toThrow('killed');
    expect((await catalog().vocabulary()).revision).toBe('empty');
    expect(await importCatalog(opened.database, smallShop())).toMatchObject({ status: 'imported' });
  });

  test('years that say nothing ask nothing: they become open', async () => {
    const part = product({ id: 'p', family: 'oil-filter', fitments: [['clio-2', 2000, 2012, ['clio-2:1.5 dCi 65', 'clio-2:1.2 60']]] });
    await importCatalog(opened.database, smallShop([part]));
    expect((await catalog().get('p'))?.fitments).toEqual([
      { generation: 'clio-2', yearFrom: null, yearTo: null, engines: ['clio-2:1.5 dCi 65'], note: null },
      { generation: 'clio-2', yearFrom: 2000, yearTo: null, engines: ['clio-2:1.2 60'], note: null },
    ]);
  });

  test('refuses what points nowhere, with its place, and writes nothing of it', async () => {
    const broken = [
      product({ id: 'a', family: 'no-such-family', fitments: [['clio-3', 2005, 2014, null]] }),
      product({ id: 'b', family: 'oil-filter', fitments: [['clio-9', 2005, 2014, null]] }),
      product({ id: 'c', family: 'oil-filter', fitments: [['clio-3', 2005, 2014, ['clio-2:1.2 60']]] }),
      product({ id: 'c', family: 'oil-filter', universal: true }),
      product({ id: 'd', family: 'oil-filter' }),
      { ...product({ id: 'e', family: 'oil-filter', universal: true }), price: { amount: 12.5, currency: 'EUR' } },
    ];
    const report = await importCatalog(opened.database, smallShop(broken));
    expect(report.status).toBe('refused');
    expect(report.problems.map(({ line, field, code }) => [line, field, code])).toEqual([
      [1, 'family', 'unknown_family'],
      [2, 'fitments.0', 'unknown_generation'],
      [3, 'fitments.0', 'unknown_engine'],
      [4, 'id', 'duplicate_id'],
      [5, 'fitments', 'no_fitment'],
      [6, 'price.amount', 'invalid'],
    ]);
    expect(await catalog().search({ limit: 5 })).toMatchObject({ total: 0 });
  });

  test.each(['', 'null', '{"a": 1}', '[{}]', '[{"make": '])('refuses a file of %j', async (text) => {
    expect((await importCatalog(opened.database, { ...smallShop(), vehicles: text })).status).toBe('refused');
    expect((await importCatalog(opened.database, { ...smallShop(), products: text })).status).toBe('refused');
  });
});

describe('a shop owner\'s products', () => {
  const csv = [
    'id;reference;oem_references;brand;family;name_fr;name_en;price;stock;axle;universal;attributes;fitments',
    'x1;AP-X1;4254.A1|77 01 208 265;"Bosch ""Pro""";brake-pads;Plaquettes X1;Pads X1;29,90;3;front;;width_mm=120;clio-3 2006-2010 clio-3:1.5 dCi 86',
    '',
    'x2;AP-X2;;;engine-oil;"Huile',
    '5W-30";;1 234,5;0;;oui;viscosity=5W-30;',
    'x3;AP-X3;;;brake-pads;Plaquettes X3;;douze;2;middle;;;clio-3',
  ].join('\r\n');

  beforeEach(() => importCatalog(opened.database, smallShop()));

  test('a CSV is read with its quotes, separators and lines, and its faults named by line', async () => {
    const report = await importProducts(opened.database, csv, { format: 'csv', mode: 'merge', dryRun: true });
    expect(report).toMatchObject({ status: 'dry_run', products: { read: 3, added: 2 } });
    expect(report.problems.map(({ line, field }) => [line, field])).toEqual([
      [6, 'price.amount'],
      [6, 'axle'],
    ]);
  });

  test('is added to what is there, or replaces it', async () => {
    const good = csv.split('\r\n').slice(0, 5).join('\n');
    expect(await importProducts(opened.database, good, { format: 'csv', mode: 'merge' })).toMatchObject({ status: 'imported', products: { added: 2, removed: 0 } });
    expect(await importProducts(opened.database, good, { format: 'csv', mode: 'merge' })).toMatchObject({ status: 'unchanged' });
    expect(await catalog().get('x1')).toMatchObject({ brand: 'Bosch "Pro"', price: { amount: 2990, currency: 'EUR' }, oemReferences: ['4254.A1', '77 01 208 265'], fitments: [{ yearFrom: 2006, yearTo: 2010, engines: ['clio-3:1.5 dCi 86'] }] });
    expect(await catalog().get('x2')).toMatchObject({ price: { amount: 123450 }, universal: true });
    expect((await catalog().byReference('7701208265')).map(({ id }) => id)).toEqual(['x1']);
    expect(await importProducts(opened.database, good, { format: 'csv', mode: 'replace' })).toMatchObject({ status: 'imported', products: { unchanged: 2, removed: products.length } });
    expect((await catalog().search({ limit: 20 })).total).toBe(2);
  });

  test('a file without its columns, or that is no list, is refused as a whole', async () => {
    expect((await importProducts(opened.database, 'name,price\nx,1', { format: 'csv', mode: 'merge' })).problems).toMatchObject([{ line: null, code: 'not_readable' }]);
    expect((await importProducts(opened.database, '{}', { format: 'json', mode: 'merge' })).problems).toMatchObject([{ line: null, code: 'not_readable' }]);
    expect((await importProducts(opened.database, '', { format: 'csv', mode: 'merge' })).problems).toMatchObject([{ line: null, code: 'not_readable' }]);
  });
});

test('money is moved by its digits', () => {
  expect(['29,90', '29.9', '0,07', '12', '1 234,50 €', '12.345', 'abc', '-3', ''].map((text) => minorUnits(text))).toEqual([2990, 2990, 7, 1200, 123450, '12.345', 'abc', '-3', '']);
});

test('CSV lines keep their numbers', () => {
  expect(readCsv('a,b\n"1\n2",x\n\n3,"say ""hi"""\n')).toEqual([
    { line: 1, cells: ['a', 'b'] },
    { line: 2, cells: ['1\n2', 'x'] },
    { line: 5, cells: ['3', 'say "hi"'] },
  ]);
});
