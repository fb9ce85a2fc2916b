import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'playwright/test';

const KB = 1024;
const zipped = (path: string): number => gzipSync(readFileSync(path), { level: 9 }).length;

test('the button is under 4 KB, all that a customer loads under 30 KB, gzipped', () => {
  const parts = Object.fromEntries(readdirSync('public/widget').filter((name) => name.endsWith('.js')).map((name) => [name.split('-')[0] ?? '', zipped(`public/widget/${name}`)]));
  const launcher = zipped('public/widget.js');
  const languages = ['fr', 'en', 'de', 'ar'].map((language) => parts[language] ?? Number.NaN);
  expect(launcher).toBeLessThanOrEqual(4 * KB);
  expect(launcher + (parts['panel'] ?? Number.NaN) + Math.max(...languages)).toBeLessThanOrEqual(30 * KB);
});
