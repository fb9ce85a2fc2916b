import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'playwright/test';

const KB = 1024;
const LANGUAGES = ['fr', 'en', 'de', 'ar'];
const zipped = (path: string): number => gzipSync(readFileSync(path), { level: 9 }).length;

test('the button is under 4 KB, all that a customer can load in a visit under 30 KB, gzipped: button, invitation, window and one language', () => {
  const parts = Object.fromEntries(readdirSync('public/widget').filter((name) => name.endsWith('.js')).map((name) => [name.split('-')[0] ?? '', zipped(`public/widget/${name}`)]));
  const launcher = zipped('public/widget.js');
  const languages = LANGUAGES.map((language) => parts[language] ?? Number.NaN);
  const others = Object.entries(parts).filter(([name]) => !LANGUAGES.includes(name));
  expect(others.map(([name]) => name).sort()).toEqual(['invite', 'panel']);
  const all = others.reduce((sum, [, size]) => sum + size, launcher + Math.max(...languages));
  process.stdout.write(`  button ${launcher} of ${4 * KB}, all ${all} of ${30 * KB} bytes: ${JSON.stringify(parts)}\n`);
  expect(launcher).toBeLessThanOrEqual(4 * KB);
  expect(all).toBeLessThanOrEqual(30 * KB);
});
