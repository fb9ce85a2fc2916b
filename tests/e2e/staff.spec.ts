import { sql } from '../../lib/db/sql.ts';
import { expect, test } from 'playwright/test';
import { fileURLToPath } from 'node:url';
import { openTestShop, type TestShop } from '../support/shop.ts';
import { staffResolves, staffSays } from '../support/staff.ts';
import { boxOf, counterOf, openCounter, say, storedIn, threadOf } from './support/counter.ts';

/* A shop of its own, in this process, so that a person can write into its database as an inbox does. */
let shop: TestShop;
test.beforeAll(async () => {
  test.setTimeout(120_000);
  shop = await openTestShop({ deps: { publicDir: fileURLToPath(new URL('../../public', import.meta.url)) } });
});
test.afterAll(() => shop.close());

test('a person takes over, answers, ends it, and is given a mark with words: in every tab, by events alone', async ({ context }) => {
  const page = await context.newPage();
  await page.goto(`${shop.url}/`);
  await openCounter(page);
  const banner = counterOf(page).locator('.banner');
  await say(page, 'Je voudrais parler à un conseiller');
  await expect(banner).toContainText('L’équipe la verra à son retour');
  const { session } = await storedIn(page);
  const other = await context.newPage();
  await other.goto(`${shop.url}/`);
  await openCounter(other);

  await staffSays(shop.database, session!.id, 'Bonjour, ici Anna. Je regarde.');
  for (const tab of [page, other]) {
    await expect(counterOf(tab).locator('.banner')).toContainText('Anna vous répond');
    await expect(threadOf(tab).locator('.author')).toHaveText(['Anna']);
  }
  const before = await threadOf(page).locator('.answer').count();
  await say(page, 'Merci, j’attends.');
  await expect(threadOf(other)).toContainText('j’attends');
  await page.waitForTimeout(1200);
  await expect(threadOf(page).locator('.answer')).toHaveCount(before); // the counter keeps out of it
  await expect(threadOf(page).locator('.typing')).toHaveCount(0);

  await staffResolves(shop.database, session!.id);
  await expect(banner).toContainText('Le comptoir');
  const marks = threadOf(page).locator('.csat .mark');
  await expect(marks).toHaveCount(5);
  await marks.nth(3).focus();
  await page.keyboard.press('Enter');
  await expect(marks.nth(3)).toHaveClass(/chosen/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(threadOf(page).locator('[name=comment]')).toBeFocused();
  await page.keyboard.type('Anna a été parfaite');
  await page.keyboard.press('Enter');
  await expect(threadOf(page).locator('.csat')).toHaveCount(0);
  await expect(boxOf(page)).toBeFocused();
  const [row] = await shop.database.rows(sql`select csat_score, csat_comment from comptoir.app_conversations where session_id = ${session!.id}`);
  expect(row).toEqual({ csat_score: 4, csat_comment: 'Anna a été parfaite' });
});
