import { expect, test, type Page, type Route } from 'playwright/test';
import { answersOf, boxOf, counterOf, openCounter, questionsOf, rolesOnServer, say, storedIn, threadOf } from './support/counter.ts';

const QUESTION = 'Quels sont les délais de livraison ?';

/** One question and one answer: on the page, and on the server. */
async function expectOneTurn(page: Page): Promise<void> {
  await expect(answersOf(page)).toHaveCount(1, { timeout: 20_000 });
  await expect(questionsOf(page)).toHaveText([QUESTION]);
  await expect(answersOf(page)).toContainText('2 à 3 jours ouvrés');
  await expect.poll(() => storedIn(page)).toMatchObject({ pending: 0 });
  expect(await rolesOnServer(page)).toEqual(['user', 'assistant']);
  await page.waitForTimeout(1200); // the live line has told it by now too
  await expect(answersOf(page)).toHaveCount(1);
  await expect(questionsOf(page)).toHaveCount(1);
}

/** What becomes of the first requests; the rest go through. */
async function cut(page: Page, ...first: ((route: Route) => Promise<void>)[]): Promise<void> {
  await page.route('**/api/chat', (route) => (first.shift() ?? ((one: Route) => one.continue()))(route));
}

const beforeIt = (route: Route) => route.abort('connectionreset');
const afterIt = async (route: Route) => {
  await route.fetch();
  await route.abort('connectionreset');
};
const upTo = (event: string) => async (route: Route) => {
  const body = await (await route.fetch()).text();
  await route.fulfill({ status: 200, contentType: 'text/event-stream', body: body.slice(0, body.indexOf(`event: ${event}`) + 18) });
};
const away = (route: Route) => route.fulfill({ status: 503, contentType: 'application/problem+json', json: { code: 'database_unavailable', title: 'away', status: 503, type: 'x' } });

for (const { at, cuts } of [
  { at: 'before the request arrives, twice', cuts: [beforeIt, beforeIt] },
  { at: 'after it arrived, with the first response and its token lost', cuts: [afterIt] },
  { at: 'in the first words', cuts: [upTo('delta')] },
  { at: 'after the words, before the end', cuts: [upTo('done')] },
  { at: 'by a server that is away', cuts: [away] },
  { at: 'again and again', cuts: [beforeIt, afterIt, away, upTo('delta')] },
]) {
  test(`cut ${at}: one question, one answer`, async ({ page }) => {
    await cut(page, ...cuts);
    await page.goto('/');
    await openCounter(page);
    await say(page, QUESTION);
    await expectOneTurn(page);
  });
}

test('a reload in the middle of a turn: one question, one answer', async ({ page }) => {
  await cut(page, async (route) => {
    await route.fetch();
    await new Promise(() => undefined); // the answer never comes to this page
  });
  await page.goto('/');
  await openCounter(page);
  await say(page, QUESTION);
  await expect.poll(() => storedIn(page)).toMatchObject({ pending: 1 });
  await page.waitForTimeout(300);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.reload();
  await expectOneTurn(page);
});

test('offline: the message waits here, says so, and leaves when the network is back', async ({ page, context }) => {
  await page.goto('/');
  await openCounter(page);
  await context.setOffline(true);
  await say(page, QUESTION);
  await expect(counterOf(page).locator('.offline')).toBeVisible();
  await expect(questionsOf(page)).toHaveText([QUESTION]);
  await context.setOffline(false);
  await expectOneTurn(page);
});

test('two tabs that begin at the same moment share one conversation', async ({ context }) => {
  const [one, two] = [await context.newPage(), await context.newPage()];
  for (const page of [one, two]) {
    await page.goto('/');
    await openCounter(page);
  }
  await Promise.all([say(one, QUESTION), say(two, 'Comment retourner une pièce ?')]);
  for (const page of [one, two]) {
    await expect(questionsOf(page)).toHaveCount(2, { timeout: 15_000 });
    await expect(threadOf(page)).toContainText('jours ouvrés', { timeout: 15_000 });
    await expect(threadOf(page).locator('.typing')).toHaveCount(0);
  }
  expect((await storedIn(one)).session?.id).toBe((await storedIn(two)).session?.id);
  expect((await rolesOnServer(one)).filter((role) => role === 'user')).toHaveLength(2);
  // Each shows its own answer first; the server's order comes with the next news of it.
  await expect(async () => { expect(await answersOf(two).allInnerTexts()).toEqual(await answersOf(one).allInnerTexts()); }).toPass();
});

test('erased in one tab, gone in the other; nothing of it stays in the browser', async ({ context }) => {
  const [one, two] = [await context.newPage(), await context.newPage()];
  await one.goto('/');
  await openCounter(one);
  await say(one, QUESTION);
  await expect(answersOf(one)).toHaveCount(1);
  await two.goto('/');
  await openCounter(two);
  await expect(answersOf(two)).toHaveCount(1);
  await counterOf(one).locator('.menu-button').click();
  await counterOf(one).locator('.menu button').last().click();
  await counterOf(one).locator('.danger').click();
  for (const page of [one, two]) await expect(questionsOf(page)).toHaveCount(0);
  expect(await storedIn(one)).toEqual({ session: null, pending: 0 });
  await expect(boxOf(one)).toBeFocused();
});
