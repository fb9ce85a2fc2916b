import { expect, test } from 'playwright/test';
import { axeFindings } from './support/axe.ts';
import { CUSTOMER, dress, leave, STRANGER, wear, withEverything, type State } from './support/states.ts';

/** Chromium now and then draws a text in the colour of the theme before for a moment after it was changed, which no customer does while a banner stands open. */
const settled = (look: () => Promise<void>): Promise<void> => expect(look).toPass({ timeout: 5_000 });

/* A theme changes colours and nothing else: each state is looked at whole in the one, for its contrasts in the other. */
for (const language of ['fr', 'en', 'de', 'ar']) {
  test(`axe finds nothing in any state, light and dark: ${language}`, async ({ page, context }) => {
    const look = async (states: State[]) => {
      await dress(page, language, 'light');
      for (const { name, reach } of states) {
        await reach(page);
        await wear(page, 'light');
        await settled(async () => { expect(await axeFindings(page), name).toEqual([]); });
        await wear(page, 'dark');
        await settled(async () => { expect(await axeFindings(page, ['color-contrast']), `${name}, dark`).toEqual([]); });
      }
    };
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await look(STRANGER);
    await leave(page);
    await withEverything(context);
    await look(CUSTOMER.filter(({ isPlace }) => isPlace !== true));
  });
}
