import { expect, type BrowserContext, type Page, type Route } from 'playwright/test';
import { counterOf, ensureOpen, launcherOf, say, threadOf, withCounter, withHistory } from './counter.ts';
import { COUNTER } from './ports.ts';
import { DOCUMENT, EVERYTHING } from './thread.ts';

/* Every state of the counter that looks different, in an order in which each is reached from the one before: what tests look at, and what is photographed. */

export interface State {
  name: string;
  /** The state before, scrolled to another place: for the eye, not for axe, which reads the whole thread. */
  isPlace?: boolean;
  reach: (page: Page) => Promise<void>;
}

const press = (selector: string, which: 'first' | 'last' = 'first') => (page: Page) => counterOf(page).locator(selector)[which]().click();

/** A stranger's page: nothing was said yet, and the line does not hold. */
export const STRANGER: State[] = [
  { name: 'closed', reach: (page) => expect(launcherOf(page)).toBeVisible() },
  { name: 'invited', reach: async (page) => {
    await counterOf(page).evaluate((counter) => { counter.setAttribute('invite', '0.01'); const next = counter.nextSibling; counter.remove(); document.body.insertBefore(counter, next); });
    await expect(counterOf(page).locator('.invite')).toBeVisible();
  } },
  { name: 'empty', reach: async (page) => {
    await ensureOpen(page);
    await expect(counterOf(page).locator('.suggestion').first()).toBeVisible();
  } },
  { name: 'attachments', reach: async (page) => {
    const input = counterOf(page).locator('input[type=file]');
    await input.setInputFiles({ name: 'programme.exe', mimeType: 'application/x-msdownload', buffer: Buffer.from('MZ') });
    await expect(counterOf(page).locator('.composer-note')).not.toBeEmpty();
    await input.setInputFiles({ name: 'carte-grise-de-la-clio-de-ma-tante.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') });
    await expect(counterOf(page).locator('.uploads .file')).toHaveCount(1);
  } },
  { name: 'too-long', reach: (page) => counterOf(page).locator('textarea').fill('x'.repeat(2010)) },
  { name: 'typing', reach: async (page) => {
    await page.route('**/api/chat', () => undefined);
    await counterOf(page).locator('.remove').click();
    await say(page, 'Quels sont les délais de livraison ?');
    await expect(threadOf(page).locator('.typing')).toBeVisible();
  } },
  { name: 'failed', reach: async (page) => {
    await page.unroute('**/api/chat');
    await page.route('**/api/chat', (route) => route.fulfill({ status: 422, contentType: 'application/problem+json', json: { type: 'x', title: 'x', status: 422, code: 'refused' } }));
    await say(page, 'Et les retours ?');
    await expect(threadOf(page).locator('.problem').first()).toBeVisible();
  } },
  { name: 'offline', reach: async (page) => {
    await page.context().setOffline(true);
    await expect(counterOf(page).locator('.offline')).toBeVisible();
  } },
];

/** A customer's page, with everything in the conversation that there can be. */
export const CUSTOMER: State[] = [
  { name: 'conversation', reach: async (page) => {
    await ensureOpen(page);
    await expect(threadOf(page).locator('.form')).toBeVisible();
  } },
  { name: 'first-answers', isPlace: true, reach: (page) => threadOf(page).locator('.question').first().evaluate((node) => { node.scrollIntoView(); }) },
  { name: 'carousel', isPlace: true, reach: (page) => threadOf(page).locator('.carousel').evaluate((node) => { node.scrollIntoView(); }) },
  { name: 'tickets', isPlace: true, reach: (page) => threadOf(page).locator('.ticket').first().evaluate((node) => { node.scrollIntoView(); }) },
  { name: 'form', isPlace: true, reach: (page) => threadOf(page).locator('.form').evaluate((node) => { node.scrollIntoView(); }) },
  { name: 'feedback', reach: async (page) => {
    await counterOf(page).locator('.thumb').last().click();
    await expect(counterOf(page).locator('.reasons')).toBeVisible();
  } },
  { name: 'csat', reach: async (page) => {
    await threadOf(page).locator('.csat .mark').nth(3).click();
    await expect(threadOf(page).locator('[name=comment]')).toBeVisible();
    await threadOf(page).locator('[name=comment]').scrollIntoViewIfNeeded();
  } },
  { name: 'menu', reach: press('.menu-button') },
  { name: 'erase', reach: press('.menu button', 'last') },
  { name: 'passage', reach: async (page) => {
    await counterOf(page).locator('.source').first().click();
    await expect(counterOf(page).locator('.sheet')).toBeVisible();
  } },
];

/** A shop's page that has nothing of ours but the one line. */
const PLAIN = (language: string) => `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A shop</title></head>
  <body><main><h1>A shop</h1><p>Parts.</p></main><script async src="/widget.js" data-language="${language}"></script></body></html>`;

/** Puts a theme on, and waits until every colour has arrived. */
export const wear = (page: Page, theme: 'light' | 'dark'): Promise<void> => counterOf(page).evaluate(async (counter, value) => {
  counter.setAttribute('theme', value);
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  await Promise.allSettled(counter.shadowRoot?.getAnimations().map((animation) => animation.finished) ?? []); // one that is taken back is over too
}, theme);

/** A plain page in a language and a theme, before anything is opened. */
export async function dress(page: Page, language: string, theme: 'light' | 'dark'): Promise<void> {
  await page.route('**/plain', (route) => route.fulfill({ contentType: 'text/html', body: PLAIN(language) }));
  await page.goto('about:blank');
  await page.goto(`${COUNTER}/plain`);
  await expect(launcherOf(page)).toBeVisible();
  await wear(page, theme);
}

/** A server that knows the whole conversation. */
export async function withEverything(context: BrowserContext): Promise<void> {
  const json = (body: unknown) => (route: Route) => route.fulfill({ json: body });
  await withHistory(context, EVERYTHING, new URL(COUNTER).host);
  await context.route('**/api/chat/source*', json(DOCUMENT));
  await context.route('**/api/chat/feedback', json({ saved: true }));
  await context.route('**/api/chat/csat', json({ saved: true }));
}

/** Nothing of the last page is kept. */
export async function leave(page: Page): Promise<void> {
  await page.context().setOffline(false);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await withCounter(page, (counter) => { counter.close(); });
  await page.evaluate(() => { localStorage.clear(); sessionStorage.clear(); });
}
