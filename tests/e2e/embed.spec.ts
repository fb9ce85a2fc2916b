import { expect, test, type Page } from 'playwright/test';
import { answersOf, boxOf, counterOf, ensureOpen, launcherOf, openCounter, say, threadOf, withCounter } from './support/counter.ts';
import { COUNTER, PORT } from './support/ports.ts';
import { openSite, type Site } from './support/site.ts';

let allowed: Site;
let other: Site;
test.beforeAll(async () => { [allowed, other] = await Promise.all([openSite(PORT + 1), openSite(PORT + 2)]); });
test.afterAll(async () => { await Promise.all([allowed.close(), other.close()]); });

function watchProblems(page: Page): string[] {
  const problems: string[] = [];
  page.on('console', (message) => { if (message.type() === 'error' && !/favicon/.test(`${message.text()} ${message.location().url}`)) problems.push(message.text()); });
  page.on('pageerror', (error) => problems.push(error.message));
  return problems;
}

for (const path of ['/plain', '/strict']) {
  test(`one line on ${path}: it opens, answers and streams from another origin`, async ({ page }) => {
    const problems = watchProblems(page);
    await page.goto(allowed.url + path);
    await openCounter(page);
    await say(page, 'Quels sont les délais de livraison ?');
    await expect(answersOf(page)).toContainText('2 à 3 jours ouvrés');
    await say(page, 'plaquettes avant clio 3 2008');
    await expect(threadOf(page).locator('.product').first()).toBeVisible();
    expect(problems).toEqual([]);
  });
}

for (const script of ['first', 'last']) {
  test(`React renders it, hands it attributes and properties, and keeps it; the script comes ${script}`, async ({ page }) => {
    const problems = watchProblems(page);
    await page.goto(`${allowed.url}/react?script=${script}`);
    await expect(launcherOf(page)).toHaveText('Fragen?');
    await openCounter(page);
    await expect(counterOf(page)).toHaveCount(1);
    await expect(counterOf(page).locator('#counter-title')).toHaveText('Theke p1');
    await expect(counterOf(page).locator('.ai-notice')).toContainText('KI');
    expect(await withCounter(page, (counter) => counter.context.product_id)).toBe('p1');
    await page.locator('#next').click();
    expect(await withCounter(page, (counter) => counter.context.product_id)).toBe('p2');
    await expect(counterOf(page).locator('#counter-title')).toHaveText('Theke p2');
    await expect(counterOf(page).locator('.ai-notice')).toContainText('AI');
    await say(page, 'How long does delivery take?');
    await expect(answersOf(page)).toHaveCount(1);
    expect(problems).toEqual([]);
  });
}

test('inline it is a part of the page', async ({ page }) => {
  await page.goto(`${allowed.url}/inline`);
  await expect(boxOf(page)).toBeVisible();
  expect(await withCounter(page, (counter) => [counter.offsetHeight, counter.offsetWidth])).toEqual([600, 420]);
  expect(await withCounter(page, (counter) => counter.shadowRoot?.querySelector('dialog'))).toBeNull();
  await expect(launcherOf(page)).toBeHidden();
});

test('the page\'s rules do not reach it, nor its the page', async ({ page }) => {
  const look = async (path: string) => {
    await page.goto(new URL(path, allowed.url).href);
    await ensureOpen(page);
    return withCounter(page, (counter) => {
      const styleOf = (selector: string) => getComputedStyle(counter.shadowRoot?.querySelector(selector) ?? counter);
      const box = counter.shadowRoot?.querySelector('.window')?.getBoundingClientRect();
      return [styleOf('.ai-notice').fontSize, styleOf('.ai-notice').letterSpacing, styleOf('.ai-notice').color, styleOf('.composer').fontSize, box?.width, box?.height, styleOf('.window').position, styleOf('.window').backgroundColor,
        styleOf('.counter-head').padding, styleOf('.counter-head').backgroundColor, styleOf('.send').borderRadius, styleOf('h2').fontFamily];
    });
  };
  const plain = await look('/plain');
  // The demo's own page brings the same tokens along: what is missing in the widget would not be missed there.
  expect(await look(`${COUNTER}/`)).toEqual(plain);
  expect(await look('/careless')).toEqual(plain);
  expect(await look('/hostile')).toEqual(plain);
  const heading = await page.evaluate(() => getComputedStyle(document.querySelector('h1')!).cssText);
  await page.goto('about:blank');
  await page.route('**/widget.js', (route) => route.abort());
  await page.goto(`${allowed.url}/plain`);
  expect(await page.evaluate(() => getComputedStyle(document.querySelector('h1')!).cssText)).toBe(heading);
});

test('on a site that is not allowed it says so and sends nothing on', async ({ page }) => {
  await page.goto(`${other.url}/plain`);
  await openCounter(page);
  await say(page, 'Quels sont les délais de livraison ?');
  await expect(answersOf(page)).toHaveCount(0);
  await expect(threadOf(page).locator('.question')).toContainText(/Pas de connexion|pas autorisé|Connexion perdue/);
});
