import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from '../../lib/db/sql.ts';
import { readCsv } from '../../lib/commerce/import/csv.ts';
import { minorUnits } from '../../lib/commerce/import/read.ts';
import { importCatalog, importProducts, importShop, type ShopFiles } from '../../lib/commerce/import.ts';
import { createShopCatalog } from '../../lib/commerce/shop/catalog.ts';
import { demoFiles } from '../fixtures/commerce/databases.ts';
import { product, products, smallShop } from '../fixtures/commerce/small-shop.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';

let opened: TestDatabase;
const catalog = () => createShopCatalog({ database: opened.database, clock: { now: () => Date.now() }, revisionTtlMs: 0 });
beforeAll(async () => { opened = await openTestDatabase('empty'); });
afterAll(() => opened.close());
afterEach(async () => {
  for (const table of ['app_products', 'app_catalog_families', 'app_catalog_vehicles', 'app_catalog_revision', 'app_promotions', 'app_coupons', 'app_coupon_campaigns', 'app_services', 'app_blog_posts']) {
    await opened.database.rows(sql`delete from comptoir.${sql.raw(table)}`);
  }
});

describe('the whole catalogue', () => {
  test('the demo shop is imported whole, at once, and a second time not at all', async () => {
    const files = await demoFiles();
    const before = process.cpuUsage();
    const first = await importCatalog(opened.database, files);
    const { user, system } = process.cpuUsage(before);
    // Work, not a clock: a busy machine makes nobody wait for less.
    expect((user + system) / 1e6).toBeLessThan(10);
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

describe('a shop owner\'s offers', () => {
  const csv = (text: string) => ({ text, format: 'csv' as const });
  const FILES: ShopFiles = {
    services: csv('id;title_fr;title_en;minutes;price;capacity;weekdays;times\nmontage;Montage;Fitting;60;49,90;2;1-5;09:00|14:30\nlavage;Lavage;;30;15;;6;10:00'),
    coupons: csv('key;title_fr;percent;amount;most;valid_days;ends_at\nbienvenue;Bienvenue;7,5 %;;100;10;2099-12-31\ncinq;Cinq euros;;5,00;3;;'),
    promotions: csv('id;title_fr;body_fr;coupon\np1;-7,5 %;Un code par personne;bienvenue'),
    posts: csv('id;title_fr;summary_fr;url;published_at\na1;Entretien;Trois gestes;https://shop.example/blog/a1;2026-10-01'),
  };
  const load = (files: ShopFiles, options: { mode?: 'merge' | 'replace'; dryRun?: boolean } = {}) => importShop(opened.database, files, { mode: 'merge', ...options });
  const rows = (table: string) => opened.database.rows<Record<string, unknown>>(sql`select * from comptoir.${sql.raw(table)} order by 1`);

  test('a dry run counts them by kind and writes none; the import does, and a second one nothing', async () => {
    expect(await load(FILES, { dryRun: true })).toMatchObject({ status: 'dry_run', problems: [], offers: { services: { read: 2, added: 2 }, coupons: { added: 2 }, promotions: { added: 1 }, posts: { added: 1 } } });
    expect(await rows('app_services')).toEqual([]);
    expect(await load(FILES)).toMatchObject({ status: 'imported' });
    expect(await rows('app_services')).toMatchObject([
      { id: 'lavage', price_amount: 1500, capacity: 1, position: 2, schedule: { weekdays: [6], times: ['10:00'] } },
      { id: 'montage', price_amount: 4990, price_currency: 'EUR', capacity: 2, title: { fr: 'Montage', en: 'Fitting' }, schedule: { weekdays: [1, 2, 3, 4, 5], times: ['09:00', '14:30'] } },
    ]);
    expect(await rows('app_coupon_campaigns')).toMatchObject([{ key: 'bienvenue', kind: 'percent', value: 750, valid_days: 10 }, { key: 'cinq', kind: 'amount', value: 500, most: 3, ends_at: null }]);
    expect(await rows('app_promotions')).toMatchObject([{ id: 'p1', campaign: 'bienvenue' }]);
    expect(await load(FILES)).toMatchObject({ status: 'unchanged', offers: { services: { unchanged: 2 }, posts: { unchanged: 1 } } });
  });

  test('what is wrong is told by file and line, and nothing is written, not even what is right', async () => {
    const report = await load({
      ...FILES,
      services: csv('id;title_fr;minutes;price;weekdays;times\na;A;soon;9,999;1-9;25:00\na;A;30;10;1;10:00\na;A;30;10;1;10:00'),
      coupons: csv('key;title_fr;percent;most;ends_at\nx;X;120;1;\ny;Y;5;1;tomorrow'),
    });
    expect(report.status).toBe('refused');
    expect(report.problems.map(({ file, line, field, code }) => `${file} ${String(line)} ${field ?? ''} ${code}`)).toEqual([
      'services 2 minutes invalid', 'services 2 price.amount invalid', 'services 2 weekdays.0 invalid', 'services 2 times.0 invalid',
      'coupons 2 value invalid', 'coupons 3 ends_at invalid', 'services 4 id duplicate_id', 'promotions 2 coupon unknown_coupon',
    ]);
    expect(await rows('app_blog_posts')).toEqual([]);
    expect((await load({ services: csv('id;title_fr\na;A') })).problems).toMatchObject([{ file: 'services', line: null, code: 'not_readable' }]);
    expect((await load({ posts: { text: '[{"id": "a", "title": {"fr": "A"}, "url": "/a"}]', format: 'json' } })).problems).toMatchObject([{ file: 'posts', line: 1, field: 'published_at' }]);
  });

  test('JSON is read by the same names; replaced, a service rests and a coupon ends, and both keep what was given out', async () => {
    await load(FILES);
    await opened.database.rows(sql`insert into comptoir.app_coupons (code, campaign, person, expires_at) values ('CODE', 'cinq', 'a@example.com', now() + interval '1 day')`);
    const service = { id: 'lavage', title: { fr: 'Lavage à la main' }, minutes: 30, price: { amount: 1800, currency: 'EUR' }, weekdays: [6], times: ['10:00'] };
    const replaced = await load({ services: { text: JSON.stringify([service]), format: 'json' }, coupons: csv('key;title_fr;percent;most\nbienvenue;Bienvenue;10;100') }, { mode: 'replace' });
    expect(replaced).toMatchObject({ status: 'imported', offers: { services: { changed: 1, removed: 1 }, coupons: { changed: 1, removed: 1 } } });
    expect(await rows('app_services')).toMatchObject([{ id: 'lavage', price_amount: 1800, active: true }, { id: 'montage', active: false }]);
    expect(await rows('app_coupons')).toMatchObject([{ campaign: 'cinq' }]);
    const [, ended] = await rows('app_coupon_campaigns');
    expect(Date.parse(String(ended!['ends_at']))).toBeLessThanOrEqual(Date.now() + 1_000);
    expect(await rows('app_promotions')).toHaveLength(1);
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
