import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { words as ar } from '../../web/widget/texts/ar.ts';
import { words as de } from '../../web/widget/texts/de.ts';
import { words as en } from '../../web/widget/texts/en.ts';
import { words as fr } from '../../web/widget/texts/fr.ts';
import { counterOf, launcherOf, ensureOpen, withCounter, withHistory } from './support/counter.ts';
import { COUNTER } from './support/ports.ts';
import { DOCUMENT, EVERYTHING } from './support/thread.ts';

const KEYS = Object.keys(fr);

test('an owner may replace every text, in every language', async ({ page, context }) => {
  await withHistory(context, EVERYTHING, new URL(COUNTER).host);
  await page.route('**/api/chat/source*', (route) => route.fulfill({ json: DOCUMENT }));
  await page.goto('/?lang=fr');
  await counterOf(page).evaluate((counter, keys) => { Object.assign(counter, { texts: Object.fromEntries(keys.map((key) => [key, `⟦${key}⟧`])) }); }, KEYS);
  await ensureOpen(page);
  await counterOf(page).locator('.thumb').last().click();
  await counterOf(page).locator('.source').first().click();
  await expect(counterOf(page).locator('.sheet')).toBeVisible();
  await counterOf(page).locator('.menu-button').click({ force: true });
  for (const [language, words] of Object.entries({ fr, en, de, ar })) {
    const arrived = language === 'fr' ? null : page.waitForResponse(new RegExp(`/widget/${language}-`));
    await counterOf(page).evaluate((counter, value) => { counter.setAttribute('language', value); }, language);
    await arrived;
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    const shown = await withCounter(page, (counter) => {
      const root = counter.shadowRoot!;
      const texts = [...root.querySelectorAll('*')].flatMap((node) => [...node.childNodes].filter((child) => child instanceof Text).map((child) => child.textContent)
        .concat(...['aria-label', 'title', 'placeholder', 'alt'].map((name) => node.getAttribute(name) ?? '')));
      return texts.map((text) => text.trim()).filter((text) => text !== '');
    });
    // Nothing of the built-in words is left, wherever they stand.
    const server = JSON.stringify([EVERYTHING, DOCUMENT]);
    const builtIn = new Set(Object.values(words).filter((text) => !text.includes('{') && !server.includes(`"${text}"`)));
    expect(shown.filter((text) => builtIn.has(text)), language).toEqual([]);
    expect(new Set(shown.flatMap((text) => text.match(/⟦\w+⟧/g) ?? [])).size).toBeGreaterThan(30);
  }
  await withCounter(page, (counter) => { counter.close(); });
  await expect(launcherOf(page)).toContainText('⟦title⟧');
});

test('no text stands in the window\'s own code, and none is there that nothing shows', () => {
  const files = ['view/panel', 'view/menu', 'view/failures', 'view/actions', 'view/composer', 'view/feedback', 'view/form', 'view/message', 'view/product-card', 'view/sources', 'invite', 'element', 'chat/conversation', 'chat/deliver'];
  const code = files.map((file) => readFileSync(`web/widget/${file}.ts`, 'utf8')).join('\n');
  const unused = KEYS.filter((key) => !new RegExp(`'${key}'|\\b[wW]ords\\.${key}\\b|Texts\\.${key}\\b`).test(code) && !/_(one|other)$/.test(key));
  expect(unused).toEqual([]);
  const literal = [...code.matchAll(/<(?:p|span|button|h2|h3|small|label)\b[^<>]*>([^<$={}]*\p{L}{2}[^<$={}]*)</gu)].map((match) => match[1]);
  expect(literal).toEqual([]);
});
