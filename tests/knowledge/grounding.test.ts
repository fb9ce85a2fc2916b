import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Database } from '../../lib/db/database.ts';
import { figuresOf, measureGrounding, unfounded } from '../../scripts/eval/grounding.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';

let opened: TestDatabase;
let database: Database;
beforeAll(async () => {
  opened = await openTestDatabase('demo');
  database = opened.database;
}, 60_000);
afterAll(() => opened.close());

test('figures are read as a customer reads them', () => {
  expect(figuresOf('4,90 € en 48 h, 1 234,56 €, ٤٫٩٠ يورو, le 31/12/2031 à 12:30')).toEqual(['4.90', '48', '1234.56', '4.90', '31/12/2031', '12:30']);
  expect(unfounded('48 heures [1], 9 €', [], ['En 48 heures.'])).toEqual(['9']);
});

test('each figure of a reply stands in what it cites, whoever speaks, and an invented one reaches nobody', async () => {
  const results = await measureGrounding(database, (_id, index) => index % 6 === 0);
  expect(results).toHaveLength(12);
  for (const { voice, language, unfounded: found, lies } of results) expect([voice, language, found, lies]).toEqual([voice, language, [], 0]);
  // Where nothing was cited, nothing was shown: the documents speak in every language, a scripted model not in each.
  for (const { voice, language, figures } of results.filter(({ voice: one }) => one !== 'honest model')) expect([voice, language, figures > 0]).toEqual([voice, language, true]);
  expect(results.filter(({ voice }) => voice === 'honest model').reduce((sum, { figures }) => sum + figures, 0)).toBeGreaterThan(10);
}, 120_000);
