import { expect, test } from 'playwright/test';
import { axeFindings } from './support/axe.ts';
import { CUSTOMER, dress, leave, STRANGER, withEverything } from './support/states.ts';

for (const language of ['fr', 'en', 'de', 'ar']) {
  test(`axe finds nothing in any state, light and dark: ${language}`, async ({ page, context }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const theme of ['light', 'dark'] as const) {
      await dress(page, language, theme);
      for (const { name, reach } of STRANGER) {
        await reach(page);
        expect(await axeFindings(page), `${name}, ${theme}`).toEqual([]);
      }
      await leave(page);
    }
    await withEverything(context);
    for (const theme of ['light', 'dark'] as const) {
      await dress(page, language, theme);
      for (const { name, reach } of CUSTOMER.filter(({ isPlace }) => isPlace !== true)) {
        await reach(page);
        expect(await axeFindings(page), `${name}, ${theme}`).toEqual([]);
      }
      await page.evaluate(() => { sessionStorage.clear(); });
    }
  });
}
