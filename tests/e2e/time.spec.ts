import { readFile } from 'node:fs/promises';
import { expect, test } from 'playwright/test';
import { answersOf, counterOf, launcherOf, openCounter, questionsOf, rolesOnServer, say, storedIn, threadOf, withCounter } from './support/counter.ts';

const QUESTION = 'Quels sont les délais de livraison ?';

test('after 60 seconds a word beside the button, once, that opens or goes by the keyboard', async ({ page }) => {
  await page.clock.install();
  await page.goto('/');
  await expect(launcherOf(page)).toBeVisible();
  const invite = counterOf(page).locator('.invite');
  await page.clock.fastForward(55_000);
  await expect(invite).toHaveCount(0);
  await page.clock.fastForward(6000);
  await expect(invite).toContainText('Le comptoir est là');
  expect((await storedIn(page)).session).toBeNull();
  await invite.locator('button').last().focus();
  await page.keyboard.press('Enter');
  await expect(invite).toHaveCount(0);
  await expect(launcherOf(page)).toBeFocused();
  await page.clock.fastForward(120_000);
  await expect(invite).toHaveCount(0);
});

test('who opened it and says nothing for 60 seconds is offered help, without words in their mouth', async ({ page }) => {
  await page.clock.install();
  await page.goto('/');
  await openCounter(page);
  await page.clock.fastForward(50_000);
  await expect(answersOf(page)).toHaveCount(0);
  await page.clock.fastForward(11_000);
  await expect(answersOf(page)).toHaveCount(1);
  await expect(questionsOf(page)).toHaveCount(0);
});

test('a laptop that slept while the answer streamed: one question, one answer, and what was said meanwhile', async ({ page }) => {
  await page.clock.install();
  let asleep = true;
  await page.route('**/api/chat', async (route) => {
    await route.fetch();
    if (asleep) await new Promise(() => undefined); // the line is dead and nobody says so
  });
  await page.goto('/');
  await openCounter(page);
  await say(page, QUESTION);
  await expect.poll(() => storedIn(page)).toMatchObject({ pending: 1 });
  await page.waitForTimeout(500);
  asleep = false;
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.clock.fastForward('02:00:00');
  await expect(answersOf(page)).toHaveCount(1, { timeout: 20_000 });
  await expect(questionsOf(page)).toHaveText([QUESTION]);
  await expect.poll(() => storedIn(page)).toMatchObject({ pending: 0 });
  expect(await rolesOnServer(page)).toEqual(['user', 'assistant']);
});

test('on slow 3G it opens, says what it does, and answers once', async ({ page, context }) => {
  test.setTimeout(60_000);
  const line = await context.newCDPSession(page);
  await line.send('Network.emulateNetworkConditions', { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 });
  await page.goto('/', { waitUntil: 'commit' });
  await launcherOf(page).click({ timeout: 30_000 });
  await expect(counterOf(page).locator('.composer')).toBeVisible({ timeout: 15_000 });
  await say(page, QUESTION);
  await expect(questionsOf(page)).toHaveText([QUESTION]);
  await expect(answersOf(page)).toHaveCount(1, { timeout: 20_000 });
  expect(await rolesOnServer(page)).toEqual(['user', 'assistant']);
});

test('the download is the conversation, in a file', async ({ page }) => {
  await page.goto('/');
  await openCounter(page);
  await say(page, QUESTION);
  await expect(answersOf(page)).toHaveCount(1);
  await counterOf(page).locator('.menu-button').click();
  const [download] = await Promise.all([page.waitForEvent('download'), counterOf(page).locator('.menu button').nth(1).click()]);
  expect(download.suggestedFilename()).toBe('conversation.json');
  const text = await readFile(await download.path(), 'utf8');
  expect(text).toContain(QUESTION);
  expect(text).toMatch(/2 à 3 jours ouvrés/);
});

test('at 200 % nothing is cut off and everything can be reached', async ({ page }) => {
  // A window of 1280 × 800 at 200 % is one of 640 × 400 whose pixels are twice as large.
  await page.setViewportSize({ width: 640, height: 400 });
  await page.goto('/');
  await openCounter(page);
  await say(page, QUESTION);
  await expect(answersOf(page)).toHaveCount(1);
  for (const part of ['.composer textarea', '.send', '.menu-button', '.head-button >> nth=-1']) {
    const box = await counterOf(page).locator(part).first().boundingBox();
    expect(box!.x).toBeGreaterThanOrEqual(0);
    expect(box!.y).toBeGreaterThanOrEqual(0);
    expect(box!.x + box!.width).toBeLessThanOrEqual(640);
    expect(box!.y + box!.height).toBeLessThanOrEqual(400);
  }
  const room = await withCounter(page, (counter) => {
    const scroller = counter.shadowRoot?.querySelector('.scroller');
    return [scroller?.clientHeight ?? 0, (scroller?.scrollWidth ?? 1) - (scroller?.clientWidth ?? 0)];
  });
  expect(room[0]).toBeGreaterThan(150);
  expect(room[1]).toBe(0);
  await expect(threadOf(page)).toBeVisible();
});

test('a reader with letters of 200 % gets them, and the window keeps to the screen', async ({ page, context }) => {
  const reader = await context.newCDPSession(page);
  await reader.send('Page.enable');
  await reader.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/');
  await openCounter(page);
  const [size, box] = await withCounter(page, (counter) => {
    const [words, pane] = [counter.shadowRoot?.querySelector('.greeting-words'), counter.shadowRoot?.querySelector('.window')];
    const { left, right, top, bottom } = pane!.getBoundingClientRect();
    return [Number.parseFloat(getComputedStyle(words!).fontSize), { left, right, top, bottom }] as const;
  });
  expect(size).toBeGreaterThanOrEqual(40);
  expect(box.left).toBeGreaterThanOrEqual(0);
  expect(box.top).toBeGreaterThanOrEqual(0);
  expect(box.right).toBeLessThanOrEqual(1280);
  expect(box.bottom).toBeLessThanOrEqual(800);
});
