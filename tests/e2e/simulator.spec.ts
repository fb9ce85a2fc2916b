import { expect, test } from 'playwright/test';

test('the simulator writes on each messenger, shows what the platform took, and survives duplicates and failures', async ({ page }) => {
  const problems: string[] = [];
  page.on('console', (message) => { if (message.type() === 'error') problems.push(message.text()); });
  await page.goto('/simulator');
  const log = page.locator('#log');
  const say = async (text: string) => {
    await page.locator('#text').fill(text);
    await page.locator('#text').press('Enter');
  };
  await say('Quels sont les délais de livraison ?');
  await expect(log.locator('li:not(.me)').first()).toContainText('Assistant automatique', { timeout: 30_000 });
  await page.getByRole('button', { name: 'twice at once' }).click();
  await page.getByRole('button', { name: 'server error' }).click();
  await say('Et les retours ?');
  await expect(log.locator('li:not(.me)')).toHaveCount(2, { timeout: 30_000 });
  await expect(page.locator('#status')).toHaveText(/→ 200, 200/);
  await page.getByRole('button', { name: 'with a forged signature' }).click();
  await say('faux');
  await expect(page.locator('#status')).toHaveText(/→ 401/);
  await page.getByRole('button', { name: 'once', exact: true }).click();
  for (const name of ['Messenger', 'Instagram', 'TikTok']) {
    await page.getByRole('tab', { name }).click();
    await say('كم مدة التوصيل؟');
    await expect(log.locator('li:not(.me)').first()).toContainText('المساعد الآلي', { timeout: 30_000 });
  }
  await expect(page.locator('#raw')).toContainText('message_type');
  // Cards are drawn as cards, and what the platform does not take is shown as such.
  await page.getByRole('tab', { name: 'Messenger' }).click();
  await say('Plaquettes de frein pour Clio 3 2008');
  await expect(log.locator('.card').first().getByRole('link')).toBeVisible({ timeout: 30_000 });
  await expect(log.locator('li').last()).toContainText('of 10 cards');
  await page.getByRole('button', { name: 'window closed' }).click();
  await say('merci');
  await expect(log.locator('li.refused')).toContainText('Not taken: 131047', { timeout: 30_000 });
  expect(problems).toEqual([]);
});
